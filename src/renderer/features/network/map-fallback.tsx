import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import type { MapCondition } from './map-binding'
import './map-fallback.css'

/** Stands in the map's place, in words, where it cannot be drawn. */
export function MapFallback({
  condition,
  onReload,
}: {
  readonly condition: MapCondition
  readonly onReload: () => void
}) {
  const { t } = useText()
  const openSheet = useApp((state) => state.openSheet)
  if (condition === 'no-webgl')
    return (
      <div className="map-fallback" role="note">
        <strong>{t('map.no-webgl')}</strong>
        <p>{t('map.no-webgl-why')}</p>
        <button type="button" onClick={() => openSheet('settings')}>
          {t('settings.from-map')}
        </button>
      </div>
    )
  if (condition !== 'lost') return null
  return (
    <div className="map-fallback" role="alert">
      <strong>{t('map.lost')}</strong>
      <button type="button" onClick={onReload}>
        {t('map.reload')}
      </button>
    </div>
  )
}
