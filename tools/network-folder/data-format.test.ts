import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadNetwork } from '../../src/main/network/load-network'
import { checkNetwork } from '../../src/shared/network/check-network'
import { NETWORK_FILES, type Network, networkSchema } from '../../src/shared/network/network'
import { MEASURES } from '../../src/shared/network/observation'
import { networkSchemas } from './json-schemas'

const ROOT = join(__dirname, '..', '..')
const PAGE = readFileSync(join(ROOT, 'docs/data-format.md'), 'utf8')

type Draft = { [K in keyof Network]: Record<string, unknown>[] }

/** For each rule of the page, by its number, a change of the example that breaks it and nothing else. */
const BREAKS: Readonly<Record<number, (draft: Draft) => void>> = {
  1: ({ legs }) => delete legs[0]?.gauge,
  2: ({ legs }) => delete legs[0]?.country,
  3: (draft) => set(draft.observations, 'varna-capacity', { unit: 'ha' }),
  4: (draft) => set(draft.observations, 'trains-both', { basis: 'actual' }),
  5: (draft) => set(draft.observations, 'ruse-capacity-high', { value: [60_000, 50_000] }),
  6: (draft) => set(draft.observations, 'varna-capacity', { transit: 'usual' }),
  7: (draft) => set(draft.observations, 'varna-throughput', { period: { start: '2025', end: '2024' } }),
  8: (draft) => set(draft.terminals, 'varna-west', { place: 'burgas' }),
  9: (draft) => set(draft.legs, 'varna-ruse', { country: 'RO' }),
  10: (draft) => set(draft.terminals, 'varna-west', { place: 'ruse-giurgiu-line' }),
  11: (draft) => set(draft.terminals, 'varna-west', { place: 'ruse-province' }),
  12: (draft) => set(draft.routes, 'varna-giurgiu', { legs: ['varna-ruse', 'line-giurgiu'] }),
  13: (draft) => set(draft.observations, 'varna-capacity', { supersedes: 'varna-capacity' }),
  14: (draft) => set(draft.observations, 'trains-both', { value: 551 }),
  15: (draft) =>
    set(draft.places, 'varna', { position: { lon: 43.2, lat: 27.9, source: 'test', precision: 'town' } }),
  16: (draft) => set(draft.observations, 'varna-capacity', { towards: 'RO' }),
}

function set(items: Record<string, unknown>[], id: string, fields: Record<string, unknown>): void {
  const item = items.find((each) => each.id === id)
  if (!item) throw new Error(`no ${id}`)
  Object.assign(item, fields)
}

/** The codes of what is wrong with a network in memory. */
function faults(draft: Draft): string[] {
  const parsed = networkSchema.safeParse(draft)
  if (!parsed.success) return parsed.error.issues.map(({ message }) => message)
  return [...new Set(checkNetwork(parsed.data).map(({ code }) => code))]
}

let example: Network
beforeAll(async () => {
  const loaded = await loadNetwork(join(ROOT, 'docs/example-network'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  example = loaded.value
})

describe('docs/data-format.md', () => {
  test('its example loads, and every file of it has something in it', () => {
    for (const [name, items] of Object.entries(example)) expect(items.length, name).toBeGreaterThan(0)
  })

  test('the shipped folder is a valid one by the same rules', async () => {
    expect(await loadNetwork(join(ROOT, 'resources/network'))).toMatchObject({ ok: true })
  })

  test('each of its rules has a change below that breaks it', () => {
    const numbers = [...PAGE.matchAll(/^(\d+)\. /gm)].map((match) => match[1])
    expect(numbers).toEqual(Object.keys(BREAKS))
  })

  test.each(Object.entries(BREAKS))(
    'P11: rule %s holds in the example, and breaking it is found',
    (_, breakIt) => {
      const draft = structuredClone(example) as unknown as Draft
      expect(faults(draft)).toEqual([])
      breakIt(draft)
      expect(faults(draft)).toHaveLength(1)
    },
  )

  test.each([...networkSchemas()])('names every field and value of %s', (_, text) => {
    const words = new Set(
      [...PAGE.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => [code, ...code.split(/[^\w-]+/)]),
    )
    for (const word of fieldsAndValues(JSON.parse(text))) expect([...words]).toContain(word)
  })

  test('names every file, and every measure with its units', () => {
    for (const name of Object.keys(NETWORK_FILES)) expect(PAGE).toContain(`### ${name}.json`)
    for (const [measure, units] of Object.entries(MEASURES)) {
      const row = PAGE.split('\n').find(
        (line) =>
          line.startsWith('|') &&
          line.split('|')[1]?.includes(`\`${measure}\``) &&
          /\| `[^|]*` \|$/.test(line),
      )
      expect(row, measure).toBeDefined()
      for (const unit of units) expect(row).toContain(`\`${unit}\``)
    }
  })
})

function fieldsAndValues(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsAndValues)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties')
      return [...Object.keys(value as object), ...Object.values(value as object).flatMap(fieldsAndValues)]
    if (key === 'enum') return (value as unknown[]).filter((each) => typeof each === 'string') as string[]
    return fieldsAndValues(value)
  })
}
