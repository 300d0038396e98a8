import { describe, expect, test } from 'vitest'
import type { Camera } from '../../shared/ipc/session'
import type { Language } from '../../shared/network/language'
import type { Network } from '../../shared/network/network'
import { createNetworkIndex } from '../../shared/network/network-index'
import type { ContextLabel } from './context-labels'
import { fitClear } from './fit-clear'
import { LABEL_STYLES, type LabelKind } from './label-text'
import { mapContent } from './map-content'
import { buildScene, type MapScene } from './map-scene'
import { allPlaces, openingPlaces } from './map-views'
import { MAX_ZOOM, MIN_ZOOM, type PaneSize } from './projection'
import { boxesMeet, boxInside, type ScreenBox } from './screen-box'

interface Feature {
  readonly properties: {
    readonly names: ContextLabel['names']
    readonly rank?: number
    readonly minzoom: number
  }
  readonly geometry: { readonly coordinates: readonly [number, number] }
}

const files = import.meta.glob<unknown>('../../../resources/network/*.json', {
  eager: true,
  import: 'default',
})
const network = Object.fromEntries(
  Object.entries(files).map(([path, rows]) => [path.split('/').at(-1)?.replace('.json', ''), rows]),
) as unknown as Network
const index = createNetworkIndex(network)
const content = mapContent(index)({ year: null, today: '2026-11-25' })

const basemap = import.meta.glob<string>(
  '../../../resources/basemap/{countries-labels,seas-labels,cities}.geojson',
  {
    eager: true,
    import: 'default',
    query: '?raw',
  },
)
const KINDS = { countries: 'country', seas: 'sea', cities: 'city' } as const
const context = Object.entries(basemap).flatMap(([path, text]) => {
  const file = path.split('/').at(-1)?.split(/[-.]/)[0] as keyof typeof KINDS
  const { features } = JSON.parse(text) as { readonly features: readonly Feature[] }
  return features.map(
    ({ properties, geometry }): ContextLabel => ({
      kind: KINDS[file],
      positions: [geometry.coordinates],
      names: properties.names,
      rank: properties.rank ?? 1,
      minZoom: properties.minzoom,
    }),
  )
})

/** Wider than any real text of the kind, so that what is clear here is clear in the window. */
function measure(text: string, kind: LabelKind): number {
  const { sizePx, spacingPx } = LABEL_STYLES[kind]
  const widths = [...text].map((letter) => (letter > '\u2e80' ? 1 : 0.64) * sizePx + spacingPx)
  return widths.reduce((total, width) => total + width, 0)
}

const SIZES: readonly PaneSize[] = [
  { width: 816, height: 500 },
  { width: 704, height: 350 },
  { width: 800, height: 420 },
  { width: 1500, height: 900 },
]
const LANGUAGES: readonly Language[] = ['en', 'kk', 'ru', 'zh', 'bg']

/** The legend as it lies at the lower left, and the controls at the upper right. */
function panelsIn({ width, height }: PaneSize): ScreenBox[] {
  const legend = { left: 10, top: height - (height < 420 ? 36 : 164), right: 430, bottom: height - 6 }
  return [legend, { left: width - 40, top: 10, right: width - 10, bottom: 172 }]
}

function sceneAt(camera: Camera, size: PaneSize, language: Language, showInstitutions = false): MapScene {
  return buildScene({
    content,
    context,
    camera,
    size,
    language,
    showInstitutions,
    panels: panelsIn(size),
    measure,
  })
}

function boxesOf(scene: MapScene): { readonly name: string; readonly box: ScreenBox }[] {
  return [
    ...scene.markers.map(({ key, box }) => ({ name: key, box })),
    ...scene.dots.map(({ id, box }) => ({ name: id, box })),
    ...scene.labels.map(({ key, box }) => ({ name: `label ${key}`, box })),
  ]
}

function meetings(scene: MapScene): string[] {
  const boxes = boxesOf(scene)
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => boxesMeet(a.box, b.box))
      .map((b) => `${a.name} × ${b.name}`),
  )
}

function opening(size: PaneSize): Camera {
  const camera = fitClear(openingPlaces(index), size, panelsIn(size).slice(0, 1))
  if (!camera) throw new Error('nothing to open on')
  return camera
}

describe('what is drawn over the map', () => {
  const zooms = Array.from({ length: 14 }, (_, i) => MIN_ZOOM + ((MAX_ZOOM - MIN_ZOOM) * i) / 13)
  const centres = [
    { lon: 82, lat: 45 },
    { lon: 109, lat: 34.4 },
    { lon: 50, lat: 42 },
    { lon: 20, lat: 50 },
  ]

  test.each(LANGUAGES)('no two labels or points meet at any zoom, size and place, in %s', (language) => {
    const found = SIZES.flatMap((size) =>
      centres.flatMap((centre) =>
        zooms.flatMap((zoom) => meetings(sceneAt({ ...centre, zoom }, size, language, zoom > 3))),
      ),
    )
    expect(found).toEqual([])
  })

  test('texts stay in the pane and off the panels', () => {
    const size = SIZES[0] as PaneSize
    const pane = { left: 0, top: 0, right: size.width, bottom: size.height }
    const { labels } = sceneAt(opening(size), size, 'ru')
    expect(labels.filter(({ box }) => !boxInside(box, pane))).toEqual([])
    expect(labels.filter(({ box }) => panelsIn(size).some((panel) => boxesMeet(panel, box)))).toEqual([])
  })
})

describe('the opening view', () => {
  const cases = SIZES.flatMap((size) => LANGUAGES.map((language) => ({ ...size, language })))

  test.each(cases)(
    'names the three links and keeps three crossings apart at $width × $height in $language',
    (each) => {
      const scene = sceneAt(opening(each), each, each.language)
      const tags = scene.labels.filter(({ key }) => key.startsWith('route:'))
      expect(tags.map(({ key }) => key).sort()).toEqual([
        'route:xian-alashankou',
        'route:xian-khorgos',
        'route:xian-tacheng',
      ])
      const crossings = scene.markers.filter(({ members }) =>
        members.some(({ look }) => look.kind === 'crossing'),
      )
      expect(crossings).toHaveLength(3)
      expect(scene.labels.some(({ key }) => key.startsWith('terminal:xian'))).toBe(true)
    },
  )
})

test('the whole network fits, with Budapest and Lianyungang in view', () => {
  const size = SIZES[0] as PaneSize
  const camera = fitClear(allPlaces(index), size, panelsIn(size).slice(0, 1))
  const keys = camera && sceneAt(camera, size, 'en').markers.map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining(['terminal:budapest', 'terminal:lianyungang']))
})

test('a crossing is one marker from afar and two stations near by', () => {
  const size = SIZES[0] as PaneSize
  const stations = (zoom: number) =>
    sceneAt({ lon: 82.52, lat: 45.21, zoom }, size, 'en')
      .markers.flatMap(({ members }) => members)
      .filter(({ selection }) => selection.id === 'dostyk-alashankou')
      .map(({ look }) => look.kind)
  expect(stations(5)).toEqual(['crossing'])
  expect(stations(8)).toEqual(['station', 'station'])
})

test('an office known only by its province is no point', () => {
  const size = SIZES[3] as PaneSize
  const { markers } = sceneAt({ lon: 105, lat: 33, zoom: 4 }, size, 'en', true)
  const ids = markers.flatMap(({ members }) => members.map(({ selection }) => selection.id))
  expect(ids).toContain('qaztrade-urumqi')
  expect(ids).not.toContain('qaztrade-sichuan')
  expect(network.institutions.length - content.points.institutions.length).toBe(3)
})
