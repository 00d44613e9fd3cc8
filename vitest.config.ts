import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // CommonJS packages are imported as Node imports them, so that the tests run what is shipped.
    deps: { interopDefault: false },
  },
})
