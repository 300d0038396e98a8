import { useCallback, useMemo, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Terminal } from '../../../shared/network/terminal'
import { useIndex } from '../../app/context'
import { ChartFrame } from '../../charts/chart-frame'
import { ColumnChart } from '../../charts/column-chart'
import { columnChartConfig } from '../../charts/column-chart-config'
import type { Paint } from '../../charts/paint'
import { SPAN_CHART_HEIGHT, SpanChart } from '../../charts/span-chart'
import { spanChartConfig } from '../../charts/span-chart-config'
import { reachOf, type SpanSeries, yearsHolding } from '../../charts/span-model'
import type { ChartPanel } from '../../exports/export-part'
import { type Text, useText } from '../../i18n/text'
import { useShown } from '../time/moment'
import { withAsOf } from '../time/state-words'
import { type OwnThroughput, useOwnThroughput } from './own-throughput'
import { spanSeries, THROUGHPUT_UNITS, type ThroughputUnit, throughputTable } from './throughput-series'

function seriesTitle({ t }: Text, series: SpanSeries): string {
  return t('compare.series-title', { terminal: series.label, counts: series.counts })
}

function summaryOf(text: Text, series: SpanSeries): string {
  const spans = series.groups.flat()
  const sorted = [...spans].sort((a, b) => a.value - b.value)
  return text.t('compare.series-summary', {
    title: seriesTitle(text, series),
    count: spans.length,
    low: sorted[0]?.figure.said ?? '',
    high: sorted.at(-1)?.figure.said ?? '',
    latest: series.groups.at(-1)?.[0].figure.said ?? '',
    disputed: series.groups.filter((group) => new Set(group.map((span) => span.value)).size > 1).length,
  })
}

interface ThroughputControlsProps {
  readonly unit: ThroughputUnit
  readonly onUnit: (unit: ThroughputUnit) => void
  readonly shared: boolean
  readonly onShared: (shared: boolean) => void
}

function ThroughputControls({ unit, onUnit, shared, onShared }: ThroughputControlsProps) {
  const { t } = useText()
  return (
    <>
      <label className="compare-check">
        <input type="checkbox" checked={shared} onChange={(event) => onShared(event.target.checked)} />
        {t('compare.same-scale')}
      </label>
      <ToggleButtonGroup
        className="chart-switch"
        aria-label={t('compare.throughput-unit')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[unit]}
        onSelectionChange={(keys) => onUnit(keys.has('t') ? 't' : 'TEU')}
      >
        {THROUGHPUT_UNITS.map((id) => (
          <ToggleButton key={id} id={id}>
            {t(`unit.${id}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </>
  )
}

/** Throughput over time: a chart for each terminal and each way of counting, never two ways on one. */
export function ThroughputSection({ terminals }: { readonly terminals: readonly Terminal[] }) {
  const now = useIndex()
  const { index } = useShown()
  const text = useText()
  const { t, name, format } = text
  const [unit, setUnit] = useState<ThroughputUnit>('TEU')
  const [shared, setShared] = useState(true)
  const all = useMemo(() => spanSeries(index, text, terminals, unit), [index, text, terminals, unit])
  const whole = useMemo(() => spanSeries(now, text, terminals, unit), [now, text, terminals, unit])
  const years = useMemo(() => yearsHolding(whole), [whole])
  const { own, pending } = useOwnThroughput(terminals, unit, index.asOf)
  const table = useMemo(() => {
    const published = throughputTable(index, text, terminals, unit)
    return { ...published, rows: [...published.rows, ...own.flatMap(({ rows }) => rows)] }
  }, [index, text, terminals, unit, own])
  const tick = useCallback((value: number) => format.number(value), [format])
  const ownTitle = ({ terminal, source }: OwnThroughput) =>
    t('own.compare-title', { terminal: name(terminal.shortNames), source })
  /** Axes are those of all that is known now: they stand still while the years go by. */
  const reach = ({ id }: SpanSeries) => reachOf(shared ? whole : whole.filter((series) => series.id === id))
  const missing = terminals.filter(
    (terminal) => !all.some((series) => series.id.startsWith(`${terminal.id}|`)),
  )

  const panels = (width: number): readonly ChartPanel[] => {
    const size = { width, height: SPAN_CHART_HEIGHT }
    return [
      ...all.map((series) => ({
        heading: seriesTitle(text, series),
        size,
        build: (paint: Paint) =>
          spanChartConfig(
            { series, years: years ?? [0, 1], reach: reach(series), tick },
            { hits: [], hovered: null, active: null },
            paint,
          ),
      })),
      ...own.map((one) => ({
        heading: ownTitle(one),
        size,
        build: (paint: Paint, context: CanvasRenderingContext2D) =>
          columnChartConfig({ ...one.chart, tick, capacityLabel: '' }, { at: null }, width, paint, context),
      })),
    ]
  }
  const lacking =
    missing.length === 0
      ? []
      : [
          withAsOf(
            text,
            index,
            t('compare.no-throughput', {
              terminals: text.format.list(missing.map((m) => name(m.shortNames))),
            }),
          ),
        ]

  return (
    <ChartFrame
      id="compare-throughput"
      title={t('compare.throughput')}
      subtitle={withAsOf(text, index, `${t(`unit.${unit}`)} · ${t('compare.throughput-hint')}`)}
      legend={
        all.some((series) => series.groups.some((group) => group.length > 1))
          ? [{ swatch: 'band', text: t('compare.legend-band') }]
          : []
      }
      table={table}
      panels={panels}
      notes={lacking}
      pending={pending}
      controls={<ThroughputControls unit={unit} onUnit={setUnit} shared={shared} onShared={setShared} />}
    >
      <div className="compare-multiples">
        {years &&
          all.map((series) => (
            <div key={series.id} className="compare-multiple">
              <h3 data-tone={series.tone}>{seriesTitle(text, series)}</h3>
              <SpanChart
                series={series}
                years={years}
                reach={reach(series)}
                tick={tick}
                summary={summaryOf(text, series)}
              />
            </div>
          ))}
        {own.map((one) => (
          <div key={one.terminal.id} className="compare-multiple compare-own">
            <h3>{ownTitle(one)}</h3>
            <ColumnChart
              chart={one.chart}
              tick={tick}
              capacityLabel=""
              summary={`${ownTitle(one)}. ${t('series.keys')}`}
              said={one.said}
              hint={one.chart.columns.map((_, i) => one.said(i)).at(-1) ?? ''}
            />
          </div>
        ))}
      </div>
      {lacking.map((words) => (
        <p key={words} className="compare-notes">
          {words}
        </p>
      ))}
    </ChartFrame>
  )
}
