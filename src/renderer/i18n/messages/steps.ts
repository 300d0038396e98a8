import { catalogue } from '../catalogue'

/** The steps of an import. */
export const stepsMessages = catalogue({ en: {}, bg: {} })
