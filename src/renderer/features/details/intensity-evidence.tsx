import { intensityFor } from '../../../shared/network/terminal-figures'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { useShown } from '../time/moment'
import { FigureList } from './figure-list'

/** Evidence of TEU per hectare: both ends, the formula, and why it may not be compared. */
export function IntensityEvidence({ terminal: id }: { readonly terminal: string }) {
  const { index: shown } = useShown()
  const now = useIndex()
  const { t, name, say, format } = useText()
  const terminal = now.terminals.get(id)
  const intensity = intensityFor(shown, id) ?? intensityFor(now, id)
  if (!terminal || !intensity) return null
  const value =
    intensity.low === intensity.high
      ? format.number(intensity.low, 0)
      : `${format.number(intensity.low, 0)}–${format.number(intensity.high, 0)}`
  const reason = intensity.notComparable?.notFor?.reason ?? intensity.notComparable?.scope
  return (
    <article className="details">
      <p className="details-kind">
        {name(terminal.names)} · {t('measure.intensity')}
      </p>
      <p className="evidence-value">{t('intensity.value', { value })}</p>
      {reason && <p className="details-caption">{say(reason)}</p>}
      <section className="details-section">
        <h3>{t('evidence.derived')}</h3>
        <p className="formula">{t('formula.intensity')}</p>
        <FigureList observations={intensity.inputs} />
      </section>
    </article>
  )
}
