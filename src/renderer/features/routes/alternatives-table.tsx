import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import { useText } from '../../i18n/text'

/** The ways of an answer, ranked, each with what is known of it. */
export function AlternativesTable({ ways }: { readonly ways: readonly RouteFacts[] }) {
  const { t, format } = useText()
  return (
    <ol aria-label={t('routes.alternatives')}>
      {ways.map(({ key, course }) => (
        <li key={key}>{format.number(course.km, 0)}</li>
      ))}
    </ol>
  )
}
