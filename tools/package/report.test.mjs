import { expect, test } from 'vitest'
import { checkLines, notDoneLines, packageFaults } from './report.mjs'

test.each([
  [['/d/Tarmaq.AppImage', '/d/tarmaq.deb'], 'linux', true, []],
  [['/d/tarmaq.deb'], 'linux', true, ['no .AppImage was made']],
  [[], 'darwin', true, ['no .dmg was made']],
  [['/d/a.exe'], 'win32', true, []],
  [[], 'aix', true, ['there is no package for aix']],
  [[], 'linux', false, []],
  [['/d/tarmaq.deb'], 'linux', false, ['tarmaq.deb was made around a placeholder']],
])('%j on %s, real: %s', (packages, platform, real, faults) => {
  expect(packageFaults(packages, platform, real)).toEqual(faults)
})

test('a check with faults is marked and its faults are listed', () => {
  expect(
    checkLines([
      { name: 'good', faults: [] },
      { name: 'bad', faults: ['a', 'b'] },
    ]),
  ).toEqual(['✓ good', '✗ bad', '    a', '    b'])
})

test('on a placeholder it says which packages are not made', () => {
  expect(notDoneLines(true).join('\n')).toMatch(/^Not made: the AppImage and the deb\./)
  expect(notDoneLines(false).join('\n')).not.toContain('Not made')
})
