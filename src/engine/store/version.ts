/** Of the store's tables. A greater one was written by a newer Tarmaq. */
export const STORE_VERSION = 1
