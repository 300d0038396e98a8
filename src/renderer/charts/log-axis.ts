/** Ends of an axis, in the unit of the data. */
export interface AxisEnds {
  readonly min: number
  readonly max: number
}

const DIGITS = [1, 2, 5, 10]

/** `5e4` as 50,000 and not 49,999.99…: powers of ten are written, not multiplied. */
function scaled(digit: number, exponent: number): number {
  return Number(`${digit}e${exponent}`)
}

/** Ends of a logarithmic axis on 1, 2 or 5 of a decade that hold `low` and `high`; both above 0. */
export function logAxis(low: number, high: number): AxisEnds {
  const below = Math.floor(Math.log10(low))
  const above = Math.floor(Math.log10(high))
  const min = DIGITS.map((digit) => scaled(digit, below)).findLast((value) => value <= low) ?? low
  const max = DIGITS.map((digit) => scaled(digit, above)).find((value) => value >= high) ?? high
  return min < max ? { min, max } : { min: min / 10, max }
}

/** What a logarithmic axis names: 1, 2 and 5 of each decade, or the decades alone where there are more than two. */
export function logTicks({ min, max }: AxisEnds): readonly number[] {
  const digits = max / min > 100 ? [1] : [1, 2, 5]
  const ticks: number[] = []
  for (let exponent = Math.floor(Math.log10(min)); exponent <= Math.ceil(Math.log10(max)); exponent += 1) {
    ticks.push(...digits.map((digit) => scaled(digit, exponent)))
  }
  return ticks.filter((value) => value >= min && value <= max)
}
