import { renameSync } from 'node:fs'
import { expect, test } from 'vitest'
import { adminOf } from '../admin.ts'
import { acme, cast, contract, type Project, petstore, projectWith, rex } from '../config/acme.ts'
import { ringerAt } from './ringer.ts'

const tom = { id: 2, name: 'Tom' }

/** Every test has a Ringer of its own that watches a project of its own. */
async function watching(config = 'vendors: [./acme, ./petstore.yaml]', ...args: string[]) {
  const project = projectWith({ ...acme, 'petstore.yaml': petstore, 'ringer.config.yaml': config })
  const { printed } = ringerAt(project.folder, 'start', '--watch', '--port', '0', '--quiet', '--json', ...args)
  const { url } = JSON.parse(await printed(/\n/))
  let seen = 1
  /** The next that it prints, once. */
  const report = async () => {
    const lines = (await printed(new RegExp(`^(.*\n){${seen + 1}}`))).split('\n')
    const line = lines[seen] as string
    seen += 1
    return JSON.parse(line).reload
  }
  const pets = async (namespace = 'default') => (await fetch(`${url}/ns/${namespace}/acme/v1/pets`)).json()
  const create = async (pet: object, namespace = 'default') => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(pet) }
    return (await fetch(`${url}/ns/${namespace}/acme/v1/pets`, init)).status
  }
  return { ...project, url, report, pets, create, vendors: async () => (await adminOf(url)('GET', '/vendors')).body.vendors }
}

const withTag = contract.replace('name: { type: string } }', "name: { type: string }, tag: { type: string, default: '' } }")
const strict = contract.replace('name: { type: string }', 'name: { type: string, maxLength: 3 }')

test('a contract that changes is taken in, and what was made before stays', async () => {
  const { write, create, pets, report, url } = await watching()
  await create(tom)
  write('acme/contract.yaml', withTag.replace("'409'", "'410': { description: gone }\n        '409'"))

  expect(await report()).toMatchObject({ vendor: 'acme', what: 'failed', message: expect.stringMatching(/no rule answers 410/) })
  write('acme/contract.yaml', withTag)
  expect(await report()).toMatchObject({
    vendor: 'acme',
    what: 'reloaded',
    files: ['acme/contract.yaml'],
    kept: 2,
    dropped: 0,
    ms: expect.any(Number),
  })
  expect(await pets()).toEqual([rex, tom])
  expect((await fetch(`${url}/petstore/pets/7`)).status).toBe(200)
})

test('what fits the new contract no longer is dropped and counted, and the rest of it stays', async () => {
  const { write, create, pets, report } = await watching()
  await create({ id: 3, name: 'Longfellow' }, 'pr-17')
  await create(tom, 'pr-17')
  write('acme/contract.yaml', strict)

  expect(await report()).toMatchObject({
    what: 'reloaded',
    kept: 2,
    dropped: 1,
    firstDropped: expect.stringMatching(/^pets\[1\]\.name \(3\) must NOT have more than 3/),
  })
  expect(await pets('pr-17')).toEqual([rex, tom])
})

test('a cast that changes is the beginning of every namespace that has not left the old one, and of a reset', async () => {
  const { write, create, pets, report, url } = await watching()
  await create(tom, 'pr-17')
  await pets('pr-18')
  write('acme/fixtures.json', cast({ id: 9, name: 'Kit' }))

  expect(await report()).toMatchObject({ files: ['acme/fixtures.json'], kept: 2, dropped: 0 })
  expect([await pets(), await pets('pr-17'), await pets('pr-18')]).toEqual([[{ id: 9, name: 'Kit' }], [rex, tom], [{ id: 9, name: 'Kit' }]])
  await adminOf(url, 'pr-17')('POST', '/reset')
  expect(await pets('pr-17')).toEqual([{ id: 9, name: 'Kit' }])
})

test('a rulebook that changes is read anew, and so is a file that it imports', async () => {
  const { write, create, report, url } = await watching()
  write('acme/sources.ts', "export const made = 'recorded: seen on a Sunday'\n")
  expect(await report()).toMatchObject({ what: 'reloaded', files: ['acme/sources.ts'] })
  const { rules } = (await adminOf(url)('GET', '/rules?vendor=acme&operation=createPet')).body
  expect(rules.at(-1).source).toBe('recorded: seen on a Sunday')

  write(
    'acme/rulebook.ts',
    (acme['acme/rulebook.ts'] as string).replace('state.pets.has(body.id)', "body.name === 'Rex' || state.pets.has(body.id)"),
  )
  expect(await report()).toMatchObject({ files: ['acme/rulebook.ts'] })
  expect([await create(rex), await create({ id: 7, name: 'Rex' }), await create(tom)]).toEqual([409, 409, 201])
})

