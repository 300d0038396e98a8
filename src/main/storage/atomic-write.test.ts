import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAtomicWriter, removeOrphans, type WriteFileSystem } from './atomic-write'

const OLD = '{"old":true}'
let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarmaq-write-'))
  file = join(folder, 'session.json')
  await writeFile(file, OLD)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function failWith(code: string): () => Promise<never> {
  return async () => {
    throw Object.assign(new Error(code), { code })
  }
}

type Handle = Awaited<ReturnType<WriteFileSystem['open']>>

/** The real file system, with one step of the handle replaced. */
function withHandle(change: (handle: Handle) => Partial<Handle>): WriteFileSystem {
  return {
    rename,
    rm,
    mkdir,
    open: async (path, flags, mode) => {
      const real = await open(path, flags, mode)
      const whole: Handle = {
        writeFile: (...args) => real.writeFile(...args),
        sync: () => real.sync(),
        close: () => real.close(),
      }
      return { ...whole, ...change(whole) }
    },
  }
}

const REAL: WriteFileSystem = { open, rename, rm, mkdir }

const FAILURES: readonly { readonly name: string; readonly fs: WriteFileSystem }[] = [
  { name: 'no temp file can be made (EACCES)', fs: { ...REAL, open: failWith('EACCES') } },
  {
    name: 'the disk is full before the first byte (ENOSPC)',
    fs: withHandle(() => ({ writeFile: failWith('ENOSPC') })),
  },
  {
    name: 'the disk is full in the middle (short write, then ENOSPC)',
    fs: withHandle((handle) => ({
      writeFile: async (text) => {
        await handle.writeFile(String(text).slice(0, 5))
        return failWith('ENOSPC')()
      },
    })),
  },
  { name: 'the bytes do not reach the disk (EIO)', fs: withHandle(() => ({ sync: failWith('EIO') })) },
  {
    name: 'the file does not close',
    fs: withHandle((handle) => ({ close: () => handle.close().then(failWith('EIO')) })),
  },
  { name: 'the rename fails', fs: { ...REAL, rename: failWith('EXDEV') } },
]

