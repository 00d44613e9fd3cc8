import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { findConfig, readConfig } from '../../src/config/config.ts'
import { createRinger, defineConfig, type RingerConfig, type RingerOptions, type RingerServer } from '../../src/index.ts'
import { acme, petstore, projectWith } from './acme.ts'

const open: RingerServer[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((ringer) => ringer.close()))
})

async function servedBy(config: string, more: RingerOptions = {}) {
  const ringer = await createRinger({ config, ...more })
  open.push(ringer)
  return ringer
}

const namesOf = async (ringer: RingerServer) => (await ringer.vendors()).map(({ name }) => name)

const vendors = '["kaiten", "./acme", "./petstore.yaml"]'
const texts: [name: string, text: string][] = [
  [
    'ringer.config.ts',
    `import { defineConfig } from 'ringer'\nexport default defineConfig({ vendors: ${vendors}, seed: 'mine' as string })`,
  ],
  ['ringer.config.mts', `export default { vendors: ${vendors}, seed: 'mine' }`],
  ['ringer.config.js', `import { defineConfig } from 'ringer'\nexport default defineConfig({ vendors: ${vendors}, seed: 'mine' })`],
  ['ringer.config.mjs', `export default { vendors: ${vendors}, seed: 'mine' }`],
  ['ringer.config.json', `{ "$schema": "https://example.com/any.json", "vendors": ${vendors}, "seed": "mine" }`],
  ['ringer.config.yaml', `vendors: ${vendors}\nseed: mine\n`],
  ['ringer.config.yml', 'vendors:\n  - kaiten\n  - ./acme\n  - ./petstore.yaml\nseed: mine\n'],
]

describe('a configuration', () => {
  test.each(texts)('is found as %s, and its paths are relative to it', async (name, text) => {
    const { folder } = projectWith({ ...acme, 'petstore.yaml': petstore, [name]: text })
    const file = findConfig(folder) as string
    const ringer = await servedBy(file)

    expect(file).toBe(join(folder, name))
    expect(await namesOf(ringer)).toEqual(['kaiten', 'acme', 'petstore'])
    expect((await ringer.fetch('/petstore/pets/7')).status).toBe(200)
  })

  test('that there is not is none, and two are one too many', () => {
    expect(findConfig(projectWith({}).folder)).toBeUndefined()
    const { folder } = projectWith({ 'ringer.config.js': '', 'ringer.config.yaml': '' })
    expect(() => findConfig(folder)).toThrow('there are ringer.config.js and ringer.config.yaml: keep one, or name one with --config')
  })

  test('yields to what is given beside it, which may name its vendors', async () => {
    const { at } = projectWith({ ...acme, 'petstore.yaml': petstore, 'ringer.config.yaml': `vendors: ${vendors}` })

    expect(await namesOf(await servedBy(at('ringer.config.yaml'), { vendors: ['acme' as 'kaiten', 'snag'] }))).toEqual(['acme', 'snag'])
  })

  test('says where casts, faults and documents are from where it is', async () => {
    const { at } = projectWith({
      'deep/er/ringer.config.yaml': 'fixtures: ../casts\nfaults: ./faults.json\nvendors: { pets: ../../petstore.yaml }',
      'petstore.yaml': petstore,
    })
    const { config, files } = await readConfig(at('deep/er/ringer.config.yaml'))

    expect(config).toMatchObject({ fixtures: at('deep/casts'), faults: at('deep/er/faults.json') })
    expect(config.vendors).toMatchObject([{ name: 'pets', contract: at('petstore.yaml') }])
    expect(files).toEqual([at('deep/er/ringer.config.yaml')])
  })

  test('gives a document resources, so that it keeps what is sent', async () => {
    const config = 'vendors:\n  acme: { contract: acme/contract.yaml, fixtures: acme/fixtures.json, resources: { pets: /pets } }'
    const ringer = await servedBy(projectWith({ ...acme, 'ringer.config.yaml': config }).at('ringer.config.yaml'))
    const body = JSON.stringify({ id: 2, name: 'Tom' })
    await ringer.fetch('/acme/v1/pets', { method: 'POST', headers: { 'content-type': 'application/json' }, body })

    expect(await (await ringer.fetch('/acme/v1/pets')).json()).toEqual([
      { id: 1, name: 'Rex' },
      { id: 2, name: 'Tom' },
    ])
  })
})

