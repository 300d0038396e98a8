/** Main tells how far a file is read. */
export const PROGRESS_CHANNEL = 'imports:progress'
/** Main offers a file that was named at the start, or chosen from the menu. */
export const OFFER_CHANNEL = 'imports:offered'
