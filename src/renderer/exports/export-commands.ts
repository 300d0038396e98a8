import type { StoreApi } from 'zustand/vanilla'
import type { MessageId } from '../i18n/messages'
import type { Exports, Offer } from './exports'

/** The exports that have a command. */
export interface ExportStarts {
  readonly page: () => void
  readonly map: () => void
  readonly chart: () => void
  readonly table: () => void
}

/**
 * What the commands of exports do: the one chart or table of the view is exported at once; of several, the menu lets the
 * user choose.
 */
export function exportStarts(
  exports: Exports,
  menu: StoreApi<Offer | null>,
  say: (message: MessageId) => void,
): ExportStarts {
  const one = (of: 'charts' | 'tables', act: (id: string) => Promise<void>, none: MessageId) => {
    const offer = exports.offer()
    const [only, ...more] = offer[of]
    if (!only) say(none)
    else if (more.length > 0) menu.setState(offer)
    else void act(only.id)
  }
  return {
    page: () => {
      const { map, charts, tables } = exports.offer()
      if (map || charts.length + tables.length > 0) void exports.page()
      else say('exports.nothing')
    },
    map: () => {
      if (exports.offer().map) void exports.map()
      else say('exports.no-map')
    },
    chart: () => one('charts', exports.chart, 'exports.no-chart'),
    table: () => one('tables', exports.table, 'exports.no-table'),
  }
}
