import type { PreloadSettings, TitleToMain } from '../ipc-wire'
import { startBridgeEnd } from './bridge-end'
import { reportContextMenus } from './context-menu'
import { type ChannelNames, createEventTools } from './event-channel'
import { IpcRenderer } from './ipc-renderer'
import { EventEmitter } from './small-emitter'

type PreloadFunction = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void

/** `contextBridge` of a preload. */
export interface ContextBridge {
  exposeInMainWorld(apiKey: string, api: unknown): void
}

/** `webUtils` of a preload. */
export interface WebUtils {
  getPathForFile(file: File): string
}

/**
 * Runs a preload in its own world, before the page's first script, with the modules that a
 * sandboxed preload can require.
 */
export function startPreloadWorld(settings: PreloadSettings, preload: PreloadFunction): void {
  const world = globalThis as unknown as Record<string, unknown>
  const post = world[settings.binding] as (text: string) => void
  delete world[settings.binding]
  if (window.top !== window && !settings.subFrames) return

  const ipcRenderer = new IpcRenderer(post)
  Object.defineProperty(world, settings.receiver, {
    value: (text: string) => IpcRenderer.receive(ipcRenderer, text),
  })
  if (window.top === window) {
    reportTitle(post)
    reportContextMenus(post)
  }
  const files: File[] = []
  Object.defineProperty(world, settings.files, { value: files })
  const webUtils: WebUtils = { getPathForFile: (file) => fileMark(settings, files, file) }
  const electron = { contextBridge: createContextBridge(settings.greeting), ipcRenderer, webUtils }
  const module = { exports: {} }
  preload((id) => requireModule(id, electron), module, module.exports, processOf(settings))
}

/** Stands for a file's path until the message that holds it reaches main: only there can the path be asked for. */
function fileMark({ files: name }: PreloadSettings, files: File[], file: File): string {
  if (!(file instanceof File)) throw new TypeError('getPathForFile expected File but received another value')
  files.push(file)
  return `${name}:${files.length - 1};`
}

function createContextBridge(greeting: string): ContextBridge {
  const events = createEventTools()
  const names: ChannelNames = { toPage: randomName(), toPreload: randomName() }
  const end = startBridgeEnd(events.channel(names.toPage, names.toPreload))
  events.dispatch(greeting, names)
  const exposed = new Set<string>()
  return {
    exposeInMainWorld: (apiKey, api) => {
      if (exposed.has(apiKey)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      }
      exposed.add(apiKey)
      end.expose(apiKey, api)
    },
  }
}

function reportTitle(post: (text: string) => void): void {
  let reported = ''
  const report = () => {
    if (document.title === reported) return
    reported = document.title
    post(JSON.stringify({ kind: 'title', title: reported } satisfies TitleToMain))
  }
  document.addEventListener('DOMContentLoaded', () => {
    report()
    new MutationObserver(report).observe(document.head, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
}

function requireModule(id: string, electron: object): unknown {
  const name = id.replace(/^node:/, '')
  if (name === 'electron' || name === 'electron/renderer' || name === 'electron/common') return electron
  if (name === 'events') return Object.assign(EventEmitter, { EventEmitter, default: EventEmitter })
  if (name === 'timers') return { setTimeout, clearTimeout, setInterval, clearInterval }
  throw new Error(`module not found: ${id}`)
}

function processOf(settings: PreloadSettings): object {
  const { platform, arch, argv, versions } = settings.process
  return {
    platform,
    arch,
    argv: [...argv],
    versions: { ...versions },
    env: {},
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    isMainFrame: window.top === window,
  }
}
