import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    // Whoever waits for the tests has nothing else to do with the machine.
    maxWorkers: '100%',
  },
})
