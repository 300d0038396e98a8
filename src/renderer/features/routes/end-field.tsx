import { useMemo, useState } from 'react'
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  ToggleButton,
} from 'react-aria-components'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import { createEndSearch, placesOnLines, type RouteEnd } from './route-ends'

/** Origin or destination: typed by any name in any language, or picked on the map. */
export function EndField({ end }: { readonly end: 'from' | 'to' }) {
  const index = useIndex()
  const { t, name } = useText()
  const value = useApp((state) => state.routes.question[end])
  const picking = useApp((state) => state.routes.picking === end)
  const ask = useApp((state) => state.ask)
  const setPicking = useApp((state) => state.setPicking)
  const search = useMemo(() => createEndSearch(index), [index])
  const [typed, setTyped] = useState<string>()
  const place = value === null ? undefined : index.places.get(value)
  const shown = place ? name(place.names) : ''
  const onLine = useMemo(() => placesOnLines(index), [index])

  return (
    <div className="route-end" data-end={end}>
      <ComboBox
        className="route-combo"
        items={typed === undefined ? [] : search(typed)}
        inputValue={typed ?? shown}
        onInputChange={(text) => setTyped(text === shown ? undefined : text)}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return
          ask({ [end]: String(key) })
          setTyped(undefined)
        }}
        onBlur={() => setTyped(undefined)}
        defaultFilter={() => true}
        menuTrigger="input"
        allowsEmptyCollection={typed !== undefined && typed.trim() !== ''}
      >
        <Label>{t(`routes.${end}`)}</Label>
        <div className="route-box">
          <span className="route-letter" translate="no" aria-hidden="true">
            {end === 'from' ? 'A' : 'B'}
          </span>
          <Input placeholder={t('routes.end-placeholder')} onFocus={(event) => event.target.select()} />
          <ToggleButton
            className="icon-button is-small"
            aria-label={t(`routes.pick-${end}`)}
            isSelected={picking}
            onChange={(on) => setPicking(on ? end : null)}
          >
            <Icon name="target" />
          </ToggleButton>
        </div>
        <Popover className="search-popover" offset={6}>
          <ListBox
            className="search-hits"
            renderEmptyState={() => (
              <p className="search-empty">{t('search.none', { query: typed ?? '' })}</p>
            )}
          >
            {(found: RouteEnd) => (
              <ListBoxItem
                id={found.id}
                textValue={name(found.names)}
                className="search-hit"
                isDisabled={!found.onLine}
              >
                <span className="search-name">{name(found.names)}</span>
                {found.matched !== name(found.names) && (
                  <span className="search-matched">{found.matched}</span>
                )}
                {!found.onLine && <span className="search-kind">{t('routes.no-line')}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {place && !onLine.has(place.id) && <p className="route-warning">{t('routes.no-line-here')}</p>}
    </div>
  )
}

/** Turns the question round. */
export function SwapButton() {
  const { t } = useText()
  const swapEnds = useApp((state) => state.swapEnds)
  return (
    <Button className="icon-button is-small route-swap" aria-label={t('routes.swap')} onPress={swapEnds}>
      <Icon name="swap" />
    </Button>
  )
}
