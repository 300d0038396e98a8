import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { DetailsHeader } from './details-header'
import { LinkedPlaces } from './linked-places'
import { SourceList } from './source-list'
import { StatusText } from './status-text'
import { Timeline } from './timeline'

/** A body of Kazakhstan in China. One known only by its province has no point on the map, and says so. */
export function InstitutionDetails({ id }: { readonly id: string }) {
  const index = useIndex()
  const { t, name, say } = useText()
  const select = useApp((state) => state.select)
  const institution = index.institutions.get(id)
  if (!institution) return null
  const located = index.places.get(institution.place)?.position !== undefined
  return (
    <article className="details">
      <DetailsHeader
        selection={{ kind: 'institution', id }}
        kind={t(`institution.${institution.kind}`)}
        name={name(institution.names)}
        status={<StatusText events={institution.events} />}
        canFocus={located}
      />
      {institution.note && <p className="details-summary">{say(institution.note)}</p>}
      <section className="details-section">
        <h3>{t('details.place')}</h3>
        <LinkedPlaces ids={[institution.place]} onOpen={(place) => select({ kind: 'place', id: place })} />
        {!located && <p className="details-hint">{t('details.province-only')}</p>}
      </section>
      <Timeline events={institution.events} />
      <SourceList ids={institution.events.flatMap((event) => event.sources)} title={t('details.sources')} />
    </article>
  )
}
