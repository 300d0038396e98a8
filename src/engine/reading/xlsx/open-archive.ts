import { type Readable, Transform } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { JobFailure } from '../../job-failure'
import type { XlsxLimits } from './limits'

/** A workbook's zip: its parts by name, each inflated under the limits. */
export interface XlsxArchive {
  readonly has: (name: string) => boolean
  /** The bytes of a part as they inflate; breaks off as soon as a limit is passed. */
  readonly open: (name: string) => Promise<AsyncIterable<Buffer>>
  readonly close: () => void
}

const broken = (): JobFailure => new JobFailure('xlsx-broken')

/** Zip flag 1: the entry is encrypted. */
const ENCRYPTED_FLAG = 1

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }
    yauzl.open(path, options, (error, zip) => (error || !zip ? reject(broken()) : resolve(zip)))
  })
}

function readDirectory(zip: ZipFile, limits: XlsxLimits): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    let seen = 0
    zip.on('entry', (entry: Entry) => {
      seen++
      const name = entry.fileName
      if (seen > limits.entries) reject(new JobFailure('xlsx-crowded', { limit: limits.entries }))
      else if (entries.has(name.toLowerCase())) reject(broken())
      else {
        entries.set(name.toLowerCase(), entry)
        zip.readEntry()
      }
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', (error: Error) =>
      reject(/invalid|absolute|relative/i.test(error.message) ? new JobFailure('xlsx-unsafe') : broken()),
    )
    zip.readEntry()
  })
}

/** Lets bytes through until one of the limits is passed. */
function meter(entry: Entry, used: { all: number }, limits: XlsxLimits): Transform {
  let bytes = 0
  const tooLarge = (): JobFailure =>
    new JobFailure('xlsx-too-large', { megabytes: Math.round(limits.partBytes / 1024 ** 2) })
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      used.all += chunk.length
      if (bytes > limits.partBytes || used.all > limits.allBytes) done(tooLarge())
      else if (bytes > limits.ratioFrom && bytes > entry.compressedSize * limits.ratio)
        done(new JobFailure('xlsx-too-dense', { ratio: limits.ratio }))
      else done(null, chunk)
    },
  })
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error || !stream ? reject(broken()) : resolve(stream)))
  })
}

/** Opens a workbook's zip. Names that lead out of it, two of one name and encrypted parts are refused. */
export async function openArchive(path: string, limits: XlsxLimits): Promise<XlsxArchive> {
  const zip = await openZip(path)
  const used = { all: 0 }
  try {
    const entries = await readDirectory(zip, limits)
    const open = async (name: string): Promise<AsyncIterable<Buffer>> => {
      const entry = entries.get(name.toLowerCase())
      if (!entry) throw broken()
      if ((entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0) throw new JobFailure('xlsx-encrypted')
      const stream = await openEntry(zip, entry)
      const metered = meter(entry, used, limits)
      stream.on('error', (error) => metered.destroy(error instanceof JobFailure ? error : broken()))
      metered.on('close', () => stream.destroy())
      return stream.pipe(metered)
    }
    return { has: (name) => entries.has(name.toLowerCase()), open, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}
