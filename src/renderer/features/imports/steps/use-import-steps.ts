import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { Preview, Progress } from '../../../../shared/imports/job'
import type { Mapping } from '../../../../shared/imports/mapping'
import type { ConfirmedName, NameMatch } from '../../../../shared/imports/place-name'
import type { JobFailureValue } from '../../../../shared/imports/problem'
import type { WantedReading } from '../../../../shared/imports/reading'
import type { ImportOutcome, OfferedFile } from '../../../../shared/ipc/imports'
import { useAppContext } from '../../../app/context'
import { nameOfFile, settled } from './mapping-choice'

/** What the user has chosen for the file as a whole. */
export interface Choices {
  readonly mapping: Mapping
  readonly name: string
  readonly keepGoodRows: boolean
}

export type ImportResultValue = Extract<ImportOutcome, { readonly ok: true }>

export type Step =
  | { readonly at: 'reading' }
  /** The file cannot be read as it was asked for; where it could be before, that stands beneath. */
  | { readonly at: 'columns' }
  | { readonly at: 'matching' }
  | { readonly at: 'names' }
  | { readonly at: 'running' }
  | { readonly at: 'result'; readonly outcome: ImportResultValue }

interface State {
  readonly step: Step
  readonly preview: Preview | null
  readonly choices: Choices
  /** The mapping was taken from a file with the same columns. */
  readonly remembered: boolean
  readonly names: readonly NameMatch[]
  readonly confirmed: readonly ConfirmedName[]
  readonly progress: Progress | null
  readonly failure: JobFailureValue | null
}

type Change = Partial<State>

const UNKNOWN: JobFailureValue = { code: 'engine-failed', values: {} }

function mappingOf(preview: Preview): Mapping {
  return { columns: preview.mapping, direction: null, load: null, tonnesPerTeu: null }
}

/** What is suggested for the names that are not sure: the nearest candidate, else none. */
function suggestions(names: readonly NameMatch[]): readonly ConfirmedName[] {
  return names
    .filter(({ certainty }) => certainty !== 'sure')
    .map(({ text, candidates }) => ({ text, subject: candidates[0] ?? null }))
}

