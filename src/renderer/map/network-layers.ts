import type { Tokens } from '../styles/tokens'
import { LINE_OFFSET } from './line-offset'
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from './map-host'
import type { LineStage } from './network-lines'

/** Source of the legs. Feature ids are the leg ids. */
export const LINES_SOURCE = 'legs'

type Pattern = 'gauge-1435' | 'gauge-1520' | 'sea' | 'road'

interface Stroke {
  readonly pattern: Pattern
  readonly built: boolean
  /** In multiples of the line's width; none is a solid line. */
  readonly dash?: readonly number[]
  readonly cap: 'butt' | 'round'
  /** Width over that of a plain rail line. */
  readonly scale: number
  /** Two lines with this gap, in multiples of the width, instead of one. */
  readonly gap?: number
}

/** Pattern first, colour second: the lines can be told apart without colour. The legend draws the same table. */
const STROKES: readonly Stroke[] = [
  { pattern: 'gauge-1435', built: true, cap: 'round', scale: 1 },
  { pattern: 'gauge-1520', built: true, cap: 'round', scale: 0.6, gap: 1.1 },
  { pattern: 'gauge-1435', built: false, cap: 'butt', scale: 1, dash: [3, 2.2] },
  { pattern: 'gauge-1520', built: false, cap: 'butt', scale: 0.6, gap: 1.1, dash: [5, 3.6] },
  { pattern: 'sea', built: true, cap: 'round', scale: 1, dash: [0.1, 2.4] },
  { pattern: 'road', built: true, cap: 'butt', scale: 0.7, dash: [2, 1.6] },
]

const EMPHASIS: ExpressionSpecification = ['coalesce', ['feature-state', 'emphasis'], 'none']

/** Width of a line by its emphasis, over that of a plain one. */
const NETWORK_WIDTHS: ExpressionSpecification = [
  'match',
  EMPHASIS,
  'chosen',
  1.7,
  ['pointed', 'way'],
  1.4,
  'far',
  0.85,
  1,
]
const LINK_WIDTHS: ExpressionSpecification = [
  'match',
  EMPHASIS,
  'chosen',
  1.7,
  'pointed',
  1.4,
  ['far', 'quiet'],
  0.65,
  'way',
  0.95,
  1,
]
const WAY_WIDTHS: ExpressionSpecification = ['match', EMPHASIS, 'way-chosen', 2, 1.75]

/** Widths grow with the zoom; `factor` sets a layer's share. */
function widthBy(factor: number, widths: ExpressionSpecification): ExpressionSpecification {
  const at = (base: number): ExpressionSpecification => ['*', base * factor, widths]
  return ['interpolate', ['linear'], ['zoom'], 2, at(1.2), 5, at(1.9), 8, at(3)]
}

function offsetOf(): ExpressionSpecification {
  return ['*', LINE_OFFSET, ['get', 'side']]
}

/** Name of the state of a leg that holds its letter at the moment that is shown. */
export const STAGE_STATE = 'stage'

/** Letter of a leg that changes with the years: the one it was told, or that of now. */
const STAGE: ExpressionSpecification = [
  'coalesce',
  ['feature-state', STAGE_STATE],
  ['slice', ['get', 'stages'], 0, 1],
]

/** Legs that ever have one of some letters; the others by what they always are. */
function ever(letters: readonly LineStage[], always: ExpressionSpecification): ExpressionSpecification {
  return ['case', ['has', 'stages'], ['any', ...letters.map(everIs)], always]
}

function everIs(letter: LineStage): ExpressionSpecification {
  return ['in', letter, ['get', 'stages']]
}

/** An opacity of the legs that have one of some letters at the moment; the others are not seen. */
function during(letters: readonly LineStage[], opacity: ExpressionSpecification): ExpressionSpecification {
  const here: ExpressionSpecification = [
    'any',
    ['!', ['has', 'stages']],
    ['in', STAGE, ['literal', [...letters]]],
  ]
  return ['case', here, opacity, 0]
}

/** Letters of the legs that a layer draws. */
function lettersOf(built: boolean, link: boolean): readonly [LineStage] {
  if (link) return [built ? 'B' : 'U']
  return [built ? 'b' : 'u']
}

function filterFor({ pattern, built }: Stroke, link: boolean): FilterSpecification {
  const always: ExpressionSpecification = [
    'all',
    ['==', ['get', 'built'], built],
    ['==', ['get', 'link'], link],
  ]
  return ['all', ['==', ['get', 'pattern'], pattern], ever(lettersOf(built, link), always)]
}

function strokeId({ pattern, built }: Stroke, link: boolean): string {
  return `${link ? 'link' : 'leg'}-${pattern}${built ? '' : '-unbuilt'}`
}

/** Layers that draw the network's lines by what they are, each with the letter of the legs that it shows. */
export const STROKE_LAYERS: ReadonlyMap<string, LineStage> = new Map(
  [false, true].flatMap((link) =>
    STROKES.map((stroke) => [strokeId(stroke, link), lettersOf(stroke.built, link)[0]] as const),
  ),
)

