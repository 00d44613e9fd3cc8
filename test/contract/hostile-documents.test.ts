import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadContract } from '../../src/contract/load.ts'
import { asking, copied, minimal, taking, takingContract, written } from './documents.ts'

const withSchema = (schema: unknown) => minimal({ components: { schemas: { A: schema } } })
const yaml = (rest: string) => `openapi: 3.0.3\ninfo: {title: x, version: "1"}\npaths: {}\n${rest}`
const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`).join('\n')}`

describe('a document is refused within two seconds, with place and remedy,', () => {
  test.each<[string, string | Uint8Array | object, RegExp]>([
    [
      'when it leaves its folder',
      withSchema({ $ref: '../other.json' }),
      /acme:1:\d+: \$ref to \.\.\/other\.json leads out of the document's folder/,
    ],
    ['when it leaves it encoded', withSchema({ $ref: '%2e%2e/%2e%2e/etc/passwd' }), /acme:1:\d+: .* leads out of/],
    ['when it names an absolute path', withSchema({ $ref: '/etc/passwd' }), /acme:1:\d+: .* leads out of/],
    [
      'when it names a file by URL',
      withSchema({ $ref: 'file:///etc/passwd' }),
      /acme:1:\d+: .* is a URL, .*: write the path of a neighbour/,
    ],
    ['when it asks the network', withSchema({ $ref: 'https://acme.example/a.json' }), /acme:1:\d+: .* is a URL, .*: download it/],
    ['when it asks the network without a scheme', withSchema({ $ref: '//acme.example/a.json' }), /acme:1:\d+: .* is a URL/],
    ['when a path has a NUL in it', withSchema({ $ref: 'a%00.json' }), /acme:1:\d+: there is no file/],
    ['when a neighbour is missing', withSchema({ $ref: 'b.json' }), /acme:1:\d+: there is no file b\.json/],
    [
      'when a `$ref` leads nowhere',
      withSchema({ $ref: '#/components/schemas/B' }),
      /acme:1:\d+: \$ref to .* leads nowhere: .*acme has no \/components\/schemas\/B/,
    ],
    ['when a `$ref` leads to what each object inherits', withSchema({ $ref: '#/components/schemas/toString' }), /leads nowhere/],
    [
      'when `$ref`s lead in a circle',
      minimal({ components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } } }),
      /acme:1:\d+: leads back to itself and never ends: \/components\/schemas\/A → \/components\/schemas\/B → /,
    ],
    ['when allOf leads in a circle', withSchema({ allOf: [{ $ref: '#/components/schemas/A' }] }), /leads back to itself and never ends/],
    ['when a path item is itself', minimal({ paths: { '/a': { $ref: '#/paths/~1a' } } }), /leads (back to itself|in a circle)/],
    ['when its aliases swell', yaml(bomb), /acme:\d+:\d+: has more than [\d,]+ values, aliases counted/],
    ['when an alias is in itself', yaml('x-a: &a\n  b: *a\n'), /acme:\d+:\d+: nests deeper than 200 levels, or an alias leads back/],
    [
      'when merge keys swell',
      yaml(
        `x-a: &a {${Array.from({ length: 3000 }, (_, n) => `k${n}: 1`).join(', ')}}\n${Array.from({ length: 1000 }, (_, n) => `x-b${n}: {<<: *a}`).join('\n')}`,
      ),
      /acme:\d+:\d+: .*merge/,
    ],
    ['when its YAML nests too deep', yaml(`x-a: ${'['.repeat(100_000)}`), /acme:4:\d+: nests deeper than 200 levels/],
    [
      'when its JSON nests too deep',
      `{"openapi":"3.0.3","x-a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      /acme:1:\d+: nests deeper than 200 levels/,
    ],
    ['when a key stands twice', yaml('paths: {}\n'), /acme:4:1: the same key stands twice/],
    ['when it asks for code', yaml('x-a: !!js/function "function () {}"\n'), /acme:4:\d+: unknown scalar tag .*only YAML's own types/],
    ['when it is empty', '', /acme: is empty/],
    ['when it is a list', '[]', /acme:1:1: holds a list where an OpenAPI document is a map/],
    ['when it is a word', 'hello', /acme:1:1: holds a string/],
    ['when it is no text', new Uint8Array([0xff, 0xfe, 0x00, 0x80]), /acme: is no text/],
    ['when it holds NULs', '\0\0\0', /acme:1:1: not readable/],
    ['when it is several documents', 'a: 1\n---\nb: 2\n', /acme: holds several YAML documents/],
    [
      'when it is no OpenAPI',
      '{"name": "acme", "version": "1.0.0"}',
      /acme:1:1: has neither `openapi` nor `swagger`.*Ringer reads Swagger 2\.0 and OpenAPI 3\.0, 3\.1 and 3\.2/,
    ],
    ['when it is of a version to come', '{"openapi": "4.0.0"}', /acme:1:2: is version 4\.0\.0: Ringer reads/],
    ['when a key is __proto__', '{"openapi":"3.0.3","paths":{"__proto__":{}}}', /acme:1:\d+: a key may not be named __proto__/],
    [
      'when a key is __proto__ in YAML',
      yaml('components: {schemas: {A: {properties: {__proto__: {}}}}}'),
      /acme:4:\d+: a key may not be named __proto__/,
    ],
    ['when it is larger than 32 MiB', Buffer.alloc(33 * 1024 * 1024, ' '), /acme: .*larger than 32 MiB: cut it/],
  ])('%s', async (_, content, message) => {
    const start = performance.now()
    await expect(loadContract(written({ acme: content }))).rejects.toThrow(message)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('when a link leads out of its folder', async () => {
    const folder = copied('several')
    symlinkSync('/etc', join(folder, 'etc'))
    writeFileSync(join(folder, 'linked.json'), JSON.stringify(withSchema({ $ref: 'etc/hostname' })))
    await expect(loadContract(join(folder, 'linked.json'))).rejects.toThrow(/linked\.json:1:\d+: .* leads out of the document's folder/)
  })

  test('when a neighbour is a folder', async () => {
    const folder = copied('several')
    mkdirSync(join(folder, 'more'))
    writeFileSync(join(folder, 'acme.json'), JSON.stringify(withSchema({ $ref: 'more' })))
    await expect(loadContract(join(folder, 'acme.json'))).rejects.toThrow(/acme\.json:1:\d+: .*no file/)
  })

  test('with the place in whichever file it is', async () => {
    const file = written({ 'a.json': withSchema({ $ref: 'b.yaml' }), 'b.yaml': 'type: object\nproperties:\n  c:\n    $ref: d.yaml\n' })
    await expect(loadContract(file)).rejects.toThrow(/b\.yaml:4:5: there is no file d\.yaml/)
  })
})

test('the first causes are named, and the others counted', async () => {
  const paths = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`/p${n}`, { get: { respones: {} } }]))
  const error: Error = await loadContract(written({ 'acme.json': minimal({ paths }) })).catch((error) => error)
  expect(error.message.split('\n')).toEqual([
    expect.stringMatching(/acme\.json:1:\d+: not a valid OpenAPI document:$/),
    expect.stringMatching(/acme\.json:1:\d+: \/paths\/~1p0\/get may not have "respones"$/),
    expect.stringMatching(/\/paths\/~1p1\/get/),
    expect.stringMatching(/\/paths\/~1p2\/get/),
    '  and 6 more',
  ])
})

test('two operations of one id are refused with the place of the second', async () => {
  const get = { operationId: 'same', responses: { 200: { description: 'x' } } }
  const file = written({
    'acme.yaml': `openapi: 3.0.3\ninfo: {title: x, version: "1"}\npaths:\n  /a: {get: ${JSON.stringify(get)}}\n  /b: {get: ${JSON.stringify(get)}}\n`,
  })
  await expect(loadContract(file)).rejects.toThrow(/acme\.yaml:5:8: GET \/b and GET \/a share the operationId "same"/)
})

test('a byte order mark and line ends of Windows are taken', async () => {
  const text = '\uFEFFopenapi: 3.0.3\r\ninfo: {title: x, version: "1"}\r\npaths: {}\r\nwebhooks: {a: {}}\r\n'
  const { notes } = await loadContract(written({ 'acme.yaml': text.replace('3.0.3', '3.1.0') }))
  expect(notes).toMatchObject([{ line: 4, column: 1 }])
})

test('a slip inside of a schema is noted, and the rest of it judges', async () => {
  const file = written({
    'acme.json': taking({ type: 'object', required: true, properties: { a: { type: 'integr', minimum: 1 }, b: { type: 'integer' } } }),
  })
  const contract = await loadContract(file)
  expect(contract.notes.map(({ pointer }) => pointer)).toContainEqual(expect.stringMatching(/properties\/a\/type$/))
  const ask = asking(contract)
  expect([ask('POST', '/take', { a: 'x', b: 1 }).status, ask('POST', '/take', { b: 'x' }).status]).toEqual([204, 400])
})

describe('a pattern that backtracks for ever', () => {
  test.each([
    ['in itself', '^(a+)+$', `${'a'.repeat(60)}!`],
    ['by its alternatives', '^(a|a)*$', `${'a'.repeat(60)}!`],
    ['by a reference', '^(a+)\\1*(a+)*$', `${'a'.repeat(60)}!`],
    ['on a long text', '\\s+$', `${' '.repeat(900_000)}!`],
  ])('%s does not hold a request', async (_, pattern, text) => {
    const ask = await takingContract({ type: 'string', pattern })
    const start = performance.now()
    expect(ask('POST', '/take', text).status).toBe(400)
    expect(performance.now() - start).toBeLessThan(1500)
  })

  test('still matches what it matches in time', async () => {
    const ask = await takingContract({ type: 'string', pattern: '^(a+)+$' })
    expect(ask('POST', '/take', 'aaaa').status).toBe(204)
  })
})

describe('nothing grows faster than the document:', () => {
  const boots = async (document: object) => {
    const start = performance.now()
    const contract = await loadContract(written({ 'acme.json': document }))
    return { contract, ms: performance.now() - start }
  }

  test('a long chain of schemas is loaded, and judged', async () => {
    const next = (n: number) => ({ type: 'object', properties: { next: { $ref: `#/components/schemas/A${n}` } } })
    const schemas = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`A${n}`, n < 1999 ? next(n + 1) : { type: 'object' }]))
    const { contract, ms } = await boots(taking({ $ref: '#/components/schemas/A0' }, { components: { schemas } }))
    expect(ms).toBeLessThan(2000)
    const ask = asking(contract)
    expect([ask('POST', '/take', { next: {} }).status, ask('POST', '/take', { next: 1 }).status]).toEqual([204, 400])
  })

  test('references that double at each step are not spelt out', async () => {
    const both = (n: number) => ({
      type: 'object',
      properties: { a: { $ref: `#/components/schemas/A${n}` }, b: { $ref: `#/components/schemas/A${n}` } },
    })
    const schemas = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`A${n}`, n < 39 ? both(n + 1) : { type: 'string' }]))
    expect((await boots(taking({ $ref: '#/components/schemas/A0' }, { components: { schemas } }))).ms).toBeLessThan(2000)
  })

  test('a thousand operations', async () => {
    const get = (n: number) => ({
      operationId: `get${n}`,
      responses: { 200: { description: 'x', content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } } },
    })
    const paths = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`/things${n}`, { get: get(n) }]))
    const { contract, ms } = await boots(minimal({ paths, components: { schemas: { A: { type: 'object' } } } }))
    expect(contract.operations.size).toBe(1000)
    expect(ms).toBeLessThan(2000)
  })
})

test('whatever stands in the place of a part, the document loads or is refused with its place', async () => {
  const whole = JSON.stringify(
    taking({ type: 'object', properties: { a: { $ref: '#/components/schemas/A' } } }, { components: { schemas: { A: { enum: [1] } } } }),
  )
  const junk = fc.constantFrom('null', '0', '""', '[]', '{}', 'true', '[null]', '{"$ref":1}', '{"$ref":"#"}', '{"$ref":"#/paths"}')
  await fc.assert(
    fc.asyncProperty(junk, fc.array(fc.nat(20), { minLength: 1, maxLength: 12 }), async (value, way) => {
      const document = JSON.parse(whole)
      let node = document
      way.forEach((step, index) => {
        const keys = Object.keys(node)
        const key = keys[step % keys.length] as string
        const below = node[key]
        const isLast = index === way.length - 1 || below === null || typeof below !== 'object' || Object.keys(below).length === 0
        if (isLast) node[key] = JSON.parse(value)
        if (!isLast) node = below
      })
      const outcome = await loadContract(written({ 'acme.json': document })).catch((error: Error) => error.message)
      if (typeof outcome === 'string') expect(outcome).toMatch(/acme\.json:\d+:\d+: /)
    }),
    { numRuns: 60 },
  )
})
