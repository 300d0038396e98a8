import { useMemo } from 'react'
import { useIndex } from '../../app/context'
import { ChartFrame } from '../../charts/chart-frame'
import { StackChart } from '../../charts/stack-chart'
import { STACK_AXIS, STACK_ROW, stackChartConfig } from '../../charts/stack-chart-config'
import type { LegendEntry } from '../../exports/export-part'
import { useText } from '../../i18n/text'
import { comparisonParts } from './comparison-model'
import './route-comparison.css'
import type { RankedWay } from './way-order'

const NO_LEGEND: readonly LegendEntry[] = []

/** Two or three ways side by side: days, kilometres by country, emissions by leg. */
export function RouteComparison({ ways }: { readonly ways: readonly RankedWay[] }) {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  const parts = useMemo(() => comparisonParts(index, text, ways), [index, text, ways])
  const tick = useMemo(() => (value: number) => format.number(value, 0), [format])
  if (ways.length < 2) return <p className="routes-message">{t('ways.choose')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe scrollable-region-focusable)
    <section className="way-comparison" tabIndex={0} aria-label={t('routes.comparison')}>
      {parts.map(({ id, rows, table, sentence }) => (
        <ChartFrame
          key={id}
          id={`ways-${id}`}
          title={t(`ways.${id}`)}
          subtitle={t(`ways.${id}-subtitle`)}
          legend={NO_LEGEND}
          table={table}
          panels={(width) => [
            {
              size: { width, height: STACK_AXIS + rows.length * STACK_ROW },
              build: (paint, context) => stackChartConfig({ rows, tick }, paint, context),
            },
          ]}
          notes={[sentence]}
        >
          <StackChart
            rows={rows}
            tick={tick}
            summary={[...rows.map((row) => `${row.label}: ${row.total}`), sentence].join('. ')}
          />
          <p className="way-sentence">{sentence}</p>
        </ChartFrame>
      ))}
    </section>
  )
}
