import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { figureText, otherValues } from '../figure-text'
import { selectionName, subjectOf } from '../subject'
import { useShown } from '../time/moment'
import { noFigure } from '../time/state-words'
import { FigureButton } from './figure-button'
import './headline-strip.css'

/** The selection's two headline figures under the narrow window's map, so that they need no other tab. */
export function HeadlineStrip() {
  const { index } = useShown()
  const text = useText()
  const { t } = text
  const selection = useApp((state) => state.selection)
  const setNarrowTab = useApp((state) => state.setNarrowTab)
  if (selection?.kind !== 'terminal') return null
  const figures = [
    index.headline(subjectOf(selection), 'capacity', 'TEU/yr')[0],
    index.headline(subjectOf(selection), 'area')[0],
  ].flatMap((figure) => figure ?? [])
  const name = selectionName(index, text, selection)
  return (
    <section className="headline-strip" aria-label={name}>
      <strong>{name}</strong>
      {figures.length === 0 && (
        <span className="figure-none">{noFigure(text, index, index.terminals.get(selection.id))}</span>
      )}
      {figures.map((figure) => {
        const group = index.groupOf(figure.id)
        const others = group ? otherValues(text, group) : []
        return (
          <span key={figure.id} onClickCapture={() => setNarrowTab('details')}>
            <FigureButton
              figure={{ kind: 'observation', id: figure.id }}
              said={`${name}: ${figureText(text, figure)}`}
            >
              {figureText(text, figure)}
            </FigureButton>{' '}
            <span className="source-refs">
              {[
                t(`basis.${figure.basis}`),
                ...(others.length > 0 ? [t('figure.also', { values: text.format.list(others) })] : []),
              ].join(' · ')}
            </span>
          </span>
        )
      })}
    </section>
  )
}
