import type { Violation } from '../../contract/call.ts'
import { contract, limits } from '../../rulebook/define.ts'
import type { Source, Witness } from '../../rulebook/rule.ts'
import { callerOf, keyOf } from './keys.ts'
import { type Asked, instanceOf, NOBODY, type Schemas, shared, UNKNOWN_KEY } from './state.ts'

/**
 * The vendor's order: instance, parent, key, rights, throttle, and only then the object itself or the body.
 * A wrong key in front of an instance that does not exist is a 404.
 */
export const { noSuchInstance, noSuchParentGroup, noSuchParentUser, noSuchKey, incorrectPage } = shared({
  noSuchInstance: {
    answer: 404,
    example: 'InstanceNotFound',
    when: 'the instance does not exist; looked at before the key',
    source: 'documented: the pages of groups-add and users-groups-add, and the order of the server source',
    holds: (scope) => !instanceOf(scope),
    witness: { credential: UNKNOWN_KEY, params: { instance_name: 'nowhere', group_id: NOBODY, user_id: NOBODY } },
  },
  noSuchParentGroup: {
    answer: 404,
    example: 'GroupNotFound',
    when: 'the group does not exist; looked at before the key',
    source: 'documented: server source, parents are looked for before the key',
    holds: ({ params, state }) => !state.groups.has(params.group_id),
    witness: [{ credential: UNKNOWN_KEY, params: { group_id: NOBODY } }, { params: { group_id: 'abc' } }],
  },
  noSuchParentUser: {
    answer: 404,
    example: 'UserNotFound',
    when: 'the user does not exist; looked at before the key',
    source: 'documented: server source, parents are looked for before the key',
    holds: ({ params, state }) => !state.users.has(params.user_id),
    witness: [{ credential: UNKNOWN_KEY, params: { user_id: NOBODY } }, { params: { user_id: 'abc' } }],
  },
  noSuchKey: {
    answer: 403,
    example: 'NoSuchApiKey',
    when: 'nobody holds the key that came',
    source: 'documented: the page of the operation, 403 "No such API Key."',
    holds: (scope) => keyOf(scope) !== undefined && !callerOf(scope).account && !callerOf(scope).application,
    witness: [{ credential: UNKNOWN_KEY }, { credential: 'no-key' }],
  },
  incorrectPage: {
    ...contract.query,
    answer: 400,
    when: 'a page parameter does not fit',
    source: 'documented: server source, "Incorrect page parameter provided."',
    witness: [{ query: { page_size: 'many' } }, { query: { page_size: -1 } }, { query: { direction: 2 } }, { query: { last_pk: 'x' } }],
  },
})

/** The refusal of whoever may not; without any key, too. */
export function notPermitted(when: string, may: (scope: Asked) => boolean, ...witness: Witness[]) {
  return {
    answer: 403 as const,
    example: 'NotPermitted',
    when,
    source: 'documented: server source, the rights of keys and roles; that it is the text without any key as well is inferred' as Source,
    holds: (scope: Asked) => !may(scope),
    witness: [...witness, { credential: null, throttled: true }],
  }
}

/** The throttle, with what it comes before: requests that the rules below it would refuse. */
export function throttledBefore(...refused: Witness[]) {
  return {
    ...limits.throttled,
    answer: 429 as const,
    when: 'limits are on, and the 60 requests of the second are used up',
    source: 'documented: server source, its default of 60 a second, its wait of one, and its place in the order' as Source,
    headers: () => ({ 'retry-after': '1' }),
    witness: [{}, ...refused].map((witness) => ({ ...witness, throttled: true })),
  }
}

/** The body check of an operation that needs these attributes. */
export function badBody(required: string[], source: Source, ...witness: Witness[]) {
  return {
    ...contract.body,
    answer: 400 as const,
    when: 'the body does not fit',
    source,
    body: (scope: Pick<Asked, 'errors' | 'body'>) => refusalOf(scope, required),
    witness,
  }
}

function refusalOf({ errors, body }: Pick<Asked, 'errors' | 'body'>, required: string[]): Schemas['Refusal'] {
  const { pointer, keyword, params } = errors[0] as Violation
  if (pointer === '' && keyword === 'contentType') return { detail: 'Unsupported media type in request.' }
  if (pointer === '' && keyword === 'type')
    return { non_field_errors: [`Invalid data. Expected a dictionary, but got ${pythonType(body)}.`] }
  if (pointer === '' && keyword !== 'required') return { detail: 'JSON parse error - No JSON object could be decoded' }
  if (pointer === '' && params.missingProperty === undefined) {
    return Object.fromEntries(required.map((field) => [field, ['This field is required.']]))
  }
  return fieldErrors(errors, body)
}

/** The last violation of an attribute counts: of alternatives, that none of them fits. */
function fieldErrors(errors: Violation[], body: Record<string, unknown>): Schemas['FieldErrors'] {
  const texts: Schemas['FieldErrors'] = {}
  for (const error of errors) {
    const field = error.keyword === 'required' ? String(error.params.missingProperty) : (error.pointer.split('/')[1] ?? '')
    texts[field] = [textOf(error, body[field])]
  }
  return texts
}

function textOf({ keyword, params }: Violation, value: unknown): string {
  if (keyword === 'required') return 'This field is required.'
  if (value === null) return 'This field may not be null.'
  if (keyword === 'maxLength') return `Ensure this field has no more than ${params.limit} characters.`
  if (keyword === 'minLength') return 'This field may not be blank.'
  // Two spaces and Python 2's name for text: the spelling of the vendor's pages.
  if (keyword === 'anyOf') return `Incorrect type.  Expected pk value, received ${pythonType(value)}.`
  return 'Not a valid string.'
}

function pythonType(value: unknown): string {
  if (value === null) return 'NoneType'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float'
  return { string: 'unicode', boolean: 'bool' }[typeof value as string] ?? 'dict'
}
