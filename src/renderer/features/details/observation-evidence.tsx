import type { Observation } from '../../../shared/network/observation'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { CopyButton } from '../../ui/copy-button'
import { figureText, whenText } from '../figure-text'
import { subjectName } from '../subject'
import { citeObservation } from './citation'
import { ConfidenceBlock } from './confidence-block'
import { FigureList } from './figure-list'
import { SourceList } from './source-list'

/** What the figure is of: basis, period, series, scope: one fact a line, and silence said. */
function Facts({ observation }: { readonly observation: Observation }) {
  const text = useText()
  const { t, say } = text
  const rows = [
    [t('evidence.basis'), t(`basis.${observation.basis}`)],
    [t('evidence.when'), whenText(text, observation) || t('evidence.not-stated')],
    [
      t('evidence.series'),
      observation.series === 'unstated' ? t('evidence.not-stated') : t(`series.${observation.series}`),
    ],
    ...(observation.direction ? [[t('evidence.direction'), t(`direction.${observation.direction}`)]] : []),
    ...(observation.towards
      ? [
          [
            t('evidence.direction'),
            t('direction.towards', { country: t(`country.${observation.towards as 'CN'}`) }),
          ],
        ]
      : []),
    ...(observation.transit ? [[t('evidence.transit'), t(`transit.${observation.transit}`)]] : []),
    ...(observation.scope ? [[t('evidence.scope'), say(observation.scope)]] : []),
    ...(observation.note ? [[t('evidence.note'), say(observation.note)]] : []),
    ...(observation.notFor ? [[t(`not-for.${observation.notFor.use}`), say(observation.notFor.reason)]] : []),
  ] as const
  return (
    <dl className="pairs">
      {rows.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Evidence of one figure that somebody gave. */
export function ObservationEvidence({ id }: { readonly id: string }) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const observation = index.observations.get(id)
  if (!observation) return null
  const group = index.groupOf(id)
  const [low, high] = [JSON.stringify(observation.value), observation.id]
  const others = (group?.observations ?? []).filter((o) => o.id !== high && JSON.stringify(o.value) !== low)
  const agreeing = (group?.observations ?? []).filter((o) => o.id !== high && JSON.stringify(o.value) === low)
  const inputs = (observation.derivation?.inputs ?? []).flatMap(
    (input) => index.observations.get(input) ?? [],
  )
  const replaced = observation.supersedes ? index.observations.get(observation.supersedes) : undefined
  return (
    <article className="details">
      <p className="details-kind">
        {subjectName(index, text, observation.subject)} · {t(`measure.${observation.measure}`)}
      </p>
      <p className="evidence-value">{figureText(text, observation)}</p>
      <CopyButton
        showLabel
        label={t('copy.citation')}
        text={() => citeObservation(index, text, observation)}
      />
      <Facts observation={observation} />
      {observation.derivation && (
        <section className="details-section">
          <h3>{t('evidence.derived')}</h3>
          <p className="formula">{t(`formula.${observation.derivation.formula}`)}</p>
          <FigureList observations={inputs} />
        </section>
      )}
      {others.length > 0 && (
        <section className="details-section">
          <h3>{t('evidence.disagree')}</h3>
          <FigureList observations={others} />
        </section>
      )}
      {agreeing.length > 0 && (
        <section className="details-section">
          <h3>{t('evidence.agree')}</h3>
          <FigureList observations={agreeing} />
        </section>
      )}
      {replaced && (
        <section className="details-section">
          <h3>{t('evidence.replaces')}</h3>
          <FigureList observations={[replaced]} />
        </section>
      )}
      <ConfidenceBlock confidence={index.confidence(observation)} />
      <SourceList ids={observation.sources} title={t('details.sources')} />
    </article>
  )
}
