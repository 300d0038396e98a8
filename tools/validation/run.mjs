// Writes docs/validation.md anew from the shipped network.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const { status } = spawnSync('npx', ['vitest', 'run', 'tools/validation'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, UPDATE_VALIDATION: '1' },
})
process.exitCode = status ?? 1
