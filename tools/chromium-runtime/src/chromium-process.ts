import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { CdpConnection } from './cdp-connection'
import { type ChromiumFiles, unpackChromium } from './chromium-files'
import type { Switches } from './command-line'

/** Time for Chromium to end by itself before it is killed. */
const CLOSE_TIMEOUT_MS = 3000

/** Switches of this runtime or of Node, which say nothing to Chromium. */
const OWN_SWITCHES = ['inspect', 'remote-debugging-port', 'user-data-dir', 'no-sandbox', 'sandbox', 'lang']

const FEATURES_OFF = [
  'Translate',
  'MediaRouter',
  'OptimizationHints',
  'IsolateSandboxedIframes',
  'HttpsUpgrades',
]

const GRAPHICS = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

export interface ChromiumOptions {
  /** The `node_modules` folder with Chromium's package. */
  readonly nodeModules: string
  /** Chromium's own profile folder. */
  readonly profile: string
  /** The app's switches. */
  readonly switches: Switches
  readonly locale: string
  /** Whether pages get WebGL, through the software driver. */
  readonly accelerated: boolean
  /** An installed Chromium to open real windows with; headless with the bundled one when absent. */
  readonly windowed?: { readonly executable: string; readonly startUrl: string }
}

/** A running Chromium. */
export interface Chromium {
  readonly connection: CdpConnection
  /** Whether it opens a page of its own accord. */
  readonly opensWithPage: boolean
  /** Resolves when the process has ended. */
  readonly exited: Promise<void>
  /** Ends the process, killing it when it does not end by itself. */
  close(): Promise<void>
}

/** Starts Chromium and connects to its DevTools pipe. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  mkdirSync(options.profile, { recursive: true })
  const files = await unpackChromium(options.nodeModules)
  const executable = options.windowed?.executable ?? process.env.TARMAQ_CHROME ?? files.executable
  const child = spawn(executable, argumentsOf(options), {
    stdio: ['ignore', 'ignore', process.env.TARMAQ_RUNTIME_LOG ? 'inherit' : 'ignore', 'pipe', 'pipe'],
    env: environmentOf(options, files),
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const exited = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve())
    child.once('error', reject)
  })
  const connection = new CdpConnection({
    output: child.stdio[3] as Writable,
    input: child.stdio[4] as Readable,
  })
  await Promise.race([
    connection.root.send('Browser.getVersion'),
    exited.then(() => neverStarted(executable)),
  ])
  const opensWithPage = options.windowed !== undefined
  return {
    connection,
    opensWithPage,
    exited,
    close: () => closeChromium(child, connection, exited),
  }
}

function neverStarted(executable: string): never {
  throw new Error(`${executable} ended at once; set TARMAQ_RUNTIME_LOG=1 to see what it says`)
}

function argumentsOf(options: ChromiumOptions): string[] {
  const { switches, windowed } = options
  const passed = switches
    .toArguments()
    .filter(
      (argument) => !OWN_SWITCHES.some((own) => argument === `--${own}` || argument.startsWith(`--${own}=`)),
    )
    .filter((argument) => !argument.startsWith('--disable-features='))
  const featuresOff = [...FEATURES_OFF, switches.getSwitchValue('disable-features')].filter(Boolean)
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${options.profile}`,
    `--lang=${options.locale}`,
    `--accept-lang=${options.locale}`,
    `--disable-features=${featuresOff.join(',')}`,
    '--disable-site-isolation-trials',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-proxy-server',
    '--force-color-profile=srgb',
    ...(options.accelerated ? GRAPHICS : ['--disable-gpu', '--disable-software-rasterizer']),
    // As where there is no graphics card: only WebGL goes through the software driver.
    '--disable-gpu-rasterization',
    '--disable-accelerated-2d-canvas',
    '--block-new-web-contents',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(windowed ? [`--app=${windowed.startUrl}`, '--test-type'] : ['--headless']),
    ...passed,
  ]
}

function environmentOf(options: ChromiumOptions, files: ChromiumFiles): NodeJS.ProcessEnv {
  if (options.windowed) return process.env
  const libraries = [...files.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: files.fontConfig }
}

async function closeChromium(
  child: ChildProcess,
  connection: CdpConnection,
  exited: Promise<void>,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  void connection.root.attempt('Browser.close')
  const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_TIMEOUT_MS)
  await exited
  clearTimeout(timer)
}
