import type { WebContents } from 'electron'

/** Prints what the page has laid out for paper: on the sheet that its own style names, tagged for screen readers. */
export async function printPage(contents: Pick<WebContents, 'printToPDF'>): Promise<Uint8Array> {
  return contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}
