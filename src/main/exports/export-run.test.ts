import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ExportFile } from '../../shared/ipc/exports'
import { createAtomicWriter } from '../storage/atomic-write'
import { createExportRun } from './export-run'

const TABLE: ExportFile = { kind: 'csv', name: 'tarmaq-capacity-2026-11-25', text: 'a\r\n' }
const PAGE: ExportFile = { kind: 'pdf', name: 'tarmaq-network-2026-11-25' }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarmaq-run-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function open(views: number, into = folder) {
  const calls = { told: [] as string[], complained: [] as string[], ended: [] as number[] }
  const run = createExportRun({
    folder: into,
    views,
    print: async () => new TextEncoder().encode('%PDF-1.4'),
    writer: createAtomicWriter(),
    tell: (path) => calls.told.push(path),
    complain: (message, what = '') => calls.complained.push(`${message} ${what}`.trim()),
    end: (code) => calls.ended.push(code),
    log: vi.fn(),
  })
  return { run, calls }
}

describe('an export without a window', () => {
  test('writes view by view, tells each file, and ends with 0 after the last', async () => {
    const { run, calls } = open(2)
    await run.save({ files: [TABLE], complete: true })
    expect(calls.ended).toEqual([])
    await run.save({ files: [PAGE], complete: true })
    expect(calls).toEqual({
      told: [join(folder, `${TABLE.name}.csv`), join(folder, `${PAGE.name}.pdf`)],
      complained: [],
      ended: [0],
    })
    expect((await readdir(folder)).length).toBe(2)
  })

  test('ends with 1 where the map is missing, and writes the rest', async () => {
    const { run, calls } = open(1)
    await run.save({ files: [TABLE], complete: false })
    expect(calls).toMatchObject({ complained: ['incomplete'], ended: [1] })
    expect(calls.told).toHaveLength(1)
  })

  test('a view that failed does not keep the next from being written', async () => {
    const { run, calls } = open(2)
    await run.save({ files: [], complete: false })
    await run.save({ files: [TABLE], complete: true })
    expect(calls).toMatchObject({ complained: ['failed'], ended: [1] })
    expect(calls.told).toHaveLength(1)
  })

  test('a file that cannot be written is named', async () => {
    const { run, calls } = open(1, join(folder, 'no\0such'))
    expect((await run.save({ files: [TABLE], complete: true })).ok).toBe(false)
    expect(calls).toMatchObject({ complained: [`unwritable ${TABLE.name}.csv`], ended: [1] })
  })

  test('a page that does not get on ends it once', async () => {
    const { run, calls } = open(2)
    run.giveUp()
    run.giveUp()
    expect(calls).toMatchObject({ complained: ['failed'], ended: [1] })
  })
})
