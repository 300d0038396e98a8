import { commandTitles } from '../../../shared/ipc/command-titles/command-titles'
import { COMMAND_GROUPS, type CommandGroup, type CommandId, TABLE_ROWS } from '../../../shared/ipc/commands'
import type { Selection } from '../../../shared/ipc/session'
import { createFuzzySearch, type FoldedText, foldText } from '../../../shared/network/fuzzy'
import { LANGUAGES, type Language } from '../../../shared/network/language'
import type { Network } from '../../../shared/network/network'
import { type HitKind, KIND_ORDER, searchEntries } from '../../../shared/network/search'

/** What an item does when it is chosen. */
export type PaletteTarget =
  | { readonly kind: 'command'; readonly command: CommandId }
  | { readonly kind: 'subject'; readonly selection: Selection }

/** A command, or something of the network, that the palette can offer. */
export interface PaletteItem {
  /** `command:fit-all`, `terminal:xian`. */
  readonly key: string
  readonly target: PaletteTarget
  /** In the language of the window. */
  readonly name: string
  readonly spellings: readonly FoldedText[]
}

/** An item as it is listed. */
export interface PaletteHit {
  readonly item: PaletteItem
  /** The spelling that was found, where it is not the item's name. */
  readonly matched?: string
}

/** `recent`, a menu's commands while nothing is typed, all commands, or things of one kind. */
export type PaletteHeading = 'recent' | CommandGroup | 'command' | HitKind

export interface PaletteSection {
  readonly heading: PaletteHeading
  readonly hits: readonly PaletteHit[]
}

/** Most hits of one section. */
const MOST_HITS = 8

/** Most of those that were chosen last. */
const MOST_RECENT = 5

/** What makes no difference to the eye must not decide: so much is one kind worth before the next. */
const KIND_COST = 0.05

/** What was chosen before comes before others that are as near. */
const RECENT_COST = 0.5

function commandItems(language: Language): PaletteItem[] {
  const titles = LANGUAGES.map(commandTitles)
  const own = commandTitles(language)
  return TABLE_ROWS.map(({ id, group }) => ({
    key: `command:${id}`,
    target: { kind: 'command', command: id },
    name: own[`command.${id}`],
    spellings: [
      ...titles.flatMap((words) => [words[`command.${id}`], words[`group.${group}`]]),
      id.replaceAll('-', ' '),
    ].map(foldText),
  }))
}

function subjectItems(network: Network, language: Language): PaletteItem[] {
  return searchEntries(network).map(({ kind, id, names, spellings }) => ({
    key: `${kind}:${id}`,
    target: { kind: 'subject', selection: { kind, id } },
    name: names[language],
    spellings: [...spellings.map(({ text }) => text), id].map(foldText),
  }))
}

/** Everything that the palette can reach: every command, and every terminal, crossing, route, institution and place. */
export function paletteItems(network: Network, language: Language): readonly PaletteItem[] {
  return [...commandItems(language), ...subjectItems(network, language)]
}

function headingOf({ target }: PaletteItem): 'command' | HitKind {
  return target.kind === 'command' ? 'command' : target.selection.kind
}

/** What is offered before anything is typed: what was chosen last, then the other commands by menu. */
function unasked(items: readonly PaletteItem[], recent: readonly string[]): PaletteSection[] {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const chosen = recent.flatMap((key) => byKey.get(key) ?? []).slice(0, MOST_RECENT)
  const sections = COMMAND_GROUPS.map((group) => ({
    heading: group,
    hits: TABLE_ROWS.filter((row) => row.group === group)
      .flatMap(({ id }) => byKey.get(`command:${id}`) ?? [])
      .filter((item) => !chosen.includes(item))
      .map((item) => ({ item })),
  }))
  return [{ heading: 'recent', hits: chosen.map((item) => ({ item })) } as const, ...sections]
}

function asked(items: readonly PaletteItem[], query: string, recent: readonly string[]): PaletteSection[] {
  const order: readonly ('command' | HitKind)[] = ['command', ...KIND_ORDER]
  const search = createFuzzySearch(query)
  const found = items.flatMap((item) => {
    const match = search(item.spellings)
    if (!match) return []
    const known = recent.includes(item.key) ? RECENT_COST : 0
    const cost = match.cost + order.indexOf(headingOf(item)) * KIND_COST - known
    return [{ item, cost, ...(match.text === item.name ? {} : { matched: match.text }) }]
  })
  const nearest = found.sort((a, b) => a.cost - b.cost)
  const headings = [...new Set(nearest.map(({ item }) => headingOf(item)))]
  return headings.map((heading) => ({
    heading,
    hits: nearest.filter(({ item }) => headingOf(item) === heading).slice(0, MOST_HITS),
  }))
}

/**
 * What the palette lists for what was typed, the section with the nearest hit first; before anything is typed what was
 * chosen last and all commands. Sections without hits are left out.
 *
 * @param recent keys of what was chosen last, the last first; those that are gone are passed over
 */
export function paletteSections(
  items: readonly PaletteItem[],
  query: string,
  recent: readonly string[],
): readonly PaletteSection[] {
  const sections = query.trim() === '' ? unasked(items, recent) : asked(items, query, recent)
  return sections.filter(({ hits }) => hits.length > 0)
}
