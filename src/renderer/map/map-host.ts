import {
  type EaseToOptions,
  type GeoJSONSource,
  type LayerSpecification,
  Map as LibraryMap,
  type MapEventType,
  type MapMouseEvent,
  type SourceSpecification,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Camera } from '../../shared/ipc/session'
import { readTokens, type Tokens } from '../styles/tokens'
import { basemapLayers, basemapSources } from './basemap-layers'
import { comesToRest, drawnNow } from './capture'
import type { LegEmphasis, LineEmphasis } from './line-emphasis'
import {
  HIT_LAYER,
  LINES_SOURCE,
  networkLayers,
  STAGE_STATE,
  STROKE_LAYERS,
  wayLayers,
} from './network-layers'
import type { LineCollection } from './network-lines'
import { MAX_ZOOM, MIN_ZOOM, type PaneSize } from './projection'
import type { ScreenPoint } from './screen-box'

export type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl'

/** The one way to the map library: our verbs over one map. Everything subscribed returns the function that ends it. */
export interface MapHost {
  readonly camera: () => Camera
  readonly size: () => PaneSize
  /** Moves at once, or over about half a second. */
  readonly moveTo: (camera: Camera, animated: boolean) => void
  /** Moves evenly, in so many milliseconds. */
  readonly travelTo: (camera: Camera, ms: number) => void
  readonly panBy: (dx: number, dy: number, animated: boolean) => void
  readonly zoomBy: (levels: number, animated: boolean) => void
  /** Colours after the theme changed. */
  readonly setTheme: (token: Tokens) => void
  /** Draws other lines from now on. */
  readonly setLines: (lines: LineCollection) => void
  /** Emphasis of every leg. Only what is different from before is told to the library. */
  readonly emphasise: (emphasis: LegEmphasis) => void
  /** Emphasis as the library has it, by leg. */
  readonly emphasisOf: () => Readonly<Record<string, string>>
  /** Shows the lines of a moment, by its index into the stages of a leg. Tells the library only what is different from before. */
  readonly setMoment: (index: number) => void
  /** Legs that are drawn, each with the layer that draws it. Asks the library for all: for tests. */
  readonly drawnLegs: () => Readonly<Record<string, string>>
  /** Whether the layers of the Routes view are drawn. */
  readonly showWays: (shown: boolean) => void
  /** Ids of the legs within reach of a pointer. */
  readonly legsAt: (point: ScreenPoint) => readonly string[]
  readonly setCursor: (cursor: 'pointer' | 'crosshair' | '') => void
  /** The container's size or the screen's density changed. */
  readonly resize: () => void
  /** The picture as it stands, in the screen's density. */
  readonly still: () => HTMLCanvasElement
  /**
   * Draws the map once as `wanted` has it, then everything as before. Nobody who listens learns of it; cover the map
   * meanwhile. `undefined` where nothing came in time: the graphics context went away.
   */
  readonly capture: (wanted: MapCapture) => Promise<CapturedMap | undefined>
  readonly on: <E extends keyof MapHostEvents>(event: E, listener: MapHostEvents[E]) => () => void
  readonly dispose: () => void
}

export interface MapHostEvents {
  /** The camera or the pane changed; called before the next picture. */
  readonly frame: () => void
  /** The camera came to rest. */
  readonly rest: () => void
  /** The user took hold of the map by pointer, wheel or touch. */
  readonly grabbed: () => void
  /** Nothing is left to load or draw. */
  readonly idle: () => void
  readonly point: (at: ScreenPoint) => void
  readonly click: (at: ScreenPoint) => void
  readonly leave: () => void
  /** The graphics context went away, or came back with everything drawn again. */
  readonly lost: () => void
  readonly restored: () => void
}

export interface MapHostOptions {
  readonly container: HTMLElement
  readonly lines: LineCollection
  readonly camera: Camera
  readonly token: Tokens
}

/** A picture of the map that is not the one in the pane. */
export interface MapCapture {
  readonly camera: Camera
  /** CSS pixels. */
  readonly size: PaneSize
  /** Pixels of the picture per CSS pixel. */
  readonly ratio: number
  readonly token: Tokens
}

/** A picture of the map, and the camera that it came out with: the library keeps it within the world. */
export interface CapturedMap {
  readonly canvas: HTMLCanvasElement
  readonly camera: Camera
}

/** Slack round the pointer in which a leg is hit, in CSS pixels. */
const HIT_SLACK = 2

const MOVE_MS = 520
const STEP_MS = 180

/** A capture is given up after this long: it waits for tiles, and a software driver takes its time. */
const CAPTURE_MS = 60_000

/** The map is uncovered after this long even if a tile of its own picture has not come back yet. */
const RETURN_MS = 500

/** Pixels per CSS pixel while a capture waits for its tiles: they come whatever it is, and each is drawn as it comes. */
const WAITING_RATIO = 0.5

