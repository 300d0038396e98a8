import { LANGUAGES } from '../network/language'

export const VIEWS = ['network', 'compare', 'routes', 'imports'] as const
export type View = (typeof VIEWS)[number]

/** What the lower pane of the Routes view shows. */
export const ROUTES_PANES = ['alternatives', 'strip', 'compare'] as const
export type RoutesPane = (typeof ROUTES_PANES)[number]

/** What the lower pane of the view of the user's own files shows. */
export const IMPORTS_PANES = ['series', 'utilisation', 'flows'] as const
export type ImportsPane = (typeof IMPORTS_PANES)[number]

/** What the columns of a series are stacked by. */
export const STACKED_BY = ['none', 'direction', 'load', 'commodity'] as const
export type StackedBy = (typeof STACKED_BY)[number]

/** Columns of the alternatives that they can be sorted by. */
export const WAY_COLUMNS = [
  'way',
  'km',
  'days',
  'gauge',
  'ship',
  'borders',
  'countries',
  'emissions',
] as const
export type WayColumn = (typeof WAY_COLUMNS)[number]

export const LIST_TABS = ['terminals', 'crossings', 'routes', 'presence'] as const
export type ListTab = (typeof LIST_TABS)[number]

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** `reduce` keeps things still, whatever the system says. */
export const MOTIONS = ['system', 'reduce'] as const
export type Motion = (typeof MOTIONS)[number]

/** What can be chosen to be spoken. `system`: what the system speaks, where it is one of ours. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

/** Most choices of the palette that are remembered. */
export const MAX_RECENT_CHOICES = 8
