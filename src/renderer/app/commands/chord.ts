import { type Chord, parseAccelerator } from '../../../shared/ipc/accelerator'
import { acceleratorOf, type CommandId, TABLE_ROWS, type TableRow } from '../../../shared/ipc/commands'

/** The part of a key press that a chord is compared with. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Where the keys of our chords lie, for layouts whose letters are not Latin. */
const CODES: Readonly<Record<string, string>> = {
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '/': 'Slash',
  '=': 'Equal',
  '-': 'Minus',
  ',': 'Comma',
}

const ARROWS: Readonly<Record<string, string>> = { left: '←', right: '→', up: '↑', down: '↓' }

function codeOf(key: string): string | undefined {
  if (/^[a-z]$/.test(key)) return `Key${key.toUpperCase()}`
  if (/^\d$/.test(key)) return `Digit${key}`
  return CODES[key]
}

function holdsSame(chord: Chord, press: KeyPress): boolean {
  return chord.ctrl === press.ctrlKey && chord.meta === press.metaKey && chord.alt === press.altKey
}

/** Whether the sign itself was typed. Signs such as `+` need Shift on some layouts and not on others. */
function matchesKey(chord: Chord, press: KeyPress): boolean {
  const key = press.key.toLowerCase().replace(/^arrow/, '')
  const isSign = /^[^\p{L}\d]$/u.test(chord.key)
  return key === chord.key && holdsSame(chord, press) && (isSign || chord.shift === press.shiftKey)
}

function matchesPlace(chord: Chord, press: KeyPress): boolean {
  return codeOf(chord.key) === press.code && holdsSame(chord, press) && chord.shift === press.shiftKey
}

/** The keys of a command on a platform: its accelerator first, then those that no menu shows. */
function chordsOf(row: TableRow, platform: string): Chord[] {
  const accelerators = [acceleratorOf(row, platform), ...(row.also ?? [])]
  return accelerators.flatMap((text) => (text === undefined ? [] : [parseAccelerator(text, platform)]))
}

/** A chord that would be text in a text field. */
function isText({ ctrl, meta, alt, key }: Chord): boolean {
  return !ctrl && !meta && !alt && key.length === 1
}

/**
 * Makes the function that finds the command of a key press: by the sign that it types, or else, on a layout of other
 * letters than Latin ones, by the place of the key.
 *
 * @param platform as Node names platforms
 */
export function createCommandKeys(
  platform: string,
): (press: KeyPress, typing: boolean) => CommandId | undefined {
  const keys = TABLE_ROWS.flatMap((row) => chordsOf(row, platform).map((chord) => ({ id: row.id, chord })))
  return (press, typing) => {
    const known = typing ? keys.filter(({ chord }) => !isText(chord)) : keys
    const byKey = known.find(({ chord }) => matchesKey(chord, press))
    if (byKey) return byKey.id
    if (/^[a-z]$/i.test(press.key)) return undefined
    return known.find(({ chord }) => matchesPlace(chord, press))?.id
  }
}

function keyName(key: string): string {
  if (key === '-') return '−'
  return ARROWS[key] ?? key.toUpperCase()
}

/** The keys of a chord as they are written on them, in the platform's order. */
export function chordNames(chord: Chord, platform: string): string[] {
  const mac = platform === 'darwin'
  const held = mac
    ? [chord.ctrl && '⌃', chord.alt && '⌥', chord.shift && '⇧', chord.meta && '⌘']
    : [chord.ctrl && 'Ctrl', chord.alt && 'Alt', chord.shift && 'Shift', chord.meta && 'Meta']
  return [...held.filter((name) => name !== false), keyName(chord.key)]
}

/** The keys of a command's accelerator, to be shown; none where it has no accelerator. */
export function acceleratorNames(row: TableRow, platform: string): string[] {
  const accelerator = acceleratorOf(row, platform)
  return accelerator === undefined ? [] : chordNames(parseAccelerator(accelerator, platform), platform)
}
