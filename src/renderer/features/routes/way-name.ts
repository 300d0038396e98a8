import type { NetworkIndex } from '../../../shared/network/network-index'
import type { BorderPassage, PathCourse } from '../../../shared/network/routing/path-course'
import type { Text } from '../../i18n/text'

/** Name of a border as people call it: of the crossing, else the two stations or the two ports. */
export function borderName(
  index: NetworkIndex,
  text: Text,
  { crossing, between }: Pick<BorderPassage, 'crossing' | 'between'>,
): string {
  if (crossing) return text.name(crossing.names)
  const names = [...new Set(between)].map((id) => placeName(index, text, id))
  return names.join('–')
}

export function placeName(index: NetworkIndex, text: Text, id: string): string {
  const place = index.places.get(id)
  return place ? text.name(place.names) : id
}

/** What tells a way from others at a glance: the crossings of the network that it takes, then its seas. */
function landmarks(index: NetworkIndex, text: Text, course: PathCourse): string[] {
  const crossings = course.borders.flatMap(({ crossing }) => (crossing ? [text.name(crossing.names)] : []))
  const seas = course.legs
    .filter(({ track }) => track === 'sea')
    .map(({ from, to }) =>
      text.t('routes.by-ship', { from: placeName(index, text, from), to: placeName(index, text, to) }),
    )
  if (crossings.length + seas.length > 0) return [...crossings, ...seas]
  return course.borders.map((border) => borderName(index, text, border))
}

/** A station of the way that lies on none of the others, near the middle of what is its own. */
function ownStation(
  index: NetworkIndex,
  course: PathCourse,
  others: readonly PathCourse[],
): string | undefined {
  const elsewhere = new Set(others.flatMap(({ places }) => places.map(({ place }) => place)))
  const own = course.places.filter(
    ({ place }) => !elsewhere.has(place) && index.places.get(place)?.kind !== 'border-point',
  )
  return own[Math.floor(own.length / 2)]?.place
}

/** Names of the ways of one answer, in their order; two with the same landmarks are told apart by a station of their own. */
export function wayNames(index: NetworkIndex, text: Text, courses: readonly PathCourse[]): string[] {
  const plain = courses.map((course) => landmarks(index, text, course).join(' · ') || text.t('routes.within'))
  return courses.map((course, i) => {
    const name = plain[i] ?? ''
    const twins = courses.filter((_, j) => j !== i && plain[j] === name)
    const station = twins.length > 0 ? ownStation(index, course, twins) : undefined
    return station ? text.t('routes.way-by', { way: name, station: placeName(index, text, station) }) : name
  })
}
