import { describe, expect, test, vi } from 'vitest'
import type { JobOf } from '../../shared/imports/job'
import type { JsonStore } from '../storage/json-store'
import { createEngineHost } from './engine-host'
import type { EngineProcess } from './engine-process'
import { createFileTokens } from './file-tokens'
import { namedSubjects } from './named-subjects'
import { shippedNetwork } from './named-subjects-fixture'
import { createSavedMappings, NO_SAVED_MAPPINGS, savedMappingsSchema } from './saved-mappings'
import { createUnfinishedImports, type Unfinished } from './unfinished-imports'

/** A process that does what it is told to. */
function fakeProcess(behave: (say: (message: unknown) => void, exit: (code: number) => void) => void) {
  const killed = vi.fn()
  const fork = (): EngineProcess => {
    let say: (message: unknown) => void = () => undefined
    let exit: (code: number) => void = () => undefined
    return {
      pid: undefined,
      postMessage: () => behave(say, exit),
      onMessage: (listener) => {
        say = listener
      },
      onExit: (listener) => {
        exit = listener
      },
      kill: () => {
        killed()
        queueMicrotask(() => exit(0))
      },
    }
  }
  return { fork, killed }
}

function hostOf(fork: () => EngineProcess, begin: () => Promise<void> = async () => undefined) {
  const settled: string[][] = []
  const gone: string[][] = []
  const log = vi.fn()
  const host = createEngineHost({
    fork,
    store: '/store',
    scratch: '/scratch',
    memoryMegabytes: 128,
    threads: 1,
    unfinished: {
      ids: () => [],
      begin,
      settle: async (ids, left = []) => {
        settled.push([...ids])
        gone.push([...left])
      },
    },
    log,
  })
  return { host, log, settled, gone }
}

describe('P10: however the engine ends, it becomes a value', () => {
  test('its answer', async () => {
    const { fork, killed } = fakeProcess((say) => say({ kind: 'done', answer: { imports: [] } }))
    const outcome = await hostOf(fork).host.run<'list'>({ kind: 'list' }).outcome
    expect(outcome).toEqual({ ok: true, putAside: null, value: { imports: [] } })
    expect(killed).toHaveBeenCalledOnce()
  })

  test('its failure, with what was put aside', async () => {
    const { fork } = fakeProcess((say) => {
      say({ kind: 'put-aside', putAside: { keptAs: 'x', why: 'unreadable' } })
      say({ kind: 'failed', failure: { code: 'disk-full', values: {} } })
    })
    expect(await hostOf(fork).host.run<'list'>({ kind: 'list' }).outcome).toEqual({
      ok: false,
      putAside: { keptAs: 'x', why: 'unreadable' },
      failure: { code: 'disk-full', values: {} },
    })
  })

  test('a crash, and the next job runs', async () => {
    let crash = true
    const { fork } = fakeProcess((say, exit) => (crash ? exit(139) : say({ kind: 'done', answer: 1 })))
    const { host, log } = hostOf(fork)
    const crashed = host.run<'list'>({ kind: 'list' }).outcome
    expect(await crashed).toMatchObject({ failure: { code: 'engine-crashed' } })
    expect(log).toHaveBeenCalledWith('error', 'engine-crashed', { code: 139, job: 'list' })
    crash = false
    expect(await host.run<'list'>({ kind: 'list' }).outcome).toMatchObject({ ok: true })
  })

  test('a process that cannot be started', async () => {
    const fork = (): EngineProcess => {
      throw new Error('no')
    }
    expect(await hostOf(fork).host.run<'list'>({ kind: 'list' }).outcome).toMatchObject({
      failure: { code: 'engine-crashed' },
    })
  })

  test('words that are none are passed over', async () => {
    const { fork } = fakeProcess((say) => {
      say('done')
      say({ kind: 'done', more: 1 })
      say({ kind: 'failed', failure: { code: 'made-up', values: {} } })
      say({ kind: 'done', answer: 2 })
    })
    expect(await hostOf(fork).host.run<'list'>({ kind: 'list' }).outcome).toMatchObject({
      ok: true,
      value: 2,
    })
  })

  test('an import that cannot be written down does not begin', async () => {
    const { fork } = fakeProcess(() => {
      throw new Error('began')
    })
    const { host } = hostOf(fork, async () => {
      throw new Error('full')
    })
    const job = { kind: 'import', id: 'a' } as Parameters<typeof host.run<'import'>>[0]
    expect(await host.run<'import'>(job).outcome).toMatchObject({ failure: { code: 'disk-full' } })
  })

  test('nothing begins after the end', async () => {
    const { fork, killed } = fakeProcess(() => undefined)
    const { host } = hostOf(fork)
    const running = host.run<'list'>({ kind: 'list' })
    await Promise.resolve()
    await host.close()
    expect(await running.outcome).toMatchObject({ failure: { code: 'cancelled' } })
    expect(killed).toHaveBeenCalledOnce()
    expect(await host.run<'list'>({ kind: 'list' }).outcome).toMatchObject({ failure: { code: 'cancelled' } })
  })
})

