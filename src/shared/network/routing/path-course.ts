import type { Leg } from '../leg'
import type { LegDistance } from '../leg-distance'
import type { NetworkIndex } from '../network-index'
import type { Crossing } from '../terminal'
import { type LegOpening, legOpening, promisedOpening } from './leg-opening'

/** What cargo is on: a wagon of one of the gauges, in millimetres, or a ship. */
export type Track = 1435 | 1520 | 'sea'

/** A leg as a route goes over it; kilometres count from the origin. */
export interface CourseLeg {
  readonly leg: Leg
  readonly from: string
  readonly to: string
  readonly track: Track
  /** ISO 3166-1 alpha-2; none at sea. */
  readonly country?: string
  readonly startKm: number
  readonly endKm: number
  readonly distance: LegDistance
  /** How the leg stands in the year that the question asks about. */
  readonly opening: LegOpening
}

/** A place on the way, points on a border among them. */
export interface CoursePlace {
  readonly place: string
  readonly km: number
}

/** Where a route leaves one country for another. Over a sea the border is passed in the port of arrival. */
export interface BorderPassage {
  /** The point on the border, the station where it is passed, or the port. */
  readonly place: string
  /** The stations before and after it. */
  readonly between: readonly [string, string]
  /** The crossing of the network, where it is one. */
  readonly crossing?: Crossing
  readonly from: string
  readonly to: string
  readonly km: number
  readonly bySea: boolean
}

/** Where cargo changes from one gauge to the other (rail–rail), or between rail and ship. */
export interface Change {
  readonly kind: 'gauge' | 'rail-ship'
  readonly place: string
  /** `not-stated`: both gauges run over the border side by side, and which side reloads is not said by any source found. */
  readonly side: 'at-place' | 'not-stated'
  readonly crossing?: Crossing
  readonly from: Track
  readonly to: Track
  readonly km: number
}

/** A stop that takes time besides running: a border, a change of gauge, a port; one stop where they coincide. */
export interface Halt {
  readonly place: string
  readonly km: number
  readonly border?: BorderPassage
  readonly changes: readonly Change[]
}

/** A stretch of the way on which something stays the same. */
export interface Band<T> {
  readonly value: T
  readonly startKm: number
  readonly endKm: number
}

/** A route laid out along its kilometres: what the strip diagram draws and what all figures are worked out from. */
export interface PathCourse {
  readonly from: string
  readonly to: string
  readonly legs: readonly CourseLeg[]
  readonly places: readonly CoursePlace[]
  readonly borders: readonly BorderPassage[]
  readonly changes: readonly Change[]
  readonly halts: readonly Halt[]
  readonly tracks: readonly Band<Track>[]
  /** Countries in order; `undefined` at sea. */
  readonly countries: readonly Band<string | undefined>[]
  readonly km: number
}

function bandsOf<T>(legs: readonly CourseLeg[], of: (leg: CourseLeg) => T): Band<T>[] {
  const bands: { value: T; startKm: number; endKm: number }[] = []
  for (const leg of legs) {
    const value = of(leg)
    const last = bands.at(-1)
    if (last && last.value === value) last.endKm = leg.endKm
    else bands.push({ value, startKm: leg.startKm, endKm: leg.endKm })
  }
  return bands
}

function layLegs(
  index: NetworkIndex,
  from: string,
  legIds: readonly string[],
  asOf: number | null,
): CourseLeg[] | undefined {
  const legs: CourseLeg[] = []
  let at = from
  let km = 0
  for (const id of legIds) {
    const leg = index.legs.get(id)
    const distance = index.legDistances.get(id)
    if (!leg || !distance || leg.mode === 'road' || (leg.from !== at && leg.to !== at)) return undefined
    const to = leg.from === at ? leg.to : leg.from
    const endKm = km + distance.km
    legs.push({
      leg,
      from: at,
      to,
      track: leg.mode === 'sea' ? 'sea' : (leg.gauge ?? 1435),
      ...(leg.country === undefined ? {} : { country: leg.country }),
      startKm: km,
      endKm,
      distance,
      opening:
        legOpening({ status: leg.status, promised: promisedOpening(leg, index.sources) }, asOf) ?? 'undated',
    })
    at = to
    km = endKm
  }
  return legs
}

/** Nearest place before (-1) or after (1) a joint between two legs that is no mere point on a border. */
function stationBeside(index: NetworkIndex, legs: readonly CourseLeg[], joint: number, step: -1 | 1): string {
  const endOf = (i: number) => (step === 1 ? legs[i]?.to : legs[i]?.from)
  let i = step === 1 ? joint : joint - 1
  let place = endOf(i)
  while (place !== undefined && index.places.get(place)?.kind === 'border-point' && endOf(i + step)) {
    i += step
    place = endOf(i)
  }
  return place ?? ''
}

