import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { JobFailure } from '../job-failure'

/** What the database and its log need beside the rows. */
const SPARE_BYTES = 4 * 1024 ** 2

/**
 * Ends the job before it begins where the disk has less room than the file is long: what the database has once taken of a
 * full disk it keeps for later, and other programs would miss it.
 */
export async function checkRoom(store: string, fileBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(store))
  const needed = fileBytes + SPARE_BYTES
  if (bavail * bsize < needed) throw new JobFailure('disk-full', { megabytes: Math.ceil(needed / 1024 ** 2) })
}
