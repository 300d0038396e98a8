import type { Camera, Selection } from '../../shared/ipc/session'
import type { Moment } from '../../shared/network/as-of'
import type { LonLat } from '../../shared/network/geodesic'
import type { Language } from '../../shared/network/language'
import type { NetworkIndex } from '../../shared/network/network-index'
import type { FocusRequest } from '../app/app-store'
import { readTokens, type Tokens } from '../styles/tokens'
import type { ContextLabel } from './context-labels'
import { fitClear } from './fit-clear'
import { hitScene, type SceneHit } from './hit-scene'
import { routeEmphasis, wayEmphasis } from './line-emphasis'
import { mapContent } from './map-content'
import { flowAt, type MapFlows } from './map-flows'
import { createMapHost, type MapHost } from './map-host'
import { type MapPicture, type MapPictureOrder, takePicture } from './map-picture'
import { buildScene, type MapScene } from './map-scene'
import { allPlaces, openingPlaces, selectionPlaces } from './map-views'
import { type MapWays, type WayContent, wayContent } from './map-ways'
import { networkLines, sidesOf, stageIndex } from './network-lines'
import { type SceneEmphasis, selectionKey } from './paint-scene'
import { cameraForSize, MAX_ZOOM, type PaneSize } from './projection'
import { createSceneCanvas } from './scene-canvas'
import { type ScreenBox, type ScreenPoint, sameBox } from './screen-box'

/** What lies under a pointer: something painted, a flow, or one or more legs. */
export type MapHit =
  | SceneHit
  | { readonly kind: 'legs'; readonly ids: readonly string[] }
  | { readonly kind: 'flow'; readonly key: string }

/** What the window's state asks of the map. */
export interface MapWishes {
  readonly selection: Selection | null
  readonly hover: Selection | null
  readonly institutions: boolean
  /** When the network is shown; now in all views but that of the network. */
  readonly moment: Moment
  /** What the Routes view shows; `null` in the Network view. */
  readonly ways: MapWays | null
  /** What the view of the user's own files shows; `null` in the others. */
  readonly flows: MapFlows | null
}

/** What the map can be asked to bring into view: a part of the network, or points that somebody else worked out. */
export type MapTarget =
  | FocusRequest['target']
  | { readonly kind: 'points'; readonly points: readonly LonLat[] }

/** The network drawn on a map: what the map pane works with. */
export interface NetworkMap {
  readonly camera: () => Camera
  readonly scene: () => MapScene
  readonly size: () => PaneSize
  /** Brings a target into view; kept in view while the pane changes size, until the user moves the map. */
  readonly show: (target: MapTarget, animated: boolean) => void
  /** What is kept in view; nothing once the user has moved the map. */
  readonly showing: () => MapTarget | undefined
  /** Goes to a camera at once; nothing is kept in view from then on. */
  readonly standAt: (camera: Camera) => void
  /** Emphasis of every leg as it is drawn. */
  readonly emphasisOf: MapHost['emphasisOf']
  readonly drawnLegs: MapHost['drawnLegs']
  /** Moves evenly to a camera in so many milliseconds, as the user's own doing. */
  readonly travelTo: (camera: Camera, ms: number) => void
  readonly panBy: (dx: number, dy: number, animated: boolean) => void
  readonly zoomBy: (levels: number, animated: boolean) => void
  readonly wish: (wishes: MapWishes) => void
  /** Shows another network; the camera stays, save where the opening view stands as it came. */
  readonly setNetwork: (index: NetworkIndex) => void
  /** Panels over the map, in pane pixels. Texts keep clear of all, views of those at the lower edge. */
  readonly setPanels: (panels: readonly ScreenBox[]) => void
  readonly setContext: (labels: readonly ContextLabel[]) => void
  readonly setTheme: () => void
  /** Writes the names in another language; their fonts are loaded by then. */
  readonly setLanguage: (language: Language) => void
  readonly refreshFonts: () => void
  readonly resize: () => void
  /**
   * The map as it stands, drawn for paper: light, at a size and density of its own, without what floats over the pane.
   * `undefined` where the graphics context went away.
   */
  readonly picture: (wanted: MapPictureOrder) => Promise<MapPicture | undefined>
  readonly hitAt: (at: ScreenPoint) => MapHit | undefined
  readonly setCursor: MapHost['setCursor']
  readonly on: MapHost['on']
  readonly dispose: () => void
}

