import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import { WAY_COLUMNS, type WayColumn } from '../../../shared/ipc/views'
import { useApp, useIndex } from '../../app/context'
import { MAX_COMPARED_WAYS } from '../../app/routes-state'
import { useExportPart } from '../../exports/use-export-part'
import { useText } from '../../i18n/text'
import { countryName } from '../country-name'
import { FigureButton } from '../details/figure-button'
import { figureText } from '../figure-text'
import { subjectName } from '../subject'
import { alternativesModel } from './alternatives-model'
import './alternatives-table.css'
import { bestOf, emissionsText, modelText, publishedText, spanText } from './way-figures'
import { borderName } from './way-name'
import { nextOrder, type RankedWay, sortedWays } from './way-order'

const NUMERIC: ReadonlySet<WayColumn> = new Set(['km', 'gauge', 'ship', 'borders'])

/** Most capacities that stand in a row; the others are in the details. */
const CAPACITIES_SHOWN = 2

function Best() {
  const { t } = useText()
  return <span className="is-best">{t('routes.best')}</span>
}

function KmCell({ ranked: { way, name }, best }: { readonly ranked: RankedWay; readonly best: boolean }) {
  const text = useText()
  const { t } = text
  const [published] = way.headlineKm?.observations ?? []
  const legs = spanText(text, way.km)
  const said = (km: string) => `${name}: ${km} ${t('unit.km')}`
  const worked = (
    <FigureButton figure={{ kind: 'way-km', way: way.key }} said={said(legs)}>
      {legs}
    </FigureButton>
  )
  return (
    <>
      <span className="way-main">
        {best && <Best />}
        {published ? (
          <FigureButton
            figure={{ kind: 'observation', id: published.id }}
            said={said(text.format.value(published.value))}
          >
            {text.format.value(published.value)}
          </FigureButton>
        ) : (
          worked
        )}
      </span>
      {published ? (
        <span className="way-minor">
          {t('routes.by-legs')} {worked}
        </span>
      ) : (
        <span className="way-minor">
          {t(way.kmByMethod.scaled > 0 ? 'routes.partly-scaled' : 'routes.spread')}
        </span>
      )}
    </>
  )
}

function DaysCell({ ranked: { way, name }, best }: { readonly ranked: RankedWay; readonly best: boolean }) {
  const text = useText()
  const { t } = text
  const model = way.days && modelText(text, way.days)
  return (
    <>
      {way.publishedDays.length > 0 && (
        <span className="way-main">
          {way.publishedDays.map((observation, i) => {
            const words = publishedText(text, observation)
            return (
              <span key={observation.id}>
                {i > 0 && ' · '}
                <FigureButton figure={{ kind: 'observation', id: observation.id }} said={`${name}: ${words}`}>
                  {words}
                </FigureButton>
              </span>
            )
          })}
        </span>
      )}
      <span className={way.publishedDays.length > 0 ? 'way-minor' : ''}>
        {best && <Best />}
        {model ? (
          <>
            {way.publishedDays.length > 0 && `${t('routes.model')} `}
            <FigureButton figure={{ kind: 'way-days', way: way.key }} said={`${name}: ${model}`}>
              {model}
            </FigureButton>
          </>
        ) : (
          t('figure.none')
        )}
      </span>
    </>
  )
}

function EmissionsCell({
  ranked: { way, name },
  best,
}: {
  readonly ranked: RankedWay
  readonly best: boolean
}) {
  const text = useText()
  const { t } = text
  const { emissions } = way
  if (!emissions) return <span className="way-main">{t('figure.none')}</span>
  const words = emissionsText(text, emissions.kg)
  return (
    <>
      <span className="way-main">
        {best && <Best />}
        <FigureButton figure={{ kind: 'way-emissions', way: way.key }} said={`${name}: ${words}`}>
          {words}
        </FigureButton>
      </span>
      <span className="way-minor">
        {t(emissions.leftOut.includes('sea') ? 'routes.without-sea' : 'routes.without-handling')}
      </span>
    </>
  )
}

function CapacitiesCell({ ranked: { way } }: { readonly ranked: RankedWay }) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  if (way.capacities.length === 0) return <span className="way-minor">{t('figure.none')}</span>
  const rest = way.capacities.length - CAPACITIES_SHOWN
  return (
    <ul className="way-capacities">
      {way.capacities.slice(0, CAPACITIES_SHOWN).map(({ subject, group }) => {
        const [lead] = group.observations
        const value = figureText(text, lead)
        const of = subjectName(index, text, subject)
        return (
          <li key={group.key} title={`${of}: ${value}`}>
            <FigureButton figure={{ kind: 'observation', id: lead.id }} said={`${of}: ${value}`}>
              {value}
            </FigureButton>
          </li>
        )
      })}
      {rest > 0 && <li className="way-minor">{t('routes.more-capacities', { count: rest })}</li>}
    </ul>
  )
}

/** A short form on screen, the names for screen readers and the pointer. */
function Short({ short, names }: { readonly short: string; readonly names: readonly string[] }) {
  const list = useText().format.list(names)
  return (
    <span className="way-codes" title={list}>
      <span aria-hidden="true" translate="no">
        {short}
      </span>
      <span className="visually-hidden">{list}</span>
    </span>
  )
}

