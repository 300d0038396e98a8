import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApp, runElectron, runScript, startTestApp, testApp } from './runtime-app'

let running: RunningApp
beforeAll(async () => {
  running = await startTestApp()
})
afterAll(() => running.stop())

const scripts = mkdtempSync(join(tmpdir(), 'runtime-script-'))

async function run(name: string, code: string): Promise<{ code: number | null; output: string }> {
  const file = join(scripts, `${name}.js`)
  writeFileSync(file, code)
  return runScript(file)
}

describe('single instance (P19)', () => {
  test('a second start ends with 0 and the first one hears of it', async () => {
    const { ended } = runElectron([testApp, `--user-data-dir=${running.userData}`, 'file.csv'])
    expect((await ended).code).toBe(0)
    await expect.poll(async () => (await running.log('second-instance')).length).toBe(1)
    const [second] = await running.log('second-instance')
    expect(second?.argv).toContain('file.csv')
    expect(second?.workingDirectory).toBe(process.cwd())
  })
})

describe('utilityProcess', () => {
  test('answers with structured clones and ends when killed', async () => {
    const seen = await running.app.evaluate(
      async ({ utilityProcess }, file) => {
        const child = utilityProcess.fork(file, [], { serviceName: 'test' })
        const answer = new Promise<{ doubled: number[]; at: Date }>((resolve) =>
          child.once('message', resolve),
        )
        const exit = new Promise((resolve) => child.once('exit', resolve))
        await new Promise<void>((resolve) => child.once('spawn', () => resolve()))
        child.postMessage({ numbers: [1, 2], at: new Date(7) })
        const { doubled, at } = await answer
        const killed = child.kill()
        await exit
        return { doubled, at: at.getTime(), killed, pid: typeof child.pid }
      },
      join(testApp, 'utility.js'),
    )
    expect(seen).toEqual({ doubled: [2, 4], at: 7, killed: true, pid: 'undefined' })
  })
})

describe('order of start', () => {
  test('schemes registered after ready are refused', async () => {
    const { code, output } = await run(
      'late-scheme',
      `const { app, protocol } = require('electron')
       app.whenReady().then(() => {
         try { protocol.registerSchemesAsPrivileged([{ scheme: 'app' }]) } catch (error) { console.log(error.message) }
         app.quit()
       })`,
    )
    expect(output).toContain('should be called before app is ready')
    expect(code).toBe(0)
  })

  test('a window before ready is refused, and an error in the main file ends the app', async () => {
    const { code, output } = await run('early-window', `new (require('electron').BrowserWindow)()`)
    expect(output).toContain('Cannot create BrowserWindow before app is ready')
    expect(code).not.toBe(0)
  })

  test('quitting and exiting give their codes and events', async () => {
    const { code, output } = await run(
      'exit-code',
      `const { app } = require('electron')
       for (const event of ['before-quit', 'will-quit', 'quit']) app.on(event, () => console.log(event))
       app.whenReady().then(() => app.exit(3))`,
    )
    expect(output.trim()).toBe('quit')
    expect(code).toBe(3)
  })

  test('a page with Node in it is refused', async () => {
    const { output } = await run(
      'node-page',
      `const { app, BrowserWindow } = require('electron')
       app.whenReady().then(() => new BrowserWindow({ webPreferences: { sandbox: false } }))
         .catch((error) => console.log(error.message)).finally(() => app.exit(0))`,
    )
    expect(output).toContain('webPreferences.sandbox = false: not supported by the chromium runtime')
  })
})

describe('relaunch', () => {
  test('starts the app again with the same arguments once it has ended', async () => {
    const marks = join(scripts, 'marks')
    const { code } = await run(
      'relaunch',
      `const { app } = require('electron')
       const { appendFileSync, existsSync } = require('node:fs')
       const again = existsSync(${JSON.stringify(marks)})
       appendFileSync(${JSON.stringify(marks)}, process.argv.slice(1).join(' ') + '\\n')
       app.whenReady().then(() => {
         if (!again) app.relaunch()
         app.quit()
       })`,
    )
    expect(code).toBe(0)
    const starts = () => readFileSync(marks, 'utf8').trim().split('\n')
    await expect.poll(() => starts().length, { timeout: 20_000 }).toBe(2)
    expect(starts()[1]).toBe(starts()[0])
  })
})

describe('ends', () => {
  test('with its Chromium and without its lock when it is killed', async () => {
    const userData = mkdtempSync(join(tmpdir(), 'runtime-test-'))
    const args = [testApp, `--user-data-dir=${userData}`]
    const { child, ended } = runElectron(args)
    const chromiums = () =>
      readdirSync('/proc').filter((pid) =>
        commandLineOf(pid).includes(`--user-data-dir=${userData}/Chromium`),
      )
    await expect.poll(() => chromiums().length).toBe(1)
    child.kill('SIGKILL')
    await ended
    await expect.poll(() => chromiums().length, { timeout: 5000 }).toBe(0)

    const next = runElectron(args)
    await expect.poll(() => chromiums().length).toBe(1)
    next.child.kill('SIGTERM')
    expect((await next.ended).code).toBe(0)
    expect(chromiums()).toEqual([])
  })
})

function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
