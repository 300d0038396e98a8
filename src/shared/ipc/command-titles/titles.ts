import type { en } from './en'

/** What has a title: `group.<group>`, `submenu.<submenu>` and `command.<id>`. */
export type TitleKey = keyof typeof en

/** A title for each, in one language: plain text, no access keys. */
export type CommandTitles = Readonly<Record<TitleKey, string>>
