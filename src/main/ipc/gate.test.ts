import { describe, expect, test, vi } from 'vitest'
import { EVERYTHING } from '../../shared/imports/everything'
import { CALLS, type Channel } from '../../shared/ipc/contract'
import { ok } from '../../shared/ipc/result'
import { FIRST_SESSION } from '../../shared/ipc/session'
import { type CallEvent, type CallHandlers, createGate } from './gate'

const OUR_CONTENTS = { id: 1 }
const OUR_FRAME = { url: 'app://bundle/index.html', origin: 'app://bundle', parent: null }
const OUR_CALL: CallEvent = { sender: OUR_CONTENTS, senderFrame: OUR_FRAME }
const REFUSED = { ok: false, error: { code: 'request-refused' } }

function openGate() {
  const handler = vi.fn((..._args: unknown[]) => ok(null))
  const handlers = Object.fromEntries(Object.keys(CALLS).map((channel) => [channel, handler]))
  const log = vi.fn()
  const gate = createGate({
    handlers: handlers as unknown as CallHandlers,
    isOurs: (sender) => sender === OUR_CONTENTS,
    log,
  })
  return { gate, handler, log }
}

const READING = {
  format: 'text',
  encoding: 'utf-8',
  delimiter: ',',
  headerRow: 1,
  sheet: null,
  decimalMark: '.',
  dateOrder: null,
} as const
const MAPPING = {
  columns: { place: 0, period: 1, teu: 2 },
  direction: null,
  load: 'loaded',
  tonnesPerTeu: null,
} as const

const GOOD_ARGS: { readonly [C in Channel]: readonly unknown[] } = {
  'app:bootstrap': [],
  'session:save': [FIRST_SESSION],
  'theme:set': ['dark'],
  'settings:change': [{ language: 'kk' }],
  'settings:reset': [],
  'recent:open': ['0'.repeat(32)],
  'clipboard:write-text': ['text'],
  'clipboard:write-png': [new Uint8Array(8)],
  'external:open': ['https://example.org/'],
  'command:run': ['zoom-in'],
  'imports:choose': [],
  'imports:dropped': ['/folder/file.csv'],
  'imports:sample': [],
  'imports:again': ['one'],
  'imports:preview': ['0'.repeat(32), { delimiter: ';' }],
  'imports:match': ['0'.repeat(32), READING, MAPPING],
  'imports:run': [
    {
      token: '0'.repeat(32),
      name: 'January',
      reading: READING,
      mapping: MAPPING,
      fingerprint: '0'.repeat(32),
      confirmed: [{ text: 'Horgos', subject: 'crossing:khorgos' }],
      keepGoodRows: true,
      replaces: null,
    },
  ],
  'imports:cancel': [],
  'imports:problems': [{ import: 'one' }, 0, 100],
  'imports:query': [[{ kind: 'totals', filter: EVERYTHING }]],
  'imports:list': [],
  'imports:rename': ['one', 'January'],
  'imports:remove': ['one'],
  'imports:export': [{ what: { rowsOf: 'one' }, format: 'csv', name: 'January' }],
  'exports:save': [
    { files: [{ kind: 'csv', name: 'tarmaq-capacity-2026-11-25', text: '' }], complete: true },
  ],
}

const FOREIGN: readonly { readonly name: string; readonly event: CallEvent }[] = [
  { name: 'a frame that is gone', event: { sender: OUR_CONTENTS, senderFrame: null } },
  { name: 'a frame that was never told', event: { sender: OUR_CONTENTS } as unknown as CallEvent },
  { name: 'a frame in our page', event: { ...OUR_CALL, senderFrame: { ...OUR_FRAME, parent: OUR_FRAME } } },
  { name: 'another window', event: { ...OUR_CALL, sender: { id: 1 } } },
  { name: 'no window', event: { ...OUR_CALL, sender: undefined } },
  ...[
    { url: 'app://evil/index.html', origin: 'app://evil' },
    { url: 'app://bundle.evil/index.html', origin: 'app://bundle.evil' },
    { url: 'https://bundle/index.html', origin: 'https://bundle' },
    { url: 'file:///index.html', origin: 'file://' },
    { url: 'devtools://devtools/bundled/inspector.html', origin: 'devtools://devtools' },
    { url: 'about:blank', origin: 'null' },
    { url: 'about:blank', origin: 'app://bundle' },
    { url: 'app://bundle/index.html', origin: 'null' },
    { url: 'app://bundle/basemap/page.html', origin: 'app://bundle' },
    { url: '', origin: '' },
  ].map((frame) => ({
    name: `${frame.url || 'nothing'} of ${frame.origin || 'nowhere'}`,
    event: { ...OUR_CALL, senderFrame: { ...frame, parent: null } },
  })),
]

