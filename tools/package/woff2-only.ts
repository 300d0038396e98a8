import type { Plugin } from 'vite'

/** A font's second source: the same letters in the format that browsers before 2018 read. */
const OLDER_COPY = /,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g

/** The sources of a font package's style sheet without the `.woff` copies, which the window never asks for. */
export function withoutOlderCopies(css: string): string {
  return css.replace(OLDER_COPY, '')
}

/** Keeps the `.woff` copies of fonts (6 MB) out of the build. */
export function woff2Only(): Plugin {
  return {
    name: 'tarmaq:woff2-only',
    enforce: 'pre',
    transform: (code, id) => (/@fontsource.*\.css$/.test(id) ? withoutOlderCopies(code) : undefined),
  }
}
