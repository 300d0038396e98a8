import { createContext, type ReactNode, type RefObject, useContext, useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { useAppContext } from '../app/context'
import { useShown } from '../features/time/moment'
import { type ExportStarts, exportStarts } from './export-commands'
import type { ExportMap, ExportPart } from './export-part'
import type { ExportRegistry, ExportScope } from './export-registry'
import type { Exports, Offer } from './exports'

/** What parts of the window reach of exports: where they enter themselves, and what carries an export out. */
export interface ExportContext {
  readonly registry: ExportRegistry
  readonly exports: Exports
  /** What the menu of exports offers while it is open. */
  readonly menu: StoreApi<Offer | null>
}

const Context = createContext<ExportContext | undefined>(undefined)
const Scope = createContext<ExportScope>('panes')

export const ExportContextProvider = Context

/** Throws outside the provider: that is a bug. */
export function useExportContext(): ExportContext {
  const context = useContext(Context)
  if (!context) throw new Error('useExportContext outside its provider')
  return context
}

/** Carries out exports. */
export function useExports(): Exports {
  return useExportContext().exports
}

/** What the commands of exports do. */
export function useExportStarts(): ExportStarts {
  const { exports, menu } = useExportContext()
  const { store, texts } = useAppContext()
  return useMemo(
    () => exportStarts(exports, menu, (id) => store.getState().notify(texts.getState().text.t(id))),
    [exports, menu, store, texts],
  )
}

/** Names the half of the window that the parts in it belong to. */
export function ExportsOf({
  scope,
  children,
}: {
  readonly scope: ExportScope
  readonly children: ReactNode
}) {
  return <Scope value={scope}>{children}</Scope>
}

/** Enters a part of the view for as long as it is shown; `undefined` while there is nothing to export. */
export function useExportPart(element: RefObject<Element | null>, part: ExportPart | undefined): void {
  const { registry } = useExportContext()
  const scope = useContext(Scope)
  const { asOf } = useShown().index
  const id = part?.id
  useLayoutEffect(() => {
    if (part && element.current) registry.put(scope, { part, element: element.current, asOf })
    else if (part) registry.remove(scope, part.id)
  })
  useLayoutEffect(() => {
    if (id === undefined) return
    return () => registry.remove(scope, id)
  }, [registry, scope, id])
}

/** Enters the map of the panes; `undefined` while there is none. */
export function useExportMap(map: ExportMap | undefined): void {
  const { registry } = useExportContext()
  useLayoutEffect(() => {
    registry.setMap(map)
    return () => registry.setMap(undefined)
  })
}

/** Whether what waits to come into sight is to appear at once, because it is about to be exported. */
export function useEverythingShown(): boolean {
  return useStore(useExportContext().registry.everything)
}
