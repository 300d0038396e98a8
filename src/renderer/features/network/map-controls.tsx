import type { ReactNode } from 'react'
import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import './map-controls.css'

const DRAWINGS = {
  closer: 'M8 3v10M3 8h10',
  farther: 'M3 8h10',
  everything: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  opening: 'M3 8a5 5 0 1 1 1.6 3.7M3 12.5V9h3.5',
  institutions: 'M4 14V2.5M4 3h8l-1.8 2.7L12 8.5H4',
} as const

function Drawing({ name }: { readonly name: keyof typeof DRAWINGS }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  )
}

function Control({
  name,
  label,
  pressed,
  onPress,
  children,
}: {
  readonly name: keyof typeof DRAWINGS
  readonly label: string
  readonly pressed?: boolean
  readonly onPress: () => void
  readonly children?: ReactNode
}) {
  return (
    <button type="button" aria-label={label} title={label} aria-pressed={pressed} onClick={onPress}>
      <Drawing name={name} />
      {children}
    </button>
  )
}

/** Zoom, fit all, reset, and the switch for Kazakhstan's institutions. */
export function MapControls({ onZoom }: { readonly onZoom: (levels: number) => void }) {
  const { t } = useText()
  const focusOn = useApp((state) => state.focusOn)
  const institutions = useApp((state) => state.institutions)
  const toggleInstitutions = useApp((state) => state.toggleInstitutions)
  return (
    <fieldset className="map-controls" aria-label={t('map.controls')}>
      <div>
        <Control name="closer" label={t('map.zoom-in')} onPress={() => onZoom(1)} />
        <Control name="farther" label={t('map.zoom-out')} onPress={() => onZoom(-1)} />
      </div>
      <div>
        <Control name="everything" label={t('map.fit-all')} onPress={() => focusOn('everything')} />
        <Control name="opening" label={t('map.reset')} onPress={() => focusOn('opening')} />
      </div>
      <div>
        <Control
          name="institutions"
          label={t('map.institutions')}
          pressed={institutions}
          onPress={toggleInstitutions}
        />
      </div>
    </fieldset>
  )
}
