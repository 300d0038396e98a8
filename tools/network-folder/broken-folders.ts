import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NetworkFile } from '../../src/shared/network/network'
import { draftNetwork } from '../../src/shared/network/network-fixture'

/** A network folder in a folder of its own, whole until it is broken. */
export interface Folder {
  readonly path: string
  /** The folder around it, for what lies outside. */
  readonly around: string
}

/** A way to break a network folder. */
export interface BrokenFolder {
  readonly name: string
  readonly breakIt: (folder: Folder) => Promise<unknown>
}

/** Writes the whole small network that all of these begin with. */
export async function writeWholeFolder({ path }: Folder): Promise<void> {
  await mkdir(path)
  for (const [name, items] of Object.entries(draftNetwork())) {
    await writeFile(join(path, `${name}.json`), `${JSON.stringify(items, null, 2)}\n`)
  }
}

type Break = BrokenFolder['breakIt']

const fileOf = ({ path }: Folder, name: NetworkFile): string => join(path, `${name}.json`)

/** Puts other content in place of a file. */
function put(name: NetworkFile, content: string | Uint8Array): Break {
  return (folder) => writeFile(fileOf(folder, name), content)
}

/** Replaces a piece of a file's text, the first time it occurs. */
function swap(name: NetworkFile, from: string, to: string): Break {
  return async (folder) => {
    const text = await readFile(fileOf(folder, name), 'utf8')
    if (!text.includes(from)) throw new Error(`${name} holds no ${from}`)
    await writeFile(
      fileOf(folder, name),
      text.replace(from, () => to),
    )
  }
}

/** Replaces fields of one item; `undefined` takes a field away. */
function change(name: NetworkFile, index: number, fields: Readonly<Record<string, unknown>>): Break {
  return async (folder) => {
    const items: unknown = JSON.parse(await readFile(fileOf(folder, name), 'utf8'))
    if (!Array.isArray(items) || typeof items[index] !== 'object')
      throw new Error(`${name} has no [${index}]`)
    items[index] = { ...items[index], ...fields }
    await writeFile(fileOf(folder, name), JSON.stringify(items, null, 2))
  }
}

/** Adds an item that is like another but for some fields. */
function add(name: NetworkFile, like: number, fields: Readonly<Record<string, unknown>>): Break {
  return async (folder) => {
    const items: unknown = JSON.parse(await readFile(fileOf(folder, name), 'utf8'))
    if (!Array.isArray(items)) throw new Error(`${name} is no list`)
    await writeFile(fileOf(folder, name), JSON.stringify([...items, { ...items[like], ...fields }], null, 2))
  }
}

/** Puts something else under the name of a file. */
function instead(name: NetworkFile, make: (path: string, folder: Folder) => unknown): Break {
  return async (folder) => {
    await rm(fileOf(folder, name))
    await make(fileOf(folder, name), folder)
  }
}

const both =
  (...breaks: readonly Break[]): Break =>
  async (folder) => {
    for (const each of breaks) await each(folder)
  }

const at = (lon: number, lat: number) => ({ position: { lon, lat, source: 'test', precision: 'derived' } })

