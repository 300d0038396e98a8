import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import {
  DATE_ORDERS,
  DECIMAL_MARKS,
  DIRECTIONS,
  ENCODINGS,
  FILE_FORMATS,
  LOADS,
  ROLES,
  type Role,
} from '../../../../shared/imports/choices'
import type { Preview } from '../../../../shared/imports/job'
import type { Reading, WantedReading } from '../../../../shared/imports/reading'
import { useText } from '../../../i18n/text'
import { Icon } from '../../../ui/icon'
import { askedBy, missingIn, readFactor, roleOf, withRole } from './mapping-choice'
import type { ImportStepsState } from './use-import-steps'

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const
const HEADER_ROWS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

function Field({
  label,
  check = false,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly check?: boolean
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}) {
  const { t } = useText()
  const id = useId()
  const known = options.some(([own]) => own === value)
  return (
    <div className="import-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={check ? `${id}-check` : undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        {!known && <option value={value}>{value}</option>}
        {options.map(([own, words]) => (
          <option key={own} value={own}>
            {words}
          </option>
        ))}
      </select>
      {check && (
        <span className="import-check" id={`${id}-check`}>
          <Icon name="dispute" /> {t('steps.please-check')}
        </span>
      )}
    </div>
  )
}

function ReadAs({
  preview,
  onChange,
}: {
  readonly preview: Preview
  readonly onChange: (wanted: WantedReading) => void
}) {
  const { t } = useText()
  const { reading, unsure, sheets } = preview
  const text = reading.format === 'text'
  return (
    <fieldset className="import-fields">
      <legend>{t('steps.read-as')}</legend>
      <Field
        label={t('steps.format')}
        value={reading.format}
        options={FILE_FORMATS.map((id) => [id, t(`steps.format-${id}`)])}
        onChange={(format) => onChange({ format: format as Reading['format'] })}
      />
      {(text || reading.format === 'json') && (
        <Field
          label={t('steps.encoding')}
          check={unsure.includes('encoding')}
          value={reading.encoding}
          options={ENCODINGS.map((id) => [id, id.toUpperCase()])}
          onChange={(encoding) => onChange({ encoding: encoding as Reading['encoding'] })}
        />
      )}
      {text && (
        <Field
          label={t('steps.delimiter')}
          value={reading.delimiter}
          options={Object.entries(DELIMITERS).map(([own, id]) => [own, t(`steps.delimiter-${id}`)])}
          onChange={(delimiter) => onChange({ delimiter })}
        />
      )}
      {sheets.length > 0 && (
        <Field
          label={t('steps.sheet')}
          value={reading.sheet ?? ''}
          options={sheets.map((name) => [name, name])}
          onChange={(sheet) => onChange({ sheet })}
        />
      )}
      {(text || reading.format === 'xlsx') && (
        <Field
          label={t('steps.header')}
          value={String(reading.headerRow)}
          options={HEADER_ROWS.map((row) => [String(row), row === 0 ? t('steps.header-none') : String(row)])}
          onChange={(row) => onChange({ headerRow: Number(row) })}
        />
      )}
      <Field
        label={t('steps.decimal')}
        check={unsure.includes('decimalMark')}
        value={reading.decimalMark}
        options={DECIMAL_MARKS.map((id) => [
          id,
          t(id === '.' ? 'steps.decimal-point' : 'steps.decimal-comma'),
        ])}
        onChange={(mark) => onChange({ decimalMark: mark as Reading['decimalMark'] })}
      />
      <Field
        label={t('steps.dates')}
        check={unsure.includes('dateOrder')}
        value={reading.dateOrder ?? ''}
        options={[
          ['', t('steps.dates-none')],
          ...DATE_ORDERS.map((id) => [id, t(`steps.dates-${id}`)] as const),
        ]}
        onChange={(order) => onChange({ dateOrder: order === '' ? null : (order as 'dmy') })}
      />
    </fieldset>
  )
}

