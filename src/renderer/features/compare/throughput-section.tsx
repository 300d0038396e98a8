import { useCallback, useMemo, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Terminal } from '../../../shared/network/terminal'
import { throughputsOf } from '../../../shared/network/terminal-figures'
import { useIndex } from '../../app/context'
import { ChartFrame } from '../../charts/chart-frame'
import { publishersOf } from '../../charts/observation-table'
import type { PictureSpec } from '../../charts/picture'
import { SPAN_CHART_HEIGHT, SpanChart } from '../../charts/span-chart'
import { spanChartConfig } from '../../charts/span-chart-config'
import { reachOf, type SpanSeries, yearsHolding } from '../../charts/span-model'
import { type Text, useText } from '../../i18n/text'
import { spanSeries, THROUGHPUT_UNITS, type ThroughputUnit, throughputTable } from './throughput-series'

const PICTURE_WIDTH = 960

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
  const index = useIndex()
  const text = useText()
  const { t, name, format } = text
  const [unit, setUnit] = useState<ThroughputUnit>('TEU')
  const [shared, setShared] = useState(true)
  const all = useMemo(() => spanSeries(index, text, terminals, unit), [index, text, terminals, unit])
  const years = useMemo(() => yearsHolding(all), [all])
  const table = useMemo(() => throughputTable(index, text, terminals, unit), [index, text, terminals, unit])
  const tick = useCallback((value: number) => format.number(value), [format])
  const reach = (series: SpanSeries) => reachOf(shared ? all : [series])
  const missing = terminals.filter(
    (terminal) => !all.some((series) => series.id.startsWith(`${terminal.id}|`)),
  )

  const picture = (): PictureSpec => ({
    title: t('compare.throughput'),
    subtitle: t(`unit.${unit}`),
    legend: [],
    footnote: t('charts.sources-note', {
      sources: publishersOf(
        index,
        terminals.flatMap((terminal) =>
          throughputsOf(index, terminal.id)
            .filter((list) => list.unit === unit)
            .flatMap((list) => list.groups.flatMap((group) => group.observations)),
        ),
      ),
    }),
    panels: all.map((series) => ({
      heading: seriesTitle(text, series),
      size: { width: PICTURE_WIDTH, height: SPAN_CHART_HEIGHT },
      build: (paint) =>
        spanChartConfig(
          { series, years: years ?? [0, 1], reach: reach(series), tick },
          { hits: [], hovered: null, active: null },
          paint,
        ),
    })),
  })

  return (
    <ChartFrame
      title={t('compare.throughput')}
      subtitle={`${t(`unit.${unit}`)} · ${t('compare.throughput-hint')}`}
      legend={
        all.some((series) => series.groups.some((group) => group.length > 1))
          ? [{ swatch: 'band', text: t('compare.legend-band') }]
          : []
      }
      table={table}
      picture={picture}
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
      </div>
      {missing.length > 0 && (
        <p className="compare-notes">
          {t('compare.no-throughput', { terminals: missing.map((m) => name(m.shortNames)).join(', ') })}
        </p>
      )}
    </ChartFrame>
  )
}
