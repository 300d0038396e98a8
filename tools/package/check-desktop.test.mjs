import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { debFaults, entryFaults, linuxFaults } from './check-desktop.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (name) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'))
const project = read('package.json')
const { linux } = read('electron-builder.json')

const ENTRY = `[Desktop Entry]
Name=Tarmaq
Exec=AppRun %U
Terminal=false
Type=Application
Icon=tarmaq
StartupWMClass=tarmaq
Comment[kk]=kk
Comment[ru]=ru
Comment[zh]=zh
Comment[bg]=bg
Comment=en
Categories=Science;Geography;DataVisualization;Maps;
`
const EXEC = /^AppRun %U$/

describe('a desktop entry', () => {
  test.each([
    ['Name=Tarmaq', 'Name=Tarmaq', []],
    ['StartupWMClass=tarmaq', 'StartupWMClass=Tarmaq', ['StartupWMClass is Tarmaq']],
    ['Comment[kk]=kk\n', '', ['Comment[kk] is missing']],
    ['Comment[zh]=zh', 'Comment[zh]=ru', ['two languages have the same comment']],
    ['Exec=AppRun', 'Exec=sh', ['Exec is sh %U']],
    [
      'AppRun %U',
      'AppRun --no-sandbox %U',
      ['Exec is AppRun --no-sandbox %U', 'the app is started without a protection'],
    ],
    [';Maps;', ';', ['Categories is Science;Geography;DataVisualization;']],
    ['[Desktop Entry]\n', '', ['it is no desktop entry']],
  ])('with %j as %j', (from, to, faults) => {
    expect(entryFaults(ENTRY.replace(from, to), EXEC)).toEqual(faults)
  })
})

const ICONS = [16, 24, 32, 48, 64, 128, 256, 512].map(
  (size) => `i.png=/usr/share/icons/hicolor/${size}x${size}/apps/tarmaq.png`,
)
const ARGS = [
  ...['--name', 'tarmaq', '--version', project.version, '--url', project.homepage, '--license', 'MIT'],
  ...['--maintainer', linux.maintainer, '--category', 'science', '--deb-priority', 'optional'],
  'LICENSE=/usr/share/doc/tarmaq/copyright',
  'dist/linux-unpacked/=/opt/Tarmaq',
  'd=/usr/share/applications/tarmaq.desktop',
  ...ICONS,
]

describe('the fields of the Debian package', () => {
  test.each([
    ['science', 'science', []],
    ['science', 'misc', ['--category is not science']],
    [
      'LICENSE=/usr/share/doc/tarmaq/copyright',
      '',
      ['nothing is installed at /usr/share/doc/tarmaq/copyright'],
    ],
    [ICONS[2], '', ['nothing is installed at /usr/share/icons/hicolor/32x32/apps/tarmaq.png']],
  ])('with %j as %j', (from, to, faults) => {
    const args = ARGS.map((arg) => (arg === from ? to : arg))
    expect(debFaults(args, project, linux)).toEqual(faults)
  })

  test('a maintainer without an address is refused', () => {
    const nobody = { maintainer: 'The Tarmaq authors' }
    const args = ARGS.map((arg) => (arg === linux.maintainer ? nobody.maintainer : arg))
    expect(debFaults(args, project, nobody)).toEqual(['the maintainer has no address'])
  })
})

test('both packages are looked at', () => {
  const appImage = { desktop: ENTRY, desktopFileName: 'tarmaq.desktop' }
  const deb = { deb: ARGS, desktop: ENTRY.replace('AppRun', '/opt/Tarmaq/tarmaq') }
  expect(linuxFaults([appImage, deb], project, linux)).toEqual([])
  expect(linuxFaults([appImage], project, linux)).toEqual(['the AppImage or the deb is not configured'])
  expect(linuxFaults([{ ...appImage, desktopFileName: 'x.desktop' }, deb], project, linux)).toEqual([
    'the entry is x.desktop',
  ])
  expect(linuxFaults([appImage, { ...deb, desktop: ENTRY }], project, linux)).toEqual([
    'deb: Exec is AppRun %U',
  ])
})
