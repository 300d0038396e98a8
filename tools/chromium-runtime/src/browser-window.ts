import { NativeImage } from './native-image'
import { type PreventableEvent, preventableEvent } from './preventable-event'
import type { RuntimeContext } from './runtime-context'
import type { Rectangle } from './screen'
import { TypedEmitter } from './typed-emitter'
import { type RenderProcessGoneDetails, WebContents } from './web-contents'
import { completePreferences, type WebPreferences } from './web-preferences'

export interface BrowserWindowConstructorOptions {
  width?: number
  height?: number
  minWidth?: number
  minHeight?: number
  x?: number
  y?: number
  center?: boolean
  show?: boolean
  title?: string
  backgroundColor?: string
  icon?: string | NativeImage
  useContentSize?: boolean
  autoHideMenuBar?: boolean
  fullscreen?: boolean
  webPreferences?: WebPreferences
}

export interface BrowserWindowEvents {
  'ready-to-show': []
  show: []
  hide: []
  close: [event: PreventableEvent]
  closed: []
  resize: []
  resized: []
  move: []
  moved: []
  maximize: []
  unmaximize: []
  minimize: []
  restore: []
  'enter-full-screen': []
  'leave-full-screen': []
  focus: []
  blur: []
  unresponsive: []
  responsive: []
  'page-title-updated': [event: PreventableEvent, title: string, explicitSet: boolean]
}

type WindowState = 'normal' | 'maximized' | 'fullscreen'

/** A window: a frameless page of Chromium, whose size is its content's size. */
export class BrowserWindow extends TypedEmitter<BrowserWindowEvents> {
  readonly id: number
  readonly webContents: WebContents
  readonly #context: RuntimeContext
  #bounds: Rectangle
  #normalBounds: Rectangle
  #minimumSize: [number, number]
  #state: WindowState = 'normal'
  #minimized = false
  #visible = false
  #destroyed = false
  #title: string

  constructor(context: RuntimeContext, options: BrowserWindowConstructorOptions = {}) {
    super()
    if (!context.app.hasLaunched()) throw new Error('Cannot create BrowserWindow before app is ready')
    this.#context = context
    this.#minimumSize = [options.minWidth ?? 0, options.minHeight ?? 0]
    this.#bounds = this.#fit(initialBounds(options, context.screen.getPrimaryDisplay().workArea))
    this.#normalBounds = this.#bounds
    this.#title = options.title ?? context.app.getName()
    this.webContents = new WebContents(
      context,
      this.#owner(),
      completePreferences(options.webPreferences ?? {}),
    )
    this.id = context.windows.add(this)
    context.app.emit('browser-window-created', preventableEvent({}), this)
    context.app.emit('web-contents-created', preventableEvent({}), this.webContents)
    if (options.fullscreen) this.setFullScreen(true)
    if (options.show !== false) this.show()
  }

  /** Loads a URL; see `webContents.loadURL`. */
  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  reload(): void {
    this.webContents.reload()
  }

  show(): void {
    if (!this.#visible) {
      this.#visible = true
      this.emit('show')
    }
    this.focus()
  }