test('a vendor that is broken stays as it was, the others with it, until it is right again', async () => {
  const { write, create, pets, report, url } = await watching()
  await create(tom)
  write('acme/contract.yaml', `${contract}  oops: [`)
  expect(await report()).toMatchObject({
    vendor: 'acme',
    what: 'failed',
    message: expect.stringMatching(/^acme\/contract\.yaml:\d+:\d+: /),
  })
  expect(await pets()).toEqual([rex, tom])

  write('petstore.yaml', petstore.replace('name: Tom', 'name: Kit'))
  expect(await report()).toMatchObject({ vendor: 'petstore', what: 'reloaded' })
  expect(await (await fetch(`${url}/petstore/pets/7`)).json()).toEqual({ id: 7, name: 'Kit' })

  write('acme/rulebook.ts', 'export default {{')
  write('acme/contract.yaml', contract)
  expect(await report()).toMatchObject({ what: 'failed', message: expect.stringMatching(/^acme\/rulebook\.ts:1:1\d: Unexpected token/) })
  write('acme/rulebook.ts', acme['acme/rulebook.ts'] as string)
  expect(await report()).toMatchObject({ vendor: 'acme', what: 'reloaded' })
  expect(await create({ id: 4, name: 'Kit' })).toBe(201)
})

test('an editor that saves by renaming is noticed, and a file saved as it was is not a change', async () => {
  const { write, at, report } = await watching()
  write('acme/contract.yaml', contract)
  write('acme/contract.yaml.tmp', withTag)
  renameSync(at('acme/contract.yaml.tmp'), at('acme/contract.yaml'))

  expect(await report()).toMatchObject({ what: 'reloaded', files: ['acme/contract.yaml'] })
})

test('the configuration may add vendors, take them out and change their hosts', async () => {
  const { write, report, vendors, url } = await watching()
  write('ringer.config.yaml', 'vendors: [./acme, snag]\nhosts: { acme: [api.acme.com] }')

  const reports = [await report(), await report()]
  expect(reports).toMatchObject([
    { vendor: 'snag', what: 'added', level: 'rulebook' },
    { vendor: 'petstore', what: 'removed' },
  ])
  expect((await vendors()).map(({ name, hosts }: { name: string; hosts: string[] }) => [name, hosts.at(-1)])).toMatchObject([
    ['acme', 'api.acme.com'],
    ['snag', expect.any(String)],
  ])
  expect([(await fetch(`${url}/petstore/pets/7`)).status, (await fetch(`${url}/acme/v1/pets`)).status]).toEqual([404, 200])
})

test('a configuration that is broken leaves everything as it is; what counts at the start only is said', async () => {
  const { write, report, pets } = await watching()
  write('ringer.config.yaml', 'vendors: [./acme, katen]')
  expect(await report()).toEqual({
    what: 'failed',
    message: expect.stringMatching(/^ringer\.config\.yaml:1:1: there is no vendor "katen"/),
  })
  expect(await pets()).toEqual([rex])

  write('ringer.config.yaml', 'vendors: [./acme, ./petstore.yaml]\nseed: mine\nlimits: true')
  expect(await report()).toEqual({ what: 'noticed', message: 'seed, limits count from the next start on' })
})

test('two vendors that would claim one host are not taken in', async () => {
  const { write, report, vendors } = await watching()
  write('petstore.yaml', petstore.replace('paths:', 'servers: [{ url: https://api.acme.test }]\npaths:'))

  expect(await report()).toMatchObject({ what: 'failed', message: expect.stringMatching(/both claim the host api\.acme\.test/) })
  expect(await vendors()).toHaveLength(2)
})

test('a fault for what is gone is disarmed, the others stay', async () => {
  const { write, report, url } = await watching()
  const arm = (operation: string) =>
    adminOf(url)('POST', '/faults', { match: { vendor: 'acme', operation }, effect: { kind: 'delay', fixed: 1 } })
  await arm('listPets')
  await arm('createPet')
  write(
    'acme/rulebook.ts',
    "import { collection, defineVendor } from 'ringer'\nexport default defineVendor({ state: { pets: collection<any>({ key: 'id', schema: 'Pet' }) } })",
  )
  expect(await report()).toMatchObject({ what: 'reloaded', files: ['acme/rulebook.ts'] })
  write('acme/contract.yaml', contract.replace('createPet', 'makePet'))

  expect(await report()).toMatchObject({ what: 'reloaded', disarmed: ['f2'] })
  expect((await adminOf(url)('GET', '/faults')).body.faults.map(({ id }: { id: string }) => id)).toEqual(['f1'])
})

test('it prints a line for a person', async () => {
  const { folder, write }: Project = projectWith({ ...acme })
  const { printed } = ringerAt(folder, 'start', '--watch', '--port', '0', '--spec', 'acme')
  await printed(/watching acme\n/)
  write('acme/contract.yaml', withTag)

  await printed(/\nreloaded acme in \d+ ms: acme\/contract\.yaml; no namespace had changed its state\n/)
})

test('a configuration that goes changes nothing', async () => {
  const { at, create, pets, report } = await watching()
  await create(tom)
  renameSync(at('ringer.config.yaml'), at('elsewhere.yaml'))

  expect(await report()).toMatchObject({ what: 'failed', message: 'there is no file ringer.config.yaml' })
  expect(await pets()).toHaveLength(2)
  renameSync(at('elsewhere.yaml'), at('ringer.config.yaml'))
})
