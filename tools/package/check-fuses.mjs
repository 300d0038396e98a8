// The fuses of the packed program, read from its bytes and compared with the golden list.
import { getCurrentFuseWire } from '@electron/fuses'

const STATES = { 48: false, 49: true }

/**
 * @param {string} executable the program; on macOS the bundle
 * @returns {Promise<(boolean | undefined)[]>} whether each fuse is on, in their order; undefined for one that was removed
 * @throws when the file has no fuses
 */
export async function readFuses(executable) {
  const { version: _, resetAdHocDarwinSignature: __, ...wire } = await getCurrentFuseWire(executable)
  return Object.values(wire).map((state) => STATES[state])
}

/**
 * @param {readonly (boolean | undefined)[]} states as they stand in the program
 * @param {Readonly<Record<string, boolean>>} golden in the same order
 * @returns {string[]} what differs
 */
export function fuseFaults(states, golden) {
  const names = Object.keys(golden)
  const said = (state) => (state === undefined ? 'removed' : state ? 'on' : 'off')
  const count =
    states.length === names.length ? [] : [`there are ${states.length} fuses, ${names.length} are known`]
  return [
    ...count,
    ...names
      .map((name, index) => ({ name, state: states[index], wanted: golden[name] }))
      .filter(({ state, wanted }) => state !== wanted)
      .map(({ name, state, wanted }) => `${name} is ${said(state)}, not ${said(wanted)}`),
  ]
}
