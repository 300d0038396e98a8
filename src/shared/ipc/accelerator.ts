/** A key with what is held down beside it. */
export interface Chord {
  readonly ctrl: boolean
  readonly meta: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** Lower case: `f`, `1`, `+`, `f11`, `left`. */
  readonly key: string
}

type Modifier = Exclude<keyof Chord, 'key'>

function modifierOf(name: string, mac: boolean): Modifier | undefined {
  if (name === 'cmdorctrl') return mac ? 'meta' : 'ctrl'
  if (name === 'control' || name === 'ctrl') return 'ctrl'
  if (name === 'command' || name === 'cmd') return 'meta'
  return name === 'alt' || name === 'shift' ? name : undefined
}

/**
 * Reads an accelerator in Electron's notation, such as `CmdOrCtrl+Shift+F`.
 *
 * @param platform as Node names platforms; on macOS `CmdOrCtrl` is the Command key
 */
export function parseAccelerator(accelerator: string, platform: string): Chord {
  const names = accelerator.toLowerCase().split('+')
  const held = new Set(names.slice(0, -1).map((name) => modifierOf(name, platform === 'darwin')))
  const last = names.at(-1) ?? ''
  return {
    ctrl: held.has('ctrl'),
    meta: held.has('meta'),
    alt: held.has('alt'),
    shift: held.has('shift'),
    key: last === 'plus' ? '+' : last,
  }
}
