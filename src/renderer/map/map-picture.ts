import type { Camera } from '../../shared/ipc/session'
import type { Tokens } from '../styles/tokens'
import type { CapturedMap, MapHost } from './map-host'
import type { MapScene } from './map-scene'
import { paintScene, type SceneEmphasis } from './paint-scene'
import type { PaneSize } from './projection'
import type { ScreenBox } from './screen-box'

/** A picture of the map for paper. */
export interface MapPictureOrder {
  /** CSS pixels. */
  readonly size: PaneSize
  /** Pixels of the picture per CSS pixel. */
  readonly ratio: number
  /** The palette of paper. */
  readonly token: Tokens
  /** What will lie over the picture; names keep clear of it. */
  readonly panels: readonly ScreenBox[]
}

/** The map as drawn, with the camera that a scale bar needs. */
export type MapPicture = CapturedMap

/** A picture of the map in its place while the map itself draws something else; it also keeps the pointer off. */
function coverUp({
  host,
  container,
}: {
  readonly host: MapHost
  readonly container: HTMLElement
}): () => void {
  const cover = host.still()
  cover.className = 'map-cover'
  container.after(cover)
  return () => cover.remove()
}

/**
 * Draws lines and basemap through the library and the scene over them. The one map is used for it, under a cover, and
 * is afterwards as it was.
 */
export async function takePicture(
  pane: { readonly host: MapHost; readonly container: HTMLElement },
  { camera, size, ratio, token }: MapPictureOrder & { readonly camera: Camera },
  { sceneAt, emphasis }: { readonly sceneAt: (camera: Camera) => MapScene; readonly emphasis: SceneEmphasis },
): Promise<MapPicture | undefined> {
  const uncover = coverUp(pane)
  try {
    const ground = await pane.host.capture({ camera, size, ratio, token })
    if (!ground) return undefined
    const { zoom } = ground.camera
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(size.width * ratio)
    canvas.height = Math.round(size.height * ratio)
    const context = canvas.getContext('2d')
    if (!context) return undefined
    context.drawImage(ground.canvas, 0, 0, canvas.width, canvas.height)
    context.scale(ratio, ratio)
    paintScene(context, sceneAt(ground.camera), emphasis, { token, zoom })
    return { canvas, camera: ground.camera }
  } finally {
    uncover()
  }
}
