/**
 * Compile-time proof that what is written for this runtime also fits Electron: each name of ours
 * is one of Electron's, but for the listed ones by which the runtime's own parts talk; values that
 * only hold data have types that fit, both ways where the app makes them.
 */
import type * as runtime from './electron-module'

/** Names of ours that Electron lacks. */
type Unknown<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>

/** Compiles only when nothing is left over but `Own`. */
type Names<Left extends Own, Own extends PropertyKey = never> = Left

/** Compiles only when the first type can be used as the second. */
type Fits<Given extends Wanted, Wanted> = Given

export type NameProof = [
  Names<
    Unknown<runtime.App, Electron.App>,
    'describe' | 'hasEnded' | 'hasLaunched' | 'launch' | 'windowClosed'
  >,
  Names<Unknown<runtime.BrowserWindow, Electron.BrowserWindow>>,
  Names<
    Unknown<runtime.WebContents, Electron.WebContents>,
    | 'destroy'
    | 'devToolsTargetId'
    | 'getLastWebPreferences'
    | 'page'
    | 'refreshMetrics'
    | 'refreshTheme'
    | 'withPage'
  >,
  Names<Unknown<runtime.Session, Electron.Session>, 'applyPermissions' | 'watchDownloads'>,
  Names<Unknown<runtime.Protocol, Electron.Protocol>, 'handlerOf' | 'isStandardScheme'>,
  Names<Unknown<runtime.IpcMain, Electron.IpcMain>>,
  Names<Unknown<runtime.NativeTheme, Electron.NativeTheme>, 'mediaFeatures'>,
  Names<Unknown<runtime.Screen, Electron.Screen>>,
  Names<Unknown<runtime.Shell, Electron.Shell>>,
  Names<Unknown<runtime.Clipboard, Electron.Clipboard>>,
  Names<Unknown<runtime.ClipboardItem, Electron.ClipboardItem>>,
  Names<Unknown<typeof runtime.dialog, Electron.Dialog>>,
  Names<Unknown<runtime.Menu, Electron.Menu>>,
  Names<Unknown<runtime.MenuItem, Electron.MenuItem>>,
  Names<Unknown<runtime.NativeImage, Electron.NativeImage>>,
  Names<Unknown<typeof runtime.nativeImage, typeof Electron.NativeImage>>,
  Names<Unknown<runtime.UtilityProcess, Electron.UtilityProcess>>,
  Names<Unknown<typeof runtime.utilityProcess, typeof Electron.UtilityProcess>>,
  Names<Unknown<runtime.WebFrameMain, Electron.WebFrameMain>>,
  Names<Unknown<runtime.IpcRenderer, Electron.IpcRenderer>>,
  Names<Unknown<typeof runtime.contextBridge, Electron.ContextBridge>>,
  Names<Unknown<typeof runtime.webUtils, Electron.WebUtils>>,
  Names<Unknown<typeof runtime.webContents, typeof Electron.WebContents>>,
  Names<Unknown<typeof runtime, typeof Electron.CrossProcessExports>>,
]

export type DataProof = [
  Fits<runtime.WebPreferences, Electron.WebPreferences>,
  Fits<Omit<runtime.BrowserWindowConstructorOptions, 'icon'>, Electron.BrowserWindowConstructorOptions>,
  Fits<runtime.Privileges, Electron.Privileges>,
  Fits<runtime.CustomScheme, Electron.CustomScheme>,
  Fits<runtime.MessageBoxOptions, Electron.MessageBoxOptions>,
  Fits<runtime.OpenDialogOptions, Electron.OpenDialogOptions>,
  Fits<runtime.SaveDialogOptions, Electron.SaveDialogOptions>,
  Fits<runtime.ForkOptions, Electron.ForkOptions>,
  Fits<runtime.PrintToPDFOptions, Electron.PrintToPDFOptions>,
  Fits<Electron.MessageBoxReturnValue, runtime.MessageBoxReturnValue>,
  Fits<Electron.OpenDialogReturnValue, runtime.OpenDialogReturnValue>,
  Fits<Electron.SaveDialogReturnValue, runtime.SaveDialogReturnValue>,
  Fits<Electron.ContextMenuParams, runtime.ContextMenuParams>,
  Fits<Electron.RenderProcessGoneDetails, runtime.RenderProcessGoneDetails>,
  Fits<Electron.Display, runtime.Display>,
  Fits<Electron.Rectangle, runtime.Rectangle>,
  Fits<Electron.ProcessMetric['memory'], runtime.ProcessMetric['memory']>,
  Fits<Electron.HandlerDetails['disposition'], runtime.HandlerDetails['disposition']>,
  Fits<runtime.PermissionKind, ElectronPermission>,
  Fits<ElectronPermission, runtime.PermissionKind>,
]

type ElectronPermission = Parameters<
  NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>
>[1]
