// `npm run package`: builds, packs, checks what was packed, and runs it. `--built` takes the build that is there,
// `--placeholder` does without Electron's binary though it is there.
// Exits with 0 only when everything that it says it did was done and found right.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { extractFile } from '@electron/asar'
import { archiveFaults } from './check-archive.mjs'
import { linuxFaults } from './check-desktop.mjs'
import { fuseFaults, readFuses } from './check-fuses.mjs'
import { metadataFaults } from './check-metadata.mjs'
import { resourceFaults } from './check-resources.mjs'
import { findElectron, writePlaceholder } from './electron-dist.mjs'
import { layOut } from './layout.mjs'
import { writeLicences } from './licences.mjs'
import { pack } from './pack.mjs'
import { checkLines, notDoneLines, packageFaults, sizeLines } from './report.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const { platform, arch, env } = process
const readJson = (...path) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'))

// Not `exitCode`: a listener of electron-builder's ends a process that has nothing left to do with 0.
process.exit(await main(process.argv.slice(2)))

async function main(args) {
  const electron = args.includes('--placeholder') ? undefined : findElectron(ROOT, env)
  if (!electron && platform !== 'linux') {
    console.error(
      "Electron's binary is not there: `npx install-electron`. A placeholder exists for Linux only.",
    )
    return 1
  }
  if (!args.includes('--built') && run('npm', ['run', '--silent', 'build']) !== 0) return 1
  console.log(`licences of ${writeLicences(ROOT)} packages`)
  const fuses = readJson('tools', 'checks', 'fuses.json')
  const electronDist = electron ?? placeholder(fuses)
  const packed = await pack({ root: ROOT, electronDist, makesPackages: electron !== undefined }).catch(
    notPacked,
  )
  if (!packed) return 1
  const checks = await check(packed, { fuses, real: electron !== undefined })
  report(packed, checks, electron)
  return checks.some(({ faults }) => faults.length > 0) ? 1 : 0
}

function run(program, args, more = {}) {
  const shell = platform === 'win32'
  return (
    spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', shell, env: { ...env, ...more } }).status ?? 1
  )
}

/** What keeps electron-builder from it is most often a tool that it cannot download. */
function notPacked(error) {
  console.error(`The packages were not made: ${error.message}`)
  console.error('Their tools come from GitHub; ELECTRON_BUILDER_BINARIES_MIRROR names a mirror.')
}

function placeholder(fuses) {
  const folder = join(ROOT, 'out', 'placeholder-electron')
  writePlaceholder(folder, fuses, ['WasmTrapHandlers'])
  return folder
}

async function check({ resources, executable, packages, computed }, { fuses, real }) {
  const archive = join(resources, 'app.asar')
  const { extraResources, linux } = readJson('electron-builder.json')
  const project = readJson('package.json')
  const about = JSON.parse(extractFile(archive, 'package.json').toString())
  const of = real ? "Electron's binary" : 'the placeholder'
  return [
    { name: 'app.asar and what lies beside it', faults: archiveFaults(archive, ROOT) },
    { name: 'resources', faults: resourceFaults(resources, ROOT, extraResources, platform) },
    { name: 'metadata', faults: metadataFaults(about, project) },
    { name: `fuses of ${of}`, faults: fuseFaults(await readFuses(executable), fuses) },
    ...(platform === 'linux'
      ? [{ name: 'desktop entries, fields of the deb', faults: linuxFaults(computed, project, linux) }]
      : []),
    {
      name: real ? 'packages' : 'no package around a placeholder',
      faults: packageFaults(packages, platform, real),
    },
    ...(platform === 'linux' && arch === 'x64' ? [smoke(resources)] : []),
  ]
}

/** Runs the app from the packed files on the chromium runtime. */
function smoke(resources) {
  const layout = layOut(resources)
  const status = run('npx', ['playwright', 'test', '--config', 'e2e/packaged.config.ts'], {
    TARMAQ_PACKAGED_RESOURCES: layout.resources,
  })
  layout.remove()
  const faults = status === 0 ? [] : ['the app does not do what it shall from the packed files: see above']
  return { name: 'smoke specs on the chromium runtime', faults }
}

function report({ folder, resources, packages }, checks, electron) {
  const base = electron ? `Electron from ${electron}` : 'a placeholder'
  const parts = ['app.asar', 'app.asar.unpacked', 'network', 'basemap', 'samples', 'icons', 'licences']
  const lines = [
    '',
    `Packed for ${platform} ${arch} on ${base}: ${relative(ROOT, folder)}`,
    ...checkLines(checks),
    ...sizeLines(resources, parts, packages),
    ...notDoneLines(electron === undefined),
  ]
  console.log(lines.join('\n'))
}
