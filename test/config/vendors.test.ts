import { afterEach, describe, expect, test } from 'vitest'
import { createRinger, type RingerOptions, type RingerServer, type ShippedVendors, type VendorsOption } from '../../src/index.ts'
import { acme, cast, contract, type Files, petstore, projectWith, rex } from './acme.ts'

const open: RingerServer[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((ringer) => ringer.close()))
})

async function served(files: Files, vendors: (at: (name: string) => `${string}/${string}`) => VendorsOption, more: RingerOptions = {}) {
  const project = projectWith(files)
  const ringer = await createRinger({ ...more, vendors: vendors(project.at) as NonNullable<RingerOptions['vendors']> })
  open.push(ringer)
  return { ...project, ringer, names: (await ringer.vendors()).map(({ name }) => name) }
}

const refusalOf = async (files: Files, vendors: (at: (name: string) => `${string}/${string}`) => VendorsOption) => {
  const error = await served(files, vendors).catch((error: Error) => error)
  return error instanceof Error ? error.message : 'none'
}

async function pets(ringer: RingerServer, vendor = 'acme') {
  return (await ringer.fetch(`/${vendor}/v1/pets`)).json()
}

async function create(ringer: RingerServer, id: number) {
  const body = JSON.stringify({ id, name: 'Tom' })
  return (await ringer.fetch('/acme/v1/pets', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status
}

describe('a vendor of your own', () => {
  test('is a folder with contract, cast and rulebook, which is TypeScript that imports from ringer', async () => {
    const { ringer, names } = await served(acme, (at) => [at('acme'), 'kaiten'])

    expect(names).toEqual(['acme', 'kaiten'])
    expect([await create(ringer, 1), await create(ringer, 2), await pets(ringer)]).toEqual([409, 201, [rex, { id: 2, name: 'Tom' }]])
  })

  test('is a document and nothing else: it answers as a plain mock does', async () => {
    const { ringer, names } = await served({ 'petstore.yaml': petstore }, (at) => [at('petstore.yaml')])

    expect(names).toEqual(['petstore'])
    expect(await (await ringer.fetch('/petstore/pets/7')).json()).toEqual({ id: 7, name: 'Tom' })
    expect((await ringer.fetch('/petstore/pets/seven')).status).toBe(422)
  })

  test.each([
    ['a folder that holds openapi.json', { 'Some Thing/openapi.json': json(petstore) }, 'Some Thing', 'some-thing'],
    ['a document named after what it is', { 'shop/openapi.yml': petstore }, 'shop/openapi.yml', 'shop'],
    ['a document with its format in the name', { 'Pets.openapi.yaml': petstore }, 'Pets.openapi.yaml', 'pets'],
    ['a version beside the name', { 'pets_v2.yaml': petstore }, 'pets_v2.yaml', 'pets-v2'],
  ])('is called after %s', async (_, files, path, name) => {
    expect((await served(files, (at) => [at(path)])).names).toEqual([name])
  })

  test('has any name in a map, and its parts where they are', async () => {
    const files = { 'a.yaml': contract, 'b.json': cast(rex, { id: 2, name: 'Tom' }), 'lib/acme.ts': acme['acme/rulebook.ts'] as string }
    const { ringer, names } = await served({ ...files, 'lib/sources.ts': acme['acme/sources.ts'] as string }, (at) => ({
      kaiten: true,
      acme: { contract: at('a.yaml'), fixtures: at('b.json'), rulebook: at('lib/acme.ts') },
    }))

    expect(names).toEqual(['kaiten', 'acme'])
    expect(await pets(ringer)).toHaveLength(2)
  })

  test('of a shipped name takes what it names, and the rest as it comes with Ringer', async () => {
    const { ringer } = await served({ 'kaiten.yaml': petstore }, (at) => ({ kaiten: at('kaiten.yaml') }))
    expect((await ringer.fetch('/kaiten/pets/7')).status).toBe(200)

    const own = { 'k.json': JSON.stringify({ users: [], tokens: [] }) }
    const { ringer: kaiten } = await served(own, (at) => ({ kaiten: { fixtures: at('k.json') } }))
    const answer = await kaiten.fetch('/kaiten/api/latest/users/current', { headers: { authorization: 'Bearer kaiten-token' } })
    expect(answer.status).toBe(401)
  })

  test('has the cast of its name in a folder of casts', async () => {
    const { ringer, at } = await served({ ...acme, 'casts/acme.json': cast(rex, { id: 5, name: 'Kit' }) }, (at) => [at('acme')])
    expect(await pets(ringer)).toHaveLength(1)
    const other = await createRinger({ vendors: [at('acme') as './acme'], fixtures: at('casts') })
    open.push(other)
    expect(await pets(other)).toHaveLength(2)
  })
})

describe('what cannot be a vendor is refused, with the remedy:', () => {
  const files = { ...acme, 'petstore.yaml': petstore, 'other/petstore.yaml': petstore }
  test.each<[string, (at: (name: string) => `${string}/${string}`) => VendorsOption, RegExp]>([
    ['a name that is none', () => ['katen'], /there is no vendor "katen"\. Did you mean "kaiten"\? There are: kaiten, /],
    ['`true` for a name that is none', () => ({ katen: true }), /vendors\.katen: there is no vendor "katen"\. Did you mean "kaiten"\?/],
    ['a path that is not there', (at) => [at('nowhere/')], /nowhere: there is no such file or folder/],
    ['a name that is taken', (at) => [at('petstore.yaml'), at('other/petstore.yaml')], /are both called "petstore": name one otherwise/],
    ['a folder without a document', (at) => [at('other')], /holds contract\.yaml .* name petstore\.yaml so, or give the path of that file/],
    [
      "a name that is Ringer's",
      (at) => ({ ns: at('petstore.yaml') }),
      /vendors\.ns: a vendor cannot be called "ns", which is Ringer's own/,
    ],
    ['a name that is no path', (at) => ({ 'a/b': at('petstore.yaml') }), /a vendor cannot be called "a\/b": 1 to 63 letters/],
    ['parts without a document', (at) => ({ acme: { fixtures: at('acme/fixtures.json') } }), /vendors\.acme: there is no contract/],
    [
      'a part that is not there',
      (at) => ({ acme: { contract: at('none.yaml') } }),
      /vendors\.acme\.contract: there is no file .*none\.yaml/,
    ],
    ['a part that is a folder', (at) => ({ acme: { contract: at('acme') } }), /acme is a folder: name the file in it/],
    [
      'a cast that nothing reads',
      (at) => ({ acme: { contract: at('acme/contract.yaml'), fixtures: at('acme/fixtures.json') } }),
      /fixtures\.json: nothing says what this cast holds: .*resources.*rulebook\.ts/,
    ],
  ])('%s', async (_, vendors, message) => {
    expect(await refusalOf(files, vendors)).toMatch(message)
  })

  test('two documents in one folder', async () => {
    const both = { 'shop/openapi.yaml': petstore, 'shop/contract.json': json(petstore) }
    expect(await refusalOf(both, (at) => [at('shop')])).toMatch(/shop: there are contract\.json and openapi\.yaml: keep one/)
  })
})

describe('what is wrong in a rulebook is said with file and line:', () => {
  test.each([
    ['a mistake in the text', 'export default {{', /acme\/rulebook\.ts:1:1\d: Unexpected token/],
    [
      'one that shows when it runs',
      '\nconst nothing = null as any\nexport default nothing.pets',
      /acme\/rulebook\.ts:3:\d+: Cannot read properties of null/,
    ],
    ['an import of a file that is not there', "import './nowhere.ts'", /acme\/rulebook\.ts.*: Cannot find module '\.\/nowhere\.ts'/],
    [
      'an import that ringer does not have',
      "import { defineVendr } from 'ringer'\nexport default defineVendr({})",
      /acme\/rulebook\.ts:2:\d+: "ringer" exports no defineVendr\. Did you mean "defineVendor"\?/,
    ],
    ['no default export', 'export const acme = 1', /acme\/rulebook\.ts: .*export default defineVendor/],
    [
      'operations that are none',
      'export default { operations: [1] }',
      /acme\/rulebook\.ts: operations\[0\] is nothing that `operation\(id, given, rules\)` makes/,
    ],
    [
      'an operation that the contract does not have',
      "import { defineVendor, rulebook } from 'ringer'\nexport default defineVendor({ state: {}, operations: [rulebook<any, any>().operation('listPet', {})] })",
      /acme\/rulebook\.ts: listPet: .*contract\.yaml has no such operation\. Did you mean "listPets"\?/,
    ],
  ])('%s', async (_, text, message) => {
    const files = { 'acme/contract.yaml': contract, 'acme/rulebook.ts': text }
    expect(await refusalOf(files, (at) => [at('acme')])).toMatch(message)
  })
})

test('a misspelt shipped name does not compile, a path and a name of your own do', () => {
  const one: RingerOptions = { vendors: ['kaiten', './acme', '../specs/petstore.yaml', 'petstore.json'] }
  // @ts-expect-error
  const two: RingerOptions = { vendors: ['katen'] }
  const three: RingerOptions<ShippedVendors & { acme: object }> = { vendors: ['acme'], hosts: { acme: ['api.acme.com'] } }
  const four: RingerOptions = { vendors: { kaiten: true, acme: { contract: 'acme.yaml', resources: { pets: '/pets' } } } }
  // @ts-expect-error
  const five: RingerOptions = { vendors: { acme: { contrct: 'acme.yaml' } } }
  expect([one, two, three, four, five]).toHaveLength(5)
})

/** As JSON, which is YAML too. */
function json(yaml: string): string {
  const [, title] = /title: (\w+)/.exec(yaml) ?? []
  return JSON.stringify({ openapi: '3.0.3', info: { title, version: '1' }, paths: {} })
}

test('a misspelt option is refused', async () => {
  await expect(createRinger({ vendor: ['kaiten'] } as never)).rejects.toThrow('there is no option "vendor". Did you mean "vendors"?')
})
