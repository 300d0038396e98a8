import { isThere } from '../../../shared/network/as-of'
import { crossingState } from '../../../shared/network/subject-state'
import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { useShown } from '../time/moment'
import { crossingText, noFigure } from '../time/state-words'
import { DetailsHeader } from './details-header'
import { FigureTable } from './figure-table'
import { LinkedPlaces } from './linked-places'
import { SourceList } from './source-list'
import { StatusText } from './status-text'
import { Timeline } from './timeline'

/** A border crossing: both stations, what crosses, figures by series and year. */
export function CrossingDetails({ id }: { readonly id: string }) {
  const { index, moment } = useShown()
  const text = useText()
  const { t, name, say } = text
  const select = useApp((state) => state.select)
  const crossing = index.crossings.get(id)
  if (!crossing) return null
  const groups = index.groupsOf(`crossing:${id}`)
  const { crossing: road, rail } = crossingState(crossing, moment, index)
  const state = isThere(rail) ? rail : road
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
        status={
          <StatusText state={state} events={crossing.events} lead={crossingText(text, index, crossing)} />
        }
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
          <p className="figure-none">{noFigure(text, index)}</p>
        )}
      </section>
      <Timeline events={crossing.events} promise={rail.promise} />
      <SourceList ids={sources} title={t('details.sources')} />
    </article>
  )
}
