import { useMemo, useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { MAX_AVOID, MAX_VIA } from '../../../shared/network/routing/route-question'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import { allConditions, conditionKey, conditionName, type NamedCondition, without } from './conditions'

const MOST = { via: MAX_VIA, avoid: MAX_AVOID } as const

/** Countries and borders that a route must go through, or must not touch. */
export function ConditionPicker({ list }: { readonly list: 'via' | 'avoid' }) {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const chosen = useApp((state) => state.routes.question[list])
  const ask = useApp((state) => state.ask)
  const [added, setAdded] = useState(false)
  const all = useMemo(() => allConditions(index, text), [index, text])
  const keys = new Set(chosen.map(conditionKey))
  const full = chosen.length >= MOST[list]

  return (
    <div className="route-conditions">
      <ComboBox
        // made anew after each choice: its list closes then, and the keyboard stays in the box
        key={chosen.length}
        autoFocus={added}
        className="route-combo"
        defaultItems={all.filter(({ key }) => !keys.has(key))}
        isDisabled={full}
        onSelectionChange={(key) => {
          const condition = all.find((other) => other.key === key)
          if (!condition) return
          setAdded(true)
          ask({ [list]: [...chosen, { kind: condition.kind, id: condition.id }] })
        }}
        menuTrigger="input"
        allowsEmptyCollection
      >
        <Label>{t(`routes.${list}`)}</Label>
        <div className="route-box">
          <Input placeholder={t(full ? 'routes.condition-full' : 'routes.condition-placeholder')} />
          <Button className="icon-button is-small" aria-label={t('routes.condition-show')}>
            <Icon name="down" />
          </Button>
        </div>
        <Popover className="search-popover" offset={6}>
          <ListBox
            className="search-hits"
            renderEmptyState={() => <p className="search-empty">{t('routes.condition-none')}</p>}
          >
            {(condition: NamedCondition) => (
              <ListBoxItem id={condition.key} textValue={condition.name} className="search-hit">
                <span className="search-name">{condition.name}</span>
                <span className="search-kind">{t(`routes.condition-${condition.kind}`)}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {chosen.length > 0 && (
        <ul className="picker-chips" aria-label={t(`routes.${list}-chosen`)}>
          {chosen.map((condition) => {
            const label = conditionName(index, text, condition)
            return (
              <li key={conditionKey(condition)} className="picker-chip is-small">
                <span className="picker-name">{label}</span>
                <Button
                  className="icon-button is-small"
                  aria-label={t(`routes.${list}-remove`, { name: label })}
                  onPress={() => ask({ [list]: without(chosen, [condition]) })}
                >
                  <Icon name="close" />
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
