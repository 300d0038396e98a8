/** A point on the map pane in CSS pixels, from its top left. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** An upright rectangle on the map pane in CSS pixels. */
export interface ScreenBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function boxAround({ x, y }: ScreenPoint, halfWidth: number, halfHeight = halfWidth): ScreenBox {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}

/** Whether two boxes share any area. Boxes that only touch do not meet. */
export function boxesMeet(a: ScreenBox, b: ScreenBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function sameBox(a: ScreenBox, b: ScreenBox | undefined): boolean {
  return a.left === b?.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom
}

export function growBox(box: ScreenBox, by: number): ScreenBox {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by }
}

export function uniteBoxes(a: ScreenBox, b: ScreenBox): ScreenBox {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** Whether `inner` lies wholly inside `outer`, edges included. */
export function boxInside(inner: ScreenBox, outer: ScreenBox): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  )
}

export function pointInBox({ x, y }: ScreenPoint, box: ScreenBox): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** Area of the box's part that lies outside `frame`, in square pixels. */
export function areaOutside(box: ScreenBox, frame: ScreenBox): number {
  const width = Math.max(0, Math.min(box.right, frame.right) - Math.max(box.left, frame.left))
  const height = Math.max(0, Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top))
  return (box.right - box.left) * (box.bottom - box.top) - width * height
}
