import { z } from 'zod'
import { isRealDate } from './calendar'
import { expecting } from './expectation'

/** A date known to the year, the month or the day; must exist in the calendar. */
export const partialDateSchema = z.string(expecting('date')).refine(isRealDate, expecting('date'))
