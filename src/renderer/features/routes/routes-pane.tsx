import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { AlternativesTable } from './alternatives-table'
import { RouteComparison } from './route-comparison'
import { RouteStrip } from './route-strip'
import { useChosenWay, useWays } from './use-ways'

/** Below the map: the alternatives, the strip diagram of the chosen one, or a comparison. */
export function RoutesPane() {
  const { t } = useText()
  const pane = useApp((state) => state.routes.pane)
  const compared = useApp((state) => state.routes.compared)
  const ways = useWays()
  const chosen = useChosenWay()
  return (
    <section className="routes-pane" aria-label={t('routes.pane')}>
      {pane === 'alternatives' && <AlternativesTable ways={ways} />}
      {pane === 'strip' && chosen && <RouteStrip way={chosen} />}
      {pane === 'compare' && <RouteComparison ways={ways.filter(({ key }) => compared.includes(key))} />}
    </section>
  )
}
