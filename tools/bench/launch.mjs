import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { RUNTIME_FOLDER } from './places.mjs'

const ROOT_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : []

function userDataFolder() {
  return mkdtempSync(join(tmpdir(), 'tarmaq-bench-'))
}

/**
 * Starts a program by itself and ends it when its page is ready.
 *
 * @returns milliseconds from the start of the process to its window and to real content
 */
export async function timeStart(program, args = []) {
  const userData = userDataFolder()
  const times = join(userData, 'times.json')
  const began = Date.now()
  const child = spawn(
    join(RUNTIME_FOLDER, 'electron'),
    [
      '-r',
      join(import.meta.dirname, 'start-probe.cjs'),
      program,
      `--user-data-dir=${userData}`,
      ...ROOT_ARGS,
      ...args,
    ],
    { env: { ...process.env, TARMAQ_START_TIMES: times }, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${program} was not ready (exit ${code})`)
  const { window, ready } = JSON.parse(readFileSync(times, 'utf8'))
  rmSync(userData, { recursive: true, force: true })
  return { window: window - began, ready: ready - began }
}

/** Opens a program for measuring, at 1440×900, and waits until it is ready. */
export async function openProgram(program, args = []) {
  const userData = userDataFolder()
  process.env.ELECTRON_OVERRIDE_DIST_PATH = RUNTIME_FOLDER
  const electron = await _electron.launch({
    args: [program, `--user-data-dir=${userData}`, ...args],
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    chromiumSandbox: ROOT_ARGS.length === 0,
    colorScheme: null,
    timeout: 60_000,
  })
  const page = electron.windows()[0] ?? (await electron.waitForEvent('window'))
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900))
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 120_000 })
  const close = async () => {
    await electron.close()
    rmSync(userData, { recursive: true, force: true })
  }
  return { electron, page, close }
}
