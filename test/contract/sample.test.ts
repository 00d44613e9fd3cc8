import { describe, expect, test } from 'vitest'
import { textOfPattern } from '../../src/contract/pattern.ts'
import { mock } from '../plain/mock.ts'

async function answer(schema: object, { components, ...media }: Record<string, unknown> = {}) {
  const content = { 'application/json': { schema, ...media } }
  const document = {
    paths: { '/pets': { get: { responses: { 200: { description: 'fine', content } } } } },
    ...(components ? { components } : {}),
  }
  const { send } = await mock(document)
  const { body, entry } = send('GET', '/pets')
  return { body, violations: entry.violations.map(({ pointer, message }) => `${pointer} ${message}`) }
}

describe('a body comes from', () => {
  const schema = { type: 'object', properties: { id: { type: 'integer', example: 5 } }, example: { id: 4 } }

  test.each<[string, object, Record<string, unknown>, unknown]>([
    ["the media type's example", schema, { example: { id: 1 } }, { id: 1 }],
    [
      'the first of its examples that keeps the schema',
      schema,
      { examples: { bad: { value: { id: 'x' } }, good: { value: { id: 2 } } } },
      { id: 2 },
    ],
    ["the schema's example", schema, {}, { id: 4 }],
    ["the properties' examples", { ...schema, example: undefined }, {}, { id: 5 }],
    ['defaults', { type: 'object', properties: { id: { type: 'integer', default: 6 } } }, {}, { id: 6 }],
    ['the first value of an enum', { type: 'string', enum: ['a', 'b'] }, {}, 'a'],
    ['a const', { const: 'only' }, {}, 'only'],
    ['an example that was written as text', schema, { example: '{"id":3}' }, { id: 3 }],
  ])('%s', async (_, schema, media, body) => {
    expect(await answer(schema, media)).toEqual({ body, violations: [] })
  })

  test('an example that breaks its schema, changed as little as need be', async () => {
    const schema = {
      type: 'object',
      required: ['id', 'name', 'kind'],
      additionalProperties: false,
      properties: {
        id: { type: 'integer' },
        name: { type: 'string' },
        kind: { enum: ['cat', 'dog'] },
        born: { type: 'string', format: 'date' },
      },
    }
    const example = { id: '12', name: 'Rex', born: 'yesterday', extra: true }

    expect(await answer(schema, { example })).toEqual({ body: { id: 12, name: 'Rex', kind: 'cat', born: '2019-08-24' }, violations: [] })
  })
})

describe('a sample keeps its schema', () => {
  const ref = { $ref: '#/components/schemas/Node' }
  const node = {
    type: 'object',
    required: ['id', 'children'],
    properties: { id: { type: 'string', format: 'uuid' }, children: { type: 'array', items: ref }, parent: ref },
  }
  const formats = [
    'uuid',
    'email',
    'date',
    'date-time',
    'time',
    'duration',
    'ipv4',
    'ipv6',
    'uri',
    'uri-reference',
    'hostname',
    'byte',
    'json-pointer',
    'regex',
  ]

  test.each<[string, object]>([
    ...formats.map((format): [string, object] => [`the format ${format}`, { type: 'string', format }]),
    ['a minimal length', { type: 'string', minLength: 40 }],
    ['a maximal length', { type: 'string', maxLength: 3 }],
    ['a pattern', { type: 'string', pattern: '^(usr|grp)_[0-9a-f]{8}(-[A-Z]+)?$' }],
    ['a pattern that has to be long', { type: 'string', pattern: '^[a-z]+-\\d*$', minLength: 30, maxLength: 31 }],
    ['a pattern that forbids', { type: 'string', pattern: '^[^a-z]{3}$' }],
    ['a long uri', { type: 'string', format: 'uri', minLength: 60 }],
    ['bounds', { type: 'integer', exclusiveMinimum: 3, maximum: 10, multipleOf: 5 }],
    ['a narrow range', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }],
    ['many items that differ', { type: 'array', minItems: 3, uniqueItems: true, items: { type: 'string' } }],
    ['enum items that differ', { type: 'array', minItems: 2, uniqueItems: true, items: { enum: ['a', 'b'] } }],
    [
      'objects that differ',
      { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'object', properties: { id: { type: 'integer' } } } },
    ],
    ['few properties', { type: 'object', maxProperties: 1, properties: { a: { type: 'string' }, b: { type: 'string' } } }],
    ['free properties', { type: 'object', minProperties: 2, additionalProperties: { type: 'integer' } }],
    [
      'one of several',
      {
        oneOf: [
          { type: 'object', required: ['a'], properties: { a: {} } },
          { type: 'object', required: ['b'], properties: { b: { type: 'string' } }, additionalProperties: false },
        ],
      },
    ],
    [
      'all of several',
      {
        allOf: [
          { type: 'object', properties: { a: { type: 'string' } } },
          { required: ['a', 'b'], properties: { b: { type: 'integer' } } },
        ],
      },
    ],
    ['null or something', { type: ['null', 'object'], required: ['a'], properties: { a: { type: 'string' } } }],
    ['a schema that refers to itself', ref],
    [
      'a property that nothing fits, left out',
      { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'string', pattern: '(?!)' } } },
    ],
    ['what depends on another', { type: 'object', properties: { a: { type: 'string' } }, dependentRequired: { a: ['b'] } }],
    ['a property example of the wrong type', { type: 'object', properties: { a: { type: 'string', example: {} } } }],
  ])('%s', async (_, schema) => {
    const { body, violations } = await answer(schema, { components: { schemas: { Node: node } } })

    expect(violations).toEqual([])
    expect(body).toBeDefined()
  })

  test('where none can be found, the violation is recorded and not hidden', async () => {
    const { violations } = await answer({ type: 'object', required: ['a'], properties: { a: { not: {} } } })

    expect(violations).toHaveLength(1)
  })

  test('the same every time', async () => {
    const schema = { type: 'object', properties: { id: { type: 'string', format: 'uuid' }, at: { type: 'string', format: 'date-time' } } }

    expect(await answer(schema)).toEqual(await answer(schema))
  })

  test('without what only requests have', async () => {
    const schema = { type: 'object', properties: { name: { type: 'string' }, password: { type: 'string', writeOnly: true } } }

    expect((await answer(schema)).body).toEqual({ name: 'string' })
  })
})

