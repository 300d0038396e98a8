// `npm run build:pseudo`: the app as it is, with a mark around every word that came through the catalogue, in `out-pseudo`.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
    'build',
    '--logLevel',
    'warn',
    '--outDir',
    join(root, 'out-pseudo'),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, RENDERER_VITE_PSEUDO: 'yes' } },
)
process.exit(status ?? 1)
