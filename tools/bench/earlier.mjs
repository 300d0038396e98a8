import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { OUT, ROOT } from './places.mjs'

function run(program, args, options) {
  const { status, error, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...options,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${stderr}`)
}

/**
 * Builds the app as it was at an earlier revision, with the packages of today, so that both can be measured in one run.
 *
 * @param revision anything that git understands
 * @returns the folder to start it from
 */
export function buildEarlier(revision) {
  const folder = join(OUT, 'earlier')
  const archive = join(OUT, 'earlier.tar')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  run('git', ['archive', '--output', archive, revision], { cwd: ROOT })
  run('tar', ['-xf', archive, '-C', folder])
  rmSync(archive)
  const packages = join(folder, 'node_modules')
  if (!existsSync(packages)) symlinkSync(join(ROOT, 'node_modules'), packages, 'junction')
  run(process.execPath, [join(packages, 'electron-vite', 'bin', 'electron-vite.js'), 'build'], {
    cwd: folder,
  })
  return folder
}
