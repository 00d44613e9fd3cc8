import type { DocumentedResponse } from '../../contract/responses.ts'
import { bodiesOf, type Effect } from '../effect.ts'

export interface ViolateEffect {
  kind: 'violate'
  how: 'drop-field' | 'wrong-type' | 'unknown-enum' | 'null' | 'extra-property' | 'wrong-content-type' | 'invalid-json'
  /** Of this name; the first that will do when it is not given. */
  field?: string
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The real answer, spoiled so that it breaks the contract: that it does is proven before it is sent. */
export const violate: Effect<ViolateEffect> = {
  when: 'after',
  connection: false,
  refuse(effect, target) {
    const possible = (response: DocumentedResponse) =>
      [undefined, ...response.examples].some((example) => spoil(effect, response, response.example(example).text) !== undefined)
    if (bodiesOf(target).some(possible)) return undefined
    return { pointer: '/how', message: `none of the answers that it is about can be made invalid by ${effect.how}` }
  },
  apply(effect, { answer, operation, body }) {
    const variants = operation?.response(answer.status)?.variants ?? []
    const response = variants.find(({ mediaType }) => mediaType === answer.headers['content-type'])
    const spoiled = response && spoil(effect, response, body)
    return spoiled && { ...answer, headers: { ...answer.headers, ...spoiled.headers }, text: spoiled.text }
  },
}

interface Spoiled {
  headers: Record<string, string>
  text: string
}

function spoil({ how, field }: ViolateEffect, response: DocumentedResponse, text: string | undefined): Spoiled | undefined {
  if (text === undefined || text === '') return undefined
  if (how === 'wrong-content-type') return { headers: { 'content-type': 'application/x-ringer-wrong' }, text }
  const value = parse(text)
  if (value === undefined) return undefined
  if (how === 'invalid-json') return { headers: {}, text: `${text.slice(0, -1)},` }
  for (const changed of changes(value, how, field)) {
    const violations = response.validate(changed)
    const proven =
      how === 'unknown-enum' ? violations.some(({ keyword }) => keyword === 'enum' || keyword === 'const') : violations.length > 0
    if (proven) return { headers: {}, text: JSON.stringify(changed) }
  }
  return undefined
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Copies of a value, each with one field changed, outer fields first. */
function* changes(value: Json, how: ViolateEffect['how'], field: string | undefined): Generator<Json> {
  if (value === null || typeof value !== 'object') {
    if (field === undefined && how !== 'drop-field' && how !== 'extra-property') yield replacement(value, how)
    return
  }
  if (Array.isArray(value)) {
    const [first, ...rest] = value
    if (first !== undefined) for (const changed of changes(first, how, field)) yield [changed, ...rest]
    return
  }
  if (how === 'extra-property') yield { ...value, [field ?? 'ringerExtra']: true }
  for (const [name, item] of Object.entries(value)) {
    if ((field !== undefined && name !== field) || how === 'extra-property') continue
    const { [name]: _, ...others } = value
    yield how === 'drop-field' ? others : { ...value, [name]: replacement(item, how) }
  }
  for (const [name, item] of Object.entries(value)) {
    if (item !== null && typeof item === 'object') for (const changed of changes(item, how, field)) yield { ...value, [name]: changed }
  }
}

function replacement(value: Json, how: ViolateEffect['how']): Json {
  if (how === 'null') return null
  if (how === 'unknown-enum') return typeof value === 'number' ? -987_654_321 : 'ringer-unknown-value'
  return typeof value === 'string' ? { wrong: true } : 'wrong type'
}