describe('an import that takes the place of another', () => {
  const job = { kind: 'import', id: 'new' } as JobOf<'import'>

  test.each([
    [{ id: 'new' }, ['old']],
    [null, []],
  ])('stored %j: the next job takes out %j', async (stored, left) => {
    const { fork } = fakeProcess((say) => say({ kind: 'done', answer: { stored } }))
    const { host, settled, gone } = hostOf(fork)
    await host.run<'import'>(job, { replaces: 'old' }).outcome
    expect([settled, gone]).toEqual([[['new']], [left]])
  })

  test('that fails leaves the other', async () => {
    const { fork } = fakeProcess((say) => say({ kind: 'failed', failure: { code: 'disk-full', values: {} } }))
    const { host, gone } = hostOf(fork)
    await host.run<'import'>(job, { replaces: 'old' }).outcome
    expect(gone).toEqual([])
  })

  test('is written down in one step: the new one struck out, the old one to go', async () => {
    let value: Unfinished = { version: 1, ids: ['new', 'other'] }
    const save = vi.fn(async (next: Unfinished) => {
      value = next
    })
    await createUnfinishedImports({ value: () => value, putAside: null, save }).settle(['new'], ['old'])
    expect(save.mock.calls).toEqual([[{ version: 1, ids: ['other', 'old'] }]])
  })
})

describe('P1: the window holds tokens, never paths', () => {
  test('a token shows the name and not the folder, and only it opens the file', () => {
    const tokens = createFileTokens()
    const { token, name } = tokens.grant('/home/someone/secret/rows.csv')
    expect(name).toBe('rows.csv')
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    expect(tokens.pathOf(token)).toBe('/home/someone/secret/rows.csv')
    for (const other of ['', '/home/someone/secret/rows.csv', token.slice(1), '__proto__', 'constructor']) {
      expect(tokens.pathOf(other)).toBeUndefined()
    }
  })

  test('old ones are forgotten', () => {
    const tokens = createFileTokens()
    const first = tokens.grant('/a')
    for (let i = 0; i < 32; i++) tokens.grant(`/b${i}`)
    expect(tokens.pathOf(first.token)).toBeUndefined()
  })
})

test('a mapping is offered for the same columns, the newest of fifty', async () => {
  let value = NO_SAVED_MAPPINGS
  const store: JsonStore<typeof value> = {
    value: () => value,
    putAside: null,
    save: async (next) => {
      value = savedMappingsSchema.parse(next)
    },
  }
  const saved = createSavedMappings(store)
  const reading = {
    format: 'text',
    encoding: 'utf-8',
    delimiter: ';',
    headerRow: 1,
    sheet: null,
    decimalMark: ',',
    dateOrder: 'dmy',
  } as const
  const print = (n: number): string => n.toString(16).padStart(32, '0')
  for (let i = 0; i < 51; i++) {
    const mapping = { columns: { place: i }, direction: null, load: null, tonnesPerTeu: null }
    await saved.keep(print(i), { mapping, reading })
  }
  expect(saved.offer(print(50))).toMatchObject({
    mapping: { columns: { place: 50 } },
    reading: { delimiter: ';' },
  })
  expect(saved.offer(print(0))).toBeNull()
  expect(value.saved).toHaveLength(50)
})

test('the shipped network gives names of terminals, crossings and places, each once', async () => {
  const subjects = namedSubjects(await shippedNetwork())
  expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length)
  expect(new Set(subjects.map(({ kind }) => kind))).toEqual(new Set(['terminal', 'crossing', 'place']))
  expect(subjects.find(({ id }) => id === 'terminal:xian')?.names).toContain('西安')
})
