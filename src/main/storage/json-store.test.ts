import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { FIRST_SESSION, type Session, sessionSchema } from '../../shared/ipc/session'
import { createAtomicWriter } from './atomic-write'
import { type JsonStore, openJsonStore } from './json-store'

const ASIDE = 'session.json.corrupt-2026-11-22T10-00-00-000Z'
const NEWER = 'session.json.newer-2026-11-22T10-00-00-000Z'
const UNREADABLE = { file: 'session.json', why: 'unreadable', keptAs: ASIDE }
let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarmaq-store-'))
  file = join(folder, 'session.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function openSession(at = file): Promise<JsonStore<Session>> {
  return openJsonStore({
    file: at,
    schema: sessionSchema,
    version: 1,
    fallback: FIRST_SESSION,
    writer: createAtomicWriter(),
    now: () => new Date('2026-11-22T10:00:00Z'),
    log: vi.fn(),
  })
}

const CHANGED: Session = { ...FIRST_SESSION, view: 'compare', theme: 'dark' }

const UNUSABLE: readonly { readonly name: string; readonly content: string | Uint8Array }[] = [
  { name: 'an empty file', content: '' },
  { name: 'half a file', content: JSON.stringify(FIRST_SESSION).slice(0, 40) },
  { name: 'an open brace', content: '{' },
  { name: 'NUL bytes', content: '\0'.repeat(100) },
  { name: 'no text', content: new Uint8Array([0xff, 0xfe, 0xfd]) },
  { name: 'null', content: 'null' },
  { name: 'a list', content: '[]' },
  { name: 'no version', content: JSON.stringify({ ...FIRST_SESSION, version: undefined }) },
  { name: 'an older version that never was', content: JSON.stringify({ ...FIRST_SESSION, version: 0 }) },
  { name: 'UTF-16', content: Buffer.from(`\uFEFF${JSON.stringify(FIRST_SESSION)}`, 'utf16le') },
  { name: 'a version as text', content: JSON.stringify({ ...FIRST_SESSION, version: '1' }) },
  { name: 'a key that nobody knows', content: JSON.stringify({ ...FIRST_SESSION, extra: 1 }) },
  {
    name: 'a key that would change the prototype',
    content: `{"__proto__":{},${JSON.stringify(FIRST_SESSION).slice(1)}`,
  },
  {
    name: 'a pane wider than any',
    content: JSON.stringify({ ...FIRST_SESSION, panes: { list: 1e9, details: 300, chart: 0.5 } }),
  },
  { name: 'a file above 1 MB', content: `${JSON.stringify(FIRST_SESSION)}${' '.repeat(1024 * 1024)}` },
]

