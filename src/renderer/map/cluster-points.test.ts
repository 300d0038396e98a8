import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLUSTER_DISTANCE, clusterPoints, type PlacedPoint } from './cluster-points'
import type { MarkerLook } from './map-points'
import { boxAround, boxesMeet, growBox } from './screen-box'

const NAMES = { en: 'x', kk: 'x', ru: 'x', zh: 'x', bg: 'x' }

function point(
  id: string,
  x: number,
  y: number,
  look: MarkerLook = { kind: 'unknown', phase: 'open' },
): PlacedPoint {
  const kind = look.kind === 'crossing' ? 'crossing' : 'terminal'
  const key = `${kind}:${id}`
  return { point: { key, selection: { kind, id }, names: NAMES, position: [0, 0], look }, at: { x, y } }
}

const disc = (teu: number): MarkerLook => ({ kind: 'capacity', low: teu, high: teu, phase: 'open' })

describe('gathering points into markers', () => {
  test('points 24 px apart stay two, nearer ones become one', () => {
    expect(clusterPoints([point('a', 0, 0), point('b', CLUSTER_DISTANCE, 0)], 3)).toHaveLength(2)
    expect(clusterPoints([point('a', 0, 0), point('b', CLUSTER_DISTANCE - 0.1, 0)], 3)).toHaveLength(1)
  })

  test('discs that would meet become one however far their centres are', () => {
    expect(
      clusterPoints([point('a', 0, 0, disc(400_000)), point('b', 40, 0, disc(400_000))], 6),
    ).toHaveLength(1)
  })

  test('the crossing leads, and a terminal on it keeps its disc under a badge', () => {
    const [marker] = clusterPoints(
      [
        point('dostyk', 2, 2, disc(320_000)),
        point('dostyk-alashankou', 0, 0, { kind: 'crossing', rail: true }),
      ],
      3,
    )
    expect(marker?.members.map(({ key }) => key)).toEqual(['crossing:dostyk-alashankou', 'terminal:dostyk'])
    expect(marker?.kind).toBe('marks')
    expect(marker?.badge).toBeDefined()
  })

  test('two terminals in one place become a number', () => {
    const [marker] = clusterPoints([point('a', 0, 0), point('b', 5, 0)], 3)
    expect(marker).toMatchObject({ kind: 'count', key: 'terminal:a+terminal:b' })
  })

  test('a badge goes to a corner where it meets no other marker', () => {
    const markers = clusterPoints(
      [
        point('a', 0, 0, { kind: 'crossing', rail: true }),
        point('b', 1, 0),
        point('c', 25, -6, disc(100_000)),
      ],
      3,
    )
    const [first, second] = markers.map(({ box }) => box)
    expect(markers).toHaveLength(2)
    expect(first && second && boxesMeet(first, second)).toBe(false)
  })

  test('does not depend on the order of the points', () => {
    const points = [point('a', 0, 0), point('b', 20, 0), point('c', 40, 0), point('d', 90, 0)]
    const keys = (list: readonly PlacedPoint[]) =>
      clusterPoints(list, 3)
        .map(({ key }) => key)
        .sort()
    expect(keys([...points].reverse())).toEqual(keys(points))
  })
})

/** The rule in its plainest form: again and again the nearest two that are too near, by the markers that the points would be. */
function plainly(points: readonly PlacedPoint[], zoom: number): string[] {
  const groups = points.toSorted((a, b) => a.point.key.localeCompare(b.point.key, 'en')).map((p) => [p])
  const markerOf = (group: readonly PlacedPoint[]) => {
    const [at] = group.map((p) => p.at)
    const together = group.map((p) => ({ ...p, at: at ?? p.at }))
    const [marker] = clusterPoints(together, zoom)
    if (!marker) throw new Error('no marker')
    const lead = group.find((p) => p.point.key === marker.members[0].key)
    const centre = lead?.at ?? marker.at
    const box = boxAround(centre, (marker.box.right - marker.box.left) / 2)
    return { at: centre, box, members: marker.members.map(({ key }) => key) }
  }
  for (;;) {
    const markers = groups.map(markerOf)
    let best: readonly [number, number, number] | undefined
    for (const [i, a] of markers.entries()) {
      for (const [j, b] of markers.entries()) {
        const distance = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)
        const tooNear = distance < CLUSTER_DISTANCE || boxesMeet(growBox(a.box, 1), b.box)
        if (i < j && tooNear && (!best || distance < best[0])) best = [distance, i, j]
      }
    }
    if (!best) return markers.map(({ members }) => members.join('+'))
    const [, i, j] = best
    groups[i]?.push(...(groups[j] ?? []))
    groups.splice(j, 1)
  }
}

test('many points are gathered as the plain rule says, in any order', () => {
  const at = fc.integer({ min: 0, max: 160 })
  fc.assert(
    fc.property(fc.array(fc.tuple(at, at), { maxLength: 24 }), (places) => {
      const points = places.map(([x, y], i) => point(`p-${i}`, x, y))
      const keys = clusterPoints(points, 3).map(({ key }) => key)
      expect(keys).toEqual(plainly(points, 3))
      expect(clusterPoints(points.toReversed(), 3).map(({ key }) => key)).toEqual(keys)
    }),
  )
})
