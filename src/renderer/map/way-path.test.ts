import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WayPiece } from './map-ways'
import { arrowPlaces, pointAt, pointOfPiece, screenPath } from './way-path'

const asIs = ([x, y]: readonly [number, number]) => ({ x, y })
const piece = (leg: string, coordinates: WayPiece['coordinates'], side: WayPiece['side'] = 0): WayPiece => ({
  leg,
  coordinates,
  side,
})

/** East 100, then south 100. */
const corner = screenPath(
  [
    piece('east', [
      [0, 0],
      [100, 0],
    ]),
    piece('south', [
      [100, 0],
      [100, 100],
    ]),
  ],
  asIs,
)

describe('arrows', () => {
  test('stand evenly, each turned in the direction of travel', () => {
    const arrows = arrowPlaces(corner, 50)
    expect(arrows.map(({ at }) => [at.x, at.y])).toEqual([
      [25, 0],
      [75, 0],
      [100, 25],
      [100, 75],
    ])
    expect(arrows.map(({ angle }) => Math.round((angle * 180) / Math.PI))).toEqual([0, 0, 90, 90])
    expect(arrows.map(({ leg }) => leg)).toEqual(['east', 'east', 'south', 'south'])
  })

  test('turn round with the way', () => {
    const back = screenPath(
      [
        piece('east', [
          [100, 0],
          [0, 0],
        ]),
      ],
      asIs,
    )
    expect(Math.abs(arrowPlaces(back, 50)[0]?.angle ?? 0)).toBeCloseTo(Math.PI, 6)
  })

  test('a short way has none', () => {
    const short = screenPath(
      [
        piece('hop', [
          [0, 0],
          [40, 0],
        ]),
      ],
      asIs,
    )
    expect(arrowPlaces(short, 20)).toEqual([])
  })

  test('lie on the side that their leg is drawn on', () => {
    const aside = screenPath(
      [
        piece(
          'side',
          [
            [0, 0],
            [100, 0],
          ],
          1,
        ),
      ],
      asIs,
    )
    expect(pointAt(aside, 50)?.at.y).toBeGreaterThan(1)
  })
})

test('every point lies on the line, whatever the way', () => {
  const coordinate = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
  fc.assert(
    fc.property(
      fc.array(coordinate, { minLength: 2, maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (points, share) => {
        const path = screenPath([piece('way', points)], asIs)
        fc.pre(path.length > 0)
        const found = pointAt(path, path.length * share)
        if (!found) throw new Error('no point')
        const nearest = Math.min(
          ...path.segments.map(({ from, to, length }) => {
            const along = Math.max(
              0,
              Math.min(
                1,
                ((found.at.x - from.x) * (to.x - from.x) + (found.at.y - from.y) * (to.y - from.y)) /
                  length ** 2,
              ),
            )
            return Math.hypot(
              found.at.x - from.x - along * (to.x - from.x),
              found.at.y - from.y - along * (to.y - from.y),
            )
          }),
        )
        expect(nearest).toBeLessThan(0.001)
      },
    ),
  )
})

test('a piece begins where the one before ends', () => {
  expect(pointOfPiece(corner, 1)?.at).toEqual({ x: 100, y: 0 })
  expect(pointOfPiece(corner, 2)).toBeUndefined()
})
