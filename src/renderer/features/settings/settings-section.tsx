import { type ReactNode, type RefObject, useId } from 'react'

/** Settings of one subject under its title. */
export function SettingsSection({
  title,
  place,
  children,
}: {
  readonly title: string
  /** Where the keyboard stays when what it was on goes away. */
  readonly place?: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div ref={place} tabIndex={place && -1}>
        {children}
      </div>
    </section>
  )
}

/** On or off. */
export function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  return (
    <label className="settings-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  )
}
