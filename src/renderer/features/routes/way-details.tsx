import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import { useText } from '../../i18n/text'

/** Everything known about the chosen way. */
export function WayDetails({ way }: { readonly way: RouteFacts }) {
  const { t } = useText()
  return <article className="details" aria-label={t('routes.details')} data-way={way.key} />
}
