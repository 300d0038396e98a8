/// <reference types="vite/client" />
import type { TarmaqApi } from '../shared/ipc/contract'

declare global {
  interface Window {
    readonly tarmaq: TarmaqApi
  }
}
