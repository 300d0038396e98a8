import { JobFailure } from '../../job-failure'
import type { XlsxLimits } from './limits'
import type { XlsxArchive } from './open-archive'
import { readXml } from './read-xml'

export interface SheetPart {
  readonly name: string
  readonly part: string
}

/** What a workbook's sheets share. */
export interface Workbook {
  /** Those that are shown, in their order. */
  readonly sheets: readonly SheetPart[]
  /** Days are counted from 1904 and not from 1900. */
  readonly since1904: boolean
  /** By the number of a cell's style: whether its number is a date. */
  readonly dateStyles: readonly boolean[]
}

const WORKBOOK = 'xl/workbook.xml'

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

async function readTargets(archive: XlsxArchive): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>()
  const name = 'xl/_rels/workbook.xml.rels'
  if (!archive.has(name)) return targets
  await readXml(await archive.open(name), {
    open: (tag, { Id, Target, TargetMode }) => {
      if (tag !== 'Relationship' || Id === undefined || Target === undefined) return
      if (TargetMode !== 'External') targets.set(Id, partName(Target))
    },
  })
  return targets
}

/** Codes of Excel's own date formats. */
function isBuiltInDate(code: number): boolean {
  return (
    (code >= 14 && code <= 22) ||
    (code >= 27 && code <= 36) ||
    (code >= 45 && code <= 47) ||
    (code >= 50 && code <= 58)
  )
}

/** A format that shows a day, a month or a year; what is quoted, escaped or in brackets shows none. */
function isDateFormat(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  return /[dmy年月日]/i.test(bare) && !/[#0?]/.test(bare.replaceAll(/\.0+/g, ''))
}

async function readDateStyles(archive: XlsxArchive): Promise<readonly boolean[]> {
  const name = 'xl/styles.xml'
  if (!archive.has(name)) return []
  const dates = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCells = false
  await readXml(await archive.open(name), {
    open: (tag, { numFmtId, formatCode }) => {
      const id = Number(numFmtId)
      if (tag === 'numFmt' && formatCode !== undefined) dates.set(id, isDateFormat(formatCode))
      else if (tag === 'cellXfs') inCells = true
      else if (tag === 'xf' && inCells) styles.push(dates.get(id) ?? isBuiltInDate(id))
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** Reads what a workbook says of its sheets. Hidden sheets are not offered. */
export async function readWorkbook(archive: XlsxArchive): Promise<Workbook> {
  if (!archive.has(WORKBOOK)) throw new JobFailure('format-unknown', { seen: 'ZIP' })
  const targets = await readTargets(archive)
  const sheets: SheetPart[] = []
  let since1904 = false
  await readXml(await archive.open(WORKBOOK), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
      if (tag !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return
      const id = Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1]
      const part = targets.get(id ?? '')
      if (part !== undefined && archive.has(part)) sheets.push({ name: attributes.name ?? '', part })
    },
  })
  if (sheets.length === 0) throw new JobFailure('sheet-missing')
  return { sheets, since1904, dateStyles: await readDateStyles(archive) }
}

/** The texts that cells name by number. Phonetic readings beside them are left out. */
export async function readSharedTexts(archive: XlsxArchive, limits: XlsxLimits): Promise<readonly string[]> {
  const name = 'xl/sharedStrings.xml'
  if (!archive.has(name)) return []
  const texts: string[] = []
  let [text, characters, inText, phonetic] = ['', 0, false, 0]
  await readXml(await archive.open(name), {
    open: (tag) => {
      if (tag === 'si') text = ''
      else if (tag === 'rPh') phonetic++
      else if (tag === 't') inText = phonetic === 0
    },
    text: (more) => {
      if (!inText) return
      text += more
      characters += more.length
      if (characters > limits.sharedCharacters) throw new JobFailure('xlsx-too-large', { megabytes: 256 })
    },
    close: (tag) => {
      if (tag === 't') inText = false
      else if (tag === 'rPh') phonetic--
      else if (tag === 'si') texts.push(text)
    },
  })
  return texts
}
