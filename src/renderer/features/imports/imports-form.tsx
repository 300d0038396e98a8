import { useId } from 'react'
import { Button } from 'react-aria-components'
import { DIRECTIONS, LOADS, MEASURES, type Measure } from '../../../shared/imports/choices'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { DayField } from './day-field'
import { ImportSets } from './import-sets'
import './imports-form.css'
import { placeKeyName } from './subject-name'
import { useImportStarts } from './use-file-offers'
import { answerOf } from './use-imports'

interface Option {
  readonly value: string
  readonly words: string
}

/** A choice of one; the empty value stands for "any". */
function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  const known = options.some((option) => option.value === value)
  return (
    <div className="imports-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Whose figures are shown: everything, a place, a pair. */
function SubjectChoice() {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const subject = useApp((state) => state.imports.subject)
  const answer = useApp((state) => answerOf(state.imports.board))
  const show = useApp((state) => state.showImports)
  const name = (key: string) => placeKeyName(index, text, key)
  const places = (answer?.all.places ?? [])
    .map(({ key }) => ({ value: JSON.stringify({ place: key }), words: name(key) }))
    .sort((a, b) => text.byName(a.words, b.words))
  const pairs = (answer?.flows ?? []).map(({ origin, destination }) => ({
    value: JSON.stringify({ origin, destination }),
    words: t('imports.pair', { from: name(origin), to: name(destination) }),
  }))
  const chosen =
    subject === null || 'place' in subject
      ? []
      : [
          {
            value: JSON.stringify(subject),
            words: t('imports.pair', { from: name(subject.origin), to: name(subject.destination) }),
          },
        ]
  const extra = chosen.filter(({ value }) => !pairs.some((pair) => pair.value === value))
  return (
    <Choice
      label={t('imports.subject')}
      value={subject === null ? '' : JSON.stringify(subject)}
      options={[{ value: '', words: t('imports.everything') }, ...places, ...pairs, ...extra]}
      onChange={(value) => show({ subject: value === '' ? null : JSON.parse(value) })}
    />
  )
}

function Filters() {
  const { t } = useText()
  const { measure, filter } = useApp((state) => state.imports)
  const all = useApp((state) => answerOf(state.imports.board)?.all)
  const show = useApp((state) => state.showImports)
  const narrow = (change: Partial<typeof filter>) => show({ filter: { ...filter, ...change } })
  const one = (values: readonly string[] | null) => values?.[0] ?? ''
  const any = { value: '', words: t('imports.any') }
  const unset = <T extends string>(value: string): T[] | null => (value === '' ? null : [value as T])
  const active = Object.values(filter).some((value) => value !== null)
  return (
    <fieldset className="imports-filters">
      <legend>{t('imports.filters')}</legend>
      <Choice
        label={t('imports.measure')}
        value={measure}
        options={MEASURES.map((value) => ({ value, words: t(`imports.measure-${value}`) }))}
        onChange={(value) => show({ measure: value as Measure })}
      />
      <SubjectChoice />
      <Choice
        label={t('imports.direction')}
        value={one(filter.directions)}
        options={[
          any,
          ...[...DIRECTIONS, 'unset' as const].map((value) => ({
            value,
            words: t(`imports.direction-${value}`),
          })),
        ]}
        onChange={(value) => narrow({ directions: unset(value) })}
      />
      <Choice
        label={t('imports.load')}
        value={one(filter.loads)}
        options={[
          any,
          ...[...LOADS, 'unset' as const].map((value) => ({ value, words: t(`imports.load-${value}`) })),
        ]}
        onChange={(value) => narrow({ loads: unset(value) })}
      />
      {(all?.commodities.length ?? 0) > 0 && (
        <Choice
          label={t('imports.commodity')}
          value={one(filter.commodities)}
          options={[any, ...(all?.commodities ?? []).map(({ key }) => ({ value: key, words: key }))]}
          onChange={(value) => narrow({ commodities: unset(value) })}
        />
      )}
      <div className="imports-days">
        <DayField label={t('imports.from')} value={filter.from} onChange={(from) => narrow({ from })} />
        <DayField label={t('imports.to')} value={filter.to} onChange={(to) => narrow({ to })} />
      </div>
      {active && (
        <Button
          className="button is-small"
          onPress={() =>
            show({ filter: { commodities: null, directions: null, loads: null, from: null, to: null } })
          }
        >
          {t('imports.start-anew')}
        </Button>
      )}
    </fieldset>
  )
}

/** The imports that are stored, and what of them is shown. */
export function ImportsForm() {
  const { t } = useText()
  const { choose, sample } = useImportStarts()
  return (
    <section className="imports-form" aria-label={t('imports.form')}>
      <ImportSets />
      <div className="details-actions">
        <Button className="button is-small is-primary" onPress={() => void choose()}>
          {t('imports.choose')}
        </Button>
        <Button className="button is-small" onPress={() => void sample()}>
          {t('imports.sample')}
        </Button>
      </div>
      <Filters />
    </section>
  )
}
