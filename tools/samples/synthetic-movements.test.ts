import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEngineFixture, type EngineFixture } from '../../src/engine/engine-fixture'
import { namedSubjects } from '../../src/main/engine-host/named-subjects'
import { samplePath } from '../../src/main/imports/import-calls'
import { placeCapacity } from '../../src/shared/imports/capacity-of-days'
import { EVERYTHING } from '../../src/shared/imports/everything'
import { placeMonths } from '../../src/shared/imports/period-utilisation'
import { shippedIndex } from '../../src/shared/network/routing/shipped-fixture'
import { SAMPLE_PATH, syntheticMovements } from './synthetic-movements.mjs'

const ROOT = join(import.meta.dirname, '../..')
const index = shippedIndex()
let engine: EngineFixture
beforeEach(() => {
  engine = createEngineFixture()
})
afterEach(() => engine.remove())

describe('the sample', () => {
  test('is what the script writes, and where the app looks for it', () => {
    expect(readFileSync(join(ROOT, SAMPLE_PATH), 'utf8')).toBe(syntheticMovements())
    expect(samplePath(join(ROOT, 'resources', 'samples'))).toBe(join(ROOT, SAMPLE_PATH))
  })

  test('says in its name and in every row that it is synthetic', () => {
    expect(SAMPLE_PATH).toContain('synthetic')
    const [, ...rows] = syntheticMovements().trimEnd().split('\n')
    expect(rows.length).toBeGreaterThan(1000)
    expect(rows.every((row) => row.endsWith(',synthetic'))).toBe(true)
  })

  test('is imported whole, every name sure, utilisation between 20 and 110 %', async () => {
    const { rows, names } = await engine.importFile(join(ROOT, SAMPLE_PATH), {
      subjects: [...namedSubjects(index.network)],
    })
    expect([rows.refused, rows.blank, names]).toEqual([0, 0, []])
    const { answers } = await engine.run<'query'>({
      kind: 'query',
      queries: [{ kind: 'heat', measure: 'teu', filter: EVERYTHING }],
    })
    const [answer] = answers
    if (answer?.kind !== 'heat') throw new Error('no heat map')
    const months = placeMonths(answer.cells, (place) => placeCapacity(index, place, 'teu'))
    const full = months.flatMap(({ utilisation, partial }) =>
      utilisation.ok && !partial ? [utilisation] : [],
    )
    expect(full.length).toBeGreaterThan(100)
    expect(Math.min(...full.map(({ low }) => low))).toBeGreaterThan(5)
    expect(Math.max(...full.map(({ low }) => low))).toBeLessThan(110)
    expect(months.filter(({ partial }) => partial).map(({ month }) => month)).toEqual(
      Array(8).fill('2025-06'),
    )
  })
})
