import { expect, test } from 'vitest'
import { checkVendor } from '../../src/check.ts'
import { loadContract } from '../../src/contract/load.ts'
import { defineVendor, rulebook } from '../../src/rulebook/define.ts'
import { detectResources } from '../../src/rulebook/resources/detect.ts'
import { createVendor } from '../../src/rulebook/vendor.ts'
import { collection, relation } from '../../src/state/definition.ts'
import { vendors } from '../emulate.ts'
import { documentFile, resourceVendor, world } from './serve.ts'

interface Owner {
  id: string
  name: string
}

const state = {
  owners: collection<Owner>({ key: 'id', schema: 'Owner', unique: ['name'] }),
  friends: relation()({ one: 'owners', other: 'owners' }),
}
const { operation } = rulebook<
  Record<'removeOwner', { parameters: { path: { ownerId: string } }; responses: { 200: { content: { 'application/json': Owner } } } }>,
  typeof state
>()

const contract = await loadContract(documentFile('pets'))
const files = { contract: contract.file, fixtures: 'fixtures.json', rulebook: 'rulebook.ts' }
const fixtures = {
  owners: [
    { id: 'own_ada001', name: 'Ada' },
    { id: 'own_alan02', name: 'Alan' },
  ],
  friends: [{ one: 'own_ada001', other: 'own_alan02' }],
}

const vendor = createVendor(
  'pets',
  contract,
  defineVendor({
    state,
    resources: { owners: '/owners' },
    operations: [
      operation('removeOwner', ({ params, state }) => ({ owner: state.owners.find(params.ownerId) }), {
        loved: {
          answer: 200,
          when: 'they have a friend: they stay',
          source: 'documented: 200',
          holds: ({ owner, state }) => owner !== undefined && state.friends.of({ one: owner }).length > 0,
          body: ({ owner }) => owner,
          witness: { params: { ownerId: 'own_ada001' } },
        },
        removed: {
          answer: 200,
          when: 'otherwise',
          source: 'documented: 200',
          effect: ({ owner, state }) => state.owners.remove(owner),
          witness: { params: { ownerId: 'own_alan02' } },
        },
      }),
    ],
  }),
  fixtures,
  files,
)

test('rules of its own and relations work on the same records as the collection at a path', () => {
  const send = world(vendor, '/v1')

  expect(send('DELETE', '/owners/own_ada001')).toMatchObject({ status: 200, rule: 'loved' })
  expect(send('DELETE', '/owners/own_alan02')).toMatchObject({ status: 200, rule: 'removed' })
  expect(send('GET', '/owners').body).toEqual([{ id: 'own_ada001', name: 'Ada' }])
  expect(send('DELETE', '/owners/own_ada001')).toMatchObject({ status: 200, rule: 'removed' })
  expect(checkVendor(vendor).findings).toEqual([])
})

test('a relation cannot be served at a path', () => {
  const definition = defineVendor({ state, resources: { friends: '/owners' } })
  expect(() => createVendor('pets', contract, definition, {}, files)).toThrow(
    '"friends" is a relation, and only a collection can be at a path',
  )
})

test('collections are found in a document, each record at one path', async () => {
  const found = (name: string) => {
    const vendor = vendors.find((one) => one.name === name)
    return vendor && Object.fromEntries(detectResources(vendor.contract).map(({ name, path, shape }) => [`${name} ${shape.key}`, path]))
  }

  expect(Object.fromEntries(detectResources(contract).map(({ name, path }) => [name, path]))).toEqual({
    owners: '/owners',
    pets: '/owners/{ownerId}/pets',
  })
  expect(found('syncano')).toEqual({ 'groups id': '/instances/{instance_name}/groups/', 'users id': '/instances/{instance_name}/users/' })
})

test('an attribute that its schema has closed out does not tell whose a record is, and yet it is kept', async () => {
  const hostile = await resourceVendor('hostile', { nodes: '/nodes/{nodeId}/nodes' })
  const send = world(hostile)
  const { body } = send('POST', '/nodes/a/nodes', { label: 'abc', secret: 's' })

  expect(body).not.toHaveProperty('nodeId')
  expect(send('GET', `/nodes/a/nodes/${body.key}`).status).toBe(200)
  expect(send('GET', `/nodes/b/nodes/${body.key}`).status).toBe(404)
  expect(send('GET', '/nodes/b/nodes').body._embedded.nodes).toEqual([])
})
