import { describe, expect, test } from 'vitest'
import { judgeAnswer } from '../../src/contract/judge.ts'
import { mock } from '../plain/mock.ts'

const pet = { type: 'object', required: ['name'], properties: { name: { type: 'string', example: 'Rex' } } }
const json = (more: object = {}) => ({ 'application/json': { schema: pet, ...more } })
const answering = (responses: object, more: object = {}) => mock({ paths: { '/pets': { get: { ...more, responses } } } })
const fine = { description: 'fine' }

describe('the success', () => {
  test.each([
    ['the lowest 2xx', { 202: fine, 201: fine, 404: fine, default: fine }, 201],
    ['200 for a range', { '2XX': fine, default: fine }, 200],
    ['a redirect before the default', { 302: fine, default: fine }, 302],
    ['200 for a default alone', { 404: fine, default: fine }, 200],
    ['the first there is', { 404: fine, 410: fine }, 404],
    ['the start of a range alone', { '4XX': fine }, 400],
    ['200 where nothing is documented', {}, 200],
  ])('is %s', async (_, responses, status) => {
    const { send } = await answering(responses)
    const { entry, body } = send('GET', '/pets')

    expect([entry.answer.status, body, entry.violations]).toEqual([status, undefined, []])
  })
})

describe('the media type', () => {
  const both = answering({
    200: {
      description: 'fine',
      content: {
        'application/xml': { schema: { type: 'object', xml: { name: 'pet' }, properties: { name: { type: 'string', example: 'Rex' } } } },
        'application/json': { schema: pet },
        'text/csv': { example: 'name\nRex' },
        'image/png': { schema: { type: 'string', format: 'binary' } },
      },
    },
  })

  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/xml', 'application/xml'],
    ['application/json;q=0.5, application/xml', 'application/xml'],
    ['application/json;q=0, */*;q=0.1', 'application/xml'],
    ['text/html, text/*;q=0.3, */*;q=0.2', 'text/csv'],
    ['TEXT/CSV; header=present', 'text/csv'],
  ])('for Accept: %s it is %s', async (accept, type) => {
    const { status, headers, entry } = (await both).send('GET', '/pets', { headers: accept ? { accept } : {} })

    expect([status, headers['content-type'], entry.violations]).toEqual([200, type, []])
  })

  test('each comes in its own format: examples as they are, XML by its schema, an image empty', async () => {
    const { send } = await both
    const bodyAs = (accept: string) => send('GET', '/pets', { headers: { accept } }).body

    expect(bodyAs('application/json')).toEqual({ name: 'Rex' })
    expect(bodyAs('application/xml').replaceAll(/\s/g, '')).toContain('<pet><name>Rex</name></pet>')
    expect(bodyAs('text/csv')).toBe('name\nRex')
    expect(bodyAs('image/png')).toBe('')
  })

  test('none that fits is 406, which lists what there is', async () => {
    const { status, body } = (await both).send('GET', '/pets', { headers: { accept: 'text/html, application/json;q=0' } })

    expect([status, body.errors[0].pointer]).toEqual([406, '/header/accept'])
    expect(body.errors[0].message).toContain('application/json or application/xml')
  })

  test('none that fits is the documented 406, where there is one', async () => {
    const { send } = await answering({
      200: { ...fine, content: json() },
      406: { description: 'no', content: { 'text/plain': { example: 'json only' } } },
    })
    const { status, body } = send('GET', '/pets', { headers: { accept: 'text/html' } })

    expect([status, body]).toEqual([406, 'json only'])
  })

  test.each([
    ['an answer without a body', { 204: fine }, 'text/html', 204],
    ['any +json for who takes JSON', { 200: { ...fine, content: { 'application/hal+json': { schema: pet } } } }, 'application/json', 200],
  ])('%s is no 406', async (_, responses, accept, status) => {
    expect((await answering(responses)).send('GET', '/pets', { headers: { accept } }).status).toBe(status)
  })

  test('of a range is JSON', async () => {
    const { send } = await answering({ 200: { ...fine, content: { '*/*': { schema: pet } } } })
    const { headers, body, entry } = send('GET', '/pets')

    expect([headers['content-type'], body, entry.violations]).toEqual(['application/json', { name: 'Rex' }, []])
    expect(judgeAnswer(entry.operation, entry.answer)).toEqual([])
  })
})

