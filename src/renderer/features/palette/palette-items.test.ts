import { describe, expect, test } from 'vitest'
import { COMMAND_GROUPS, TABLE_ROWS } from '../../../shared/ipc/commands'
import { LANGUAGES } from '../../../shared/network/language'
import { shippedIndex } from '../../../shared/network/routing/shipped-fixture'
import { type PaletteSection, paletteItems, paletteSections } from './palette-items'

const { network: NETWORK } = shippedIndex()
const ITEMS = paletteItems(NETWORK, 'en')

function keys(sections: readonly PaletteSection[]): string[] {
  return sections.flatMap(({ hits }) => hits.map(({ item }) => item.key))
}

function find(query: string, recent: readonly string[] = []): string[] {
  return keys(paletteSections(ITEMS, query, recent))
}

describe('the palette', () => {
  test('offers every command, and everything of the network that has a name to go to', () => {
    const all = ITEMS.map(({ key }) => key)
    expect(all).toEqual([...new Set(all)])
    const { terminals, crossings, routes, institutions } = NETWORK
    const wanted = [
      ...TABLE_ROWS.map(({ id }) => `command:${id}`),
      ...terminals.map(({ id }) => `terminal:${id}`),
      ...crossings.map(({ id }) => `crossing:${id}`),
      ...routes.filter(({ kind }) => kind !== 'stretch').map(({ id }) => `route:${id}`),
      ...institutions.map(({ id }) => `institution:${id}`),
    ]
    expect(all).toEqual(expect.arrayContaining(wanted))
  })

  test.each(LANGUAGES)('finds every command by its title in %s, before other commands', (language) => {
    const items = paletteItems(NETWORK, language)
    for (const { key, name } of items.filter(({ target }) => target.kind === 'command')) {
      const commands = paletteSections(items, name, []).find(({ heading }) => heading === 'command')
      expect(commands?.hits[0]?.item.key, name).toBe(key)
    }
  })

  test.each(LANGUAGES)(
    'finds everything by its name in %s, whatever the language of the window',
    (language) => {
      const missed = ITEMS.filter(({ key, target }) => {
        if (target.kind === 'command') return false
        const { kind, id } = target.selection
        const own = NETWORK[`${kind}s` as 'places'].find((each) => each.id === id)
        return !find(own?.names[language] ?? '').includes(key)
      })
      expect(missed.map(({ key }) => key)).toEqual([])
    },
  )

  test('finds everything by its id', () => {
    const subjects = ITEMS.flatMap(({ target }) => (target.kind === 'subject' ? [target.selection] : []))
    const missed = subjects.filter(({ kind, id }) => !find(id).includes(`${kind}:${id}`))
    expect(missed).toEqual([])
  })

  test.each(['Хоргос', 'Қорғас', '霍尔果斯', 'Khorgos', 'horgos', 'khrgos', 'ХОРГОС'])(
    'finds Khorgos as %s',
    (query) => {
      expect(find(query)).toEqual(
        expect.arrayContaining(['crossing:altynkol-khorgos', 'terminal:khorgos-gateway']),
      )
    },
  )

  test('lists the section with the nearest hit first, and in it the nearest', () => {
    const [first] = paletteSections(ITEMS, 'dark colours', [])
    expect([first?.heading, first?.hits[0]?.item.key]).toEqual(['command', 'command:theme-dark'])
  })

  test('tells which spelling was found', () => {
    const hits = paletteSections(ITEMS, '霍尔果斯', []).flatMap((section) => section.hits)
    const matched = hits.find(({ item }) => item.key === 'place:khorgos-cn')?.matched
    expect(matched).toBe('霍尔果斯')
  })

  test('before anything is typed offers all commands by menu, what was chosen last first', () => {
    const recent = ['terminal:xian', 'command:fit-all', 'terminal:gone']
    const sections = paletteSections(ITEMS, ' ', recent)
    expect(sections.map(({ heading }) => heading)).toEqual(['recent', ...COMMAND_GROUPS])
    expect(keys(sections.slice(0, 1))).toEqual(['terminal:xian', 'command:fit-all'])
    expect(keys(sections).toSorted()).toEqual(
      ['terminal:xian', ...TABLE_ROWS.map(({ id }) => `command:${id}`)].toSorted(),
    )
  })

  test('of hits that are as near, the one that was chosen before comes first', () => {
    const [first, second] = find('list of').slice(0, 2)
    expect([first, second]).not.toContain(undefined)
    expect(find('list of', [second ?? ''])[0]).toBe(second)
  })

  test('stays short, and is empty where nothing is called so', () => {
    expect(Math.max(...paletteSections(ITEMS, 'a', []).map(({ hits }) => hits.length))).toBeLessThanOrEqual(8)
    expect(paletteSections(ITEMS, 'Atlantis', [])).toEqual([])
  })
})
