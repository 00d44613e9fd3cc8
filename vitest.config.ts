import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary.ts',
    // For what hangs, on a machine however busy: no test is about its own time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // One a core: the default leaves one out, which on two cores is half of them.
    maxWorkers: '100%',
    // CommonJS packages are imported as Node imports them, so that the tests run what is shipped.
    deps: { interopDefault: false },
  },
})
