import { Button } from 'react-aria-components'
import type { Selection } from '../../../shared/ipc/session'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { selectionName } from '../subject'

/** What stands at a place or runs through it, each leading to its own details; nothing where there is none. */
export function LinkedSubjects({
  title,
  items,
}: {
  readonly title: string
  readonly items: readonly Selection[]
}) {
  const index = useIndex()
  const text = useText()
  const select = useApp((state) => state.select)
  if (items.length === 0) return null
  return (
    <section className="details-section">
      <h3>{title}</h3>
      <ul className="linked-places">
        {items.map((item) => (
          <li key={`${item.kind}:${item.id}`}>
            <Button className="link-button" onPress={() => select(item)}>
              {selectionName(index, text, item)}
            </Button>
            <span className="source-refs">{text.t(`kind.${item.kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
