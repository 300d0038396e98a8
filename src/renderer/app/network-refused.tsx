import type { NetworkProblem } from '../../shared/network/problem'
import { useText } from '../i18n/text'
import './network-refused.css'

/** Shown instead of the app when the network folder was refused: every reason, and where it stands. */
export function NetworkRefused({ problems }: { readonly problems: readonly NetworkProblem[] }) {
  const { t } = useText()
  return (
    <main className="network-refused">
      <h1>{t('refused.title')}</h1>
      <p>{t('refused.next', { count: problems.length })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('refused.what')}</th>
            <th scope="col">{t('refused.where')}</th>
            <th scope="col">{t('refused.seen')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.code}|${problem.file}|${problem.path}|${problem.seen}`}>
              <td>{t(`problem.${problem.code}`)}</td>
              <td>
                <code>
                  {problem.file} {problem.path}
                </code>
              </td>
              <td>
                <code>{problem.seen}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
