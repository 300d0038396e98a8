import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: 'shots.ts',
  outputDir: '../../test-results/shots',
  timeout: 900_000,
  workers: 1,
  retries: 0,
  reporter: 'list',
})
