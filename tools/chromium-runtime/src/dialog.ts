import type { BrowserWindow } from './browser-window'

export interface FileFilter {
  name: string
  extensions: string[]
}

export interface MessageBoxOptions {
  message: string
  type?: 'none' | 'info' | 'error' | 'question' | 'warning'
  title?: string
  detail?: string
  buttons?: string[]
  defaultId?: number
  cancelId?: number
  noLink?: boolean
  normalizeAccessKeys?: boolean
  checkboxLabel?: string
  checkboxChecked?: boolean
}

export interface MessageBoxReturnValue {
  response: number
  checkboxChecked: boolean
}

export interface OpenDialogOptions {
  title?: string
  defaultPath?: string
  buttonLabel?: string
  message?: string
  filters?: FileFilter[]
  properties?: (
    | 'openFile'
    | 'openDirectory'
    | 'multiSelections'
    | 'showHiddenFiles'
    | 'createDirectory'
    | 'promptToCreate'
    | 'dontAddToRecent'
  )[]
}

export interface OpenDialogReturnValue {
  canceled: boolean
  filePaths: string[]
}

export interface SaveDialogOptions {
  title?: string
  defaultPath?: string
  buttonLabel?: string
  message?: string
  nameFieldLabel?: string
  filters?: FileFilter[]
  properties?: ('showHiddenFiles' | 'createDirectory' | 'showOverwriteConfirmation' | 'dontAddToRecent')[]
}

export interface SaveDialogReturnValue {
  canceled: boolean
  filePath: string
}

type WithWindow<Options> = [options: Options] | [window: BrowserWindow, options: Options]

/** `dialog`: says what it would show and cancels; tests replace its methods. */
export class Dialog {
  showErrorBox(title: string, content: string): void {
    console.error(`dialog.showErrorBox: ${title}\n${content}`)
  }

  async showMessageBox(...args: WithWindow<MessageBoxOptions>): Promise<MessageBoxReturnValue> {
    return this.showMessageBoxAnswer(args.at(-1) as MessageBoxOptions)
  }

  showMessageBoxSync(...args: WithWindow<MessageBoxOptions>): number {
    return this.showMessageBoxAnswer(args.at(-1) as MessageBoxOptions).response
  }

  async showOpenDialog(...args: WithWindow<OpenDialogOptions>): Promise<OpenDialogReturnValue> {
    console.error(`dialog.showOpenDialog: ${JSON.stringify(args.at(-1))}`)
    return { canceled: true, filePaths: [] }
  }

  async showSaveDialog(...args: WithWindow<SaveDialogOptions>): Promise<SaveDialogReturnValue> {
    console.error(`dialog.showSaveDialog: ${JSON.stringify(args.at(-1))}`)
    return { canceled: true, filePath: '' }
  }

  private showMessageBoxAnswer(options: MessageBoxOptions): MessageBoxReturnValue {
    console.error(`dialog.showMessageBox: ${options.message}`)
    const response = options.cancelId ?? 0
    return { response, checkboxChecked: options.checkboxChecked ?? false }
  }
}
