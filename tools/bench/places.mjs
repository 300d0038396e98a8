import { join } from 'node:path'

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..')

/** Where everything that the benchmark makes goes. */
export const OUT = join(ROOT, 'out', 'bench')

export const RUNTIME_FOLDER =
  process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(ROOT, 'tools', 'chromium-runtime')

/** The two programs that are set beside each other. Each is a folder with a `package.json` that names its main script. */
export const PROGRAMS = { app: ROOT, bare: join(import.meta.dirname, 'bare') }
