import type { Selection } from '../../shared/ipc/session'
import type { ListTab } from '../../shared/ipc/views'

const TAB_OF: Partial<Record<Selection['kind'], ListTab>> = {
  terminal: 'terminals',
  crossing: 'crossings',
  route: 'routes',
  institution: 'presence',
}

/** The list in which a selection has its line; none for a plain place. */
export function listTabOf(selection: Selection | null): ListTab | undefined {
  return selection ? TAB_OF[selection.kind] : undefined
}
