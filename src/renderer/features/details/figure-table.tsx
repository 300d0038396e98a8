import type { FigureGroup } from '../../../shared/network/figure'
import type { Observation } from '../../../shared/network/observation'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { CopyButton } from '../../ui/copy-button'
import { Icon } from '../../ui/icon'
import { figureText, whenText } from '../figure-text'
import { citeObservation } from './citation'
import { FigureButton } from './figure-button'

function FigureLine({
  observation,
  disputed,
}: {
  readonly observation: Observation
  readonly disputed: boolean
}) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const value = figureText(text, observation)
  const when = whenText(text, observation)
  const said = [t(`measure.${observation.measure}`), when, value].filter(Boolean).join(', ')
  return (
    <li className="figure-line">
      <span className="figure-when">{when}</span>
      <span className="figure-line-value">
        {disputed && <Icon name="dispute" />}
        <FigureButton figure={{ kind: 'observation', id: observation.id }} said={said}>
          {value}
        </FigureButton>
      </span>
      <span className="figure-line-basis">
        {t(`basis.${observation.basis}`)}
        {observation.transit && ` · ${t(`transit.${observation.transit}`)}`}
      </span>
      <CopyButton
        label={t('copy.cite', { figure: said })}
        text={() => citeObservation(index, text, observation)}
      />
    </li>
  )
}

function byTime(a: FigureGroup, b: FigureGroup): number {
  const at = (group: FigureGroup) => group.period?.start ?? group.observations[0].asOf ?? ''
  return at(b).localeCompare(at(a)) || b.unit.length - a.unit.length
}

/**
 * Figures under headings by measure and by what they count; newest first, disputed ones together and marked.
 * Series are never mixed under one heading.
 */
export function FigureTable({
  groups,
  headed = true,
}: {
  readonly groups: readonly FigureGroup[]
  /** Whether headings name the measure; without, only what is counted. */
  readonly headed?: boolean
}) {
  const { t } = useText()
  const sections = new Map<string, FigureGroup[]>()
  for (const group of groups) {
    const heading = [
      ...(headed ? [t(`measure.${group.measure}`)] : []),
      ...(group.series === 'unstated' || group.series === 'terminal' ? [] : [t(`series.${group.series}`)]),
    ].join(' · ')
    sections.set(heading, [...(sections.get(heading) ?? []), group])
  }
  return (
    <div className="figure-table">
      {[...sections].map(([heading, members]) => (
        <section key={heading} className="figure-section">
          {heading !== '' && <h4>{heading}</h4>}
          <ul>
            {[...members]
              .sort(byTime)
              .flatMap((group) =>
                group.observations.map((observation) => (
                  <FigureLine key={observation.id} observation={observation} disputed={group.disputed} />
                )),
              )}
          </ul>
        </section>
      ))}
    </div>
  )
}