function Row({
  ranked,
  best,
  onMove,
}: {
  readonly ranked: RankedWay
  readonly best: Readonly<Record<'km' | 'days' | 'emissions', boolean>>
  readonly onMove: (event: KeyboardEvent) => void
}) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const { way, rank, name } = ranked
  const isChosen = useApp((state) => state.routes.chosen === way.key)
  const isPointed = useApp((state) => state.routes.pointed === way.key)
  const compared = useApp((state) => state.routes.compared)
  const chooseWay = useApp((state) => state.chooseWay)
  const pointWay = useApp((state) => state.pointWay)
  const toggleComparedWay = useApp((state) => state.toggleComparedWay)
  const inCompare = compared.includes(way.key)
  const full = !inCompare && compared.length >= MAX_COMPARED_WAYS
  const countries = [...new Set(way.course.countries.flatMap(({ value }) => value ?? []))]
  const cells: Readonly<Record<WayColumn, ReactNode>> = {
    way: (
      <span className="way-name">
        <input
          type="checkbox"
          className="capacity-pick"
          aria-label={t('routes.compare-way', { way: name })}
          title={full ? t('routes.compare-full') : undefined}
          aria-disabled={full}
          checked={inCompare}
          onChange={() => toggleComparedWay(way.key)}
          onClick={(event) => event.stopPropagation()}
        />
        <button
          type="button"
          className="way-choose"
          aria-pressed={isChosen}
          tabIndex={isChosen ? 0 : -1}
          onClick={() => chooseWay(way.key)}
          onFocus={() => pointWay(way.key)}
          onBlur={() => pointWay(null)}
          onKeyDown={onMove}
        >
          <span className="way-rank">{rank}</span>
          {name}
        </button>
      </span>
    ),
    km: <KmCell ranked={ranked} best={best.km} />,
    days: <DaysCell ranked={ranked} best={best.days} />,
    gauge: way.gaugeChanges,
    ship: way.railShipChanges,
    borders: (
      <Short
        short={String(way.course.borders.length)}
        names={way.course.borders.map((border) => borderName(index, text, border))}
      />
    ),
    countries: <Short short={countries.join(' ')} names={countries.map((code) => countryName(text, code))} />,
    emissions: <EmissionsCell ranked={ranked} best={best.emissions} />,
  }
  return (
    <tr
      data-chosen={isChosen}
      data-pointed={isPointed}
      onClick={() => chooseWay(way.key)}
      onPointerEnter={() => pointWay(way.key)}
      onPointerLeave={() => pointWay(null)}
    >
      {WAY_COLUMNS.map((column) =>
        column === 'way' ? (
          <th key={column} scope="row">
            {cells[column]}
          </th>
        ) : (
          <td key={column} data-numeric={NUMERIC.has(column)}>
            {cells[column]}
          </td>
        ),
      )}
      <td>
        <CapacitiesCell ranked={ranked} />
      </td>
    </tr>
  )
}

function Head() {
  const { t } = useText()
  const sort = useApp((state) => state.routes.sort)
  const sortWays = useApp((state) => state.sortWays)
  const order = (column: WayColumn) =>
    sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'
  return (
    <thead>
      <tr>
        {WAY_COLUMNS.map((column) => (
          <th key={column} scope="col" data-numeric={NUMERIC.has(column)} aria-sort={order(column)}>
            <button type="button" onClick={() => sortWays(nextOrder(sort, column))}>
              {t(`routes.column-${column}`)}
            </button>
          </th>
        ))}
        <th scope="col">{t('routes.column-capacities')}</th>
      </tr>
    </thead>
  )
}

/** The ways of an answer, ranked by length, each with what is known of it. */
export function AlternativesTable({ ways }: { readonly ways: readonly RankedWay[] }) {
  const sort = useApp((state) => state.routes.sort)
  const chooseWay = useApp((state) => state.chooseWay)
  const table = useRef<HTMLTableElement>(null)
  const index = useIndex()
  const text = useText()
  const { t } = text
  const facts = ways.map(({ way }) => way)
  const best = { km: bestOf(facts, 'km'), days: bestOf(facts, 'days'), emissions: bestOf(facts, 'emissions') }
  const shown = sortedWays(ways, sort)
  const model = useMemo(
    () => alternativesModel(index, text, sortedWays(ways, sort)),
    [index, text, ways, sort],
  )
  const move = (at: number) => (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const next = step === undefined ? undefined : shown[at + step]
    if (!next || step === undefined) return
    event.preventDefault()
    chooseWay(next.way.key)
    table.current?.querySelectorAll<HTMLButtonElement>('.way-choose')[at + step]?.focus()
  }
  const unclear = (['km', 'days', 'emissions'] as const).filter((of) => best[of] === undefined)
  const notes = [
    ...(ways.length > 1 && unclear.length > 0
      ? [
          t('routes.no-clear-difference', {
            columns: text.format.list(unclear.map((of) => t(`routes.column-${of}`))),
          }),
        ]
      : []),
    t('routes.no-prices'),
  ]
  useExportPart(table, {
    id: 'ways',
    title: t('routes.alternatives'),
    subtitle: '',
    legend: [],
    notes,
    table: model,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe scrollable-region-focusable)
    <section className="ways" tabIndex={0} aria-label={t('routes.alternatives')}>
      <table ref={table}>
        <caption className="visually-hidden">{t('routes.alternatives')}</caption>
        <Head />
        <tbody>
          {shown.map((ranked, i) => (
            <Row
              key={ranked.way.key}
              ranked={ranked}
              best={{
                km: best.km === ranked.rank - 1,
                days: best.days === ranked.rank - 1,
                emissions: best.emissions === ranked.rank - 1,
              }}
              onMove={move(i)}
            />
          ))}
        </tbody>
      </table>
      <p className="ways-note">{notes.join(' ')}</p>
    </section>
  )
}
