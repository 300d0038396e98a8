/** What should have stood where a problem was found. Each is a key of the message catalogue, under `expected.`. */
export const EXPECTATIONS = [
  'folder',
  'entries',
  'file-names',
  'file',
  'file-inside',
  'file-readable',
  'file-size',
  'utf-8',
  'depth',
  'json-value',
  'json-key',
  'json-colon',
  'json-separator',
  'json-end',
  'json-quote',
  'json-escape',
  'json-number',
  'field-once',
  'whole-text',
  'text',
  'number',
  'whole-number',
  'number-from',
  'number-to',
  'true-false',
  'list',
  'list-of',
  'list-not-empty',
  'object',
  'one-of',
  'known-field',
  'id',
  'country',
  'subject',
  'date',
  'web-address',
  'longitude',
  'latitude',
  'figure',
  'decimals',
  'id-once',
  'id-of',
  'unit',
  'gauge-on-rail',
  'country-on-land',
  'derivation-on-derived',
  'low-to-high',
  'transit-on-time',
  'period-order',
  'window-order',
  'leg-two-places',
  'leg-in-country',
  'sea-leg-ashore',
  'border-of-two',
  'region-without-point',
  'not-border-point',
  'leg-joins',
  'route-end',
  'gauge-at-station',
  'not-from-itself',
  'towards-a-side',
  'derived-value',
  'position',
  'inside-country',
] as const
export type ExpectationCode = (typeof EXPECTATIONS)[number]

/** What was expected, to be said in the reader's language. */
export interface Expectation {
  readonly code: ExpectationCode
  /** Values for the message. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** An expectation with the values that its message needs. */
export function expects(code: ExpectationCode, values?: Expectation['values']): Expectation {
  return values ? { code, values } : { code }
}

/** Whether a word, such as a schema's message, is one of ours. */
export function isExpectationCode(word: string): word is ExpectationCode {
  return (EXPECTATIONS as readonly string[]).includes(word)
}

/** Schema option: whatever is wrong with this value, `code` says what was expected. */
export function expecting(code: ExpectationCode): { readonly error: ExpectationCode } {
  return { error: code }
}
