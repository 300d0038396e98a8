import type { NetworkIndex } from '../network-index'
import type { Observation } from '../observation'
import type { EmissionFigures } from './rail-emissions'

/** Figures of a network that ways are worked out with. Each list is empty where no figure was found. */
export interface RouteFigures {
  /** Running speeds by rail, km/h, without halts. */
  readonly speeds: readonly Observation[]
  readonly emission: EmissionFigures
}

/** The subject whose rate, tonnes per TEU, a network gives for cargo in general. */
const CARGO_SUBJECT = 'theme:cargo-per-teu'

/** A factor counts all greenhouse gases; one in another unit is of another scope. */
const FACTOR_UNIT = 'g CO₂e/t·km'

/** Picks out the figures of a network that may be used for working ways out. */
export function routeFiguresOf({ network }: NetworkIndex): RouteFigures {
  const usable = network.observations.filter(({ notFor }) => notFor === undefined)
  return {
    speeds: usable.filter(({ measure }) => measure === 'speed'),
    emission: {
      intensities: usable.filter(
        ({ measure, unit }) => measure === 'emission-factor' && unit === FACTOR_UNIT,
      ),
      cargo: usable.filter(({ measure, subject }) => measure === 'rate' && subject === CARGO_SUBJECT),
    },
  }
}
