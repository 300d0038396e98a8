import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { TarmaqApi } from '../../shared/ipc/contract'
import type { ExportedView } from '../../shared/ipc/exports'
import type { NetworkFolder } from '../../shared/ipc/network-answer'
import type { SettingsView } from '../../shared/ipc/settings'
import type { NetworkIndex } from '../../shared/network/network-index'
import type { TextStore } from '../i18n/text-store'
import type { AppActions, AppState, AppStore } from './app-store'
import type { SettingsStore } from './follow-settings'
import type { NavigationHistoryStore } from './history/history'
import type { PaneCycle } from './panes/pane-cycle'

/** What every part of the window may reach: the facts, the one state, and main. */
export interface AppContext {
  readonly index: NetworkIndex
  /** The folder that the facts are of. */
  readonly folder: NetworkFolder
  readonly store: AppStore
  /** Where the window has been, and the way back. */
  readonly history: NavigationHistoryStore
  readonly panes: PaneCycle
  readonly api: TarmaqApi
  /** The words of the moment, and the way to change their language. */
  readonly texts: TextStore
  readonly settings: SettingsStore
  readonly version: string
  /** Whether a store of imports lay there at the start. */
  readonly hasImports: boolean
  readonly platform: string
  /** Views to export at the start, where nobody has the window. */
  readonly exporting: readonly ExportedView[] | null
}

const Context = createContext<AppContext | undefined>(undefined)

export function AppContextProvider({
  value,
  children,
}: {
  readonly value: AppContext
  readonly children: ReactNode
}) {
  return <Context value={value}>{children}</Context>
}

/** Throws outside the provider: that is a bug. */
export function useAppContext(): AppContext {
  const context = useContext(Context)
  if (!context) throw new Error('useAppContext outside AppContextProvider')
  return context
}

/** The loaded network with its look-ups. */
export function useIndex(): NetworkIndex {
  return useAppContext().index
}

/** A part of the state; the component draws again when that part changes. */
export function useApp<T>(select: (state: AppState & AppActions) => T): T {
  return useStore(useAppContext().store, select)
}

/** The settings; the component draws again when any changes. */
export function useSettings(): SettingsView {
  return useStore(useAppContext().settings)
}
