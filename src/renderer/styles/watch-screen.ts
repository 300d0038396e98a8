/**
 * Calls `listener` when a media query comes to hold or no longer holds on the screen. Printing asks every query anew for
 * the sheet of paper; that is no change of the window.
 *
 * @returns the function that ends it
 */
export function watchScreen(query: string, listener: () => void): () => void {
  const media = matchMedia(query)
  const onChange = () => {
    if (!matchMedia('print').matches) listener()
  }
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