test('headers come with their examples, else sampled; those of the connection do not', async () => {
  const headers = {
    'X-Total': { schema: { type: 'integer', minimum: 3 } },
    'X-Id': { required: true, schema: { type: 'string', format: 'uuid' } },
    Link: { example: '<https://example.com>; rel="next"', schema: { type: 'string' } },
    'X-Tags': { schema: { type: 'array', items: { type: 'string', enum: ['a'] }, minItems: 2 } },
    'Content-Length': { schema: { type: 'integer', example: 7 } },
    'Content-Encoding': { schema: { type: 'string', example: 'br' } },
    'X-Broken': { example: 'a\r\nb', schema: { type: 'string' } },
  }
  const { send } = await answering({
    200: { ...fine, headers, content: json() },
    404: { description: 'no', headers: { 'X-Why': { example: 'gone', schema: { type: 'string' } } } },
  })

  expect(send('GET', '/pets').headers).toEqual({
    'content-type': 'application/json',
    'x-total': '3',
    'x-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    link: '<https://example.com>; rel="next"',
    'x-tags': 'a,a',
  })
  expect(send('GET', '/pets', { headers: { prefer: 'code=404' } }).headers).toEqual({ 'x-why': 'gone', 'preference-applied': 'code=404' })
})

describe('Prefer', () => {
  const examples = { rex: { value: { name: 'Rex' } }, old: { value: { name: 'Old' } }, broken: { value: { name: 7 } } }
  const preferring = answering({
    200: { ...fine, content: { ...json({ examples }), 'text/plain': { examples: { line: { value: 'a line' } } } } },
    '4XX': { description: 'no', content: json() },
    default: { description: 'else', content: json({ example: { name: 'Else' } }) },
  })

  test.each([
    ['code=418', 418, { name: 'Rex' }],
    ['code=503', 503, { name: 'Else' }],
    ['example=old', 200, { name: 'Old' }],
    ['code=200, example=line', 200, 'a line'],
    ['example=broken', 200, { name: '7' }],
  ])('%s', async (prefer, status, body) => {
    const answer = (await preferring).send('GET', '/pets', { headers: { prefer } })

    expect([answer.status, answer.body]).toEqual([status, body])
  })

  test.each(['code=999', 'code=abc', 'example=none', 'code=404, example=old'])('%s is 422', async (prefer) => {
    expect((await preferring).send('GET', '/pets', { headers: { prefer } }).status).toBe(422)
  })
})

describe('a request that breaks the contract', () => {
  const requestBody = { required: true, content: json() }
  const refuse = async (responses: object, text: string, type = 'application/json') => {
    const { send } = await mock({ paths: { '/pets': { post: { requestBody, responses: { 200: fine, ...responses } } } } })
    return send('POST', '/pets', { text, headers: { 'content-type': type } })
  }

  test.each([
    ['422', { 400: fine, 422: fine, default: fine }, 422],
    ['400, where there is no 422', { 400: fine, '4XX': fine, default: fine }, 400],
    ['422 of a range', { '4XX': fine }, 422],
    ['422 of the default', { default: fine }, 422],
    ["Ringer's own 422", {}, 422],
  ])('gets %s', async (_, responses, status) => {
    expect((await refuse(responses, '{}')).status).toBe(status)
  })

  test('in the words of the contract, with a header that says what is wrong', async () => {
    const { body, headers, entry } = await refuse({ 422: { description: 'no', content: json({ example: { name: 'no' } }) } }, '{}')

    expect(body).toEqual({ name: 'no' })
    expect(headers['x-ringer-hint']).toBe("body must have required property 'name'")
    expect(entry.reasons.map(({ keyword }) => keyword)).toEqual(['required'])
    expect(entry.rule?.name).toBe('badBody')
  })

  test('in a list of all that is wrong, where the contract has no words', async () => {
    const { body, headers } = await refuse({}, '{"name":7}')

    expect(headers['content-type']).toBe('application/problem+json')
    expect(body).toEqual({
      title: 'Unprocessable Entity',
      status: 422,
      detail: 'POST /pets: body/name must be string',
      errors: [{ pointer: '/body/name', message: 'must be string' }],
    })
  })

  test('of an undocumented media type gets the documented 415, before all else', async () => {
    expect((await refuse({ 415: { description: 'no', content: json({ example: { name: 'type' } }) } }, 'x', 'text/plain')).body).toEqual({
      name: 'type',
    })
  })

  test('is not answered with what is the success as well', async () => {
    const { send } = await mock({ paths: { '/pets': { post: { requestBody, responses: { default: { ...fine, content: json() } } } } } })
    const { status, body } = send('POST', '/pets', { body: {} })

    expect([status, body.title]).toEqual([422, 'Unprocessable Entity'])
  })
})
