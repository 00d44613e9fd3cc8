import { expect, test } from 'vitest'
import { mock } from '../plain/mock.ts'

const ids = { type: 'array', items: { type: 'integer' } }
const names = { type: 'array', items: { type: 'string' } }
const colour = { type: 'object', properties: { R: { type: 'integer' }, G: { type: 'integer' }, name: { type: 'string' } } }

const ok = { 200: { description: 'fine' } }

async function readOne(parameter: Record<string, unknown>, sent: string, headers: Record<string, string> = {}) {
  const path = parameter.in === 'path' ? '/things/{p}' : '/things'
  const { read } = await mock({
    paths: { [path]: { get: { parameters: [{ required: parameter.in === 'path', ...parameter, name: 'p' }], responses: ok } } },
  })
  const request = read('GET', parameter.in === 'path' ? `/things/${sent}` : `/things?${sent}`, { headers })
  return {
    value: request.params.p ?? request.query.p,
    violations: request.violations('params').map(({ pointer, message }) => `${pointer} ${message}`),
  }
}

test.each([
  ['an integer', {}, { type: 'integer' }, '5', 5],
  ['a list', {}, ids, '3,4,5', [3, 4, 5]],
  ['a list of one', {}, ids, '3', [3]],
  ['an object', {}, colour, 'R,100,G,200', { R: 100, G: 200 }],
  ['an exploded object', { explode: true }, colour, 'R=100,G=200', { R: 100, G: 200 }],
  ['a label', { style: 'label' }, { type: 'integer' }, '.5', 5],
  ['a list of labels', { style: 'label' }, ids, '.3,4,5', [3, 4, 5]],
  ['an exploded list of labels', { style: 'label', explode: true }, ids, '.3.4.5', [3, 4, 5]],
  ['an object of labels', { style: 'label' }, colour, '.R,100,G,200', { R: 100, G: 200 }],
  ['an exploded object of labels', { style: 'label', explode: true }, colour, '.R=100.G=200', { R: 100, G: 200 }],
  ['a matrix', { style: 'matrix' }, { type: 'integer' }, ';p=5', 5],
  ['a matrix list', { style: 'matrix' }, ids, ';p=3,4', [3, 4]],
  ['an exploded matrix list', { style: 'matrix', explode: true }, ids, ';p=3;p=4', [3, 4]],
  ['a matrix object', { style: 'matrix' }, colour, ';p=R,100,G,200', { R: 100, G: 200 }],
  ['an exploded matrix object', { style: 'matrix', explode: true }, colour, ';R=100;G=200', { R: 100, G: 200 }],
  ['what is percent-encoded', {}, { type: 'string' }, 'a%20b%2Fc', 'a b/c'],
  ['a boolean', {}, { type: 'boolean' }, 'false', false],
])('a path has %s', async (_, style, schema, sent, value) => {
  expect(await readOne({ in: 'path', ...style, schema }, sent)).toEqual({ value, violations: [] })
})

test('a path parameter that does not fit its schema stays what was sent', async () => {
  expect(await readOne({ in: 'path', schema: { type: 'integer' } }, '0x65')).toEqual({ value: '0x65', violations: ['/p must be integer'] })
})

test.each([
  ['an integer', {}, { type: 'integer' }, 'p=5', 5],
  ['a number', {}, { type: 'number' }, 'p=-1.5e3', -1500],
  ['a boolean of Python', {}, { type: 'boolean' }, 'p=True', true],
  ['null', {}, { type: ['integer', 'null'] }, 'p=null', null],
  ['the word null, where a text may come', {}, { type: ['string', 'null'] }, 'p=null', 'null'],
  ['a number of an enum without a type', {}, { enum: [1, 2] }, 'p=2', 2],
  ['one of several types', {}, { oneOf: [{ type: 'integer' }, { type: 'string', enum: ['all'] }] }, 'p=all', 'all'],
  ['the other of several types', {}, { oneOf: [{ type: 'integer' }, { type: 'string', enum: ['all'] }] }, 'p=7', 7],
  ['a repeated name', {}, ids, 'p=3&p=4', [3, 4]],
  ['a name that comes once for a list', {}, ids, 'p=3', [3]],
  ['a comma list', { explode: false }, ids, 'p=3,4', [3, 4]],
  ['a comma list whose commas are encoded', { explode: false }, ids, 'p=3%2C4', [3, 4]],
  ['a comma inside an item', { explode: false }, names, 'p=a%2Cb,c', ['a,b', 'c']],
  ['a pipe list', { style: 'pipeDelimited', explode: false }, ids, 'p=3|4', [3, 4]],
  ['a pipe list whose pipes are encoded', { style: 'pipeDelimited', explode: false }, ids, 'p=3%7C4', [3, 4]],
  ['a space list', { style: 'spaceDelimited', explode: false }, ids, 'p=3%204', [3, 4]],
  ['a space list with pluses', { style: 'spaceDelimited', explode: false }, ids, 'p=3+4', [3, 4]],
  ['an exploded object, whose properties are names', {}, colour, 'R=100&G=200&other=1', { R: 100, G: 200 }],
  ['an object of any names', {}, { type: 'object', additionalProperties: { type: 'integer' } }, 'a=1&b=2', { a: 1, b: 2 }],
  ['an object in one piece', { explode: false }, colour, 'p=R,100,G,200', { R: 100, G: 200 }],
  ['a deep object', { style: 'deepObject', explode: true }, colour, 'p[R]=100&p[name]=7', { R: 100, name: '7' }],
  [
    'a deeper object than OpenAPI speaks of',
    { style: 'deepObject', explode: true },
    { type: 'object', properties: { in: ids, at: { type: 'object', properties: { lt: { type: 'integer' } } } } },
    'p[in][]=1&p[in][]=2&p[at][lt]=3',
    { in: [1, 2], at: { lt: 3 } },
  ],
  ['an object inside an allOf', { style: 'deepObject', explode: true }, { allOf: [colour] }, 'p%5BR%5D=1', { R: 1 }],
  ['reserved characters', { allowReserved: true }, { type: 'string' }, 'p=/a/b?c=d:e', '/a/b?c=d:e'],
  ['an empty text', {}, { type: 'string' }, 'p=', ''],
  ['an empty value that is allowed', { allowEmptyValue: true }, { type: 'integer' }, 'p', ''],
])('a query has %s', async (_, style, schema, sent, value) => {
  expect(await readOne({ in: 'query', ...style, schema }, sent)).toEqual({ value, violations: [] })
})

