import { describe, expect, test } from 'vitest'
import { type Mock, mock, type Sending } from '../plain/mock.ts'

const pet = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', minLength: 2 }, age: { type: 'integer' }, tags: { type: 'array', items: { type: 'string' } } },
}
const ok = { 200: { description: 'fine' } }
const form = 'application/x-www-form-urlencoded'

function taking(content: object, more: object = {}): Promise<Mock> {
  return mock({ paths: { '/pets': { post: { requestBody: { required: true, content, ...more }, responses: ok } } } })
}

const post = ({ send }: Mock, type: string, text: string) => send('POST', '/pets', { headers: { 'content-type': type }, text })
const bodyOf = ({ read }: Mock, type: string, sending: Sending) =>
  read('POST', '/pets', { headers: { 'content-type': type }, ...sending }).body

describe('the media type', () => {
  const both = taking({ 'application/json': { schema: pet }, 'text/csv': { schema: { type: 'string', pattern: '^name' } } })

  test.each([
    ['application/json', '{"name":"Rex"}', 200],
    ['Application/JSON; charset=utf-8', '{"name":"Rex"}', 200],
    ['application/json', '{"name":"R"}', 422],
    ['application/json', '{"name"', 422],
    ['text/csv; header=present', 'name\nRex', 200],
    ['text/csv', 'Rex', 422],
    ['application/xml', '<pet/>', 415],
    [form, '{"name":"Rex"}', 415],
  ])('%s with %s gives %i', async (type, text, status) => {
    expect(post(await both, type, text).status).toBe(status)
  })

  test('a 415 says what is expected', async () => {
    const { body } = post(await both, form, '{"name":"Rex"}')

    expect(body).toMatchObject({
      title: 'Unsupported Media Type',
      status: 415,
      errors: [{ pointer: '/body', message: `expected application/json or text/csv, got ${form}` }],
    })
  })

  test('a body without a type is taken for JSON', async () => {
    const { send } = await both
    const untyped = (text: string) => send('POST', '/pets', { headers: { 'content-type': '' }, text }).status

    expect([untyped('{"name":"Rex"}'), untyped('{}')]).toEqual([200, 422])
  })

  test.each([
    ['application/*', 'application/json', '{"name":"R"}', 422],
    ['application/*', form, 'name=R', 422],
    ['application/*', 'text/plain', 'Rex', 415],
    ['*/*', 'application/vnd.pets+json', '{"name":"R"}', 422],
    ['*/*', 'image/png', 'png', 200],
  ])('%s takes %s', async (range, type, text, status) => {
    expect(post(await taking({ [range]: { schema: pet } }), type, text).status).toBe(status)
  })

  test('the closest range counts', async () => {
    const pets = await taking({ '*/*': {}, 'application/*': {}, 'application/json': { schema: pet } })

    expect([post(pets, 'application/json', '{}').status, post(pets, 'application/vnd.x+json', '{}').status]).toEqual([422, 200])
  })
})

test('a body is missing only where one is required', async () => {
  const content = { 'application/json': { schema: pet } }
  const statusOf = async (required: boolean) => (await taking(content, { required })).send('POST', '/pets').status

  expect([await statusOf(true), await statusOf(false)]).toEqual([422, 200])
})

test('what only answers have is not demanded of a request', async () => {
  const schema = { allOf: [{ $ref: '#/components/schemas/Base' }, { required: ['id', 'name'] }] }
  const Base = {
    type: 'object',
    properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' }, secret: { type: 'string', writeOnly: true } },
  }
  const { send } = await mock({
    paths: {
      '/pets': {
        post: {
          requestBody: { content: { 'application/json': { schema } } },
          responses: {
            201: { description: 'made', content: { 'application/json': { schema: { ...schema, required: ['secret'] } } } },
            422: { description: 'no' },
          },
        },
      },
    },
    components: { schemas: { Base } },
  })

  expect([send('POST', '/pets', { body: { name: 'Rex' } }).status, send('POST', '/pets', { body: { id: 1 } }).status]).toEqual([201, 422])
  const made = send('POST', '/pets', { body: { name: 'Rex' } })
  expect([Object.keys(made.body), made.entry.violations]).toEqual([['id', 'name'], []])
})

