/** From a preload to main; `args` is structured-clone text. */
export interface ToMain {
  readonly kind: 'send' | 'invoke'
  readonly channel: string
  readonly args: string
  /** Names the answer of an invoke. */
  readonly id: number
  readonly url: string
  readonly origin: string
}

/** From a preload's world to main: the document has another title. */
export interface TitleToMain {
  readonly kind: 'title'
  readonly title: string
}

/** From a preload's world to main: the page was asked for a menu and has none of its own there. */
export interface ContextMenuToMain {
  readonly kind: 'context-menu'
  readonly params: {
    readonly x: number
    readonly y: number
    readonly isEditable: boolean
    readonly selectionText: string
  }
}

/** From main to a preload. */
export type ToPreload =
  | { readonly kind: 'message'; readonly channel: string; readonly args: string }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: boolean; readonly value: string }

/** What a preload's world is told when it starts. */
export interface PreloadSettings {
  /** Name of the function that carries messages to main. */
  readonly binding: string
  /** Name under which main finds the function that takes its messages. */
  readonly receiver: string
  /** Name under which main finds the files whose paths a preload has asked for, and by which they are marked in messages. */
  readonly files: string
  /** Event by which the page's world is greeted. */
  readonly greeting: string
  readonly subFrames: boolean
  readonly process: {
    readonly platform: string
    readonly arch: string
    readonly argv: readonly string[]
    readonly versions: Readonly<Record<string, string>>
  }
}
