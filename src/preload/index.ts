import { contextBridge, ipcRenderer } from 'electron'
import type { TarmaqApi } from '../shared/ipc/contract'
import { createTarmaqApi } from './tarmaq-api'

contextBridge.exposeInMainWorld('tarmaq', createTarmaqApi(ipcRenderer) satisfies TarmaqApi)
