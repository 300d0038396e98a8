import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { JobKind, JobOf, JobOutcome } from '../../shared/imports/job'
import type { ImportOrder } from '../../shared/ipc/imports'
import type { EngineHost, RunOptions } from '../engine-host/engine-host'
import { createFileTokens } from '../engine-host/file-tokens'
import { createSavedMappings, NO_SAVED_MAPPINGS } from '../engine-host/saved-mappings'
import type { JsonStore } from '../storage/json-store'
import { createImportCalls, samplePath } from './import-calls'
import { createImportFiles, NO_IMPORT_FILES } from './import-files'
import { importOption } from './import-option'

function memory<T>(first: T): JsonStore<T> {
  let value = first
  return {
    value: () => value,
    putAside: null,
    save: async (next) => {
      value = next
    },
  }
}

const READING = {
  format: 'text',
  encoding: 'utf-8',
  delimiter: ',',
  headerRow: 1,
  sheet: null,
  decimalMark: '.',
  dateOrder: null,
} as const
const MAPPING = {
  columns: { place: 0, period: 1, teu: 2 },
  direction: null,
  load: null,
  tonnesPerTeu: null,
} as const
const FINGERPRINT = 'f'.repeat(32)

const SUMMARY = {
  id: 'stored',
  name: 'January',
  fileName: 'a.csv',
  importedAt: '2026-01-01T00:00:00.000Z',
  rowsKept: 1,
  rowsRefused: 0,
  firstDay: null,
  lastDay: null,
  tonnesPerTeu: null,
}

interface Asked {
  readonly job: JobOf<JobKind>
  readonly options: RunOptions | undefined
}

let asked: Asked[]
let answers: Partial<Record<JobKind, unknown>>
let chosen: string | undefined
let place: string | undefined
let there: Set<string>
const cancel = vi.fn()
const tokens = createFileTokens()

function open() {
  const host: EngineHost = {
    run: <K extends JobKind>(job: JobOf<K>, options?: RunOptions) => {
      asked.push({ job, options })
      const value = answers[job.kind]
      const outcome = (
        value === undefined
          ? { putAside: null, ok: false, failure: { code: 'engine-failed', values: {} } }
          : { putAside: null, ok: true, value }
      ) as JobOutcome<K>
      return { outcome: Promise.resolve(outcome), cancel }
    },
    close: async () => undefined,
  }
  const files = createImportFiles(memory(NO_IMPORT_FILES))
  const mappings = createSavedMappings(memory(NO_SAVED_MAPPINGS))
  const choosePlace = vi.fn(async () => place)
  const imported = vi.fn()
  const calls = createImportCalls({
    host: async () => host,
    tokens,
    mappings,
    files,
    subjects: async () => [{ id: 'terminal:xian', kind: 'terminal', names: ["Xi'an"] }],
    sample: samplePath('/samples'),
    chooseFile: async () => chosen,
    choosePlace,
    isFile: async (path) => there.has(path),
    imported,
    tell: vi.fn(),
    now: () => new Date('2026-01-01T00:00:00Z'),
    log: vi.fn(),
  })
  return { calls, files, mappings, choosePlace, imported }
}

beforeEach(() => {
  asked = []
  answers = { list: { imports: [SUMMARY] } }
  chosen = undefined
  place = undefined
  there = new Set(['/here/a.csv', samplePath('/samples')])
  cancel.mockReset()
})

const order = (token: string, over: Partial<ImportOrder> = {}): ImportOrder => ({
  token,
  name: 'January',
  reading: READING,
  mapping: MAPPING,
  fingerprint: FINGERPRINT,
  confirmed: [],
  keepGoodRows: false,
  replaces: null,
  ...over,
})

describe('P1: files are reached by what the user chose, and by nothing else', () => {
  test.each(['imports:preview', 'imports:match', 'imports:run'] as const)(
    '%s of a token that was never given',
    async (channel) => {
      const { calls } = open()
      const token = '0'.repeat(32)
      const result =
        channel === 'imports:preview'
          ? await calls[channel](token, {})
          : channel === 'imports:match'
            ? await calls[channel](token, READING, MAPPING)
            : await calls[channel](order(token))
      expect(result).toEqual({ ok: false, error: { code: 'file-not-granted' } })
      expect(asked).toEqual([])
    },
  )

  test.each(['relative.csv', '../here/a.csv', '/gone.csv', '/folder'])(
    '%s is not taken when it is dropped',
    async (path) => {
      expect(await open().calls['imports:dropped'](path)).toEqual({
        ok: false,
        error: { code: 'file-not-granted' },
      })
    },
  )

  test('what is chosen or dropped is told by name and token only', async () => {
    chosen = '/here/a.csv'
    const { calls } = open()
    for (const result of [await calls['imports:choose'](), await calls['imports:dropped']('/here/a.csv')]) {
      expect(result).toEqual({
        ok: true,
        value: {
          token: expect.stringMatching(/^[0-9a-f]{32}$/),
          name: 'a.csv',
          replaces: null,
          sample: false,
        },
      })
    }
  })

  test('nothing is chosen', async () => {
    expect(await open().calls['imports:choose']()).toEqual({ ok: true, value: null })
  })

  test('the sample says that it is one; a copy without it says so', async () => {
    const { calls } = open()
    expect(await calls['imports:sample']()).toMatchObject({
      ok: true,
      value: { sample: true, name: expect.stringContaining('synthetic') },
    })
    there.clear()
    expect(await calls['imports:sample']()).toEqual({ ok: false, error: { code: 'sample-missing' } })
  })
})

