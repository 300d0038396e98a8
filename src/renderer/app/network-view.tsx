import { type ComponentProps, type ReactNode, useDeferredValue, useRef } from 'react'
import { Tab, TabList, Tabs } from 'react-aria-components'
import type { View } from '../../shared/ipc/views'
import { DetailsPanel } from '../features/details/details-panel'
import { HeadlineStrip } from '../features/details/headline-strip'
import { ImportsForm } from '../features/imports/imports-form'
import { ImportsPane } from '../features/imports/imports-pane'
import { CapacityPane } from '../features/network/capacity-pane'
import { MapPane } from '../features/network/map-pane'
import { NetworkList } from '../features/network/network-list'
import { RouteForm } from '../features/routes/route-form'
import { useRouteSearch } from '../features/routes/route-search'
import { RoutesPane } from '../features/routes/routes-pane'
import { PanesMoment } from '../features/time/moment'
import { YearBar } from '../features/time/year-bar'
import { useText } from '../i18n/text'
import { Divider } from '../ui/divider'
import type { NarrowTab } from './app-store'
import { useApp } from './context'
import { useEvidenceInView } from './evidence-in-view'
import './network-view.css'
import type { WindowLayout } from './window-layout'

const NARROW_TABS: readonly NarrowTab[] = ['map', 'chart', 'details']

/** Id of the element that a tab of the narrow window shows. */
function paneId(tab: NarrowTab): string {
  return `pane-${tab}`
}

function NarrowTabs({ routes }: { readonly routes: boolean }) {
  const { t } = useText()
  const tab = useApp((state) => state.narrowTab)
  const setTab = useApp((state) => state.setNarrowTab)
  return (
    <Tabs
      className="narrow-tabs"
      data-pane="tabs"
      selectedKey={tab}
      onSelectionChange={(key) => setTab(key as NarrowTab)}
    >
      <TabList aria-label={t('narrow.label')}>
        {NARROW_TABS.map((id) => (
          <Tab
            key={id}
            id={id}
            render={(props) => <div {...(props as ComponentProps<'div'>)} aria-controls={paneId(id)} />}
          >
            {t(routes && id === 'chart' ? 'narrow.ways' : `narrow.${id}`)}
          </Tab>
        ))}
      </TabList>
    </Tabs>
  )
}

/** Leaves the first pass to the map, which has the longest way to go; comes in the next, which gives way to input. */
function AfterTheMap({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null
}

/** List or question, map over chart or ways, details: divided by the window's width. Panes are hidden and never unmounted. */
export function NetworkView({
  layout,
  view,
  shown,
}: {
  readonly layout: WindowLayout
  readonly view: View
  readonly shown: boolean
}) {
  const { t } = useText()
  const routes = view === 'routes'
  const imports = view === 'imports'
  useRouteSearch(routes)
  useEvidenceInView()
  const panes = useApp((state) => state.panes)
  const tab = useApp((state) => state.narrowTab)
  const listOpen = useApp((state) => state.listOpen)
  const resizePane = useApp((state) => state.resizePane)
  const centre = useRef<HTMLDivElement>(null)
  const narrow = layout === 'narrow'
  const lower = imports ? 'own' : 'chart'
  const detailsWidth = layout === 'medium' ? Math.min(panes.details, 320) : panes.details
  const shows = (pane: NarrowTab) => !narrow || tab === pane
  const grow = (share: number) => (narrow ? {} : { style: { flexGrow: share } })
  const showsCentre = shows('map') || shows('chart')

  return (
    <div className="network-view" hidden={!shown} data-view={view}>
      {narrow && <NarrowTabs routes={routes} />}
      <PanesMoment>
        <div className="network-panes">
          <aside
            className="list-pane"
            data-pane="list"
            aria-label={t(imports ? 'imports.form' : routes ? 'pane.question' : 'pane.list')}
            data-floating={layout !== 'wide'}
            hidden={layout !== 'wide' && !listOpen}
            style={layout === 'wide' ? { inlineSize: panes.list } : undefined}
          >
            <AfterTheMap>{imports ? <ImportsForm /> : routes ? <RouteForm /> : <NetworkList />}</AfterTheMap>
          </aside>
          {layout === 'wide' && (
            <Divider
              label={t('divider.list')}
              orientation="vertical"
              value={panes.list}
              min={200}
              max={420}
              step={16}
              sign={1}
              perPixel={() => 1}
              onChange={(size) => resizePane('list', size)}
            />
          )}
          <main className="centre-pane" ref={centre} hidden={!showsCentre} aria-label={t('pane.centre')}>
            <div
              className="map-slot"
              data-pane="map"
              id={paneId('map')}
              hidden={!shows('map')}
              {...grow(1 - panes[lower])}
            >
              <MapPane />
            </div>
            {view === 'network' && <YearBar />}
            {narrow && !routes && !imports && shows('map') && <HeadlineStrip />}
            {!narrow && (
              <Divider
                label={t('divider.chart')}
                orientation="horizontal"
                value={panes[lower]}
                min={0.2}
                max={imports ? 0.8 : 0.6}
                step={0.02}
                sign={-1}
                perPixel={() => 1 / (centre.current?.clientHeight ?? 800)}
                onChange={(size) => resizePane(lower, size)}
              />
            )}
            <div
              className="chart-slot"
              data-pane="chart"
              id={paneId('chart')}
              hidden={!shows('chart')}
              {...grow(panes[lower])}
            >
              <AfterTheMap>
                {imports ? <ImportsPane /> : routes ? <RoutesPane /> : <CapacityPane />}
              </AfterTheMap>
            </div>
          </main>
          {!narrow && (
            <Divider
              label={t('divider.details')}
              orientation="vertical"
              value={detailsWidth}
              min={280}
              max={layout === 'medium' ? 320 : 560}
              step={16}
              sign={-1}
              perPixel={() => 1}
              onChange={(size) => resizePane('details', size)}
            />
          )}
          <aside
            className="details-pane"
            data-pane="details"
            id={paneId('details')}
            aria-label={t('pane.details')}
            hidden={!shows('details')}
            style={narrow ? undefined : { inlineSize: detailsWidth }}
          >
            <AfterTheMap>
              <DetailsPanel />
            </AfterTheMap>
          </aside>
        </div>
      </PanesMoment>
    </div>
  )
}
