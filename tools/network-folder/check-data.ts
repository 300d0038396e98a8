import { resolve } from 'node:path'
import { argvOption } from '../../src/main/argv-option'
import { loadNetwork } from '../../src/main/network/load-network'
import { problemText } from '../../src/shared/network/problem-text'
import { languageFor, problemWordsIn } from './say'

const USAGE = `usage: npm run check-data -- <folder> [--lang en|kk|ru|zh|bg]

Says what the app would say of a network folder, without opening a window.
Ends with 0 when nothing is wrong, 1 when something is, 2 when it was called wrongly.
`

/** The one folder among the arguments; none where there are two, or an option that is not known. */
function folderOf(args: readonly string[]): string | undefined {
  const rest = args.filter((word, index) => !word.startsWith('--lang') && args[index - 1] !== '--lang')
  const [folder, ...more] = rest
  return more.length === 0 && folder !== '' && !folder?.startsWith('-') ? folder : undefined
}

async function checkData(args: readonly string[], startedIn: string): Promise<number> {
  const folder = folderOf(args)
  if (folder === undefined) {
    process.stderr.write(USAGE)
    return 2
  }
  const language = languageFor(argvOption(args, 'lang') ?? '')
  const say = await problemWordsIn(language)
  const loaded = await loadNetwork(resolve(startedIn, folder))
  if (loaded.ok) {
    const counts = Object.fromEntries(
      Object.entries(loaded.value).map(([name, items]) => [name, items.length]),
    )
    process.stdout.write(`${say('check.good', counts)}\n`)
    return 0
  }
  const lines = loaded.problems.map((problem) => problemText(problem, say))
  lines.push(say('check.bad', { count: loaded.problems.length }))
  process.stdout.write(`${lines.join('\n\n')}\n`)
  return 1
}

checkData(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()).then((code) => {
  process.exitCode = code
})