/** Largest side of the map's canvas: what every driver with WebGL 2 that the window runs on can draw. */
const MOST_PIXELS = 8192

function mapStyle(lines: LineCollection, token: Tokens): StyleSpecification {
  const legs = {
    type: 'geojson',
    data: lines,
    promoteId: 'id',
    tolerance: 0,
  } as unknown as SourceSpecification
  return {
    version: 8,
    sources: { ...basemapSources(), [LINES_SOURCE]: legs },
    layers: [...basemapLayers(token), ...networkLayers(token), ...wayLayers(token)],
    transition: { duration: 0, delay: 0 },
  }
}

/** The pane is the tab stop and speaks for the map; the library's own canvas must be neither. */
function silence(map: LibraryMap): void {
  const canvas = map.getCanvas()
  canvas.tabIndex = -1
  canvas.removeAttribute('role')
  canvas.removeAttribute('aria-label')
  canvas.setAttribute('aria-hidden', 'true')
}

function createMap({ container, lines, camera, token }: MapHostOptions): LibraryMap {
  setWorkerUrl(workerUrl)
  return new LibraryMap({
    container,
    style: mapStyle(lines, token),
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    trackResize: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: true },
    maxCanvasSize: [MOST_PIXELS, MOST_PIXELS],
  })
}

/** Letters of the legs that change with the years, by leg. */
function stagesOf({ features }: LineCollection): ReadonlyMap<string, string> {
  return new Map(
    features.flatMap(({ properties: { id, stages } }) =>
      stages === undefined ? [] : [[id, stages] as const],
    ),
  )
}

function paintOf(layer: LayerSpecification): readonly (readonly [string, unknown])[] {
  return Object.entries('paint' in layer ? (layer.paint ?? {}) : {})
}

function bindEvents(map: LibraryMap, isMute: () => boolean): MapHost['on'] {
  const at = ({ point }: MapMouseEvent): ScreenPoint => ({ x: point.x, y: point.y })
  const always = <T extends keyof MapEventType>(type: T, listener: (event: MapEventType[T]) => void) => {
    const { unsubscribe } = map.on(type, listener)
    return unsubscribe
  }
  const subscribe: typeof always = (type, listener) =>
    always(type, (event) => {
      if (!isMute()) listener(event)
    })
  const bind: { [E in keyof MapHostEvents]: (listener: MapHostEvents[E]) => () => void } = {
    frame: (listener) => subscribe('render', () => listener()),
    rest: (listener) => subscribe('moveend', () => listener()),
    grabbed: (listener) =>
      subscribe('movestart', ({ originalEvent }) => {
        if (originalEvent !== undefined) listener()
      }),
    idle: (listener) => subscribe('idle', () => listener()),
    point: (listener) => subscribe('mousemove', (event) => listener(at(event))),
    click: (listener) => subscribe('click', (event) => listener(at(event))),
    leave: (listener) => subscribe('mouseout', () => listener()),
    lost: (listener) => always('webglcontextlost', () => listener()),
    restored: (listener) => always('webglcontextrestored', () => listener()),
  }
  return (event, listener) => bind[event](listener)
}

/**
 * Makes the map. There is only ever one: hide it, do not make it again.
 *
 * @throws when the window has no WebGL
 */