export interface NetworkMapOptions {
  /** Element that the map fills. */
  readonly container: HTMLElement
  /** Canvas of the same size over it. */
  readonly canvas: HTMLCanvasElement
  readonly index: NetworkIndex
  readonly language: Language
  /** `null`: the opening view. */
  readonly camera: Camera | null
  /** The moment that it begins with. */
  readonly moment: Moment
}

/** A single place is not enlarged beyond this; a crossing is, so that its two stations come apart. */
const CLOSEST: Readonly<Record<Selection['kind'] | 'points', number>> = {
  points: 7,
  terminal: 5.8,
  crossing: MAX_ZOOM,
  route: MAX_ZOOM,
  institution: 5.8,
  place: 5.8,
}

/** The network's own lines while flows lie over them. */
const BEHIND_FLOWS = { legs: new Map(), rest: 'far' } as const

function atBottom({ height }: PaneSize): (panel: ScreenBox) => boolean {
  return (panel) => panel.bottom > height - 24
}

/** The camera while the pane has no size yet. */
const WAITING: Camera = { lon: 95, lat: 42, zoom: 3 }

function placesOf(index: NetworkIndex, target: MapTarget) {
  if (target === 'opening') return openingPlaces(index)
  if (target === 'everything') return allPlaces(index)
  return target.kind === 'points' ? target.points : selectionPlaces(index, target)
}

function sameBoxes(boxes: readonly ScreenBox[], others: readonly ScreenBox[]): boolean {
  return boxes.length === others.length && boxes.every((box, i) => sameBox(box, others[i]))
}

/** Whether two wishes put the same things on the pane; what is pointed at only changes lines. */
function sameScene(a: MapWishes, b: MapWishes): boolean {
  const [p, q] = [a.ways, b.ways]
  if (a.institutions !== b.institutions || a.moment.year !== b.moment.year) return false
  if (a.flows?.flows !== b.flows?.flows) return false
  if (!p || !q) return p === q
  return (
    p.ways === q.ways &&
    p.chosen === q.chosen &&
    p.from === q.from &&
    p.to === q.to &&
    p.picking === q.picking
  )
}

/**
 * Draws the network: lines and basemap through the map library, markers and names on a canvas over it.
 *
 * @throws when the window has no WebGL
 */
