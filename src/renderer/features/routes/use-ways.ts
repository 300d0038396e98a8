import { useMemo } from 'react'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { describeWay } from '../../../shared/network/routing/describe-way'
import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import { routeFiguresOf } from '../../../shared/network/routing/route-figures'
import { useApp, useIndex } from '../../app/context'
import { type RouteSearch, waysOf } from '../../app/routes-state'
import { useText } from '../../i18n/text'
import { wayNames } from './way-name'
import type { RankedWay } from './way-order'

/** What is known of the ways of an answer: several parts of the window ask for the same. */
const described = new WeakMap<
  RouteSearch,
  { readonly index: NetworkIndex; readonly ways: readonly RouteFacts[] }
>()

const NO_WAYS: readonly RouteFacts[] = []

function describeAnswer(index: NetworkIndex, search: RouteSearch): readonly RouteFacts[] {
  if (search.state !== 'answered') return NO_WAYS
  const known = described.get(search)
  if (known?.index === index) return known.ways
  const figures = routeFiguresOf(index)
  const { asOf } = search.question
  const ways = waysOf(search).flatMap((key) => describeWay(index, figures, key, asOf) ?? [])
  described.set(search, { index, ways })
  return ways
}

/** All ways of the answer with what is known of them, the shortest first; empty where there is no answer. */
export function useWays(): readonly RouteFacts[] {
  const index = useIndex()
  const search = useApp((state) => state.routes.search)
  return useMemo(() => describeAnswer(index, search), [index, search])
}

/** The ways with their ranks and names. */
export function useRankedWays(): readonly RankedWay[] {
  const index = useIndex()
  const text = useText()
  const ways = useWays()
  return useMemo(() => {
    const names = wayNames(
      index,
      text,
      ways.map(({ course }) => course),
    )
    return ways.map((way, i) => ({ way, rank: i + 1, name: names[i] ?? '' }))
  }, [index, text, ways])
}

/** The chosen way. */
export function useChosenWay(): RouteFacts | undefined {
  const ways = useWays()
  const chosen = useApp((state) => state.routes.chosen)
  return ways.find(({ key }) => key === chosen)
}
