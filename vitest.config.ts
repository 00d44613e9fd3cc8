import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One a core: the default leaves one out, which on two cores is half of them.
    maxWorkers: '100%',
    // CommonJS packages are imported as Node imports them, so that the tests run what is shipped.
    deps: { interopDefault: false },
  },
})
