import type { StoreApi } from 'zustand/vanilla'
import type { ImportSummary } from '../../shared/imports/job'
import type { JobFailureValue } from '../../shared/imports/problem'
import type { Flow, HeatCell, SeriesPoint, Totals } from '../../shared/imports/query'
import type { OfferedFile } from '../../shared/ipc/imports'
import type { ImportsSession, Selection, Session } from '../../shared/ipc/session'

/** The imports that are stored. */
export type ImportsList =
  /** Nobody has asked yet. */
  | { readonly state: 'unknown' }
  | { readonly state: 'listed'; readonly imports: readonly ImportSummary[] }
  | { readonly state: 'failed'; readonly failure: JobFailureValue }

/** Everything that the view draws, of one question to the engine. */
export interface BoardAnswer {
  /** Of the chosen sets without any other filter: what can be chosen. */
  readonly all: Totals
  readonly totals: Totals
  /** Of the chosen subject, or of everything. */
  readonly series: readonly SeriesPoint[]
  readonly heat: readonly HeatCell[]
  readonly flows: readonly Flow[]
  /** What the smaller pairs beyond the limit add up to. */
  readonly rest: { readonly pairs: number; readonly value: number }
}

export type Board =
  | { readonly state: 'empty' }
  /** `answer`: that of the question before, which stays on screen meanwhile. */
  | { readonly state: 'asking'; readonly answer: BoardAnswer | null }
  | { readonly state: 'answered'; readonly answer: BoardAnswer; readonly question: ImportsQuestion }
  | { readonly state: 'failed'; readonly failure: JobFailureValue }

/** What is asked of the engine: the session without what only changes the looks. */
export type ImportsQuestion = Omit<ImportsSession, 'pane'>

/** The view of the user's own files. */
export interface ImportsState extends ImportsSession {
  readonly list: ImportsList
  readonly board: Board
  /** The file that is being imported; its steps take the place of the view. */
  readonly importing: OfferedFile | null
  /** The flow under the pointer or the keyboard, as `origin → destination`. */
  readonly pointed: string | null
}

export interface ImportsActions {
  /** Changes what is shown. */
  readonly showImports: (change: Partial<ImportsSession>) => void
  readonly setImportsList: (list: ImportsList) => void
  readonly setBoard: (board: Board) => void
  /** Opens the steps of an import in the view. */
  readonly beginImport: (file: OfferedFile) => void
  /** Leaves them. */
  readonly endImport: () => void
  readonly pointFlow: (pair: string | null) => void
}

export interface ImportsPart extends ImportsActions {
  readonly imports: ImportsState
}

/** The name of a pair, as the engine gives it too. */
export function pairKey({ origin, destination }: Pick<Flow, 'origin' | 'destination'>): string {
  return `${origin} → ${destination}`
}

/** What of the network a subject is; `undefined` for pairs, and for texts of a file that no subject has. */
export function selectionOf(subject: NonNullable<ImportsSession['subject']>): Selection | undefined {
  if (!('place' in subject)) return undefined
  const [kind, id] = [
    subject.place.slice(0, subject.place.indexOf(':')),
    subject.place.slice(subject.place.indexOf(':') + 1),
  ]
  return kind === 'terminal' || kind === 'crossing' || kind === 'place' ? { kind, id } : undefined
}

/** The subject that a selection on the map or in a list asks for; that of before where it is nothing that rows name. */
export function subjectOf(
  selection: Selection | null,
  before: ImportsSession['subject'],
): ImportsSession['subject'] {
  if (selection === null) return null
  const { kind, id } = selection
  return kind === 'terminal' || kind === 'crossing' || kind === 'place' ? { place: `${kind}:${id}` } : before
}

/** The part of the window's state that the view of the user's own files owns. */
export function createImportsPart(
  session: ImportsSession,
  {
    setState,
    getState,
  }: Pick<StoreApi<ImportsPart & Pick<Session, 'view' | 'selection'>>, 'setState' | 'getState'>,
): ImportsPart {
  const change = (next: Partial<ImportsState>) => setState({ imports: { ...getState().imports, ...next } })
  return {
    imports: {
      ...session,
      list: { state: 'unknown' },
      board: { state: 'empty' },
      importing: null,
      pointed: null,
    },
    showImports: (part) => {
      const selection = part.subject ? selectionOf(part.subject) : undefined
      setState({ imports: { ...getState().imports, ...part }, ...(selection ? { selection } : {}) })
    },
    setImportsList: (list) => change({ list }),
    setBoard: (board) => change({ board }),
    beginImport: (importing) => setState({ view: 'imports', imports: { ...getState().imports, importing } }),
    endImport: () => change({ importing: null }),
    pointFlow: (pointed) => {
      if (getState().imports.pointed !== pointed) change({ pointed })
    },
  }
}

/** What of it is saved for the next start. */
export function importsSessionOf(state: ImportsState): ImportsSession {
  const { sets, measure, by, step, subject, filter, pane } = state
  return { sets, measure, by, step, subject, filter, pane }
}
