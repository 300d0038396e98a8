import { describe, expect, test } from 'vitest'
import { MAX_RECENT, recentEntry, recentTitles, withRecent } from './recent-list'
import type { StoredRecent } from './settings-file'

const entry = (id: string, path: string, kind: StoredRecent['kind'] = 'folder'): StoredRecent => ({
  id,
  kind,
  path,
})
const never = () => {
  throw new Error('no id is needed')
}

describe('what was opened', () => {
  test('stands first, under a new id', () => {
    const before = [entry('a', '/data/a')]
    expect(withRecent(before, { kind: 'folder', path: '/data/b' }, () => 'b')).toEqual([
      entry('b', '/data/b'),
      ...before,
    ])
  })

  test('once, under the id that it had', () => {
    const before = [entry('a', '/data/a'), entry('b', '/data/b')]
    expect(withRecent(before, { kind: 'folder', path: '/data/b' }, never)).toEqual(before.toReversed())
  })

  test('a file and a folder of one path are two', () => {
    const before = [entry('a', '/data/a')]
    expect(withRecent(before, { kind: 'file', path: '/data/a' }, () => 'b')).toHaveLength(2)
  })

  test('the oldest is forgotten', () => {
    const before = Array.from({ length: MAX_RECENT }, (_, at) => entry(`${at}`, `/data/${at}`))
    const after = withRecent(before, { kind: 'folder', path: '/data/new' }, () => 'new')
    expect(after.map(({ id }) => id)).toEqual(['new', ...before.slice(0, -1).map(({ id }) => id)])
  })
})

describe('how it is named', () => {
  test('P1: the window gets an id, a kind and a name, and no path', () => {
    expect(recentEntry(entry('a', '/home/me/own network'))).toEqual({
      id: 'a',
      kind: 'folder',
      name: 'own network',
    })
  })

  test('P23: what would turn text around is written out', () => {
    expect(recentEntry(entry('a', '/data/a\u202eb')).name).toBe('a\\u{202e}b')
  })

  test('the menu tells two of one name apart', () => {
    const recent = [entry('a', '/x/2023/net'), entry('b', '/x/2024/net'), entry('c', '/x/other')]
    expect(recentTitles(recent)).toEqual(['net — 2023', 'net — 2024', 'other'])
  })
})
