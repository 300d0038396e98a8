import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { fuseFaults, readFuses } from './check-fuses.mjs'
import { writePlaceholder } from './electron-dist.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
const golden = read('tools/checks/fuses.json')
const { electronFuses } = read('electron-builder.json')

const folder = mkdtempSync(join(tmpdir(), 'tarmaq-placeholder-'))
const executable = join(folder, 'electron')
beforeEach(() => writePlaceholder(folder, golden, ['WasmTrapHandlers']))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const optionOf = (key) => FuseV1Options[`${key.charAt(0).toUpperCase()}${key.slice(1)}`]

describe('P9: fuses', () => {
  test('each fuse of the placeholder stands wrong until it is set', async () => {
    const faults = fuseFaults(await readFuses(executable), golden)
    expect(faults).toHaveLength(8)
    expect(faults).toContain('RunAsNode is on, not off')
    expect(faults).toContain('OnlyLoadAppFromAsar is off, not on')
  })

  test('set as configured they are those of the golden list', async () => {
    const entries = Object.entries(electronFuses).map(([key, on]) => [optionOf(key), on])
    await flipFuses(executable, { version: FuseVersion.V1, ...Object.fromEntries(entries) })
    expect(fuseFaults(await readFuses(executable), golden)).toEqual([])
  })

  test('a fuse more, and one that Electron has removed, are named', () => {
    const states = Object.values(golden)
    expect(fuseFaults([...states, true], golden)).toEqual(['there are 10 fuses, 9 are known'])
    expect(fuseFaults([undefined, ...states.slice(1)], golden)).toEqual(['RunAsNode is removed, not off'])
  })
})

test('the placeholder says what it is, and fails', () => {
  const { status, stderr } = spawnSync(executable, { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^This is a placeholder and not Tarmaq/)
})
