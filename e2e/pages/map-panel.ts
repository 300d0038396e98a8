import { expect, type Locator, type Page } from '@playwright/test'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What is painted on the map: the app answers the `tarmaq:probe` event, see `map-probe.ts`. Boxes from the pane's top left. */
export interface Painted {
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number }
  readonly size: { readonly width: number; readonly height: number }
  readonly labels: readonly { readonly key: string; readonly text: string; readonly box: Box }[]
  readonly points: readonly { readonly key: string; readonly box: Box }[]
  readonly marks: readonly {
    readonly kind: 'arrow' | 'border'
    readonly leg: string
    readonly angle: number
    readonly box: Box
  }[]
  /** Flows of the user's own files, the largest first, with the middle of each curve. */
  readonly flows: readonly {
    readonly key: string
    readonly width: number
    readonly at: { readonly x: number; readonly y: number }
  }[]
  /** What each leg is at the moment, by its id. */
  readonly emphasis: Readonly<Record<string, string>>
  /** Legs in view that are drawn, each with the layer that draws it. */
  readonly lines: Readonly<Record<string, string>>
}

/** The map, in any language. */
export class MapPanel {
  constructor(private readonly page: Page) {}

  get pane(): Locator {
    return this.page.locator('.map-pane')
  }

  /** The one stop that the keyboard makes on the map. */
  get stop(): Locator {
    return this.pane.getByRole('application')
  }

  /** Waits until the map is as large as its pane and nothing moves or loads. */
  async settle(): Promise<void> {
    const isFitted = () =>
      this.pane.evaluate((pane) => {
        const canvas = pane.querySelector('canvas')
        return canvas?.clientWidth === pane.clientWidth && canvas.clientHeight === pane.clientHeight
      })
    await expect.poll(isFitted, { message: 'the map fills its pane', timeout: 20_000 }).toBe(true)
    await expect(this.pane).toHaveAttribute('data-map-state', 'idle', { timeout: 20_000 })
  }

  async painted(): Promise<Painted> {
    await this.settle()
    return this.pane.evaluate((pane) => {
      let answer: unknown
      pane.addEventListener(
        'tarmaq:probe-result',
        (event) => {
          answer = (event as CustomEvent).detail
        },
        { once: true },
      )
      pane.dispatchEvent(new Event('tarmaq:probe'))
      return answer as Painted
    })
  }

  /** Presses a key on the map and waits until the camera stands elsewhere and still. */
  async press(key: string): Promise<void> {
    const before = JSON.stringify((await this.painted()).camera)
    await this.stop.focus()
    await this.page.keyboard.press(key)
    await expect.poll(async () => JSON.stringify((await this.painted()).camera)).not.toBe(before)
  }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Pairs of painted boxes that share area: labels with labels, points with points, labels with the points of others. */
export function overlaps({ labels, points }: Painted): string[] {
  const found: string[] = []
  for (const [i, a] of labels.entries()) {
    for (const b of labels.slice(i + 1)) if (meet(a.box, b.box)) found.push(`“${a.text}” and “${b.text}”`)
    for (const point of points)
      if (point.key !== a.key && meet(a.box, point.box)) found.push(`“${a.text}” on ${point.key}`)
  }
  for (const [i, a] of points.entries()) {
    for (const b of points.slice(i + 1)) if (meet(a.box, b.box)) found.push(`${a.key} and ${b.key}`)
  }
  return found
}
