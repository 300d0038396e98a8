import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures/app'
import type { TarmaqApp } from '../fixtures/tarmaq-app'

test.use({ launch: { args: ['--lang=bg'] } })
test.describe.configure({ mode: 'serial' })

/** What the page shows now, asked through main: the test driver does not come back to a page that crashed. */
interface Seen {
  readonly ready: boolean
  readonly fresh: boolean
  readonly tab: string
  readonly selected: string
}

function look(app: TarmaqApp): Promise<Seen | undefined> {
  return app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents || contents.isCrashed()) return undefined
    return contents
      .executeJavaScript(
        `({
          ready: document.documentElement.dataset.ready === 'true',
          fresh: !('crashing' in window),
          tab: document.querySelector('.list-tab[data-selected]')?.textContent ?? '',
          selected: document.querySelector('.list-row[data-selected]')?.textContent ?? '',
        })`,
      )
      .catch(() => undefined) as Promise<Seen | undefined>
  })
}

async function crash(app: TarmaqApp): Promise<void> {
  await app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    await contents?.executeJavaScript('window.crashing = true')
    contents?.forcefullyCrashRenderer()
  })
}

async function back(app: TarmaqApp): Promise<Seen> {
  await expect.poll(() => look(app), { timeout: 30_000 }).toMatchObject({ ready: true, fresh: true })
  const seen = await look(app)
  if (!seen) throw new Error('the page went away again')
  return seen
}

async function answerWith(app: TarmaqApp, response: number): Promise<void> {
  await app.electron.evaluate(({ dialog }, answer) => {
    const asked: unknown[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (async (...args: unknown[]) => {
      asked.push(args.at(-1))
      return { response: answer, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  }, response)
}

function asked(app: TarmaqApp): Promise<{ readonly message: string; readonly buttons: readonly string[] }[]> {
  return app.electron.evaluate(() => (globalThis as unknown as { asked: never[] }).asked)
}

test('P17: the page is killed once: it comes back as it was, and nobody is asked', async ({ app, page }) => {
  await app.waitReady()
  await answerWith(app, 1)
  await page.getByRole('tab', { name: 'Преходи' }).click()
  await page.getByRole('option', { name: /Достик/ }).click()
  const saved = () => readFile(join(app.userData, 'session.json'), 'utf8').catch(() => '')
  await expect.poll(saved).toContain('"kind": "crossing"')
  const before = await look(app)

  await crash(app)
  expect(await back(app)).toEqual({ ...before, ready: true, fresh: true })
  expect(before?.selected).toContain('Достик')
  expect(await asked(app)).toEqual([])
})

test('P17: killed four times within a minute, the user chooses, in their language; here the default view', async ({
  app,
}) => {
  for (let time = 2; time <= 3; time++) {
    await crash(app)
    await back(app)
  }
  expect(await asked(app)).toEqual([])
  await crash(app)
  const seen = await back(app)
  const questions = await asked(app)
  expect(questions).toHaveLength(1)
  expect(questions[0]).toMatchObject({
    message: 'Прозорецът спря да работи няколко пъти поред.',
    buttons: ['Презареждане', 'Започване с изгледа по подразбиране', 'Изход'],
  })
  expect(seen.tab).toContain('Терминали')
  expect(seen.selected).toContain('Сиан')
})