test.each([
  '^a$',
  '^[A-Z]{2}\\d{3,}$',
  '^(?:foo|bar)+$',
  '^\\p{Lu}\\w*$',
  '^[\\w.+-]+@[\\w-]+\\.[a-z]{2,}$',
  '^(?=.*\\d)[a-z\\d]{8}$',
  '^\\u0041\\x42$',
  '[]',
  '^\\S{3}\\s$',
])('a text for the pattern %s', (pattern) => {
  const text = textOfPattern(pattern)

  if (text !== undefined && !pattern.includes('(?=')) expect(text).toMatch(new RegExp(pattern, 'u'))
  expect(text === undefined).toBe(pattern === '[]')
})

test('a schema whose sample would fill the memory is sampled less deep', async () => {
  const names = [...'abcdefghijklmnopqrst']
  const level = (n: number) => ({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/L${n + 1}` }])),
  })
  const schemas = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`L${n}`, n === 11 ? { type: 'string' } : level(n)]))
  const { body, violations } = await answer({ $ref: '#/components/schemas/L0' }, { components: { schemas } })

  expect([Object.keys(body), violations]).toEqual([names, []])
  expect(JSON.stringify(body).length).toBeLessThan(1_000_000)
})

test.each<[string, object]>([
  ['items', { type: 'array', minItems: 1e9, items: { type: 'string' } }],
  ['letters', { type: 'string', minLength: 1e9 }],
  ['properties', { type: 'object', minProperties: 1e9 }],
])('a schema that wants a thousand million %s gets an answer at once, which is recorded as wrong', async (_, schema) => {
  const { violations } = await answer(schema)

  expect(violations).toHaveLength(1)
})

test('schemas that demand one another without end get an answer at once, which is recorded as wrong', async () => {
  const to = (n: number) => ({ $ref: `#/components/schemas/L${n % 30}` })
  const level = (n: number) => ({ type: 'object', required: ['a', 'b'], properties: { a: to(n + 1), b: to(n * 7 + 3) } })
  const schemas = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`L${n}`, level(n)]))
  const start = performance.now()
  const { violations } = await answer(to(0), { components: { schemas } })

  expect(violations).not.toEqual([])
  expect(performance.now() - start).toBeLessThan(3000)
})

test.each([
  { anyOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] },
  { oneOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] },
])('a record that has to name the next one ends with null, where it may: %j', async (next) => {
  const Node = { type: 'object', required: ['v', 'next'], properties: { v: { type: 'integer', example: 1 }, next } }
  const { violations } = await answer({ $ref: '#/components/schemas/Node' }, { components: { schemas: { Node } } })

  expect(violations).toEqual([])
})
