import { EventEmitter } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { ALERT_CHANNEL } from '../shared/ipc/alerts'
import { COMMAND_CHANNEL } from '../shared/ipc/commands'
import type { SaveOrder } from '../shared/ipc/exports'
import { NETWORK_CHANNEL } from '../shared/ipc/network-answer'
import { FIRST_SESSION } from '../shared/ipc/session'
import { RECENT_GONE_CHANNEL, SETTINGS_CHANNEL } from '../shared/ipc/settings-channels'
import { type BridgeIpc, createTarmaqApi } from './tarmaq-api'

class FakeIpc extends EventEmitter {
  readonly invoke = vi.fn(async (..._args: unknown[]) => ({ ok: true, value: null }))
}

function open() {
  const ipc = new FakeIpc()
  return { ipc, api: createTarmaqApi(ipc as unknown as BridgeIpc, (file) => `/dropped/${file.name}`) }
}

describe('P1: the bridge', () => {
  test('is the contract and nothing more', () => {
    expect(Object.keys(open().api).toSorted()).toEqual(
      [
        'ask',
        'bootstrap',
        'changeSettings',
        'cancelImport',
        'chooseFile',
        'exportTable',
        'importAgain',
        'listImports',
        'listProblems',
        'matchNames',
        'onOffered',
        'onProgress',
        'onRecentGone',
        'onSettings',
        'openRecent',
        'openSample',
        'previewFile',
        'removeImport',
        'renameImport',
        'resetSettings',
        'runImport',
        'takeDropped',
        'saveExport',
        'copyPng',
        'copyText',
        'onAlert',
        'onCommand',
        'onNetwork',
        'openExternal',
        'runCommand',
        'saveSession',
        'setTheme',
      ].toSorted(),
    )
  })

  test('calls fixed channels with the arguments of the contract and no more', async () => {
    const { ipc, api } = open()
    const extra = api as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
    await extra.bootstrap?.('extra')
    await extra.saveSession?.(FIRST_SESSION, 'extra')
    await extra.setTheme?.('dark', 'extra')
    await extra.changeSettings?.({ language: 'kk' }, 'extra')
    await extra.resetSettings?.('extra')
    await extra.openRecent?.('0', 'extra')
    await extra.copyText?.('text', 'extra')
    await extra.copyPng?.(new Uint8Array([1, 2]), 'extra')
    await extra.openExternal?.('https://example.org/', 'extra')
    await extra.runCommand?.('quit', 'extra')
    expect(ipc.invoke.mock.calls).toEqual([
      ['app:bootstrap'],
      ['session:save', FIRST_SESSION],
      ['theme:set', 'dark'],
      ['settings:change', { language: 'kk' }],
      ['settings:reset'],
      ['recent:open', '0'],
      ['clipboard:write-text', 'text'],
      ['clipboard:write-png', new Uint8Array([1, 2])],
      ['external:open', 'https://example.org/'],
      ['command:run', 'quit'],
    ])
  })

  test('sends of a picture only the bytes that are seen', async () => {
    const { ipc, api } = open()
    await api.copyPng(new Uint8Array(new ArrayBuffer(1000), 10, 2))
    const sent = ipc.invoke.mock.calls[0]?.[1] as Uint8Array
    expect(sent.buffer.byteLength).toBe(2)
    const bytes = new Uint8Array(new ArrayBuffer(1000), 10, 3)
    await api.saveExport({ files: [{ kind: 'png', name: 'tarmaq-map', bytes }], complete: true })
    const order = ipc.invoke.mock.calls[1]?.[1] as SaveOrder | undefined
    const file = order?.files[0]
    expect(file?.kind === 'png' && file.bytes.buffer.byteLength).toBe(3)
  })

  test('a listener gets the command alone, never the event', () => {
    const { ipc, api } = open()
    const listener = vi.fn()
    api.onCommand(listener)
    ipc.emit(COMMAND_CHANNEL, { sender: ipc }, 'fit-all', 'extra')
    expect(listener.mock.calls).toEqual([['fit-all']])
  })

  test.each(['delete-all', '', undefined, null, 1, ['fit-all'], 'toString'])(
    '%j is no command',
    (command) => {
      const { ipc, api } = open()
      const listener = vi.fn()
      api.onCommand(listener)
      ipc.emit(COMMAND_CHANNEL, {}, command)
      expect(listener).not.toHaveBeenCalled()
    },
  )

  test('an alert comes alone, and only one of the contract', () => {
    const { ipc, api } = open()
    const listener = vi.fn()
    const stop = api.onAlert(listener)
    for (const alert of ['not-saved', 'no-such', '', null, ['not-saved']])
      ipc.emit(ALERT_CHANNEL, {}, alert, 1)
    expect(listener.mock.calls).toEqual([['not-saved']])
    stop()
    expect(ipc.listenerCount(ALERT_CHANNEL)).toBe(0)
  })

  test('a listener gets the network alone, until its subscription ends', () => {
    const { ipc, api } = open()
    const listener = vi.fn()
    const answer = { ok: false, folder: { own: true, name: 'mine' }, problems: [] }
    const stop = api.onNetwork(listener)
    ipc.emit(NETWORK_CHANNEL, { sender: ipc }, answer, 'extra')
    stop()
    ipc.emit(NETWORK_CHANNEL, { sender: ipc }, answer)
    expect(listener.mock.calls).toEqual([[answer]])
    expect(ipc.listenerCount(NETWORK_CHANNEL)).toBe(0)
  })

  test('a listener gets the settings alone, and the name of what is gone', () => {
    const { ipc, api } = open()
    const [onSettings, onGone] = [vi.fn(), vi.fn()]
    const stops = [api.onSettings(onSettings), api.onRecentGone(onGone)]
    ipc.emit(SETTINGS_CHANNEL, { sender: ipc }, { recent: [] }, 'extra')
    ipc.emit(RECENT_GONE_CHANNEL, { sender: ipc }, 'mine', 'extra')
    for (const channel of [SETTINGS_CHANNEL, RECENT_GONE_CHANNEL]) ipc.emit(channel, {}, null)
    expect([onSettings.mock.calls, onGone.mock.calls]).toEqual([[[{ recent: [] }]], [['mine']]])
    for (const stop of stops) stop()
    expect(ipc.listenerCount(SETTINGS_CHANNEL) + ipc.listenerCount(RECENT_GONE_CHANNEL)).toBe(0)
  })

  test('P21: a subscription ends, and only itself', () => {
    const { ipc, api } = open()
    const [first, second] = [vi.fn(), vi.fn()]
    const stop = api.onCommand(first)
    api.onCommand(second)
    stop()
    stop()
    ipc.emit(COMMAND_CHANNEL, {}, 'fit-all')
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
    expect(ipc.listenerCount(COMMAND_CHANNEL)).toBe(1)
  })
})
