import type { FigureRef } from './app-store'

/** A figure as one word, such as `observation:o-12` or `utilisation:xian:2024`. */
export function figureKey(figure: FigureRef): string {
  switch (figure.kind) {
    case 'observation':
      return `observation:${figure.id}`
    case 'utilisation':
      return `utilisation:${figure.terminal}:${figure.year}`
    case 'intensity':
      return `intensity:${figure.terminal}`
    case 'route-distance':
      return `route-distance:${figure.route}`
    default:
      return `${figure.kind}:${figure.way}`
  }
}

/** The figure of a word that `figureKey` made; `undefined` for others. */
export function readFigureKey(key: string): FigureRef | undefined {
  const [, kind, rest] = /^([a-z-]+):(.+)$/s.exec(key) ?? []
  if (rest === undefined) return undefined
  switch (kind) {
    case 'observation':
      return { kind, id: rest }
    case 'utilisation': {
      const [terminal = '', year] = rest.split(':')
      return { kind, terminal, year: Number(year) }
    }
    case 'intensity':
      return { kind, terminal: rest }
    case 'route-distance':
      return { kind, route: rest }
    case 'way-km':
    case 'way-days':
    case 'way-emissions':
      return { kind, way: rest }
    default:
      return undefined
  }
}
