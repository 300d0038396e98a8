// `npm run test:electron`: the same specs on real Electron. Fails, never skips, when its binary is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const installed = join(root, 'node_modules', 'electron')
const pathFile = join(installed, 'path.txt')
const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(installed, 'dist')
const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron'

if (!existsSync(join(folder, name))) {
  console.error(
    "Electron's binary is not there. Download it with `npx install-electron`; behind a closed network set ELECTRON_MIRROR first.",
  )
  process.exit(1)
}
const { status } = spawnSync('npx', ['playwright', 'test', '--config', 'e2e/playwright.config.ts'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TARMAQ_RUNTIME: 'electron' },
})
process.exit(status ?? 1)