const STROKE_OPACITY: ExpressionSpecification = [
  'match',
  EMPHASIS,
  'back',
  0.38,
  'far',
  0.3,
  'way',
  0.72,
  ['way-chosen', 'way-pointed'],
  0,
  1,
]

function strokeLayer(stroke: Stroke, link: boolean, token: Tokens): LayerSpecification {
  const width = stroke.scale * (link ? 1.5 : 1)
  const widths = link ? LINK_WIDTHS : NETWORK_WIDTHS
  const plain = link ? token('--highlight') : token('--map-line')
  const chosen = link ? token('--highlight') : token('--accent')
  return {
    id: strokeId(stroke, link),
    type: 'line',
    source: LINES_SOURCE,
    filter: filterFor(stroke, link),
    layout: { 'line-cap': stroke.cap, 'line-join': 'round' },
    paint: {
      'line-color': [
        'match',
        EMPHASIS,
        ['chosen', 'pointed'],
        chosen,
        'way',
        token('--accent'),
        ['far', 'quiet'],
        token('--map-line'),
        plain,
      ],
      'line-width': widthBy(width, widths),
      'line-opacity': during(lettersOf(stroke.built, link), STROKE_OPACITY),
      'line-offset': offsetOf(),
      ...(stroke.gap === undefined ? {} : { 'line-gap-width': widthBy(width * stroke.gap, widths) }),
      ...(stroke.dash === undefined ? {} : { 'line-dasharray': [...stroke.dash] }),
    },
  }
}

/** A rim of the land's colour that lifts the links, or a chosen route, off what they cross. */
function rimLayer(link: boolean, token: Tokens): LayerSpecification {
  const letters: readonly LineStage[] = link ? ['B', 'U'] : ['b', 'u']
  return {
    id: link ? 'link-rim' : 'leg-rim',
    type: 'line',
    source: LINES_SOURCE,
    filter: ever(letters, ['==', ['get', 'link'], link]),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': token('--map-halo'),
      'line-width': widthBy(3.2, link ? LINK_WIDTHS : NETWORK_WIDTHS),
      'line-opacity': during(
        letters,
        link
          ? ['match', EMPHASIS, ['far', 'quiet', 'way-chosen', 'way-pointed'], 0, 0.9]
          : ['match', EMPHASIS, ['chosen', 'pointed', 'way'], 0.9, 0],
      ),
      'line-offset': offsetOf(),
    },
  }
}

/** A wide line that is not seen: what the pointer hits. */
function hitLayer(): LayerSpecification {
  return {
    id: 'leg-hit',
    type: 'line',
    source: LINES_SOURCE,
    paint: { 'line-width': 12, 'line-opacity': 0 },
  }
}

/** Layer whose features answer "which leg is here". */
export const HIT_LAYER = 'leg-hit'

/** Opacity of what only the chosen and the pointed way have. */
function onWays(opacity: number): ExpressionSpecification {
  return ['match', EMPHASIS, ['way-chosen', 'way-pointed'], opacity, 0]
}

/**
 * The chosen way and the pointed one once more, above the whole network, with one rim and in one colour whatever they run
 * over. Seen in the Routes view only: elsewhere these layers are not even built.
 */
export function wayLayers(token: Tokens): LayerSpecification[] {
  const rim: LayerSpecification = {
    id: 'way-rim',
    type: 'line',
    source: LINES_SOURCE,
    layout: { 'line-cap': 'round', 'line-join': 'round', visibility: 'none' },
    paint: {
      'line-color': token('--map-halo'),
      'line-width': widthBy(2.6, WAY_WIDTHS),
      'line-opacity': onWays(0.95),
      'line-offset': offsetOf(),
    },
  }
  const strokes = STROKES.filter(({ pattern }) => pattern !== 'road').map(
    (stroke): LayerSpecification => ({
      id: `way-${stroke.pattern}${stroke.built ? '' : '-unbuilt'}`,
      type: 'line',
      source: LINES_SOURCE,
      filter: ['all', ['==', ['get', 'pattern'], stroke.pattern], ['==', ['get', 'built'], stroke.built]],
      layout: { 'line-cap': stroke.cap, 'line-join': 'round', visibility: 'none' },
      paint: {
        'line-color': token('--accent'),
        'line-width': widthBy(stroke.scale, WAY_WIDTHS),
        'line-opacity': onWays(1),
        'line-offset': offsetOf(),
        ...(stroke.gap === undefined
          ? {}
          : { 'line-gap-width': widthBy(stroke.scale * stroke.gap, WAY_WIDTHS) }),
        ...(stroke.dash === undefined ? {} : { 'line-dasharray': [...stroke.dash] }),
      },
    }),
  )
  return [rim, ...strokes]
}

/** The network's lines: muted legs, then the rim, then the links of Xi'an above all. */
export function networkLayers(token: Tokens): LayerSpecification[] {
  return [
    hitLayer(),
    rimLayer(false, token),
    ...STROKES.map((stroke) => strokeLayer(stroke, false, token)),
    rimLayer(true, token),
    ...STROKES.map((stroke) => strokeLayer(stroke, true, token)),
  ]
}
