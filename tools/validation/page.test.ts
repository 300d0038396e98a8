import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadNetwork } from '../../src/main/network/load-network'
import { createNetworkIndex, type NetworkIndex } from '../../src/shared/network/network-index'
import { routeFiguresOf } from '../../src/shared/network/routing/route-figures'
import {
  medianAbsoluteError,
  validateDays,
  validateDistances,
  withDescendants,
} from '../../src/shared/network/validation'
import { validationPage } from './page'

const ROOT = join(__dirname, '..', '..')
const PAGE = join(ROOT, 'docs/validation.md')

let index: NetworkIndex
beforeAll(async () => {
  const loaded = await loadNetwork(join(ROOT, 'resources/network'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  index = createNetworkIndex(loaded.value)
})

test('docs/validation.md says what the code gives', () => {
  const page = validationPage(index)
  if (process.env.UPDATE_VALIDATION === '1') writeFileSync(PAGE, page)
  expect(readFileSync(PAGE, 'utf8')).toBe(page)
})

describe('leave-one-out', () => {
  test('no pair rests on itself, nor on what was derived from it', () => {
    const { pairs } = validateDistances(index)
    expect(pairs.length).toBeGreaterThan(10)
    for (const { observation, without } of pairs) {
      expect(observation.basis).not.toBe('derived')
      expect(without).toContain(observation.id)
      for (const { id, derivation } of index.network.observations) {
        if (derivation?.inputs.includes(observation.id)) expect(without).toContain(id)
      }
    }
  })

  test('every kilometre figure is a pair or left out with a reason', () => {
    const { pairs, leftOut } = validateDistances(index)
    const all = index.network.observations.filter((o) => o.measure === 'distance')
    const listed = [...pairs, ...leftOut].map(({ observation }) => observation.id)
    expect(listed.sort()).toEqual(all.map((o) => o.id).sort())
  })

  test('descendants are found over several steps', () => {
    const found = withDescendants(['longhai-xian-km'], index.network.observations)
    for (const id of ['luoyang-xian-km', 'xian-lanzhou-km', 'xian-khorgos-km', 'istanbul-xian-km-sum'])
      expect(found).toContain(id)
    expect(found).not.toContain('longhai-lanzhou-km')
  })

  test('times that gave the speed are left out', () => {
    const { speeds } = routeFiguresOf(index)
    expect(speeds.map(({ id }) => id)).toContain('corridor-running-speed')
    const circular = validateDays(index, speeds).leftOut.filter(({ reason }) => reason === 'gave-the-speed')
    expect(circular.map(({ observation }) => observation.id)).toEqual([
      'altynkol-aktau-days',
      'transit-1520-days-2020',
    ])
  })
})

test.each([
  [[], undefined],
  [[-3], 3],
  [[-4, 1, 2], 2],
  [[-4, 1], 2.5],
])('the median absolute error of %j is %s', (errors, expected) => {
  expect(medianAbsoluteError(errors.map((errorPercent) => ({ errorPercent })))).toBe(expected)
})
