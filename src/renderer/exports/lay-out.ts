import type { AppState } from '../app/app-store'
import { readLightTokens } from '../charts/paint'
import { today } from '../features/today'
import { type PaneSize, projector } from '../map/projection'
import type { ScreenBox } from '../map/screen-box'
import type { ExportMap, ExportPart } from './export-part'
import type { PaperSheet, SheetMap } from './paper-sheet'
import { sourceNotes } from './source-notes'
import { type Facts, partHead, viewHead } from './view-head'

/** Width of a chart that is drawn for slides, CSS pixels. */
const PICTURE_WIDTH = 960

/** Twice as many pixels as the screen of ordinary density would have. */
const PICTURE_RATIO = 2

/** What lies between the margins of a sheet of A4 (`paper.css`), in CSS pixels of 1/96 inch. */
const PAGE_WIDTH = 695

/** Beyond 300 dots per inch. */
const PAGE_RATIO = 3.2

/** Height of the map over its width on a page: at least, at most. */
const MAP_SHAPE = [0.42, 0.55] as const

/** A pane smaller than this makes no good picture; the picture is then as large as this. */
const LEAST_MAP: PaneSize = { width: 640, height: 360 }

/** Room that the scale bar takes at the lower right of a map, CSS pixels. */
const SCALE_ROOM = { width: 130, height: 30 }

function imprintOf({ text, version }: Facts): string {
  const { t, format, language } = text
  return t('exports.imprint', {
    version,
    date: format.date(today()),
    language: t(`language.${language}`),
  })
}

/** A chart with its sources, for slides. */
export function chartSheet(facts: Facts, state: AppState, part: ExportPart): PaperSheet {
  return {
    ...partHead(facts, state, part),
    kind: 'picture',
    width: PICTURE_WIDTH,
    ratio: PICTURE_RATIO,
    parts: [{ part, headed: false, tabled: false }],
    sources: sourceNotes(facts.index, facts.text, [part.table]),
    imprint: imprintOf(facts),
  }
}

/** Sources of the capacities that the markers within a picture are drawn with. */
function markerSources({ index }: ExportMap, { picture, size }: SheetMap): readonly string[] {
  const project = projector(picture.camera, size)
  const isInside = (place: string) => {
    const position = index.places.get(place)?.position
    if (!position) return false
    const { x, y } = project([position.lon, position.lat])
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height
  }
  return index.network.terminals
    .filter(({ place }) => isInside(place))
    .flatMap(({ id }) => index.headline(`terminal:${id}`, 'capacity', 'TEU/yr'))
    .flatMap(({ sources }) => sources)
}

/** Draws the map of a view; `undefined` where there is none or its graphics context went away. */
async function drawMap(map: ExportMap, size: PaneSize, ratio: number): Promise<SheetMap | undefined> {
  const scale: ScreenBox = {
    left: size.width - SCALE_ROOM.width,
    top: size.height - SCALE_ROOM.height,
    right: size.width,
    bottom: size.height,
  }
  const picture = await map.draw({ size, ratio, token: readLightTokens(), panels: [scale] })
  return picture && { picture, size, shows: map.shows }
}

/** The map as large as its pane, with legend, scale, credits and sources. */
export async function mapSheet(
  facts: Facts,
  state: AppState,
  map: ExportMap,
): Promise<PaperSheet | undefined> {
  const pane = map.size()
  const small = pane.width < LEAST_MAP.width || pane.height < LEAST_MAP.height
  const shown = await drawMap(map, small ? LEAST_MAP : pane, PICTURE_RATIO)
  return (
    shown && {
      ...viewHead(facts, state),
      kind: 'picture',
      width: shown.size.width,
      ratio: PICTURE_RATIO,
      map: shown,
      parts: [],
      sources: sourceNotes(facts.index, facts.text, [], markerSources(map, shown)),
      imprint: imprintOf(facts),
    }
  )
}

function pageMapSize({ width, height }: PaneSize): PaneSize {
  const [least, most] = MAP_SHAPE
  const shape = width > 0 ? height / width : least
  return { width: PAGE_WIDTH, height: Math.round(PAGE_WIDTH * Math.max(least, Math.min(most, shape))) }
}

/** The whole view: map, every chart with its table, sources. */
export async function pageSheet(
  facts: Facts,
  state: AppState,
  parts: readonly ExportPart[],
  map: ExportMap | undefined,
): Promise<PaperSheet> {
  const shown = map && (await drawMap(map, pageMapSize(map.size()), PAGE_RATIO))
  return {
    ...viewHead(facts, state),
    kind: 'page',
    width: PAGE_WIDTH,
    ratio: PAGE_RATIO,
    ...(shown ? { map: shown } : {}),
    parts: parts.map((part) => ({ part, headed: true, tabled: true })),
    sources: sourceNotes(
      facts.index,
      facts.text,
      parts.map(({ table }) => table),
      map && shown ? markerSources(map, shown) : [],
    ),
    imprint: imprintOf(facts),
  }
}
