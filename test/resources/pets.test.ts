import { expect, test } from 'vitest'
import { resourceVendor, world } from './serve.ts'

const ada = { id: 'own_ada001', name: 'Ada' }
const rex = {
  id: 7,
  owner_id: 'own_ada001',
  name: 'Rex',
  species: 'dog',
  status: 'known',
  createdAt: '2020-01-01T00:00:00Z',
  updatedAt: '2020-01-01T00:00:00Z',
}
const resources = { owners: '/owners', pets: '/owners/{ownerId}/pets' }
const vendor = await resourceVendor('pets', resources, { owners: [ada, { id: 'own_alan02', name: 'Alan' }], pets: [rex] })
const at = '/owners/own_ada001/pets'
const fresh = () => world(vendor, '/v1')

test('what is made can be read, listed, changed and removed, and is gone then', () => {
  const send = fresh()
  const made = send('POST', at, { name: 'Tom', species: 'cat' })

  expect([made.status, made.headers.location]).toEqual([201, '/v1/owners/own_ada001/pets/8'])
  expect(made.body).toEqual({
    data: {
      id: 8,
      owner_id: 'own_ada001',
      name: 'Tom',
      species: 'cat',
      status: 'new',
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    },
  })
  expect(send('GET', `${at}/8`).body).toEqual(made.body)
  expect(send('GET', at).body.data).toEqual([
    { id: 7, name: 'Rex', species: 'dog' },
    { id: 8, name: 'Tom', species: 'cat' },
  ])
  const changed = send('PATCH', `${at}/8`, { name: 'Thomas' }, 'application/merge-patch+json')
  expect(changed.body.data).toMatchObject({
    name: 'Thomas',
    species: 'cat',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.001Z',
  })
  expect(send('DELETE', `${at}/8`)).toMatchObject({ status: 204, body: undefined })
  expect(send('DELETE', `${at}/8`)).toMatchObject({ status: 404, body: { message: 'Not found' }, rule: 'notFound' })
  expect(send('POST', at, { name: 'Kit', species: 'cat' }).body.data.id).toBe(9)
})

test('a page says how many there are and where the next one is', () => {
  const send = fresh()
  for (const name of ['Tom', 'Kit', 'Max']) send('POST', at, { name, species: 'cat' })

  const first = send('GET', `${at}?limit=2&species=cat`)
  expect(first.body.meta).toEqual({ total: 3, has_more: true, next: `/v1${at}?species=cat&limit=2&page=2` })
  expect(first.headers['x-total-count']).toBe('3')
  expect(send('GET', `${at}?limit=2&species=cat&page=2`).body).toEqual({
    data: [{ id: 10, name: 'Max', species: 'cat' }],
    meta: { total: 3, has_more: false, next: null },
  })
})

test('a path leads to what is beneath it and to nothing else', () => {
  const send = fresh()

  expect(send('GET', '/owners/own_alan02/pets').body.data).toEqual([])
  expect(send('GET', '/owners/own_alan02/pets/7')).toMatchObject({ status: 404, rule: 'notFound' })
  expect(send('GET', '/owners/nobody/pets/7')).toMatchObject({ status: 404, rule: 'notIn-owners' })
  expect(send('POST', '/owners/nobody/pets', { name: 'Tom', species: 'cat' })).toMatchObject({
    status: 404,
    body: { message: 'Not found' },
  })
})

test("what the contract has no words for is refused in Ringer's own", () => {
  const send = fresh()

  expect(send('GET', '/owners/nobody')).toMatchObject({
    status: 404,
    body: { title: 'Not Found', detail: 'getOwner: "owners" has no such record.' },
  })
  expect(send('POST', '/owners', ada)).toMatchObject({
    status: 409,
    body: { detail: 'createOwner: "owners" has a record of that id already.' },
  })
})

test('a key that nobody chose has the shape of the others', () => {
  const send = fresh()
  const { body } = send('POST', '/owners', { id: 'own_grace3', name: 'Grace', password: 'secret' })

  expect(body).toEqual({ id: 'own_grace3', name: 'Grace' })
})

