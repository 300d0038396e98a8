/** Keys that go from row to row. */
const STEPS: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
])

/** Follows what the user does. @returns a function that tells whether the last of it was a step to another row */
export function watchWalking(target: Pick<EventTarget, 'addEventListener'>): () => boolean {
  let walking = false
  const onKeyDown = (event: Event): void => {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent
    walking = STEPS.has(key) && !ctrlKey && !metaKey && !altKey
  }
  target.addEventListener('keydown', onKeyDown, true)
  target.addEventListener(
    'pointerdown',
    () => {
      walking = false
    },
    true,
  )
  return () => walking
}
