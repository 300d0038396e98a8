/** A frame of a page. */
export class WebFrameMain {
  #url = ''
  #origin = ''
  #detached = false

  constructor(
    /** Chromium's id of the frame. */
    readonly frameToken: string,
    readonly parent: WebFrameMain | null,
  ) {}

  /** The URL of its document, in the app's own scheme where it is the app's. */
  get url(): string {
    return this.#url
  }

  /** The origin of its document, `null` for an opaque one. */
  get origin(): string {
    return this.#origin
  }

  /** The frame at the top of the page. */
  get top(): WebFrameMain {
    return this.parent?.top ?? this
  }

  get detached(): boolean {
    return this.#detached
  }

  isDestroyed(): boolean {
    return this.#detached
  }

  /** Notes what the frame shows now. */
  static committed(frame: WebFrameMain, url: string, origin: string): void {
    frame.#url = url
    frame.#origin = origin
  }

  /** Notes that the frame has gone. */
  static detach(frame: WebFrameMain): void {
    frame.#detached = true
  }
}

/** The frames of one page, kept from the protocol's events. */
export class FrameTree {
  readonly #frames = new Map<string, WebFrameMain>()

  /** The frame with this id, made when it is new. */
  frame(frameToken: string, parentToken?: string): WebFrameMain {
    const known = this.#frames.get(frameToken)
    if (known) return known
    const frame = new WebFrameMain(frameToken, parentToken === undefined ? null : this.frame(parentToken))
    this.#frames.set(frameToken, frame)
    return frame
  }

  /** Drops a frame. */
  remove(frameToken: string): void {
    const frame = this.#frames.get(frameToken)
    if (frame) WebFrameMain.detach(frame)
    this.#frames.delete(frameToken)
  }
}
