import { join } from 'node:path'
import { build } from 'vite'
import { OUT, ROOT } from './places.mjs'

const HERE = import.meta.dirname
const COMMON = { configFile: false, logLevel: 'error' }

/** The bare map's page: the same library, basemap layers and colours as the app's, and nothing else. */
function buildBarePage() {
  return build({
    ...COMMON,
    root: join(HERE, 'bare'),
    worker: { format: 'es' },
    build: {
      outDir: join(OUT, 'bare'),
      emptyOutDir: true,
      target: 'chrome147',
      assetsInlineLimit: 0,
      minify: 'oxc',
      rollupOptions: { input: join(HERE, 'bare', 'index.html') },
    },
  })
}

/** A part of the app's own code, to be run in Node without a window. */
function buildForNode(name, entry) {
  return build({
    ...COMMON,
    root: ROOT,
    ssr: { noExternal: true },
    build: {
      outDir: join(OUT, name),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      ssr: true,
      lib: { entry, formats: ['es'], fileName: () => `${name}.mjs` },
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
}

/** Builds what is measured beside the app. The app itself is built by `npm run build`. */
export async function buildComparisons() {
  await Promise.all([
    buildBarePage(),
    buildForNode('load-network', join(ROOT, 'src/main/network/load-network.ts')),
    buildForNode('routing', join(HERE, 'routing-entry.mjs')),
  ])
}
