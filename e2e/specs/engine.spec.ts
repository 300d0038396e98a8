import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures/app'
import { projectFolder } from '../fixtures/runtime'

const ENGINE = join(projectFolder, 'out', 'main', 'engine.js')

interface Said {
  readonly kind: string
  readonly answer?: unknown
  readonly failure?: { readonly code: string }
}

test('P10: the built engine does a job in a utility process, and one that is killed leaves the app as it was', async ({
  app,
}) => {
  await app.waitReady()
  const folder = join(app.userData, 'engine-spec')
  mkdirSync(folder)
  const input = join(folder, 'rows.csv')
  writeFileSync(input, 'Терминал;Месяц;ДФЭ\nХоргос;2024-01;1,5\n')
  const order = (job: object): object => ({
    store: join(folder, 'imports.duckdb'),
    scratch: join(folder, 'scratch'),
    memoryMegabytes: 256,
    threads: 1,
    discard: [],
    job,
  })
  const run = (given: object, killAtOnce = false): Promise<Said> =>
    app.electron.evaluate(
      async ({ utilityProcess }, { file, message, kill }) => {
        const child = utilityProcess.fork(file, [], { serviceName: 'engine spec', stdio: 'ignore' })
        const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
        const last = new Promise<Said>((resolve) =>
          child.on('message', (said: Said) => {
            if (said.kind === 'done' || said.kind === 'failed') resolve(said)
          }),
        )
        child.postMessage(message)
        if (kill) child.kill()
        const ended = kill ? { kind: 'killed' } : await last
        child.kill()
        await gone
        return ended
      },
      { file: ENGINE, message: given, kill: killAtOnce },
    )

  const preview = await run(order({ kind: 'preview', input, wanted: {} }))
  expect(preview).toMatchObject({
    kind: 'done',
    answer: { reading: { delimiter: ';', decimalMark: ',' }, mapping: { place: 0, period: 1, teu: 2 } },
  })
  expect(await run(order({ kind: 'list' }), true)).toEqual({ kind: 'killed' })
  expect(await run(order({ kind: 'list' }))).toEqual({ kind: 'done', answer: { imports: [] } })
  expect(app.electron.windows()).toHaveLength(1)
})
