/** A piece of a stacked bar. */
export interface StackPiece {
  readonly id: string
  /** Written in the piece where it has room. */
  readonly label: string
  readonly value: number
  /** Token of its colour. */
  readonly colour: `--${string}`
  /** `soft`: the part of an interval above its low end. `open`: of unknown length, hatched. */
  readonly kind: 'solid' | 'soft' | 'open'
}

/** One bar of pieces end to end. */
export interface StackRow {
  readonly id: string
  readonly label: string
  /** After the bar: the whole in words. */
  readonly total: string
  readonly pieces: readonly StackPiece[]
}

/** Length of a bar without what is open. */
export function stackLength({ pieces }: StackRow): number {
  return pieces.reduce((sum, { kind, value }) => (kind === 'open' ? sum : sum + value), 0)
}

/** Where each piece begins and ends; an open one is drawn `openLength` long, whatever it may be. */
export function stackSpans(
  row: StackRow,
  openLength: number,
): readonly { readonly piece: StackPiece; readonly start: number; readonly end: number }[] {
  let at = 0
  return row.pieces.map((piece) => {
    const start = at
    at += piece.kind === 'open' ? openLength : piece.value
    return { piece, start, end: at }
  })
}
