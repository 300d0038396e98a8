import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import { useStore } from 'zustand'
import { useText } from '../i18n/text'
import { Icon } from '../ui/icon'
import './export-menu.css'
import type { ExportPart } from './export-part'
import type { Offer } from './exports'
import { useExportContext } from './use-export-part'

/** Items for one kind of file: a line where there is one to export, a titled group where there are several. */
function Items({
  kind,
  parts,
  onChoose,
}: {
  readonly kind: 'chart' | 'table'
  readonly parts: readonly ExportPart[]
  readonly onChoose: (id: string) => void
}) {
  const { t } = useText()
  const [only, ...more] = parts
  if (!only) return null
  if (more.length === 0) {
    return (
      <MenuItem id={kind} onAction={() => onChoose(only.id)}>
        {t(`exports.${kind}`)}
      </MenuItem>
    )
  }
  return (
    <>
      <Separator />
      <MenuSection>
        <Header>{t(`exports.${kind}s`)}</Header>
        {parts.map(({ id, title }) => (
          <MenuItem key={id} id={`${kind}-${id}`} textValue={title} onAction={() => onChoose(id)}>
            {title}
          </MenuItem>
        ))}
      </MenuSection>
    </>
  )
}

function Offers({ offer: { map, charts, tables } }: { readonly offer: Offer }) {
  const { t } = useText()
  const { exports } = useExportContext()
  const nothing = !map && charts.length === 0 && tables.length === 0
  return (
    <Menu className="menu" aria-label={t('exports.menu')}>
      {nothing && (
        <MenuItem id="nothing" isDisabled>
          {t('exports.nothing')}
        </MenuItem>
      )}
      {!nothing && (
        <MenuItem id="page" onAction={() => void exports.page()}>
          {t('exports.page')}
        </MenuItem>
      )}
      {map && (
        <MenuItem id="map" onAction={() => void exports.map()}>
          {t('exports.map')}
        </MenuItem>
      )}
      <Items kind="chart" parts={charts} onChoose={(id) => void exports.chart(id)} />
      <Items kind="table" parts={tables} onChoose={(id) => void exports.table(id)} />
    </Menu>
  )
}

/** Everything that the view on screen can be saved as. */
export function ExportMenu() {
  const { t } = useText()
  const { menu, exports } = useExportContext()
  const offer = useStore(menu)
  return (
    <MenuTrigger
      isOpen={offer !== null}
      onOpenChange={(open) => menu.setState(open ? exports.offer() : null, true)}
    >
      <Button className="icon-button export-button" aria-label={t('exports.menu')}>
        <Icon name="export" />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        {offer && <Offers offer={offer} />}
      </Popover>
    </MenuTrigger>
  )
}
