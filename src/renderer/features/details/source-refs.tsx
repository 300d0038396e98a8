import { useIndex } from '../../app/context'

/** Publishers of a statement, in small type. The evidence panel and the ledger give the whole source. */
export function SourceRefs({ ids }: { readonly ids: readonly string[] }) {
  const index = useIndex()
  const names = [...new Set(ids.flatMap((id) => index.sources.get(id)?.publisher ?? []))]
  return (
    <span className="source-refs" translate="no">
      {names.join(' · ')}
    </span>
  )
}
