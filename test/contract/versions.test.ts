import { describe, expect, test } from 'vitest'
import { loadContract } from '../../src/contract/load.ts'
import { asking, documentAt, minimal, takingContract, written } from './documents.ts'

describe('a Swagger 2.0 document', async () => {
  const contract = await loadContract(documentAt('swagger.yaml'))
  const ask = asking(contract)

  test('has its host, base path and schemes as servers', () => {
    expect(contract.servers.map(({ url }) => url)).toEqual(['https://api.acme.example/v2', 'http://api.acme.example/v2'])
    expect(contract.servers[0]?.hostNames).toEqual(['api.acme.example'])
  })

  test('answers with its examples', () => {
    expect(ask('GET', '/v2/pets')).toEqual({ status: 200, operation: 'listPets', body: [{ kind: 'Cat', name: 'Tom', age: null }] })
  })

  test('judges parameters, shared ones and lists between commas too', () => {
    expect(ask('GET', '/v2/pets?page=0')).toMatchObject({ status: 400, body: { message: 'wrong' } })
    expect(ask('GET', '/v2/pets?ids=1,2')).toMatchObject({ status: 200 })
    expect(ask('GET', '/v2/pets?ids=1,two')).toMatchObject({ status: 400 })
    expect(ask('GET', '/v2/pets?tags=a&tags=b')).toMatchObject({ status: 200 })
  })

  test('judges the body, x-nullable, and its key', () => {
    const key = { 'x-key': 'any' }
    expect(ask('POST', '/v2/pets', { kind: 'Cat', name: 'Tom', age: null }, key)).toMatchObject({ status: 201 })
    expect(ask('POST', '/v2/pets', { kind: 'Cat' }, key)).toMatchObject({ status: 400 })
    expect(ask('POST', '/v2/pets', { kind: 'Cat', name: 'Tom' })).toMatchObject({ status: 401 })
  })

  test('has a form with a file as a body of its media type', () => {
    expect(contract.document.paths['/pets/{id}/photo'].post.requestBody.content).toMatchObject({
      'multipart/form-data': { schema: { required: ['photo'], properties: { photo: { type: 'string', format: 'binary' } } } },
    })
  })

  test('has each kind of security scheme', () => {
    expect(contract.document.components?.securitySchemes).toMatchObject({
      login: { type: 'http', scheme: 'basic' },
      key: { type: 'apiKey', name: 'X-Key' },
      sign: { type: 'oauth2', flows: { authorizationCode: { tokenUrl: 'https://acme.example/t' } } },
    })
  })

  test('says where it is not heard', () => {
    expect(contract.notes).toMatchObject([{ line: 40, column: 7, message: expect.stringContaining('schemes of an operation') }])
  })

  test('is refused by its own rules and places', async () => {
    const file = written({ 'acme.yaml': 'swagger: "2.0"\ninfo: {title: x, version: "1"}\npaths:\n  /a:\n    get:\n      response: {}\n' })
    await expect(loadContract(file)).rejects.toThrow(/acme\.yaml:5:5: not a valid OpenAPI document:\n.*\/paths\/~1a\/get/)
  })
})

describe('an OpenAPI 3.1 document', async () => {
  const contract = await loadContract(documentAt('modern.yaml'))
  const ask = asking(contract)

  test('is served under each base and host that its server variables list', () => {
    expect(contract.servers[0]).toMatchObject({ hostNames: ['eu.acme.example', 'us.acme.example'], bases: ['/v1', '/v2'] })
    expect(ask('GET', '/v1/trees/1').operation).toBe('getTree')
    expect(ask('GET', '/v2/trees/1').operation).toBe('getTree')
    expect(ask('GET', '/v3/trees/1').operation).toBeUndefined()
  })

  test('serves an operation under its own servers', () => {
    expect(ask('POST', '/files/uploads').operation).toBe('upload')
    expect(ask('POST', '/v1/uploads').operation).toBeUndefined()
  })

  test('takes path items from components, and parameters from their path', () => {
    expect(ask('POST', '/v1/trees', { kind: 'tree' })).toMatchObject({ status: 201, operation: 'plantTree' })
    expect(ask('GET', '/v1/trees/0').status).toBe(400)
  })

  test.each([
    ['const', { kind: 'bush' }],
    ['$defs and a number as exclusiveMinimum', { kind: 'tree', height: 0 }],
    ['a list of types', { kind: 'tree', nick: 1 }],
    ['prefixItems', { kind: 'tree', position: [1, 2, 3] }],
    ['unevaluatedProperties', { kind: 'tree', size: 1 }],
    ['a $dynamicRef, as deep as it goes', { kind: 'tree', children: [{ kind: 'tree', children: [{ kind: 'bush' }] }] }],
  ])('judges by %s', (_, body) => {
    expect(ask('POST', '/v1/trees', body).status).toBe(400)
  })

  test('takes what is right', () => {
    const tree = { kind: 'tree', height: 2, nick: null, position: [1, 2], children: [{ kind: 'tree' }] }
    expect(ask('POST', '/v1/trees', tree).status).toBe(201)
  })

  test('says that it sends neither webhooks nor callbacks, and what it makes of $dynamicRef', () => {
    expect(contract.notes.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      expect.stringMatching(/^54: is taken as a plain \$ref/),
      expect.stringMatching(/^29: webhooks are not sent/),
      expect.stringMatching(/^27: callbacks are not sent/),
    ])
  })
})

