import type { BrowserWindow, Dialog } from 'electron'
import type { ExportCallsDeps } from './export-calls'

const NAMES = { png: 'PNG', csv: 'CSV', pdf: 'PDF' } as const

/** Lets the user choose where a file goes, in the system's own dialog. */
export function askForPlace(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showSaveDialog'>,
): ExportCallsDeps['choosePlace'] {
  return async (name, kind) => {
    const { filePath, canceled } = await dialog.showSaveDialog(window, {
      defaultPath: name,
      filters: [{ name: NAMES[kind], extensions: [kind] }],
    })
    return canceled || filePath === '' ? undefined : filePath
  }
}
