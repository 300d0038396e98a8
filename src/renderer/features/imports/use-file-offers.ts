import { useCallback, useEffect } from 'react'
import type { OfferedFile } from '../../../shared/ipc/imports'
import type { Result } from '../../../shared/ipc/result'
import { useAppContext } from '../../app/context'
import { useText } from '../../i18n/text'

/** The ways to begin an import. A refusal is said in the status line. */
export function useImportStarts() {
  const { api, store } = useAppContext()
  const { t } = useText()
  const take = useCallback(
    async (asked: Promise<Result<OfferedFile | null>>) => {
      const answer = await asked
      if (!answer.ok) store.getState().notify(t(`error.${answer.error.code}`))
      else if (answer.value) store.getState().beginImport(answer.value)
    },
    [store, t],
  )
  return {
    choose: useCallback(() => take(api.chooseFile()), [api, take]),
    sample: useCallback(() => take(api.openSample()), [api, take]),
    again: useCallback((id: string) => take(api.importAgain(id)), [api, take]),
    dropped: useCallback((file: File) => take(api.takeDropped(file)), [api, take]),
  }
}

/** Takes files that are dropped anywhere on the window, and those that main offers. */
export function useFileOffers(): void {
  const { api, store } = useAppContext()
  const { dropped } = useImportStarts()
  useEffect(() => api.onOffered((file) => store.getState().beginImport(file)), [api, store])
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    }
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void dropped(file)
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [dropped])
}
