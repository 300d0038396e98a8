import { Button } from 'react-aria-components'
import { useText } from '../i18n/text'
import { Icon } from '../ui/icon'
import { useApp, useIndex } from './context'
import './status-line.css'

/** Latest date that any source bears, as `YYYY-MM`. */
function factsUntil(dates: readonly (string | undefined)[]): string {
  const known = dates.flatMap((date) => (date ? [date.slice(0, 7)] : []))
  return known.sort().at(-1) ?? ''
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
    <footer className="status-line">
      <Button className="status-button" onPress={() => openSheet('sources')}>
        {t('status.until', { date: format.date(until) })}
        <span aria-hidden="true"> · </span>
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
