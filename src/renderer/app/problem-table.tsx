import type { NetworkProblem } from '../../shared/network/problem'
import { problemWords } from '../../shared/network/problem-text'
import { useText } from '../i18n/text'
import './problem-table.css'

/** Every problem of a folder: where it stands, what to do, what was seen and what was expected. */
export function ProblemTable({ problems }: { readonly problems: readonly NetworkProblem[] }) {
  const { t } = useText()
  return (
    <table className="problem-table" aria-label={t('problems.table')}>
      <thead>
        <tr>
          <th scope="col">{t('problems.where')}</th>
          <th scope="col">{t('problems.what')}</th>
          <th scope="col">{t('problems.seen')}</th>
          <th scope="col">{t('problems.expected')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem) => {
          const { file, path, position, what, seen, expected } = problemWords(problem, t)
          return (
            <tr key={[problem.code, file, path, position, seen].join('|')}>
              <th scope="row">
                <code>{file}</code>
                {path !== '' && <code className="problem-path">{path}</code>}
                {position !== '' && <span className="problem-position">{position}</span>}
              </th>
              <td>{what}</td>
              <td>{problem.seen === '' ? <em>{seen}</em> : <code>{seen}</code>}</td>
              <td>{expected}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
