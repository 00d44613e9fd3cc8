import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { createAdmin } from '../../src/admin/admin.ts'
import { type Ringer, startRinger } from '../../src/boot.ts'
import { loadContract } from '../../src/contract/load.ts'
import { vendorFromDocument } from '../../src/rulebook/document-vendor.ts'
import { createApp } from '../../src/server/app.ts'

const file = fileURLToPath(new URL('../contract/documents/requests-pets.yaml', import.meta.url))

let app: { fetch(request: Request): Response | Promise<Response> }

beforeAll(async () => {
  const pets = vendorFromDocument('pets', await loadContract(file))
  const ringer: Ringer = startRinger([pets])
  app = createApp(ringer, await createAdmin(ringer))
})

const key = { authorization: 'Bearer any' }

async function send(method: string, path: string, init: RequestInit = {}) {
  const response = await app.fetch(new Request(`http://localhost${path}`, { method, ...init, headers: { ...key, ...init.headers } }))
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json')
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  return { status: response.status, headers: response.headers, body: (json ? JSON.parse(text) : text) as any }
}

const admin = (path: string, body?: object) =>
  send(
    body ? 'POST' : 'GET',
    `/__admin${path}`,
    body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {},
  )

test('a document is all that a vendor needs', async () => {
  expect(await send('GET', '/pets/v1/pets/7')).toMatchObject({ status: 200, body: { id: 7, name: 'Rex' } })
  expect(await send('GET', '/pets/v1/pets/7', { headers: { authorization: '' } })).toMatchObject({ status: 401 })
  expect(await send('GET', '/pets/v1/pets/seven')).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/path/id', message: 'must be integer' }] },
  })
})

test('a path and a method that it does not have get a hint', async () => {
  const [path, method] = [await send('GET', '/pets/v1/pest'), await send('PUT', '/pets/v1/pets')]

  expect([path.status, path.headers.get('content-type'), path.headers.get('x-ringer-hint')]).toEqual([
    404,
    'application/problem+json',
    'nearest operation: GET /v1/pets (GET /pets)',
  ])
  expect([method.status, method.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
})

test('a form of the platform is read, its files byte by byte', async () => {
  const form = new FormData()
  form.set('caption', 'Réx')
  form.set('photo', new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'rex.jpg', { type: 'image/jpeg' }))
  const good = await send('POST', '/pets/v1/pets/7/photo', { body: form })
  form.delete('photo')
  const bad = await send('POST', '/pets/v1/pets/7/photo', { body: form })

  expect([good.status, bad.status, bad.body.errors]).toEqual([
    204,
    422,
    [{ pointer: '/body', message: "must have required property 'photo'" }],
  ])
})

test('an operation without an id is called by its method and path: in the journal, in faults and in the table of rules', async () => {
  const name = 'GET /pets/{id}'
  const fault = await admin('/faults', {
    match: { vendor: 'pets', operation: name, wouldAnswer: 'example' },
    effect: { kind: 'respond', status: 404 },
  })
  expect(fault.status).toBe(201)
  expect((await send('GET', '/pets/v1/pets/7')).status).toBe(404)
  await send('DELETE', `/__admin/faults/${fault.body.id}`)
  expect((await send('GET', '/pets/v1/pets/7')).status).toBe(200)

  const { requests } = (await admin(`/requests?operation=${encodeURIComponent(name)}`)).body
  expect(requests.map(({ operation }: { operation: string }) => operation)).toContain(name)
  const { rules } = (await admin(`/rules?vendor=pets&operation=${encodeURIComponent(name)}`)).body
  expect(rules.map(({ rule, answer }: { rule: string; answer: number }) => `${rule} ${answer}`)).toEqual([
    'noCredential 401',
    'badParameters 422',
    'notAcceptable 406',
    'example 200',
  ])
  const { body } = await admin(`/requests/${requests[0].id}/explain`)
  expect(body.operation).toBe(name)
})

test('a fault can meet a refusal that the document does not have', async () => {
  const fault = await admin('/faults', {
    match: { vendor: 'pets', wouldAnswer: 401 },
    effect: { kind: 'respond', status: 418, custom: true },
  })

  expect(fault.status).toBe(201)
  expect((await send('GET', '/pets/v1/pets', { headers: { authorization: '' } })).status).toBe(418)
  await send('DELETE', `/__admin/faults/${fault.body.id}`)
})
