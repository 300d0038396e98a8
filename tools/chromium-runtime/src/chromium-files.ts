import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import { readTar } from './tar'

/** Where the unpacked Chromium of the npm package is. */
export interface ChromiumFiles {
  readonly executable: string
  /** Shared libraries for machines without them (`LD_LIBRARY_PATH`). */
  readonly libraries: readonly string[]
  /** A fontconfig file that names only the bundled fonts. */
  readonly fontConfig: string
}

/**
 * Unpacks the Chromium that `@sparticuz/chromium` ships, once per version, and says where it is.
 * The folder appears under its final name only when it is complete, so that two first runs at
 * the same time or an interrupted one do no harm.
 *
 * @param nodeModules the `node_modules` folder that holds the package and the cache
 */
export async function unpackChromium(nodeModules: string): Promise<ChromiumFiles> {
  const packageFolder = join(nodeModules, '@sparticuz', 'chromium')
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(nodeModules, '.cache', 'tarmaq-chromium', version)
  if (!existsSync(folder)) await unpackInto(folder, join(packageFolder, 'bin'))
  return {
    executable: join(folder, 'chromium'),
    libraries: [join(folder, 'lib'), folder],
    fontConfig: join(folder, 'fonts-only.conf'),
  }
}

async function unpackInto(folder: string, archives: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const temporary = await mkdtemp(`${folder}-`)
  await Promise.all([
    decompress(join(archives, 'chromium.br'), join(temporary, 'chromium')),
    ...['al2023', 'swiftshader', 'fonts'].map((name) => untar(join(archives, `${name}.tar.br`), temporary)),
  ])
  await chmod(join(temporary, 'chromium'), 0o755)
  await writeFile(join(temporary, 'fonts-only.conf'), fontConfigOf(join(folder, 'fonts')))
  try {
    await rename(temporary, folder)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

function decompress(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))
}

async function untar(archive: string, folder: string): Promise<void> {
  const bytes = await promisify(brotliDecompress)(await readFile(archive))
  for (const file of readTar(bytes)) {
    const path = join(folder, file.path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, file.bytes, { mode: file.mode })
  }
}

function fontConfigOf(fonts: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    `<fontconfig><dir>${fonts}</dir><cachedir prefix="xdg">fontconfig-tarmaq</cachedir></fontconfig>`,
    '',
  ].join('\n')
}
