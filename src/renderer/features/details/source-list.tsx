import { Button } from 'react-aria-components'
import type { Source } from '../../../shared/network/source'
import { useApp, useAppContext, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'

/** One source in full: who said it, who published it, when, where, and whether we read a repost. */
export function SourceCard({ source }: { readonly source: Source }) {
  const { api } = useAppContext()
  const index = useIndex()
  const text = useText()
  const { t, format, name } = text
  const notify = useApp((state) => state.notify)
  const originator = index.originators.get(source.originator)
  const open = async (url: string) => {
    const result = await api.openExternal(url)
    if (!result.ok) notify(t(`error.${result.error.code}`))
  }
  const { url } = source
  return (
    <li className="source-card" data-source={source.id} tabIndex={-1}>
      <p className="source-title" lang={source.language}>
        {source.title}
      </p>
      <dl>
        <div>
          <dt>{t('source.said-by')}</dt>
          <dd>{originator ? name(originator.names) : source.originator}</dd>
        </div>
        <div>
          <dt>{t('source.published-by')}</dt>
          <dd>
            <span translate="no">{source.publisher}</span> · {t(`source-kind.${source.kind}`)}
          </dd>
        </div>
        <div>
          <dt>{t('source.date')}</dt>
          <dd>
            {source.date ? format.date(source.date) : t('source.undated')}
            <span className="source-accessed">
              {' '}
              · {t('cite.accessed', { date: format.date(source.accessed) })}
            </span>
          </dd>
        </div>
        {source.mirror && (
          <div>
            <dt>{t('source.mirror')}</dt>
            <dd translate="no">{source.mirror}</dd>
          </div>
        )}
      </dl>
      {source.described && <p className="source-note">{t('source.described')}</p>}
      {url?.startsWith('https:') && (
        <Button className="link-button" onPress={() => void open(url)}>
          {t('source.open')}
          <Icon name="external" />
        </Button>
      )}
      {url && !url.startsWith('https:') && (
        <p className="source-url" translate="no">
          {url}
        </p>
      )}
    </li>
  )
}

/** Sources of a subject, each once. */
export function SourceList({ ids, title }: { readonly ids: readonly string[]; readonly title: string }) {
  const index = useIndex()
  const sources = [...new Set(ids)].flatMap((id) => index.sources.get(id) ?? [])
  return (
    <section className="details-section">
      <h3>
        {title} <span className="count">{sources.length}</span>
      </h3>
      <ul className="source-list">
        {sources.map((source) => (
          <SourceCard key={source.id} source={source} />
        ))}
      </ul>
    </section>
  )
}
