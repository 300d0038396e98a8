import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BAD_FILES, type BadFile } from './bad-files'
import { createEngineFixture, type EngineFixture } from './engine-fixture'
import { JobFailure } from './job-failure'

/** What is said of each bad file. Written anew with UPDATE_GOLDENS=1, and then read by a person. */
const GOLDENS = join(__dirname, 'bad-files.goldens.json')
const goldens = existsSync(GOLDENS)
  ? (JSON.parse(readFileSync(GOLDENS, 'utf8')) as Record<string, unknown>)
  : {}
const updating = process.env.UPDATE_GOLDENS === '1'
const seen: Record<string, unknown> = {}

let engine: EngineFixture
let hash = ''
beforeAll(async () => {
  engine = createEngineFixture()
  await engine.importFile(engine.write('kept.csv', 'place,period,teu\nKhorgos,2024-01,5\n'))
  hash = await engine.hash()
})
afterAll(() => {
  if (updating) writeFileSync(GOLDENS, `${JSON.stringify(seen, null, 2)}\n`)
  engine.remove()
})

async function said(
  path: string,
  { columns, encoding }: Omit<BadFile, 'name' | 'content'> = {},
): Promise<unknown> {
  try {
    const result = await engine.importFile(path, {
      ...(columns ? { mapping: { columns } } : {}),
      ...(encoding ? { wanted: { encoding } } : {}),
    })
    const { stored, rows, problems } = result
    return {
      stored: stored !== null,
      rows,
      problems: problems.first.map(({ row, column, seen: text, code }) => [
        row,
        column,
        text.slice(0, 40),
        code,
      ]),
    }
  } catch (error) {
    if (error instanceof JobFailure) return { failure: error.value }
    throw error
  }
}

test('there are at least sixty, each with a name of its own', () => {
  expect(BAD_FILES.length).toBeGreaterThanOrEqual(60)
  expect(new Set(BAD_FILES.map(({ name }) => name)).size).toBe(BAD_FILES.length)
  if (!updating) expect(Object.keys(goldens).sort()).toEqual(BAD_FILES.map(({ name }) => name).sort())
})

describe('P11: every bad file is refused by name, and nothing stored changes', () => {
  test.each(BAD_FILES.map((file) => [file.name, file] as const))('%s', async (name, { content, ...how }) => {
    const answer = await said(engine.write('bad', content), how)
    seen[name] = answer
    expect(answer).not.toHaveProperty('stored', true)
    expect(await engine.hash()).toBe(hash)
    expect(engine.putAside).toEqual([])
    if (!updating) expect(answer).toEqual(goldens[name])
  })
})

describe('P10: what is no file', () => {
  test.each([
    ['missing', 'nowhere.csv', 'file-missing'],
    ['a folder', 'folder', 'file-not-a-file'],
    ['a device that never ends', '/dev/zero', 'file-not-a-file'],
  ])('%s', async (_what, name, code) => {
    mkdirSync(join(engine.folder, 'folder'), { recursive: true })
    const input = name.startsWith('/') ? name : join(engine.folder, name)
    expect(await engine.failure({ kind: 'preview', input, wanted: {} })).toMatchObject({ code })
  })
})

test('P10: a good file cut anywhere is imported whole up to the cut or refused, and never crashes', async () => {
  const whole = 'place,period,teu\nKhorgos,2024-01,5\n"Dos""tyk",2024-02,6\nAlmaty,2024-03,7\n'
  for (let i = 1; i < 16; i++) {
    const path = engine.write('cut.csv', whole.slice(0, Math.floor((whole.length * i) / 16)))
    await said(path)
    expect(engine.putAside).toEqual([])
  }
})