test.each([
  ['0x65 is no integer', { type: 'integer' }, 'p=0x65', '/p must be integer'],
  ['1e2 is none either', { type: 'integer' }, 'p=1e2', '/p must be integer'],
  ['an empty value has to be allowed', { type: 'integer' }, 'p=', '/p must be integer'],
  ['a list is held against its items', ids, 'p=3&p=x', '/p/1 must be integer'],
  ['yes is no boolean', { type: 'boolean' }, 'p=yes', '/p must be boolean'],
])('%s', async (_, schema, sent, violation) => {
  expect((await readOne({ in: 'query', schema }, sent)).violations).toEqual([violation])
})

test('a parameter with content is JSON', async () => {
  const parameter = { in: 'query', content: { 'application/json': { schema: colour } } }

  expect(await readOne(parameter, 'p=%7B%22R%22%3A1%7D')).toEqual({ value: { R: 1 }, violations: [] })
  expect(await readOne(parameter, 'p={broken')).toEqual({ value: '{broken', violations: ['/p must be object'] })
})

test('a schema that refers to itself does no harm', async () => {
  const node = { type: 'object', properties: { id: { type: 'integer' }, next: { $ref: '#/components/schemas/Node' } } }
  const parameters = [{ name: 'n', in: 'query', style: 'deepObject', explode: true, schema: { $ref: '#/components/schemas/Node' } }]
  const { read } = await mock({ paths: { '/n': { get: { parameters, responses: ok } } }, components: { schemas: { Node: node } } })

  expect(read('GET', '/n?n[id]=1&n[next][next][id]=2').query).toEqual({ n: { id: 1, next: { next: { id: 2 } } } })
})

test('no name in a query reaches a prototype', async () => {
  const schema = { type: 'object', additionalProperties: true }
  const { value } = await readOne({ in: 'query', style: 'deepObject', explode: true, schema }, 'p[__proto__][polluted]=1&p[a]=1')

  expect(Object.keys(value as object)).toEqual(['__proto__', 'a'])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('headers and cookies are read by their schemas', async () => {
  const parameters = [
    { name: 'X-Ids', in: 'header', required: true, schema: ids },
    { name: 'X-Colour', in: 'header', explode: true, schema: colour },
    { name: 'page', in: 'cookie', required: true, schema: { type: 'integer' } },
  ]
  const { send } = await mock({ paths: { '/things': { get: { parameters, responses: ok } } } })
  const problems = (headers: Record<string, string>) => send('GET', '/things', { headers }).body?.errors

  expect(problems({ 'x-ids': '1, 2', 'x-colour': 'R=1,G=2', cookie: 'a=b; page=3' })).toBeUndefined()
  expect(problems({ 'x-ids': '1,x', 'x-colour': 'R=1', cookie: 'page=three' })).toEqual([
    { pointer: '/header/X-Ids/1', message: 'must be integer' },
    { pointer: '/cookie/page', message: 'must be integer' },
  ])
  expect(problems({})).toEqual([
    { pointer: '/header', message: "must have required property 'X-Ids'" },
    { pointer: '/cookie', message: "must have required property 'page'" },
  ])
})

test('OpenAPI has the parameters Accept, Content-Type and Authorization ignored', async () => {
  const parameters = ['Accept', 'Content-Type', 'Authorization'].map((name) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'integer' },
  }))
  const { send } = await mock({ paths: { '/things': { get: { parameters, responses: ok } } } })

  expect(send('GET', '/things').status).toBe(200)
})

test('a time is judged the same when it comes again', async () => {
  const at = { name: 'at', in: 'query', schema: { type: 'string', format: 'date-time' } }
  const { read } = await mock({ paths: { '/things': { get: { parameters: [at], responses: ok } } } })
  const violations = (time: string) => read('GET', `/things?at=${time}`).violations('params').length

  expect(['2026-01-01T00:00:00Z', '2026-13-01T00:00:00Z'].flatMap((time) => [violations(time), violations(time)])).toEqual([0, 0, 1, 1])
})