describe('P15: a corrupt settings file never blocks the start', () => {
  test.each(UNUSABLE)('$name gives the first session and is kept aside', async ({ content }) => {
    await writeFile(file, content)
    const store = await openSession()
    expect(store.value()).toEqual(FIRST_SESSION)
    expect(store.putAside).toEqual(UNREADABLE)
    expect(await readdir(folder)).toEqual([ASIDE])
    expect(await readFile(join(folder, ASIDE))).toEqual(Buffer.from(content))
  })

  test('so does a folder in its place, and saving works after it', async () => {
    await mkdir(join(file, 'inner'), { recursive: true })
    const store = await openSession()
    expect(store.putAside).toEqual(UNREADABLE)
    await store.save(CHANGED)
    expect((await readdir(folder)).toSorted()).toEqual(['session.json', ASIDE].toSorted())
  })

  test('so does a link to a folder, which is kept as the link that it is', async () => {
    await mkdir(join(folder, 'elsewhere'))
    await symlink(join(folder, 'elsewhere'), file)
    expect((await openSession()).putAside).toEqual(UNREADABLE)
    expect((await readdir(folder)).toSorted()).toEqual(['elsewhere', ASIDE].toSorted())
  })

  test('so does a link to itself', async () => {
    await symlink(file, file)
    expect((await openSession()).putAside).toEqual(UNREADABLE)
  })

  test('so does a pipe, without waiting for it', async () => {
    execFileSync('mkfifo', [file])
    expect((await openSession()).putAside).toEqual(UNREADABLE)
  })

  test('a file in place of the whole folder does not block either', async () => {
    await writeFile(file, '')
    const store = await openSession(join(file, 'session.json'))
    expect(store.value()).toEqual(FIRST_SESSION)
  })

  test('P16: a newer version that cannot be moved is not written over', async () => {
    const newer = JSON.stringify({ version: 7, more: true })
    await writeFile(file, newer)
    await mkdir(join(folder, NEWER, 'inner'), { recursive: true })
    const store = await openSession()
    expect(store.putAside).toEqual({ file: 'session.json', why: 'newer', keptAs: null })
    await expect(store.save(CHANGED)).rejects.toThrow()
    expect(await readFile(file, 'utf8')).toBe(newer)
    expect(store.value()).toEqual(CHANGED)
  })

  test('P16: a newer version is not written over when it is put aside', async () => {
    const newer = JSON.stringify({ version: 7, more: true })
    await writeFile(file, newer)
    const store = await openSession()
    expect([store.value(), store.putAside]).toEqual([
      FIRST_SESSION,
      { file: 'session.json', why: 'newer', keptAs: NEWER },
    ])
    await store.save(CHANGED)
    expect(await readFile(join(folder, NEWER), 'utf8')).toBe(newer)
  })
})

describe('openJsonStore', () => {
  test('the first start has nothing to report', async () => {
    const store = await openSession()
    expect([store.value(), store.putAside]).toEqual([FIRST_SESSION, null])
    expect(await readdir(folder)).toEqual([])
  })

  test('what was saved is there at the next start', async () => {
    await (await openSession()).save(CHANGED)
    const store = await openSession()
    expect([store.value(), store.putAside]).toEqual([CHANGED, null])
  })

  test('P14: what an earlier run left behind is removed at the start', async () => {
    await writeFile(join(folder, '.session.json.0123456789ab.tmp'), '{')
    await openSession()
    expect(await readdir(folder)).toEqual([])
  })

  test('P16: a session as version 1 wrote it opens for ever', async () => {
    const literal =
      '{"version":1,"view":"compare","listTab":"routes","selection":{"kind":"route","id":"xian-khorgos"},' +
      '"camera":{"lon":87.6,"lat":43.8,"zoom":4.5},"compare":["xian"],"theme":"light","institutions":true,' +
      '"legend":false,"panes":{"list":264,"details":360,"chart":0.36}}'
    await writeFile(file, literal)
    const store = await openSession()
    const { palette, routes, imports } = FIRST_SESSION
    expect([store.value(), store.putAside]).toEqual([
      {
        ...JSON.parse(literal),
        panes: { list: 264, details: 360, chart: 0.36, own: FIRST_SESSION.panes.own },
        palette,
        routes,
        imports,
      },
      null,
    ])
  })

  test('text that is not UTF-8 is put aside, not mended', async () => {
    await writeFile(file, Buffer.from('7b226e616d65223a22ff227d', 'hex'))
    const store = await openJsonStore({
      file,
      schema: z.strictObject({ name: z.string() }),
      version: 1,
      fallback: { name: 'none' },
      writer: createAtomicWriter(),
      now: () => new Date(),
      log: vi.fn(),
    })
    expect([store.value(), store.putAside]).toEqual([
      { name: 'none' },
      { ...UNREADABLE, keptAs: expect.stringContaining('.corrupt-') },
    ])
  })

  test('a value that cannot be written is still the value', async () => {
    const store = await openSession(join(folder, 'a', 'session.json'))
    await writeFile(join(folder, 'a'), '')
    await expect(store.save(CHANGED)).rejects.toThrow()
    expect(store.value()).toEqual(CHANGED)
  })
})
