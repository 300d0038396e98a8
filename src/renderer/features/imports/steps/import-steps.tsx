import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { OfferedFile } from '../../../../shared/ipc/imports'
import { useAppContext } from '../../../app/context'
import { useText } from '../../../i18n/text'
import { Icon } from '../../../ui/icon'
import { ColumnsStep } from './columns-step'
import './import-steps.css'
import { NamesStep } from './names-step'
import { ResultStep } from './result-step'
import { RunningStep } from './running-step'
import { type ImportStepsState, useImportSteps } from './use-import-steps'

function Step({ steps, file }: { readonly steps: ImportStepsState; readonly file: OfferedFile }): ReactNode {
  const { t } = useText()
  switch (steps.step.at) {
    case 'reading':
      return steps.preview ? <ColumnsStep steps={steps} /> : <p role="status">{t('steps.reading')}</p>
    case 'columns':
      return <ColumnsStep steps={steps} />
    case 'matching':
      return <RunningStep steps={steps} title={t('steps.matching')} />
    case 'names':
      return <NamesStep steps={steps} />
    case 'running':
      return <RunningStep steps={steps} title={t('steps.running', { file: file.name })} />
    case 'result':
      return <ResultStep steps={steps} outcome={steps.step.outcome} />
  }
}

/** The steps of an import: look at the file, map its columns, confirm names, import, see what came of it. */
export function ImportSteps({ file }: { readonly file: OfferedFile }) {
  const { t } = useText()
  const { store } = useAppContext()
  const steps = useImportSteps(file)
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const { at } = steps.step
  const busy = at === 'running' || at === 'matching'
  useEffect(() => {
    if (at === 'reading') return
    heading.current?.focus()
    body.current?.scrollTo({ top: 0 })
  }, [at])
  const { markChartReady } = store.getState()
  useEffect(() => {
    if (at !== 'reading') markChartReady()
  }, [at, markChartReady])
  return (
    <main className="import-steps" data-pane="main" aria-labelledby="import-steps-title" data-step={at}>
      <header className="import-head">
        <h2 id="import-steps-title" ref={heading} tabIndex={-1}>
          {file.replaces
            ? t('steps.title-again', { file: file.name, name: file.replaces.name })
            : t('steps.title', { file: file.name })}
        </h2>
        {!busy && (
          <Button className="button" onPress={() => store.getState().endImport()}>
            {t(at === 'result' ? 'steps.close' : 'steps.cancel')}
          </Button>
        )}
      </header>
      <div className="import-body" ref={body}>
        {file.sample && (
          <p className="import-note" data-tone="dispute">
            <Icon name="dispute" /> {t('steps.synthetic')}
          </p>
        )}
        {steps.failure && (
          <p className="import-note" data-tone="dispute" role="alert">
            <Icon name="dispute" /> {t(`failure.${steps.failure.code}`, steps.failure.values)}
          </p>
        )}
        <Step steps={steps} file={file} />
      </div>
    </main>
  )
}
