import { z } from 'zod'
import { NETWORK_FILES, type NetworkFile } from '../../src/shared/network/network'

const TITLES: Readonly<Record<NetworkFile, string>> = {
  places: 'Places that legs, terminals and institutions stand at',
  terminals: 'Rail container terminals, logistics bases and port hubs',
  crossings: 'Pairs of stations on two sides of a border',
  institutions: 'Bodies of one country in another',
  legs: 'Atomic legs between neighbouring places',
  routes: 'Named ways over legs',
  themes: 'Programmes and traffics that figures speak of',
  observations: 'Figures as somebody gave them',
  originators: 'Who said it',
  sources: 'Texts that figures were read in',
}

/** A JSON Schema for each file of a network folder, as text by file name. What holds between files is not in them. */
export function networkSchemas(): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(NETWORK_FILES) as NetworkFile[]).map((name) => {
      const { $schema, ...schema } = z.toJSONSchema(NETWORK_FILES[name], { target: 'draft-7', io: 'input' })
      const whole = { $schema, title: `${name}.json: ${TITLES[name]}`, ...schema }
      return [`${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`]
    }),
  )
}
