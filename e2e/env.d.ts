import type { TarmaqApi } from '../src/shared/ipc/contract'

declare global {
  interface Window {
    readonly tarmaq: TarmaqApi
  }
}
