import { daysInclusive, firstDay, lastDay, type PartialDate, yearOf } from './calendar'
import { type FigureGroup, isFactual } from './figure'
import { type Intensity, intensityOf } from './intensity'
import type { NetworkIndex } from './network-index'
import type { Observation } from './observation'
import type { Terminal } from './terminal'
import { type Utilisation, utilisationOf } from './utilisation'

/** Unit that capacities are compared in; figures in tonnes or containers stand beside it and are never converted. */
const CAPACITY_UNIT = 'TEU/yr'

/** What is known of how much a terminal can take. */
export interface TerminalCapacities {
  /** Figures that answer "how much a year, today", in TEU/yr; more than one that differ are a conflict. The leading first. */
  readonly current: readonly Observation[]
  /** Plans in TEU/yr: what somebody means to build. Never part of the range of `current`. */
  readonly planned: readonly Observation[]
}

/** Throughput figures that count the same thing in the same unit, by period. */
export interface ThroughputSeries {
  readonly series: Observation['series']
  readonly unit: string
  /** In order of their first day. */
  readonly groups: readonly FigureGroup[]
}

/** Utilisation of the year that `year` names: the longest period in it that can be divided. */
export interface UtilisationYear {
  readonly year: number
  readonly utilisation: Utilisation
}

function subjectOf(terminal: string): string {
  return `terminal:${terminal}`
}

/** Capacities of a terminal; both lists are empty where no figure was found. Targets are neither. */
export function capacitiesOf(index: NetworkIndex, terminal: string): TerminalCapacities {
  const planned = index
    .groupsOf(subjectOf(terminal), 'capacity')
    .flatMap((group) => group.observations)
    .filter((o) => o.basis === 'plan' && o.unit === CAPACITY_UNIT && o.notFor === undefined)
  return { current: index.headline(subjectOf(terminal), 'capacity', CAPACITY_UNIT), planned }
}

/** Areas of a terminal in hectares that answer "how large"; the leading first, empty where none was found. */
export function areasOf(index: NetworkIndex, terminal: string): readonly Observation[] {
  return index.headline(subjectOf(terminal), 'area', 'ha')
}

function isCharted({ observations: [first] }: FigureGroup): boolean {
  return (
    isFactual(first) &&
    first.period !== undefined &&
    first.notFor?.use !== 'chart' &&
    first.derivation?.formula !== 'annualise'
  )
}

function firstDayOf(group: FigureGroup): string {
  return group.period ? firstDay(group.period.start) : ''
}

/**
 * What passed through a terminal, one list for each series and unit: what is counted differently is never joined.
 * Plans, cumulative totals and a part year scaled to a full one are left out.
 */
export function throughputsOf(index: NetworkIndex, terminal: string): readonly ThroughputSeries[] {
  const lists = new Map<string, { series: Observation['series']; unit: string; groups: FigureGroup[] }>()
  for (const group of index.groupsOf(subjectOf(terminal), 'throughput').filter(isCharted)) {
    const key = `${group.series}|${group.unit}`
    const list = lists.get(key) ?? { series: group.series, unit: group.unit, groups: [] }
    list.groups.push(group)
    lists.set(key, list)
  }
  for (const { groups } of lists.values()) {
    groups.sort((a, b) => firstDayOf(a).localeCompare(firstDayOf(b)))
  }
  return [...lists.values()].sort(
    (a, b) => a.unit.localeCompare(b.unit) * -1 || a.series.localeCompare(b.series),
  )
}

/** First day of regular operation, where it happened and a source dates it. */
export function openedOn(terminal: Terminal): PartialDate | undefined {
  const dates = terminal.events.flatMap((event) =>
    event.status === 'operating' && !event.expected && event.date ? [event.date] : [],
  )
  return dates.sort((a, b) => firstDay(a).localeCompare(firstDay(b)))[0]
}

interface Period {
  readonly year: number
  readonly days: number
  readonly throughputs: Observation[]
}

function periodsOf(index: NetworkIndex, terminal: string): Period[] {
  const periods = new Map<string, Period>()
  const groups = throughputsOf(index, terminal).flatMap((list) => list.groups)
  for (const { period, observations } of groups) {
    if (!period) continue
    const key = `${firstDay(period.start)}/${lastDay(period.end)}`
    const known = periods.get(key) ?? {
      year: yearOf(period.end),
      days: daysInclusive(period.start, period.end),
      throughputs: [],
    }
    known.throughputs.push(...observations)
    periods.set(key, known)
  }
  return [...periods.values()]
}

interface Candidate {
  readonly days: number
  readonly utilisation: Utilisation
}

/** One that can be divided before a refusal, then the longer period. */
function outranks(a: Candidate, b: Candidate): boolean {
  return a.utilisation.ok === b.utilisation.ok ? a.days > b.days : a.utilisation.ok
}

/**
 * Utilisation by calendar year, newest first; a period over several years counts to the year that it ends in.
 * Of several periods in a year the longest that can be divided stands for it, else the longest refusal.
 */
export function utilisationYears(index: NetworkIndex, terminal: string): readonly UtilisationYear[] {
  const place = index.terminals.get(terminal)
  const opened = place && openedOn(place)
  const capacities = index.groupsOf(subjectOf(terminal), 'capacity').flatMap((group) => group.observations)
  const best = new Map<number, Candidate>()
  for (const { year, days, throughputs } of periodsOf(index, terminal)) {
    const utilisation = utilisationOf(throughputs, capacities, opened)
    const known = best.get(year)
    if (!known || outranks({ days, utilisation }, known)) best.set(year, { days, utilisation })
  }
  return [...best].map(([year, { utilisation }]) => ({ year, utilisation })).sort((a, b) => b.year - a.year)
}

function isWholeYear(utilisation: Utilisation): boolean {
  return utilisation.ok && !utilisation.badges.some((badge) => badge.code === 'part-period')
}

/**
 * The utilisation to show first: the latest whole year, else the latest part year, else the latest refusal.
 *
 * @returns without `year` where the terminal has no throughput figure at all.
 */
export function leadingUtilisation(
  index: NetworkIndex,
  terminal: string,
): { readonly year?: number; readonly utilisation: Utilisation } {
  const years = utilisationYears(index, terminal)
  const lead =
    years.find(({ utilisation }) => isWholeYear(utilisation)) ??
    years.find(({ utilisation }) => utilisation.ok) ??
    years[0]
  if (lead) return lead
  const capacities = index.groupsOf(subjectOf(terminal), 'capacity').flatMap((group) => group.observations)
  return { utilisation: utilisationOf([], capacities, undefined) }
}

/** Capacity per hectare and year; `undefined` where either has no figure. */
export function intensityFor(index: NetworkIndex, terminal: string): Intensity | undefined {
  return intensityOf(capacitiesOf(index, terminal).current, areasOf(index, terminal))
}