describe('P2: only our own main frame may call main', () => {
  test.each(Object.keys(CALLS) as Channel[])('it may call %s', async (channel) => {
    const { gate, handler } = openGate()
    expect(await gate(channel, OUR_CALL, GOOD_ARGS[channel])).toEqual({ ok: true, value: null })
    expect(handler.mock.calls).toEqual([GOOD_ARGS[channel]])
  })

  test.each(FOREIGN)('$name may not', async ({ event }) => {
    const { gate, handler, log } = openGate()
    expect(await gate('app:bootstrap', event, [])).toEqual(REFUSED)
    expect(handler).not.toHaveBeenCalled()
    expect(log).toHaveBeenCalledWith('warn', 'call-refused', { channel: 'app:bootstrap', why: 'sender' })
  })

  test('a frame that was thrown away while we looked may not', async () => {
    const { gate } = openGate()
    const event = {
      sender: OUR_CONTENTS,
      get senderFrame(): never {
        throw new Error('Render frame was disposed')
      },
    }
    expect(await gate('app:bootstrap', event, [])).toEqual(REFUSED)
  })
})

const BAD_ARGS: readonly {
  readonly channel: Channel
  readonly name: string
  readonly args: readonly unknown[]
}[] = [
  ...(Object.keys(CALLS) as Channel[]).map((channel) => ({
    channel,
    name: 'one argument too many',
    args: [...GOOD_ARGS[channel], 'extra'],
  })),
  ...(Object.keys(CALLS) as Channel[])
    .filter((channel) => GOOD_ARGS[channel].length > 0)
    .map((channel) => ({ channel, name: 'no argument', args: [] })),
  { channel: 'theme:set', name: 'an unknown theme', args: ['sepia'] },
  { channel: 'theme:set', name: 'a list', args: [['dark']] },
  { channel: 'session:save', name: 'an extra key', args: [{ ...FIRST_SESSION, path: '/etc' }] },
  { channel: 'session:save', name: 'another version', args: [{ ...FIRST_SESSION, version: 2 }] },
  {
    channel: 'session:save',
    name: 'not a number',
    args: [{ ...FIRST_SESSION, camera: { lon: Number.NaN, lat: 0, zoom: 1 } }],
  },
  { channel: 'session:save', name: 'null', args: [null] },
  { channel: 'clipboard:write-text', name: 'a huge text', args: ['a'.repeat(2_000_001)] },
  { channel: 'clipboard:write-text', name: 'a number', args: [1] },
  { channel: 'clipboard:write-png', name: 'a huge picture', args: [new Uint8Array(32 * 1024 * 1024 + 1)] },
  { channel: 'clipboard:write-png', name: 'a list of bytes', args: [[137, 80]] },
  { channel: 'clipboard:write-png', name: 'a thing with a length', args: [{ byteLength: 8 }] },
  { channel: 'imports:preview', name: 'a path for a token', args: ['/etc/passwd', {}] },
  { channel: 'imports:preview', name: 'an unknown encoding', args: ['0'.repeat(32), { encoding: 'utf-7' }] },
  { channel: 'imports:problems', name: 'a file outside', args: [{ file: '../x.parquet' }, 0, 10] },
  { channel: 'imports:query', name: 'no question', args: [[]] },
  { channel: 'imports:query', name: 'SQL', args: [["SELECT * FROM read_csv('/etc/passwd')"]] },
  { channel: 'imports:remove', name: 'a list', args: [['one']] },
  { channel: 'imports:rename', name: 'no name', args: ['one', '  '] },
  {
    channel: 'imports:export',
    name: 'an output path',
    args: [{ what: { rowsOf: 'one' }, format: 'csv', name: 'x', output: '/tmp/x.csv' }],
  },
  {
    channel: 'external:open',
    name: 'a link of 2049 characters',
    args: ['https://example.org/'.padEnd(2049, 'a')],
  },
]

describe('P2: arguments are checked before anything is done', () => {
  test.each(BAD_ARGS)('$channel refuses $name', async ({ channel, args }) => {
    const { gate, handler, log } = openGate()
    expect(await gate(channel, OUR_CALL, args)).toEqual(REFUSED)
    expect(handler).not.toHaveBeenCalled()
    expect(log).toHaveBeenCalledWith('warn', 'call-refused', { channel, why: 'arguments' })
  })

  test('a bug in a handler is logged and does not cross to the page', async () => {
    const { gate, handler, log } = openGate()
    handler.mockImplementation(() => {
      throw new Error('with a /path')
    })
    expect(await gate('app:bootstrap', OUR_CALL, [])).toEqual(REFUSED)
    expect(log).toHaveBeenCalledWith(
      'error',
      'call-failed',
      expect.objectContaining({ channel: 'app:bootstrap' }),
    )
  })
})
