/**
 * What the app gets from `require('electron')`, as this runtime types it. Checking the app against
 * this module finds every use of something that the runtime lacks.
 */
import type { BrowserWindow as AnyBrowserWindow } from './browser-window'
import { instance } from './instance'
import type { IpcRenderer } from './world/ipc-renderer'
import type { ContextBridge, WebUtils } from './world/preload-world'

export const {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  nativeImage,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
} = instance.electron

/** A window. */
export type BrowserWindow = AnyBrowserWindow

export { Menu, MenuItem } from './menu'

declare global {
  namespace NodeJS {
    interface Process {
      /** Folder of the files beside a packaged app. */
      readonly resourcesPath: string
    }
  }
}

/** Only preloads have these; they run in Chromium, where another module stands in. */
export declare const contextBridge: ContextBridge
export declare const ipcRenderer: IpcRenderer
export declare const webUtils: WebUtils

export type { App, ChildProcessGoneDetails } from './app'
export type { ProcessMetric } from './app-metrics'
export type { BrowserWindowConstructorOptions } from './browser-window'
export { type Clipboard, ClipboardItem } from './clipboard'
export type { ContextMenuParams } from './context-menu-params'
export type {
  Dialog,
  FileFilter,
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from './dialog'
export type { IpcMain, IpcMainEvent, IpcMainInvokeEvent } from './ipc-main'
export type { MenuItemConstructorOptions } from './menu'
export type { NativeImage } from './native-image'
export type { NativeTheme } from './native-theme'
export type { PermissionKind } from './permissions'
export type { PreventableEvent as Event } from './preventable-event'
export type { CustomScheme, Privileges, Protocol } from './protocol'
export type { Display, Point, Rectangle, Screen, Size } from './screen'
export type { DownloadItem, Session } from './session'
export type { Shell } from './shell'
export type { ForkOptions, UtilityProcess } from './utility-process'
export type {
  HandlerDetails,
  PrintToPDFOptions,
  RenderProcessGoneDetails,
  WebContents,
  WindowOpenHandlerResponse,
} from './web-contents'
export type { WebFrameMain } from './web-frame-main'
export type { WebPreferences } from './web-preferences'
export type { IpcRenderer, IpcRendererEvent } from './world/ipc-renderer'
