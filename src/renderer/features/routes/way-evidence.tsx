import type { Observation } from '../../../shared/network/observation'
import { describeWay } from '../../../shared/network/routing/describe-way'
import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import { routeFiguresOf } from '../../../shared/network/routing/route-figures'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { FigureList } from '../details/figure-list'
import { emissionsText, modelText, spanText } from './way-figures'
import { placeName } from './way-name'

function unique(observations: readonly Observation[]): Observation[] {
  return [...new Map(observations.map((observation) => [observation.id, observation])).values()]
}

function Inputs({ title, of }: { readonly title: string; readonly of: readonly Observation[] }) {
  if (of.length === 0) return null
  return (
    <section className="details-section">
      <h3>{title}</h3>
      <FigureList observations={unique(of)} />
    </section>
  )
}

function KmEvidence({ way }: { readonly way: RouteFacts }) {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  const scaled = way.course.legs.filter(({ distance }) => distance.method === 'scaled')
  return (
    <>
      <p className="evidence-value">{t('leg.about-km', { km: spanText(text, way.km) })}</p>
      <p className="formula">{t('formula.spread-by-geodesic')}</p>
      {scaled.length > 0 && (
        <section className="details-section">
          <h3>{t('routes.scaled-legs', { km: format.number(way.kmByMethod.scaled, 0) })}</h3>
          <p className="details-hint">
            {t('formula.geodesic', {
              km: format.number(way.kmByMethod.scaled, 0),
              ratio: format.number(scaled[0]?.distance.ratio ?? 1, 2),
            })}
          </p>
          <ul className="way-lines">
            {scaled.map(({ leg, from, to, distance }) => (
              <li key={leg.id}>
                <span>
                  {placeName(index, text, from)} – {placeName(index, text, to)}
                </span>
                <span>{t('leg.about-km', { km: spanText(text, distance) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Inputs
        title={t('routes.spread-figures', { km: format.number(way.kmByMethod.spread, 0) })}
        of={way.course.legs.flatMap(({ distance }) => distance.input ?? [])}
      />
    </>
  )
}

function DaysEvidence({ way: { days } }: { readonly way: RouteFacts }) {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  if (!days) return null
  const unused = index.network.observations.filter(
    ({ measure, notFor }) => measure === 'speed' && notFor?.use === 'running-time',
  )
  return (
    <>
      <p className="evidence-value">{modelText(text, days)}</p>
      <p className="formula">{t('routes.days-formula')}</p>
      {days.proxyKm > 0 && (
        <p className="details-hint">{t('routes.proxy', { km: format.number(days.proxyKm, 0) })}</p>
      )}
      {days.open > 0 && <p className="details-hint">{t('routes.open-terms', { count: days.open })}</p>}
      <Inputs title={t('routes.speeds')} of={days.speeds} />
      <Inputs title={t('routes.dwells')} of={days.halts.flatMap(({ figures }) => figures)} />
      <Inputs title={t('routes.speeds-unused')} of={unused} />
    </>
  )
}

function EmissionsEvidence({ way: { emissions } }: { readonly way: RouteFacts }) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  if (!emissions) return null
  const unused = index.network.observations.filter(
    ({ measure, notFor }) => measure === 'emission-factor' && notFor !== undefined,
  )
  return (
    <>
      <p className="evidence-value">{emissionsText(text, emissions.kg)}</p>
      <p className="formula">{t('routes.emissions-formula')}</p>
      <p className="details-hint">{t('routes.not-iso')}</p>
      <ul className="way-lines">
        {emissions.leftOut.map((what) => (
          <li key={what}>
            <span>{t(`routes.left-out-${what}`)}</span>
            <span className="way-unknown">{t('routes.no-factor')}</span>
          </li>
        ))}
      </ul>
      <Inputs title={t('routes.factors')} of={emissions.figures.intensities} />
      <Inputs title={t('routes.cargo')} of={emissions.figures.cargo} />
      <Inputs title={t('routes.factors-unused')} of={unused} />
    </>
  )
}

const EVIDENCE = {
  'way-km': { Body: KmEvidence, title: 'measure.distance' },
  'way-days': { Body: DaysEvidence, title: 'routes.days-title' },
  'way-emissions': { Body: EmissionsEvidence, title: 'routes.column-emissions' },
} as const

/** Evidence of what is worked out for a way: its length, its days, its emissions. */
export function WayEvidence({
  kind,
  way: key,
}: {
  readonly kind: keyof typeof EVIDENCE
  readonly way: string
}) {
  const index = useIndex()
  const text = useText()
  const asOf = useApp((state) => state.routes.question.asOf)
  const way = describeWay(index, routeFiguresOf(index), key, asOf)
  if (!way) return null
  const { Body, title } = EVIDENCE[kind]
  const ends = [way.course.from, way.course.to].map((id) => placeName(index, text, id)).join(' → ')
  return (
    <article className="details">
      <p className="details-kind">
        {ends} · {text.t(title)}
      </p>
      <Body way={way} />
    </article>
  )
}
