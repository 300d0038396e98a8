import { type CommandId, TABLE_ROWS } from '../../../shared/ipc/commands'
import { useAppContext } from '../context'
import { acceleratorNames } from './chord'
import './keys.css'

/** Keys as they are written on the keyboard. */
export function Keys({ names }: { readonly names: readonly string[] }) {
  return (
    <span className="keys">
      {names.map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  )
}

/** The keys of a command on this platform; nothing where it has none. */
export function CommandKeys({ id }: { readonly id: CommandId }) {
  const { platform } = useAppContext()
  const row = TABLE_ROWS.find((each) => each.id === id)
  const names = row ? acceleratorNames(row, platform) : []
  return names.length > 0 && <Keys names={names} />
}
