import { Button } from 'react-aria-components'
import { isOpen } from '../../../shared/network/as-of'
import { chainRoute } from '../../../shared/network/route-chain'
import { legState } from '../../../shared/network/subject-state'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { menuData } from '../context-menu/menu-target'
import { routeKindText } from '../subject'
import { useShown } from '../time/moment'
import { stageText } from '../time/state-words'
import { DetailsHeader } from './details-header'
import { FigureButton } from './figure-button'
import { FigureTable } from './figure-table'
import { routeDistance } from './route-distance'
import { SourceList } from './source-list'

/** The stations that a route passes, with the length and gauge of each leg between them. */
function LegList({ id }: { readonly id: string }) {
  const { index, moment } = useShown()
  const text = useText()
  const { t, name, format } = text
  const select = useApp((state) => state.select)
  const route = index.routes.get(id)
  const chain = route && chainRoute(route, index.legs)
  if (!route || !chain?.ok) return null
  const start = index.places.get(route.from)
  return (
    <ol className="leg-list">
      {start && (
        <li>
          <Button
            className="link-button"
            {...menuData({ subjects: [{ kind: 'place', id: start.id }] })}
            onPress={() => select({ kind: 'place', id: start.id })}
          >
            {name(start.names)}
          </Button>
        </li>
      )}
      {chain.legs.map(({ leg, reversed }) => {
        const end = index.places.get(reversed ? leg.from : leg.to)
        const distance = index.legDistances.get(leg.id)
        const state = moment.year === null ? undefined : legState(leg, moment, index)
        const status = state ? (isOpen(state) ? 'in-service' : 'planned') : leg.status
        const words = state ? stageText(text, state.stage) : t(`status.${leg.status}`)
        return (
          end && (
            <li key={leg.id} data-status={status} data-mode={leg.mode}>
              <span className="leg-facts">
                {leg.gauge ? t('leg.gauge', { gauge: leg.gauge }) : t(`mode.${leg.mode}`)}
                {status !== 'in-service' && ` · ${words}`}
                {distance && ` · ${t('leg.about-km', { km: format.number(distance.km, 0) })}`}
              </span>
              {end.kind === 'border-point' ? (
                <span className="leg-border">{name(end.names)}</span>
              ) : (
                <Button
                  className="link-button"
                  {...menuData({ subjects: [{ kind: 'place', id: end.id }] })}
                  onPress={() => select({ kind: 'place', id: end.id })}
                >
                  {name(end.names)}
                </Button>
              )}
            </li>
          )
        )
      })}
    </ol>
  )
}

/** A named way over legs: its caption, how long, how many days by kind, and the stations in order. */
export function RouteDetails({ id }: { readonly id: string }) {
  const index = useIndex()
  const text = useText()
  const { t, name, say, format } = text
  const route = index.routes.get(id)
  if (!route) return null
  const groups = index.groupsOf(`route:${id}`)
  const worked = routeDistance(index, id)
  const published = index.headline(`route:${id}`, 'distance')
  const sources = [
    ...route.sources,
    ...groups.flatMap((group) => group.observations.flatMap((o) => o.sources)),
  ]
  return (
    <article className="details">
      <DetailsHeader
        selection={{ kind: 'route', id }}
        kind={t(routeKindText(index, route.kind))}
        name={name(route.names)}
      />
      {route.caption && <p className="details-caption">{say(route.caption)}</p>}
      {groups.length > 0 && (
        <section className="details-section">
          <h3>{t('details.figures')}</h3>
          <FigureTable groups={groups} />
        </section>
      )}
      {published.length === 0 && worked && (
        <section className="details-section">
          <h3>{t('measure.distance')}</h3>
          <p>
            <FigureButton
              figure={{ kind: 'route-distance', route: id }}
              said={t('leg.about-km', { km: format.number(worked.km, 0) })}
            >
              {t('leg.about-km', { km: format.number(worked.km, 0) })}
            </FigureButton>{' '}
            <span className="source-refs">{t('basis.derived')}</span>
          </p>
        </section>
      )}
      <section className="details-section">
        <h3>{t('details.legs')}</h3>
        <p className="details-hint">{t('details.legs-hint')}</p>
        <LegList id={id} />
      </section>
      <SourceList ids={sources} title={t('details.sources')} />
    </article>
  )
}
