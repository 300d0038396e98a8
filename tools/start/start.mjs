// npm start: opens the built app on Electron, or where Electron can't be had on the chromium runtime.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const DOWNLOAD_TIMEOUT_MS = 15_000
const INSTALLED_CHROMIUMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const MIRROR = 'https://npmmirror.com/mirrors/electron/'

const root = join(import.meta.dirname, '..', '..')
const electronPackage = join(root, 'node_modules', 'electron')
const runtimeFolder = join(root, 'tools', 'chromium-runtime')
const appArguments = process.argv.slice(2)

process.exitCode = await start()

async function start() {
  const electron = findElectron() ?? (downloadElectron() ? findElectron() : undefined)
  if (electron) return run(electron, [root, ...appArguments])
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.error(`Electron could not be downloaded. From a mirror: ${mirrorCommand()}`)
    return 1
  }
  console.error(
    'Electron could not be downloaded (set ELECTRON_MIRROR to a mirror); opening on the chromium runtime.',
  )
  return openOnRuntime()
}

/** The Electron executable, when it is there. */
function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const pathFile = join(electronPackage, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const executable = join(override ?? join(electronPackage, 'dist'), name)
  return existsSync(executable) && override !== runtimeFolder ? executable : undefined
}

/** Gives Electron's own installer a short time; what it says about a closed network helps nobody. */
function downloadElectron() {
  const installer = join(electronPackage, 'install.js')
  if (!existsSync(installer)) return false
  const options = { stdio: 'ignore', timeout: DOWNLOAD_TIMEOUT_MS, killSignal: 'SIGKILL' }
  return spawnSync(process.execPath, [installer], options).status === 0
}

function mirrorCommand() {
  const install = 'npx install-electron'
  if (process.platform === 'win32') return `set ELECTRON_MIRROR=${MIRROR}&& ${install}`
  return `ELECTRON_MIRROR=${MIRROR} ${install}`
}

/** A window where there is a display and a Chromium to draw it, otherwise a picture of one. An export needs neither. */
function openOnRuntime() {
  const executable = join(runtimeFolder, 'electron')
  if (appArguments.some((argument) => /^--export(=|$)/.test(argument)))
    return run(executable, [root, ...appArguments])
  const installed = process.env.DISPLAY ? findInstalledChromium() : undefined
  if (installed) return run(executable, [root, ...appArguments], { TARMAQ_WINDOWED_CHROME: installed })
  return takeOverview(executable)
}

async function takeOverview(executable) {
  const picture = join(root, 'out', 'overview.png')
  const userData = mkdtempSync(join(tmpdir(), 'tarmaq-overview-'))
  mkdirSync(join(root, 'out'), { recursive: true })
  const args = [
    '-r',
    join(import.meta.dirname, 'overview.cjs'),
    root,
    `--user-data-dir=${userData}`,
    ...appArguments,
  ]
  const exitCode = await run(executable, args, { TARMAQ_OVERVIEW: picture })
  rmSync(userData, { recursive: true, force: true })
  if (exitCode === 0) console.log(`There is no display to open a window on: its picture is ${picture}`)
  return exitCode
}

function findInstalledChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return INSTALLED_CHROMIUMS.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
}

/** Runs a program to its end and gives its exit code. */
function run(program, args, env = {}) {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(String(error))
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