describe('a form', () => {
  test.each([
    ['name=Rex&age=3&tags=a&tags=b', { name: 'Rex', age: 3, tags: ['a', 'b'] }],
    ['name=Rex+the+Dog&tags=a', { name: 'Rex the Dog', tags: ['a'] }],
    ['name=Rex&tags[]=a&tags[]=b', { name: 'Rex', tags: ['a', 'b'] }],
    ['name=Rex&age=old&other=1', { name: 'Rex', age: 'old', other: '1' }],
  ])('%s', async (text, body) => {
    expect(bodyOf(await taking({ [form]: { schema: pet } }), form, { text })).toEqual(body)
  })

  test('is held against its schema', async () => {
    const pets = await taking({ [form]: { schema: { ...pet, additionalProperties: false } } })

    expect(post(pets, form, 'name=Rex').status).toBe(200)
    expect(post(pets, form, 'name=Rex&age=old').body.errors).toEqual([{ pointer: '/body/age', message: 'must be integer' }])
    expect(post(pets, form, 'name=Rex&nmae=x').status).toBe(422)
  })

  test('has the styles of its encoding, and nested names as many clients send them', async () => {
    const line = { type: 'object', properties: { price: { type: 'integer' } } }
    const schema = {
      type: 'object',
      properties: { ids: { type: 'array', items: { type: 'integer' } }, at: line, meta: line, lines: { type: 'array', items: line } },
    }
    const encoding = {
      ids: { style: 'pipeDelimited', explode: false },
      at: { style: 'deepObject', explode: true },
      meta: { contentType: 'application/json' },
    }
    const pets = await taking({ [form]: { schema, encoding } })
    const text = 'ids=1|2&at[price]=3&meta=%7B%22price%22%3A4%7D&lines[0][price]=5&lines[1][price]=6'

    expect(bodyOf(pets, form, { text })).toEqual({ ids: [1, 2], at: { price: 3 }, meta: { price: 4 }, lines: [{ price: 5 }, { price: 6 }] })
  })
})

describe('multipart', () => {
  const schema = {
    type: 'object',
    required: ['name', 'photo'],
    properties: {
      ...pet.properties,
      photo: { type: 'string', format: 'binary', maxLength: 4 },
      owner: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
    },
  }
  const type = 'multipart/form-data; boundary="b o"'
  const lines = (...parts: string[]) => [...parts.flatMap((part) => ['--b o', part]), '--b o--', ''].join('\r\n')
  const field = (name: string, value: string, more = '') => `Content-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}`
  const file = (name: string, value: string) => field(name, value, '; filename="rex.png"\r\nContent-Type: image/png')

  test('has fields, lists, JSON parts and files', async () => {
    const owner = 'Content-Disposition: form-data; name="owner"\r\nContent-Type: application/json\r\n\r\n{"id":7}'
    const text = lines(field('name', 'Réx'), field('age', '3'), field('tags', 'a'), field('tags', 'b'), owner, file('photo', 'png'))

    expect(bodyOf(await taking({ 'multipart/form-data': { schema } }), type, { text })).toEqual({
      name: 'Réx',
      age: 3,
      tags: ['a', 'b'],
      owner: { id: 7 },
      photo: 'png',
    })
  })

  test.each([
    ['a good one', lines(field('name', 'Rex'), file('photo', 'png')), []],
    ['one without its file', lines(field('name', 'Rex')), ["/body must have required property 'photo'"]],
    ['a field of the wrong type', lines(field('name', 'Rex'), field('age', 'x'), file('photo', 'p')), ['/body/age must be integer']],
    [
      'an object as JSON',
      lines(field('name', 'Rex'), field('owner', '{"id":"x"}'), file('photo', 'p')),
      ['/body/owner/id must be integer'],
    ],
    ['one that ends too early', '--b o\r\nContent-Disposition: form-data; name="a"\r\n\r\nx', ['/body its last boundary is missing']],
    ['one that is none', 'name=Rex', ['/body the boundary "b o" does not occur']],
  ])('%s', async (_, text, errors) => {
    const { body } = post(await taking({ 'multipart/form-data': { schema } }), type, text)

    expect((body?.errors ?? []).map(({ pointer, message }: { pointer: string; message: string }) => `${pointer} ${message}`)).toEqual(
      errors,
    )
  })

  test('a file is as long as its bytes', async () => {
    const pets = await taking({ 'multipart/form-data': { schema } })
    const sent = (file: number[]) => {
      const [before = '', after = ''] = lines(field('name', 'Rex'), 'FILE').split('FILE')
      const bytes = Buffer.concat([
        Buffer.from(`${before}Content-Disposition: form-data; name="photo"; filename="a"\r\n\r\n`),
        Buffer.from(file),
        Buffer.from(after),
      ])
      return pets.send('POST', '/pets', { headers: { 'content-type': type }, text: bytes.toString(), bytes }).status
    }

    expect([sent([0xff, 0xfe, 0xfd, 0xfc]), sent([0xff, 0xfe, 0xfd, 0xfc, 0xfb])]).toEqual([200, 422])
  })
})

test.each([
  ['text/plain', { type: 'integer' }, '7', 7],
  ['text/plain', { type: 'string' }, '7', '7'],
  ['application/octet-stream', { type: 'string', format: 'binary' }, 'é', 'Ã©'],
  ['application/xml', pet, '<pet/>', '<pet/>'],
])('%s of %j is read', async (type, schema, text, value) => {
  const pets = await taking({ [type]: { schema } })

  expect([bodyOf(pets, type, { text }), post(pets, type, text).status]).toEqual([value, 200])
})

test('an operation without a request body bears one', async () => {
  const { send } = await mock({ paths: { '/pets': { get: { responses: ok } } } })

  expect(send('GET', '/pets', { text: 'x', headers: { 'content-type': 'image/png' } }).status).toBe(200)
})
