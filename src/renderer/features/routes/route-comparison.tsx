import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import { useText } from '../../i18n/text'

/** Two or three ways side by side. */
export function RouteComparison({ ways }: { readonly ways: readonly RouteFacts[] }) {
  const { t } = useText()
  return <section aria-label={t('routes.comparison')} data-count={ways.length} />
}
