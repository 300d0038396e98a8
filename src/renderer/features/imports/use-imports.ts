import { useEffect } from 'react'
import type { QueryAnswer } from '../../../shared/imports/query'
import type { View } from '../../../shared/ipc/views'
import { useApp, useAppContext } from '../../app/context'
import type { Board, BoardAnswer, ImportsQuestion } from '../../app/imports-state'
import { queriesOf } from './imports-question'

const REFUSED = { code: 'engine-failed', values: {} } as const

/** @returns `undefined` where the answers are not those of `queriesOf`: a bug. */
function boardOf(answers: readonly QueryAnswer[]): BoardAnswer | undefined {
  const [all, totals, series, heat, flows] = answers
  if (
    all?.kind !== 'totals' ||
    totals?.kind !== 'totals' ||
    series?.kind !== 'series' ||
    heat?.kind !== 'heat' ||
    flows?.kind !== 'flows'
  )
    return undefined
  return {
    all: all.totals,
    totals: totals.totals,
    series: series.points,
    heat: heat.cells,
    flows: flows.flows,
    rest: flows.rest,
  }
}

/** What is stored, asked for when the view is first opened; later every change answers with the new list. */
function useList(open: boolean): void {
  const { api, store } = useAppContext()
  const unknown = useApp((state) => state.imports.list.state === 'unknown')
  useEffect(() => {
    if (!open || !unknown) return
    void api.listImports().then((result) => {
      const { setImportsList } = store.getState()
      if (!result.ok) return setImportsList({ state: 'failed', failure: REFUSED })
      const outcome = result.value
      if (outcome.putAside) store.getState().warn({ kind: 'store-put-aside', putAside: outcome.putAside })
      setImportsList(
        outcome.ok
          ? { state: 'listed', imports: outcome.value.imports }
          : { state: 'failed', failure: outcome.failure },
      )
    })
  }, [open, unknown, api, store])
}

/** Asks the engine whenever the question changes; what is on screen stays until the answer comes. */
function useBoard(open: boolean): void {
  const { api, store } = useAppContext()
  const list = useApp((state) => state.imports.list)
  const { sets, measure, by, step, subject, filter } = useApp((state) => state.imports)
  useEffect(() => {
    if (!open) return
    const { setBoard } = store.getState()
    if (list.state !== 'listed' || list.imports.length === 0) return setBoard({ state: 'empty' })
    let current = true
    const question: ImportsQuestion = { sets, measure, by, step, subject, filter }
    const { board } = store.getState().imports
    setBoard({ state: 'asking', answer: answerOf(board) })
    void api.ask(queriesOf(question)).then((result) => {
      if (!current) return
      const outcome = result.ok ? result.value : { ok: false as const, failure: REFUSED }
      const answer = outcome.ok ? boardOf(outcome.value.answers) : undefined
      if (answer) setBoard({ state: 'answered', answer, question })
      else setBoard({ state: 'failed', failure: outcome.ok ? REFUSED : outcome.failure })
    })
    return () => {
      current = false
    }
  }, [open, list, sets, measure, by, step, subject, filter, api, store])
}

/** The answer that a board shows, be it that of this question or of the one before. */
export function answerOf(board: Board): BoardAnswer | null {
  return board.state === 'asking' || board.state === 'answered' ? board.answer : null
}

/**
 * Keeps the view of the user's own files in step with the store while it is open. Compare needs the list too, but only where
 * something is stored: nobody else waits for the engine.
 */
export function useImports(view: View): void {
  const { hasImports } = useAppContext()
  useList(view === 'imports' || (view === 'compare' && hasImports))
  useBoard(view === 'imports')
}