describe('an OpenAPI 3.2 document', async () => {
  const contract = await loadContract(documentAt('young.yaml'))
  const ask = asking(contract)

  test('serves its QUERY operations', () => {
    expect(ask('QUERY', '/logs', { text: 'a' })).toEqual({ status: 200, operation: 'searchLogs', body: { lines: ['hello'] } })
    expect(ask('QUERY', '/logs', {}).status).toBe(400)
  })

  test('serves its additionalOperations', () => {
    expect(ask('PURGE', '/logs')).toMatchObject({ status: 204, operation: 'purgeLogs' })
  })

  test('says what it does not judge', () => {
    const said = contract.notes.map(({ line, message }) => `${line}: ${message}`)
    expect(said).toContainEqual(expect.stringMatching(/^19: itemSchema: the items of a stream are not judged/))
    expect(said).toContainEqual(expect.stringMatching(/^17: a whole query as one value/))
  })
})

describe('schemas with heirs', async () => {
  const contract = await loadContract(documentAt('heirs.yaml'))
  const ask = asking(contract)

  test.each([
    ['the name that a discriminator maps', '/mapped', { kind: 'hound', bark: true }, 200],
    ['the name that it maps to a schema by name', '/mapped', { kind: 'puss', lives: 9 }, 200],
    ['the branch that is meant, and no other', '/mapped', { kind: 'puss', lives: 0, bark: true }, 400],
    ['a name that is not mapped', '/mapped', { kind: 'cow' }, 400],
    ['a name that leads nowhere', '/mapped', { kind: 'ghost' }, 400],
    ["the schemas' own names, where none is mapped", '/named', { kind: 'Cat', lives: 9 }, 200],
    ["the schemas' own names, and their branch", '/named', { kind: 'Cat', lives: 0 }, 400],
    ['the values that the branches list', '/listed', { kind: 'bee' }, 200],
    ['values that no branch lists', '/listed', { kind: 'wasp' }, 400],
    ['a base whose heirs name it again', '/base', { kind: 'Horse' }, 200],
    ['such a base, where it is broken', '/base', {}, 400],
    ['a nullable reference', '/loose', { mother: null, colour: null }, 200],
    ['a nullable reference to something else', '/loose', { mother: { bark: true } }, 400],
    ['a pattern that is one only without the flag u', '/loose', { dash: 'a-b' }, 200],
    ['a text that such a pattern does not match', '/loose', { dash: 'a b' }, 400],
    ['a pattern that is none', '/loose', { odd: 'anything' }, 200],
  ])('judge by %s', (_, path, body, status) => {
    expect(ask('POST', `/v1${path}`, body).status).toBe(status)
  })

  test('say where they cannot be followed', () => {
    expect(contract.notes.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '25:101 leads nowhere (#/components/schemas/Ghost), so ghost is not known',
      '31:7 its oneOf leads back to it without end, so it is left out',
      '39:30 pattern has a value that JSON Schema does not know, so it is not looked at',
    ])
  })
})

