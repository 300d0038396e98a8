import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from './store'

let folder = ''
let store: Store
const at = (name: string): string => join(folder, name)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tarmaq-store-'))
  mkdirSync(at('scratch'))
  for (const name of ['granted.csv', 'other.csv', 'scratch/own.csv']) writeFileSync(at(name), 'a\n1\n')
  symlinkSync(at('other.csv'), at('link.csv'))
  store = await openStore({
    file: at('store.duckdb'),
    paths: [at('granted.csv'), at('out.csv')],
    scratch: at('scratch'),
    memoryMegabytes: 128,
    threads: 1,
  })
})

afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const REFUSED = /disabled by configuration|has been locked|Permission Error/

describe('P25: the engine reaches only what it was granted', () => {
  test('the granted file, the granted output and the scratch folder', async () => {
    expect(await store.rows('SELECT a FROM read_csv(?)', [at('granted.csv')])).toEqual([{ a: 1 }])
    expect(await store.rows('SELECT a FROM read_csv(?)', [at('scratch/own.csv')])).toEqual([{ a: 1 }])
    await store.run('SET VARIABLE o = ?', [at('out.csv')])
    await store.run("COPY (SELECT 1 AS a) TO (getvariable('o')) (FORMAT csv)")
    expect(readdirSync(folder)).toContain('out.csv')
  })

  test.each([
    ['a file beside it', 'SELECT * FROM read_csv(?)', 'other.csv'],
    ['a file by way of the folder', 'SELECT * FROM read_csv(?)', 'scratch/../other.csv'],
    ['a link to a file beside it', 'SELECT * FROM read_csv(?)', 'link.csv'],
    ['its text', 'SELECT * FROM read_text(?)', 'other.csv'],
    ['its bytes', 'SELECT * FROM read_blob(?)', 'other.csv'],
    ['a list of files', 'SELECT * FROM glob(?)', '*'],
    ['as JSON', 'SELECT * FROM read_json_objects(?)', 'other.csv'],
    ['as Parquet', 'SELECT * FROM read_parquet(?)', 'other.csv'],
  ])('not %s', async (_what, sql, name) => {
    await expect(store.rows(sql, [at(name)])).rejects.toThrow(REFUSED)
  })

  test('not a file to write, a database to attach or to export', async () => {
    const before = readdirSync(folder)
    await store.run('SET VARIABLE o = ?', [at('new.csv')])
    await expect(store.run("COPY (SELECT 1) TO (getvariable('o')) (FORMAT csv)")).rejects.toThrow(REFUSED)
    await expect(store.run(`ATTACH '${at('new.duckdb')}'`)).rejects.toThrow(REFUSED)
    await expect(store.run(`EXPORT DATABASE '${at('new')}'`)).rejects.toThrow(REFUSED)
    expect(readdirSync(folder)).toEqual(before)
  })

  test.each([
    'INSTALL httpfs',
    'LOAD httpfs',
    "SELECT * FROM read_csv('https://example.org/a.csv')",
    "SET allowed_paths = ['/etc/hostname']",
    'SET enable_external_access = true',
    'SET lock_configuration = false',
    "SET memory_limit = '100GB'",
    'SET autoload_known_extensions = true',
    "CREATE PERSISTENT SECRET s (TYPE s3, KEY_ID 'a', SECRET 'b')",
  ])('not %s', async (sql) => {
    await expect(store.run(sql)).rejects.toThrow()
  })
})

test('a failed transaction leaves nothing', async () => {
  await store.run('CREATE TABLE t (a INTEGER)')
  await expect(
    store.transaction(async () => {
      await store.run('INSERT INTO t VALUES (1)')
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  expect(await store.rows('SELECT count(*) AS n FROM t')).toEqual([{ n: 0 }])
})

test('what is bound is a value, whatever it says', async () => {
  const hostile = "'; DROP TABLE t; --"
  expect(await store.rows('SELECT ? AS a, list_contains(?, ?) AS b', [hostile, [hostile], hostile])).toEqual([
    { a: hostile, b: true },
  ])
  expect(await store.rows('SELECT len(?) AS n', [[]])).toEqual([{ n: 0 }])
})
