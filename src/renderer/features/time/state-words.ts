import { isOpen, isThere, type Moment, type Stage, type StateAsOf } from '../../../shared/network/as-of'
import { lastDay, yearOf } from '../../../shared/network/calendar'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Claim, Promised, Slip } from '../../../shared/network/promise'
import { crossingState, standingOf } from '../../../shared/network/subject-state'
import type { Crossing, Terminal } from '../../../shared/network/terminal'
import type { Text } from '../../i18n/text'
import { today } from '../today'

/** A stage in a word or two. */
export function stageText({ t }: Text, stage: Stage): string {
  if (stage === 'absent') return t('time.stage-absent')
  return stage === 'promised' ? t('time.stage-promised') : t(`status.${stage}`)
}

/** From one date to another as far as each is known, or the one that both are. */
export function windowText(
  { t, format }: Text,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  return from === to ? format.date(from) : t('time.window', { from: format.date(from), to: format.date(to) })
}

/** Since when a stage holds, or for when it is promised; that no source dates it, where none does. */
export function sinceText(text: Text, state: StateAsOf): string {
  const { t, format } = text
  const { stage, event, promise } = state
  if (stage === 'absent') return ''
  const doubted = (words: string) => (state.disputed ? `${words} · ${t('time.stands-differs')}` : words)
  if (stage === 'promised' && promise) return doubted(t('time.until', { window: windowText(text, promise) }))
  if (!event?.date) return t('time.undated')
  return doubted(t('time.since', { date: format.date(event.date) }))
}

/** The moment that a network's figures are of. */
export function momentOf({ asOf }: Pick<NetworkIndex, 'asOf'>): Moment {
  return { year: asOf, today: today() }
}

/** What crosses the border: rail, or a road with what has become of its rails. */
export function crossingText(text: Text, index: NetworkIndex, crossing: Crossing): string {
  const { t } = text
  if (index.asOf === null) return t(`crossing.${crossing.rail}`)
  const { crossing: all, rail } = crossingState(crossing, momentOf(index), index)
  if (!isThere(all)) return stageText(text, all.stage)
  if (isOpen(rail)) return t('crossing.in-service')
  return isThere(rail)
    ? t('time.road-and-rail', { state: stageText(text, rail.stage) })
    : t('crossing.road-only')
}

/** "no figure found", with the year where one is shown; "not there yet" for a terminal that was not. */
export function noFigure({ t }: Text, index: NetworkIndex, terminal?: Terminal): string {
  if (index.asOf === null) return t('figure.none')
  const there = !terminal || isThere(standingOf(terminal, momentOf(index), index))
  return there ? t('time.none', { year: String(index.asOf) }) : t('time.stage-absent')
}

/** Words with the year that they hold for, where one is shown. */
export function withAsOf({ t }: Text, { asOf }: Pick<NetworkIndex, 'asOf'>, words: string): string {
  if (asOf === null) return words
  return [words, t('time.as-of', { year: String(asOf) })].filter((part) => part !== '').join(' · ')
}

function claimText(text: Text, index: NetworkIndex, claim: Claim): string {
  const { t, name, format } = text
  const originator = index.originators.get(claim.originator)
  const values = {
    name: originator ? name(originator.names) : claim.originator,
    window: windowText(text, claim),
  }
  return claim.said
    ? t('time.claim-said', { ...values, said: format.date(claim.said) })
    : t('time.claim', values)
}

function slipText(text: Text, index: NetworkIndex, slip: Slip): string {
  const { t, name, format } = text
  const originator = index.originators.get(slip[0].originator)
  const steps = slip.map((claim) =>
    t('time.slip-step', {
      window: windowText(text, claim),
      said: claim.said ? String(yearOf(claim.said)) : t('source.undated'),
    }),
  )
  return t('time.slip', {
    name: originator ? name(originator.names) : slip[0].originator,
    steps: format.list(steps),
  })
}

/** A promise in a sentence, and then who says what where they differ, and who moved its date. */
export function promiseTexts(text: Text, index: NetworkIndex, promise: Promised): readonly string[] {
  const { t } = text
  const differs = new Set(promise.claims.map(({ from, to }) => `${from}/${to}`)).size > 1
  const window = windowText(text, promise)
  return [
    t(differs ? 'time.promise-differs' : 'time.promise', { window }),
    ...(differs ? promise.claims.map((claim) => claimText(text, index, claim)) : []),
    ...promise.slips.map((slip) => slipText(text, index, slip)),
  ]
}

/** Whether the time of a promise has gone by. */
export function isOverdue({ to }: Promised, { today: day }: Moment): boolean {
  return lastDay(to) < day
}
