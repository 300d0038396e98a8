import type { Selection } from '../../../shared/ipc/session'
import { LANGUAGES } from '../../../shared/network/language'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { DetailsHeader } from './details-header'
import { LinkedSubjects } from './linked-subjects'

function standingAt(index: NetworkIndex, place: string): Selection[] {
  const { terminals, crossings, institutions } = index.network
  return [
    ...terminals.filter((t) => t.place === place).map((t) => ({ kind: 'terminal', id: t.id }) as const),
    ...crossings
      .filter((c) => c.places.includes(place))
      .map((c) => ({ kind: 'crossing', id: c.id }) as const),
    ...institutions.filter((i) => i.place === place).map((i) => ({ kind: 'institution', id: i.id }) as const),
  ]
}

function routesThrough(index: NetworkIndex, place: string): Selection[] {
  return index.network.routes
    .filter((route) => route.kind !== 'stretch')
    .filter((route) =>
      route.legs.some((id) => [index.legs.get(id)?.from, index.legs.get(id)?.to].includes(place)),
    )
    .map((route) => ({ kind: 'route', id: route.id }) as const)
}

/** A station, port or city: its names in the five languages, where its point comes from, what stands there. */
export function PlaceDetails({ id }: { readonly id: string }) {
  const index = useIndex()
  const { t, name, format } = useText()
  const place = index.places.get(id)
  if (!place) return null
  return (
    <article className="details">
      <DetailsHeader
        selection={{ kind: 'place', id }}
        kind={`${t(`place.${place.kind}`)} · ${t(`country.${place.country as 'CN'}`)}`}
        name={name(place.names)}
        canFocus={place.position !== undefined}
      />
      <LinkedSubjects title={t('details.stands-here')} items={standingAt(index, id)} />
      <LinkedSubjects title={t('details.routes-through')} items={routesThrough(index, id)} />
      <section className="details-section">
        <h3>{t('details.names')}</h3>
        <dl className="pairs">
          {LANGUAGES.map((language) => (
            <div key={language}>
              <dt>{t(`language.${language}`)}</dt>
              <dd lang={language}>{place.names[language]}</dd>
            </div>
          ))}
          {place.aliases.length > 0 && (
            <div>
              <dt>{t('details.aliases')}</dt>
              <dd>{place.aliases.join(', ')}</dd>
            </div>
          )}
        </dl>
      </section>
      {place.position && (
        <section className="details-section">
          <h3>{t('details.position')}</h3>
          <p>
            {t('details.lat-lon', {
              lat: format.number(place.position.lat, 3),
              lon: format.number(place.position.lon, 3),
            })}
          </p>
          <p className="source-refs">
            {t(`precision.${place.position.precision}`)} · {place.position.source}
          </p>
        </section>
      )}
    </article>
  )
}
