import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { RowProblem } from '../../../../shared/imports/problem'
import { useAppContext } from '../../../app/context'
import { useText } from '../../../i18n/text'
import { Icon } from '../../../ui/icon'
import { useExport } from '../use-export'
import type { ImportResultValue, ImportStepsState } from './use-import-steps'

/** Refused rows that are shown at once. */
const PAGE = 200

function Problems({ outcome, name }: { readonly outcome: ImportResultValue; readonly name: string }) {
  const { t, format } = useText()
  const { api, store } = useAppContext()
  const exportTable = useExport()
  const { problems } = outcome.value
  const [page, setPage] = useState<{ readonly at: number; readonly rows: readonly RowProblem[] }>({
    at: 0,
    rows: problems.first.slice(0, PAGE),
  })
  const turn = async (at: number): Promise<void> => {
    const result = await api.listProblems(outcome.problemsOf, at, PAGE)
    if (result.ok && result.value.ok) return setPage({ at, rows: result.value.value.problems })
    const code = result.ok && !result.value.ok ? result.value.failure.code : 'engine-failed'
    store.getState().notify(t(`failure.${code}`))
  }
  const last = page.at + page.rows.length
  return (
    <section aria-labelledby="import-refused">
      <header className="import-refused-head">
        <h3 id="import-refused">{t('steps.refused')}</h3>
        <Button
          className="button is-small"
          onPress={() =>
            void exportTable({
              what: { problemsOf: outcome.problemsOf },
              format: 'csv',
              name: `${name} – ${t('steps.refused')}`,
            })
          }
        >
          {t('steps.refused-export')}
        </Button>
      </header>
      <ul className="import-counts">
        {problems.byCode.map(({ code, count }) => (
          <li key={code}>{t('steps.problem-count', { count, why: t(`row.${code}`) })}</li>
        ))}
      </ul>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col" data-numeric="true">
              {t('steps.problem-row')}
            </th>
            <th scope="col">{t('steps.problem-column')}</th>
            <th scope="col">{t('steps.problem-seen')}</th>
            <th scope="col">{t('steps.problem-why')}</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map(({ row, column, seen, code }) => (
            <tr key={`${row} ${column} ${code}`}>
              <td data-numeric="true">{format.number(row)}</td>
              <td>{column === null ? t('steps.problem-whole') : <span translate="no">{column}</span>}</td>
              <td className="import-seen" translate="no">
                {seen}
              </td>
              <td>{t(`row.${code}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="import-pages">
        <span role="status">
          {t('steps.problems-shown', { first: page.at + 1, last, total: problems.total })}
        </span>
        {page.at > 0 && (
          <Button className="button is-small" onPress={() => void turn(Math.max(0, page.at - PAGE))}>
            {t('steps.problems-before', { count: Math.min(PAGE, page.at) })}
          </Button>
        )}
        {last < problems.total && (
          <Button className="button is-small" onPress={() => void turn(last)}>
            {t('steps.problems-next', { count: Math.min(PAGE, problems.total - last) })}
          </Button>
        )}
      </div>
    </section>
  )
}

/** What came of the import: rows read, kept, refused and why, and what can be done next. */
export function ResultStep({
  steps,
  outcome,
}: {
  readonly steps: ImportStepsState
  readonly outcome: ImportResultValue
}) {
  const { t, format } = useText()
  const { store } = useAppContext()
  const { stored, rows, problems, names } = outcome.value
  const good = rows.read - rows.refused
  const kept = names.filter(({ subject }) => subject === null)
  const show = (): void => {
    const { showImports, endImport } = store.getState()
    showImports({ sets: null, subject: null })
    endImport()
  }
  const counts = [
    ['steps.rows-read', rows.read],
    ['steps.rows-kept', rows.kept],
    ['steps.rows-refused', rows.refused],
    ['steps.rows-blank', rows.blank],
  ] as const
  return (
    <div className="import-form">
      <section aria-labelledby="import-outcome" className="import-outcome" data-stored={stored !== null}>
        <h3 id="import-outcome">
          <Icon name={stored ? 'check' : 'dispute'} />{' '}
          {stored ? t('steps.stored', { name: stored.name }) : t('steps.not-stored')}
        </h3>
        {!stored && (
          <p>
            {good > 0
              ? t('steps.all-or-nothing', { refused: rows.refused, read: rows.read })
              : t('steps.none-good')}
          </p>
        )}
        <dl className="import-rows">
          {counts.map(([label, count]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{format.number(count)}</dd>
            </div>
          ))}
        </dl>
        <div className="import-actions">
          {stored && (
            <Button className="button is-primary" onPress={show}>
              {t('steps.show')}
            </Button>
          )}
          {!stored && good > 0 && (
            <Button className="button is-primary" onPress={() => steps.run(true)}>
              {t('steps.keep-now')}
            </Button>
          )}
          {!stored && (
            <Button className="button" onPress={() => steps.back()}>
              {t('steps.change')}
            </Button>
          )}
        </div>
      </section>
      {problems.total > 0 && <Problems outcome={outcome} name={steps.choices.name} />}
      {kept.length > 0 && (
        <section aria-labelledby="import-names-kept">
          <h3 id="import-names-kept">{t('steps.names-kept')}</h3>
          <p className="import-hint">{kept.map(({ text }) => text).join(', ')}</p>
        </section>
      )}
    </div>
  )
}
