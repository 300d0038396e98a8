import type { Observation } from '../../../shared/network/observation'
import { clearLeast, type Interval } from '../../../shared/network/routing/interval'
import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import type { TransitDays } from '../../../shared/network/routing/transit-days'
import type { Text } from '../../i18n/text'

/** Kilometres that lead: the published ones, else what the legs add up to. */
export function leadingKm({ headlineKm, km }: RouteFacts): Interval {
  return headlineKm ? { low: headlineKm.low, high: headlineKm.high } : km
}

/** Days that lead: what the model gives, the only figure that every way has. Open ends where there is no speed. */
export function modelDays({ days }: RouteFacts): Interval {
  return days?.total ?? { low: 0, high: Number.POSITIVE_INFINITY }
}

/** `9,637` or `9,364–10,228`; both ends the same once where rounding makes them so. */
export function spanText({ format }: Text, { low, high }: Interval, decimals = 0): string {
  return [...new Set([low, high].map((value) => format.number(value, decimals)))].join('–')
}

/** "7.5–9.4 days + 5 waits with no figure": what is known, and what is open beside it. */
export function modelText(text: Text, { running, dwell, open }: TransitDays): string {
  const { t } = text
  const known = spanText(text, { low: running.low + dwell.low, high: running.high + dwell.high }, 1)
  return open > 0 ? t('routes.days-open', { days: known, count: open }) : t('routes.days', { days: known })
}

/** Tonnes of CO₂e a TEU. */
export function emissionsText(text: Text, kg: Interval): string {
  return text.t('routes.tonnes', { tonnes: spanText(text, { low: kg.low / 1000, high: kg.high / 1000 }, 1) })
}

/** "12–14 days, usual". */
export function publishedText({ t, format }: Text, { value, transit }: Observation): string {
  return t('routes.days-kind', { days: format.value(value), kind: t(`transit.${transit ?? 'usual'}`) })
}

/** Which way is certainly the best in a column; none where two overlap or only one way was found. */
export function bestOf(ways: readonly RouteFacts[], of: 'km' | 'days' | 'emissions'): number | undefined {
  const interval = (way: RouteFacts): Interval => {
    if (of === 'km') return leadingKm(way)
    if (of === 'days') return modelDays(way)
    const { emissions } = way
    if (!emissions) return { low: 0, high: Number.POSITIVE_INFINITY }
    const open = emissions.leftOut.includes('sea')
    return { low: emissions.kg.low, high: open ? Number.POSITIVE_INFINITY : emissions.kg.high }
  }
  return clearLeast(ways.map(interval))
}