function Columns({ steps, preview }: { readonly steps: ImportStepsState; readonly preview: Preview }) {
  const { t } = useText()
  const { mapping } = steps.choices
  return (
    <section aria-labelledby="import-columns">
      <h3 id="import-columns">{t('steps.columns')}</h3>
      <p className="import-hint">{t('steps.columns-hint')}</p>
      {steps.remembered && (
        <p className="import-note">
          <Icon name="check" /> {t('steps.remembered')}{' '}
          <Button className="link-button" onPress={() => steps.forgetRemembered()}>
            {t('steps.use-guess')}
          </Button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe scrollable-region-focusable) */}
      <section className="import-preview" tabIndex={0} aria-label={t('steps.columns-hint')}>
        <table>
          <thead>
            <tr>
              {preview.columns.map(({ name, type }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place alone
                <th key={i} scope="col" data-used={roleOf(mapping, i) !== null}>
                  <span className="import-column" translate="no">
                    {name}
                  </span>
                  <span className="import-type">{t(`steps.type-${type}`)}</span>
                  <select
                    aria-label={t('steps.column-role', { column: name })}
                    value={roleOf(mapping, i) ?? ''}
                    onChange={({ target }) => {
                      const role = target.value === '' ? null : (target.value as Role)
                      steps.choose({ mapping: withRole(mapping, i, role) })
                    }}
                  >
                    <option value="">{t('steps.role-none')}</option>
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {t(`steps.role-${role}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody translate="no">
            {preview.rows.slice(0, 12).map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place alone
              <tr key={r}>
                {row.map((cell, i) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells are known by their place alone
                    key={i}
                    data-used={roleOf(mapping, i) !== null}
                    data-numeric={preview.columns[i]?.type === 'number'}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function WholeFile({ steps }: { readonly steps: ImportStepsState }) {
  const { t, format } = useText()
  const { mapping } = steps.choices
  const asked = askedBy(mapping)
  const factorId = useId()
  const [factor, setFactor] = useState(
    mapping.tonnesPerTeu === null ? '' : format.number(mapping.tonnesPerTeu),
  )
  const bad = asked.factor && readFactor(factor) === undefined
  const notes = [
    ...(asked.noScope ? [t('steps.no-scope')] : []),
    ...(asked.bySize ? [t('steps.by-size')] : []),
    ...(asked.noTeu ? [t('steps.no-teu')] : []),
    ...(!asked.direction || mapping.direction === 'both' ? [t('steps.two-moves')] : []),
  ]
  return (
    <fieldset className="import-fields">
      <legend>{t('steps.whole-file')}</legend>
      {asked.direction && (
        <Field
          label={t('steps.direction-asked')}
          value={mapping.direction ?? ''}
          options={[
            ['', t('steps.unsaid')],
            ...DIRECTIONS.map((id) => [id, t(`steps.direction-${id}`)] as const),
          ]}
          onChange={(value) =>
            steps.choose({ mapping: { ...mapping, direction: value === '' ? null : (value as 'both') } })
          }
        />
      )}
      {asked.load && (
        <Field
          label={t('steps.load-asked')}
          value={mapping.load ?? ''}
          options={[['', t('steps.unsaid')], ...LOADS.map((id) => [id, t(`steps.load-${id}`)] as const)]}
          onChange={(value) =>
            steps.choose({ mapping: { ...mapping, load: value === '' ? null : (value as 'both') } })
          }
        />
      )}
      {asked.factor && (
        <div className="import-field">
          <label htmlFor={factorId}>{t('steps.factor')}</label>
          <input
            id={factorId}
            inputMode="decimal"
            value={factor}
            aria-invalid={bad}
            aria-describedby={`${factorId}-hint`}
            onChange={({ target }) => {
              setFactor(target.value)
              const value = readFactor(target.value)
              steps.choose({ mapping: { ...mapping, tonnesPerTeu: value ?? null } })
            }}
          />
          <span className="import-hint" id={`${factorId}-hint`}>
            {t(bad ? 'steps.factor-bad' : 'steps.factor-hint')}
          </span>
        </div>
      )}
      {notes.length > 0 && (
        <ul className="import-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

/** How the file is read and what its columns say; every change of the reading looks at the file anew. */
export function ColumnsStep({ steps }: { readonly steps: ImportStepsState }) {
  const { t } = useText()
  const nameId = useId()
  const { preview, choices } = steps
  if (!preview) return null
  const missing = missingIn(choices.mapping)
  const ready = missing.length === 0 && choices.name.trim() !== ''
  return (
    <form
      className="import-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) steps.match()
      }}
    >
      <ReadAs preview={preview} onChange={steps.reread} />
      <Columns steps={steps} preview={preview} />
      {missing.length > 0 && (
        <ul className="import-missing" role="status">
          {missing.map((what) => (
            <li key={what}>
              <Icon name="dispute" /> {t(`steps.missing-${what}`)}
            </li>
          ))}
        </ul>
      )}
      <WholeFile steps={steps} />
      <div className="import-last">
        <div className="import-field">
          <label htmlFor={nameId}>{t('steps.name')}</label>
          <input
            id={nameId}
            value={choices.name}
            maxLength={200}
            onChange={({ target }) => steps.choose({ name: target.value })}
          />
        </div>
        <label className="import-keep">
          <input
            type="checkbox"
            checked={choices.keepGoodRows}
            onChange={({ target }) => steps.choose({ keepGoodRows: target.checked })}
          />
          <span>
            {t('steps.keep-good')}
            <span className="import-hint">{t('steps.keep-good-hint')}</span>
          </span>
        </label>
      </div>
      <div className="import-actions">
        <Button type="submit" className="button is-primary" isDisabled={!ready}>
          {t('steps.next')}
        </Button>
      </div>
    </form>
  )
}
