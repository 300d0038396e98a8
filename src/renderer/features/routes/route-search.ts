import { useEffect, useMemo, useRef } from 'react'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { routeNetworkOf } from '../../../shared/network/routing/route-network'
import type { RouteQuestion } from '../../../shared/network/routing/route-question'
import { useApp, useAppContext } from '../../app/context'
import { isComplete } from '../../app/routes-state'
import type { RouteTask, RouteTaskAnswer } from './route-task'

/** Asks a worker of its own, so that the window never waits. */
interface RouteSearcher {
  readonly ask: (question: RouteQuestion) => void
  readonly end: () => void
}

function createRouteSearcher(
  index: NetworkIndex,
  onAnswer: (question: RouteQuestion, answer: RouteTaskAnswer['alternatives']) => void,
  onFailure: () => void,
): RouteSearcher {
  const worker = new Worker(new URL('./route-worker.ts', import.meta.url), { type: 'module' })
  const tell = (task: RouteTask) => worker.postMessage(task)
  let serial = 0
  let asked: RouteQuestion | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<RouteTaskAnswer>) => {
    if (data.serial === serial && asked) onAnswer(asked, data.alternatives)
  })
  worker.addEventListener('error', onFailure)
  tell({ kind: 'network', network: routeNetworkOf(index) })
  return {
    ask: (question) => {
      serial += 1
      asked = question
      tell({ kind: 'question', serial, question })
    },
    end: () => worker.terminate(),
  }
}

/** The answer before stays for so long: most searches are over sooner, and nothing flickers. */
const PATIENCE_MS = 250

/** Searches for ways whenever the question or the network changes, from the first time that the Routes view is open. */
export function useRouteSearch(open: boolean): void {
  const { index, store } = useAppContext()
  const question = useApp((state) => state.routes.question)
  const begun = useRef(false)
  begun.current ||= open
  const searches = begun.current
  const searcher = useMemo(() => {
    if (!searches) return undefined
    const { setSearch } = store.getState()
    return createRouteSearcher(
      index,
      (asked, alternatives) => setSearch({ state: 'answered', question: asked, alternatives }),
      () => setSearch({ state: 'failed' }),
    )
  }, [searches, index, store])
  useEffect(() => () => searcher?.end(), [searcher])
  useEffect(() => {
    if (!searcher) return
    const { setSearch } = store.getState()
    if (!isComplete(question)) return setSearch({ state: 'incomplete' })
    searcher.ask(question)
    const timer = setTimeout(() => {
      const { search } = store.getState().routes
      if (search.state !== 'answered' || search.question !== question) setSearch({ state: 'searching' })
    }, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [searcher, question, store])
}
