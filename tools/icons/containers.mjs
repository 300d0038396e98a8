// The two files that hold an icon in several sizes: `.ico` for Windows and `.icns` for macOS, each of PNGs.

const ICO_HEADER = 6
const ICO_ENTRY = 16

/**
 * @param {readonly { size: number, png: Buffer }[]} pictures squares of at most 256 pixels a side
 * @returns {Buffer} an `.ico` file
 */
export function icoOf(pictures) {
  const header = Buffer.alloc(ICO_HEADER + ICO_ENTRY * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = ICO_HEADER + ICO_ENTRY * index
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}

/** What macOS calls a picture of so many pixels; twice those of the next smaller one are for its double density. */
const ICNS_TYPES = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

/**
 * @param {ReadonlyMap<number, Buffer>} pictures PNGs by pixels a side: 16, 32, 64, 128, 256, 512 and 1024
 * @returns {Buffer} an `.icns` file
 * @throws when a size is missing
 */
export function icnsOf(pictures) {
  const blocks = ICNS_TYPES.map(([type, size]) => {
    const png = pictures.get(size)
    if (!png) throw new Error(`no picture of ${size} pixels`)
    return block(type, png)
  })
  return block('icns', Buffer.concat(blocks))
}

function block(type, content) {
  const header = Buffer.alloc(8)
  header.write(type, 'latin1')
  header.writeUInt32BE(header.length + content.length, 4)
  return Buffer.concat([header, content])
}
