import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface PackagingConfig {
  readonly asar: unknown
  readonly asarUnpack?: unknown
  readonly files: readonly string[]
  readonly electronFuses: Readonly<Record<string, boolean>>
}

function readJson<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(__dirname, ...path), 'utf8')) as T
}

const config = readJson<PackagingConfig>('..', '..', 'electron-builder.json')
/** The fuses of a released binary, by the names under which `electron-fuses read` prints them. */
const golden = readJson<Readonly<Record<string, boolean>>>('fuses.json')

/** What electron-builder 26 has no key for stays as Electron ships it. */
const LEFT_AS_SHIPPED = { WasmTrapHandlers: true } as const

function configured(): Record<string, boolean> {
  const named = Object.entries(config.electronFuses).map(
    ([key, on]) => [`${key.charAt(0).toUpperCase()}${key.slice(1)}`, on] as const,
  )
  return { ...Object.fromEntries(named), ...LEFT_AS_SHIPPED }
}

test('P9: the packaging config sets all nine fuses as the golden list has them', () => {
  expect(Object.keys(golden)).toHaveLength(9)
  expect(configured()).toEqual(golden)
})

test('P9: the app is packed into an archive; only the database stands beside it', () => {
  expect(config.asar).toBe(true)
  expect(config.asarUnpack).toEqual(['node_modules/@duckdb/**'])
})

test('P9: the one library that is packed is the native one and what it loads', () => {
  const { dependencies } = readJson<{ readonly dependencies: Record<string, string> }>(
    '..',
    '..',
    'package.json',
  )
  expect(Object.keys(dependencies)).toEqual(['@duckdb/node-api'])
  const { packages } = readJson<{
    readonly packages: Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>
  }>('..', '..', 'package-lock.json')
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  const names = shipped.map(([path]) => path.replace('node_modules/', '').replace(/^(@duckdb)\/.*/, '$1'))
  expect([...new Set(names)].sort()).toEqual(['@duckdb', 'detect-libc'])
  expect(shipped.filter(([path]) => path.includes('node-bindings-'))).toHaveLength(8)
})

test('P9: source maps and other libraries are not packed', () => {
  expect(config.files).toEqual(expect.arrayContaining(['!**/*.map', '!node_modules/**']))
  expect(config.files.filter((pattern) => pattern.startsWith('node_modules/'))).toEqual([
    'node_modules/@duckdb/**',
    'node_modules/detect-libc/**',
  ])
})
