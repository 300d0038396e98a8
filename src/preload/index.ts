import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { TarmaqApi } from '../shared/ipc/contract'
import { createTarmaqApi } from './tarmaq-api'

contextBridge.exposeInMainWorld(
  'tarmaq',
  createTarmaqApi(ipcRenderer, (file) => webUtils.getPathForFile(file as File)) satisfies TarmaqApi,
)
