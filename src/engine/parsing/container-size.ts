/** TEU of one container by its length in feet. */
export const TEU_OF_SIZE: ReadonlyMap<number, number> = new Map([
  [20, 1],
  [40, 2],
  [45, 2.25],
])

const BY_LENGTH =
  /^(20|40|45)(?:[.,]0)?[\s-]*(?:['’′´`]{1,2}|ft|feet|foot|f|фут(?:а|ов|овый|овые)?|фт|尺|英尺|呎|фута|футов|футтық)?[\s-]*(?:gp|dc|dv|dry|hc|hq|hcpw|pw|ot|fr|rf|rh|rq|tk|st|hr)?$/
/** ISO 6346: the first character says the length. */
const BY_TYPE_CODE = /^([24L])[0-9A-Z][A-Z][0-9A-Z]$/
const LENGTH_OF_CODE: Readonly<Record<string, number>> = { '2': 20, '4': 40, L: 45 }

/** Length in feet: 20, 40 or 45, from `40'`, `40HC`, `45 фут`, `22G1`. Other lengths have no factor and are not known. */
export function parseContainerSize(text: string): number | undefined {
  const tidy = text.trim()
  const code = BY_TYPE_CODE.exec(tidy.toUpperCase())?.[1]
  const byLength = BY_LENGTH.exec(tidy.toLowerCase())?.[1]
  if (byLength !== undefined) return Number(byLength)
  return code === undefined ? undefined : LENGTH_OF_CODE[code]
}
