/** A border or a country that a route must go through, or must not touch. A border is known by the place where it is crossed. */
export interface RouteCondition {
  readonly kind: 'border' | 'country'
  /** Id of a place, or an ISO 3166-1 alpha-2 code. */
  readonly id: string
}

/** What a user asks: from where to where, and on what conditions. Direction matters. */
export interface RouteQuestion {
  /** Ids of places. */
  readonly from: string
  readonly to: string
  /** Each must be gone through, in any order. */
  readonly via: readonly RouteCondition[]
  readonly avoid: readonly RouteCondition[]
  /** Whether ships may be used. */
  readonly sea: boolean
  /** Also lines that are promised for this year or before, as of 31 December; `null`: only what is in service. */
  readonly asOf: number | null
  /** Most changes of gauge; `null`: any number. */
  readonly maxGaugeChanges: number | null
}

/** Most conditions of a kind: each doubles the places that a search looks at. */
export const MAX_VIA = 3
export const MAX_AVOID = 8
