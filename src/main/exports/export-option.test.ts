import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { exportOption } from './export-option'

const HERE = resolve('/here')
const ALL = ['network', 'compare', 'routes']

test.each<readonly [readonly string[], ReturnType<typeof exportOption>]>([
  [[], undefined],
  [['--view', 'network'], undefined],
  [['--exports', 'a'], undefined],
  [
    ['--export', 'out'],
    { kind: 'export', folder: join(HERE, 'out'), views: ['network', 'compare', 'routes'] },
  ],
  [['--export=out', '--view', 'routes'], { kind: 'export', folder: join(HERE, 'out'), views: ['routes'] }],
  [
    ['--view=compare', '--export', resolve('/b')],
    { kind: 'export', folder: resolve('/b'), views: ['compare'] },
  ],
  [['--export'], { kind: 'wrong-use' }],
  [['--export='], { kind: 'wrong-use' }],
  [['--export', '--view', 'routes'], { kind: 'wrong-use' }],
  [['--export', 'out', '--view'], { kind: 'wrong-use' }],
  [['--export', 'out', '--view', 'imports'], { kind: 'unknown-view', view: 'imports' }],
  [['--export', 'out', '--view', 'Network'], { kind: 'unknown-view', view: 'Network' }],
])('%j', (argv, wanted) => {
  expect(exportOption(['tarmaq', ...argv], HERE)).toEqual(wanted)
})

test('without --view every view is exported', () => {
  const wish = exportOption(['--export', 'out'], HERE)
  expect(wish?.kind === 'export' && wish.views).toEqual(ALL)
})
