import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { THEMES, type Theme, VIEWS, type View } from '../../shared/ipc/views'
import { ExportMenu } from '../exports/export-menu'
import { SearchBox } from '../features/search/search-box'
import { useText } from '../i18n/text'
import { Icon } from '../ui/icon'
import { useApp } from './context'
import { HistoryButtons } from './history/history-buttons'
import './top-bar.css'
import type { WindowLayout } from './window-layout'

/** The theme after `theme` when the button is pressed again and again. */
function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
}

/** Views, search, theme, settings and help. */
export function TopBar({ layout }: { readonly layout: WindowLayout }) {
  const { t } = useText()
  const view = useApp((state) => state.view)
  const setView = useApp((state) => state.setView)
  const theme = useApp((state) => state.theme)
  const setTheme = useApp((state) => state.setTheme)
  const listOpen = useApp((state) => state.listOpen)
  const setListOpen = useApp((state) => state.setListOpen)
  const openSheet = useApp((state) => state.openSheet)

  return (
    <header className="top-bar" data-pane="top">
      {layout !== 'wide' && view !== 'compare' && (
        <Button
          className="icon-button"
          aria-label={t(view === 'routes' ? 'routes.question' : 'top.list')}
          aria-expanded={listOpen}
          onPress={() => setListOpen(!listOpen)}
        >
          <Icon name="list" />
        </Button>
      )}
      <h1 className="brand">
        <Icon name="brand" />
        <span>{t('app.title')}</span>
      </h1>
      <HistoryButtons />
      <nav aria-label={t('nav.label')}>
        <ToggleButtonGroup
          className="view-tabs"
          aria-label={t('nav.label')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={(keys) => {
            const [key] = keys
            if (key !== undefined) setView(key as View)
          }}
        >
          {VIEWS.map((id) => (
            <ToggleButton key={id} id={id}>
              {t(`view.${id}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </nav>
      <SearchBox />
      <div className="top-actions">
        <ExportMenu />
        <Button
          className="icon-button"
          aria-label={t('top.theme', { theme: t(`theme.${theme}`) })}
          onPress={() => setTheme(nextTheme(theme))}
        >
          <Icon name={`theme-${theme}`} />
        </Button>
        <Button
          className="icon-button"
          aria-label={t('settings.title')}
          onPress={() => openSheet('settings')}
        >
          <Icon name="settings" />
        </Button>
        <Button className="icon-button" aria-label={t('top.help')} onPress={() => openSheet('about')}>
          <Icon name="help" />
        </Button>
      </div>
    </header>
  )
}
