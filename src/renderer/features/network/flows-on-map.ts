import { useEffect, useMemo, useRef } from 'react'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { useApp, useIndex } from '../../app/context'
import { type ImportsState, pairKey } from '../../app/imports-state'
import { type Text, useText } from '../../i18n/text'
import type { MapFlows } from '../../map/map-flows'
import type { NetworkMap } from '../../map/network-map'
import { drawnFlows } from '../imports/flow-ends'
import { ownValue } from '../imports/own-figures'
import { placeKeyName } from '../imports/subject-name'
import { answerOf } from '../imports/use-imports'
import type { HitWords } from './map-words'

/** What the view of the user's own files asks of the map; `null` in the others, and where no row names a pair. */
export function useMapFlows(): MapFlows | null {
  const index = useIndex()
  const open = useApp((state) => state.view === 'imports')
  const flows = useApp((state) => answerOf(state.imports.board)?.flows)
  const subject = useApp((state) => state.imports.subject)
  const pointed = useApp((state) => state.imports.pointed)
  const drawn = useMemo(() => (flows ? drawnFlows(index, flows) : undefined), [index, flows])
  const chosen = subject !== null && 'origin' in subject ? pairKey(subject) : null
  return useMemo(
    () =>
      open && drawn && drawn.flows.length > 0
        ? { flows: drawn.flows, subjects: drawn.subjects, chosen, pointed }
        : null,
    [open, drawn, chosen, pointed],
  )
}

/** Brings the flows into view when their ends change, unless the user has moved the map since. */
export function useFlowsInView(
  map: NetworkMap | undefined,
  asked: MapFlows | null,
  animated: () => boolean,
): void {
  const shown = useRef('')
  const ends = asked?.flows
    .slice(0, MOST_IN_VIEW)
    .map(({ key }) => key)
    .sort()
    .join('|')
  useEffect(() => {
    if (!map || !asked || ends === undefined) {
      shown.current = ''
      return
    }
    if (ends === shown.current) return
    const first = shown.current === ''
    shown.current = ends
    if (!first && map.showing() === undefined) return
    const points = asked.flows.slice(0, MOST_IN_VIEW).flatMap(({ from, to }) => [from, to])
    map.show({ kind: 'points', points }, !first && animated())
  }, [map, asked, ends, animated])
}

/** The view is fitted to the largest flows. */
const MOST_IN_VIEW = 60

/** A flow under the pointer in words. */
export function flowWords(
  index: NetworkIndex,
  text: Text,
  { board, measure }: Pick<ImportsState, 'board' | 'measure'>,
  key: string,
): HitWords | undefined {
  const flow = answerOf(board)?.flows.find((one) => pairKey(one) === key)
  if (!flow) return undefined
  const { t } = text
  return {
    title: t('imports.pair', {
      from: placeKeyName(index, text, flow.origin),
      to: placeKeyName(index, text, flow.destination),
    }),
    facts: [ownValue(text, flow.value, measure), t('imports.set-rows', { rows: flow.rows })],
    subjects: [],
  }
}

/** The flows on the map in a sentence, for those who cannot see it. */
export function useFlowsSaid(asked: MapFlows | null): string {
  const index = useIndex()
  const text = useText()
  const measure = useApp((state) => state.imports.measure)
  const flows = useApp((state) => answerOf(state.imports.board)?.flows)
  const [largest] = flows ?? []
  if (!asked || !largest) return ''
  return text.t('flows.said', {
    count: asked.flows.length,
    pair: text.t('imports.pair', {
      from: placeKeyName(index, text, largest.origin),
      to: placeKeyName(index, text, largest.destination),
    }),
    value: ownValue(text, largest.value, measure),
  })
}
