import type { Utilisation, UtilisationBadge } from '../../shared/network/utilisation'
import type { Text } from '../i18n/text'

const DAYS_A_MONTH = 365.25 / 12

/** `17.3–34.6 %`, or `62.7 %` where both readings print the same. */
export function percentRange({ t, format }: Text, low: number, high: number): string {
  const ends = { low: format.percent(low), high: format.percent(high) }
  return ends.low === ends.high ? t('utilisation.single', { value: ends.low }) : t('utilisation.range', ends)
}

function badgeText(text: Text, badge: UtilisationBadge, prorated: boolean): string {
  const { t } = text
  switch (badge.code) {
    case 'direction-not-stated':
      return t('utilisation.badge-direction')
    case 'opened-within': {
      const { days, ofDays } = badge
      const date = text.format.dayAndMonth(badge.opened)
      return prorated
        ? t('utilisation.badge-opened-prorated', { days, ofDays, date })
        : t('utilisation.badge-opened', { months: Math.round(days / DAYS_A_MONTH), date })
    }
    case 'part-period':
      return t('utilisation.badge-part', { days: badge.days, ofDays: badge.ofDays })
    case 'capacity-of-other-year':
      return t('utilisation.badge-other-year', { year: String(badge.year) })
  }
}

/** What must be said beside a utilisation, as one phrase; empty where nothing must. */
export function utilisationBadges(
  text: Text,
  utilisation: Utilisation & { readonly ok: true },
  prorated: boolean,
): string {
  return utilisation.badges.map((badge) => badgeText(text, badge, prorated)).join('; ')
}

/** Why no utilisation is given. */
export function utilisationRefusal({ t }: Text, utilisation: Utilisation & { readonly ok: false }): string {
  return t(`utilisation.refused-${utilisation.reason}`)
}
