import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CALLS } from '../../shared/ipc/contract'
import type { ExportFile } from '../../shared/ipc/exports'
import { createAtomicWriter } from '../storage/atomic-write'
import { createExportCalls, type ExportCallsDeps } from './export-calls'

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2])
const PDF = new TextEncoder().encode('%PDF-1.4 …')
const PICTURE: ExportFile = { kind: 'png', name: 'tarmaq-capacity-2026-11-25', bytes: PNG }
const TABLE: ExportFile = { kind: 'csv', name: 'tarmaq-capacity-2026-11-25', text: '\uFEFFa,b\r\n' }
const PAGE: ExportFile = { kind: 'pdf', name: 'tarmaq-network-2026-11-25' }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarmaq-exports-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function open(over: Partial<ExportCallsDeps> = {}) {
  const deps = {
    choosePlace: vi.fn(async (name: string): Promise<string | undefined> => join(folder, name)),
    print: vi.fn(async () => PDF),
    writer: createAtomicWriter(),
    log: vi.fn(),
    ...over,
  }
  const save = (...files: ExportFile[]) => createExportCalls(deps)['exports:save']({ files, complete: true })
  return { deps, save }
}

describe('saving what leaves the window', () => {
  test.each([
    [PICTURE, 'tarmaq-capacity-2026-11-25.png', PNG],
    [TABLE, 'tarmaq-capacity-2026-11-25.csv', new TextEncoder().encode('\uFEFFa,b\r\n')],
    [PAGE, 'tarmaq-network-2026-11-25.pdf', PDF],
  ] as const)(
    'writes a $kind under the proposed name, and tells the name alone',
    async (file, name, bytes) => {
      const { deps, save } = open()
      expect(await save(file)).toEqual({ ok: true, value: { fileNames: [name] } })
      expect(deps.choosePlace).toHaveBeenCalledWith(name, file.kind)
      expect(new Uint8Array(await readFile(join(folder, name)))).toEqual(new Uint8Array(bytes))
      expect(deps.print).toHaveBeenCalledTimes(file.kind === 'pdf' ? 1 : 0)
    },
  )

  test('a name without an ending gets the one of its kind', async () => {
    const { save } = open({ choosePlace: async () => join(folder, 'mine') })
    expect(await save(TABLE)).toEqual({ ok: true, value: { fileNames: ['mine.csv'] } })
  })

  test('writes and prints nothing when no place was chosen', async () => {
    const { deps, save } = open({ choosePlace: async () => undefined })
    for (const file of [PICTURE, TABLE, PAGE]) expect(await save(file)).toEqual({ ok: true, value: null })
    expect(deps.print).not.toHaveBeenCalled()
    expect(await readdir(folder)).toEqual([])
  })

  test('P1: bytes that are no PNG are refused before a place is asked for', async () => {
    const { deps, save } = open()
    const fake: ExportFile = { ...PICTURE, bytes: new Uint8Array([0x4d, 0x5a, 0, 0, 0, 0, 0, 0]) }
    expect(await save(TABLE, fake)).toEqual({ ok: false, error: { code: 'request-refused' } })
    expect(deps.choosePlace).not.toHaveBeenCalled()
    expect(await readdir(folder)).toEqual([])
  })

  test.each([
    ['throws', () => Promise.reject(new Error('no printer'))],
    ['gives something else', async () => new TextEncoder().encode('<html>')],
  ])('a printer that %s is told, and nothing is written', async (_, print) => {
    const { save } = open({ print })
    expect(await save(PAGE)).toEqual({ ok: false, error: { code: 'export-unprintable' } })
    expect(await readdir(folder)).toEqual([])
  })

  test('P14: a file that cannot be written is named', async () => {
    const { save } = open({ choosePlace: async (name) => join(folder, 'no\0such', name) })
    expect(await save(TABLE)).toEqual({
      ok: false,
      error: { code: 'export-unwritable', values: { file: 'tarmaq-capacity-2026-11-25.csv' } },
    })
  })
})

describe('P1: the contract', () => {
  const accepts = (file: unknown) =>
    CALLS['exports:save'].args.safeParse([{ files: [file], complete: true }]).success

  test.each([
    '../tarmaq-a',
    'tarmaq-',
    'tarmaq-a/b',
    'tarmaq-a.exe',
    'Tarmaq-a',
    'a',
    `tarmaq-${'a'.repeat(199)}`,
  ])('refuses the name %j', (name) => expect(accepts({ ...TABLE, name })).toBe(false))

  test('takes its three kinds of file and no other', () => {
    expect([PICTURE, TABLE, PAGE].map(accepts)).toEqual([true, true, true])
    expect(accepts({ kind: 'exe', name: 'tarmaq-a' })).toBe(false)
    expect(accepts({ ...PAGE, bytes: PNG })).toBe(false)
    expect(accepts({ ...PICTURE, bytes: 'text' })).toBe(false)
  })
})
