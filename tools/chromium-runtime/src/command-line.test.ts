import { expect, test } from 'vitest'
import { parseCommandLine } from './command-line'

test.each([
  [['/app'], { requires: [], appPath: '/app' }],
  [
    ['-r', '/a.cjs', '--inspect=0', '/app', '-r', '/b'],
    { requires: ['/a.cjs'], inspectPort: 0, appPath: '/app' },
  ],
  [['--user-data-dir=/u'], undefined],
])('%j names the app or nothing', (args, expected) => {
  expect(parseCommandLine(args)).toEqual(expected)
})

test('a packaged app takes every argument that is not for the runtime', () => {
  const args = ['-r', '/a.cjs', '--inspect=0', 'file.csv', '--user-data-dir=/u']
  expect(parseCommandLine(args, '/resources/app.asar')).toEqual({
    requires: ['/a.cjs'],
    inspectPort: 0,
    appPath: '/resources/app.asar',
  })
})
