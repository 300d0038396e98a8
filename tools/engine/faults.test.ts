import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { JobOutcome } from '../../src/shared/imports/job'
import { buildEngine } from './build-engine.mjs'
import { createHostFixture, type HostFixture, writeRows } from './host-fixture'

let engine = ''
let fixture: HostFixture
let files = ''
beforeAll(async () => {
  engine = await buildEngine('test-engine')
  files = mkdtempSync(join(tmpdir(), 'tarmaq-files-'))
  writeRows(join(files, 'small.csv'), 200)
  writeRows(join(files, 'large.csv'), 400_000)
  return () => rmSync(files, { recursive: true, force: true })
}, 60_000)
beforeEach(async () => {
  fixture = await createHostFixture(engine)
})
afterEach(() => fixture.remove())

const small = () => join(files, 'small.csv')
const large = () => join(files, 'large.csv')
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function importOk(id: string, path: string): Promise<JobOutcome<'import'>> {
  const outcome = await fixture.host.run<'import'>(fixture.importJob(id, path)).outcome
  expect(outcome).toMatchObject({ ok: true, value: { stored: { id } } })
  return outcome
}

describe('P10: an engine that ends in the middle', () => {
  test('killed at ten moments of an import: the store holds what was reported done, and the next import works', async () => {
    await importOk('first', small())
    const reported = ['first']
    const began = performance.now()
    await importOk('whole', large())
    reported.push('whole')
    const took = performance.now() - began
    for (let i = 0; i < 10; i++) {
      const job = fixture.host.run<'import'>(fixture.importJob(`killed-${i}`, large()))
      await pause((took * (i + 0.7)) / 10)
      fixture.children.at(-1)?.kill('SIGKILL')
      const outcome = await job.outcome
      if (outcome.ok) reported.push(`killed-${i}`)
      else expect(outcome.failure.code).toBe('engine-crashed')
      expect(await fixture.stored()).toEqual(reported)
    }
    expect(reported.length).toBeLessThan(12)
    await importOk('last', small())
    expect(await fixture.stored()).toEqual([...reported, 'last'])
  }, 120_000)

  test('stored and not reported: the next job takes it out', async () => {
    await importOk('first', small())
    const job = fixture.importJob('unreported', small())
    const order = {
      store: fixture.store,
      scratch: join(fixture.folder, 'engine-scratch'),
      memoryMegabytes: 512,
      threads: 2,
      discard: [],
      job,
    }
    writeFileSync(
      join(fixture.folder, 'unfinished-imports.json'),
      JSON.stringify({ version: 1, ids: ['unreported'] }),
    )
    await runAlone(engine, order)
    expect(await fixture.stored()).toEqual(['first'])
  })

  test('cancelled: gone within a second, nothing changed, the next job works', async () => {
    await importOk('first', small())
    const before = readFileSync(fixture.store)
    const job = fixture.host.run<'import'>(fixture.importJob('cancelled', large()))
    await pause(300)
    const asked = performance.now()
    job.cancel()
    expect(await job.outcome).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
    expect(performance.now() - asked).toBeLessThan(1000)
    expect(readFileSync(fixture.store).subarray(0, 4096)).toEqual(before.subarray(0, 4096))
    expect(await fixture.stored()).toEqual(['first'])
  })

  test('cancelled before it begins: it never does', async () => {
    const first = fixture.host.run<'import'>(fixture.importJob('first', small()))
    const second = fixture.host.run<'import'>(fixture.importJob('second', small()))
    second.cancel()
    expect(await first.outcome).toMatchObject({ ok: true })
    expect(await second.outcome).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
    expect(fixture.children).toHaveLength(1)
  })

  test('too little memory is a value', async () => {
    const order = {
      store: fixture.store,
      scratch: join(fixture.folder, 'engine-scratch'),
      memoryMegabytes: 64,
      threads: 2,
      discard: [],
      job: fixture.importJob('big', large()),
    }
    const said = await runAlone(engine, order)
    if (said.kind === 'failed') expect(said.failure?.code).toBe('out-of-memory')
    else expect(said.kind).toBe('done')
    await importOk('next', small())
  })

  test('an order that is none is refused', async () => {
    expect(await runAlone(engine, { store: 1 })).toMatchObject({ failure: { code: 'request-invalid' } })
  })
})

interface Said {
  readonly kind: string
  readonly failure?: { readonly code: string }
}

/** Gives an order to an engine without a host, and waits for its last word. */
async function runAlone(file: string, order: object): Promise<Said> {
  const { fork } = await import('node:child_process')
  const child = fork(file, [], { serialization: 'advanced' })
  const said = new Promise<Said>((resolve) =>
    child.on('message', (message: Said) => {
      if (message.kind === 'done' || message.kind === 'failed') resolve(message)
    }),
  )
  child.send(order)
  const last = await said
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  await gone
  return last
}

