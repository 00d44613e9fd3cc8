import type { Operation } from '../../contract/operation.ts'
import type { NamedRule } from '../named-rule.ts'
import { plainRules } from '../plain.ts'
import type { Rules } from '../vendor.ts'
import { findRecord } from './keys.ts'
import { found, listed } from './reading.ts'
import { createMaker } from './records.ts'
import { refusal } from './rule.ts'
import { byBody, byPath, type Look, type Place, recordsOf } from './scope.ts'
import { sentRecord } from './sent.ts'
import { changed, created, made, removed, replaced } from './writing.ts'

/** The rules of every operation at a collection's paths that it is known what to do for: a plain mock's refusals, the collection's, its success. */
export function rulesAt(place: Place): Rules[] {
  const maker = createMaker(place.contract, place.shape)
  return [...place.served.collection, ...place.served.item].flatMap((operation) => {
    const sent = sentRecord(place.contract, place.shape, operation)
    const own = ownRules({ ...place, maker, sent }, operation)
    if (own.length === 0) return []
    const asked = [...plainRules(operation).asked.slice(0, -1), ...orphaned(place, operation), ...own]
    return [{ operation: operation.id, given: undefined, all: asked, asked, from: 'resources' as const }]
  })
}

function ownRules(place: Parameters<typeof created>[0], operation: Operation): NamedRule[] {
  const isItem = place.served.item.includes(operation)
  const look = isItem ? byPath(place, operation) : byBody(place, place.sent)
  const noneThere = missing(place, operation, look)
  switch (`${isItem ? 'one' : 'all'} ${operation.method}`) {
    case 'all GET':
      return [listed(place, operation)]
    case 'all POST':
      return created(place, operation)
    case 'all PUT':
    case 'one PUT':
      return [...made(place, operation, look), noneThere, replaced(place, operation, look)]
    case 'one GET':
      return [noneThere, found(place, operation, look)]
    case 'one PATCH':
      return [noneThere, changed(place, operation, look)]
    case 'one DELETE':
      return [noneThere, removed(place, operation, look)]
    default:
      return []
  }
}

function missing({ shape }: Place, operation: Operation, look: Look): NamedRule {
  return refusal(operation, 'notFound', 404, `"${shape.name}" has no such record`, (scope) => look(scope) === undefined)
}

/** The path goes through a record that is not there. */
function orphaned({ above }: Place, operation: Operation): NamedRule[] {
  return above.map(({ collection, parameter }) =>
    refusal(operation, `notIn-${collection}`, 404, `"${collection}" has no record that is named by {${parameter}}`, (scope) => {
      return findRecord(recordsOf(scope, collection), scope.params[parameter]) === undefined
    }),
  )
}
