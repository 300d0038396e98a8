import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApp, startTestApp } from './runtime-app'

interface Desktop {
  platform: string
  echo(...args: unknown[]): Promise<unknown[]>
  echoPath(file: unknown): Promise<unknown[]>
  fail(): Promise<void>
  now(): Date
  double(numbers: number[]): Map<number, number>
  throws(): void
  apply<T, R>(callback: (value: T) => R, value: T): R
  onTock(listener: (tock: { index: number }) => void): () => void
  tick(count: number): void
}
declare const desktop: Desktop

let running: RunningApp
beforeAll(async () => {
  running = await startTestApp()
})
afterAll(() => running.stop())

describe('isolation (P1)', () => {
  test('the page sees neither Node nor the preload nor the binding', async () => {
    const seen = await running.page.evaluate(() => {
      const world = globalThis as unknown as Record<string, unknown>
      const names = [
        ...Object.getOwnPropertyNames(world),
        ...(world.seenAtFirst as { names: string[] }).names,
      ]
      return {
        node: [typeof world.require, typeof world.process, typeof world.Buffer, typeof world.module],
        preload: typeof world.preloadSecret,
        hidden: names.filter((name) => /^(send|receive|greet)_|electron|ipcRenderer/i.test(name)),
      }
    })
    expect(seen).toEqual({ node: Array(4).fill('undefined'), preload: 'undefined', hidden: [] })
  })

  test('the exposed object is there before the first script, frozen and fixed', async () => {
    const seen = await running.page.evaluate(() => {
      const world = globalThis as unknown as Record<string, unknown> & { seenAtFirst: { desktop: string } }
      const property = Object.getOwnPropertyDescriptor(world, 'desktop')
      return [
        world.seenAtFirst.desktop,
        Object.isFrozen(desktop),
        Object.isFrozen(desktop.echo),
        property?.writable,
      ]
    })
    expect(seen).toEqual(['object', true, true, false])
  })

  test('a page that replaces event functions learns nothing of the bridge', async () => {
    const seen = await running.page.evaluate(async () => {
      const caught: string[] = []
      const { dispatchEvent, addEventListener } = EventTarget.prototype
      const detail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')
      EventTarget.prototype.dispatchEvent = function (event) {
        caught.push(event.type)
        return dispatchEvent.call(this, event)
      }
      EventTarget.prototype.addEventListener = function (this: EventTarget, type: string) {
        caught.push(type)
      } as typeof addEventListener
      Object.defineProperty(CustomEvent.prototype, 'detail', {
        configurable: true,
        get: () => caught.push('detail'),
      })
      const [answer] = await desktop.echo('still works')
      EventTarget.prototype.dispatchEvent = dispatchEvent
      EventTarget.prototype.addEventListener = addEventListener
      Object.defineProperty(CustomEvent.prototype, 'detail', detail ?? {})
      return { answer, caught }
    })
    expect(seen).toEqual({ answer: 'still works', caught: [] })
  })
})

describe('contextBridge', () => {
  test('carries values and their types', async () => {
    const seen = await running.page.evaluate(() => [
      desktop.now() instanceof Date && desktop.now().getTime() === 0,
      desktop.double([1, 2]).get(2),
      desktop.platform,
    ])
    expect(seen).toEqual([true, 4, 'linux'])
  })

  test('calls a callback of the page and returns its answer', async () => {
    expect(await running.page.evaluate(() => desktop.apply((value: number) => value + 1, 41))).toBe(42)
  })

  test('throws in the page what the preload throws', async () => {
    const message = await running.page.evaluate(() => {
      try {
        desktop.throws()
        return 'nothing thrown'
      } catch (error) {
        return (error as Error).message
      }
    })
    expect(message).toBe('thrown in the preload')
  })

  test('a subscription ends when it is told to', async () => {
    const seen = await running.page.evaluate(async () => {
      const indexes: number[] = []
      const stop = desktop.onTock(({ index }) => indexes.push(index))
      desktop.tick(2)
      await desktop.echo('after the ticks')
      stop()
      desktop.tick(2)
      await desktop.echo('after the ticks')
      return indexes
    })
    expect(seen).toEqual([1, 2])
  })
})

describe('IPC', () => {
  test('invoke carries structured clones both ways', async () => {
    const seen = await running.page.evaluate(async () => {
      const shared = { list: [1] }
      const [date, map, bytes, missing, left, right] = await desktop.echo(
        new Date(5),
        new Map([['a', 1]]),
        new Uint8Array([1, 2]),
        undefined,
        shared,
        shared,
      )
      return [
        (date as Date).getTime(),
        (map as Map<string, number>).get('a'),
        Array.from(bytes as Uint8Array),
        typeof missing,
        JSON.stringify([left, right]),
      ]
    })
    expect(seen).toEqual([5, 1, [1, 2], 'undefined', '[{"list":[1]},{"list":[1]}]'])
  })

  test('an error of the handler reaches the page as its message', async () => {
    const message = await running.page.evaluate(() => desktop.fail().catch((error: Error) => error.message))
    expect(message).toBe("Error invoking remote method 'fail': Error: no luck")
  })

  test('the sender is the main frame with the app’s own URL, or a frame below it (P2)', async () => {
    await running.page.evaluate(async () => {
      await desktop.echo()
      const frame = document.createElement('iframe')
      frame.src = 'frame.html'
      document.body.append(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve))
      await (frame.contentWindow as unknown as { desktop: Desktop }).desktop.echo()
      frame.remove()
    })
    const senders = await running.log('echo')
    expect(senders.at(-2)).toMatchObject({
      url: 'app://bundle/index.html',
      origin: 'app://bundle',
      isMain: true,
    })
    expect(senders.at(-1)).toMatchObject({
      url: 'app://bundle/frame.html',
      origin: 'app://bundle',
      isMain: false,
    })
  })
})

describe('webUtils.getPathForFile', () => {
  test('a chosen file has its path once the message reaches main; one made in the page has none', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'runtime-file-')), 'a "b" ÿ.csv')
    writeFileSync(path, 'x')
    await running.page.evaluate(() => {
      const input = document.createElement('input')
      input.type = 'file'
      document.body.append(input)
    })
    await running.page.locator('input[type=file]').setInputFiles(path)
    const seen = await running.page.evaluate(async () => [
      await desktop.echoPath(document.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]),
      await desktop.echoPath(new File(['x'], 'made.csv')),
    ])
    expect(seen).toEqual([[path], ['']])
  })

  test('what is no file is refused', async () => {
    const seen = await running.page.evaluate(async () => {
      try {
        await desktop.echoPath('/etc/passwd')
        return 'taken'
      } catch (error) {
        return String(error)
      }
    })
    expect(seen).toContain('getPathForFile expected File')
  })
})
