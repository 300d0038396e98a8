import type { IpcRenderer, IpcRendererEvent } from 'electron'
import { ALERT_CHANNEL, ALERTS, type Alert } from '../shared/ipc/alerts'
import { COMMAND_CHANNEL, COMMANDS, type Command } from '../shared/ipc/commands'
import type { ArgsOf, Channel, ResultOf, TarmaqApi } from '../shared/ipc/contract'
import type { ExportFile } from '../shared/ipc/exports'
import { OFFER_CHANNEL, PROGRESS_CHANNEL } from '../shared/ipc/import-channels'
import type { DroppedFile, OfferedFile, Progress } from '../shared/ipc/imports'
import { NETWORK_CHANNEL, type NetworkAnswer } from '../shared/ipc/network-answer'
import type { Result } from '../shared/ipc/result'
import type { SettingsView } from '../shared/ipc/settings'
import { RECENT_GONE_CHANNEL, SETTINGS_CHANNEL } from '../shared/ipc/settings-channels'

/** The part of `ipcRenderer` that the bridge is built on. None of it reaches the page. */
export type BridgeIpc = Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>

/** A file whose picture has a buffer of its own. */
function ownBytes(file: ExportFile): ExportFile {
  return file.kind === 'png' ? { ...file, bytes: new Uint8Array(file.bytes) } : file
}

function isCommand(value: unknown): value is Command {
  return (COMMANDS as readonly unknown[]).includes(value)
}

function isAlert(value: unknown): value is Alert {
  return (ALERTS as readonly unknown[]).includes(value)
}

function isProgress(value: unknown): value is Progress {
  return typeof value === 'object' && value !== null && 'phase' in value
}

function isOfferedFile(value: unknown): value is OfferedFile {
  return typeof value === 'object' && value !== null && 'token' in value
}

function isNetworkAnswer(value: unknown): value is NetworkAnswer {
  return typeof value === 'object' && value !== null && 'ok' in value
}

function isSettingsView(value: unknown): value is SettingsView {
  return typeof value === 'object' && value !== null && 'recent' in value
}

function isName(value: unknown): value is string {
  return typeof value === 'string'
}

/**
 * Builds what the page sees as `window.tarmaq`: one function per call of the contract, each with a fixed channel.
 * Extra arguments from the page are dropped here and refused again in main. Listeners get what was sent and nothing else.
 * A picture is copied, because cloning a view would send all of the buffer under it.
 */
export function createTarmaqApi(ipc: BridgeIpc, pathOf: (file: DroppedFile) => string): TarmaqApi {
  const call = <C extends Channel>(channel: C, ...args: ArgsOf<C>): Promise<Result<ResultOf<C>>> =>
    ipc.invoke(channel, ...args)
  const subscribe = <T>(
    channel: string,
    fits: (value: unknown) => value is T,
    listener: (value: T) => void,
  ) => {
    const forward = (_event: IpcRendererEvent, value: unknown): void => {
      if (fits(value)) listener(value)
    }
    ipc.on(channel, forward)
    return () => {
      ipc.removeListener(channel, forward)
    }
  }

  return {
    bootstrap: () => call('app:bootstrap'),
    saveSession: (session) => call('session:save', session),
    setTheme: (theme) => call('theme:set', theme),
    changeSettings: (change) => call('settings:change', change),
    resetSettings: () => call('settings:reset'),
    openRecent: (id) => call('recent:open', id),
    copyText: (text) => call('clipboard:write-text', text),
    copyPng: (png) => call('clipboard:write-png', new Uint8Array(png)),
    runCommand: (command) => call('command:run', command),
    openExternal: (url) => call('external:open', url),
    chooseFile: () => call('imports:choose'),
    takeDropped: (file) => call('imports:dropped', pathOf(file)),
    openSample: () => call('imports:sample'),
    importAgain: (id) => call('imports:again', id),
    previewFile: (token, wanted) => call('imports:preview', token, wanted),
    matchNames: (token, reading, mapping) => call('imports:match', token, reading, mapping),
    runImport: (order) => call('imports:run', order),
    cancelImport: () => call('imports:cancel'),
    listProblems: (of, offset, limit) => call('imports:problems', of, offset, limit),
    ask: (queries) => call('imports:query', queries),
    listImports: () => call('imports:list'),
    renameImport: (id, name) => call('imports:rename', id, name),
    removeImport: (id) => call('imports:remove', id),
    exportTable: (order) => call('imports:export', order),
    saveExport: ({ files, complete }) => call('exports:save', { files: files.map(ownBytes), complete }),
    onProgress: (listener) => subscribe(PROGRESS_CHANNEL, isProgress, listener),
    onOffered: (listener) => subscribe(OFFER_CHANNEL, isOfferedFile, listener),
    onCommand: (listener) => subscribe(COMMAND_CHANNEL, isCommand, listener),
    onAlert: (listener) => subscribe(ALERT_CHANNEL, isAlert, listener),
    onNetwork: (listener) => subscribe(NETWORK_CHANNEL, isNetworkAnswer, listener),
    onSettings: (listener) => subscribe(SETTINGS_CHANNEL, isSettingsView, listener),
    onRecentGone: (listener) => subscribe(RECENT_GONE_CHANNEL, isName, listener),
  }
}
