import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Icon } from '../../ui/icon'

/** One of a few, all in sight. Arrow keys go from one to the next, Space or Enter takes it. */
export function Choices<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly id: T; readonly words: ReactNode }[]
  readonly onChange: (value: T) => void
}) {
  return (
    <ToggleButtonGroup
      className="settings-choices"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={([key]) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen) onChange(chosen.id)
      }}
    >
      {options.map(({ id, words }) => (
        <ToggleButton key={id} id={id} className="settings-choice">
          <span>{words}</span>
          {id === value && <Icon name="check" />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
