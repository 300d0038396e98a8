import { spawn } from 'node:child_process'
import { expect, test } from '../fixtures/app'
import { projectFolder } from '../fixtures/runtime'
import type { TarmaqApp } from '../fixtures/tarmaq-app'

const QUICK_MS = 5000

/** Starts the app once more on the same user data; its exit code and how long that took. */
async function startAgain(app: TarmaqApp): Promise<{ readonly code: number | null; readonly ms: number }> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...sandbox, projectFolder, `--user-data-dir=${app.userData}`]
  const executable = await app.electron.evaluate(({ app: main }) => main.getPath('exe'))
  const began = Date.now()
  const child = spawn(executable, args, { stdio: 'ignore' })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, ms: Date.now() - began }
}

test('P19: a second start brings the first window forward and ends with 0, quickly', async ({ app }) => {
  await app.waitReady()
  const isForward = () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return Boolean(window?.isFocused() && !window.isMinimized())
    })
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  await expect.poll(isForward).toBe(false)

  const { code, ms } = await startAgain(app)
  expect(code).toBe(0)
  expect(ms).toBeLessThan(QUICK_MS)
  await expect.poll(isForward).toBe(true)
  expect(app.electron.windows()).toHaveLength(1)
})
