import type { Confidence, ConfidenceStep } from '../../../shared/network/confidence'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'

/** How sure we are, and every step of the rule that led there. */
export function ConfidenceBlock({ confidence }: { readonly confidence: Confidence }) {
  const index = useIndex()
  const { t, name } = useText()
  const stepText = (step: ConfidenceStep) => {
    if (!('originator' in step)) return t(`confidence.${step.code}`)
    const originator = index.originators.get(step.originator)
    return t(`confidence.${step.code}`, {
      name: originator ? name(originator.names) : step.originator,
      kind: originator ? t(`source-kind.${originator.kind}`) : '',
    })
  }
  return (
    <section className="details-section">
      <h3>{t('evidence.confidence')}</h3>
      <p className="confidence" data-level={confidence.level}>
        <span className="confidence-dots" aria-hidden="true">
          {'●'.repeat(confidence.score)}
          {'○'.repeat(4 - confidence.score)}
        </span>{' '}
        {t(`confidence.${confidence.level}`)} · {t('confidence.score', { score: confidence.score })}
      </p>
      <ul className="confidence-steps">
        {confidence.steps.map((step) => (
          <li key={`${step.code}${'originator' in step ? step.originator : ''}`}>
            <span className="confidence-delta">{step.delta > 0 ? `+${step.delta}` : `−${-step.delta}`}</span>
            {stepText(step)}
          </li>
        ))}
      </ul>
    </section>
  )
}
