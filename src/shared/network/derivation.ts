import { firstDay, lastDay } from './calendar'
import { endsOf } from './figure'
import type { Observation } from './observation'

type Formula = NonNullable<Observation['derivation']>['formula']

/** Whole months that a period spans: January to April is 4. */
export function monthsOf(period: NonNullable<Observation['period']>): number {
  const start = firstDay(period.start)
  const end = lastDay(period.end)
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4))
  return years * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1
}

const ARITHMETIC: Partial<
  Record<Formula, (inputs: readonly number[], first: Observation | undefined) => number | undefined>
> = {
  'before-growth': ([value, growth]) =>
    value === undefined || growth === undefined ? undefined : value / (1 + growth / 100),
  difference: ([first, ...rest]) =>
    first === undefined ? undefined : rest.reduce((left, x) => left - x, first),
  sum: (inputs) => inputs.reduce((total, x) => total + x, 0),
  product: (inputs) => inputs.reduce((total, x) => total * x, 1),
  quotient: ([first, ...rest]) =>
    first === undefined || rest.length === 0 || rest.includes(0)
      ? undefined
      : rest.reduce((left, x) => left / x, first),
  'quotient-thousand': ([part, whole]) => (part === undefined || !whole ? undefined : (part / whole) * 1000),
  'average-speed': ([km, days]) => (km === undefined || !days ? undefined : km / (days * 24)),
  'quotient-percent': ([part, whole]) => (part === undefined || !whole ? undefined : (part / whole) * 100),
  annualise: ([value], first) =>
    value === undefined || !first?.period ? undefined : (value * 12) / monthsOf(first.period),
}

/** Rounds to `decimals` places; negative places round to tens, hundreds… */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor + Number.EPSILON) / factor
}

/** From the lowest end of the inputs to the highest, rounded; a range among them counts with both ends. */
function lowestToHighest(inputs: readonly Observation[], decimals: number): [number, number] | undefined {
  const [first] = inputs
  if (!first) return undefined
  let [low, high] = endsOf(first)
  for (const [least, most] of inputs.map(endsOf)) {
    low = Math.min(low, least)
    high = Math.max(high, most)
  }
  return [roundTo(low, decimals), roundTo(high, decimals)]
}

/**
 * Works a derived figure out again from its inputs.
 *
 * @returns the rounded result, or `undefined` where an input is missing or, save for `lowest-to-highest`, a range, or
 * where the formula has no arithmetic here (distances spread over legs are worked out in `leg-distance.ts`).
 */
export function recompute(
  observation: Observation,
  byId: ReadonlyMap<string, Observation>,
): Observation['value'] | undefined {
  const { derivation } = observation
  if (!derivation) return undefined
  const inputs = derivation.inputs.map((id) => byId.get(id))
  if (derivation.formula === 'lowest-to-highest') {
    const known = inputs.filter((input) => input !== undefined)
    return known.length === inputs.length ? lowestToHighest(known, derivation.decimals) : undefined
  }
  const values: number[] = []
  for (const input of inputs) {
    if (!input || typeof input.value !== 'number') return undefined
    values.push(input.value)
  }
  const result = ARITHMETIC[derivation.formula]?.(values, inputs[0])
  return result === undefined ? undefined : roundTo(result, derivation.decimals)
}