const folders: readonly (readonly [name: string, breakIt: Break])[] = [
  // The folder and its entries
  ['a folder that is gone', ({ path }) => rm(path, { recursive: true })],
  [
    'a file where the folder should be',
    async ({ path }) => {
      await rm(path, { recursive: true })
      await writeFile(path, '[]')
    },
  ],
  [
    'an empty folder',
    async ({ path }) => {
      await rm(path, { recursive: true })
      await mkdir(path)
    },
  ],
  [
    'more than 100 files',
    async ({ path }) => {
      for (let index = 0; index < 91; index++) await writeFile(join(path, `note-${index}.txt`), '')
    },
  ],
  ['a name that is misspelt', ({ path }) => rename(join(path, 'places.json'), join(path, 'place.json'))],
  ['a JSON file of something else', ({ path }) => writeFile(join(path, 'package.json'), '{}')],
  ['a name that turns the text around', ({ path }) => writeFile(join(path, 'a\u202enosj.secalp.json'), '[]')],

  // What stands under a file's name
  ['a file that is missing', ({ path }) => rm(join(path, 'legs.json'))],
  ['a folder where a file should be', instead('legs', (path) => mkdir(path))],
  ['a pipe', instead('legs', (path) => execFileSync('mkfifo', [path]))],
  [
    'a link out of the folder',
    async (folder) => {
      await rename(fileOf(folder, 'legs'), join(folder.around, 'legs.json'))
      await symlink('../legs.json', fileOf(folder, 'legs'))
    },
  ],
  ['a link to a device', instead('legs', (path) => symlink('/dev/zero', path))],
  ['a link to itself', instead('legs', (path) => symlink('legs.json', path))],
  [
    'two links that go round',
    instead('legs', async (path, folder) => {
      await symlink('round.txt', path)
      await symlink('legs.json', join(folder.path, 'round.txt'))
    }),
  ],
  ['a link to nothing', instead('legs', (path) => symlink('gone.txt', path))],
  [
    'a file of 50 MB',
    async (folder) => {
      await truncate(fileOf(folder, 'themes'), 50 * 1024 * 1024)
    },
  ],
  ['a file one byte too large', put('themes', `[]${' '.repeat(16 * 1024 * 1024 - 1)}`)],

  // Bytes
  ['an empty file', put('sources', '')],
  ['a file of spaces', put('sources', ' \n\n  ')],
  ['a file of NUL bytes', put('sources', new Uint8Array(64))],
  ['a NUL byte within a text', swap('themes', '"en": "traffic"', '"en": "tra\0ffic"')],
  ['UTF-16 with a byte order mark', put('places', Buffer.from('\ufeff[]', 'utf16le'))],
  ['UTF-16 without one', put('places', Buffer.from('[]', 'utf16le'))],
  ['a picture', put('places', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
  [
    'text in Windows-1251',
    put('places', Buffer.from([0x5b, 0x22, 0xc2, 0xe0, 0xf0, 0xed, 0xe0, 0x22, 0x5d])),
  ],
  ['half a character at the end', put('places', Buffer.from('["ж').subarray(0, 3))],

  // JSON
  ['a file that was cut', swap('sources', '  }\n]\n', '')],
  ['a file cut within a word', swap('sources', '"accessed": "2026-01-01"\n  }\n]\n', '"acces')],
  ['a trailing comma in a list', swap('places', '"aliases": [],', '"aliases": ["Ost",],')],
  ['a trailing comma in an object', swap('themes', '"bg": "traffic"', '"bg": "traffic",')],
  ['a comma that is missing', swap('themes', '"id": "traffic",', '"id": "traffic"')],
  ['single quotes', swap('themes', '"traffic",', "'traffic',")],
  ['a comment', swap('themes', '[', '[ // programmes')],
  ['an HTML page', put('themes', '<!doctype html><title>404</title>')],
  ['two documents', put('themes', '[]\n[]')],
  ['NaN', swap('observations', '"value": 1,', '"value": NaN,')],
  ['Infinity', swap('observations', '"value": 1,', '"value": Infinity,')],
  ['a number that begins with 0', swap('observations', '"value": 1,', '"value": 01,')],
  ['nesting of 65 levels', put('themes', `${'['.repeat(65)}${']'.repeat(65)}`)],
  ['nesting of a million levels', put('themes', '['.repeat(1_000_000))],
  ['a field given twice', swap('observations', '"value": 1,', '"value": 1,\n    "value": 2,')],
  ['half a surrogate pair', swap('themes', '"en": "traffic"', '"en": "\\ud83d traffic"')],
  ['an escaped NUL', swap('themes', '"en": "traffic"', '"en": "tra\\u0000ffic"')],

  // Shapes
  ['an object where a list should be', put('themes', '{ "0": {} }')],
  ['null where a list should be', put('themes', 'null')],
  ['a list of lists', put('themes', '[[]]')],
  ['a field that is missing', change('places', 0, { kind: undefined })],
  ['a name in four languages', swap('themes', '"kk": "traffic",\n', '')],
  ['a field that nobody knows', change('places', 0, { colour: 'red' })],
  [
    '__proto__ as a field',
    swap('themes', '"id": "traffic",', '"__proto__": { "polluted": true }, "id": "traffic",'),
  ],
  ['constructor as a field', swap('themes', '"en": "traffic",', '"constructor": {}, "en": "traffic",')],
  ['a name that is empty', swap('themes', '"en": "traffic"', '"en": ""')],
  ['a number as an id', change('themes', 0, { id: 7 })],
  ['an id with a capital letter', change('themes', 0, { id: 'Traffic' })],
  ['a kind that does not exist', change('places', 0, { kind: 'airport' })],
  ['a rank that does not exist', change('places', 0, { rank: 5 })],
  ['a country in words', change('places', 0, { country: 'China' })],
  ['a subject without an id', change('observations', 0, { subject: 'terminal' })],
  ['a measure that does not exist', change('observations', 0, { measure: 'capacty' })],
  ['an address that is no web address', change('sources', 0, { url: 'javascript:alert(1)' })],
  ['yes as a truth', change('sources', 0, { described: 'yes' })],
  ['a list of sources without any', change('legs', 0, { sources: [] })],
  ['a crossing of three places', change('crossings', 0, { places: ['west', 'east', 'line'] })],

  // Numbers and dates
  ['1e400', swap('observations', '"value": 1,', '"value": 1e400,')],
  ['a figure as text', change('observations', 0, { value: '1 000' })],
  ['a negative capacity', change('observations', 0, { measure: 'capacity', unit: 'TEU/yr', value: -66500 })],
  ['a range from high to low', change('observations', 0, { value: [9, 1] })],
  ['a range of three', change('observations', 0, { value: [1, 2, 3] })],
  ['half a decimal place', swap('observations', '"decimals": 0', '"decimals": 0.5')],
  ['a unit of another measure', change('observations', 0, { unit: 'ha' })],
  ['30 February', change('sources', 0, { accessed: '2026-02-30' })],
  ['a 13th month', change('sources', 0, { accessed: '2026-13' })],
  ['a date as it is spoken', change('sources', 0, { accessed: '1 May 2026' })],
  [
    'a period that ends before it starts',
    change('observations', 0, { period: { start: '2025', end: '2024-12' } }),
  ],
  [
    'a promise that is late before it is due',
    swap(
      'institutions',
      '"status": "operating",',
      '"status": "operating", "date": "2026-05", "latest": "2026-04",',
    ),
  ],

  // Positions
  ['a latitude beyond the pole', change('places', 0, at(45, 112))],
  ['a longitude beyond the date line', change('places', 0, at(182.5, 45))],
  ['lat and lon exchanged, within range', change('places', 2, at(45, 82))],
  ['a place in another part of the world', change('places', 2, at(0, 0))],
  ['a region with a point', change('places', 5, at(112, 35))],
  ['a terminal at a place without a point', change('terminals', 0, { place: 'county' })],

  // Rules between fields
  ['a rail leg without a gauge', change('legs', 0, { gauge: undefined })],
  ['a sea leg with a gauge', change('legs', 3, { gauge: 1520 })],
  ['a rail leg of no country', change('legs', 0, { country: undefined })],
  ['a derived figure without its derivation', change('observations', 2, { derivation: undefined })],
  [
    'a transit time that does not say its kind',
    change('observations', 0, { measure: 'transit-time', unit: 'days' }),
  ],

  // Rules between files
  ['an id given twice', add('sources', 0, {})],
  ['a place that does not exist', change('terminals', 0, { place: 'gone' })],
  ['a source that does not exist', change('legs', 2, { sources: ['page', 'gone'] })],
  ['a figure about nothing', change('observations', 0, { subject: 'route:gone' })],
  ['an id named like a property', change('terminals', 0, { place: 'constructor' })],
  ['a leg from a place to itself', add('legs', 2, { id: 'loop', to: 'west' })],
  ['a leg that ends in another country', change('legs', 2, { country: 'UZ' })],
  ['a border point of one country', change('places', 2, { kind: 'border-point' })],
  ['legs that do not join', change('routes', 0, { legs: ['to-line', 'steppe', 'sea'] })],
  ['a route that stops short', change('routes', 0, { legs: ['to-line'] })],
  ['a gauge that changes on the border line', change('legs', 1, { gauge: 1520 })],
  ['a figure towards a country, about no crossing', change('observations', 0, { towards: 'KZ' })],
  [
    'a figure towards a country that the crossing does not lead to',
    change('observations', 0, { subject: 'crossing:pass', towards: 'UZ' }),
  ],
  ['a figure that comes from itself', swap('observations', '"second"\n      ],', '"both"\n      ],')],
  ['two figures that replace each other', change('observations', 0, { supersedes: 'second' })],
  ['a sum that is no sum', change('observations', 2, { value: 4 })],
  [
    'several files broken at once',
    both(
      put('legs', '{'),
      instead('themes', () => undefined),
      change('places', 0, { rank: 0 }),
    ),
  ],
]

/** At least one folder for each way in which a folder can be wrong. */
export const BROKEN_FOLDERS: readonly BrokenFolder[] = folders.map(([name, breakIt]) => ({ name, breakIt }))
