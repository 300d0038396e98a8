/** A number with the name of what it belongs to. */
export interface NamedNumber {
  readonly label: string
  readonly value: number
}

/** How far the largest of some numbers stands from the smallest. */
export interface Difference {
  readonly larger: NamedNumber
  readonly smaller: NamedNumber
  /** larger ÷ smaller; at least 1. */
  readonly ratio: number
  /** larger − smaller, in their unit. */
  readonly absolute: number
}

/** Largest against smallest; `undefined` for fewer than two numbers or where the smallest is 0. */
export function differenceOf(numbers: readonly NamedNumber[]): Difference | undefined {
  const [smaller, ...rest] = [...numbers].sort((a, b) => a.value - b.value)
  const larger = rest.at(-1)
  if (!smaller || !larger || smaller.value <= 0) return undefined
  return { larger, smaller, ratio: larger.value / smaller.value, absolute: larger.value - smaller.value }
}
