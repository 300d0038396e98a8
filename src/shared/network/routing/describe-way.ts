import type { NetworkIndex } from '../network-index'
import { capacitiesOnTheWay } from './capacities-on-the-way'
import { NOTHING, plus } from './interval'
import { namedCorridors } from './named-corridor'
import { layCourse, type PathCourse } from './path-course'
import { legKm, railEmissions } from './rail-emissions'
import type { RouteFacts } from './route-facts'
import type { RouteFigures } from './route-figures'
import { transitDays } from './transit-days'
import { readWayKey } from './way-key'

function kmByCountry({ legs }: PathCourse): RouteFacts['kmByCountry'] {
  const byCountry = new Map<string | undefined, number>()
  for (const { country, startKm, endKm } of legs) {
    byCountry.set(country, (byCountry.get(country) ?? 0) + endKm - startKm)
  }
  return [...byCountry].map(([country, km]) => ({ country, km }))
}

function kmByMethod({ legs }: PathCourse): RouteFacts['kmByMethod'] {
  const of = (method: 'spread' | 'scaled') =>
    legs.reduce((sum, { distance }) => (distance.method === method ? sum + distance.km : sum), 0)
  return { spread: of('spread'), scaled: of('scaled') }
}

/**
 * Works out everything that is known of a way.
 *
 * @param key see `wayKey`
 * @param asOf the year that the question asks about
 * @returns `undefined` where the key is of no way of this network
 */
export function describeWay(
  index: NetworkIndex,
  figures: RouteFigures,
  key: string,
  asOf: number | null,
): RouteFacts | undefined {
  const { from, legs } = readWayKey(key)
  const course = layCourse(index, from, legs, asOf)
  if (!course) return undefined
  const corridors = namedCorridors(index, course)
  const published = corridors.flatMap(({ route, sameLegs }) =>
    sameLegs ? index.groupsOf(`route:${route.id}`, 'distance') : [],
  )
  const groupsOf = (measure: 'distance' | 'transit-time') =>
    corridors.flatMap(({ route }) => index.groupsOf(`route:${route.id}`, measure))
  return {
    key,
    course,
    km: course.legs.reduce((sum, leg) => plus(sum, legKm(leg)), NOTHING),
    headlineKm: published.find(({ observations: [lead] }) => lead.notFor === undefined),
    kmByMethod: kmByMethod(course),
    kmByCountry: kmByCountry(course),
    corridors,
    publishedKm: groupsOf('distance').filter(({ observations: [lead] }) => lead.notFor === undefined),
    publishedDays: groupsOf('transit-time')
      .flatMap(({ observations }) => observations)
      .filter(({ notFor }) => notFor === undefined),
    gaugeChanges: course.changes.filter(({ kind }) => kind === 'gauge').length,
    railShipChanges: course.changes.filter(({ kind }) => kind === 'rail-ship').length,
    days: transitDays(index, course, figures.speeds),
    emissions: railEmissions(course, figures.emission),
    capacities: capacitiesOnTheWay(index, course),
  }
}
