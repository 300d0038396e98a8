import { useCallback, useMemo, useRef, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Terminal } from '../../../shared/network/terminal'
import { capacitiesOf } from '../../../shared/network/terminal-figures'
import { useApp } from '../../app/context'
import type { RowMarks } from '../../charts/row-chart-config'
import { toTsv } from '../../charts/table-model'
import { TableTwin } from '../../charts/table-twin'
import { useExportPart } from '../../exports/use-export-part'
import { useText } from '../../i18n/text'
import { CopyButton } from '../../ui/copy-button'
import { useShown } from '../time/moment'
import { withAsOf } from '../time/state-words'
import { capacityRows, capacityTable } from './capacity-rows'
import { differenceTable } from './difference-table'
import { areaView, intensityView, type MeasureView, utilisationView } from './measure-rows'
import { RowSection } from './row-section'

interface SectionProps {
  readonly terminals: readonly Terminal[]
}

const MARKS = {
  bars: { kind: 'bars' },
  dots: { kind: 'dots', scale: 'linear' },
  'dots-log': { kind: 'dots', scale: 'log' },
} as const satisfies Record<string, RowMarks>
type MarksId = keyof typeof MARKS
const MARKS_IDS = Object.keys(MARKS) as MarksId[]

function useTick(decimals: number): (value: number) => string {
  const { format } = useText()
  return useCallback((value: number) => format.number(value, decimals), [format, decimals])
}

/** Measure by measure, and how far apart the leading figures are. */
export function DifferencesSection({ terminals }: SectionProps) {
  const { index } = useShown()
  const text = useText()
  const { t } = text
  const table = useMemo(() => differenceTable(index, text, terminals), [index, text, terminals])
  const frame = useRef<HTMLElement>(null)
  useExportPart(frame, {
    id: 'compare-differences',
    title: t('compare.differences'),
    subtitle: t('compare.differences-hint'),
    legend: [],
    notes: [],
    table,
  })
  return (
    <section className="chart-frame" ref={frame} aria-labelledby="compare-differences">
      <header className="chart-head">
        <div className="chart-title">
          <h2 id="compare-differences">{t('compare.differences')}</h2>
          <p className="chart-subtitle">{withAsOf(text, index, t('compare.differences-hint'))}</p>
        </div>
        <div className="chart-actions">
          <CopyButton
            label={t('charts.copy-table-of', { title: t('compare.differences') })}
            text={() => toTsv(table, table.rows, t('charts.column-sources'))}
          />
        </div>
      </header>
      <TableTwin model={table} />
    </section>
  )
}

/** Capacity as bars, or as dots where a log scale is wanted. */
export function CapacitySection({ terminals }: SectionProps) {
  const { index } = useShown()
  const text = useText()
  const { t } = text
  const markChartReady = useApp((state) => state.markChartReady)
  const [marks, setMarks] = useState<MarksId>('bars')
  const view = useMemo((): MeasureView => {
    const rows = capacityRows(index, text, terminals)
    const notes = terminals.flatMap((terminal) =>
      [
        ...new Set(
          capacitiesOf(index, terminal.id).current.flatMap((o) => (o.scope ? [text.say(o.scope)] : [])),
        ),
      ].map((words) => t('compare.note', { terminal: text.name(terminal.shortNames), words })),
    )
    return { rows, notes, table: capacityTable(index, text, rows) }
  }, [index, text, t, terminals])
  return (
    <RowSection
      id="capacity"
      title={t('compare.capacity')}
      subtitle={withAsOf(text, index, t('compare.capacity-hint'))}
      view={view}
      marks={MARKS[marks]}
      tick={useTick(0)}
      second={t('charts.legend-dispute')}
      onPainted={markChartReady}
      controls={
        <ToggleButtonGroup
          className="chart-switch"
          aria-label={t('compare.marks')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[marks]}
          onSelectionChange={(keys) => setMarks(MARKS_IDS.find((id) => keys.has(id)) ?? 'bars')}
        >
          {MARKS_IDS.map((id) => (
            <ToggleButton key={id} id={id}>
              {t(`compare.${id}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    />
  )
}

/** Area of each terminal, with what it takes in. */
export function AreaSection({ terminals }: SectionProps) {
  const { index } = useShown()
  const text = useText()
  const { t } = text
  const view = useMemo(() => areaView({ index, text }, terminals), [index, text, terminals])
  return (
    <RowSection
      id="area"
      title={t('compare.area')}
      subtitle={withAsOf(text, index, t('compare.area-hint'))}
      view={view}
      marks={MARKS.bars}
      tick={useTick(1)}
      second={t('charts.legend-dispute')}
    />
  )
}

/** Capacity per hectare, where the area is that of the capacity. */
export function IntensitySection({ terminals }: SectionProps) {
  const { index } = useShown()
  const text = useText()
  const { t } = text
  const view = useMemo(() => intensityView({ index, text }, terminals), [index, text, terminals])
  return (
    <RowSection
      id="intensity"
      title={t('compare.intensity')}
      subtitle={withAsOf(text, index, t('compare.intensity-hint'))}
      view={view}
      marks={MARKS.bars}
      tick={useTick(0)}
      second={t('compare.legend-second')}
    />
  )
}

/** Utilisation of the latest whole year as two readings, or the reason why there is none. */
export function UtilisationSection({ terminals }: SectionProps) {
  const { index } = useShown()
  const text = useText()
  const { t } = text
  const view = useMemo(() => utilisationView({ index, text }, terminals), [index, text, terminals])
  return (
    <RowSection
      id="utilisation"
      title={t('compare.utilisation')}
      subtitle={withAsOf(text, index, t('compare.utilisation-hint'))}
      view={view}
      marks={MARKS.bars}
      tick={useTick(0)}
      reach={100}
      second={t('compare.legend-second')}
    />
  )
}
