import { catalogue } from '../catalogue'

/** Flows between places: on the map and as a table. */
export const flowsMessages = catalogue({ en: {}, bg: {} })
