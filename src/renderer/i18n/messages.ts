import type { UiLanguage } from './catalogue'
import { chartsMessages } from './messages/charts'
import { compareMessages } from './messages/compare'
import { detailsMessages } from './messages/details'
import { failuresMessages } from './messages/failures'
import { flowsMessages } from './messages/flows'
import { importsMessages } from './messages/imports'
import { listMessages } from './messages/list'
import { mapMessages } from './messages/map'
import { measuresMessages } from './messages/measures'
import { methodMessages } from './messages/method'
import { problemsMessages } from './messages/problems'
import { routesMessages } from './messages/routes'
import { seriesMessages } from './messages/series'
import { shellMessages } from './messages/shell'
import { sourcesMessages } from './messages/sources'
import { stepsMessages } from './messages/steps'
import { waysMessages } from './messages/ways'

function inLanguage<L extends UiLanguage>(language: L) {
  return {
    ...shellMessages[language],
    ...listMessages[language],
    ...mapMessages[language],
    ...chartsMessages[language],
    ...compareMessages[language],
    ...detailsMessages[language],
    ...routesMessages[language],
    ...waysMessages[language],
    ...sourcesMessages[language],
    ...measuresMessages[language],
    ...methodMessages[language],
    ...problemsMessages[language],
    ...importsMessages[language],
    ...stepsMessages[language],
    ...seriesMessages[language],
    ...flowsMessages[language],
    ...failuresMessages[language],
  }
}

const EN = inLanguage('en')

/** Key of any message of the window. */
export type MessageId = keyof typeof EN

/** Every message of the window in `language`. */
export function messagesIn(language: UiLanguage): Readonly<Record<MessageId, string>> {
  return language === 'en' ? EN : inLanguage(language)
}
