import type { Observation } from '../../../shared/network/observation'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { figureText, whenText } from '../figure-text'
import { subjectName } from '../subject'
import { FigureButton } from './figure-button'

/** Figures with what they are of, when, and who said them; each opens its own evidence. */
export function FigureList({ observations }: { readonly observations: readonly Observation[] }) {
  const index = useIndex()
  const text = useText()
  const { t, name } = text
  return (
    <ul className="figure-list">
      {observations.map((observation) => {
        const value = figureText(text, observation)
        const about = `${subjectName(index, text, observation.subject)} · ${t(`measure.${observation.measure}`)}`
        const said = [
          ...index.saidBy(observation).map((originator) => name(originator.names)),
          whenText(text, observation),
        ]
        return (
          <li key={observation.id}>
            <FigureButton figure={{ kind: 'observation', id: observation.id }} said={`${about}: ${value}`}>
              {value}
            </FigureButton>
            <span className="figure-list-about">{about}</span>
            <span className="source-refs">
              {[t(`basis.${observation.basis}`), ...said].filter(Boolean).join(' · ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
