import { type CSSProperties, type ReactNode, useId, useRef, useState } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useApp, useAppContext } from '../app/context'
import type { ExportPart, LegendEntry } from '../exports/export-part'
import { useExportPart, useExports } from '../exports/use-export-part'
import { useText } from '../i18n/text'
import { CopyButton } from '../ui/copy-button'
import './chart-frame.css'
import { Icon } from '../ui/icon'
import { type TableModel, toTsv } from './table-model'
import { TableTwin } from './table-twin'

interface ChartFrameProps {
  /** Names the chart among those of the window, and its exported files. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly legend: readonly LegendEntry[]
  readonly table: TableModel
  /** The drawing for paper, at a width in CSS pixels. */
  readonly panels: NonNullable<ExportPart['panels']>
  /** What must be said beside it on paper. */
  readonly notes?: readonly string[]
  /** Something of it was asked for and has not come. */
  readonly pending?: boolean
  /** Controls of this chart alone, between heading and the common ones. */
  readonly controls?: ReactNode
  readonly children: ReactNode
}

const NO_NOTES: readonly string[] = []

function CopyPicture({ part }: { readonly part: ExportPart }) {
  const { api } = useAppContext()
  const { picture } = useExports()
  const { t } = useText()
  const notify = useApp((state) => state.notify)
  const copy = async () => {
    const png = await picture(part)
    if (!png) return notify(t('charts.picture-failed'))
    const result = await api.copyPng(png)
    notify(result.ok ? t('copy.done') : t(`error.${result.error.code}`))
  }
  return (
    <Button
      className="icon-button is-small"
      aria-label={t('charts.copy-picture-of', { title: part.title })}
      onPress={() => void copy()}
    >
      <Icon name="picture" />
    </Button>
  )
}

/** The frame of every chart: heading, what the marks mean, and the same figures as a chart, a table, text or a picture. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    id,
    title,
    subtitle,
    legend,
    table,
    panels,
    notes = NO_NOTES,
    pending = false,
    controls,
    children,
  } = props
  const { t } = useText()
  const heading = useId()
  const frame = useRef<HTMLElement>(null)
  const [shown, setShown] = useState<'chart' | 'table'>('chart')
  const part: ExportPart = { id, title, subtitle, legend, notes, panels, table, pending }
  useExportPart(frame, part)
  return (
    <section className="chart-frame" ref={frame} aria-labelledby={heading}>
      <header className="chart-head">
        <div className="chart-title">
          <h2 id={heading}>{title}</h2>
          <p className="chart-subtitle">{subtitle}</p>
        </div>
        {shown === 'chart' && legend.length > 0 && (
          <ul className="chart-legend">
            {legend.map(({ swatch, text, colour }) => (
              <li key={text}>
                <span
                  className="chart-swatch"
                  data-swatch={swatch}
                  data-series={colour !== undefined}
                  style={colour ? ({ '--bar': `var(${colour})` } as CSSProperties) : undefined}
                  aria-hidden="true"
                />
                {text}
              </li>
            ))}
          </ul>
        )}
        <div className="chart-actions">
          {controls}
          <div className="chart-forms">
            <ToggleButtonGroup
              className="chart-switch"
              aria-label={t('charts.show-as', { title })}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[shown]}
              onSelectionChange={(keys) => setShown(keys.has('table') ? 'table' : 'chart')}
            >
              <ToggleButton id="chart">{t('charts.chart')}</ToggleButton>
              <ToggleButton id="table">{t('charts.table')}</ToggleButton>
            </ToggleButtonGroup>
            <CopyButton
              label={t('charts.copy-table-of', { title })}
              text={() => toTsv(table, table.rows, t('charts.column-sources'))}
            />
            <CopyPicture part={part} />
          </div>
        </div>
      </header>
      <div className="chart-body">{shown === 'chart' ? children : <TableTwin model={table} />}</div>
    </section>
  )
}
