import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { movementFiles } from '../fixtures/movement-files'
import { projectFolder } from '../fixtures/runtime'
import { TarmaqApp } from '../fixtures/tarmaq-app'
import { ImportsPanel } from '../pages/imports-panel'

test.describe.configure({ timeout: 120_000 })

let userData = ''
test.beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'tarmaq-imports-'))
})
test.afterEach(() => rmSync(userData, { recursive: true, force: true }))

async function open(args: readonly string[] = []) {
  const app = await TarmaqApp.launch({ userData, args })
  await app.waitReady()
  return { app, panel: new ImportsPanel(app, app.page) }
}

async function close(app: TarmaqApp): Promise<void> {
  expect(app.problems.take()).toEqual([])
  await app.stop()
}

async function importFile(panel: ImportsPanel, path: string): Promise<void> {
  await panel.choose(path)
  await panel.finish()
  await panel.button('Close').click()
}

test('imports are there after a restart, with what was looked at; a removed one is not', async () => {
  const first = await open()
  await importFile(first.panel, movementFiles.russian(userData))
  await importFile(first.panel, movementFiles.chinese(userData))
  await first.panel.act('русский', 'Remove…')
  await first.panel.form.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(first.panel.set('русский')).toHaveCount(0)
  await first.panel.answered()
  await first.panel.tab('Utilisation').click()
  await expect
    .poll(async () => (await import('node:fs/promises')).readFile(join(userData, 'session.json'), 'utf8'))
    .toContain('"utilisation"')
  await close(first.app)

  const second = await open()
  await expect(second.panel.set('中文')).toContainText('2 rows')
  await expect(second.panel.set('русский')).toHaveCount(0)
  await second.panel.answered()
  await expect(second.panel.tab('Utilisation')).toBeChecked()
  await close(second.app)
})

test('P15: a corrupt store: the app opens, says so, keeps the bad file aside, and imports work', async () => {
  writeFileSync(join(userData, 'imports.duckdb'), 'this is no database'.repeat(5000))
  const { app, panel } = await open()
  await panel.open()
  const warning = app.page.getByRole('region', { name: 'Messages' }).getByRole('paragraph')
  await expect(warning).toContainText(
    'Your imported data could not be opened (damaged). It is kept as imports.duckdb.corrupt-',
  )
  await expect(panel.welcome).toBeVisible()
  expect(readdirSync(userData).some((name) => name.startsWith('imports.duckdb.corrupt-'))).toBe(true)
  await importFile(panel, movementFiles.russian(userData))
  await expect(panel.set('русский')).toBeVisible()
  await close(app)
})

test('P10: the engine is killed in the middle of an import: said, nothing stored is lost, the next import works', async () => {
  const { app, panel } = await open()
  await importFile(panel, movementFiles.russian(userData))
  await app.electron.evaluate(({ utilityProcess }) => {
    const fork = utilityProcess.fork.bind(utilityProcess)
    utilityProcess.fork = (...args: Parameters<typeof fork>) => {
      const child = fork(...args)
      const post = child.postMessage.bind(child)
      child.postMessage = (message: { readonly job?: { readonly kind?: string } }) => {
        post(message)
        if (message.job?.kind === 'import') setTimeout(() => process.kill(child.pid ?? 0, 'SIGKILL'), 400)
      }
      return child
    }
    Object.assign(globalThis, { stopKilling: () => Object.assign(utilityProcess, { fork }) })
  })
  await panel.choose(movementFiles.large(userData))
  await panel.button('Match the places').click()
  await expect(panel.steps.getByRole('alert')).toContainText('The import engine stopped unexpectedly.', {
    timeout: 30_000,
  })
  await panel.button('Cancel').click()
  await expect(panel.set('русский')).toContainText('3 rows')
  await app.electron.evaluate(() => (globalThis as unknown as { stopKilling: () => void }).stopKilling())
  await importFile(panel, movementFiles.chinese(userData))
  await expect(panel.set('中文')).toBeVisible()
  await expect(panel.set('large')).toHaveCount(0)
  await close(app)
})

test('a file that the command line names, at the start and by a second start', async () => {
  const { app, panel } = await open(['--import', movementFiles.russian(userData)])
  await panel.at('columns')
  await expect(panel.steps.getByRole('heading', { level: 2 })).toHaveText('Import русский.csv')
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [
    ...sandbox,
    projectFolder,
    `--user-data-dir=${userData}`,
    `--import=${movementFiles.chinese(userData)}`,
  ]
  const executable = await app.electron.evaluate(({ app: main }) => main.getPath('exe'))
  await new Promise((resolve) => spawn(executable, args, { stdio: 'ignore' }).once('exit', resolve))
  await expect(panel.steps.getByRole('heading', { level: 2 })).toHaveText('Import 中文.csv')
  await close(app)
})
