import type { TarmaqApi } from '../../shared/ipc/contract'
import type { ExportFile } from '../../shared/ipc/exports'
import type { View } from '../../shared/ipc/views'
import type { AppState, AppStore } from '../app/app-store'
import { today } from '../features/today'
import type { ExportMap, ExportPart } from './export-part'
import type { ExportRegistry, ExportScope } from './export-registry'
import { chartSheet, mapSheet, pageSheet } from './lay-out'
import { paintPaper } from './paint-paper'
import type { PaperRoom } from './paper-room'
import { toCsv } from './to-csv'
import { type Facts, FILE_NAMES } from './view-head'

/** What can be exported of the view that is shown. */
export interface Offer {
  readonly map: boolean
  readonly charts: readonly ExportPart[]
  readonly tables: readonly ExportPart[]
}

/** Carries out exports of the view that is shown. Each asks main for a place and says in the status line what came of it. */
export interface Exports {
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
  readonly registry: ExportRegistry
  readonly room: PaperRoom
  readonly store: AppStore
  readonly api: Pick<TarmaqApi, 'saveExport'>
  readonly facts: () => Facts
  /** Brings the map's pane into sight where the window shows one pane at a time; returns the way back. */
  readonly showMap: () => Promise<() => void>
  /** Lets parts appear that wait to come into sight. */
  readonly showEverything: () => Promise<() => void>
}

function scopeOf(view: View): ExportScope {
  return view === 'compare' ? 'compare' : 'panes'
}

/** Longest part of a file's name that stands for what is in it: ids of a user's own network may be of any length. */
const LONGEST_NAME = 120

function fileName(...parts: readonly string[]): string {
  const about = parts.join('-').slice(0, LONGEST_NAME).replace(/-+$/, '')
  return ['tarmaq', about, today()].join('-')
}

/** @returns what carries out the exports of a window. */
export function createExports(deps: ExportsDeps): Exports {
  const { registry, room, store, api, facts } = deps
  let underWay = false

  const state = (): AppState => store.getState()
  const parts = () => registry.parts(scopeOf(state().view))
  const mapOf = (): ExportMap | undefined => (state().view === 'compare' ? undefined : registry.map())
  const say = (words: string) => store.getState().notify(words)
  const t = () => facts().text.t

  const picture = (part: ExportPart) => {
    const sheet = chartSheet(facts(), state(), part)
    return room.lay(sheet, (paper) => paintPaper(paper, sheet.ratio))
  }
  const mapPicture = async (map: ExportMap) => {
    const goBack = await deps.showMap()
    try {
      const sheet = await mapSheet(facts(), state(), map)
      return sheet && (await room.lay(sheet, (paper) => paintPaper(paper, sheet.ratio)))
    } finally {
      goBack()
    }
  }
  const withPage = async (work: (complete: boolean) => Promise<void>): Promise<void> => {
    const conceal = await deps.showEverything()
    const goBack = await deps.showMap()
    try {
      const map = mapOf()
      const sheet = await pageSheet(facts(), state(), parts(), map)
      await room.lay(sheet, () => work(sheet.map !== undefined || map === undefined))
    } finally {
      goBack()
      conceal()
    }
  }
  const csv = ({ table }: ExportPart) =>
    toCsv(table, {
      sources: t()('charts.column-sources'),
      upTo: (column) => t()('exports.csv-to', { column }),
      asShown: (column) => t()('exports.csv-shown', { column }),
    })
  const save = async (files: readonly (ExportFile | undefined)[], allDrawn = true) => {
    const drawn = files.flatMap((file) => file ?? [])
    const complete = allDrawn && drawn.length === files.length
    if (drawn.length === 0 && !complete) return say(t()('charts.picture-failed'))
    const result = await api.saveExport({ files: drawn, complete })
    if (!result.ok) return say(t()(`error.${result.error.code}`, result.error.values))
    if (result.value === null) return say('')
    const file = result.value.fileNames.join(', ')
    say(t()(complete ? 'exports.saved' : 'exports.saved-without-map', { file }))
  }
  const once = async (work: () => Promise<void>) => {
    if (underWay) return
    underWay = true
    say(t()('exports.drawing'))
    try {
      await work()
    } finally {
      underWay = false
    }
  }
  const png = async (
    name: string,
    bytes: Promise<Uint8Array<ArrayBuffer> | undefined>,
  ): Promise<ExportFile | undefined> => {
    const drawn = await bytes
    return drawn && { kind: 'png', name, bytes: drawn }
  }
  const chartFile = (part: ExportPart) => png(fileName(part.id), picture(part))
  const mapFile = (map: ExportMap) => png(fileName(FILE_NAMES[state().view], 'map'), mapPicture(map))
  const tableFile = (part: ExportPart): ExportFile => ({
    kind: 'csv',
    name: fileName(part.id),
    text: csv(part),
  })
  const pageFile = (): ExportFile => ({ kind: 'pdf', name: fileName(FILE_NAMES[state().view]) })
  const find = (id: string) => parts().find((part) => part.id === id)

  return {
    picture,
    offer: () => ({
      map: mapOf() !== undefined,
      charts: parts().filter(({ panels }) => panels),
      tables: parts().filter(({ table }) => table.rows.length > 0),
    }),
    page: () => once(() => withPage((complete) => save([pageFile()], complete))),
    map: () =>
      once(async () => {
        const map = mapOf()
        if (map) await save([await mapFile(map)])
      }),
    chart: (id) =>
      once(async () => {
        const part = find(id)
        if (part) await save([await chartFile(part)])
      }),
    table: (id) =>
      once(async () => {
        const part = find(id)
        if (part) await save([tableFile(part)])
      }),
    everything: () =>
      once(async () => {
        const conceal = await deps.showEverything()
        const map = mapOf()
        const files: (ExportFile | undefined)[] = map ? [await mapFile(map)] : []
        for (const part of parts()) {
          if (part.panels) files.push(await chartFile(part))
          if (part.table.rows.length > 0) files.push(tableFile(part))
        }
        await withPage((complete) => save([pageFile(), ...files], complete))
        conceal()
      }),
  }
}