function crossingBetween(index: NetworkIndex, a: string, b: string): Crossing | undefined {
  return index.network.crossings.find(({ places }) => places.includes(a) && places.includes(b))
}

function findBorders(index: NetworkIndex, legs: readonly CourseLeg[]): BorderPassage[] {
  const borders: BorderPassage[] = []
  let last: { country: string; joint: number } | undefined
  legs.forEach((leg, i) => {
    const { country } = leg
    if (!country) return
    if (last && last.country !== country) {
      const bySea = last.joint < i - 1
      const isPoint = index.places.get(leg.from)?.kind === 'border-point'
      const between: readonly [string, string] = isPoint
        ? [stationBeside(index, legs, i, -1), stationBeside(index, legs, i, 1)]
        : bySea
          ? [legs[last.joint]?.to ?? leg.from, leg.from]
          : [leg.from, leg.from]
      const crossing = crossingBetween(index, ...between)
      borders.push({
        place: leg.from,
        between,
        ...(crossing ? { crossing } : {}),
        from: last.country,
        to: country,
        km: leg.startKm,
        bySea,
      })
    }
    last = { country, joint: i }
  })
  return borders
}

/** The crossing over which both gauges run side by side between its stations, with one of them at `place`. */
function doubleGaugeCrossing(index: NetworkIndex, place: string): Crossing | undefined {
  const gaugesAt = (id: string) =>
    new Set(
      index.network.legs.flatMap((leg) =>
        leg.gauge !== undefined && (leg.from === id || leg.to === id) ? [leg.gauge] : [],
      ),
    )
  return index.network.crossings.find(
    ({ places }) => places.includes(place) && places.every((id) => gaugesAt(id).size === 2),
  )
}

function findChanges(
  index: NetworkIndex,
  legs: readonly CourseLeg[],
  borders: readonly BorderPassage[],
): Change[] {
  return legs.flatMap((leg, i): Change[] => {
    const before = legs[i - 1]
    if (!before || before.track === leg.track) return []
    const common = { place: leg.from, from: before.track, to: leg.track, km: leg.startKm }
    if (leg.track === 'sea' || before.track === 'sea') {
      return [{ ...common, kind: 'rail-ship', side: 'at-place' }]
    }
    const atPoint = index.places.get(leg.from)?.kind === 'border-point'
    const crossing = atPoint
      ? borders.find(({ place }) => place === leg.from)?.crossing
      : doubleGaugeCrossing(index, leg.from)
    return [
      {
        ...common,
        kind: 'gauge',
        side: atPoint || crossing ? 'not-stated' : 'at-place',
        ...(crossing ? { crossing } : {}),
      },
    ]
  })
}

/** A change of gauge in a station of the border, or a port of arrival, is one stop with the border. */
function isPartOf(change: Change, { between, place, bySea }: BorderPassage): boolean {
  if (bySea) return change.place === place
  return change.kind === 'gauge' && (change.place === place || between.includes(change.place))
}

function findHalts(borders: readonly BorderPassage[], changes: readonly Change[]): Halt[] {
  const halts = borders.map(
    (border): Halt => ({
      place: border.place,
      km: border.km,
      border,
      changes: changes.filter((change) => isPartOf(change, border)),
    }),
  )
  const taken = new Set(halts.flatMap((halt) => halt.changes))
  const alone = changes
    .filter((change) => !taken.has(change))
    .map((change): Halt => ({ place: change.place, km: change.km, changes: [change] }))
  return [...halts, ...alone].sort((a, b) => a.km - b.km)
}

/**
 * Lays a route out along its kilometres.
 *
 * @param asOf the year of the question, for legs that are not in service yet
 * @returns `undefined` where the legs do not join, one has no length, or one is a road: not a route of this network
 */
export function layCourse(
  index: NetworkIndex,
  from: string,
  legIds: readonly string[],
  asOf: number | null,
): PathCourse | undefined {
  const legs = layLegs(index, from, legIds, asOf)
  const last = legs?.at(-1)
  if (!legs || !last) return undefined
  const borders = findBorders(index, legs)
  const changes = findChanges(index, legs, borders)
  return {
    from,
    to: last.to,
    legs,
    places: [{ place: from, km: 0 }, ...legs.map(({ to, endKm }) => ({ place: to, km: endKm }))],
    borders,
    changes,
    halts: findHalts(borders, changes),
    tracks: bandsOf(legs, (leg) => leg.track),
    countries: bandsOf(legs, (leg) => leg.country),
    km: last.endKm,
  }
}