describe('P14: a save is all or nothing', () => {
  test('replaces the file, readable for its owner only, and leaves nothing beside it', async () => {
    await createAtomicWriter().write(file, '{"new":"ж"}')
    expect(await readFile(file, 'utf8')).toBe('{"new":"ж"}')
    expect(await readdir(folder)).toEqual(['session.json'])
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('writes bytes as they are, and what is to be shared with the rights that every new file has', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x00, 0xff])
    await createAtomicWriter().write(join(folder, 'map.png'), bytes, 0o666)
    expect(new Uint8Array(await readFile(join(folder, 'map.png')))).toEqual(bytes)
    await writeFile(join(folder, 'usual'), '')
    const rights = await Promise.all(
      ['map.png', 'usual'].map(async (name) => (await stat(join(folder, name))).mode),
    )
    expect(rights[0]).toBe(rights[1])
  })

  test.each(FAILURES)('when $name the old file stands', async ({ fs }) => {
    await expect(createAtomicWriter(fs).write(file, '{"new":true}')).rejects.toThrow()
    expect(await readFile(file, 'utf8')).toBe(OLD)
    expect(await readdir(folder)).toEqual(['session.json'])
  })

  test('the rename reaches the disk: the folder is synced after it', async () => {
    const steps: string[] = []
    const spied = withHandle((handle) => ({
      sync: async () => {
        steps.push('sync')
        await handle.sync()
      },
    }))
    const fs: WriteFileSystem = {
      ...spied,
      open: (path, flags, mode) => {
        steps.push(path === folder ? 'open folder' : 'open file')
        return spied.open(path, flags, mode)
      },
      rename: async (from, to) => {
        steps.push('rename')
        await rename(from, to)
      },
    }
    await createAtomicWriter(fs).write(file, '{}')
    expect(steps).toEqual(['open file', 'sync', 'rename', 'open folder', 'sync'])
  })

  test('a folder in place of the file is not replaced', async () => {
    const taken = join(folder, 'taken')
    await mkdir(join(taken, 'inner'), { recursive: true })
    await expect(createAtomicWriter().write(taken, '{}')).rejects.toThrow()
    expect((await readdir(folder)).toSorted()).toEqual(['session.json', 'taken'])
  })

  test('a file in place of the folder is an error, not a loss', async () => {
    await expect(createAtomicWriter().write(join(file, 'deeper.json'), '{}')).rejects.toThrow()
    expect(await readFile(file, 'utf8')).toBe(OLD)
  })

  test('makes the folder', async () => {
    await createAtomicWriter().write(join(folder, 'a', 'b.json'), '{}')
    expect(await readFile(join(folder, 'a', 'b.json'), 'utf8')).toBe('{}')
  })

  test('fifty writes at once end with the last, one after the other', async () => {
    let running = 0
    let most = 0
    const fs = withHandle((handle) => ({
      writeFile: async (text) => {
        most = Math.max(most, ++running)
        await handle.writeFile(text)
        running--
      },
    }))
    const writer = createAtomicWriter(fs)
    const writes = Array.from({ length: 50 }, (_, index) => writer.write(file, `{"n":${index}}`))
    await Promise.all(writes)
    expect(await readFile(file, 'utf8')).toBe('{"n":49}')
    expect(most).toBe(1)
  })

  test('a write that failed does not stop the next', async () => {
    let first = true
    const fs: WriteFileSystem = {
      ...REAL,
      rename: (from, to) => {
        if (!first) return rename(from, to)
        first = false
        return failWith('EIO')()
      },
    }
    const writer = createAtomicWriter(fs)
    const failed = writer.write(file, '{"n":1}')
    const next = writer.write(file, '{"n":2}')
    await expect(failed).rejects.toThrow('EIO')
    await next
    expect(await readFile(file, 'utf8')).toBe('{"n":2}')
  })

  test('idle waits for all writes, also those that fail', async () => {
    const writer = createAtomicWriter()
    const failing = writer.write(join(file, 'no'), '{}').catch(() => 'failed')
    void writer.write(file, '{"n":1}')
    await writer.idle()
    expect(await readFile(file, 'utf8')).toBe('{"n":1}')
    expect(await failing).toBe('failed')
  })

  test('removes what an earlier run left, and nothing else', async () => {
    const names = ['.session.json.0123456789ab.tmp', '.window.json.0123456789ab.tmp', 'session.json.tmp']
    for (const name of names) await writeFile(join(folder, name), '')
    await removeOrphans(file)
    expect((await readdir(folder)).toSorted()).toEqual(
      ['.window.json.0123456789ab.tmp', 'session.json', 'session.json.tmp'].toSorted(),
    )
  })
})

const KILLS = 100

/** A program that writes one file again and again, with the module under test, until it is killed. */
async function writerProgram(): Promise<string> {
  const source = await readFile(join(import.meta.dirname, 'atomic-write.ts'), 'utf8')
  const { code } = await transformWithOxc(source, 'atomic-write.ts')
  await writeFile(join(folder, 'atomic-write.mjs'), code)
  const program = join(folder, 'program.mjs')
  await writeFile(
    program,
    `import { createAtomicWriter } from './atomic-write.mjs'
     const writer = createAtomicWriter()
     const filler = 'x'.repeat(200_000)
     process.stdout.write('ready')
     for (let n = 0; ; n++) await writer.write(process.argv[2], JSON.stringify({ n, filler, end: true }))`,
  )
  return program
}

async function killed(child: ChildProcess, afterMs: number): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  child.kill('SIGKILL')
  await gone
}

test('P14: killed a hundred times while writing, the file always parses', { timeout: 60_000 }, async () => {
  const program = await writerProgram()
  let written = 0
  for (let turn = 0; turn < KILLS; turn++) {
    const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    await killed(child, turn % 20)
    const content = JSON.parse(await readFile(file, 'utf8')) as { readonly old?: true; readonly end?: true }
    expect(content.old ?? content.end).toBe(true)
    if (content.end) written++
  }
  expect(written).toBeGreaterThan(0)
})
