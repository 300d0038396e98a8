import type { ReactNode } from 'react'
import type { NetworkIndex } from '../../shared/network/network-index'
import type { ChartBuild, ChartSize } from '../charts/chart-host'
import type { TableModel } from '../charts/table-model'
import type { MapPicture, MapPictureOrder } from '../map/map-picture'

/** Signs of a legend. `band`: hatched in the colour of disputes. */
export type Swatch = 'solid' | 'outline' | 'hatch' | 'band'

/** What a mark on a chart means. */
export interface LegendEntry {
  readonly swatch: Swatch
  readonly text: string
  /** Token of the colour where it is that of one series. */
  readonly colour?: `--${string}`
}

/** A chart that is drawn on a canvas. */
export interface ChartPanel {
  /** Above the chart, where a part has several. */
  readonly heading?: string
  readonly size: ChartSize
  readonly build: ChartBuild
}

/** A drawing that is an element of its own, `svg` or made of them. */
export interface DrawingPanel {
  readonly heading?: string
  readonly drawing: ReactNode
}

export type Panel = ChartPanel | DrawingPanel

/** A part of a view that can leave the window: a chart with its table, or a table alone. */
export interface ExportPart {
  /** Names its files in letters that every system takes: `compare-capacity`. No two parts of a view have the same. */
  readonly id: string
  readonly title: string
  /** Under the title: unit, scope. */
  readonly subtitle: string
  readonly legend: readonly LegendEntry[]
  /** What must be said beside the drawing. */
  readonly notes: readonly string[]
  /** The drawing at a width in CSS pixels; none where the part is a table alone. */
  readonly panels?: (width: number) => readonly Panel[]
  readonly table: TableModel
  /** Something that belongs to it was asked for and has not come. */
  readonly pending?: boolean
}

/** The map of a view. */
export interface ExportMap {
  /** Whose signs the legend explains. */
  readonly shows: 'network' | 'ways' | 'flows'
  /** Size of the pane, CSS pixels; 0 while it is not shown. */
  readonly size: () => ChartSize
  readonly draw: (order: MapPictureOrder) => Promise<MapPicture | undefined>
  /** The network with the figures that its marks are drawn with. */
  readonly index: NetworkIndex
}
