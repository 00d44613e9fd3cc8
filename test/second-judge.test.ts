import { readFileSync } from 'node:fs'
import validator from 'openapi-response-validator'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { witnessNamespace } from '../src/check.ts'
import { isJson } from '../src/contract/media-type.ts'
import { emulate } from '../src/emulator.ts'
import type { Vendor } from '../src/rulebook/vendor.ts'
import { witnessCalls } from '../src/rulebook/witness.ts'
import { vendors } from './emulate.ts'

// biome-ignore lint/suspicious/noExplicitAny: a raw document
type Raw = any

/** Says of a body whether it is what the contract documents for a status. */
type Judge = (answer: Pick<Answered, 'operation' | 'status'>, body: unknown) => boolean

const customFormats = {
  uuid: (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text),
  email: (text: string) => /^[^@\s]+@[^@\s]+$/.test(text),
}

/** The contract as it is written, but for defaults: the second judge fills them in before it looks, and misses nothing that has one. */
function readContract(file: string): Raw {
  const isDefault = (key: unknown, value: unknown) => key === 'default' && (typeof value !== 'object' || Array.isArray(value))
  return parse(readFileSync(file, 'utf8'), (key, value) => (isDefault(key, value) ? undefined : value))
}

/** Reads a contract past all of Ringer's own reading of it: nothing is bundled, no keyword rewritten. */
function secondOpinion(file: string) {
  const document = readContract(file)
  const follow = (node: Raw): Raw =>
    node?.$ref
      ? follow(
          node.$ref
            .split('/')
            .slice(1)
            .reduce((at: Raw, key: string) => at[key.replaceAll('~1', '/')], document),
        )
      : node
  const requiredOf = (schema: Raw): string[] => {
    const { required = [], allOf = [] } = follow(schema) ?? {}
    return [...required, ...allOf.flatMap(requiredOf)]
  }
  const judges = new Map<string, { validateResponse(status: number, body: unknown): unknown }>()
  const documented = new Map<string, Raw>()
  for (const { operationId, responses } of Object.values<Raw>(document.paths).flatMap((path) => Object.values<Raw>(path))) {
    if (operationId === undefined) continue
    const followed = Object.fromEntries(Object.entries<Raw>(responses).map(([status, response]) => [status, follow(response)]))
    documented.set(operationId, followed)
    judges.set(operationId, new validator.default({ responses: followed, components: document.components, customFormats } as never))
  }
  const judge: Judge = ({ operation, status }, body) => judges.get(operation)?.validateResponse(status, structuredClone(body)) === undefined
  /** The attributes that an answer's body has to have. */
  const required = ({ operation, status }: Answered) =>
    requiredOf(Object.values<Raw>(documented.get(operation)[status].content ?? {})[0]?.schema)
  return { judge, required }
}

function firstOpinion({ contract }: Vendor): Judge {
  return ({ operation, status }, body) => contract.operations.get(operation)?.responses.get(status)?.validate(body).length === 0
}

interface Answered {
  operation: string
  rule: string
  status: number
  body: unknown
}

/** What every witness of a vendor gets, the calls before it and its repetition included. */
function answersOf(vendor: Vendor): Answered[] {
  return [...vendor.rules.values()].flatMap((rules) =>
    witnessCalls(vendor, rules).flatMap(({ witness, after, call }) => {
      const namespace = witnessNamespace(vendor, witness)
      const calls = [...after, call, ...(witness.again === undefined ? [] : [call])]
      return calls.map((one) => {
        const { answer, operation, rule } = emulate(vendor, namespace, one)
        const json = isJson(answer.headers['content-type'] ?? '')
        const body = json && answer.text !== undefined ? JSON.parse(answer.text) : answer.text
        return { operation: operation?.id ?? '', rule: rule?.name ?? '', status: answer.status, body }
      })
    }),
  )
}

/** Every body that has one attribute less, at any depth; of a list, its first item stands for all. */
function* withLess(body: unknown): Generator<[attribute: string, body: unknown]> {
  if (Array.isArray(body)) {
    for (const [attribute, item] of withLess(body[0])) yield [`0.${attribute}`, [item, ...body.slice(1)]]
  } else if (body !== null && typeof body === 'object') {
    for (const [name, value] of Object.entries(body)) {
      const { [name]: _, ...less } = body as Record<string, unknown>
      yield [name, less]
      for (const [attribute, inner] of withLess(value)) yield [`${name}.${attribute}`, { ...body, [name]: inner }]
    }
  }
}

/** Every body in which one attribute has a wrong type. */
function* withWrongType(body: unknown): Generator<[attribute: string, body: unknown]> {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return
  for (const [name, value] of Object.entries(body)) yield [name, { ...body, [name]: typeof value === 'object' ? 7 : { [name]: value } }]
}

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))('%s', (name, vendor) => {
  const first = firstOpinion(vendor)
  const { judge: second, required } = secondOpinion(`specs/${name}.yaml`)
  const answers = answersOf(vendor)
  const line = ({ operation, rule, status }: Answered, attribute = '') => `${operation}.${rule} ${status} ${attribute}`

  test('both judges find every answer valid', () => {
    const refusedBy = (judge: Judge) => answers.filter((answer) => !judge(answer, answer.body)).map((answer) => line(answer))

    expect(answers.length).toBeGreaterThan(vendor.rules.size)
    expect({ first: refusedBy(first), second: refusedBy(second) }).toEqual({ first: [], second: [] })
  })

  test('both judges refuse an answer that lost a required attribute', () => {
    const lost = answers.flatMap((answer) =>
      [...withLess(answer.body)]
        .filter(([attribute]) => required(answer).includes(attribute))
        .map(([attribute, body]) => ({ answer, attribute, body })),
    )
    const foundBy = (judge: Judge) =>
      lost.filter(({ answer, body }) => judge(answer, body)).map(({ answer, attribute }) => line(answer, attribute))

    expect(lost.length).toBeGreaterThan(0)
    expect({ first: foundBy(first), second: foundBy(second) }).toEqual({ first: [], second: [] })
  })

  test.each([
    ['a lost attribute, required or not', withLess],
    ['an attribute of a wrong type', withWrongType],
  ])('both judges say the same of %s', (_, mutate) => {
    const verdicts = answers.flatMap((answer) =>
      [...mutate(answer.body)].map(([attribute, body]) => [line(answer, attribute), first(answer, body), second(answer, body)] as const),
    )

    expect(verdicts.some(([, valid]) => !valid)).toBe(true)
    expect(verdicts.filter(([, one, other]) => one !== other)).toEqual([])
  })
})