describe('a mistake in a configuration is said with its place:', () => {
  test.each([
    [
      'an option that there is not',
      'seed: a\nprot: 1',
      /config\.yaml:2:1: there is no option "prot"\. Did you mean "port"\? There are: port, host, vendors/,
    ],
    ['a port that is none', 'port: eighty', /config\.yaml:1:1: port has to be a whole number, not "eighty"/],
    ['a port that is too high', 'port: 99999', /config\.yaml:1:1: port must be <= 65535/],
    [
      'a part that there is not',
      'vendors:\n  acme:\n    contrat: a.yaml',
      /config\.yaml:3:5: there is no option "contrat" in vendors\.acme\. Did you mean "contract"\?/,
    ],
    ['a vendor that is neither path nor parts', 'vendors: { acme: 3 }', /vendors\.acme has to be a boolean or a string or a map, not 3/],
    ['a vendor that is false', 'vendors: { kaiten: false }', /vendors\.kaiten must be equal to constant/],
    ['a list with something else in it', 'vendors: [kaiten, 1]', /config\.yaml:1:19: vendors\[1\] has to be a string, not 1/],
    [
      'a resource without a path',
      'vendors: { a: { resources: { pets: { key: id } } } }',
      /vendors\.a\.resources\.pets must have required property 'path'/,
    ],
    ['a vendor that there is not', 'seed: a\nvendors: [katen]', /config\.yaml:2:1: there is no vendor "katen"\. Did you mean "kaiten"\?/],
    ['a document that is not there', 'vendors: [./nope.yaml]', /config\.yaml:1:1: .*nope\.yaml: there is no such file or folder/],
    ['no YAML', 'vendors: [', /config\.yaml:\d+:\d+: /],
    ['one word', 'kaiten', /config\.yaml:1:1: holds a string where a configuration is a map/],
    ['nothing', '', /config\.yaml: is empty/],
  ])('%s', async (_, text, message) => {
    await expect(servedBy(projectWith({ 'config.yaml': text }).at('config.yaml'))).rejects.toThrow(message)
  })

  test('in TypeScript too', async () => {
    const broken = projectWith({ 'ringer.config.ts': 'export default {\n  vendors: [,\n}' })
    await expect(servedBy(broken.at('ringer.config.ts'))).rejects.toThrow(/ringer\.config\.ts:\d:\d+: Unexpected token/)
    const throwing = projectWith({ 'ringer.config.ts': "\nthrow new Error('no licence')" })
    await expect(servedBy(throwing.at('ringer.config.ts'))).rejects.toThrow(/ringer\.config\.ts:2:7: no licence/)
    await expect(servedBy('/no/ringer.config.ts')).rejects.toThrow('/no/ringer.config.ts: there is no such file')
    await expect(servedBy(projectWith({ 'ringer.config.toml': '' }).at('ringer.config.toml'))).rejects.toThrow(
      /is TypeScript, JavaScript, JSON or YAML/,
    )
  })
})

describe('the published schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../src/config/schema.json', import.meta.url), 'utf8'))

  test('has the options that the type has, each described', () => {
    const typed: Record<keyof RingerConfig, true> & Record<keyof Config, true> = {
      port: true,
      host: true,
      vendors: true,
      fixtures: true,
      hosts: true,
      seed: true,
      clock: true,
      limits: true,
      journalSize: true,
      namespaceTtl: true,
      faults: true,
    }
    expect(Object.keys(schema.properties).sort()).toEqual([...Object.keys(typed), '$schema'].sort())
    for (const [name, { description }] of Object.entries<{ description?: string }>(schema.properties))
      expect(description, name).toBeTruthy()
  })

  test('takes what the type takes', async () => {
    const whole = defineConfig({
      port: 0,
      host: '127.0.0.1',
      vendors: {
        kaiten: true,
        a: './acme/contract.yaml',
        b: { contract: './acme/contract.yaml', resources: { pets: { path: '/pets', key: 'id' } } },
        c: { document: './acme/contract.yaml', fixtures: './acme/fixtures.json', rulebook: './acme/rulebook.ts' },
      },
      hosts: { kaiten: ['k.example.com'] },
      seed: 'mine',
      clock: 'real',
      limits: true,
      journalSize: 10,
      namespaceTtl: 'PT1H',
      faults: [{ match: { vendor: 'kaiten' }, effect: { kind: 'delay', fixed: 10 } }],
    })
    const { at } = projectWith({ ...acme, 'ringer.config.json': JSON.stringify(whole) })
    expect((await readConfig(at('ringer.config.json'))).config.vendors?.map(({ name }) => name)).toEqual(['kaiten', 'a', 'b', 'c'])
  })

  test('is what the package exports for editors', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    const file = exports['./config.schema.json']
    expect(file).toBe('./dist/config/schema.json')
    expect(dirname(file)).toBe('./dist/config')
  })
})
