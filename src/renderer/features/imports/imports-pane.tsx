import { type ReactNode, useEffect } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { IMPORTS_PANES, type ImportsPane as Pane } from '../../../shared/ipc/views'
import { useApp } from '../../app/context'
import type { BoardAnswer } from '../../app/imports-state'
import { useText } from '../../i18n/text'
import { FlowsTable } from './flows-table'
import './imports-pane.css'
import { SeriesSection } from './series-section'
import { answerOf } from './use-imports'
import { UtilisationHeat } from './utilisation-heat'

function PaneTabs() {
  const { t } = useText()
  const pane = useApp((state) => state.imports.pane)
  const show = useApp((state) => state.showImports)
  return (
    <ToggleButtonGroup
      className="chart-switch"
      aria-label={t('imports.panes')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[pane]}
      onSelectionChange={(keys) => {
        const [key] = keys
        if (key !== undefined) show({ pane: key as Pane })
      }}
    >
      {IMPORTS_PANES.map((id) => (
        <ToggleButton key={id} id={id}>
          {t(`imports.pane-${id}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function Message({ children }: { readonly children: ReactNode }) {
  return (
    <p className="imports-message" role="status">
      {children}
    </p>
  )
}

function Content({ answer }: { readonly answer: BoardAnswer }) {
  const { t } = useText()
  const pane = useApp((state) => state.imports.pane)
  if (answer.totals.rows === 0 && pane === 'series') return <Message>{t('imports.nothing')}</Message>
  if (pane === 'utilisation') return <UtilisationHeat answer={answer} />
  if (pane === 'flows') return <FlowsTable answer={answer} />
  return <SeriesSection answer={answer} />
}

/** Below the map: the series of what is chosen, the utilisation of every place, the pairs with the most. */
export function ImportsPane() {
  const { t } = useText()
  const board = useApp((state) => state.imports.board)
  const markChartReady = useApp((state) => state.markChartReady)
  const answer = answerOf(board)
  const settled = board.state === 'answered' || board.state === 'failed'
  useEffect(() => {
    if (settled) markChartReady()
  }, [settled, markChartReady])
  return (
    <section className="imports-pane" aria-label={t('imports.pane')} data-board={board.state}>
      <header className="routes-bar imports-bar">
        <h2 className="visually-hidden">{t('imports.pane')}</h2>
        <PaneTabs />
        <span className="chart-subtitle" role="status">
          {board.state === 'asking' ? t('imports.asking') : ''}
        </span>
      </header>
      <div className="imports-body">
        {board.state === 'failed' && (
          <p className="imports-message" role="alert">
            {t(`failure.${board.failure.code}`, board.failure.values)}
          </p>
        )}
        {answer && <Content answer={answer} />}
      </div>
    </section>
  )
}
