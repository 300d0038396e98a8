import type { Observation } from '../../../shared/network/observation'
import type { Change, CourseLeg } from '../../../shared/network/routing/path-course'
import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import type { HaltTime, TransitDays } from '../../../shared/network/routing/transit-days'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { countryName } from '../country-name'
import { FigureButton } from '../details/figure-button'
import { FigureTable } from '../details/figure-table'
import { figureText, whenText } from '../figure-text'
import { subjectName } from '../subject'
import './way-details.css'
import { useRankedWays } from './use-ways'
import { emissionsText, modelText, publishedText, spanText } from './way-figures'
import { borderName, placeName } from './way-name'

function Headline({ way }: { readonly way: RouteFacts }) {
  const text = useText()
  const { t, format } = text
  const [published] = way.headlineKm?.observations ?? []
  const legs = t('leg.about-km', { km: spanText(text, way.km) })
  return (
    <dl className="pairs way-headline">
      <div>
        <dt>{t('measure.distance')}</dt>
        <dd>
          {published && (
            <>
              <FigureButton
                figure={{ kind: 'observation', id: published.id }}
                said={`${format.value(published.value)} ${t('unit.km')}`}
              >
                {format.value(published.value)} {t('unit.km')}
              </FigureButton>{' '}
              <span className="source-refs">{t('routes.published')} · </span>
            </>
          )}
          <FigureButton figure={{ kind: 'way-km', way: way.key }} said={legs}>
            {legs}
          </FigureButton>
        </dd>
      </div>
      {way.publishedDays.map((observation) => (
        <div key={observation.id}>
          <dt>{t(`transit.${observation.transit ?? 'usual'}`)}</dt>
          <dd>
            <FigureButton
              figure={{ kind: 'observation', id: observation.id }}
              said={publishedText(text, observation)}
            >
              {figureText(text, observation)}
            </FigureButton>{' '}
            <span className="source-refs">{whenText(text, observation)}</span>
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('routes.model')}</dt>
        <dd>
          {way.days ? (
            <FigureButton figure={{ kind: 'way-days', way: way.key }} said={modelText(text, way.days)}>
              {modelText(text, way.days)}
            </FigureButton>
          ) : (
            t('figure.none')
          )}
        </dd>
      </div>
      <div>
        <dt>{t('routes.column-emissions')}</dt>
        <dd>
          {way.emissions ? (
            <FigureButton
              figure={{ kind: 'way-emissions', way: way.key }}
              said={emissionsText(text, way.emissions.kg)}
            >
              {emissionsText(text, way.emissions.kg)}
            </FigureButton>
          ) : (
            t('figure.none')
          )}
        </dd>
      </div>
    </dl>
  )
}

function Hours({ time: { hours, figures, open } }: { readonly time: HaltTime }) {
  const text = useText()
  const { t } = text
  const [lead] = figures
  if (!hours || !lead) return <span className="way-unknown">{t('routes.halt-none')}</span>
  const words = t('routes.hours', { hours: spanText(text, hours, 1) })
  return (
    <>
      <FigureButton figure={{ kind: 'observation', id: lead.id }} said={words}>
        {words}
      </FigureButton>
      {open && <span className="way-unknown"> {t('routes.halt-rest')}</span>}
    </>
  )
}

function ChangeText({ change }: { readonly change: Change }) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const track = (of: Change['from']) => (of === 'sea' ? t('routes.ship') : t('leg.gauge', { gauge: of }))
  return (
    <span className="source-refs">
      {t(`routes.change-${change.kind}`, { from: track(change.from), to: track(change.to) })}
      {change.side === 'not-stated'
        ? ` · ${t('routes.side-not-stated')}`
        : ` · ${placeName(index, text, change.place)}`}
    </span>
  )
}

/** Running, then each halt with its time or without one, then the ships. */
function DaysModel({ days }: { readonly days: TransitDays }) {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  return (
    <section className="details-section">
      <h3>{t('routes.days-title')}</h3>
      <ul className="way-lines">
        <li>
          <span>{t('routes.running')}</span>
          <span>{t('routes.days', { days: spanText(text, days.running, 1) })}</span>
          {days.proxyKm > 0 && (
            <span className="source-refs">{t('routes.proxy', { km: format.number(days.proxyKm, 0) })}</span>
          )}
        </li>
        {days.halts.map((time) => (
          <li key={`${time.halt.place}|${time.halt.km}`}>
            <span>
              {time.halt.border
                ? borderName(index, text, time.halt.border)
                : placeName(index, text, time.halt.place)}
            </span>
            <span>
              <Hours time={time} />
            </span>
            {time.halt.border && (
              <span className="source-refs">
                {countryName(text, time.halt.border.from)} → {countryName(text, time.halt.border.to)}
              </span>
            )}
            {time.halt.changes.map((change) => (
              <ChangeText key={change.place} change={change} />
            ))}
          </li>
        ))}
        {days.seaLegs.map(({ leg, from, to }) => (
          <li key={leg.id}>
            <span>
              {t('routes.by-ship', { from: placeName(index, text, from), to: placeName(index, text, to) })}
            </span>
            <span className="way-unknown">{t('routes.sea-none')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LegFacts({ leg }: { readonly leg: CourseLeg }) {
  const { t, format } = useText()
  return (
    <span className="leg-facts">
      {leg.track === 'sea' ? t('mode.sea') : t('leg.gauge', { gauge: leg.track })}
      {` · ${t('leg.about-km', { km: format.number(leg.endKm - leg.startKm, 0) })}`}
      {leg.opening !== 'in-service' && ` · ${t(`routes.opening-${leg.opening}`)}`}
    </span>
  )
}

function Stations({ way }: { readonly way: RouteFacts }) {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  const select = useApp((state) => state.select)
  const station = (id: string, km: number) => (
    <span className="way-station">
      {index.places.get(id)?.kind === 'border-point' ? (
        <span className="leg-border">{placeName(index, text, id)}</span>
      ) : (
        <button type="button" className="link-button" onClick={() => select({ kind: 'place', id })}>
          {placeName(index, text, id)}
        </button>
      )}
      <span className="way-at">{t('routes.at-km', { km: format.number(km, 0) })}</span>
    </span>
  )
  return (
    <section className="details-section">
      <h3>{t('routes.stations')}</h3>
      <ol className="leg-list">
        <li>{station(way.course.from, 0)}</li>
        {way.course.legs.map((leg) => (
          <li key={leg.leg.id} data-status={leg.leg.status} data-mode={leg.leg.mode}>
            <LegFacts leg={leg} />
            {station(leg.to, leg.endKm)}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Capacities({ way }: { readonly way: RouteFacts }) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  if (way.capacities.length === 0) return null
  return (
    <section className="details-section">
      <h3>{t('routes.column-capacities')}</h3>
      <p className="details-hint">{t('routes.capacities-hint')}</p>
      <ul className="way-lines">
        {way.capacities.map(({ subject, group }) => (
          <li key={group.key}>
            <span>{subjectName(index, text, subject)}</span>
            <span>
              {group.observations.map((observation) => {
                const value = figureText(text, observation)
                const said = `${subjectName(index, text, subject)}: ${value}`
                return (
                  <span key={observation.id} className="way-capacity">
                    <FigureButton figure={{ kind: 'observation', id: observation.id }} said={said}>
                      {value}
                    </FigureButton>{' '}
                    <span className="source-refs">{t(`basis.${observation.basis}`)}</span>
                  </span>
                )
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What others say a container emits on such a way: other ends and scopes, so beside ours and never mixed with it. */
function OtherEmissions() {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const others = index.network.observations.filter(
    ({ measure, unit, derivation }) =>
      measure === 'emissions' && unit === 'kg CO₂/TEU' && !(derivation && derivation.inputs.length === 0),
  )
  if (others.length === 0) return null
  return (
    <section className="details-section">
      <h3>{t('routes.others-emissions')}</h3>
      <p className="details-hint">{t('routes.others-emissions-hint')}</p>
      <ul className="way-lines">
        {others.map((observation: Observation) => {
          const value = figureText(text, observation)
          const of = subjectName(index, text, observation.subject)
          return (
            <li key={observation.id}>
              <span>{of}</span>
              <FigureButton figure={{ kind: 'observation', id: observation.id }} said={`${of}: ${value}`}>
                {value}
              </FigureButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A route that ends where rails of the next country do not go on. */
function EndOfLine({ way }: { readonly way: RouteFacts }) {
  const index = useIndex()
  const { t } = useText()
  const { to } = way.course
  const onward = index.network.legs.filter(
    ({ mode, status, from, to: end }) =>
      mode === 'rail' && status === 'in-service' && (from === to || end === to),
  )
  const last = way.course.legs.at(-1)
  if (onward.length !== 1 || last?.track === 'sea') return null
  return <p className="details-caption">{t('routes.end-of-line', { gauge: String(last?.track ?? '') })}</p>
}

/** Everything known about the chosen way. */
export function WayDetails({ way }: { readonly way: RouteFacts }) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const ranked = useRankedWays().find((other) => other.way.key === way.key)
  const ends = [way.course.from, way.course.to].map((id) => placeName(index, text, id))
  const other = way.corridors.find(({ sameLegs }) => !sameLegs)
  const groups = way.corridors.flatMap(({ route }) => index.groupsOf(`route:${route.id}`))
  return (
    <article className="details" aria-label={t('routes.details')}>
      <header className="details-header">
        <p className="details-kind">{t('routes.way-rank', { rank: ranked?.rank ?? 0 })}</p>
        <h2>{ends.join(' → ')}</h2>
        <p className="details-status">{ranked?.name}</p>
      </header>
      <EndOfLine way={way} />
      <Headline way={way} />
      {other && (
        <p className="details-hint">{t('routes.other-line', { route: text.name(other.route.names) })}</p>
      )}
      {way.days && <DaysModel days={way.days} />}
      <Capacities way={way} />
      {groups.length > 0 && (
        <section className="details-section">
          <h3>{t('routes.corridor-figures')}</h3>
          <FigureTable groups={groups} />
        </section>
      )}
      {way.emissions && <OtherEmissions />}
      <Stations way={way} />
      <p className="details-hint">{t('routes.no-prices')}</p>
    </article>
  )
}
