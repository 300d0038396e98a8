import type { IpcRenderer, IpcRendererEvent } from 'electron'
import { COMMAND_CHANNEL, COMMANDS, type Command } from '../shared/ipc/commands'
import type { ArgsOf, Channel, ResultOf, TarmaqApi } from '../shared/ipc/contract'
import type { Result } from '../shared/ipc/result'

/** The part of `ipcRenderer` that the bridge is built on. None of it reaches the page. */
export type BridgeIpc = Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>

function isCommand(value: unknown): value is Command {
  return (COMMANDS as readonly unknown[]).includes(value)
}

/**
 * Builds what the page sees as `window.tarmaq`: one function per call of the contract, each with a fixed channel.
 * Extra arguments from the page are dropped here and refused again in main. Listeners get the command and nothing else.
 * A picture is copied, because cloning a view would send all of the buffer under it.
 */
export function createTarmaqApi(ipc: BridgeIpc): TarmaqApi {
  const call = <C extends Channel>(channel: C, ...args: ArgsOf<C>): Promise<Result<ResultOf<C>>> =>
    ipc.invoke(channel, ...args)

  return {
    bootstrap: () => call('app:bootstrap'),
    saveSession: (session) => call('session:save', session),
    setTheme: (theme) => call('theme:set', theme),
    copyText: (text) => call('clipboard:write-text', text),
    copyPng: (png) => call('clipboard:write-png', new Uint8Array(png)),
    openExternal: (url) => call('external:open', url),
    onCommand: (listener) => {
      const forward = (_event: IpcRendererEvent, command: unknown): void => {
        if (isCommand(command)) listener(command)
      }
      ipc.on(COMMAND_CHANNEL, forward)
      return () => {
        ipc.removeListener(COMMAND_CHANNEL, forward)
      }
    },
  }
}
