import { describe, expect, test } from 'vitest'
import { fitClear } from './fit-clear'
import { fitCamera, MAX_ZOOM, MIN_ZOOM, metresPerPixel, projector } from './projection'
import { growBox, pointInBox } from './screen-box'

const SIZE = { width: 800, height: 500 }
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

describe('Web Mercator', () => {
  test('the camera looks at the middle of the pane', () => {
    expect(projector({ lon: 80, lat: 45, zoom: 4 }, SIZE)([80, 45])).toEqual({ x: 400, y: 250 })
  })

  test('the world is 512 px wide at zoom 0 and twice that at zoom 1', () => {
    const width = (zoom: number) => {
      const project = projector({ lon: 0, lat: 0, zoom }, SIZE)
      return project([180, 0]).x - project([-180, 0]).x
    }
    expect(width(0)).toBeCloseTo(512, 6)
    expect(width(1)).toBeCloseTo(1024, 6)
  })

  test('a pixel at the equator at zoom 0 is 78,271.5 m', () => {
    expect(metresPerPixel({ lon: 0, lat: 0, zoom: 0 })).toBeCloseTo(78271.517, 2)
  })
})

describe('fitting', () => {
  test('the corners of the bounds lie inside the padding', () => {
    const padding = { top: 20, right: 60, bottom: 90, left: 30 }
    const project = projector(fitCamera([70, 30, 120, 50], SIZE, padding), SIZE)
    const [topLeft, bottomRight] = [project([70, 50]), project([120, 30])]
    expect(topLeft.x).toBeGreaterThanOrEqual(29.99)
    expect(topLeft.y).toBeGreaterThanOrEqual(19.99)
    expect(bottomRight.x).toBeLessThanOrEqual(740.01)
    expect(bottomRight.y).toBeLessThanOrEqual(410.01)
  })

  test('never zooms beyond the ends', () => {
    expect(fitCamera([80, 45, 80, 45], SIZE, NO_PADDING).zoom).toBe(MAX_ZOOM)
    expect(fitCamera([80, 45, 80, 45], SIZE, NO_PADDING, 5.8).zoom).toBe(5.8)
    expect(fitCamera([-170, -80, 170, 80], { width: 300, height: 200 }, NO_PADDING).zoom).toBe(MIN_ZOOM)
  })

  test('no place comes to lie under a panel', () => {
    const legend = { left: 10, top: 330, right: 430, bottom: 490 }
    const places = [
      [77, 43],
      [119, 34.6],
      [78, 30],
    ] as const
    const camera = fitClear(places, SIZE, [legend])
    const project = camera && projector(camera, SIZE)
    const covered = places.filter((place) => project && pointInBox(project(place), growBox(legend, 4)))
    expect(camera).toBeDefined()
    expect(covered).toEqual([])
  })

  test('nothing to show is no camera', () => {
    expect(fitClear([], SIZE, [])).toBeUndefined()
  })
})
