import { describe, expect, test } from 'vitest'
import { placeWindow, windowStateSchema } from './window-state'

const FULL_HD = { x: 0, y: 25, width: 1920, height: 1055 }
const RIGHT = { x: 1920, y: 0, width: 2560, height: 1440 }
const LEFT = { x: -1280, y: 0, width: 1280, height: 1024 }
const SMALL = { x: 0, y: 0, width: 640, height: 480 }
const CENTRE = { x: 240, y: 103, width: 1440, height: 900 }

const saved = (x: number, y: number, width: number, height: number, maximized = false) => ({
  version: 1,
  bounds: { x, y, width, height },
  maximized,
})
const rectangle = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })

test('P16: a window state as version 1 wrote it opens for ever', () => {
  const literal = '{"version":1,"bounds":{"x":-8,"y":31,"width":1440,"height":900},"maximized":true}'
  expect(windowStateSchema.parse(JSON.parse(literal))).toEqual(JSON.parse(literal))
})

describe('P20: the window opens visible, whatever was saved', () => {
  test.each([
    {
      name: 'where it was',
      state: saved(100, 100, 1000, 700),
      areas: [FULL_HD],
      bounds: rectangle(100, 100, 1000, 700),
    },
    {
      name: 'on the second display',
      state: saved(2000, 100, 1200, 800),
      areas: [FULL_HD, RIGHT],
      bounds: rectangle(2000, 100, 1200, 800),
    },
    {
      name: 'on a display to the left',
      state: saved(-1200, 50, 1000, 700),
      areas: [FULL_HD, LEFT],
      bounds: rectangle(-1200, 50, 1000, 700),
    },
    {
      name: 'on the display that shows most of it',
      state: saved(1500, 100, 1200, 800),
      areas: [FULL_HD, RIGHT],
      bounds: rectangle(1920, 100, 1200, 800),
    },
    {
      name: 'when its display was unplugged',
      state: saved(2000, 100, 1200, 800),
      areas: [FULL_HD],
      bounds: CENTRE,
    },
    { name: 'off every screen', state: saved(-9000, 5000, 1000, 700), areas: [FULL_HD], bounds: CENTRE },
    {
      name: 'with a corner in sight only',
      state: saved(1900, 1060, 1000, 700),
      areas: [FULL_HD],
      bounds: CENTRE,
    },
    {
      name: 'half over the edge',
      state: saved(1200, -300, 1000, 700),
      areas: [FULL_HD],
      bounds: rectangle(920, 25, 1000, 700),
    },
    { name: 'of one pixel', state: saved(500, 500, 1, 1), areas: [FULL_HD], bounds: CENTRE },
    {
      name: 'smaller than it may be',
      state: saved(500, 500, 200, 200),
      areas: [FULL_HD],
      bounds: rectangle(500, 480, 800, 600),
    },
    { name: 'larger than the screen', state: saved(0, 0, 5000, 4000), areas: [FULL_HD], bounds: FULL_HD },
    {
      name: 'on a screen smaller than it may be',
      state: saved(0, 0, 1440, 900),
      areas: [SMALL],
      bounds: SMALL,
    },
    {
      name: 'for the first time',
      state: { version: 1, bounds: null, maximized: false },
      areas: [FULL_HD],
      bounds: CENTRE,
    },
    { name: 'for the first time on a small screen', state: null, areas: [SMALL], bounds: SMALL },
    { name: 'without any screen', state: null, areas: [], bounds: rectangle(0, 0, 1440, 900) },
  ])('$name', ({ state, areas, bounds }) => {
    expect(placeWindow(state, areas).bounds).toEqual(bounds)
  })

  test.each([
    { name: 'not a number', state: saved(Number.NaN, 0, 1000, 700) },
    { name: 'endless', state: saved(0, 0, Number.POSITIVE_INFINITY, 700) },
    { name: 'huge', state: saved(0, 0, 1e9, 700) },
    { name: 'far away', state: saved(1e12, 0, 1000, 700) },
    { name: 'negative in size', state: saved(0, 0, -1000, 700) },
    { name: 'empty', state: saved(0, 0, 0, 0) },
    { name: 'broken into parts of pixels', state: saved(0.5, 0, 1000, 700) },
    { name: 'text', state: saved('0' as unknown as number, 0, 1000, 700) },
    { name: 'of another version', state: { ...saved(0, 0, 1000, 700), version: 2 } },
    { name: 'without a version', state: { bounds: rectangle(0, 0, 1000, 700), maximized: true } },
    { name: 'null', state: null },
    { name: 'undefined', state: undefined },
    { name: 'a text', state: 'maximized' },
  ])('a place that is $name is not used', ({ state }) => {
    expect(placeWindow(state, [FULL_HD])).toEqual({ bounds: CENTRE, maximized: false })
  })

  test('a window that was maximized is again, on the first display if its own is gone', () => {
    expect(placeWindow(saved(100, 100, 1000, 700, true), [FULL_HD]).maximized).toBe(true)
    expect(placeWindow(saved(9000, 100, 1000, 700, true), [FULL_HD])).toEqual({
      bounds: CENTRE,
      maximized: true,
    })
  })
})
