import { notSupported } from './not-supported'
import type { Size } from './screen'

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** `NativeImage`: PNG bytes and their size; nothing is decoded. */
export class NativeImage {
  readonly #png: Buffer

  private constructor(png: Buffer) {
    this.#png = png
  }

  /** An image of PNG bytes; anything else makes an empty image, as in Electron. */
  static fromBytes(bytes: Buffer): NativeImage {
    const isPng = bytes.length >= 24 && bytes.subarray(0, 8).equals(PNG_SIGNATURE)
    return new NativeImage(isPng ? Buffer.from(bytes) : Buffer.alloc(0))
  }

  isEmpty(): boolean {
    return this.#png.length === 0
  }

  /** Size in device-independent pixels at scale factor 1. */
  getSize(): Size {
    if (this.isEmpty()) return { width: 0, height: 0 }
    return { width: this.#png.readUInt32BE(16), height: this.#png.readUInt32BE(20) }
  }

  toPNG(): Buffer {
    return Buffer.from(this.#png)
  }

  toDataURL(): string {
    return `data:image/png;base64,${this.#png.toString('base64')}`
  }

  resize(_options: object): NativeImage {
    throw notSupported('nativeImage.resize')
  }
}

/** `nativeImage`. */
export interface NativeImageModule {
  createEmpty(): NativeImage
  createFromBuffer(buffer: Buffer): NativeImage
  createFromDataURL(dataUrl: string): NativeImage
}

/** The functions that make images. */
export function createNativeImageModule(): NativeImageModule {
  return {
    createEmpty: () => NativeImage.fromBytes(Buffer.alloc(0)),
    createFromBuffer: (buffer) => NativeImage.fromBytes(buffer),
    createFromDataURL: (dataUrl) => {
      const base64 = /^data:image\/png;base64,(.*)$/s.exec(dataUrl)?.[1]
      return NativeImage.fromBytes(Buffer.from(base64 ?? '', 'base64'))
    },
  }
}
