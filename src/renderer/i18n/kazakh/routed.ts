/** A formatter of `Intl`: a class, or a function that makes what the class would. */
type Formatter = (abstract new (
  ...args: never[]
) => object) & {
  supportedLocalesOf(locales: string | string[]): string[]
}

/** FormatJS's counterpart, which takes the words of a language from its own data files. */
type FormatterWithData = Formatter & { __addLocaleData(...data: never[]): void }

function asksKazakh(locales: unknown): boolean {
  const [first] = Array.isArray(locales) ? locales : [locales]
  return typeof first === 'string' && /^kk\b/u.test(first)
}

/** `native` for every language but Kazakh, which Chromium has no data for; `kazakh` for that. */
export function routed<N extends Formatter>(native: N, kazakh: FormatterWithData): N {
  const make = (args: readonly unknown[]) => Reflect.construct(asksKazakh(args[0]) ? kazakh : native, args)
  const supportedLocalesOf = (locales: string | string[]) =>
    [locales].flat().flatMap((locale) => (asksKazakh(locale) ? [locale] : native.supportedLocalesOf(locale)))
  return new Proxy(native, {
    construct: (_target, args) => make(args),
    apply: (_target, _self, args) => make(args),
    get: (target, key) => {
      if (key === '__addLocaleData') return kazakh.__addLocaleData.bind(kazakh)
      return key === 'supportedLocalesOf' ? supportedLocalesOf : Reflect.get(target, key)
    },
  })
}
