import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
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

/** The file as it is, with one piece of its text replaced. */
async function replaceIn(
  name: keyof ReturnType<typeof draftNetwork>,
  from: string,
  to: string,
): Promise<void> {
  const text = JSON.stringify(draftNetwork()[name])
  if (!text.includes(from)) throw new Error(`${name} holds no ${from}`)
  await put(`${name}.json`, text.replace(from, to))
}

interface Case {
  readonly name: string
  readonly breakIt: () => Promise<unknown>
  readonly problems: readonly (readonly [code: string, file: string, path: string, seen?: string])[]
}

const BROKEN: readonly Case[] = [
  {
    name: 'a file that is missing',
    breakIt: () => rm(join(folder, 'legs.json')),
    problems: [['file-missing', 'legs.json', '', 'ENOENT']],
  },
  {
    name: 'a folder in place of a file',
    breakIt: async () => {
      await rm(join(folder, 'legs.json'))
      await mkdir(join(folder, 'legs.json'))
    },
    problems: [['file-missing', 'legs.json', '', 'not a regular file']],
  },
  {
    name: 'a pipe in place of a file',
    breakIt: async () => {
      await rm(join(folder, 'legs.json'))
      execFileSync('mkfifo', [join(folder, 'legs.json')])
    },
    problems: [['file-missing', 'legs.json', '', 'not a regular file']],
  },
  {
    name: 'a link out of the folder',
    breakIt: async () => {
      await rename(join(folder, 'legs.json'), join(top, 'legs.json'))
      await symlink(join(top, 'legs.json'), join(folder, 'legs.json'))
    },
    problems: [['file-missing', 'legs.json', '', 'link out of the folder']],
  },
  {
    name: 'a link to itself',
    breakIt: async () => {
      await rm(join(folder, 'legs.json'))
      await symlink('legs.json', join(folder, 'legs.json'))
    },
    problems: [['file-missing', 'legs.json', '', 'ELOOP']],
  },
  {
    name: 'a file above 16 MB',
    breakIt: () => put('themes.json', `[]${' '.repeat(16 * 1024 * 1024)}`),
    problems: [['file-too-large', 'themes.json', '', '> 16777216']],
  },
  {
    name: 'a picture under a wrong name',
    breakIt: () => put('places.json', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])),
    problems: [['file-not-text', 'places.json', '', 'not UTF-8']],
  },
  {
    name: 'UTF-16 text',
    breakIt: () => put('places.json', Buffer.from('\ufeff[]', 'utf16le')),
    problems: [['file-not-text', 'places.json', '']],
  },
  {
    name: 'half a character at the end',
    breakIt: () => put('places.json', Buffer.from('["ж').subarray(0, 3)),
    problems: [['file-not-text', 'places.json', '']],
  },
  {
    name: 'an empty file',
    breakIt: () => put('sources.json', ''),
    problems: [['json-invalid', 'sources.json', '']],
  },
  {
    name: 'a file that was cut',
    breakIt: () => put('sources.json', JSON.stringify(draftNetwork().sources).slice(0, -5)),
    problems: [['json-invalid', 'sources.json', '']],
  },
  {
    name: 'a trailing comma',
    breakIt: () => put('themes.json', '[{"id":"a"},]'),
    problems: [['json-invalid', 'themes.json', '']],
  },
  {
    name: 'an HTML page under a wrong name',
    breakIt: () => put('themes.json', '<!doctype html><title>404</title>'),
    problems: [['json-invalid', 'themes.json', '']],
  },
  {
    name: 'nesting of 65 levels',
    breakIt: () => put('themes.json', `${'['.repeat(65)}${']'.repeat(65)}`),
    problems: [['json-too-deep', 'themes.json', '', '> 64']],
  },
  {
    name: 'an object where a list is wanted',
    breakIt: () => put('themes.json', '{"0":{}}'),
    problems: [['shape-wrong', 'themes.json', '', '{…}']],
  },
  {
    name: 'null',
    breakIt: () => put('themes.json', 'null'),
    problems: [['shape-wrong', 'themes.json', '', 'null']],
  },
  {
    name: 'a field that is missing',
    breakIt: () => replaceIn('places', '"kind":"station",', ''),
    problems: [['shape-wrong', 'places.json', '[0].kind', '']],
  },
  {
    name: 'a field that nobody knows',
    breakIt: () => replaceIn('places', '{"id"', '{"colour":"red","id"'),
    problems: [['shape-wrong', 'places.json', '[0].colour', '"red"']],
  },
  {
    name: 'a latitude beyond the pole',
    breakIt: () => replaceIn('places', '"lat":45', '"lat":95.5'),
    problems: [['shape-wrong', 'places.json', '[0].position.lat', '95.5']],
  },
  {
    name: 'a number that is too large for a number',
    breakIt: () => replaceIn('observations', '"value":1,', '"value":1e400,'),
    problems: [['shape-wrong', 'observations.json', '[0].value', 'Infinity']],
  },
  {
    name: 'a figure as text',
    breakIt: () => replaceIn('observations', '"value":1,', '"value":"1 000",'),
    problems: [['shape-wrong', 'observations.json', '[0].value', '"1 000"']],
  },
  {
    name: 'an id with a capital letter',
    breakIt: () => replaceIn('themes', '"traffic"', '"Traffic"'),
    problems: [['shape-wrong', 'themes.json', '[0].id', '"Traffic"']],
  },
  {
    name: 'a rail leg without a gauge',
    breakIt: () => replaceIn('legs', '"gauge":1435,', ''),
    problems: [['shape-wrong', 'legs.json', '[0]', '{…}: rail legs, and only they, have a gauge']],
  },
  {
    name: 'a date that the calendar does not have',
    breakIt: () => replaceIn('sources', '2026-01-01', '2026-02-30'),
    problems: [['shape-wrong', 'sources.json', '[0].accessed']],
  },
  {
    name: 'P10: a key that would change the prototype',
    breakIt: () => replaceIn('themes', '{"id"', '{"__proto__":{"polluted":true},"id"'),
    problems: [['shape-wrong', 'themes.json', '[0].__proto__', '{…}']],
  },
  {
    name: 'P10: a key that would change the constructor, deep inside',
    breakIt: () => replaceIn('themes', '{"en"', '{"constructor":{"prototype":{}},"en"'),
    problems: [['shape-wrong', 'themes.json', '[0].names.constructor', '{…}']],
  },
  {
    name: 'two files broken at once',
    breakIt: async () => {
      await put('legs.json', '{')
      await rm(join(folder, 'themes.json'))
    },
    problems: [
      ['json-invalid', 'legs.json', ''],
      ['file-missing', 'themes.json', ''],
    ],
  },
  {
    name: 'a reference that leads to nothing',
    breakIt: () => replaceIn('terminals', '"place":"east"', '"place":"gone"'),
    problems: [['id-unknown', 'terminals.json', '[0].place', 'gone']],
  },
]

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
    await put('real.json', `\ufeff${JSON.stringify(draftNetwork().themes)}`)
    await rm(join(folder, 'themes.json'))
    await symlink('real.json', join(folder, 'themes.json'))
    expect((await loadNetwork(folder)).ok).toBe(true)
  })

  test('the folder may itself be a link', async () => {
    await symlink(folder, join(top, 'alias'))
    expect((await loadNetwork(join(top, 'alias'))).ok).toBe(true)
  })

  test.each(BROKEN)('P11: names $name', async ({ breakIt, problems }) => {
    await breakIt()
    const loaded = await loadNetwork(folder)
    expect(loaded.ok).toBe(false)
    if (loaded.ok) return
    expect(loaded.problems.map(({ code, file, path }) => [code, file, path])).toEqual(
      problems.map(([code, file, path]) => [code, file, path]),
    )
    for (const [index, [, , , seen]] of problems.entries()) {
      if (seen !== undefined) expect(loaded.problems[index]?.seen).toBe(seen)
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each([
    { name: 'that is not there', path: () => join(top, 'nowhere') },
    { name: 'that is a file', path: () => join(folder, 'legs.json') },
    { name: 'without a name', path: () => '' },
    { name: 'with a NUL in its name', path: () => `${folder}\0` },
  ])('P11: names a folder $name', async ({ path }) => {
    expect(await loadNetwork(path())).toEqual({
      ok: false,
      problems: [{ code: 'folder-missing', file: '', path: '', seen: path().slice(0, 80) }],
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
