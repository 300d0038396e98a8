import { useEffect } from 'react'
import { useApp } from './context'

/** In the narrow window evidence opens in another tab than the chart or table that asked for it: go there. */
export function useEvidenceInView(): void {
  const asked = useApp((state) => state.evidence.length > 0)
  const tab = useApp((state) => state.narrowTab)
  const setNarrowTab = useApp((state) => state.setNarrowTab)
  useEffect(() => {
    if (asked && tab === 'chart') setNarrowTab('details')
  }, [asked, tab, setNarrowTab])
}
