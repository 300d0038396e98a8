globalThis.seenAtFirst = { desktop: typeof globalThis.desktop, names: Object.getOwnPropertyNames(globalThis) }
