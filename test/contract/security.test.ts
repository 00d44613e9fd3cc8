import { expect, test } from 'vitest'
import { mock } from '../plain/mock.ts'

const securitySchemes = {
  basic: { type: 'http', scheme: 'basic' },
  bearer: { type: 'http', scheme: 'bearer' },
  digest: { type: 'http', scheme: 'digest' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
  oauth: { type: 'oauth2', flows: {} },
  openid: { type: 'openIdConnect', openIdConnectUrl: 'https://example.com/openid' },
  certificate: { type: 'mutualTLS' },
}
const fine = { description: 'fine' }

function guarded(security: object[] | undefined, responses: object = {}, more: object = {}) {
  const operation = { ...(security && { security }), responses: { 200: fine, ...responses } }
  return mock({ paths: { '/pets': { get: operation } }, components: { securitySchemes }, ...more })
}

async function statusOf(security: object[] | undefined, query = '', headers: Record<string, string> = {}, more: object = {}) {
  return (await guarded(security, {}, more)).send('GET', `/pets${query}`, { headers }).status
}

test.each<[string, string, Record<string, string>]>([
  ['basic', '', { authorization: 'Basic YTpi' }],
  ['bearer', '', { authorization: 'bearer t' }],
  ['digest', '', { authorization: 'Digest username="a"' }],
  ['header', '', { 'x-key': 'k' }],
  ['query', '?key=k', {}],
  ['cookie', '', { cookie: 'a=b; session=s' }],
  ['oauth', '', { authorization: 'Bearer t' }],
  ['openid', '', { authorization: 'Bearer t' }],
])('%s has to be there, whatever its value', async (scheme, query, headers) => {
  expect([await statusOf([{ [scheme]: [] }], query, headers), await statusOf([{ [scheme]: [] }])]).toEqual([200, 401])
})

test('another word in front of the credential is none', async () => {
  expect(await statusOf([{ bearer: [] }], '', { authorization: 'Basic YTpi' })).toBe(401)
  expect(await statusOf([{ bearer: [] }], '', { authorization: 'Bearer' })).toBe(401)
})

test('a client certificate is taken to be there', async () => {
  expect(await statusOf([{ certificate: [] }])).toBe(200)
})

test('schemes of one requirement are wanted together', async () => {
  const both = [{ header: [], bearer: [] }]

  expect(await statusOf(both, '', { 'x-key': 'k' })).toBe(401)
  expect(await statusOf(both, '', { authorization: 'Bearer t' })).toBe(401)
  expect(await statusOf(both, '', { 'x-key': 'k', authorization: 'Bearer t' })).toBe(200)
})

test('one of several requirements is enough, in full', async () => {
  const either = [{ header: [], query: [] }, { bearer: [] }]

  expect(await statusOf(either, '', { authorization: 'Bearer t' })).toBe(200)
  expect(await statusOf(either, '?key=k', { 'x-key': 'k' })).toBe(200)
  expect(await statusOf(either, '?key=k')).toBe(401)
})

test('an empty requirement makes it optional, an empty list switches it off', async () => {
  const whole = { security: [{ bearer: [] }] }

  expect(await statusOf(undefined, '', {}, whole)).toBe(401)
  expect(await statusOf([{}, { header: [] }], '', {}, whole)).toBe(200)
  expect(await statusOf([], '', {}, whole)).toBe(200)
})

test('the refusal is the one that the contract has', async () => {
  const json = (name: string) => ({ description: 'no', content: { 'application/json': { example: { error: name } } } })
  const refusal = async (responses: object) => {
    const { status, body } = (await guarded([{ bearer: [] }], responses)).send('GET', '/pets')
    return [status, body.error]
  }

  expect(await refusal({ 401: json('who?'), 403: json('no') })).toEqual([401, 'who?'])
  expect(await refusal({ 403: json('no') })).toEqual([403, 'no'])
  expect(await refusal({ default: json('some') })).toEqual([401, 'some'])
})

test('without one it is a problem that says what is wanted', async () => {
  const { send } = await guarded([{ basic: [] }, { bearer: [], header: [] }])
  const { status, headers, body } = send('GET', '/pets')

  expect([status, headers['www-authenticate']]).toEqual([401, 'Basic realm="basic", Bearer'])
  expect(body.errors).toEqual([{ pointer: '/security', message: 'expected basic, or bearer and header' }])
})

test('who is not let in is not told what is wrong with the request, and prefers nothing', async () => {
  const parameters = [{ name: 'n', in: 'query', required: true, schema: { type: 'integer' } }]
  const { send } = await mock({
    paths: { '/pets': { get: { parameters, security: [{ bearer: [] }], responses: { 200: fine, 404: fine } } } },
    components: { securitySchemes },
  })
  const headers = { authorization: 'Bearer t' }

  expect(send('GET', '/pets?n=x', { headers: { prefer: 'code=404' } }).status).toBe(401)
  expect(send('GET', '/pets?n=x', { headers }).status).toBe(422)
  expect(send('GET', '/pets?n=1', { headers: { ...headers, prefer: 'code=404' } }).status).toBe(404)
})
