import { Button, ToggleButton } from 'react-aria-components'
import type { Route } from '../../../shared/network/leg'
import { standingOf } from '../../../shared/network/subject-state'
import { throughputsOf, utilisationYears } from '../../../shared/network/terminal-figures'
import { MAX_COMPARED } from '../../app/app-store'
import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import { menuData } from '../context-menu/menu-target'
import { useShown } from '../time/moment'
import { noFigure } from '../time/state-words'
import { DetailsHeader } from './details-header'
import { FigureTable } from './figure-table'
import { FigureTile } from './figure-tile'
import { SourceList } from './source-list'
import { SourceRefs } from './source-refs'
import { StatusText } from './status-text'
import { Timeline } from './timeline'
import { UtilisationBlock } from './utilisation-block'

/** Measures that the tiles and the throughput section show already. */
const SHOWN_ABOVE: ReadonlySet<string> = new Set(['throughput', 'utilisation'])

function LinkRow({ route }: { readonly route: Route }) {
  const { t, name, say } = useText()
  const select = useApp((state) => state.select)
  const focusOn = useApp((state) => state.focusOn)
  const setHover = useApp((state) => state.setHover)
  const setNarrowTab = useApp((state) => state.setNarrowTab)
  const selection = { kind: 'route', id: route.id } as const
  return (
    <li className="link-row" onPointerEnter={() => setHover(selection)} onPointerLeave={() => setHover(null)}>
      <span>
        <Button
          className="link-button"
          {...menuData({ subjects: [selection] })}
          onPress={() => select(selection)}
        >
          {name(route.names)}
        </Button>
        {route.caption && <span className="link-caption">{say(route.caption)}</span>}
      </span>
      <Button
        className="button is-small"
        aria-label={t('details.focus-on', { name: name(route.names) })}
        onPress={() => {
          setNarrowTab('map')
          focusOn(selection)
        }}
      >
        <Icon name="target" />
        {t('details.focus')}
      </Button>
    </li>
  )
}

function CompareToggle({ id }: { readonly id: string }) {
  const { t } = useText()
  const compare = useApp((state) => state.compare)
  const toggleCompare = useApp((state) => state.toggleCompare)
  const picked = compare.includes(id)
  return (
    <ToggleButton
      className="button"
      isSelected={picked}
      isDisabled={!picked && compare.length >= MAX_COMPARED}
      onChange={() => toggleCompare(id)}
    >
      <Icon name={picked ? 'check' : 'plus'} />
      {t(picked ? 'details.comparing' : 'details.compare')}
    </ToggleButton>
  )
}

/** A terminal, top down: status, capacity and area with who disagrees, throughput, utilisation, links, timeline, sources. */
export function TerminalDetails({ id }: { readonly id: string }) {
  const { index, moment } = useShown()
  const text = useText()
  const { t, name, say } = text
  const terminal = index.terminals.get(id)
  if (!terminal) return null
  const subject = `terminal:${id}`
  const state = standingOf(terminal, moment, index)
  const none = noFigure(text, index, terminal)
  const groups = index.groupsOf(subject)
  const throughput = throughputsOf(index, id).flatMap((series) => series.groups)
  const years = utilisationYears(index, id)
  const links = index.network.routes.filter((route) => route.kind === 'link' && route.from === terminal.place)
  const capacity = index.headline(subject, 'capacity', 'TEU/yr')
  const area = index.headline(subject, 'area')
  const tiles = new Set([...capacity, ...area].map((o) => o.id))
  const others = groups.filter(
    (group) => !SHOWN_ABOVE.has(group.measure) && !group.observations.some((o) => tiles.has(o.id)),
  )
  const sources = [
    ...groups.flatMap((group) => group.observations.flatMap((o) => o.sources)),
    ...terminal.summarySources,
    ...terminal.events.flatMap((event) => event.sources),
  ]
  return (
    <article className="details">
      <DetailsHeader
        selection={{ kind: 'terminal', id }}
        kind={t(`terminal.${terminal.kind}`)}
        name={name(terminal.names)}
        status={<StatusText state={state} events={terminal.events} />}
      >
        {terminal.kind === 'terminal' && <CompareToggle id={id} />}
      </DetailsHeader>
      <div className="figure-tiles">
        <FigureTile label={t('measure.capacity')} figures={capacity} none={none} />
        <FigureTile label={t('measure.area')} figures={area} none={none} />
      </div>
      <section className="details-section">
        <h3>{t('measure.throughput')}</h3>
        {throughput.length > 0 ? (
          <FigureTable groups={throughput} headed={false} />
        ) : (
          <p className="figure-none">{none}</p>
        )}
      </section>
      <UtilisationBlock terminal={id} years={years} />
      {links.length > 0 && (
        <section className="details-section">
          <h3>{t('details.links')}</h3>
          <ul className="link-rows">
            {links.map((route) => (
              <LinkRow key={route.id} route={route} />
            ))}
          </ul>
        </section>
      )}
      <section className="details-section">
        <h3>{t('details.about')}</h3>
        <p>{say(terminal.summary)}</p>
        {terminal.operator && (
          <p className="details-hint">
            {t('details.operator')}: <span translate="no">{terminal.operator.name}</span>{' '}
            <SourceRefs ids={terminal.operator.sources} />
          </p>
        )}
      </section>
      <Timeline events={terminal.events} promise={state.promise} />
      {others.length > 0 && (
        <section className="details-section">
          <h3>{t('details.other-figures')}</h3>
          <FigureTable groups={others} />
        </section>
      )}
      <SourceList ids={sources} title={t('details.sources')} />
    </article>
  )
}
