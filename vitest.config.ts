import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/own-folder.ts',
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 120_000,
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/zhifa/tests.json' }]],
  },
})
