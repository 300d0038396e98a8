import type { ExportFile } from '../../shared/ipc/exports'
import type { AppState } from '../app/app-store'
import { today } from '../features/today'
import type { ExportMap, ExportPart } from './export-part'
import type { Exports, ExportsDeps } from './exports'
import { chartSheet, mapSheet, pageSheet } from './lay-out'
import { paintPaper } from './paint-paper'
import { Paper } from './paper'
import type { PaperSheet } from './paper-sheet'
import { toCsv } from './to-csv'
import { FILE_NAMES } from './view-head'

/** Longest part of a file's name that stands for what is in it: ids of a user's own network may be of any length. */
const LONGEST_NAME = 120

function fileName(...parts: readonly string[]): string {
  const about = parts.join('-').slice(0, LONGEST_NAME).replace(/-+$/, '')
  return ['tarmaq', about, today()].join('-')
}

/** @returns what draws, lays out and saves; loaded with the first export, because nothing else needs it. */
export function createCarryOut(deps: ExportsDeps): Omit<Exports, 'offer'> {
  const { room, store, api, facts, parts, map: mapOf } = deps
  let last: Promise<unknown> = Promise.resolve()

  const state = (): AppState => store.getState()
  const say = (words: string) => store.getState().notify(words)
  const t = () => facts().text.t

  const lay = <T,>(sheet: PaperSheet, work: (paper: Element) => Promise<T>): Promise<T> =>
    room.lay(
      {
        title: sheet.kind === 'page' ? sheet.title : undefined,
        content: (inks) => <Paper sheet={sheet} inks={inks} />,
      },
      work,
    )
  const paint = (sheet: PaperSheet) => lay(sheet, (paper) => paintPaper(paper, sheet.ratio))
  const picture = (part: ExportPart) => paint(chartSheet(facts(), state(), part))
  const mapPicture = async (map: ExportMap) => {
    const goBack = await deps.showMap()
    try {
      const sheet = await mapSheet(facts(), state(), map)
      return sheet && (await paint(sheet))
    } finally {
      goBack()
    }
  }
  const withPage = async (work: (complete: boolean) => Promise<void>): Promise<void> => {
    const goBack = await deps.showMap()
    try {
      const map = mapOf()
      const sheet = await pageSheet(facts(), state(), parts(), map)
      await lay(sheet, () => work(sheet.map !== undefined || map === undefined))
    } finally {
      goBack()
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
  const attempt = async (work: () => Promise<void>) => {
    say(t()('exports.drawing'))
    try {
      await deps.settled()
      await work()
    } catch (error) {
      say(t()('charts.picture-failed'))
      throw error
    }
  }
  /** There is one map and one room for paper: one export after the other. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(() => attempt(work))
    last = done.catch(() => undefined)
    return done
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

  const copied = (part: ExportPart): ReturnType<typeof picture> => {
    const done = last.then(() => picture(part))
    last = done.catch(() => undefined)
    return done
  }

  return {
    picture: copied,
    page: () => inTurn(() => withPage((complete) => save([pageFile()], complete))),
    map: () =>
      inTurn(async () => {
        const map = mapOf()
        if (map) await save([await mapFile(map)])
      }),
    chart: (id) =>
      inTurn(async () => {
        const part = find(id)
        if (part) await save([await chartFile(part)])
      }),
    table: (id) =>
      inTurn(async () => {
        const part = find(id)
        if (part) await save([tableFile(part)])
      }),
    everything: () =>
      inTurn(async () => {
        const map = mapOf()
        const files: (ExportFile | undefined)[] = map ? [await mapFile(map)] : []
        for (const part of parts()) {
          if (part.panels) files.push(await chartFile(part))
          if (part.table.rows.length > 0) files.push(tableFile(part))
        }
        await withPage((complete) => save([pageFile(), ...files], complete))
      }),
  }
}
