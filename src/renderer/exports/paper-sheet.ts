import type { ChartSize } from '../charts/chart-host'
import type { MapPicture } from '../map/map-picture'
import type { ExportMap, ExportPart } from './export-part'
import type { SourceNotes } from './source-notes'

/** A picture of the map with what its legend is about. */
export interface SheetMap {
  readonly picture: MapPicture
  /** CSS pixels. */
  readonly size: ChartSize
  readonly shows: ExportMap['shows']
}

/** A part as it stands on a sheet. */
export interface SheetPart {
  readonly part: ExportPart
  /** Under a heading of its own; without, the sheet's title is that of the part. */
  readonly headed: boolean
  /** With its table under the drawing. */
  readonly tabled: boolean
}

/** Something laid out for paper: a picture, or a page with real text. */
export interface PaperSheet {
  readonly kind: 'picture' | 'page'
  /** Of the content, CSS pixels. */
  readonly width: number
  /** Pixels of drawings per CSS pixel. */
  readonly ratio: number
  readonly title: string
  readonly lines: readonly string[]
  readonly map?: SheetMap
  readonly parts: readonly SheetPart[]
  readonly sources: SourceNotes
  /** Program, day, language. */
  readonly imprint: string
}
