import { defineConfig } from '@playwright/test'

/** The packaged app, unpacked to the folder that TARMAQ_PACKAGED_RESOURCES names; `npm run package` runs it. */
export default defineConfig({
  testDir: 'packaged',
  outputDir: '../test-results/packaged',
  timeout: 60_000,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/packaged.json' }]],
})
