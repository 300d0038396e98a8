/** The web preferences that this runtime understands, as given to a window. */
export interface WebPreferences {
  preload?: string
  sandbox?: boolean
  contextIsolation?: boolean
  nodeIntegration?: boolean
  nodeIntegrationInSubFrames?: boolean
  nodeIntegrationInWorker?: boolean
  webSecurity?: boolean
  allowRunningInsecureContent?: boolean
  experimentalFeatures?: boolean
  webviewTag?: boolean
  navigateOnDragDrop?: boolean
  safeDialogs?: boolean
  disableDialogs?: boolean
  spellcheck?: boolean
  devTools?: boolean
  backgroundThrottling?: boolean
  enableWebSQL?: boolean
  additionalArguments?: string[]
  zoomFactor?: number
}

/** Settings that would take the page out of its cage; this runtime can't give them. */
const MUST_BE: readonly (readonly [keyof WebPreferences, boolean])[] = [
  ['sandbox', true],
  ['contextIsolation', true],
  ['nodeIntegration', false],
  ['nodeIntegrationInWorker', false],
  ['webSecurity', true],
  ['webviewTag', false],
]

/**
 * The preferences a window runs with, as Electron would report them.
 *
 * @throws for a page with Node in it or without a sandbox
 */
export function completePreferences(given: WebPreferences): WebPreferences {
  const preferences: WebPreferences = { ...Object.fromEntries(MUST_BE), ...given }
  for (const [name, value] of MUST_BE) {
    if (preferences[name] !== value) {
      throw new Error(`webPreferences.${name} = ${!value}: not supported by the chromium runtime`)
    }
  }
  return preferences
}
