import type { FigureGroup } from '../figure'
import type { NetworkIndex } from '../network-index'
import type { PathCourse } from './path-course'

/** Something on a route whose capacity somebody gave. Units differ, so there is no least of them. */
export interface CapacityOnTheWay {
  /** `terminal:…`, `crossing:…` or `route:…` (a stretch that lies wholly on the way). */
  readonly subject: string
  /** Where it comes, in kilometres from the origin. */
  readonly km: number
  readonly group: FigureGroup
}

function subjectsAlong(index: NetworkIndex, course: PathCourse): { subject: string; km: number }[] {
  const kmOf = new Map(course.places.map(({ place, km }) => [place, km]))
  const legs = new Set(course.legs.map(({ leg }) => leg.id))
  const startOf = new Map(course.legs.map(({ leg, startKm }) => [leg.id, startKm]))
  const terminals = index.network.terminals.flatMap(({ id, place }) => {
    const km = kmOf.get(place)
    return km === undefined ? [] : [{ subject: `terminal:${id}`, km }]
  })
  const crossings = course.borders.flatMap(({ crossing, km }) =>
    crossing ? [{ subject: `crossing:${crossing.id}`, km }] : [],
  )
  const stretches = index.network.routes
    .filter((route) => route.legs.every((leg) => legs.has(leg)))
    .map((route) => ({
      subject: `route:${route.id}`,
      km: Math.min(...route.legs.map((leg) => startOf.get(leg) ?? 0)),
    }))
  return [...terminals, ...crossings, ...stretches]
}

/** Capacities of terminals, crossings and stretches on a route, in the order in which they come. */
export function capacitiesOnTheWay(index: NetworkIndex, course: PathCourse): CapacityOnTheWay[] {
  return subjectsAlong(index, course)
    .flatMap(({ subject, km }) =>
      index
        .groupsOf(subject)
        .filter(
          ({ measure, observations: [lead] }) =>
            (measure === 'capacity' || measure === 'train-capacity') && lead.notFor?.use !== 'capacity',
        )
        .map((group) => ({ subject, km, group })),
    )
    .sort((a, b) => a.km - b.km || a.subject.localeCompare(b.subject))
}