describe('an import', () => {
  const run = async (stored: object | null, over: Partial<ImportOrder> = {}) => {
    answers.import = { stored, rows: {}, problems: {}, names: [] }
    const opened = open()
    const { token } = tokens.grant('/here/a.csv')
    const result = await opened.calls['imports:run'](order(token, over))
    return { ...opened, result }
  }

  test('goes to the engine with the file, its name, and the names of the network', async () => {
    const { result } = await run(SUMMARY)
    const [first] = asked
    expect(first?.job).toMatchObject({
      kind: 'import',
      input: '/here/a.csv',
      fileName: 'a.csv',
      subjects: [{ id: 'terminal:xian' }],
      importedAt: '2026-01-01T00:00:00.000Z',
    })
    expect(first?.job).not.toHaveProperty('token')
    expect(first?.job).not.toHaveProperty('fingerprint')
    const id = first?.job.kind === 'import' ? first.job.id : ''
    expect(result).toMatchObject({ ok: true, value: { ok: true, problemsOf: { import: id } } })
  })

  test('its mapping and file are remembered once it is stored', async () => {
    const { mappings, files, imported } = await run(SUMMARY)
    const [first] = asked
    expect(mappings.offer(FINGERPRINT)).toEqual({ mapping: MAPPING, reading: READING })
    expect(files.pathOf(first?.job.kind === 'import' ? first.job.id : '')).toBe('/here/a.csv')
    expect(imported.mock.calls).toEqual([['/here/a.csv']])
  })

  test('the sample is no file of the user’s', async () => {
    answers.import = { stored: SUMMARY, rows: {}, problems: {}, names: [] }
    const { calls, imported } = open()
    await calls['imports:run'](order(tokens.grant(samplePath('/samples')).token))
    expect(imported).not.toHaveBeenCalled()
  })

  test('nothing is remembered of one that kept nothing; its refused rows are asked for by their file', async () => {
    const { mappings, imported, result } = await run(null)
    expect(mappings.offer(FINGERPRINT)).toBeNull()
    expect(imported).not.toHaveBeenCalled()
    expect(result).toMatchObject({
      ok: true,
      value: { problemsOf: { file: expect.stringMatching(/^problems-.*\.parquet$/) } },
    })
  })

  test('takes the place of another', async () => {
    await run(SUMMARY, { replaces: 'old' })
    expect(asked[0]?.options).toMatchObject({ replaces: 'old' })
  })

  test('a cancel reaches what runs', async () => {
    const { calls } = await run(SUMMARY)
    await calls['imports:cancel']()
    expect(cancel).toHaveBeenCalledOnce()
  })
})

describe('an import that is read again', () => {
  test('from its file, under its name', async () => {
    const { calls, files } = open()
    await files.keep('stored', '/here/a.csv')
    expect(await calls['imports:again']('stored')).toMatchObject({
      value: { name: 'a.csv', replaces: { id: 'stored', name: 'January' } },
    })
  })

  test('from one that the user chooses where its own is gone', async () => {
    const { calls, files } = open()
    await files.keep('stored', '/gone.csv')
    expect(await calls['imports:again']('stored')).toEqual({ ok: true, value: null })
    chosen = '/here/b.csv'
    expect(await calls['imports:again']('stored')).toMatchObject({ value: { name: 'b.csv' } })
  })

  test('not one that is not stored', async () => {
    expect(await open().calls['imports:again']('other')).toEqual({
      ok: false,
      error: { code: 'file-not-granted' },
    })
  })
})

describe('P22: what is written out', () => {
  const what = { rowsOf: 'stored' }

  test.each([
    ['Xi’an 2024', 'Xi’an 2024.csv'],
    ['a/b\\c:d*e?"<>|', 'a b c d e.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['...', 'Tarmaq.csv'],
    ['\u0007', 'Tarmaq.csv'],
  ])('%j is proposed as %j', async (name, proposed) => {
    const { calls, choosePlace } = open()
    expect(await calls['imports:export']({ what, format: 'csv', name })).toEqual({ ok: true, value: null })
    expect(choosePlace).toHaveBeenCalledWith(proposed, 'csv')
    expect(asked).toEqual([])
  })

  test.each([
    ['/there/rows', '/there/rows.parquet'],
    ['/there/rows.pq', '/there/rows.pq'],
  ])('to %s', async (chosenPlace, output) => {
    place = chosenPlace
    answers.export = { rows: 1, bytes: 2 }
    const result = await open().calls['imports:export']({ what, format: 'parquet', name: 'rows' })
    expect(asked[0]?.job).toEqual({ kind: 'export', what, format: 'parquet', output })
    expect(result).toMatchObject({ ok: true, value: { ok: true, fileName: output.slice('/there/'.length) } })
  })
})

describe('files of imports', () => {
  test('the newest of an id, forgotten with it', async () => {
    const files = createImportFiles(memory(NO_IMPORT_FILES))
    await files.keep('a', '/1')
    await files.keep('a', '/2')
    expect(files.pathOf('a')).toBe('/2')
    await files.forget('a')
    expect(files.pathOf('a')).toBeUndefined()
  })
})

test.each([
  [['tarmaq', '--import', 'a.csv'], '/work/a.csv'],
  [['tarmaq', '--import=/b.csv'], '/b.csv'],
  [['tarmaq', '--import'], undefined],
  [['tarmaq', 'a.csv'], undefined],
])('%j names %s', (argv, path) => {
  expect(importOption(argv, '/work')).toBe(path)
})
