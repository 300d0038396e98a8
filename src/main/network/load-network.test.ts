import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { draftNetwork } from '../../shared/network/network-fixture'
import { loadNetwork } from './load-network'

let top: string
let folder: string

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'tarmaq-network-'))
  folder = join(top, 'network')
  await mkdir(folder)
  for (const [name, items] of Object.entries(draftNetwork())) {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(items))
  }
})
afterEach(() => rm(top, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(join(folder, name), content)

describe('loadNetwork', () => {
  test('P10: reads a good folder and freezes it to its last part', async () => {
    const loaded = await loadNetwork(folder)
    expect(loaded).toEqual({ ok: true, value: draftNetwork() })
    if (!loaded.ok) return
    expect(Object.isFrozen(loaded.value)).toBe(true)
    expect(Object.isFrozen(loaded.value.legs)).toBe(true)
    expect(Object.isFrozen(loaded.value.places[0]?.names)).toBe(true)
  })

  test('a byte order mark and a link within the folder do no harm', async () => {
    await put('real.txt', `\ufeff${JSON.stringify(draftNetwork().themes)}`)
    await rm(join(folder, 'themes.json'))
    await symlink('real.txt', join(folder, 'themes.json'))
    expect((await loadNetwork(folder)).ok).toBe(true)
  })

  test('the folder may itself be a link', async () => {
    await symlink(folder, join(top, 'alias'))
    expect((await loadNetwork(join(top, 'alias'))).ok).toBe(true)
  })

  test.each([
    { name: 'that is not there', path: () => join(top, 'nowhere') },
    { name: 'that is a file', path: () => join(folder, 'legs.json') },
    { name: 'without a name', path: () => '' },
    { name: 'with a NUL in its name', path: () => `${folder}\0` },
  ])('P11: names a folder $name', async ({ path }) => {
    expect(await loadNetwork(path())).toEqual({
      ok: false,
      problems: [
        {
          code: 'folder-missing',
          file: '',
          path: '',
          seen: path().slice(0, 80).replace('\0', '\\u{0}'),
          expected: { code: 'folder' },
        },
      ],
    })
  })

  test('P11: lists at most 200 problems, each shortened to 80 characters', async () => {
    await put('themes.json', JSON.stringify(Array.from({ length: 500 }, () => ({ id: '😀'.repeat(100) }))))
    const loaded = await loadNetwork(folder)
    expect(loaded.ok).toBe(false)
    if (loaded.ok) return
    expect(loaded.problems.length).toBe(200)
    for (const { seen } of loaded.problems) expect([...seen].length).toBeLessThanOrEqual(80)
  })

  test('P10: a file cut at every sixteenth of its length is never a network', async () => {
    const text = JSON.stringify(draftNetwork().observations)
    for (let part = 0; part < 16; part++) {
      await put('observations.json', text.slice(0, Math.floor((text.length * part) / 16)))
      expect((await loadNetwork(folder)).ok).toBe(false)
    }
  })
})
