import type { en } from './en'

type English = typeof en

/** One part of the window's messages: the keys of English, each with words in ICU message syntax. A key that is missing or made up does not compile. */
export type Part<P extends keyof English> = Readonly<Record<keyof English[P], string>>

/** Every part, in one language. */
export type Parts = { readonly [P in keyof English]: Part<P> }
