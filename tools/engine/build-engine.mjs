import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..')

/** Builds the engine as the app has it, for tests and the bench that start it without an app. @returns its file */
export async function buildEngine(folder) {
  const outDir = join(root, 'out', folder)
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['@duckdb/node-api'] },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      ssr: true,
      lib: { entry: join(root, 'src', 'engine', 'index.ts'), formats: ['cjs'], fileName: () => 'engine.cjs' },
      rollupOptions: { output: { entryFileNames: 'engine.cjs' } },
    },
  })
  return join(outDir, 'engine.cjs')
}
