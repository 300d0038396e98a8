import { Button } from 'react-aria-components'
import { useText } from '../../../i18n/text'
import type { ImportStepsState } from './use-import-steps'

/** What the engine does just now, and the way to end it. */
export function RunningStep({ steps, title }: { readonly steps: ImportStepsState; readonly title: string }) {
  const { t } = useText()
  const { progress } = steps
  const done = progress?.done ?? null
  return (
    <section className="import-running" aria-labelledby="import-running">
      <h3 id="import-running">{title}</h3>
      <progress aria-label={t('steps.progress-label')} {...(done === null ? {} : { value: done })} max={1} />
      <p role="status">{progress ? t(`steps.phase-${progress.phase}`) : t('steps.phase-reading')}</p>
      <p className="import-hint">
        {progress && progress.rows > 0
          ? t('steps.progress', { rows: progress.rows, speed: progress.rowsPerSecond })
          : ''}
      </p>
      <div className="import-actions">
        <Button className="button" onPress={() => steps.cancel()}>
          {t('steps.cancel')}
        </Button>
      </div>
    </section>
  )
}
