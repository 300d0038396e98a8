import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinFiles, type ReadFile, readFileBytes } from '../../src/main/network/read-network'
import { checkNetwork } from '../../src/shared/network/check-network'
import { NETWORK_FILES, type NetworkFile, networkSchema } from '../../src/shared/network/network'
import { createNetworkIndex } from '../../src/shared/network/network-index'

const SHIPPED = join(__dirname, '../../resources/network')
const NAMES = Object.keys(NETWORK_FILES) as NetworkFile[]

const bytesOf = new Map(NAMES.map((name) => [name, readFileSync(join(SHIPPED, `${name}.json`))]))
const whole = NAMES.map((name) => readFileBytes(name, bytesOf.get(name) ?? new Uint8Array()))

/** Values that have no business in most places, and some that look as if they had. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  'xian',
  'terminal:xian',
  'constructor',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  '\u202eabc',
  '\ud83d',
  '\0',
  'я'.repeat(10_000),
  '2026-02-30',
  '2026',
  '9999-12-31',
  'javascript:alert(1)',
  0,
  -1,
  1e308,
  5e-324,
  2 ** 53,
  -0,
  180.0000001,
  [],
  [[]],
  [1, 2],
  [2, 1],
  [null, null],
  {},
  { en: 'x' },
  { start: '2026', end: '2025' },
  { constructor: { prototype: {} } },
  { formula: 'sum', inputs: [], decimals: 0 },
]

type Holder = Record<string, unknown> | unknown[]
interface Spot {
  readonly holder: Holder
  readonly key: string
}

function* spotsOf(holder: Holder): Generator<Spot> {
  for (const [key, value] of Object.entries(holder)) {
    yield { holder, key }
    if (typeof value === 'object' && value !== null) yield* spotsOf(value as Holder)
  }
}

function put({ holder, key }: Spot, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

function read({ holder, key }: Spot): unknown {
  return (holder as Record<string, unknown>)[key]
}

function remove({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

function repeat(spot: Spot): void {
  const { holder, key } = spot
  if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(read(spot)))
  else put({ holder, key: `${key}-2` }, structuredClone(read(spot)))
}

function exchange(a: Spot, b: Spot): void {
  const [first, second] = [structuredClone(read(a)), structuredClone(read(b))]
  put(a, second)
  put(b, first)
}

type Step =
  | { readonly kind: 'delete' | 'repeat'; readonly at: number }
  | { readonly kind: 'replace'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'swap'; readonly at: number; readonly with: number }
  | { readonly kind: 'name'; readonly at: number; readonly name: string }

/** Changes the structure of a file's content; a place is picked among all there are. */
function mutate(content: unknown[], step: Step): void {
  const spots = [...spotsOf(content)]
  const spot = spots[step.at % Math.max(1, spots.length)]
  if (!spot) return
  if (step.kind === 'replace') put(spot, step.value)
  else if (step.kind === 'name') put({ holder: spot.holder, key: step.name }, read(spot))
  else if (step.kind === 'swap') exchange(spot, spots[step.with % spots.length] ?? spot)
  else if (step.kind === 'repeat') repeat(spot)
  else remove(spot)
}

const place = fc.nat(1_000_000)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('delete' as const, 'repeat' as const), at: place }),
  fc.record({ kind: fc.constant('replace' as const), at: place, value: fc.constantFrom(...HOSTILE) }),
  fc.record({ kind: fc.constant('swap' as const), at: place, with: place }),
  fc.record({
    kind: fc.constant('name' as const),
    at: place,
    name: fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'value', '', '0'),
  }),
)

/** Changes bytes: cuts, flips and puts in, wherever. */
const bite = fc.record({
  at: place,
  gone: fc.nat(40),
  added: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.constantFrom(...[',', '"', '{', ']', '\\u0000', '1e999', '\n'].map((text) => Buffer.from(text))),
  ),
  cut: fc.nat(9),
})

const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      file: fc.constantFrom(...NAMES),
      steps: fc.array(step, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ file: fc.constantFrom(...NAMES), bite }) },
)

function changedBytes(wanted: typeof change extends fc.Arbitrary<infer T> ? T : never): Uint8Array {
  const bytes = bytesOf.get(wanted.file) ?? Buffer.alloc(0)
  if ('steps' in wanted) {
    const content = JSON.parse(bytes.toString('utf8')) as unknown[]
    for (const each of wanted.steps) mutate(content, each)
    return Buffer.from(JSON.stringify(content))
  }
  const { at, gone, added, cut } = wanted.bite
  const from = at % bytes.length
  return cut === 0
    ? bytes.subarray(0, from)
    : Buffer.concat([bytes.subarray(0, from), added, bytes.subarray(from + gone)])
}

test('P10: the shipped folder, changed at random 2,000 times, is refused with a reason or is a network', () => {
  const seen = { refused: 0, taken: 0 }
  fc.assert(
    fc.property(change, (wanted) => {
      const touched = readFileBytes(wanted.file, changedBytes(wanted))
      const files: ReadFile[] = whole.map((file) => (file.name === wanted.file ? touched : file))
      const loaded = joinFiles(files)
      if (loaded.ok) {
        seen.taken++
        expect(networkSchema.safeParse(loaded.value).error).toBeUndefined()
        expect(checkNetwork(loaded.value)).toEqual([])
        expect(createNetworkIndex(loaded.value).network).toBe(loaded.value)
      } else {
        seen.refused++
        expect(loaded.problems.length).toBeGreaterThan(0)
        for (const { seen: shown, path } of loaded.problems)
          expect(shown.length + path.length).toBeLessThan(2000)
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
  expect(seen.refused).toBeGreaterThan(500)
  expect(seen.taken).toBeGreaterThan(50)
}, 240_000)
