import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { bundledPackages } from './tools/package/bundled-packages'
import { woff2Only } from './tools/package/woff2-only'

/** Chromium of electron 45, for the window; Node for main and preload. */
const WINDOW_TARGET = 'chrome147'
const NODE_TARGET = 'node20'

/** Writes down whose code is in a part of the build, for the licences of a package. */
const credited = (part: string) => bundledPackages(resolve(__dirname, `out/bundled/${part}`))

export default defineConfig({
  main: {
    plugins: [credited('main')],
    build: {
      target: NODE_TARGET,
      rollupOptions: {
        input: {
          index: resolve(__dirname, 'src/main/index.ts'),
          engine: resolve(__dirname, 'src/engine/index.ts'),
        },
        // Else the bundler's helpers lie in the engine's script, and main loads all of that, DuckDB too.
        output: { strictExecutionOrder: true },
      },
    },
  },
  preload: {
    plugins: [credited('preload')],
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      rollupOptions: { input: { index: resolve(__dirname, 'src/preload/index.ts') } },
    },
  },
  renderer: {
    root: resolve(__dirname, 'src/renderer'),
    plugins: [react(), woff2Only(), credited('renderer')],
    build: {
      target: WINDOW_TARGET,
      minify: 'oxc',
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: resolve(__dirname, 'src/renderer/index.html') } },
    },
    worker: { format: 'es', plugins: () => [credited('workers')] },
  },
})
