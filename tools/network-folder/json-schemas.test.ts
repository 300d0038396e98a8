import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NETWORK_FILES } from '../../src/shared/network/network'
import { networkSchemas } from './json-schemas'

const ROOT = join(__dirname, '..', '..')
const FOLDER = join(ROOT, 'docs', 'schema')

describe('the JSON Schemas of docs/schema', () => {
  test.each([...networkSchemas()])(
    '%s is that of its zod schema: `npm run schemas` writes it anew',
    (name, text) => {
      expect(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))).toEqual(JSON.parse(text))
    },
  )

  test('there is one for each file and no other', () => {
    const names = Object.keys(NETWORK_FILES).map((name) => `${name}.schema.json`)
    expect(readdirSync(FOLDER).toSorted()).toEqual(names.toSorted())
  })

  test('the editor settings of this repository name each of them', () => {
    const settings = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as {
      readonly 'json.schemas': readonly { readonly fileMatch: readonly string[]; readonly url: string }[]
    }
    const expected = Object.keys(NETWORK_FILES).map((name) => ({
      fileMatch: [`/resources/network/${name}.json`, `/docs/example-network/${name}.json`],
      url: `./docs/schema/${name}.schema.json`,
    }))
    expect(settings['json.schemas']).toEqual(expected)
  })
})
