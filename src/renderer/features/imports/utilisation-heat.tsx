import { Fragment, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { placeCapacity } from '../../../shared/imports/capacity-of-days'
import { type PlaceMonth, placeMonths } from '../../../shared/imports/period-utilisation'
import { useApp, useIndex } from '../../app/context'
import type { BoardAnswer } from '../../app/imports-state'
import { roundedEnds, type TableModel, toTsv } from '../../charts/table-model'
import { useExportPart } from '../../exports/use-export-part'
import { type Text, useText } from '../../i18n/text'
import { CopyButton } from '../../ui/copy-button'
import { cellLevel, type HeatGrid, type HeatShows, heatGrid, heatYears } from './heat-rows'
import { ownSources, ownUtilisation, ownValue } from './own-figures'
import { placeKeyName } from './subject-name'
import './utilisation-heat.css'

const EMPTY = '–'

/** What stands in a cell: short, for the room of a month. */
function cellWords(text: Text, cell: PlaceMonth | undefined, shows: HeatShows): string {
  if (!cell || cell.value === null) return EMPTY
  if (shows === 'value') return text.format.compact(cell.value)
  const { utilisation } = cell
  if (!utilisation.ok) return utilisation.reason === 'scope-unsaid' ? '*' : EMPTY
  const [low, high] = [text.format.percent(utilisation.low, 0), text.format.percent(utilisation.high, 0)]
  return low === high ? low : text.t('series.capacity-range', { low, high })
}

function Cell({
  cell,
  shows,
  most,
  name,
}: {
  readonly cell: PlaceMonth | undefined
  readonly shows: HeatShows
  readonly most: number
  readonly name: string
}) {
  const text = useText()
  const { t, format } = text
  const measure = useApp((state) => state.imports.measure)
  if (!cell) return <td data-level="none">{EMPTY}</td>
  const title = [
    t('heat.cell', {
      place: name,
      month: format.date(cell.month),
      value: cell.value === null ? t('series.nothing') : ownValue(text, cell.value, measure),
      utilisation: ownUtilisation(text, cell.utilisation),
    }),
    ...(cell.partial ? [t('heat.partial')] : []),
  ].join(' · ')
  return (
    <td data-level={cellLevel(cell, shows, most)} data-partial={cell.partial} title={title}>
      {cellWords(text, cell, shows)}
      {cell.partial && <span className="visually-hidden">{t('heat.partial')}</span>}
    </td>
  )
}

function yearsOf(months: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const month of months) counts.set(month.slice(0, 4), (counts.get(month.slice(0, 4)) ?? 0) + 1)
  return [...counts]
}

