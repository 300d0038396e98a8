import { Button } from 'react-aria-components'
import { type Text, useText } from '../i18n/text'
import { Icon } from '../ui/icon'
import type { Warning } from './app-store'
import { useApp } from './context'
import './warnings.css'

function keyOf(warning: Warning): string {
  return warning.kind === 'put-aside' ? `put-aside:${warning.file.file}` : warning.kind
}

function sentence(t: Text['t'], warning: Warning): string {
  if (warning.kind === 'store-put-aside') {
    return t('warning.store-put-aside', { why: warning.putAside.why, kept: warning.putAside.keptAs })
  }
  if (warning.kind === 'recent-gone') return t('settings.recent-gone', { name: warning.name })
  if (warning.kind !== 'put-aside') return t(`warning.${warning.kind}`)
  const { file, why, keptAs } = warning.file
  if (keptAs === null) return t('warning.not-put-aside', { file })
  return t(`warning.${why}`, { file, kept: keptAs })
}

/** What went wrong outside the user's hands, each until it is put away. Below the top bar, so that it covers nothing. */
export function Warnings() {
  const { t } = useText()
  const warnings = useApp((state) => state.warnings)
  const dismiss = useApp((state) => state.dismissWarning)
  return (
    <section className="warnings" data-pane="messages" aria-label={t('warning.label')} aria-live="polite">
      {warnings.map((warning) => (
        <p className="warning" key={keyOf(warning)}>
          <Icon name="dispute" />
          <span>{sentence(t, warning)}</span>
          <Button className="icon-button" aria-label={t('warning.close')} onPress={() => dismiss(warning)}>
            <Icon name="close" />
          </Button>
        </p>
      ))}
    </section>
  )
}
