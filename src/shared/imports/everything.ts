import type { Filter } from './query'

/** The filter that narrows nothing. */
export const EVERYTHING: Filter = {
  imports: null,
  places: null,
  origins: null,
  destinations: null,
  commodities: null,
  directions: null,
  loads: null,
  from: null,
  to: null,
}
