import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { FigureList } from './figure-list'
import { routeDistance } from './route-distance'

/** Evidence of a route's worked-out length: the published stretches it rests on, and what was scaled. */
export function RouteDistanceEvidence({ route: id }: { readonly route: string }) {
  const index = useIndex()
  const { t, name, format } = useText()
  const route = index.routes.get(id)
  const distance = routeDistance(index, id)
  if (!route || !distance) return null
  const inputs = [...new Set(distance.legs.flatMap((leg) => leg.distance.input ?? []))]
  const scaled = distance.legs.filter((leg) => leg.distance.method === 'scaled')
  const scaledKm = scaled.reduce((total, leg) => total + leg.distance.km, 0)
  return (
    <article className="details">
      <p className="details-kind">
        {name(route.names)} · {t('measure.distance')}
      </p>
      <p className="evidence-value">{t('leg.about-km', { km: format.number(distance.km, 0) })}</p>
      <section className="details-section">
        <h3>{t('evidence.derived')}</h3>
        <p className="formula">{t('formula.spread-by-geodesic')}</p>
        {scaled.length > 0 && (
          <p className="details-hint">
            {t('formula.geodesic', {
              km: format.number(scaledKm, 0),
              ratio: format.number(scaled[0]?.distance.ratio ?? 1, 2),
            })}
          </p>
        )}
        <FigureList observations={inputs} />
      </section>
    </article>
  )
}
