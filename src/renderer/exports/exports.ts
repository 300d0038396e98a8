import type { TarmaqApi } from '../../shared/ipc/contract'
import type { View } from '../../shared/ipc/views'
import type { AppStore } from '../app/app-store'
import type { ExportMap, ExportPart } from './export-part'
import type { ExportRegistry, ExportScope } from './export-registry'
import type { PaperRoom } from './paper-room'
import type { Facts } from './view-head'

/** What can be exported of the view that is shown. */
export interface Offer {
  readonly map: boolean
  readonly charts: readonly ExportPart[]
  readonly tables: readonly ExportPart[]
}

/** Carries out exports of the view that is shown. Each asks main for a place and says in the status line what came of it. */
export interface Exports {
  /** Lets everything appear that the view has, and says what that is. Not while React renders. */
  readonly offer: () => Offer
  readonly page: () => Promise<void>
  readonly map: () => Promise<void>
  readonly chart: (id: string) => Promise<void>
  readonly table: (id: string) => Promise<void>
  /** A chart as PNG bytes, for the clipboard; `undefined` where it could not be drawn. */
  readonly picture: (part: ExportPart) => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Saves everything that the view offers at once, and its page. */
  readonly everything: () => Promise<void>
}

export interface ExportsDeps {
  /** Parts of the view that is shown, in the order of the page. */
  readonly parts: () => readonly ExportPart[]
  /** Its map, where it has one. */
  readonly map: () => ExportMap | undefined
  readonly room: PaperRoom
  readonly store: AppStore
  readonly api: Pick<TarmaqApi, 'saveExport'>
  readonly facts: () => Facts
  /** Brings the map's pane into sight where the window shows one pane at a time; returns the way back. */
  readonly showMap: () => Promise<() => void>
  /** Lets parts appear that wait to come into sight; they are there when it returns. */
  readonly reveal: () => void
  /** Lets parts appear, and waits until those of the view are of its year and have all that belongs to them. */
  readonly settled: () => Promise<void>
}

/** The half of the window that a view fills. */
export function scopeOf(view: View): ExportScope {
  return view === 'compare' ? 'compare' : 'panes'
}

/** @returns the exports of a window. What they need is loaded with the first of them. */
export function createExports({
  registry,
  ...others
}: Omit<ExportsDeps, 'parts' | 'map'> & { readonly registry: ExportRegistry }): Exports {
  const { store } = others
  const view = () => store.getState().view
  const parts = () => registry.parts(scopeOf(view()))
  const map = () => (view() === 'compare' ? undefined : registry.map())
  let made: Promise<Omit<Exports, 'offer'>> | undefined
  const carryOut = () => {
    made ??= import('./carry-out').then(({ createCarryOut }) => createCarryOut({ ...others, parts, map }))
    return made
  }
  return {
    offer: () => {
      others.reveal()
      return {
        map: map() !== undefined,
        charts: parts().filter(({ panels }) => panels),
        tables: parts().filter(({ table }) => table.rows.length > 0),
      }
    },
    page: async () => (await carryOut()).page(),
    map: async () => (await carryOut()).map(),
    chart: async (id) => (await carryOut()).chart(id),
    table: async (id) => (await carryOut()).table(id),
    picture: async (part) => (await carryOut()).picture(part),
    everything: async () => (await carryOut()).everything(),
  }
}
