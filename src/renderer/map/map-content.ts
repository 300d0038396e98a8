import { isThere, type Moment } from '../../shared/network/as-of'
import type { LonLat } from '../../shared/network/geodesic'
import { legPoints } from '../../shared/network/leg-distance'
import type { Names } from '../../shared/network/local-text'
import type { NetworkIndex } from '../../shared/network/network-index'
import { legState, linksAsOf } from '../../shared/network/subject-state'
import type { CostlyLine } from './line-costs'
import { type MapPoints, mapPoints } from './map-points'
import { linkLegs, linkLegsAsOf, ownLegs } from './network-lines'

/** A station, port or city of the network that is no marker: a small dot where there is room. */
export interface StationDot {
  readonly id: string
  readonly names: Names
  readonly position: LonLat
  readonly rank: 1 | 2 | 3 | 4
}

/** The name of a link of Xi'an and the lines that are its own. */
export interface LinkTag {
  readonly route: string
  readonly names: Names
  readonly lines: readonly (readonly LonLat[])[]
}

/** What of the network stands on the map at a moment, in degrees. */
export interface MapContent {
  readonly points: MapPoints
  readonly dots: readonly StationDot[]
  readonly tags: readonly LinkTag[]
  /** Lines that labels keep off where they can; those of the links more so. */
  readonly lines: readonly CostlyLine[]
  /** Marker keys that a selection stands for, by `kind:id`; a terminal inside a marked one shares its marker. */
  readonly aliases: ReadonlyMap<string, string>
}

function stationDots(index: NetworkIndex): StationDot[] {
  return index.network.places
    .flatMap(({ id, kind, names, position, rank }) =>
      position && kind !== 'border-point' && kind !== 'region'
        ? [{ id, names, rank, position: [position.lon, position.lat] as const }]
        : [],
    )
    .sort((a, b) => a.rank - b.rank || a.id.localeCompare(b.id))
}

function linkTags(index: NetworkIndex): LinkTag[] {
  return index.network.routes
    .filter((route) => route.kind === 'link')
    .map((route) => {
      const own = ownLegs(index, route.id)
      const ids = own.length > 0 ? own : route.legs
      const lines = ids.flatMap((id) => {
        const leg = index.legs.get(id)
        return leg ? [legPoints(leg, index.places)] : []
      })
      return { route: route.id, names: route.shortNames, lines }
    })
}

function aliasesOf(index: NetworkIndex): Map<string, string> {
  const context = index.network.terminals.filter((terminal) => terminal.kind === 'station')
  return new Map(
    context.flatMap((station) => {
      const inside = index.network.terminals.find((t) => t.kind === 'terminal' && t.place === station.place)
      return inside ? [[`terminal:${station.id}`, `terminal:${inside.id}`] as const] : []
    }),
  )
}

/** The parts of the content that no moment changes. */
type Lasting = Omit<MapContent, 'points'>

function lastingOf(index: NetworkIndex): Lasting {
  const inLinks = linkLegs(index)
  return {
    dots: stationDots(index),
    tags: linkTags(index),
    lines: index.network.legs.map((leg) => ({
      id: leg.id,
      coordinates: legPoints(leg, index.places),
      link: inLinks.has(leg.id),
    })),
    aliases: aliasesOf(index),
  }
}

/** Lines that are drawn at a moment, each with what it is then. */
function linesAsOf(lines: MapContent['lines'], index: NetworkIndex, moment: Moment): MapContent['lines'] {
  if (moment.year === null) return lines
  const inLinks = linkLegsAsOf(index, moment)
  return lines.flatMap((line) => {
    const leg = index.legs.get(line.id)
    if (!leg || !isThere(legState(leg, moment, index))) return []
    const link = inLinks.has(line.id)
    return link === line.link ? [line] : [{ ...line, link }]
  })
}

/**
 * Reads out of the network what the map shows of it.
 *
 * @param index of the whole network, whatever the moment
 * @returns a function that gives the content of a moment
 */
export function mapContent(index: NetworkIndex): (moment: Moment) => MapContent {
  const lasting = lastingOf(index)
  return (moment) => {
    const links = new Set(linksAsOf(index, moment).map(({ id }) => id))
    return {
      ...lasting,
      points: mapPoints(index.inYear(moment.year), moment),
      tags: lasting.tags.filter(({ route }) => links.has(route)),
      lines: linesAsOf(lasting.lines, index, moment),
    }
  }
}
