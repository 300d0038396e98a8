import type { Route } from '../leg'
import type { NetworkIndex } from '../network-index'
import { layCourse, type PathCourse } from './path-course'

/** A named route of the network that a way is the same as, for what was published about it. */
export interface NamedCorridor {
  readonly route: Route
  /** Whether it runs over the very same legs; else it crosses the same borders and seas by another line. */
  readonly sameLegs: boolean
}

function kindOf({ borders, legs }: PathCourse): string {
  const sea = legs.filter((leg) => leg.track === 'sea').map(({ leg }) => leg.id)
  return [...borders.map(({ place }) => place), ...sea].join(',')
}

/** Two gauges over one border are one line: the places tell whether two ways are the same, not the legs. */
function placesKey({ places }: PathCourse): string {
  return places.map(({ place }) => place).join(',')
}

/**
 * Named routes between the same two places, in the same direction, over the same borders and seas in the same order. What is
 * published of a service rarely says which line it takes within a country, so that is no ground to refuse it; it is said.
 */
export function namedCorridors(index: NetworkIndex, course: PathCourse): NamedCorridor[] {
  return index.network.routes
    .filter((route) => route.from === course.from && route.to === course.to)
    .flatMap((route): NamedCorridor[] => {
      const other = layCourse(index, route.from, route.legs, null)
      if (!other || kindOf(other) !== kindOf(course)) return []
      return [{ route, sameLegs: placesKey(other) === placesKey(course) }]
    })
    .sort((a, b) => Number(b.sameLegs) - Number(a.sameLegs))
}
