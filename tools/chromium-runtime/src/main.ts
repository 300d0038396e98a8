import * as inspector from 'node:inspector'
import { dirname, join } from 'node:path'
import { findApp, provideModule } from './app-loader'
import { launchChromium } from './chromium-process'
import { parseCommandLine } from './command-line'
import { startDriverEndpoint } from './driver-endpoint'
import { args, executable, instance, nodeModules, packagedResources, versions } from './instance'

const { context, electron } = instance
const { app } = electron

/** Runs an app as `electron <app>` does, or a packaged one as its own executable does. */
function main(): void {
  const packagedApp = packagedResources === undefined ? undefined : join(packagedResources, 'app.asar')
  const commandLine = parseCommandLine(args, packagedApp)
  if (!commandLine) {
    console.error('usage: electron [options] <folder or file of the app> [arguments]')
    process.exit(1)
  }
  describeProcess()
  if (commandLine.inspectPort !== undefined) inspector.open(commandLine.inspectPort, '127.0.0.1')
  const found = findApp(commandLine.appPath)
  app.describe(found)
  const requireFrom = provideModule('electron', electron)
  for (const id of commandLine.requires) requireFrom(id)
  requireFrom(found.entry)
  setImmediate(() => {
    start().catch((error: unknown) => {
      console.error(error)
      app.exit(1)
    })
  })
}

function describeProcess(): void {
  process.argv = [executable, ...args]
  const resourcesPath = packagedResources ?? join(dirname(executable), 'resources')
  Object.assign(process, { type: 'browser', resourcesPath })
  if (!app.isPackaged) Object.assign(process, { defaultApp: true })
  for (const [name, value] of Object.entries(versions)) {
    Object.defineProperty(process.versions, name, { value, enumerable: true, configurable: true })
  }
  process.on('unhandledRejection', warnOfRejection)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
}

/** Electron warns of promises that nobody catches and goes on, unless the app listens for itself. */
function warnOfRejection(reason: unknown): void {
  if (process.listenerCount('unhandledRejection') === 1)
    console.error('UnhandledPromiseRejectionWarning:', reason)
}

async function start(): Promise<void> {
  if (app.hasEnded()) return
  await context.gateway.start()
  instance.closeAtEnd(() => context.gateway.stop())
  const chromium = await launchChromium({
    nodeModules,
    profile: join(app.getPath('sessionData'), 'Chromium'),
    switches: app.commandLine,
    locale: app.getLocale(),
    accelerated: app.isHardwareAccelerationEnabled(),
    ...windowed(),
  })
  instance.closeAtEnd(() => chromium.close())
  void chromium.exited.then(() => app.exit(app.hasEnded() ? 0 : 1))
  await instance.connect(chromium)
  await openDriverEndpoint(chromium.connection)
  if (!app.hasEnded()) app.launch()
}

function windowed() {
  const installed = process.env.TARMAQ_WINDOWED_CHROME
  return installed ? { windowed: { executable: installed, startUrl: 'about:blank' } } : {}
}

async function openDriverEndpoint(
  connection: Parameters<typeof startDriverEndpoint>[0]['connection'],
): Promise<void> {
  const port = app.commandLine.getSwitchValue('remote-debugging-port')
  if (port === '') return
  const pageOf = (targetId: string) =>
    context.contents.all().find((page) => page.devToolsTargetId === targetId)
  const endpoint = await startDriverEndpoint({
    port: Number(port),
    connection,
    hooks: {
      isWindow: (targetId) => context.targets().isWindow(targetId),
      onNavigate: (targetId) => pageOf(targetId)?.withPage((page) => page.guard.expectFromBrowser()),
      quit: () => app.quit(),
    },
  })
  instance.closeAtEnd(() => endpoint.stop())
  console.error(`\nDevTools listening on ${endpoint.url}`)
}

main()
