import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from '../fixtures/app'
import { readCsv } from '../fixtures/csv'
import { readPdf } from '../fixtures/pdf'
import { readPng } from '../fixtures/png'
import { projectFolder } from '../fixtures/runtime'
import type { TarmaqApp } from '../fixtures/tarmaq-app'

test.describe.configure({ timeout: 400_000 })

interface Ended {
  readonly code: number | null
  readonly output: readonly string[]
  readonly errors: string
}

const around = mkdtempSync(join(tmpdir(), 'tarmaq-option-'))
test.afterAll(() => rmSync(around, { recursive: true, force: true }))

/** Starts the app with an order to export, on the user data of the one that runs, and waits for its end. */
async function runExport(app: TarmaqApp, ...args: readonly string[]): Promise<Ended> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const executable = await app.electron.evaluate(({ app: main }) => main.getPath('exe'))
  const child = spawn(executable, [...sandbox, projectFolder, `--user-data-dir=${app.userData}`, ...args], {
    env: { ...process.env, LANGUAGE: '', LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8' },
  })
  let [output, errors] = ['', '']
  child.stdout.on('data', (text) => {
    output += text
  })
  child.stderr.on('data', (text) => {
    errors += text
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output: output.split('\n').filter((line) => line !== ''), errors }
}

function leftOvers(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('tarmaq-export-'))
}

test('in Russian beside a running app: every file is told and opens; app and session stay as they were', async ({
  app,
}) => {
  await app.waitReady()
  await app.page.getByRole('checkbox', { name: 'Compare Poti' }).check()
  const session = join(app.userData, 'session.json')
  await expect.poll(() => existsSync(session) && readFileSync(session, 'utf8').includes('"poti"')).toBe(true)
  const before = readFileSync(session, 'utf8')
  const beforeFolders = leftOvers()
  const folder = join(around, 'ru', 'new')
  const { code, output, errors } = await runExport(
    app,
    '--export',
    folder,
    '--view',
    'compare',
    '--lang',
    'ru',
  )
  expect({ code, errors }).toMatchObject({ code: 0 })
  expect(output.map((path) => basename(path)).sort()).toEqual(readdirSync(folder).sort())
  expect(output.every((path) => path === join(folder, basename(path)))).toBe(true)
  const named = (ending: string) => output.filter((path) => path.endsWith(ending))
  expect(named('.pdf')).toHaveLength(1)
  expect(named('.png')).toHaveLength(5)
  expect(named('.csv')).toHaveLength(6)
  for (const path of named('.png')) expect(readPng(readFileSync(path)).width, path).toBe(2016)
  for (const path of named('.csv')) {
    const [head, ...rows] = readCsv(readFileSync(path, 'utf8'))
    expect(head?.at(-1), path).toBe('Источники')
    expect(rows.length, path).toBeGreaterThan(0)
    expect(new Set(rows.map((row) => row.length)), path).toEqual(new Set([head?.length]))
  }
  const { text, language, fonts, pictures } = await readPdf(readFileSync(named('.pdf')[0] ?? ''))
  expect(language).toBe('ru')
  for (const words of ['Сравнение терминалов', 'Поти', '66\u00a0500', 'Источники: издание', 'экспортировано'])
    expect(text).toContain(words.replaceAll('\u00a0', ' '))
  expect(fonts.every(({ embedded }) => embedded)).toBe(true)
  for (const { dpi } of pictures) for (const way of dpi) expect(way).toBeGreaterThanOrEqual(300)
  if (process.platform !== 'win32') expect(statSync(named('.pdf')[0] ?? '').mode & 0o044).toBe(0o044)

  expect(readFileSync(session, 'utf8')).toBe(before)
  expect(leftOvers(), 'its own folder is gone').toEqual(beforeFolders)
  expect(app.electron.windows()).toHaveLength(1)
  await expect(app.page.locator('html[data-ready]')).toBeAttached()
})

test('in Chinese: the network with its map', async ({ app }) => {
  const folder = join(around, 'zh')
  const { code, output } = await runExport(app, `--export=${folder}`, '--view=network', '--lang=zh')
  expect(code).toBe(0)
  expect(output.map((path) => basename(path).replace(/-\d{4}-\d\d-\d\d/, ''))).toEqual([
    'tarmaq-network.pdf',
    'tarmaq-network-map.png',
    'tarmaq-capacity.png',
    'tarmaq-capacity.csv',
    'tarmaq-terminal-xian.csv',
  ])
  const pdf = await readPdf(readFileSync(output[0] ?? ''))
  expect(pdf.title).toBe('铁路集装箱场站与货运走廊')
  for (const words of ['已选', '哈萨克斯坦', '标箱/年', '66,500', '来源：发布者', '未找到数据', '霍尔果斯'])
    expect(pdf.text.replaceAll(' ', '')).toContain(words)
  expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
  expect(pdf.pictures).toHaveLength(2)
  for (const { dpi } of pdf.pictures) for (const way of dpi) expect(way).toBeGreaterThanOrEqual(300)
})

test('says in the user’s language what cannot be done, and writes nothing', async ({ app }) => {
  const taken = join(around, 'file')
  writeFileSync(taken, '')
  const unknown = await runExport(app, '--export', join(around, 'no'), '--view', 'imports', '--lang', 'kk')
  expect(unknown).toMatchObject({ code: 1, output: [] })
  expect(unknown.errors).toContain('«imports» деген көрініс жоқ')
  expect(existsSync(join(around, 'no'))).toBe(false)
  const unwritable = await runExport(app, '--export', join(taken, 'deeper'), '--lang', 'bg')
  expect(unwritable).toMatchObject({ code: 1, output: [] })
  expect(unwritable.errors).toContain('не може да бъде създадена')
  const refused = await runExport(app, '--export', join(around, 'no'), '--data', around, '--lang', 'ru')
  expect(refused).toMatchObject({ code: 1, output: [] })
  expect(refused.errors).toContain('Папка с данными не принята')
  const wrong = await runExport(app, '--export', '--view', 'network')
  expect(wrong).toMatchObject({ code: 2, output: [] })
  expect(wrong.errors).toContain('Usage: tarmaq --export <folder>')
})
