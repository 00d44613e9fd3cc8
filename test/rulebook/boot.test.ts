import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkVendor } from '../../src/check.ts'
import { loadContract } from '../../src/contract/load.ts'
import { defineVendor, unwritten } from '../../src/rulebook/define.ts'
import type { AnyRule } from '../../src/rulebook/rule.ts'
import { createVendor } from '../../src/rulebook/vendor.ts'

const folder = mkdtempSync(join(tmpdir(), 'ringer-contract-'))

function write(name: string, document: unknown): string {
  const file = join(folder, name)
  writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document))
  return file
}

const document = {
  openapi: '3.0.3',
  info: { title: 'Acme', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        responses: { 200: { description: 'Things' }, 404: { description: 'None', 'x-ringer-source': 'inferred' } },
      },
    },
  },
}
const contract = await loadContract(write('acme.json', document))
const files = { contract: 'specs/acme.yaml', fixtures: 'fixtures/acme.json', rulebook: 'src/vendors/acme' }

const listed: AnyRule = { answer: 200, when: 'otherwise', source: 'documented: 200', witness: {} }
const none: AnyRule = { answer: 404, when: 'there are none', source: 'inferred: ours', holds: () => false, witness: {} }

function boot(rules: Record<string, AnyRule>, operation = 'listThings') {
  return createVendor('acme', contract, defineVendor({ state: {}, operations: [{ operation, given: undefined, rules }] }), {}, files)
}

test('a rulebook that covers its contract boots', () => {
  expect(boot({ none, listed }).rules.get('listThings')?.asked).toHaveLength(2)
})

describe('a rulebook is refused, by file, operation and rule,', () => {
  test.each([
    [
      'for an unknown operation',
      { none, listed },
      'listThing',
      /src\/vendors\/acme: listThing: .* has no such operation\. Did you mean "listThings"\?/,
    ],
    [
      'for an undocumented status',
      { none, gone: { ...none, answer: 410 }, listed },
      undefined,
      /listThings\.gone: answers 410, which .* it has 200, 404/,
    ],
    ['for a documented status without a rule', { listed }, undefined, /listThings: no rule answers 404/],
    [
      'for a hole at the end',
      { listed: { ...listed, holds: () => true }, none },
      undefined,
      /listThings\.none: is the last rule and may not hold/,
    ],
    [
      'for a rule above others that always holds',
      { listed, none },
      undefined,
      /listThings\.listed: always holds, so the rules below it never answer/,
    ],
    ['for a rule without a witness', { none: { ...none, witness: [] }, listed }, undefined, /listThings\.none: has no witness/],
    [
      "for passing our reading off as the vendor's word",
      { none: { ...none, source: 'documented: 404' as const }, listed },
      undefined,
      /listThings\.none: .* marks its 404 as inferred/,
    ],
    [
      'for an on-demand row that has a condition',
      { none: { ...none, when: 'on demand' }, listed },
      undefined,
      /listThings\.none: is on demand/,
    ],
  ])('%s', (_, rules: Record<string, AnyRule>, operation, message) => {
    expect(() => boot(rules, operation)).toThrow(message)
  })

  test('for one operation written twice', () => {
    const twice = [{ operation: 'listThings', given: undefined, rules: { none, listed } }]
    expect(() => createVendor('acme', contract, { state: {}, operations: [...twice, ...twice] }, {}, files)).toThrow(/has rules already/)
  })
})

test('a witness that another rule answers is a finding that names both', () => {
  expect(checkVendor(boot({ none, listed })).findings).toEqual([
    { place: 'src/vendors/acme: listThings.none', message: 'its witness is answered by listed, not by none' },
  ])
})

test('a vendor without rules has nothing wrong with it, and every operation is named as missing some', () => {
  const { findings, missing } = checkVendor(createVendor('acme', contract, { state: {}, operations: [] }, {}, files))
  expect(findings).toEqual([])
  expect(missing).toEqual([{ kind: 'operation', of: 'listThings', what: [] }])
})

test('a rule that is yet to be written comes on demand, and is named as missing', () => {
  const vendor = boot({ none: unwritten(404, 'inferred: ours'), listed })
  expect(vendor.rules.get('listThings')?.asked.map(({ name }) => name)).toEqual(['listed'])
  expect(checkVendor(vendor)).toMatchObject({ findings: [], missing: [{ kind: 'rule', of: 'listThings', what: ['none 404'] }] })
})

describe('a contract is refused, by its file,', () => {
  test.each([
    ['when it is no OpenAPI', { openapi: '3.0.3', info: { title: 'x' }, paths: {} }, /broken\.json:1:\d+: not a valid OpenAPI document/],
    ['when it is no YAML', '{{{', /broken\.json:1:\d+: not readable as YAML or JSON/],
    [
      'when it asks for a file outside its folder',
      { ...document, components: { schemas: { A: { $ref: '/etc/hostname' } } } },
      /broken\.json:1:\d+: \$ref to \/etc\/hostname leads out of the document's folder/,
    ],
    [
      'when it asks the network',
      { ...document, components: { schemas: { A: { $ref: 'http://localhost:1/x.json' } } } },
      /broken\.json:1:\d+: \$ref to http:\/\/localhost:1\/x\.json is a URL/,
    ],
    [
      'when two operations share an id',
      { ...document, paths: { ...document.paths, '/others': document.paths['/things'] } },
      /duplicate operationId|share the operationId/i,
    ],
    [
      'when its security names an undefined scheme',
      { ...document, security: [{ nobody: [] }] },
      /GET \/things: security names the scheme "nobody"/,
    ],
  ])('%s', async (_, broken, message) => {
    await expect(loadContract(write('broken.json', broken))).rejects.toThrow(message)
  })
})
