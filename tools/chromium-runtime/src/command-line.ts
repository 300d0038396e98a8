/** The arguments of `electron …`, sorted. */
export interface CommandLine {
  /** Modules to load before the app (`-r`). */
  readonly requires: readonly string[]
  /** Port for Node's inspector (`--inspect=0`), absent when not asked for. */
  readonly inspectPort?: number
  /** The app: a folder with a package.json or a file. */
  readonly appPath: string
}

/**
 * Reads the arguments as Electron's own default app does: options first, then the app's path,
 * and everything after it is the app's.
 *
 * @param args the arguments after the executable
 * @param packagedApp the app of a package, which is run whatever the arguments are
 * @returns the sorted arguments, or undefined when no app is named
 */
export function parseCommandLine(args: readonly string[], packagedApp?: string): CommandLine | undefined {
  const requires: string[] = []
  let inspectPort: number | undefined
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    const inspect = /^--inspect(?:=(?:.*:)?(\d+))?$/.exec(arg)
    if (arg === '-r' || arg === '--require') {
      index += 1
      requires.push(args[index] ?? '')
    } else if (inspect) {
      inspectPort = Number(inspect[1] ?? 9229)
    } else if (!arg.startsWith('-') && packagedApp === undefined) {
      return { requires, appPath: arg, ...(inspectPort === undefined ? {} : { inspectPort }) }
    }
  }
  if (packagedApp === undefined) return undefined
  return { requires, appPath: packagedApp, ...(inspectPort === undefined ? {} : { inspectPort }) }
}

/** Chromium-style switches, `--name` or `--name=value`. */
export class Switches {
  readonly #values = new Map<string, string>()

  constructor(args: readonly string[] = []) {
    for (const arg of args) {
      const match = /^--([^=]+)(?:=(.*))?$/s.exec(arg)
      if (match?.[1]) this.#values.set(match[1].toLowerCase(), match[2] ?? '')
    }
  }

  /** Adds or replaces a switch. */
  appendSwitch(name: string, value = ''): void {
    this.#values.set(name.toLowerCase(), value)
  }

  /** Takes a switch away. */
  removeSwitch(name: string): void {
    this.#values.delete(name.toLowerCase())
  }

  /** Whether a switch was given. */
  hasSwitch(name: string): boolean {
    return this.#values.has(name.toLowerCase())
  }

  /** The value of a switch, empty when it has none or was not given. */
  getSwitchValue(name: string): string {
    return this.#values.get(name.toLowerCase()) ?? ''
  }

  /** Every switch as an argument. */
  toArguments(): string[] {
    return [...this.#values].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`))
  }
}
