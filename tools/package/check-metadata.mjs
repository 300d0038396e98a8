// Who the packaged app says it is.

/** What must be said as the project says it. */
const KEPT = ['name', 'productName', 'version', 'description', 'license', 'author', 'main', 'desktopName']

/** What is the workshop's business. */
const LEFT_OUT = ['devDependencies', 'scripts', 'build']

/**
 * @param {Record<string, unknown>} packed the `package.json` in the archive
 * @param {Record<string, unknown>} project that of the project
 * @returns {string[]} what is wrong with it
 */
export function metadataFaults(packed, project) {
  const say = (value) => JSON.stringify(value) ?? 'missing'
  return [
    ...KEPT.filter((key) => project[key] === undefined).map((key) => `the project has no ${key}`),
    ...[...KEPT, 'dependencies']
      .filter((key) => say(packed[key]) !== say(project[key]))
      .map((key) => `${key} is ${say(packed[key])}, in the project ${say(project[key])}`),
    ...LEFT_OUT.filter((key) => key in packed).map((key) => `${key} is packed`),
  ]
}
