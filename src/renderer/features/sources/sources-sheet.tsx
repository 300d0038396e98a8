import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { Sheet } from '../../ui/sheet'
import { DisputeList } from './dispute-list'
import { SourceTable } from './source-table'

/** The ledger: every dispute with both sides, and every source with how much rests on it. */
export function SourcesSheet() {
  const { t } = useText()
  const sheet = useApp((state) => state.sheet)
  const openSheet = useApp((state) => state.openSheet)
  const { groups, network } = useIndex()
  const [tab, setTab] = useState('disputes')
  const disputed = groups.filter((group) => group.disputed)
  return (
    <Sheet
      title={t('sources.title')}
      isOpen={sheet === 'sources'}
      onClose={() => openSheet(null)}
      size="large"
    >
      <Tabs className="sheet-tabs" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <TabList aria-label={t('sources.title')} className="sheet-tablist">
          <Tab id="disputes" className="list-tab">
            {t('sources.disputes', { count: disputed.length })}
          </Tab>
          <Tab id="sources" className="list-tab">
            {t('sources.sources', { count: network.sources.length })}
          </Tab>
        </TabList>
        <TabPanel id="disputes" className="sheet-panel">
          <DisputeList groups={disputed} />
        </TabPanel>
        <TabPanel id="sources" className="sheet-panel">
          <SourceTable />
        </TabPanel>
      </Tabs>
    </Sheet>
  )
}
