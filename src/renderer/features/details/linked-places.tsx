import { Button } from 'react-aria-components'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { menuData } from '../context-menu/menu-target'

/** Places as buttons, with their country. */
export function LinkedPlaces({
  ids,
  onOpen,
}: {
  readonly ids: readonly string[]
  readonly onOpen: (id: string) => void
}) {
  const index = useIndex()
  const { name, t } = useText()
  return (
    <ul className="linked-places">
      {ids.map((id) => {
        const place = index.places.get(id)
        return (
          place && (
            <li key={id}>
              <Button
                className="link-button"
                {...menuData({ subjects: [{ kind: 'place', id }] })}
                onPress={() => onOpen(id)}
              >
                {name(place.names)}
              </Button>
              <span className="source-refs">{t(`country.${place.country as 'CN'}`)}</span>
            </li>
          )
        )
      })}
    </ul>
  )
}
