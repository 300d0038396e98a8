import { describe, expect, test, vi } from 'vitest'
import type { NetworkAnswer } from '../../shared/ipc/network-answer'
import { draftNetwork } from '../../shared/network/network-fixture'
import { createNetworkSource } from './network-source'
import type { LoadedNetwork } from './read-network'

const BUILT_IN = '/app/network'
const GOOD: LoadedNetwork = { ok: true, value: draftNetwork() }
const BAD: LoadedNetwork = {
  ok: false,
  problems: [{ code: 'folder-missing', file: '', path: '', seen: 'x', expected: { code: 'folder' } }],
}

function open(wanted: string | undefined, folders: Record<string, LoadedNetwork>) {
  const disk: Record<string, LoadedNetwork> = { [BUILT_IN]: GOOD, ...folders }
  const told: NetworkAnswer[] = []
  const log = vi.fn()
  const load = vi.fn(async (folder: string) => disk[folder] ?? BAD)
  const source = createNetworkSource({
    builtIn: BUILT_IN,
    wanted,
    load,
    tell: (answer) => told.push(answer),
    log,
  })
  return { source, told, load, log, disk }
}

const said = (told: readonly NetworkAnswer[]) => told.map(({ ok, folder }) => [ok, folder.own, folder.name])

describe('the network on screen', () => {
  test('is the built-in one where no folder is named', async () => {
    const { source } = open(undefined, {})
    expect(await source.state()).toMatchObject({
      network: { ok: true, folder: { own: false, name: '' } },
      refusal: null,
    })
  })

  test('is the folder that is named', async () => {
    const { source } = open('/home/me/mine', { '/home/me/mine': GOOD })
    expect(await source.state()).toMatchObject({
      network: { ok: true, folder: { own: true, name: 'mine' } },
      refusal: null,
    })
  })

  test('P10: is the built-in one beside the problems of a folder that is broken', async () => {
    const { source } = open('/home/me/mine', {})
    expect(await source.state()).toMatchObject({
      network: { ok: true, folder: { own: false } },
      refusal: { ok: false, folder: { own: true, name: 'mine' } },
    })
  })

  test('knows its folder, and only while it is the user’s', async () => {
    const { source } = open('/a', { '/a': GOOD, '/b': GOOD })
    await source.state()
    const seen = [source.ownFolder()]
    for (const folder of ['/b', '/refused']) {
      await source.open(folder)
      seen.push(source.ownFolder())
    }
    await source.useBuiltIn()
    expect([...seen, source.ownFolder()]).toEqual(['/a', '/b', '/b', null])
  })

  test('P10: stays when another folder is refused, and Reload tries that one again', async () => {
    const { source, told, disk } = open(undefined, { '/a': GOOD })
    await source.open('/a')
    await source.open('/b')
    expect(await source.state()).toMatchObject({
      network: { folder: { name: 'a' } },
      refusal: { folder: { name: 'b' } },
    })
    disk['/b'] = GOOD
    await source.reload()
    expect(await source.state()).toMatchObject({ network: { folder: { name: 'b' } }, refusal: null })
    await source.useBuiltIn()
    expect(said(told)).toEqual([
      [true, true, 'a'],
      [false, true, 'b'],
      [true, true, 'b'],
      [true, false, ''],
    ])
  })

  test('a page that loads anew gets what is shown now', async () => {
    const { source } = open(undefined, { '/a': GOOD })
    await source.state()
    await source.open('/a')
    expect((await source.state()).network.folder).toEqual({ own: true, name: 'a' })
  })

  test('of two folders asked for at once the last one counts, however long the first takes', async () => {
    const { source, told, load } = open(undefined, {})
    await source.state()
    let finish: (loaded: LoadedNetwork) => void = () => undefined
    const slow = new Promise<LoadedNetwork>((resolve) => {
      finish = resolve
    })
    load.mockReturnValueOnce(slow).mockResolvedValueOnce(GOOD)
    const first = source.open('/slow')
    await source.open('/quick')
    finish(GOOD)
    await first
    expect(said(told)).toEqual([[true, true, 'quick']])
    expect((await source.state()).network.folder.name).toBe('quick')
  })

  test('P23: the name of a folder is short and plays no tricks; the log has no name at all', async () => {
    const { source, told, log } = open(undefined, {})
    await source.open(`/home/me/\u202e${'x'.repeat(200)}`)
    expect(told[0]?.folder.name).toMatch(/^\\u\{202e\}x+…$/)
    expect(JSON.stringify(log.mock.calls)).toBe(
      '[["warn","network-refused",{"own":true,"count":1,"codes":["folder-missing"]}]]',
    )
  })
})
