import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../network/language'
import { parseAccelerator } from './accelerator'
import { commandTitles } from './command-titles/command-titles'
import {
  acceleratorOf,
  COMMAND_GROUPS,
  COMMANDS,
  MAIN_COMMANDS,
  SUBMENUS,
  TABLE_ROWS,
  type TableRow,
} from './commands'

/** Commands that stand in no menu of the table: one is in that of recent files, one is offered by the settings. */
const IN_NO_MENU: readonly string[] = ['clear-recent', 'relaunch']

const PLATFORMS = ['linux', 'win32', 'darwin'] as const

function keysOf(row: TableRow, platform: string): string[] {
  return [acceleratorOf(row, platform), ...(row.also ?? [])].flatMap((text) =>
    text === undefined ? [] : [JSON.stringify(parseAccelerator(text, platform))],
  )
}

describe('the table of commands', () => {
  test('has every id once, and each is carried out by main or by the page', () => {
    const ids = TABLE_ROWS.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect([...COMMANDS, ...MAIN_COMMANDS].toSorted()).toEqual(ids.toSorted())
  })

  test.each(PLATFORMS)('gives no key twice on %s', (platform) => {
    const keys = TABLE_ROWS.flatMap((row) => keysOf(row, platform))
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted())
  })

  test.each(LANGUAGES)('has a title for all of it, and for nothing else, in %s', (language) => {
    const titles = commandTitles(language)
    const wanted = [
      ...COMMAND_GROUPS.map((group) => `group.${group}`),
      ...SUBMENUS.map((submenu) => `submenu.${submenu}`),
      ...TABLE_ROWS.map(({ id }) => `command.${id}`),
    ]
    expect(Object.keys(titles).toSorted()).toEqual(wanted.toSorted())
    for (const title of Object.values(titles)) expect(title).toMatch(/^[^&{}]+$/)
  })

  test.each(LANGUAGES)('has no two commands of one title in %s', (language) => {
    const titles = TABLE_ROWS.map(({ id }) => commandTitles(language)[`command.${id}`])
    expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted())
  })

  test.each(LANGUAGES.filter((language) => language !== 'en'))('%s has its own words', (language) => {
    const [en, own] = [commandTitles('en'), commandTitles(language)]
    for (const key of Object.keys(en) as (keyof typeof en)[]) expect(own[key], key).not.toBe(en[key])
  })

  test('leaves out of the menus only what is listed here', () => {
    expect(TABLE_ROWS.filter(({ menu }) => menu === false).map(({ id }) => id)).toEqual(IN_NO_MENU)
  })

  test('keeps the commands of a submenu and of a section together', () => {
    const runs = (of: (row: TableRow) => string | undefined): string[] =>
      TABLE_ROWS.map(of).flatMap((name, at, all) => (name && name !== all[at - 1] ? [name] : []))
    for (const names of [
      runs(({ group }) => group),
      runs(({ group, section }) => `${group}/${section}`),
      runs(({ submenu }) => submenu),
    ])
      expect(names).toEqual([...new Set(names)])
  })
})