describe('a document in several files', async () => {
  const contract = await loadContract(documentAt('several/openapi.yaml'))
  const ask = asking(contract)

  test('is one: relative paths, fragments, encoded names, and circles across files', () => {
    expect(ask('GET', '/users')).toMatchObject({ status: 200, body: [{ id: 1, team: { name: 'a' } }] })
    expect(ask('GET', '/users?page=0')).toEqual({ status: 400, operation: 'listUsers', body: { message: 'wrong' } })
    expect(ask('GET', '/teams').status).toBe(200)
  })

  test('has every `$ref` inside', () => {
    const parts = JSON.stringify(contract.document, (key, value) => (key.startsWith('x-') ? undefined : value))
    expect(parts.match(/"\$ref":"[^#][^"]*"/)).toBeNull()
  })
})

describe('a property that only answers have is not demanded of a request', () => {
  const Pet = {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' } },
  }
  const responses = { 201: { description: 'made' }, 400: { description: 'no' } }
  const taking = (ref: string) => ({
    paths: {
      '/pets': {
        post: { requestBody: { content: { 'application/json': { schema: { $ref: ref } } } }, responses },
      },
    },
  })
  const taken = { schema: { $ref: '#/definitions/Pet' }, name: 'pet', in: 'body' }
  const swagger = {
    swagger: '2.0',
    info: { title: 'Acme', version: '1' },
    consumes: ['application/json'],
    paths: { '/pets': { post: { parameters: [taken], responses } } },
    definitions: { Pet },
  }

  test.each([
    ['in Swagger 2.0', { 'acme.json': swagger }],
    ['in another file', { 'acme.json': minimal(taking('pet.json')), 'pet.json': Pet }],
    ['in an extension', { 'acme.json': minimal({ ...taking('#/x-shapes/pet'), 'x-shapes': { pet: Pet } }) }],
  ])('%s', async (_, files) => {
    const ask = asking(await loadContract(written(files)))
    expect([ask('POST', '/pets', { name: 'Rex' }).status, ask('POST', '/pets', { id: 1 }).status]).toEqual([201, 400])
  })
})

describe('servers and paths', () => {
  const responses = { 200: { description: 'Yes' } }
  const get = (operationId: string) => ({ get: { operationId, responses } })
  const load = (more: object) => loadContract(written({ 'acme.json': minimal(more) }))

  test.each([
    ['v1', '/v1'],
    ['./v1/', '/v1'],
    ['/', ''],
    ['https://acme.example', ''],
    ['//acme.example/api', '/api'],
    ['https://acme.example:8443/a//b/?x=1', '/a/b'],
  ])('the server %s has the base path "%s"', async (url, base) => {
    expect((await load({ servers: [{ url }] })).bases).toEqual([base])
  })

  test('a variable in a base path that lists no values is noted', async () => {
    const { bases, notes } = await load({ servers: [{ url: '/{tenant}/api', variables: { tenant: { default: 'acme' } } }] })
    expect(bases).toEqual(['/acme/api'])
    expect(notes).toMatchObject([{ pointer: '/servers/0/url', message: expect.stringContaining('/acme/api') }])
  })

  test('a trailing slash makes another path', async () => {
    const ask = asking(await load({ paths: { '/a': get('bare'), '/a/': get('slashed') } }))
    expect([ask('GET', '/a').operation, ask('GET', '/a/').operation]).toEqual(['bare', 'slashed'])
  })

  test('a path may be written or sent percent-encoded', async () => {
    const ask = asking(await load({ paths: { '/café au lait': get('coffee') } }))
    expect(ask('GET', '/caf%C3%A9%20au%20lait').operation).toBe('coffee')
  })

  test('methods of one path may call its parameter by other names', async () => {
    const parameter = (name: string) => ({ parameters: [{ name, in: 'path', required: true, schema: { type: 'string' } }] })
    const paths = { '/a/{id}': { ...get('one'), ...parameter('id') }, '/a/{key}': { put: { ...get('two').get, ...parameter('key') } } }
    const ask = asking(await load({ paths }))
    expect([ask('GET', '/a/1').operation, ask('PUT', '/a/1').operation]).toEqual(['one', 'two'])
  })

  test('of two templates that are one path the first answers, and the other is noted', async () => {
    const { match, notes } = await load({ paths: { '/a/{id}': get('first'), '/a/{key}': get('second') } })
    expect(match('GET', '/a/1')).toMatchObject({ operation: { id: 'first' } })
    expect(notes).toMatchObject([{ pointer: '/paths/~1a~1{key}/get', message: expect.stringContaining('never answers') }])
  })

  test('parts of one segment are told apart, in no time', async () => {
    const path = '/f/{name}.{ext}'
    const { match } = await load({ paths: { [path]: get('file') } })
    expect(match('GET', '/f/a.b.c')).toMatchObject({ params: { name: 'a', ext: 'b.c' } })
    expect(match('GET', '/f/.c').kind).toBe('path')
  })
})

test('names that JavaScript gives to every object are names like others', async () => {
  const ask = await takingContract(
    { $ref: '#/components/schemas/constructor' },
    {
      components: { schemas: { constructor: { type: 'object', required: ['toString'], properties: { toString: { type: 'integer' } } } } },
    },
  )
  expect(ask('POST', '/take', { toString: 1 }).status).toBe(204)
  expect(ask('POST', '/take', {}).status).toBe(400)
  expect(ask('GET', '/constructor').status).toBe(404)
})
