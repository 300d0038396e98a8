export const VIEWS = ['network', 'compare'] as const
export type View = (typeof VIEWS)[number]

export const LIST_TABS = ['terminals', 'crossings', 'routes', 'presence'] as const
export type ListTab = (typeof LIST_TABS)[number]

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
