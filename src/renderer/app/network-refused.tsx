import type { NetworkProblem } from '../../shared/network/problem'
import { useText } from '../i18n/text'
import './network-refused.css'
import { ProblemTable } from './problem-table'

/** Shown instead of the app when even the built-in network cannot be used: every reason, and where it stands. */
export function NetworkRefused({ problems }: { readonly problems: readonly NetworkProblem[] }) {
  const { t } = useText()
  return (
    <main className="network-refused">
      <h1>{t('refused.title')}</h1>
      <p>{t('refused.next', { count: problems.length })}</p>
      <ProblemTable problems={problems} />
    </main>
  )
}
