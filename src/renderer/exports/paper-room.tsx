import { useEffect, useMemo, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { type Inks, Paper } from './paper'
import type { PaperSheet } from './paper-sheet'

/** Where sheets are laid out, one at a time. */
export interface PaperRoom {
  /** Lays a sheet out, waits for its fonts, hands it to `work`, and clears it away afterwards. */
  readonly lay: <T>(sheet: PaperSheet, work: (paper: Element) => Promise<T>) => Promise<T>
}

/**
 * Waits for the fonts that a sheet needs. They are asked for when it is laid out; `ready` is that of the loading before
 * until the task after.
 */
async function fontsFor(paper: Element): Promise<void> {
  do {
    paper.getBoundingClientRect()
    await new Promise((resolve) => setTimeout(resolve))
    await document.fonts.ready
  } while (document.fonts.status === 'loading')
}

/** A room, and what must be rendered for it. */
export function usePaperRoom() {
  const [sheet, setSheet] = useState<PaperSheet>()
  const [inks] = useState<Inks>(() => new Set())
  const [host] = useState(() => {
    const element = document.createElement('div')
    element.className = 'paper-room'
    return element
  })
  useEffect(() => {
    document.body.append(host)
    return () => host.remove()
  }, [host])
  const room = useMemo(
    (): PaperRoom => ({
      lay: async (wanted, work) => {
        const { title } = document
        flushSync(() => setSheet(wanted))
        try {
          const paper = host.firstElementChild
          if (!paper) throw new Error('no sheet was laid out')
          await fontsFor(paper)
          for (const draw of inks) draw()
          if (wanted.kind === 'page') document.title = wanted.title
          return await work(paper)
        } finally {
          document.title = title
          flushSync(() => setSheet(undefined))
        }
      },
    }),
    [host, inks],
  )
  return { room, paper: sheet && createPortal(<Paper sheet={sheet} inks={inks} />, host) }
}