/** Carries a file through the steps of an import. Everything that takes time can be cancelled; nothing is stored before the end. */
export function useImportSteps(file: OfferedFile) {
  const { api, store } = useAppContext()
  const [state, change] = useReducer((before: State, next: Change): State => ({ ...before, ...next }), {
    step: { at: 'reading' },
    preview: null,
    choices: {
      mapping: { columns: {}, direction: null, load: null, tonnesPerTeu: null },
      name: file.replaces?.name ?? nameOfFile(file.name),
      keepGoodRows: false,
    },
    remembered: false,
    names: [],
    confirmed: [],
    progress: null,
    failure: null,
  } satisfies State)
  const serial = useRef(0)

  const warnOf = useCallback(
    (putAside: ImportOutcome['putAside']) => {
      if (putAside) store.getState().warn({ kind: 'store-put-aside', putAside })
    },
    [store],
  )

  const read = useCallback(
    async (wanted: WantedReading, first: boolean, name: string) => {
      serial.current += 1
      const mine = serial.current
      change({ step: { at: 'reading' }, failure: null })
      const result = await api.previewFile(file.token, wanted)
      if (mine !== serial.current) return
      if (!result.ok || !result.value.ok) {
        const failure = result.ok && !result.value.ok ? result.value.failure : UNKNOWN
        return change({ step: { at: 'columns' }, failure })
      }
      const { value: preview, remembered, putAside } = result.value
      warnOf(putAside)
      const kept = first && remembered ? remembered : null
      if (kept && JSON.stringify(kept.reading) !== JSON.stringify(preview.reading)) {
        const { format: _format, sheet: _sheet, ...reading } = kept.reading
        const again = await api.previewFile(file.token, reading)
        if (mine !== serial.current) return
        if (again.ok && again.value.ok && again.value.value.fingerprint === preview.fingerprint) {
          return change({
            step: { at: 'columns' },
            preview: again.value.value,
            remembered: true,
            choices: { mapping: kept.mapping, name, keepGoodRows: false },
          })
        }
      }
      change({
        step: { at: 'columns' },
        preview,
        remembered: kept !== null,
        ...(first
          ? { choices: { mapping: kept?.mapping ?? mappingOf(preview), name, keepGoodRows: false } }
          : {}),
      })
    },
    [api, file.token, warnOf],
  )

  useEffect(() => {
    void read({}, true, file.replaces?.name ?? nameOfFile(file.name))
    return () => {
      serial.current += 1
      void api.cancelImport()
    }
  }, [read, api, file])

  useEffect(() => api.onProgress((progress) => change({ progress })), [api])

  const { preview, choices, confirmed, names } = state

  const reread = (wanted: WantedReading): void => {
    const before = preview?.reading
    const other = wanted.format !== undefined && wanted.format !== before?.format
    const asked = before && !other ? { ...before, ...wanted } : wanted
    const newColumns = ['delimiter', 'headerRow', 'sheet', 'format', 'encoding'].some((key) => key in wanted)
    const { mapping: _m, ...rest } = choices
    void (async () => {
      serial.current += 1
      const mine = serial.current
      change({ failure: null })
      const result = await api.previewFile(file.token, asked)
      if (mine !== serial.current) return
      if (!result.ok || !result.value.ok) {
        return change({ failure: result.ok && !result.value.ok ? result.value.failure : UNKNOWN })
      }
      const next = result.value.value
      const sameColumns = preview?.fingerprint === next.fingerprint
      change({
        preview: next,
        ...(newColumns && !sameColumns
          ? { choices: { ...rest, mapping: mappingOf(next) }, remembered: false }
          : {}),
      })
    })()
  }

  const run = async (keepGoodRows: boolean, confirmedNames = confirmed): Promise<void> => {
    if (!preview) return
    change({ step: { at: 'running' }, failure: null, progress: null, choices: { ...choices, keepGoodRows } })
    const result = await api.runImport({
      token: file.token,
      name: choices.name.trim(),
      reading: preview.reading,
      mapping: settled(choices.mapping),
      fingerprint: preview.fingerprint,
      confirmed: [...confirmedNames],
      keepGoodRows,
      replaces: file.replaces?.id ?? null,
    })
    if (!result.ok) return change({ step: { at: 'columns' }, failure: UNKNOWN })
    warnOf(result.value.putAside)
    if (!result.value.ok) return change({ step: { at: 'columns' }, failure: result.value.failure })
    if (result.value.value.stored) {
      const listed = await api.listImports()
      if (listed.ok && listed.value.ok)
        store.getState().setImportsList({ state: 'listed', imports: listed.value.value.imports })
    }
    change({ step: { at: 'result', outcome: result.value } })
  }

  const match = async (): Promise<void> => {
    if (!preview) return
    change({ step: { at: 'matching' }, failure: null, progress: null })
    const result = await api.matchNames(file.token, preview.reading, settled(choices.mapping))
    if (!result.ok) return change({ step: { at: 'columns' }, failure: UNKNOWN })
    if (!result.value.ok) return change({ step: { at: 'columns' }, failure: result.value.failure })
    const found = result.value.value.names
    const known = new Map(confirmed.map((one) => [one.text, one]))
    const suggested = suggestions(found).map((one) => known.get(one.text) ?? one)
    change({ names: found, confirmed: suggested })
    if (suggested.length === 0) await run(choices.keepGoodRows, [])
    else change({ step: { at: 'names' } })
  }

  return {
    ...state,
    reread,
    choose: (part: Partial<Choices>) => change({ choices: { ...choices, ...part } }),
    forgetRemembered: () =>
      preview && change({ remembered: false, choices: { ...choices, mapping: mappingOf(preview) } }),
    match: () => void match(),
    confirm: (text: string, subject: string | null) =>
      change({ confirmed: confirmed.map((one) => (one.text === text ? { text, subject } : one)) }),
    run: (keepGoodRows: boolean) => void run(keepGoodRows),
    cancel: () => void api.cancelImport(),
    back: () => change({ step: { at: 'columns' }, failure: null }),
    sure: names.filter(({ certainty }) => certainty === 'sure').length,
  }
}

export type ImportStepsState = ReturnType<typeof useImportSteps>