describe('P15: a store that cannot be used', () => {
  const damage: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['no database', () => Buffer.from('not a database at all, whatever its name says')],
    ['cut to its first kilobyte', (bytes) => bytes.subarray(0, 1024)],
    ['cut in the middle', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ['a header of zeros', (bytes) => Buffer.concat([Buffer.alloc(12_288), bytes.subarray(12_288)])],
    ['zeros from end to end', (bytes) => Buffer.alloc(bytes.length)],
  ]
  test.each(damage)('%s: kept aside, a new one made, said so', async (_what, spoil) => {
    await importOk('first', small())
    const spoilt = spoil(readFileSync(fixture.store))
    writeFileSync(fixture.store, spoilt)
    const outcome = await fixture.host.run<'list'>({ kind: 'list' }).outcome
    expect(outcome).toMatchObject({ ok: true, putAside: { why: 'unreadable' }, value: { imports: [] } })
    const kept = outcome.putAside?.keptAs ?? ''
    expect(kept).toMatch(/^imports\.duckdb\.corrupt-/)
    expect(readFileSync(join(fixture.folder, kept))).toEqual(spoilt)
    await importOk('next', small())
  })

  test('damaged where only the rows are: said when it is met, and the next job works', async () => {
    await importOk('first', large())
    const bytes = readFileSync(fixture.store)
    bytes.fill(0x5a, 12_288 + 262_144 * 2)
    writeFileSync(fixture.store, bytes)
    const outcomes = []
    for (let i = 0; i < 2; i++) {
      outcomes.push(
        await fixture.host.run<'export'>({
          kind: 'export',
          what: { rowsOf: 'first' },
          format: 'csv',
          output: join(fixture.folder, `out-${i}.csv`),
        }).outcome,
      )
    }
    expect(outcomes.some(({ putAside }) => putAside?.why === 'unreadable')).toBe(true)
    expect(readdirSync(fixture.folder).filter((name) => name.startsWith('out-'))).toEqual([])
    await importOk('next', small())
  })

  test('one that a newer Tarmaq wrote is kept aside as newer', async () => {
    await importOk('first', small())
    const { openStore } = await import('../../src/engine/store/store')
    const store = await openStore({
      file: fixture.store,
      paths: [],
      scratch: fixture.folder,
      memoryMegabytes: 128,
      threads: 1,
    })
    await store.run('UPDATE meta SET version = 99')
    store.close()
    const outcome = await fixture.host.run<'list'>({ kind: 'list' }).outcome
    expect(outcome).toMatchObject({ ok: true, putAside: { why: 'newer' } })
  })

  test('one that another process holds is not put aside', async () => {
    await importOk('first', small())
    const { openStore } = await import('../../src/engine/store/store')
    const store = await openStore({
      file: fixture.store,
      paths: [],
      scratch: fixture.folder,
      memoryMegabytes: 128,
      threads: 1,
    })
    const outcome = await fixture.host.run<'list'>({ kind: 'list' }).outcome
    store.close()
    expect(outcome).toMatchObject({ ok: false, putAside: null, failure: { code: 'store-busy' } })
    expect(await fixture.stored()).toEqual(['first'])
  })
})

/** Whether a small disk can be made here: that takes root, and a container may deny it even then. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-mount-'))
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  if (mount.status === 0) spawnSync('umount', [folder])
  rmdirSync(folder)
  return mount.status === 0
}

if (canMount())
  describe('P14: a full disk', () => {
    beforeEach(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', fixture.folder]))
    afterEach(() => execFileSync('umount', ['-l', fixture.folder]))

    test('too full for the file: refused before anything is written', async () => {
      await importOk('first', small())
      const filler = join(fixture.folder, 'filler')
      writeFileSync(filler, Buffer.alloc(30 * 1024 ** 2))
      const size = statSync(fixture.store).size
      const outcome = await fixture.host.run<'import'>(fixture.importJob('large', large())).outcome
      expect(outcome).toMatchObject({ ok: false, putAside: null, failure: { code: 'disk-full' } })
      expect(statSync(fixture.store).size).toBe(size)
      rmSync(filler)
      await importOk('next', large())
      expect(await fixture.stored()).toEqual(['first', 'next'])
    })

    test('filled in the middle of an import: a value, the store holds what was reported, and space makes it work', async () => {
      await importOk('first', small())
      const filler = join(fixture.folder, 'filler')
      const job = fixture.host.run<'import'>(fixture.importJob('large', large()))
      await pause(350)
      try {
        writeFileSync(filler, Buffer.alloc(40 * 1024 ** 2))
      } catch {
        expect(statfsSync(fixture.folder).bavail).toBe(0)
      }
      const outcome = await job.outcome
      expect(outcome).toMatchObject({ ok: false, putAside: null, failure: { code: 'disk-full' } })
      rmSync(filler)
      expect(await fixture.stored()).toEqual(['first'])
      await importOk('next', small())
      expect(await fixture.stored()).toEqual(['first', 'next'])
    })
  })
