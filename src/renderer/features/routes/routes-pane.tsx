import { type ReactNode, useEffect, useMemo } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { type RoutesPane as Pane, ROUTES_PANES } from '../../../shared/ipc/views'
import type { Alternatives, Remedy } from '../../../shared/network/routing/alternatives'
import { useApp, useIndex } from '../../app/context'
import { type DraftQuestion, isComplete, type RouteSearch } from '../../app/routes-state'
import { useText } from '../../i18n/text'
import { today } from '../today'
import { AlternativesTable } from './alternatives-table'
import { plannedYears } from './conditions'
import { RouteComparison } from './route-comparison'
import { RouteStrip } from './route-strip'
import './routes-pane.css'
import { useChosenWay, useRankedWays, useWays } from './use-ways'
import { placeName } from './way-name'
import type { RankedWay } from './way-order'

function PaneTabs() {
  const { t } = useText()
  const pane = useApp((state) => state.routes.pane)
  const compared = useApp((state) => state.routes.compared.length)
  const setRoutesPane = useApp((state) => state.setRoutesPane)
  return (
    <ToggleButtonGroup
      className="chart-switch"
      aria-label={t('routes.panes')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[pane]}
      onSelectionChange={(keys) => {
        const [key] = keys
        if (key !== undefined) setRoutesPane(key as Pane)
      }}
    >
      {ROUTES_PANES.map((id) => (
        <ToggleButton key={id} id={id}>
          {t(`routes.pane-${id}`)}
          {id === 'compare' && compared > 0 ? ` (${compared})` : ''}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

/** What the question becomes when a condition that stands in the way is dropped. */
function remedied(remedy: Remedy, lastYear: number): Partial<DraftQuestion> {
  switch (remedy) {
    case 'sea':
      return { sea: true }
    case 'planned':
      return { asOf: lastYear }
    case 'avoid':
      return { avoid: [] }
    case 'via':
      return { via: [] }
    case 'gauge-changes':
      return { maxGaugeChanges: null }
  }
}

function NoPath({ answer }: { readonly answer: Extract<Alternatives, { readonly kind: 'none' }> }) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const ask = useApp((state) => state.ask)
  const years = plannedYears(index, Number(today().slice(0, 4)))
  const { endsAt, remedies, complete } = answer
  return (
    <div className="routes-none" role="status">
      <p className="routes-none-title">
        {endsAt === undefined
          ? t('routes.no-path')
          : t('routes.no-path-ends', { place: placeName(index, text, endsAt) })}
      </p>
      {!complete && <p>{t('routes.given-up')}</p>}
      {remedies.length > 0 ? (
        <>
          <p>{t('routes.remedies')}</p>
          <div className="details-actions">
            {remedies.map((remedy) => (
              <Button
                key={remedy}
                className="button"
                onPress={() => ask(remedied(remedy, years.at(-1) ?? 0))}
              >
                {t(`routes.remedy-${remedy}`)}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <p>{t('routes.no-remedy')}</p>
      )}
    </div>
  )
}

function Message({ children }: { readonly children: ReactNode }) {
  return (
    <p className="routes-message" role="status">
      {children}
    </p>
  )
}

function Compared({ ranked }: { readonly ranked: readonly RankedWay[] }) {
  const compared = useApp((state) => state.routes.compared)
  const ways = useMemo(() => ranked.filter(({ way }) => compared.includes(way.key)), [ranked, compared])
  return <RouteComparison ways={ways} />
}

function Content() {
  const { t } = useText()
  const search = useApp((state) => state.routes.search)
  const question = useApp((state) => state.routes.question)
  const { from, to } = question
  const pane = useApp((state) => state.routes.pane)
  const ranked = useRankedWays()
  const chosen = useChosenWay()
  if (!isComplete(question)) return <Message>{t('routes.incomplete')}</Message>
  if (search.state === 'incomplete' || search.state === 'searching')
    return <Message>{t('routes.searching')}</Message>
  if (search.state === 'failed') return <Message>{t('routes.failed')}</Message>
  if (from === to) return <Message>{t('routes.same-ends')}</Message>
  if (search.alternatives.kind === 'none') return <NoPath answer={search.alternatives} />
  if (pane === 'strip' && chosen) return <RouteStrip way={chosen} />
  if (pane === 'compare') return <Compared ranked={ranked} />
  return <AlternativesTable ways={ranked} />
}

/** How the search for this very question stands; an answer to the one before is none. */
function stateFor(search: RouteSearch, question: DraftQuestion): RouteSearch['state'] {
  if (!isComplete(question)) return 'incomplete'
  if (search.state === 'answered') return search.question === question ? 'answered' : 'searching'
  return search.state === 'failed' ? 'failed' : 'searching'
}

/** Below the map: the alternatives, the strip diagram of the chosen one, or a comparison. */
export function RoutesPane() {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const search = useApp((state) => state.routes.search)
  const count = useWays().length
  const question = useApp((state) => state.routes.question)
  const markChartReady = useApp((state) => state.markChartReady)
  const state = stateFor(search, question)
  const settled = state !== 'searching'
  useEffect(() => {
    if (settled) markChartReady()
  }, [settled, markChartReady])
  const answered = search.state === 'answered' && count > 0 ? search : undefined
  return (
    <section className="routes-pane" aria-label={t('routes.pane')} data-search={state}>
      <header className="routes-bar">
        <h2 aria-live="polite" data-from={answered?.question.from}>
          {answered
            ? t('routes.found', {
                count,
                from: placeName(index, text, answered.question.from),
                to: placeName(index, text, answered.question.to),
              })
            : t('routes.pane')}
        </h2>
        {answered?.alternatives.kind === 'found' && !answered.alternatives.complete && (
          <span className="chart-subtitle">{t('routes.not-complete')}</span>
        )}
        <PaneTabs />
      </header>
      <div className="routes-body">
        <Content />
      </div>
    </section>
  )
}
