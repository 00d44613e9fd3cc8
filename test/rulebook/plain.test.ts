import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startRinger } from '../../src/boot.ts'
import { loadContract } from '../../src/contract/load.ts'
import { emulate } from '../../src/emulator.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { createVendor } from '../../src/rulebook/vendor.ts'

const error = { type: 'object', required: ['message'], properties: { message: { type: 'string', example: 'no' } } }
const json = (schema: object, more: object = {}) => ({ description: 'x', content: { 'application/json': { schema, ...more } } })
const thing = {
  type: 'object',
  required: ['id', 'colour'],
  properties: { id: { type: 'integer', example: 7 }, colour: { type: 'string', enum: ['red', 'blue'] } },
}
const document = {
  openapi: '3.0.3',
  info: { title: 'Acme', version: '1' },
  security: [{ key: [] }],
  paths: {
    '/things': {
      post: {
        operationId: 'createThing',
        parameters: [{ name: 'dry', in: 'query', schema: { type: 'boolean' } }],
        requestBody: { required: true, content: { 'application/json': { schema: thing } } },
        responses: { 201: json(thing), 400: json(error), 401: json(error) },
      },
    },
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: { 200: json(thing, { example: { id: 1, colour: 'red' } }) },
      },
    },
  },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
}

const file = join(mkdtempSync(join(tmpdir(), 'ringer-plain-')), 'acme.json')
writeFileSync(file, JSON.stringify(document))
const files = { contract: 'acme.json', fixtures: 'none', rulebook: 'none' }
const acme = createVendor('acme', await loadContract(file), { state: {}, operations: [] }, {}, files)

function send(method: string, path: string, headers: Record<string, string> = {}, body?: string) {
  const namespace = startRinger([acme]).namespaces.get('default') as Namespace
  const [route = '', query = ''] = path.split('?')
  const { answer, violations } = emulate(acme, namespace, { method, path: route, query, headers: new Map(Object.entries(headers)), body })
  expect(violations).toEqual([])
  return { status: answer.status, body: JSON.parse(answer.text ?? 'null') }
}

const key = { 'x-key': 'any' }

test.each([
  ['without a key 401, from the examples of its properties', 'POST', '/things', {}, '{"id":1,"colour":"red"}', 401, { message: 'no' }],
  ['a body that breaks its schema 400', 'POST', '/things', key, '{"id":1,"colour":"green"}', 400, { message: 'no' }],
  ['no body 400', 'POST', '/things', key, undefined, 400, { message: 'no' }],
  ['a query that breaks its schema 400', 'POST', '/things?dry=perhaps', key, '{"id":1,"colour":"red"}', 400, { message: 'no' }],
  [
    'a good request a body sampled from its schema',
    'POST',
    '/things?dry=True',
    key,
    '{"id":1,"colour":"red"}',
    201,
    { id: 7, colour: 'red' },
  ],
  ["a good request the contract's example", 'GET', '/things/7', key, undefined, 200, { id: 1, colour: 'red' }],
])('an operation without rules gives %s', (_, method, path, headers, body, status, expected) => {
  expect(send(method, path, headers, body)).toEqual({ status, body: expected })
})
