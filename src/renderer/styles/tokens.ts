import { watchScreen } from './watch-screen'

/** Reads design tokens as computed values, for the two libraries that draw on a canvas. */
export type Tokens = (name: `--${string}`) => string

/** @returns a reader of the tokens as they stand now; ask again after the theme changes. */
export function readTokens(root: HTMLElement = document.documentElement): Tokens {
  const style = getComputedStyle(root)
  return (name) => style.getPropertyValue(name).trim()
}

/** Calls `listener` whenever the colour scheme changes; returns the function that ends it. */
export function onSchemeChange(listener: () => void): () => void {
  return watchScreen('(prefers-color-scheme: dark)', listener)
}
