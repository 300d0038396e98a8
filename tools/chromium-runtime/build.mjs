import { join } from 'node:path'
import { build } from 'vite'

const folder = import.meta.dirname
const outDir = join(folder, '../../out/chromium-runtime')

/** What becomes which file: CommonJS for Node, one self-contained script for each of a page's worlds. */
const BUNDLES = [
  { entry: 'main.ts', fileName: 'runtime.cjs', format: 'cjs', target: 'node20' },
  {
    entry: 'utility-process-child.ts',
    fileName: 'utility-process-child.cjs',
    format: 'cjs',
    target: 'node20',
  },
  {
    entry: 'world/preload-world.ts',
    fileName: 'preload-world.js',
    format: 'iife',
    target: 'chrome147',
    name: 'preloadWorld',
  },
  {
    entry: 'world/page-world.ts',
    fileName: 'page-world.js',
    format: 'iife',
    target: 'chrome147',
    name: 'pageWorld',
  },
]

for (const { entry, fileName, format, target, name } of BUNDLES) {
  const forNode = format === 'cjs'
  await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    ...(forNode ? { ssr: { noExternal: true } } : {}),
    build: {
      outDir,
      emptyOutDir: false,
      target,
      minify: false,
      ssr: forNode,
      lib: {
        entry: join(folder, 'src', entry),
        formats: [format],
        fileName: () => fileName,
        ...(name ? { name } : {}),
      },
      rollupOptions: { output: { entryFileNames: fileName } },
    },
  })
}
