import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Selection } from '../../../shared/ipc/session'
import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import { menuData } from '../context-menu/menu-target'
import { AsOfChip } from '../time/as-of-chip'
import { useShown } from '../time/moment'

/** From this length on a name may not fit its lines, and is also said in full by the pointer. */
const LONG = 60

/** Kind, name, one line of status, and what can be done with the subject. */
export function DetailsHeader({
  selection,
  kind,
  name,
  status,
  canFocus = true,
  children,
}: {
  readonly selection: Selection
  readonly kind: string
  readonly name: string
  readonly status?: ReactNode
  readonly canFocus?: boolean
  readonly children?: ReactNode
}) {
  const { t } = useText()
  const { moment } = useShown()
  const focusOn = useApp((state) => state.focusOn)
  const setNarrowTab = useApp((state) => state.setNarrowTab)
  return (
    <header className="details-header" {...menuData({ subjects: [selection] })}>
      <div className="details-kind">
        {kind}
        <AsOfChip year={moment.year} />
      </div>
      <h2 title={name.length > LONG ? name : undefined}>{name}</h2>
      {status}
      <div className="details-actions">
        {canFocus && (
          <Button
            className="button"
            onPress={() => {
              setNarrowTab('map')
              focusOn(selection)
            }}
          >
            <Icon name="target" />
            {t('details.focus')}
          </Button>
        )}
        {children}
      </div>
    </header>
  )
}
