import type { Observation } from '../../../shared/network/observation'
import { useText } from '../../i18n/text'
import { CopyButton } from '../../ui/copy-button'
import { Icon } from '../../ui/icon'
import { figureText, otherValues } from '../figure-text'
import { subjectName } from '../subject'
import { useShown } from '../time/moment'
import { citeObservation } from './citation'
import { FigureButton } from './figure-button'

/** A headline figure: the number large, its basis, and who says otherwise. */
export function FigureTile({
  label,
  figures,
  none,
}: {
  readonly label: string
  readonly figures: readonly Observation[]
  /** Words for where there is no figure. */
  readonly none: string
}) {
  const { index } = useShown()
  const text = useText()
  const { t } = text
  const [lead] = figures
  if (!lead) {
    return (
      <div className="figure-tile">
        <h3>{label}</h3>
        <p className="figure-none">{none}</p>
      </div>
    )
  }
  const group = index.groupOf(lead.id)
  const others = group ? otherValues(text, group) : []
  const said = `${subjectName(index, text, lead.subject)}, ${label}: ${figureText(text, lead)}`
  return (
    <div className="figure-tile" data-disputed={group?.disputed ?? false}>
      <header>
        <h3>{label}</h3>
        <CopyButton
          label={t('copy.cite', { figure: said })}
          text={() => citeObservation(index, text, lead)}
        />
      </header>
      <p className="figure-value">
        <FigureButton figure={{ kind: 'observation', id: lead.id }} said={said}>
          <span className="figure-number">{text.format.value(lead.value)}</span>{' '}
          <span className="figure-unit">{t(`unit.${lead.unit as 'ha'}`)}</span>
        </FigureButton>
      </p>
      <p className="figure-basis">
        {t(`basis.${lead.basis}`)}
        {others.length > 0 && (
          <>
            <span aria-hidden="true"> · </span>
            <span className="figure-also">
              <Icon name="dispute" />
              {t('figure.also', { values: text.format.list(others) })}
            </span>
          </>
        )}
      </p>
    </div>
  )
}