function HeatTable({
  grid,
  shows,
  caption,
}: {
  readonly grid: HeatGrid
  readonly shows: HeatShows
  readonly caption: string
}) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const subject = useApp((state) => state.imports.subject)
  const show = useApp((state) => state.showImports)
  const years = yearsOf(grid.months)
  const scroll = useRef<HTMLElement>(null)
  const last = grid.months.at(-1)
  useEffect(() => {
    if (last !== undefined && scroll.current) scroll.current.scrollLeft = scroll.current.scrollWidth
  }, [last])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe scrollable-region-focusable)
    <section className="heat-scroll" ref={scroll} tabIndex={0} aria-label={caption}>
      <table className="heat">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('heat.place')}
            </th>
            {years.map(([year, count]) => (
              <th key={year} scope="colgroup" colSpan={count}>
                {year}
              </th>
            ))}
          </tr>
          <tr>
            {grid.months.map((month) => (
              <th key={month} scope="col" data-first={month.endsWith('-01')}>
                {text.format.shortMonth(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ place, months }) => {
            const name = placeKeyName(index, text, place)
            const chosen = subject !== null && 'place' in subject && subject.place === place
            return (
              <tr key={place} data-chosen={chosen}>
                <th scope="row">
                  <Button
                    className="heat-place"
                    aria-pressed={chosen}
                    onPress={() => show({ subject: chosen ? null : { place } })}
                  >
                    {name}
                  </Button>
                </th>
                {grid.months.map((month) => (
                  <Cell key={month} cell={months.get(month)} shows={shows} most={grid.most} name={name} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function tableOf(
  text: Text,
  grid: HeatGrid,
  shows: HeatShows,
  name: (place: string) => string,
  caption: string,
  citation: string,
): TableModel {
  return {
    caption,
    columns: [
      { id: 'place', label: text.t('heat.place') },
      ...grid.months.map((month) => ({ id: month, label: month, numeric: true })),
    ],
    rows: grid.rows.map(({ place, months }) => ({
      id: place,
      cells: [
        { text: name(place) },
        ...grid.months.map((month) => {
          const cell = months.get(month)
          if (!cell || cell.value === null) return { text: '' }
          if (shows === 'value') return { text: String(cell.value), value: cell.value }
          const { utilisation } = cell
          return {
            text: ownUtilisation(text, utilisation),
            ...(utilisation.ok && { value: roundedEnds(utilisation.low, utilisation.high, 1) }),
          }
        }),
      ],
      citation,
    })),
  }
}

/** How full each place was in each month. The table is its own twin: every cell holds its number. */
export function UtilisationHeat({ answer }: { readonly answer: BoardAnswer }) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const measure = useApp((state) => state.imports.measure)
  const sources = useApp((state) => ownSources(state.imports))
  const [shows, setShows] = useState<HeatShows>('percent')
  const [year, setYear] = useState('')
  const heat = useDeferredValue(answer.heat)
  const cells = useMemo(
    () => placeMonths(heat, (place) => placeCapacity(index, place, measure)),
    [heat, index, measure],
  )
  const years = useMemo(() => heatYears(cells), [cells])
  const wanted = years.includes(year) ? year : ''
  const grid = useMemo(
    () => heatGrid(wanted === '' ? cells : cells.filter(({ month }) => month.startsWith(wanted)), shows),
    [cells, wanted, shows],
  )
  const caption =
    shows === 'percent'
      ? t('heat.title')
      : t('heat.title-values', { measure: t(`imports.measure-${measure}`) })
  const citation = t('series.sources', { names: sources })
  const unsaid = cells.some(({ utilisation }) => !utilisation.ok && utilisation.reason === 'scope-unsaid')
  const notes = [
    ...(cells.some(({ partial }) => partial) ? [t('heat.legend-partial')] : []),
    ...(unsaid ? [t('heat.scope-star')] : []),
    ...(shows === 'percent' ? [t('heat.scale')] : []),
    ...(grid.more > 0 ? [t('heat.more', { count: grid.more })] : []),
  ]
  const name = (place: string) => placeKeyName(index, text, place)
  const table = useMemo(
    () => tableOf(text, grid, shows, (place) => placeKeyName(index, text, place), caption, citation),
    [index, text, grid, shows, caption, citation],
  )
  const section = useRef<HTMLElement>(null)
  useExportPart(section, { id: 'heat', title: caption, subtitle: '', legend: [], notes, table })
  return (
    <section className="heat-section" ref={section} aria-labelledby="heat-title">
      <header className="chart-head">
        <div className="chart-title">
          <h2 id="heat-title">{caption}</h2>
          <p className="chart-subtitle">{notes.join(' · ')}</p>
        </div>
        <div className="chart-actions">
          {years.length > 1 && (
            <label className="series-by">
              {t('heat.year')}
              <select value={wanted} onChange={({ target }) => setYear(target.value)}>
                <option value="">{t('imports.any')}</option>
                {years.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </label>
          )}
          <ToggleButtonGroup
            className="chart-switch"
            aria-label={t('heat.show')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[shows]}
            onSelectionChange={(keys) => setShows(keys.has('value') ? 'value' : 'percent')}
          >
            <ToggleButton id="percent">{t('heat.show-percent')}</ToggleButton>
            <ToggleButton id="value">
              {t('heat.show-value', { measure: t(`imports.measure-${measure}`) })}
            </ToggleButton>
          </ToggleButtonGroup>
          <CopyButton
            label={t('charts.copy-table-of', { title: caption })}
            text={() => toTsv(table, table.rows, t('charts.column-sources'))}
          />
        </div>
      </header>
      {grid.rows.length > 0 ? (
        <HeatTable grid={grid} shows={shows} caption={caption} />
      ) : (
        <p className="imports-message">{cells.length === 0 ? t('heat.none') : ''}</p>
      )}
      {grid.without.length > 0 && (
        <p className="heat-without">
          {grid.without.map(({ place, reason }, i) => (
            <Fragment key={place}>
              {i === 0 ? '' : '; '}
              {t('heat.without-place', {
                place: name(place),
                reason: t(`own.refused-${reason as 'no-capacity'}`),
              })}
            </Fragment>
          ))}
        </p>
      )}
    </section>
  )
}