  /** Shows the window without focusing it. */
  showInactive(): void {
    if (this.#visible) return
    this.#visible = true
    this.emit('show')
  }

  hide(): void {
    if (!this.#visible) return
    this.#visible = false
    this.blur()
    this.emit('hide')
  }

  isVisible(): boolean {
    return this.#visible
  }

  focus(): void {
    if (!this.#visible || this.isFocused()) return
    const previous = this.#context.windows.focused
    this.#context.windows.focused = this
    previous?.emit('blur')
    this.emit('focus')
    this.#context.app.emit('browser-window-focus', preventableEvent({}), this)
  }

  blur(): void {
    if (!this.isFocused()) return
    this.#context.windows.focused = null
    this.emit('blur')
  }

  isFocused(): boolean {
    return this.#context.windows.focused === this
  }

  /** Closes the window unless a listener of `close` refuses. */
  close(): void {
    if (this.#destroyed) return
    const event = preventableEvent({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  /** Closes the window without asking. */
  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.#visible = false
    this.#context.windows.remove(this)
    this.webContents.destroy()
    this.emit('closed')
    this.#context.app.windowClosed()
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  getBounds(): Rectangle {
    return { ...this.#bounds }
  }

  /** The bounds the window has when it is neither maximized nor full screen. */
  getNormalBounds(): Rectangle {
    return { ...this.#normalBounds }
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#state = 'normal'
    this.#normalBounds = this.#fit({ ...this.#bounds, ...bounds })
    this.#place(this.#normalBounds)
  }

  getContentBounds(): Rectangle {
    return this.getBounds()
  }

  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height]
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }

  getContentSize(): number[] {
    return this.getSize()
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }

  getPosition(): number[] {
    return [this.#bounds.x, this.#bounds.y]
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }

  getMinimumSize(): number[] {
    return [...this.#minimumSize]
  }

  setMinimumSize(width: number, height: number): void {
    this.#minimumSize = [width, height]
  }

  maximize(): void {
    if (this.#state === 'maximized') return
    this.#state = 'maximized'
    this.#place(this.#context.screen.getPrimaryDisplay().workArea)
    this.emit('maximize')
  }

  unmaximize(): void {
    if (this.#state !== 'maximized') return
    this.#state = 'normal'
    this.#place(this.#normalBounds)
    this.emit('unmaximize')
  }

  isMaximized(): boolean {
    return this.#state === 'maximized'
  }

  minimize(): void {
    if (this.#minimized) return
    this.#minimized = true
    this.blur()
    this.emit('minimize')
  }

  restore(): void {
    if (!this.#minimized) return
    this.#minimized = false
    this.emit('restore')
    this.focus()
  }

  isMinimized(): boolean {
    return this.#minimized
  }

  setFullScreen(flag: boolean): void {
    if (flag === this.isFullScreen()) return
    this.#state = flag ? 'fullscreen' : 'normal'
    this.#place(flag ? this.#context.screen.getPrimaryDisplay().bounds : this.#normalBounds)
    this.emit(flag ? 'enter-full-screen' : 'leave-full-screen')
  }

  isFullScreen(): boolean {
    return this.#state === 'fullscreen'
  }

  setTitle(title: string): void {
    this.#title = title
  }

  getTitle(): string {
    return this.#title
  }

  /** The page paints its own background: does nothing. */
  setBackgroundColor(_color: string): void {}

  /** There is no menu bar: does nothing. */
  setMenuBarVisibility(_visible: boolean): void {}

  /** A picture of the page, or of a part of it in CSS pixels. */
  async capturePage(rect?: Rectangle): Promise<NativeImage> {
    const page = await this.webContents.page()
    const clip = rect ? { clip: { ...rect, scale: 1 } } : {}
    const { data } = await page.session.send('Page.captureScreenshot', { format: 'png', ...clip })
    return NativeImage.fromBytes(Buffer.from(data, 'base64'))
  }

  #owner() {
    const size = () => ({ width: this.#bounds.width, height: this.#bounds.height })
    return {
      get size() {
        return size()
      },
      close: () => this.close(),
      onFirstPaint: () => void this.emit('ready-to-show'),
      onTitle: (title: string) => this.#onTitle(title),
      onRenderProcessGone: (details: RenderProcessGoneDetails) => {
        this.#context.app.emit('render-process-gone', preventableEvent({}), this.webContents, details)
      },
      onGone: () => this.destroy(),
    }
  }

  #onTitle(title: string): void {
    const event = preventableEvent({})
    this.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.#title = title
  }

  #fit(bounds: Rectangle): Rectangle {
    const [minWidth, minHeight] = this.#minimumSize
    return {
      x: Math.round(bounds.x),
      y: Math.round(bounds.y),
      width: Math.max(Math.round(bounds.width), minWidth, 1),
      height: Math.max(Math.round(bounds.height), minHeight, 1),
    }
  }

  #place(bounds: Rectangle): void {
    const previous = this.#bounds
    this.#bounds = { ...bounds }
    const resized = previous.width !== bounds.width || previous.height !== bounds.height
    const moved = previous.x !== bounds.x || previous.y !== bounds.y
    this.webContents.withPage(async (page) => {
      const { windowId } = await page.session.send('Browser.getWindowForTarget')
      const { x, y, width, height } = bounds
      await page.session.send('Browser.setWindowBounds', {
        windowId,
        bounds: { left: x, top: y, width, height },
      })
    })
    if (resized && this.webContents.getZoomFactor() !== 1) this.webContents.refreshMetrics()
    if (resized) this.emit('resize')
    if (resized) this.emit('resized')
    if (moved) this.emit('move')
    if (moved) this.emit('moved')
  }
}

function initialBounds(options: BrowserWindowConstructorOptions, area: Rectangle): Rectangle {
  const width = options.width ?? 800
  const height = options.height ?? 600
  return {
    x: options.x ?? area.x + Math.max(0, (area.width - width) / 2),
    y: options.y ?? area.y + Math.max(0, (area.height - height) / 2),
    width,
    height,
  }
}
