import { Button } from 'react-aria-components'
import { useText } from '../i18n/text'
import { Icon } from '../ui/icon'
import { useApp, useAppContext, useIndex } from './context'
import './status-line.css'

/** Latest date that any source bears, as `YYYY-MM`. */
function factsUntil(dates: readonly (string | undefined)[]): string {
  const known = dates.flatMap((date) => (date ? [date.slice(0, 7)] : []))
  return known.sort().at(-1) ?? ''
}

/** Which folder of the user's is shown, and how many problems the one asked for last has. */
function FolderState() {
  const { t } = useText()
  const { folder } = useAppContext()
  const refusal = useApp((state) => state.refusal)
  const openSheet = useApp((state) => state.openSheet)
  const refused = refusal?.folder.own ? refusal.folder.name : t('problems.built-in')
  return (
    <>
      {folder.own && (
        <span className="status-folder" title={folder.name}>
          {t('folder.chip', { folder: folder.name })}
        </span>
      )}
      {refusal && (
        <Button className="status-button status-disputed" onPress={() => openSheet('problems')}>
          <Icon name="dispute" />
          <span>{t('problems.button', { folder: refused, count: refusal.problems.length })}</span>
        </Button>
      )}
    </>
  )
}

/** How far the facts reach, how many there are, how many are disputed; opens the ledger. Also where notices are said. */
export function StatusLine() {
  const { t, format } = useText()
  const { network, groups } = useIndex()
  const notice = useApp((state) => state.notice)
  const openSheet = useApp((state) => state.openSheet)
  const disputed = groups.filter((group) => group.disputed).length
  const until = factsUntil(
    network.sources.filter((source) => source.date?.length !== 4).map((source) => source.date),
  )

  return (
    <footer className="status-line" data-pane="status">
      <FolderState />
      <Button className="status-button" onPress={() => openSheet('sources')}>
        {until !== '' && (
          <>
            {t('status.until', { date: format.date(until) })}
            <span aria-hidden="true"> · </span>
          </>
        )}
        {t('status.figures', { count: network.observations.length })}
        <span aria-hidden="true"> · </span>
        <span className="status-disputed">
          <Icon name="dispute" />
          {t('status.disputed', { count: disputed })}
        </span>
        <span aria-hidden="true"> · </span>
        {t('status.offline')}
      </Button>
      <output className="status-notice">{notice}</output>
    </footer>
  )
}
