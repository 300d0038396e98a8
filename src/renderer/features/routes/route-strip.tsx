import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import { useText } from '../../i18n/text'

/** The strip diagram of one way: its stations along a line of kilometres. */
export function RouteStrip({ way }: { readonly way: RouteFacts }) {
  const { t } = useText()
  return <section aria-label={t('routes.strip')} data-way={way.key} />
}
