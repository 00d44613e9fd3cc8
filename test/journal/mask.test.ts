import { describe, expect, test } from 'vitest'
import { requestLine } from '../../src/cli/banner.ts'
import { emulate } from '../../src/emulator.ts'
import { maskBody, maskHeaders, maskQuery } from '../../src/journal/mask.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { freshRinger, vendor } from '../emulate.ts'

const CANARY = 'CANARY-7f3a'

describe('a credential is masked', () => {
  test.each([
    ['a string', `{"password":"${CANARY}"}`],
    ['deep inside', `{"a":[{"b":{"user_key":"${CANARY}"}}]}`],
    ['a list', `{"password":["${CANARY}"]}`],
    ['an object', `{"api_key":{"value":"${CANARY}"}}`],
    ['under an escaped name', `{"pass\\u0077ord":"${CANARY}"}`],
    ['in a text that is cut', `{"password":"${CANARY}`],
    ['in a form', `user=ada&password=${CANARY}&_api_key=${CANARY}`],
  ])('in a body: %s', (_, body) => {
    expect(maskBody(body)).not.toContain(CANARY)
    expect(maskBody(body)).toContain('***')
  })

  test('in a body: a number', () => {
    expect(maskBody('{"token":70350,"count":70350}')).toBe('{"token":"***","count":70350}')
  })

  test.each([`api_key=${CANARY}`, `a=1&apikey=${CANARY}&b=2`, `api%5Fkey=${CANARY}`, `user_key=${CANARY}=x`])(
    'in the query %s',
    (query) => {
      expect(maskQuery(query)).not.toContain(CANARY)
    },
  )

  test.each(['authorization', 'Cookie', 'x-api-key', 'X-Management-Token', 'X-AUTH-TOKEN'])('in the header %s', (name) => {
    expect(maskHeaders([[name, CANARY]], vendor('voucherify'))[name]).toBe('***')
  })

  test('in a header of any name that looks like one', () => {
    expect(maskHeaders([['x-forwarded-auth', `Bearer ${CANARY}`]], vendor('kaiten'))).toEqual({ 'x-forwarded-auth': '***' })
  })

  test('in the line that is printed for a request', () => {
    const namespace = freshRinger().namespaces.get('default') as Namespace
    const path = '/v1.1/instances/acme-instance/groups/'
    const entry = emulate(vendor('syncano'), namespace, {
      method: 'GET',
      path,
      query: `api%5Fkey=${CANARY}`,
      headers: new Map(),
      body: undefined,
    })
    expect(requestLine(entry, 'default')).toContain('***')
    expect(requestLine(entry, 'default')).not.toContain(CANARY)
  })
})

test('what is no credential stays as it is, to the byte', () => {
  const body = '{ "name": "Research",\n "keyboard": "qwerty" }'
  expect(maskBody(body)).toBe(body)
  expect(maskQuery('limit=10&query=token')).toBe('limit=10&query=token')
  expect(maskHeaders([['content-type', 'application/json']], vendor('kaiten'))).toEqual({ 'content-type': 'application/json' })
})
