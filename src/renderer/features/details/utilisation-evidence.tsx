import type { NetworkIndex } from '../../../shared/network/network-index'
import { utilisationYears } from '../../../shared/network/terminal-figures'
import type { UtilisationReading } from '../../../shared/network/utilisation'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { useShown } from '../time/moment'
import { percentRange, utilisationBadges } from '../utilisation-text'
import { FigureList } from './figure-list'

function Reading({ title, reading }: { readonly title: string; readonly reading: UtilisationReading }) {
  const text = useText()
  return (
    <section className="details-section">
      <h3>{title}</h3>
      <p>
        <strong>{percentRange(text, reading.percent, reading.percent)}</strong>
      </p>
      <FigureList observations={[reading.throughput, reading.capacity]} />
    </section>
  )
}

/** Evidence of a utilisation: the formula, both readings with their inputs, and what the badge means in figures. */
export function UtilisationEvidence({
  terminal: id,
  year,
}: {
  readonly terminal: string
  readonly year: number
}) {
  const { index: shown } = useShown()
  const now = useIndex()
  const text = useText()
  const { t, name } = text
  const terminal = now.terminals.get(id)
  const ofYear = (index: NetworkIndex) => utilisationYears(index, id).find((row) => row.year === year)
  const found = ofYear(shown) ?? ofYear(now)
  if (!terminal || !found?.utilisation.ok) return null
  const { utilisation } = found
  const { low, high, prorated } = utilisation
  const badges = utilisationBadges(text, utilisation, false)
  return (
    <article className="details">
      <p className="details-kind">
        {name(terminal.names)} · {t('utilisation.title')} {t('utilisation.year', { year: String(year) })}
      </p>
      <p className="evidence-value">{percentRange(text, low.percent, high.percent)}</p>
      {badges !== '' && <p className="badge">{badges}</p>}
      <section className="details-section">
        <h3>{t('evidence.derived')}</h3>
        <p className="formula">{t('formula.utilisation')}</p>
        <p className="details-hint">{t('evidence.readings')}</p>
      </section>
      <Reading title={t('utilisation.reading-low')} reading={low} />
      <Reading title={t('utilisation.reading-high')} reading={high} />
      {prorated && (
        <section className="details-section">
          <h3>{t('utilisation.prorate')}</h3>
          <p>
            <strong>{percentRange(text, prorated.low, prorated.high)}</strong> ({prorated.days}/
            {prorated.ofDays})
          </p>
        </section>
      )}
    </article>
  )
}
