import type { NetworkIndex } from '../../src/shared/network/network-index'
import { type Observation, TRANSIT_KINDS } from '../../src/shared/network/observation'
import { routeFiguresOf } from '../../src/shared/network/routing/route-figures'
import {
  type LeftOut,
  type LeftOutReason,
  medianAbsoluteError,
  validateDays,
  validateDistances,
} from '../../src/shared/network/validation'

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  derived: 'worked out from other figures',
  'no-legs': 'about no route or leg of the network',
  'kept-out': 'its author keeps it out of lengths (other ends, or the way is not stated)',
  'shorter-than-line': 'shorter than the drawn line: not the same way',
  'gave-the-speed': 'circular: the speed was worked out from it',
  'no-length': 'a leg has no position',
}

const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`
const range = (low: number, high: number, digits: number) =>
  low.toFixed(digits) === high.toFixed(digits)
    ? low.toFixed(digits)
    : `${low.toFixed(digits)}–${high.toFixed(digits)}`
const published = ({ value }: Observation) => (typeof value === 'number' ? String(value) : value.join('–'))
const percent = (value: number | undefined) => (value === undefined ? 'none' : `${value.toFixed(1)} %`)

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function leftOutTable(items: readonly LeftOut[]): string {
  return table(
    ['figure', 'why it is left out'],
    items.map(({ observation, reason }) => [`\`${observation.id}\``, REASONS[reason]]),
  )
}

/** The text of `docs/validation.md`, worked out from the network. */
export function validationPage(index: NetworkIndex): string {
  const speed = index.observations.get('corridor-running-speed')
  if (!speed) throw new Error('no running speed of the corridor')
  const km = validateDistances(index)
  const days = validateDays(index, routeFiguresOf(index).speeds)
  const independent = km.pairs.filter(({ sameSource }) => sameSource === 0)
  const within = km.pairs.filter(({ predicted, observation }) => {
    const ends = [observation.value].flat()
    return predicted.low <= Math.max(...ends) && Math.min(...ends) <= predicted.high
  })
  const kinds = TRANSIT_KINDS.map((kind) => {
    const pairs = days.pairs.filter(({ observation }) => observation.transit === kind)
    const rows = pairs.map(({ observation, estimate, predicted, errorPercent }) => [
      `\`${observation.id}\``,
      published(observation),
      range(estimate.running.low, estimate.running.high, 1),
      range(estimate.dwell.low, estimate.dwell.high, 1),
      range(predicted.low, predicted.high, 1),
      String(estimate.open),
      signed(errorPercent),
    ])
    const head = [
      'figure',
      'published, days',
      'running',
      'known waits',
      'predicted',
      'waits and ships with no figure',
      'error, %',
    ]
    return `### ${kind}: n = ${pairs.length}, median absolute error ${percent(medianAbsoluteError(pairs))}\n\n${table(head, rows)}`
  })
  return `# Validation

How far the kilometres and days that Tarmaq works out lie from published ones. Written by \`npm run validation\` from \`resources/network\`; a test fails when it is out of date. Nothing was tuned to these pairs.

## Kilometres

**Method.** A pair is a published kilometre figure of a route or stretch. It is predicted with that figure left out, and with it every other figure about the same legs and everything derived from any of these, however many steps away. A pair therefore never validates a length that was worked out from it. The error is (predicted − published) ÷ published; within a published range it is 0.

**Answerable pairs: n = ${km.pairs.length}.** Left out: ${km.leftOut.length}, below. “Same source” is the share of the predicted length that rests on other figures of the same source, such as further posts of one railway’s chain of kilometres; such a pair tests less than one that is predicted from elsewhere (${independent.length} pairs have none of it).

${table(
  ['figure', 'published, km', 'predicted, km', 'interval', 'error, %', 'same source, %'],
  km.pairs.map(({ observation, predicted, errorPercent, sameSource }) => [
    `\`${observation.id}\``,
    published(observation),
    predicted.km.toFixed(0),
    range(predicted.low, predicted.high, 0),
    signed(errorPercent),
    (sameSource * 100).toFixed(0),
  ]),
)}

**Median absolute error: ${percent(medianAbsoluteError(km.pairs))}** of all ${km.pairs.length}; ${percent(medianAbsoluteError(independent))} of the ${independent.length} without the same source. The published figure lies in the predicted interval in ${within.length} of ${km.pairs.length}.

${leftOutTable(km.leftOut)}

## Days

**Method.** Predicted = running + known waits. Running is the rail kilometres ÷ ${published(speed)} km/h, an interval measured on the 1520 mm network of Kazakhstan, Russia and Belarus and across CAREC, and a proxy elsewhere. Known waits are those at the Chinese border station, towards Kazakhstan, of 2022. Every other stop (a border, a change of gauge, a port; one where they coincide) and the time of every sea leg is open and adds nothing: wherever there is one, the prediction is a lower bound, and an error below 0 is to be expected. The error is the gap between the two intervals, 0 where they meet. Kinds of times are never mixed.

**Answerable pairs: n = ${days.pairs.length}.** Left out: ${days.leftOut.length}, below.

${kinds.join('\n\n')}

${leftOutTable(days.leftOut)}

## What it means, and its limits

- The pairs are few, overlap (many contain Lanzhou–Urumqi) and are not independent draws; a median of them is no promise for another line.
- A figure is predicted from the next larger or smaller stretches where there are any, so a leg far from every published stretch errs more than this table shows.
- The ends of a predicted length say how published figures differ, not how a length may err: where one figure stands alone the interval is a point.
- A record run is faster than the model’s waits allow; a usual time holds commercial waits that no figure was found for. Neither is an error of the kilometres.
- The Kazakh side of the border is not in the known waits: CPMM 2022 gives 78.0 h as the average into Kazakhstan, over all its rail border stations. CPMM’s speeds for Kazakhstan (57.9 km/h) and China (82.3) alone lie above the interval and are not used.
`
}
