import type { Selection } from '../../../shared/ipc/session'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { standingOf } from '../../../shared/network/subject-state'
import type { Institution } from '../../../shared/network/terminal'
import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { useShown } from '../time/moment'
import { DetailsHeader } from './details-header'
import { LinkedPlaces } from './linked-places'
import { LinkedSubjects } from './linked-subjects'
import { SourceList } from './source-list'
import { StatusText } from './status-text'
import { Timeline } from './timeline'

/** What else stands in the city: other institutions, and terminals that bear the city's name on the map. */
function othersThere({ network }: NetworkIndex, { id, place }: Institution): Selection[] {
  const city = network.places.find((each) => each.id === place)
  const terminals = network.terminals.filter(
    (terminal) => terminal.place === place || (city && terminal.shortNames.en === city.names.en),
  )
  return [
    ...network.institutions
      .filter((other) => other.place === place && other.id !== id)
      .map((other) => ({ kind: 'institution', id: other.id }) as const),
    ...terminals.map((terminal) => ({ kind: 'terminal', id: terminal.id }) as const),
  ]
}

/** A body of Kazakhstan in China. One known only by its province has no point on the map, and says so. */
export function InstitutionDetails({ id }: { readonly id: string }) {
  const { index, moment } = useShown()
  const { t, name, say } = useText()
  const select = useApp((state) => state.select)
  const institution = index.institutions.get(id)
  if (!institution) return null
  const place = index.places.get(institution.place)
  const located = place?.position !== undefined
  const state = standingOf(institution, moment, index)
  return (
    <article className="details">
      <DetailsHeader
        selection={{ kind: 'institution', id }}
        kind={t(`institution.${institution.kind}`)}
        name={name(institution.names)}
        status={<StatusText state={state} events={institution.events} />}
        canFocus={located}
      />
      {institution.note && <p className="details-summary">{say(institution.note)}</p>}
      <Timeline events={institution.events} promise={state.promise} />
      <section className="details-section">
        <h3>{t('details.place')}</h3>
        <LinkedPlaces ids={[institution.place]} onOpen={(opened) => select({ kind: 'place', id: opened })} />
        {!located && <p className="details-hint">{t('details.province-only')}</p>}
      </section>
      <LinkedSubjects
        title={t('time.also-in', { place: place ? name(place.names) : institution.place })}
        items={othersThere(index, institution)}
      />
      <SourceList ids={institution.events.flatMap((event) => event.sources)} title={t('details.sources')} />
    </article>
  )
}
