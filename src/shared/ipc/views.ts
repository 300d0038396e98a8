export const VIEWS = ['network', 'compare', 'routes'] as const
export type View = (typeof VIEWS)[number]

/** What the lower pane of the Routes view shows. */
export const ROUTES_PANES = ['alternatives', 'strip', 'compare'] as const
export type RoutesPane = (typeof ROUTES_PANES)[number]

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
