import { describe, expect, test } from 'vitest'
import { parseAccelerator } from '../../../shared/ipc/accelerator'
import { chordNames, createCommandKeys, type KeyPress } from './chord'

function press(key: string, code: string, held = ''): KeyPress {
  const has = (name: string): boolean => held.includes(name)
  return { key, code, ctrlKey: has('C'), metaKey: has('M'), altKey: has('A'), shiftKey: has('S') }
}

describe('createCommandKeys', () => {
  test.each([
    ['Latin letters', press('f', 'KeyF', 'C'), 'focus-search'],
    ['with Shift another command', press('F', 'KeyF', 'CS'), 'fit-all'],
    ['a Cyrillic layout, by place', press('а', 'KeyF', 'C'), 'focus-search'],
    ['Dvorak, by sign and not by place', press('f', 'KeyY', 'C'), 'focus-search'],
    ['Dvorak, where F lies elsewhere', press('u', 'KeyF', 'C'), undefined],
    ['digits of a French layout', press('&', 'Digit1', 'C'), 'view-network'],
    ['plus with Shift', press('+', 'Equal', 'CS'), 'zoom-in'],
    ['plus without Shift', press('=', 'Equal', 'C'), 'zoom-in'],
    ['plus of the number pad', press('+', 'NumpadAdd', 'C'), 'zoom-in'],
    ['minus of a German layout, on the key of a slash', press('-', 'Slash', 'C'), 'zoom-out'],
    ['a function key', press('F11', 'F11'), 'full-screen'],
    ['a question mark', press('?', 'Slash', 'S'), 'open-shortcuts'],
    ['a letter alone', press('f', 'KeyF'), undefined],
    ['with a key too many', press('f', 'KeyF', 'CA'), undefined],
    ['with the key of another platform', press('f', 'KeyF', 'M'), undefined],
  ] as const)('%s', (_name, given, wanted) => {
    expect(createCommandKeys('linux')(given, false)).toBe(wanted)
  })

  test('on macOS the Command key takes the place of Ctrl', () => {
    const keys = createCommandKeys('darwin')
    expect(keys(press('f', 'KeyF', 'M'), false)).toBe('focus-search')
    expect(keys(press('f', 'KeyF', 'C'), false)).toBeUndefined()
    expect(keys(press('f', 'KeyF', 'CM'), false)).toBe('full-screen')
  })

  test('in a text field only what is no text', () => {
    const keys = createCommandKeys('linux')
    expect(keys(press('?', 'Slash', 'S'), true)).toBeUndefined()
    expect(keys(press('1', 'Digit1', 'C'), true)).toBe('view-network')
  })
})

test.each([
  ['CmdOrCtrl+Shift+F', 'linux', 'Ctrl Shift F'],
  ['CmdOrCtrl+Shift+F', 'darwin', '⇧ ⌘ F'],
  ['Control+Command+F', 'darwin', '⌃ ⌘ F'],
  ['CmdOrCtrl+Plus', 'linux', 'Ctrl +'],
  ['CmdOrCtrl+-', 'linux', 'Ctrl −'],
  ['Alt+Left', 'linux', 'Alt ←'],
  ['F11', 'win32', 'F11'],
])('%s on %s is shown as %s', (accelerator, platform, shown) => {
  expect(chordNames(parseAccelerator(accelerator, platform), platform).join(' ')).toBe(shown)
})
