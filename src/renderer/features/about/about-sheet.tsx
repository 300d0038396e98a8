import { Button } from 'react-aria-components'
import { useApp, useAppContext } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import { Sheet } from '../../ui/sheet'

/** Whose work the app rests on, under which licence, and where to read it. */
const CREDITS = [
  { id: 'natural-earth', url: 'https://www.naturalearthdata.com/' },
  { id: 'openstreetmap', url: 'https://www.openstreetmap.org/copyright' },
  { id: 'geonames', url: 'https://www.geonames.org/' },
  { id: 'cldr', url: 'https://cldr.unicode.org/' },
  { id: 'geodesics', url: 'https://geographiclib.sourceforge.io/' },
  { id: 'fonts', url: 'https://openfontlicense.org/' },
] as const

/** Help ▸ About: version, what the figures are and are not, data licences, the basemap's boundary policy. */
export function AboutSheet() {
  const { api, version } = useAppContext()
  const { t } = useText()
  const sheet = useApp((state) => state.sheet)
  const openSheet = useApp((state) => state.openSheet)
  return (
    <Sheet title={t('about.title')} isOpen={sheet === 'about'} onClose={() => openSheet(null)}>
      <div className="sheet-body">
        <p>{t('about.version', { version })}</p>
        <p>{t('about.what')}</p>
        <h3>{t('about.figures')}</h3>
        <p>{t('about.figures-text')}</p>
        <h3>{t('about.boundaries')}</h3>
        <p>{t('about.boundaries-text')}</p>
        <h3>{t('about.credits')}</h3>
        <ul className="linked-places">
          {CREDITS.map(({ id, url }) => (
            <li key={id}>
              <span>{t(`credit.${id}`)}</span>
              <Button
                className="link-button"
                translate="no"
                aria-label={url}
                onPress={() => void api.openExternal(url)}
              >
                {new URL(url).hostname}
                <Icon name="external" />
              </Button>
            </li>
          ))}
        </ul>
        <h3>{t('about.help')}</h3>
        <div className="details-actions">
          <Button className="button" onPress={() => openSheet('shortcuts')}>
            {t('shortcuts.title')}
          </Button>
          <Button className="button" onPress={() => openSheet('method')}>
            {t('method.title')}
          </Button>
          <Button className="button" onPress={() => openSheet('sources')}>
            {t('sources.title')}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
