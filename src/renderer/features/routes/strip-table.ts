import type { NetworkIndex } from '../../../shared/network/network-index'
import { daysAlong } from '../../../shared/network/routing/days-along'
import type { Change, Halt } from '../../../shared/network/routing/path-course'
import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import { cited } from '../../charts/observation-table'
import { rounded, roundedEnds, type TableCell, type TableModel } from '../../charts/table-model'
import type { Text } from '../../i18n/text'
import { countryName } from '../country-name'
import { spanText } from './way-figures'
import { borderName, placeName } from './way-name'

/** "Gauge 1435 → 1520 mm" or "1520 mm → ship". */
export function changeText({ t }: Text, { kind, from, to }: Change): string {
  const track = (of: Change['from']) => (of === 'sea' ? t('routes.ship') : t('leg.gauge', { gauge: of }))
  return t(`routes.change-${kind}`, { from: track(from), to: track(to) })
}

/** What happens at a halt, in words. */
export function haltText(index: NetworkIndex, text: Text, { border, changes }: Halt): string {
  const crossed = border
    ? [
        `${borderName(index, text, border)}: ${countryName(text, border.from)} → ${countryName(text, border.to)}`,
      ]
    : []
  const sides = changes.map((change) =>
    change.side === 'not-stated'
      ? `${changeText(text, change)} (${text.t('routes.side-not-stated')})`
      : changeText(text, change),
  )
  return [...crossed, ...sides].join('; ')
}

/** Days so far with what is open: "2.3–2.9 d + 1 wait with no figure"; nothing where there is no speed. */
export function daysSoFar(text: Text, { course, days }: RouteFacts, km: number): string {
  if (!days) return ''
  const { days: known, open } = daysAlong(course, days, km)
  const span = spanText(text, known, 1)
  return open > 0
    ? text.t('routes.days-open', { days: span, count: open })
    : text.t('routes.days', { days: span })
}

/** The strip as a table: every station and border with its kilometres, track, country, what happens and days so far. */
export function stripTable(index: NetworkIndex, text: Text, way: RouteFacts): TableModel {
  const { t, format } = text
  const { course } = way
  const figures = [
    ...course.legs.flatMap(({ distance }) => distance.input ?? []),
    ...(way.days ? [...way.days.speeds, ...way.days.halts.flatMap((halt) => halt.figures)] : []),
  ]
  const sources = cited(index, text, figures)
  const happens = (place: string) =>
    course.halts
      .filter((halt) => halt.place === place)
      .map((halt) => haltText(index, text, halt))
      .join('; ')
  return {
    caption: t('routes.strip'),
    columns: [
      { id: 'station', label: t('ways.station') },
      { id: 'km', label: t('ways.km-from-origin'), numeric: true },
      { id: 'leg', label: t('ways.leg-km'), numeric: true },
      { id: 'track', label: t('ways.track') },
      { id: 'country', label: t('ways.country') },
      { id: 'happens', label: t('ways.happens') },
      { id: 'days', label: t('ways.days-so-far') },
    ],
    rows: course.places.map(({ place, km }, i) => {
      const leg = course.legs[i - 1]
      const name = placeName(index, text, place)
      const atKm = format.number(km, 0)
      const so = daysSoFar(text, way, km)
      const known = way.days && daysAlong(course, way.days, km).days
      const days: TableCell =
        so === ''
          ? { text: t('figure.none') }
          : {
              figures: [
                {
                  text: so,
                  ...(known && { value: roundedEnds(known.low, known.high, 1) }),
                  said: `${name}: ${so}`,
                  figure: { kind: 'way-days', way: way.key },
                },
              ],
            }
      return {
        id: `${place}|${i}`,
        ...sources,
        cells: [
          { text: name },
          {
            figures: [
              {
                text: atKm,
                value: rounded(km, 0),
                said: `${name}: ${atKm} ${t('unit.km')}`,
                figure: { kind: 'way-km', way: way.key },
              },
            ],
          },
          leg
            ? {
                text: spanText(text, leg.distance),
                value: roundedEnds(leg.distance.low, leg.distance.high, 0),
              }
            : {},
          {
            text: leg
              ? [
                  leg.track === 'sea' ? t('mode.sea') : t('leg.gauge', { gauge: leg.track }),
                  ...(leg.opening === 'in-service' ? [] : [t(`routes.opening-${leg.opening}`)]),
                ].join(' · ')
              : '',
          },
          { text: leg?.country ? countryName(text, leg.country) : '' },
          { text: happens(place) },
          days,
        ],
      }
    }),
  }
}
