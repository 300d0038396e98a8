import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import './imports-welcome.css'
import { useImportStarts } from './use-file-offers'

/** Where nothing is stored yet: what can be imported, and how to begin. */
export function ImportsWelcome() {
  const { t } = useText()
  const list = useApp((state) => state.imports.list)
  const markChartReady = useApp((state) => state.markChartReady)
  const { choose, sample } = useImportStarts()
  const known = list.state !== 'unknown'
  useEffect(() => {
    if (known) markChartReady()
  }, [known, markChartReady])
  if (list.state === 'unknown') {
    return (
      <main className="imports-welcome" data-pane="main">
        <p role="status">{t('imports.opening')}</p>
      </main>
    )
  }
  return (
    <main className="imports-welcome" data-pane="main" aria-labelledby="imports-welcome-title">
      <div className="imports-welcome-card">
        <h2 id="imports-welcome-title">{t('imports.welcome')}</h2>
        {list.state === 'failed' && (
          <p role="alert">{t(`failure.${list.failure.code}`, list.failure.values)}</p>
        )}
        <p>{t('imports.welcome-text')}</p>
        <div className="details-actions">
          <Button className="button is-primary" onPress={() => void choose()}>
            {t('imports.choose')}
          </Button>
          <Button className="button" onPress={() => void sample()}>
            {t('imports.sample')}
          </Button>
        </div>
        <p className="imports-welcome-hint">{t('imports.drop-hint')}</p>
        <ul>
          <li>{t('imports.welcome-formats')}</li>
          <li>{t('imports.welcome-columns')}</li>
          <li>{t('imports.welcome-private')}</li>
        </ul>
      </div>
    </main>
  )
}