export function createMapHost(options: MapHostOptions): MapHost {
  const map = createMap(options)
  map.touchZoomRotate.disableRotation()
  silence(map)
  const idsOf = (lines: LineCollection) => lines.features.map((feature) => feature.properties.id)
  let legIds = idsOf(options.lines)
  let told = new Map<string, LineEmphasis>()
  let stages = stagesOf(options.lines)
  let stagesTold = new Map<string, string>()
  let moment = 0
  let waysShown = false
  /** What the window goes on with after a capture, and takes for the map's meanwhile. */
  let held: { camera: Camera; readonly size: PaneSize } | undefined
  const pending: (() => void)[] = []
  map.on('webglcontextrestored', () => {
    told = new Map()
    stagesTold = new Map()
  })
  map.once('load', () => {
    for (const run of pending.splice(0)) run()
  })
  const whenLoaded = (run: () => void) => {
    if (map.getSource(LINES_SOURCE)) run()
    else pending.push(run)
  }
  const letterOf = (id: string) => stages.get(id)?.charAt(moment)
  const tellStages = () => {
    for (const id of stages.keys()) {
      const letter = letterOf(id) ?? ''
      if (stagesTold.get(id) === letter) continue
      stagesTold.set(id, letter)
      map.setFeatureState({ source: LINES_SOURCE, id }, { [STAGE_STATE]: letter })
    }
  }
  const cameraNow = (): Camera => {
    const { lng, lat } = map.getCenter()
    return { lon: lng, lat, zoom: map.getZoom() }
  }
  const sizeNow = (): PaneSize => {
    const { clientWidth, clientHeight } = map.getContainer()
    return { width: clientWidth, height: clientHeight }
  }
  const moveAtOnce = ({ lon, lat, zoom }: Camera) => map.jumpTo({ center: [lon, lat], zoom })
  const setTheme = (token: Tokens) => {
    for (const layer of [...basemapLayers(token), ...networkLayers(token), ...wayLayers(token)]) {
      for (const [name, value] of paintOf(layer))
        map.setPaintProperty(layer.id, name as never, value as never)
    }
  }
  const stretch = (size: PaneSize | null, ratio: number) => {
    const { style } = map.getContainer()
    style.inlineSize = size ? `${size.width}px` : ''
    style.blockSize = size ? `${size.height}px` : ''
    map.setPixelRatio(ratio)
    map.resize()
  }
  const ease = (options: EaseToOptions) => {
    if (!held) map.easeTo({ essential: true, ...options })
  }
  return {
    camera: () => held?.camera ?? cameraNow(),
    size: () => held?.size ?? sizeNow(),
    moveTo: (camera, animated) => {
      if (held) held.camera = camera
      else if (!animated) moveAtOnce(camera)
      else ease({ center: [camera.lon, camera.lat], zoom: camera.zoom, duration: MOVE_MS })
    },
    travelTo: ({ lon, lat, zoom }, ms) =>
      ease({ center: [lon, lat], zoom, duration: ms, easing: (share) => share }),
    panBy: (dx, dy, animated) => {
      if (!held) map.panBy([dx, dy], { duration: animated ? STEP_MS : 0, essential: true })
    },
    zoomBy: (levels, animated) => ease({ zoom: map.getZoom() + levels, duration: animated ? STEP_MS : 0 }),
    setTheme,
    setLines: (lines) =>
      whenLoaded(() => {
        legIds = idsOf(lines)
        told = new Map()
        stages = stagesOf(lines)
        stagesTold = new Map()
        map.removeFeatureState({ source: LINES_SOURCE })
        map.getSource<GeoJSONSource>(LINES_SOURCE)?.setData(lines)
        tellStages()
      }),
    emphasise: ({ legs, rest }) =>
      whenLoaded(() => {
        for (const id of legIds) {
          const emphasis = legs.get(id) ?? rest
          if (told.get(id) === emphasis) continue
          told.set(id, emphasis)
          map.setFeatureState({ source: LINES_SOURCE, id }, { emphasis })
        }
      }),
    emphasisOf: () =>
      Object.fromEntries(
        legIds.map((id) => [
          id,
          String(map.getFeatureState({ source: LINES_SOURCE, id })?.emphasis ?? 'none'),
        ]),
      ),
    setMoment: (index) => {
      moment = index
      whenLoaded(tellStages)
    },
    drawnLegs: () => {
      const layers = [...STROKE_LAYERS.keys()].filter((id) => map.getLayer(id))
      const drawn = map
        .queryRenderedFeatures(undefined, { layers })
        .filter(({ properties: { stages }, state, layer }) => {
          const letter = state[STAGE_STATE] ?? String(stages ?? '').charAt(0)
          return stages === undefined || letter === STROKE_LAYERS.get(layer.id)
        })
      return Object.fromEntries(drawn.map(({ properties, layer }) => [String(properties.id), layer.id]))
    },
    showWays: (shown) =>
      whenLoaded(() => {
        if (shown === waysShown) return
        waysShown = shown
        for (const { id } of wayLayers(options.token))
          map.setLayoutProperty(id, 'visibility', shown ? 'visible' : 'none')
      }),
    legsAt: ({ x, y }) => {
      if (!map.getLayer(HIT_LAYER)) return []
      const box: [[number, number], [number, number]] = [
        [x - HIT_SLACK, y - HIT_SLACK],
        [x + HIT_SLACK, y + HIT_SLACK],
      ]
      const hits = map.queryRenderedFeatures(box, { layers: [HIT_LAYER] })
      const ids = new Set(hits.map((feature) => String(feature.properties.id)))
      return [...ids].filter((id) => letterOf(id) !== '-')
    },
    setCursor: (cursor) => {
      map.getCanvas().style.cursor = cursor
    },
    resize: () => {
      if (!held) stretch(null, window.devicePixelRatio)
    },
    still: () => drawnNow(map),
    capture: async ({ camera: wanted, size, ratio, token }) => {
      if (held) return undefined
      map.stop()
      const going = { camera: cameraNow(), size: sizeNow() }
      held = going
      try {
        stretch(size, WAITING_RATIO)
        moveAtOnce(wanted)
        setTheme(token)
        if (!(await comesToRest(map, CAPTURE_MS))) return undefined
        map.setPixelRatio(ratio)
        return { canvas: drawnNow(map), camera: cameraNow() }
      } finally {
        stretch(null, window.devicePixelRatio)
        moveAtOnce(going.camera)
        setTheme(readTokens())
        await comesToRest(map, RETURN_MS)
        held = undefined
      }
    },
    on: bindEvents(map, () => held !== undefined),
    dispose: () => map.remove(),
  }
}
