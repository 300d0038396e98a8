import { existsSync, readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** The app that the command line names. */
export interface FoundApp {
  readonly name?: string
  readonly version?: string
  /** The app's folder, as `app.getAppPath()` gives it. */
  readonly appPath: string
  /** The file to run. */
  readonly entry: string
}

/** Finds an app by its folder, which has a package.json, or by its main file. */
export function findApp(path: string): FoundApp {
  const absolute = resolve(path)
  const packageFile = join(absolute, 'package.json')
  if (!existsSync(packageFile)) return { appPath: dirname(absolute), entry: absolute }
  const about = JSON.parse(readFileSync(packageFile, 'utf8')) as Record<string, string | undefined>
  const name = about.productName ?? about.name
  return {
    ...(name ? { name } : {}),
    ...(about.version ? { version: about.version } : {}),
    appPath: absolute,
    entry: join(absolute, about.main ?? 'index.js'),
  }
}

/**
 * Makes a module of this process available to `require` everywhere, under its name and `name/main`.
 *
 * @returns a `require` that resolves from the current folder
 */
export function provideModule(name: string, exports: unknown): (id: string) => unknown {
  const names = new Set([name, `${name}/main`, `${name}/common`])
  const loader = Module as unknown as {
    _resolveFilename: (request: string, ...rest: unknown[]) => string
    _cache: Record<string, unknown>
  }
  const resolveFilename = loader._resolveFilename
  const key = `${name}:chromium-runtime`
  loader._cache[key] = Object.assign(new Module(key), { exports, loaded: true })
  loader._resolveFilename = (request, ...rest) =>
    names.has(request) ? key : resolveFilename.call(loader, request, ...rest)
  return createRequire(join(process.cwd(), 'electron-app.js'))
}
