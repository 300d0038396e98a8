/** What Electron hands to a listener that may refuse what is about to happen. */
export type PreventableEvent<Params extends object = object> = {
  preventDefault: () => void
  readonly defaultPrevented: boolean
} & Params

/** A fresh event with the given fields. */
export function preventableEvent<Params extends object>(params: Params): PreventableEvent<Params> {
  let prevented = false
  const base = {
    preventDefault: () => {
      prevented = true
    },
    get defaultPrevented() {
      return prevented
    },
  }
  return Object.assign(base, params)
}
