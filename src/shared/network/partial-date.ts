import { z } from 'zod'
import { isRealDate } from './calendar'

/** A date known to the year, the month or the day; must exist in the calendar. */
export const partialDateSchema = z.string().refine(isRealDate, {
  error: 'not a calendar date (YYYY, YYYY-MM or YYYY-MM-DD)',
})
