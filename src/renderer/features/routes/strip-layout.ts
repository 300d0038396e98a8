import type { PathCourse } from '../../../shared/network/routing/path-course'

/** A station on the strip, with the text that has room over it. */
export interface StripStation {
  readonly place: string
  readonly km: number
  readonly x: number
  /** None where the name has no room: it is read by pointing or with the keyboard. */
  readonly label?: {
    readonly text: string
    readonly left: number
    readonly width: number
    readonly row: number
  }
}

/** What a station is wanted for: 0 first. */
export type Weight = 0 | 1 | 2 | 3

export interface StripRequest {
  readonly course: PathCourse
  /** Width of the drawing, CSS pixels. */
  readonly width: number
  /** Free space at both sides. */
  readonly margin: number
  /** Rows of names over the axis. */
  readonly rows: number
  readonly nameOf: (place: string) => string
  readonly weightOf: (place: string) => Weight
  readonly measure: (text: string) => number
  /** Points on a border are drawn as borders and not as stations. */
  readonly isStation: (place: string) => boolean
}

/** Least space between two names of a row. */
const GAP = 8

/** Where a kilometre lies across the drawing. */
export function scaleOf(
  course: Pick<PathCourse, 'km'>,
  width: number,
  margin: number,
): (km: number) => number {
  return (km) => margin + (course.km === 0 ? 0 : (km / course.km) * (width - 2 * margin))
}

/** Places names over their stations without overlap, the weightiest first, in as few rows as they need. */
export function layStations(request: StripRequest): StripStation[] {
  const { course, width, margin, rows, nameOf, weightOf, measure, isStation } = request
  const x = scaleOf(course, width, margin)
  const stations = course.places.filter(({ place }) => isStation(place))
  const taken: { left: number; right: number }[][] = Array.from({ length: rows }, () => [])
  const labels = new Map<string, StripStation['label']>()
  const byWeight = [...stations].sort((a, b) => weightOf(a.place) - weightOf(b.place) || a.km - b.km)
  for (const { place, km } of byWeight) {
    const text = nameOf(place)
    const wide = measure(text)
    if (wide > width) continue
    const left = Math.max(0, Math.min(width - wide, x(km) - wide / 2))
    const row = taken.findIndex((boxes) =>
      boxes.every((box) => left + wide + GAP <= box.left || box.right + GAP <= left),
    )
    if (row < 0) continue
    taken[row]?.push({ left, right: left + wide })
    labels.set(place, { text, left, width: wide, row })
  }
  return stations.map(({ place, km }) => {
    const label = labels.get(place)
    return { place, km, x: x(km), ...(label ? { label } : {}) }
  })
}

/** A round step that gives at most `most` marks along `km`. */
export function kmStep(km: number, most: number): number {
  const raw = km / Math.max(1, most)
  const power = 10 ** Math.floor(Math.log10(Math.max(raw, 1)))
  const step = [1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10
  return step * power
}

/** Boxes of equal width near the points that they are for, moved aside so that none covers another. */
export function spreadBoxes(points: readonly number[], width: number, from: number, to: number): number[] {
  const fits = Math.min(width, points.length === 0 ? width : (to - from) / points.length)
  const lefts: number[] = []
  for (const point of points) {
    const wanted = Math.max(from, point - fits / 2)
    const last = lefts.at(-1)
    lefts.push(last === undefined ? wanted : Math.max(wanted, last + fits))
  }
  let limit = to
  for (let i = lefts.length - 1; i >= 0; i -= 1) {
    lefts[i] = Math.min(lefts[i] ?? 0, limit - fits)
    limit = lefts[i] ?? 0
  }
  return lefts
}
