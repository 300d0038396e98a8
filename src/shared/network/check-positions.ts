import boxes from './country-boxes.json'
import { expects } from './expectation'
import type { Network } from './network'
import type { NetworkProblem } from './problem'

/** How far outside the box round its country a place may lie, in degrees: boxes are coarse, and ports lie off coasts. */
const MARGIN = 2

type Box = readonly [west: number, south: number, east: number, north: number]

function boxOf(country: string): Box | undefined {
  const box: readonly number[] | undefined = Object.hasOwn(boxes, country)
    ? boxes[country as keyof typeof boxes]
    : undefined
  const [west, south, east, north] = box ?? []
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined
  return [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN]
}

function isInside([west, south, east, north]: Box, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/**
 * Places that lie far from the country that they name. Where exchanging the two numbers would bring them home, that is
 * what happened. Countries that the basemap does not draw are not checked.
 */
export function strayPlaces({ places }: Network): NetworkProblem[] {
  return places.flatMap(({ country, position }, index): NetworkProblem[] => {
    const box = boxOf(country)
    if (!position || !box) return []
    const { lon, lat } = position
    if (isInside(box, lon, lat)) return []
    return [
      {
        code: isInside(box, lat, lon) ? 'position-swapped' : 'position-abroad',
        file: 'places.json',
        path: `[${index}].position`,
        seen: `lon ${lon}, lat ${lat}`,
        expected: expects('inside-country', {
          country,
          west: box[0],
          south: box[1],
          east: box[2],
          north: box[3],
        }),
      },
    ]
  })
}
