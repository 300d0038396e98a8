import { catalogue } from '../catalogue'

/** Series and utilisation of the user's own figures. */
export const seriesMessages = catalogue({ en: {}, bg: {} })
