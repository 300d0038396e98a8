const STATE = {
  file: 'src/main/window/window-state.ts',
  test: 'src/main/window/window-state.test.ts',
  promise: 'P20',
}
const WINDOW = {
  file: 'src/main/window/main-window.ts',
  test: 'src/main/window/main-window.test.ts',
  promise: 'P1',
}
const POLICY = {
  file: 'src/main/window/crash-policy.ts',
  test: 'src/main/window/crash-policy.test.ts',
  promise: 'P17',
}
const RECOVERY = {
  file: 'src/main/window/crash-recovery.ts',
  test: 'src/main/window/crash-recovery.test.ts',
  promise: 'P17',
}
const HANGS = {
  file: 'src/main/window/unresponsive-watch.ts',
  test: 'src/main/window/unresponsive-watch.test.ts',
  promise: 'P17',
}
const CHILDREN = {
  file: 'src/main/window/child-processes.ts',
  test: 'src/main/window/child-processes.test.ts',
  promise: 'P17',
}
const FATAL = { file: 'src/main/fatal-errors.ts', test: 'src/main/fatal-errors.test.ts', promise: '' }
const PREFERENCES = 'the page has no Node, no Electron and no way to either'

/** Guards of the window: what it is made with, where it opens, what happens when its page dies or hangs. */
export const WINDOW_MUTANTS = [
  { ...WINDOW, name: 'no sandbox', find: 'sandbox: true', replace: 'sandbox: false', title: PREFERENCES },
  {
    ...WINDOW,
    name: 'no context isolation',
    find: 'contextIsolation: true',
    replace: 'contextIsolation: false',
    title: PREFERENCES,
  },
  {
    ...WINDOW,
    name: 'Node in the page',
    find: 'nodeIntegration: false',
    replace: 'nodeIntegration: true',
    title: PREFERENCES,
  },
  { ...WINDOW, name: 'webviews', find: 'webviewTag: false', replace: 'webviewTag: true', title: PREFERENCES },
  {
    ...WINDOW,
    promise: 'P19',
    name: 'a minimized window stays down',
    find: 'if (window.isMinimized()) window.restore()',
    replace: '',
    title: 'brings a minimized window back',
  },
  {
    ...WINDOW,
    promise: 'P19',
    name: 'the window is not focused',
    find: '  window.focus()\n',
    replace: '',
    title: 'brings a minimized window back',
  },

  {
    ...STATE,
    name: 'a place is taken unchecked',
    find: 'if (!state.success) return { bounds: centred(DEFAULT_SIZE, first), maximized: false }',
    replace:
      'if (!state.success) return { bounds: (saved as WindowState).bounds ?? first, maximized: false }',
    title: 'a place that is huge is not used',
  },
  {
    ...STATE,
    name: 'parts of pixels',
    find: 'const coordinateSchema = z.number().int()',
    replace: 'const coordinateSchema = z.number()',
    title: 'broken into parts of pixels',
  },
  {
    ...STATE,
    promise: 'P16',
    name: 'a place of any version',
    find: 'version: z.literal(1)',
    replace: 'version: z.number()',
    title: 'a place that is of another version is not used',
  },
  {
    ...STATE,
    name: 'a corner in sight is enough',
    find: 'width < MIN_VISIBLE || height < MIN_VISIBLE ? 0 : width * height',
    replace: 'width <= 0 || height <= 0 ? 0 : width * height',
    title: 'with a corner in sight only',
  },
  {
    ...STATE,
    name: 'a window off every screen',
    find: 'return best && shown(best) > 0 ? best : undefined',
    replace: 'return best',
    title: 'when its display was unplugged',
  },
  {
    ...STATE,
    name: 'smaller than it may be',
    find: 'Math.max(bounds.width, MIN_SIZE.width)',
    replace: 'bounds.width',
    title: 'smaller than it may be',
  },
  {
    ...STATE,
    name: 'over the lower edge',
    find: 'clamp(bounds.y, area.y, area.y + area.height - height)',
    replace: 'bounds.y',
    title: 'half over the edge',
  },
  {
    ...STATE,
    name: 'over the right edge',
    find: 'clamp(bounds.x, area.x, area.x + area.width - width)',
    replace: 'bounds.x',
    title: 'half over the edge',
  },

  {
    ...POLICY,
    name: 'reloads without end',
    find: 'recent.length < MAX_RELOADS ?',
    replace: 'recent.length >= 0 ?',
    title: 'the fourth crash within a minute: give-up',
  },
  {
    ...POLICY,
    name: 'old crashes count for ever',
    find: 'now - time < WINDOW_MS',
    replace: 'time <= now',
    title: 'the fourth crash after a minute: reload',
  },
  {
    ...POLICY,
    name: 'a clean exit is a crash',
    find: "if (reason === 'clean-exit') return 'ignore'",
    replace: '',
    title: 'a clean exit: ignore',
  },
  {
    ...POLICY,
    name: 'a process that cannot start is tried again',
    find: "if (HOPELESS.has(reason)) return 'give-up'",
    replace: 'void HOPELESS',
    title: 'a process that is not intact: give-up',
  },
  {
    ...RECOVERY,
    name: 'crashes are not counted',
    find: 'reloads = [...reloads, now()].slice(-10)',
    replace: 'void now',
    title: 'four crashes end in the dialog',
  },
  {
    ...RECOVERY,
    name: 'the user is not asked',
    find: "if (action === 'give-up') void ask()",
    replace: 'void ask',
    title: 'four crashes end in the dialog',
  },
  {
    ...RECOVERY,
    name: 'the view that kills is loaded again',
    find: 'if (response === 1) await forgetView()',
    replace: 'void forgetView',
    title: 'the view of the first day is there before the page is loaded again',
  },
  {
    ...RECOVERY,
    name: 'a closed window is loaded again',
    find: 'if (window.isDestroyed()) return\n    const action',
    replace: 'const action',
    title: 'a window that is closed is left alone',
  },
  {
    ...HANGS,
    name: 'a hanging page is not asked about',
    find: 'timer = setTimeout(() => void ask(), PATIENCE_MS)',
    replace: 'void ask',
    title: 'is logged at once, and asked about after half a minute',
  },
  {
    ...HANGS,
    name: 'a page that answers again is asked about',
    find: "log('info', 'page-responsive')\n    rest()",
    replace: "log('info', 'page-responsive')",
    title: 'is left alone when it is responsive in time',
  },
  {
    ...HANGS,
    name: 'a page that answers again is ended',
    find: 'if (!hangs || window.isDestroyed()) return\n    if (response',
    replace: 'if (response',
    title: 'is not ended when it answers while the question stands',
  },
  {
    ...CHILDREN,
    name: 'a lost graphics process is not told',
    find: 'tellGraphicsLost()\n',
    replace: 'void tellGraphicsLost\n',
    title: 'a graphics process that is gone (crashed) is logged and told',
  },
  {
    ...FATAL,
    name: 'the app goes on after a bug',
    find: '    exit(1)\n',
    replace: '    void exit\n',
    title: 'uncaughtException is logged, shown, and ends the app with 1',
  },
]
