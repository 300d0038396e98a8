// The desktop entry and the fields of the Debian package, as electron-builder works them out before it makes a package.

/** Languages of the app besides English. */
const LANGUAGES = ['kk', 'ru', 'zh', 'bg']

/** What each desktop entry says, whatever the package. */
const ENTRY = {
  Name: 'Tarmaq',
  Type: 'Application',
  Terminal: 'false',
  Icon: 'tarmaq',
  StartupWMClass: 'tarmaq',
}

/** Of each category of Science that we take, as the menu specification names them. */
const CATEGORIES = 'Science;Geography;DataVisualization;Maps;'

/** Switches that take away what a released app is promised to have. */
const UNSAFE = /--(no-sandbox|disable-web-security|inspect)/

/**
 * @param {string} text a desktop entry
 * @returns {Map<string, string>} its keys
 */
export function parseEntry(text) {
  const lines = text.split('\n').filter((line) => line.includes('='))
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

/**
 * @param {string} text a desktop entry
 * @param {RegExp} exec what its Exec must be
 * @returns {string[]} what is wrong with it
 */
export function entryFaults(text, exec) {
  const entry = parseEntry(text)
  const comments = ['Comment', ...LANGUAGES.map((language) => `Comment[${language}]`)]
  const said = comments.map((key) => entry.get(key) ?? '')
  const wanted = Object.entries({ ...ENTRY, Categories: CATEGORIES })
  return [
    ...wanted
      .filter(([key, value]) => entry.get(key) !== value)
      .map(([key]) => `${key} is ${entry.get(key)}`),
    ...comments.filter((_, index) => said[index] === '').map((key) => `${key} is missing`),
    ...(new Set(said).size === said.length ? [] : ['two languages have the same comment']),
    ...(exec.test(entry.get('Exec') ?? '') ? [] : [`Exec is ${entry.get('Exec')}`]),
    ...(UNSAFE.test(text) ? ['the app is started without a protection'] : []),
    ...(text.startsWith('[Desktop Entry]\n') ? [] : ['it is no desktop entry']),
  ]
}

/** Sizes of the icon that Debian installs. */
const ICON_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]

/**
 * @param {readonly string[]} args of the tool that makes the package
 * @param {{ readonly name: string, readonly version: string, readonly homepage: string, readonly license: string }} project
 * @param {{ readonly maintainer: string }} linux
 * @returns {string[]} what is wrong with the fields and the files of the Debian package
 */
export function debFaults(args, project, linux) {
  const after = (flag) => args[args.indexOf(flag) + 1]
  const fields = {
    '--name': project.name,
    '--version': project.version,
    '--url': project.homepage,
    '--license': project.license,
    '--maintainer': linux.maintainer,
    '--category': 'science',
    '--deb-priority': 'optional',
  }
  const installed = [
    '/opt/Tarmaq',
    '/usr/share/applications/tarmaq.desktop',
    '/usr/share/doc/tarmaq/copyright',
    ...ICON_SIZES.map((size) => `/usr/share/icons/hicolor/${size}x${size}/apps/tarmaq.png`),
  ]
  return [
    ...Object.entries(fields)
      .filter(([flag, value]) => !args.includes(flag) || after(flag) !== value)
      .map(([flag, value]) => `${flag} is not ${value}`),
    ...installed
      .filter((path) => !args.some((arg) => arg.endsWith(`=${path}`)))
      .map((path) => `nothing is installed at ${path}`),
    ...(/^[^<>]+ <[^@\s]+@[^@\s]+>$/.test(linux.maintainer) ? [] : ['the maintainer has no address']),
  ]
}

/**
 * @param {readonly unknown[]} computed what the Linux packages are made with, see `pack`
 * @param {Parameters<typeof debFaults>[1]} project
 * @param {Parameters<typeof debFaults>[2]} linux
 * @returns {string[]} what is wrong with them
 */
export function linuxFaults(computed, project, linux) {
  const deb = computed.find((options) => 'deb' in options)
  const appImage = computed.find((options) => 'desktopFileName' in options)
  const of = (name, faults) => faults.map((fault) => `${name}: ${fault}`)
  if (!deb || !appImage) return ['the AppImage or the deb is not configured']
  return [
    ...of('AppImage', entryFaults(appImage.desktop, /^AppRun %U$/)),
    ...of('deb', entryFaults(deb.desktop, /^\/opt\/Tarmaq\/tarmaq %U$/)),
    ...of('deb', debFaults(deb.deb, project, linux)),
    ...(appImage.desktopFileName === `${project.name}.desktop`
      ? []
      : [`the entry is ${appImage.desktopFileName}`]),
  ]
}