test('PUT replaces what is there and makes what is not, where 201 is documented', () => {
  const send = fresh()

  expect(send('PUT', '/owners/own_ada001', { id: 'own_ada001', name: 'Ada L.', email: 'ada@example.com' })).toMatchObject({
    status: 200,
    rule: 'replaced',
  })
  expect(send('PUT', '/owners/own_ada001', { id: 'own_ada001', name: 'Ada' }).body).toEqual(ada)
  expect(send('PUT', '/owners/own_grace3', { id: 'own_grace3', name: 'Grace' })).toMatchObject({ status: 201, rule: 'created' })
  expect(send('GET', '/owners/own_grace3').body).toEqual({ id: 'own_grace3', name: 'Grace' })
})

test('a removal that is documented with the record shows it', () => {
  expect(fresh()('DELETE', '/owners/own_ada001')).toMatchObject({ status: 200, body: ada })
})

test('a merge patch goes into objects, and null takes out what cannot be null', () => {
  const send = fresh()
  const patch = (body: object) => send('PATCH', `${at}/7`, body, 'application/merge-patch+json').body.data

  expect(patch({ nickname: 'R', born: '2019-01-01', tags: { a: 'x', b: 'y' } })).toMatchObject({ nickname: 'R', tags: { a: 'x', b: 'y' } })
  const after = patch({ nickname: null, born: null, tags: { a: null } })
  expect(after).toMatchObject({ nickname: null, tags: { b: 'y' } })
  expect(after).not.toHaveProperty('born')
})

test('a body that breaks the contract changes nothing', () => {
  const send = fresh()

  expect(send('POST', at, { name: '', species: 'fish' })).toMatchObject({ status: 400, body: { message: expect.any(String) } })
  expect(send('GET', at).body.meta.total).toBe(1)
})

test('a cast is held against the contract, by file, collection, index and key', async () => {
  const wrong = (pets: Record<string, unknown>) => resourceVendor('pets', resources, { owners: [ada], pets: [rex, pets] })

  await expect(wrong({ ...rex, id: 8, status: 'old' })).rejects.toThrow(
    'fixtures.json: pets[1].status (8) must be equal to one of the allowed values',
  )
  await expect(wrong({ ...rex, id: 7 })).rejects.toThrow('fixtures.json: pets[1] (7) "pets" already has a record 7')
  await expect(wrong({ id: 8, name: 'Tom', species: 'cat' })).rejects.toThrow('fixtures.json: pets[1] (8) must have required property')
  await expect(resourceVendor('pets', resources, { pet: [] })).rejects.toThrow(
    'fixtures.json: pet is nothing that the rulebook keeps. Did you mean "pets"?',
  )
})

test.each([
  [{ pets: '/pet' }, /the collection "pets" is at \/pet, and there is no such path/],
  [{ pets: '/owner' }, /no such path\. Did you mean "\/owners"\?/],
  [{ pets: '/owners/{ownerId}' }, /\/owners\/\{ownerId\}, which is the path of one record: name \/owners in its place/],
  [{ a: '/owners', b: '/owners' }, /the collections "a" and "b" are both at \/owners: leave one out/],
  [
    { a: { path: '/owners', key: 'uid' } },
    /nothing at \/owners tells what a record of "a" looks like: no answer has an attribute uid; name another one as its `key`/,
  ],
])('%j is refused', async (resources, message) => {
  await expect(resourceVendor('pets', resources as never)).rejects.toThrow(message)
})

test('where nothing but refusals is documented, what succeeds is answered as a success', async () => {
  const send = world(await resourceVendor('refusals', { pets: '/pet' }))

  expect(send('POST', '/pet', { id: 7, name: 'Rex' })).toMatchObject({ status: 201, rule: 'created', body: undefined })
  expect(send('GET', '/pet/7')).toMatchObject({ status: 200, body: { id: 7, name: 'Rex' } })
  expect([send('DELETE', '/pet/7').status, send('DELETE', '/pet/7').status]).toEqual([204, 404])
})

test('a cursor goes on where it stands, whatever page led there', async () => {
  const pets = [1, 2, 3, 4, 5, 6].map((id) => ({ id, name: `Pet ${id}` }))
  const send = world(await resourceVendor('refusals', { pets: '/pet' }, { pets }))

  expect(send('GET', '/pet?limit=2&offset=1&cursor=3').body.map(({ id }: { id: number }) => id)).toEqual([4, 5])
})
