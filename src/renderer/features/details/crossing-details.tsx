import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { DetailsHeader } from './details-header'
import { FigureTable } from './figure-table'
import { LinkedPlaces } from './linked-places'
import { SourceList } from './source-list'
import { StatusText } from './status-text'
import { Timeline } from './timeline'

/** A border crossing: both stations, what crosses, figures by series and year. */
export function CrossingDetails({ id }: { readonly id: string }) {
  const index = useIndex()
  const { t, name, say } = useText()
  const select = useApp((state) => state.select)
  const crossing = index.crossings.get(id)
  if (!crossing) return null
  const groups = index.groupsOf(`crossing:${id}`)
  const sources = [
    ...crossing.summarySources,
    ...crossing.events.flatMap((event) => event.sources),
    ...groups.flatMap((group) => group.observations.flatMap((o) => o.sources)),
  ]
  return (
    <article className="details">
      <DetailsHeader
        selection={{ kind: 'crossing', id }}
        kind={t('kind.crossing')}
        name={name(crossing.names)}
        status={<StatusText events={crossing.events} lead={t(`crossing.${crossing.rail}`)} />}
      />
      <p className="details-summary">{say(crossing.summary)}</p>
      <section className="details-section">
        <h3>{t('details.stations')}</h3>
        <LinkedPlaces ids={crossing.places} onOpen={(place) => select({ kind: 'place', id: place })} />
      </section>
      <section className="details-section">
        <h3>{t('details.figures')}</h3>
        {groups.length > 0 ? (
          <FigureTable groups={groups} />
        ) : (
          <p className="figure-none">{t('figure.none')}</p>
        )}
      </section>
      <Timeline events={crossing.events} />
      <SourceList ids={sources} title={t('details.sources')} />
    </article>
  )
}
