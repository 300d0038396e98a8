import { useEffect, useState } from 'react'
import { MAX_PROBLEMS } from '../../shared/network/problem'
import { problemText } from '../../shared/network/problem-text'
import { useText } from '../i18n/text'
import { CopyButton } from '../ui/copy-button'
import { Sheet } from '../ui/sheet'
import { useApp, useAppContext } from './context'
import { ProblemTable } from './problem-table'
import './problems-sheet.css'

/** Why the folder that the user asked for is not shown. The window behind it goes on with the last good network. */
export function ProblemsSheet() {
  const { t } = useText()
  const { folder: shown } = useAppContext()
  const sheet = useApp((state) => state.sheet)
  const openSheet = useApp((state) => state.openSheet)
  const current = useApp((state) => state.refusal)
  const [refusal, setRefusal] = useState(current)
  useEffect(() => {
    if (current) setRefusal(current)
  }, [current])
  if (!refusal) return null

  const { folder, problems } = refusal
  const name = folder.own ? folder.name : t('problems.built-in')
  const summary = [
    t('problems.summary', { count: problems.length }),
    shown.own ? t('problems.kept-own', { folder: shown.name }) : t('problems.kept-built-in'),
    t('problems.next'),
    ...(problems.length >= MAX_PROBLEMS ? [t('problems.first', { count: problems.length })] : []),
  ].join(' ')
  const asText = () =>
    [t('problems.title', { folder: name }), ...problems.map((problem) => problemText(problem, t))].join(
      '\n\n',
    )
  return (
    <Sheet
      title={t('problems.title', { folder: name })}
      isOpen={sheet === 'problems' && current !== null}
      onClose={() => openSheet(null)}
      size="large"
    >
      <div className="problems-head">
        <p>{summary}</p>
        <CopyButton label={t('problems.copy')} text={asText} showLabel />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list must scroll by keyboard */}
      <section className="problems-body" aria-label={t('problems.table')} tabIndex={0}>
        <ProblemTable problems={problems} />
      </section>
    </Sheet>
  )
}
