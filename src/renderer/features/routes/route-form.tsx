import { useText } from '../../i18n/text'

/** From where to where, and on what conditions. */
export function RouteForm() {
  const { t } = useText()
  return <section className="route-form" aria-label={t('routes.question')} />
}
