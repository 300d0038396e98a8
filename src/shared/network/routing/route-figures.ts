import type { NetworkIndex } from '../network-index'
import type { Observation } from '../observation'
import type { EmissionFigures } from './rail-emissions'

/** Figures of a network that ways are worked out with. Each list is empty where no figure was found. */
export interface RouteFigures {
  /** Running speeds by rail, km/h, without halts. */
  readonly speeds: readonly Observation[]
  readonly emission: EmissionFigures
}

/** Picks out the figures of a network that may be used for working ways out. */
export function routeFiguresOf(_index: NetworkIndex): RouteFigures {
  return { speeds: [], emission: { intensities: [], cargo: [] } }
}
