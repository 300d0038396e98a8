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

test('P9: the app is packed into an archive, whole', () => {
  expect(config.asar).toBe(true)
  expect(config.asarUnpack).toBeUndefined()
})

test('P9: source maps and libraries are not packed', () => {
  expect(config.files).toEqual(expect.arrayContaining(['!**/*.map', '!node_modules/**']))
})
