import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/basemap/**/*.test.ts', 'tools/checks/**/*.test.ts'],
    environment: 'node',
  },
})
