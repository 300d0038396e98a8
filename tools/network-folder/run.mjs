// Bundles a script of this folder for plain Node into out/network-folder, and runs it with the arguments after its name.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'

const [script, ...args] = process.argv.slice(2)
const fileName = `${script}.cjs`
const outDir = join(import.meta.dirname, '../../out/network-folder')

await build({
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    outDir,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    ssr: true,
    lib: { entry: join(import.meta.dirname, `${script}.ts`), formats: ['cjs'], fileName: () => fileName },
    rollupOptions: { output: { entryFileNames: fileName } },
  },
})
const { status } = spawnSync(process.execPath, [join(outDir, fileName), ...args], { stdio: 'inherit' })
process.exitCode = status ?? 1
