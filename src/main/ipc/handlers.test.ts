import { describe, expect, test, vi } from 'vitest'
import type { Bootstrap } from '../../shared/ipc/contract'
import { ok } from '../../shared/ipc/result'
import { FIRST_SESSION, type Session } from '../../shared/ipc/session'
import type { SettingsView } from '../../shared/ipc/settings'
import type { JsonStore } from '../storage/json-store'
import { createHandlers, type HandlerDeps } from './handlers'

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2])

const SETTINGS: SettingsView = {
  language: { chosen: 'system', spoken: 'bg', system: 'bg', given: false },
  motion: 'system',
  hardwareAcceleration: { chosen: true, current: true },
  folder: { atStart: null, given: false },
  recent: [],
}

const PUT_ASIDE = { file: 'session.json', why: 'newer', keptAs: 'session.json.newer-1' } as const

function memoryStore(over: Partial<JsonStore<Session>> = {}): JsonStore<Session> {
  let value = FIRST_SESSION
  return {
    value: () => value,
    putAside: null,
    save: async (next) => {
      value = next
    },
    ...over,
  }
}

function deps(over: Partial<Pick<HandlerDeps, 'session'>> = {}) {
  const network: Bootstrap['network'] = { ok: false, folder: { own: false, name: '' }, problems: [] }
  return {
    about: { version: '0.1.0', platform: 'linux', putAside: [PUT_ASIDE], exporting: null },
    network: async () => ({ network, refusal: null }),
    settings: () => SETTINGS,
    session: memoryStore(),
    hasImports: async () => false,
    offered: null,
    imports: {} as HandlerDeps['imports'],
    settingsCalls: {} as HandlerDeps['settingsCalls'],
    exports: {} as HandlerDeps['exports'],
    nativeTheme: { themeSource: 'system' as const },
    clipboard: { writeText: vi.fn(async () => undefined) },
    writePng: vi.fn(async (_png: Blob) => undefined),
    openLink: vi.fn(async () => ok(null)),
    runCommand: vi.fn(),
    log: vi.fn(),
    ...over,
  } satisfies HandlerDeps
}

describe('createHandlers', () => {
  test('the page gets everything that it starts with', async () => {
    expect(await createHandlers(deps())['app:bootstrap']()).toEqual({
      ok: true,
      value: {
        version: '0.1.0',
        platform: 'linux',
        settings: SETTINGS,
        network: { ok: false, folder: { own: false, name: '' }, problems: [] },
        refusal: null,
        session: FIRST_SESSION,
        hasImports: false,
        offered: null,
        putAside: [PUT_ASIDE],
        exporting: null,
      },
    })
  })

  test('a page that is loaded again gets the session that was saved last', async () => {
    const handlers = createHandlers(deps())
    await handlers['session:save']({ ...FIRST_SESSION, view: 'compare' })
    const answer = await handlers['app:bootstrap']()
    expect(answer.ok && answer.value.session.view).toBe('compare')
  })

  test('a session that cannot be written is a value', async () => {
    const save = async () => {
      throw new Error('ENOSPC')
    }
    expect(
      await createHandlers(deps({ session: memoryStore({ save }) }))['session:save'](FIRST_SESSION),
    ).toEqual({
      ok: false,
      error: { code: 'save-failed' },
    })
  })

  test('a theme reaches the system', async () => {
    const given = deps()
    expect(await createHandlers(given)['theme:set']('dark')).toEqual({ ok: true, value: null })
    expect(given.nativeTheme.themeSource).toBe('dark')
  })

  test('a text reaches the clipboard', async () => {
    const given = deps()
    await createHandlers(given)['clipboard:write-text']('Хоргос')
    expect(given.clipboard.writeText.mock.calls).toEqual([['Хоргос']])
  })

  test('a picture reaches the clipboard with all its bytes', async () => {
    const given = deps()
    expect(await createHandlers(given)['clipboard:write-png'](PNG)).toEqual({ ok: true, value: null })
    const blob = given.writePng.mock.calls[0]?.[0]
    expect(blob?.type).toBe('image/png')
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(PNG)
  })

  test.each([
    { name: 'nothing', bytes: [] },
    { name: 'half a signature', bytes: [0x89, 0x50, 0x4e, 0x47] },
    { name: 'a JPEG', bytes: [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46] },
    { name: 'a text', bytes: [...Buffer.from('<svg onload=1>')] },
  ])('P2: $name is no picture', async ({ bytes }) => {
    const given = deps()
    expect(await createHandlers(given)['clipboard:write-png'](new Uint8Array(bytes))).toEqual({
      ok: false,
      error: { code: 'request-refused' },
    })
    expect(given.writePng).not.toHaveBeenCalled()
  })

  test('P4: a link goes through the check of links', async () => {
    const given = deps()
    await createHandlers(given)['external:open']('https://example.org/')
    expect(given.openLink.mock.calls).toEqual([['https://example.org/']])
  })

  test('a command of main is carried out', async () => {
    const given = deps()
    expect(await createHandlers(given)['command:run']('zoom-in')).toEqual({ ok: true, value: null })
    expect(given.runCommand.mock.calls).toEqual([['zoom-in']])
  })
})
