import { useCallback } from 'react'
import type { ExportOrder } from '../../../shared/ipc/imports'
import { useAppContext } from '../../app/context'
import { useText } from '../../i18n/text'

/** Writes a table where the user chooses, and says in the status line what came of it. */
export function useExport(): (order: ExportOrder) => Promise<void> {
  const { api, store } = useAppContext()
  const { t } = useText()
  return useCallback(
    async (order) => {
      const result = await api.exportTable(order)
      const { notify } = store.getState()
      if (!result.ok) return notify(t(`error.${result.error.code}`))
      const outcome = result.value
      if (outcome === null) return
      if (outcome.ok) notify(t('imports.exported', { rows: outcome.value.rows, file: outcome.fileName }))
      else notify(t(`failure.${outcome.failure.code}`, outcome.failure.values))
    },
    [api, store, t],
  )
}
