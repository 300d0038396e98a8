import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

const folder = join(import.meta.dirname, '..')

/** The app that these tests run. */
export const testApp = join(folder, 'test-app')

/** One line of what the test app noted. */
export type LogEntry = { event: string } & Record<string, unknown>

/** The test app, running on the runtime. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** What the app noted so far, of one kind. */
  log(event: string): Promise<LogEntry[]>
  stop(): Promise<void>
}

/** Starts the test app under Playwright, with its own user data. */
export async function startTestApp(args: readonly string[] = []): Promise<RunningApp> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = folder
  const userData = mkdtempSync(join(tmpdir(), 'runtime-test-'))
  const app = await _electron.launch({
    args: [testApp, `--user-data-dir=${userData}`, ...args],
    timeout: 30_000,
  })
  const page = await app.firstWindow()
  await page.waitForURL('**/index.html')
  await page.waitForLoadState()
  return {
    app,
    page,
    userData,
    log: async (event) => {
      const entries = await app.evaluate(() => (globalThis as unknown as { log: LogEntry[] }).log)
      return entries.filter((entry) => entry.event === event)
    },
    stop: async () => {
      await app.close()
      await rm(userData, { recursive: true, force: true })
    },
  }
}

/** How a plain run of the executable ended. */
export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Runs the executable without a test driver until it ends. */
export function runElectron(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(join(folder, 'electron'), args, { stdio: 'pipe', env: { ...process.env, ...env } })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, output })))
  return { child, ended }
}

/** Runs a script in place of an app until it ends. */
export async function runScript(file: string): Promise<Ended> {
  const userData = mkdtempSync(join(tmpdir(), 'runtime-test-'))
  const ended = await runElectron([file, `--user-data-dir=${userData}`]).ended
  await rm(userData, { recursive: true, force: true })
  return ended
}
