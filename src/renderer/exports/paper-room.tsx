import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'

/** Drawings of a sheet; all are drawn again once every font that they need has come. */
export type Inks = Set<() => void>

/** What is laid out. */
export interface Layout {
  /** Title of the window meanwhile, which becomes that of a printed document. */
  readonly title: string | undefined
  readonly content: (inks: Inks) => ReactNode
}

/** Where sheets are laid out, one at a time. */
export interface PaperRoom {
  /** Lays a sheet out, waits for its fonts, hands it to `work`, and clears it away afterwards. */
  readonly lay: <T>(layout: Layout, work: (paper: Element) => Promise<T>) => Promise<T>
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
  const [content, setContent] = useState<ReactNode>(null)
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
      lay: async (layout, work) => {
        const { title } = document
        flushSync(() => setContent(layout.content(inks)))
        try {
          const paper = host.firstElementChild
          if (!paper) throw new Error('no sheet was laid out')
          await fontsFor(paper)
          for (const draw of inks) draw()
          if (layout.title !== undefined) document.title = layout.title
          return await work(paper)
        } finally {
          document.title = title
          flushSync(() => setContent(null))
        }
      },
    }),
    [host, inks],
  )
  return { room, paper: createPortal(content, host) }
}
