/**
 * The value of a command-line option given as `--name value` or `--name=value`; the last one counts.
 * An option without a value gives an empty string; an absent one gives `undefined`.
 */
export function argvOption(argv: readonly string[], name: string): string | undefined {
  const flag = `--${name}`
  const index = argv.findLastIndex((word) => word === flag || word.startsWith(`${flag}=`))
  const word = argv[index]
  if (word === undefined) return undefined
  if (word !== flag) return word.slice(flag.length + 1)
  const next = argv[index + 1]
  return next === undefined || next.startsWith('--') ? '' : next
}