export function createNetworkMap({
  container,
  canvas,
  index: first,
  language: spoken,
  camera,
  moment: begun,
}: NetworkMapOptions): NetworkMap {
  let index = first
  let language = spoken
  let contentAt = mapContent(index)
  let content = contentAt(begun)
  const overlay = createSceneCanvas(canvas)
  let token: Tokens = readTokens()
  const host = createMapHost({
    container,
    lines: networkLines(index, begun.today),
    camera: camera ?? WAITING,
    token,
  })
  let wishes: MapWishes = {
    selection: null,
    hover: null,
    institutions: false,
    moment: begun,
    ways: null,
    flows: null,
  }
  let ways: WayContent | undefined
  let panels: readonly ScreenBox[] = []
  let context: readonly ContextLabel[] = []
  let target: MapTarget | undefined = camera ? undefined : 'opening'
  let scene: MapScene = { markers: [], dots: [], labels: [] }
  let builtFor = ''

  const keyOf = (selection: Selection | null) => {
    const key = selectionKey(selection)
    return key === undefined ? undefined : (content.aliases.get(key) ?? key)
  }
  const sceneAt = (camera: Camera, size: PaneSize, over: readonly ScreenBox[]): MapScene =>
    buildScene({
      content,
      ways,
      flows: wishes.flows ?? undefined,
      context,
      camera,
      size,
      language,
      showInstitutions: wishes.institutions,
      panels: over,
      measure: overlay.measure,
    })
  const rebuild = () => {
    const [at, size] = [host.camera(), host.size()]
    const stamp = [at.lon, at.lat, at.zoom, size.width, size.height].join('|')
    if (stamp === builtFor) return
    builtFor = stamp
    scene = sceneAt(at, size, panels)
  }
  const emphasisNow = (): SceneEmphasis => ({
    chosen: keyOf(wishes.selection),
    pointed: keyOf(wishes.hover),
    leading: wishes.flows?.subjects ?? ways?.subjects,
    flows: wishes.flows ?? undefined,
  })
  const paint = () => {
    if (host.size().width === 0) return
    rebuild()
    overlay.paint(scene, emphasisNow(), { token, zoom: host.camera().zoom })
  }
  const repaintAnew = () => {
    builtFor = ''
    paint()
  }
  const fitted = (wanted: MapTarget, size: PaneSize, over: readonly ScreenBox[]): Camera | undefined => {
    const closest = typeof wanted === 'string' ? MAX_ZOOM : CLOSEST[wanted.kind]
    return fitClear(placesOf(index, wanted), size, over.filter(atBottom(size)), closest)
  }
  const bring = (wanted: MapTarget, animated: boolean) => {
    const size = host.size()
    if (size.width === 0 || size.height === 0) return
    const camera = fitted(wanted, size, panels)
    if (camera) host.moveTo(camera, animated)
  }
  const free = () => {
    target = undefined
  }
  const emphasise = () => {
    if (wishes.flows) host.emphasise(BEHIND_FLOWS)
    else host.emphasise(wishes.ways ? wayEmphasis(wishes.ways) : routeEmphasis(index, wishes))
  }
  const readWays = () => {
    ways = wishes.ways ? wayContent(index, wishes.ways, sidesOf(index.network.legs)) : undefined
  }
  host.setMoment(stageIndex(begun))
  canvas.addEventListener('contextrestored', paint)
  const stops = [
    () => canvas.removeEventListener('contextrestored', paint),
    host.on('frame', paint),
    host.on('grabbed', free),
    host.on('restored', () => {
      const stop = host.on('idle', () => {
        stop()
        emphasise()
        host.setMoment(stageIndex(wishes.moment))
      })
    }),
  ]

  return {
    camera: host.camera,
    scene: () => scene,
    size: host.size,
    showing: () => target,
    show: (wanted, animated) => {
      target = wanted
      bring(wanted, animated)
    },
    standAt: (wanted) => {
      free()
      host.moveTo(wanted, false)
    },
    emphasisOf: host.emphasisOf,
    drawnLegs: host.drawnLegs,
    travelTo: (wanted, ms) => {
      free()
      host.travelTo(wanted, ms)
    },
    panBy: (dx, dy, animated) => {
      free()
      host.panBy(dx, dy, animated)
    },
    zoomBy: (levels, animated) => {
      free()
      host.zoomBy(levels, animated)
    },
    wish: (next) => {
      const same = sameScene(wishes, next)
      if (next.moment.year !== wishes.moment.year) {
        content = contentAt(next.moment)
        host.setMoment(stageIndex(next.moment))
      }
      wishes = next
      host.showWays(next.ways !== null || next.flows !== null)
      emphasise()
      if (same) return paint()
      readWays()
      repaintAnew()
    },
    setNetwork: (next) => {
      index = next
      contentAt = mapContent(next)
      content = contentAt(wishes.moment)
      wishes = {
        ...wishes,
        ways: wishes.ways && { ...wishes.ways, ways: [], from: null, to: null },
        flows: null,
      }
      readWays()
      host.setLines(networkLines(next, wishes.moment.today))
      emphasise()
      if (target) bring(target, false)
      repaintAnew()
    },
    setPanels: (next) => {
      if (sameBoxes(panels, next)) return
      panels = next
      if (target) bring(target, false)
      repaintAnew()
    },
    setContext: (labels) => {
      context = labels
      repaintAnew()
    },
    setTheme: () => {
      token = readTokens()
      host.setTheme(token)
      paint()
    },
    setLanguage: (next) => {
      language = next
      overlay.forgetWidths()
      repaintAnew()
    },
    refreshFonts: () => {
      overlay.forgetWidths()
      repaintAnew()
    },
    resize: () => {
      const size = host.size()
      if (size.width === 0) return
      overlay.resize(size, window.devicePixelRatio)
      host.resize()
      if (target) bring(target, false)
      repaintAnew()
    },
    picture: async (order) => {
      const { size, panels: over } = order
      const asShown = cameraForSize(host.camera(), host.size(), size)
      const camera = (target && fitted(target, size, over)) ?? asShown
      return takePicture(
        { host, container },
        { ...order, camera },
        { sceneAt: (at) => sceneAt(at, size, over), emphasis: { ...emphasisNow(), pointed: undefined } },
      )
    },
    hitAt: (at) => {
      const hit = hitScene(scene, at)
      if (hit) return hit
      const flow = flowAt(scene.flows ?? [], at)
      if (flow !== undefined) return { kind: 'flow', key: flow }
      if (wishes.flows) return undefined
      const ids = host.legsAt(at)
      return ids.length > 0 ? { kind: 'legs', ids } : undefined
    },
    setCursor: host.setCursor,
    on: host.on,
    dispose: () => {
      for (const stop of stops) stop()
      host.dispose()
    },
  }
}
