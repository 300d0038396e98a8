/** A file of settings that could not be used at the start. Names only, no paths. */
export interface PutAside {
  readonly file: string
  /** `newer`: a newer Tarmaq wrote it. */
  readonly why: 'unreadable' | 'newer'
  /** The name under which it is kept beside the new one; `null` where it could not be moved. */
  readonly keptAs: string | null
}
