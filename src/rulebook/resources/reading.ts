import type { Operation } from '../../contract/operation.ts'
import type { NamedRule } from '../named-rule.ts'
import { listIn, recordIn } from './answers.ts'
import type { Row } from './keys.ts'
import { createPager } from './pages.ts'
import { success, successOf } from './rule.ts'
import { type AnyScope, inPlace, type Look, type Place, recordsOf } from './scope.ts'

export function found({ contract, shape }: Place, operation: Operation, look: Look): NamedRule {
  const response = successOf(operation, 200)
  const show = recordIn(contract, shape, response)
  return success('found', response, 'the record is there', { body: (scope: AnyScope) => show(look(scope) as Row) })
}

export function listed({ contract, shape }: Place, operation: Operation): NamedRule {
  const response = successOf(operation, 200)
  const show = listIn(contract, shape, response)
  const cut = createPager(contract.document, operation, shape)
  const body = (scope: AnyScope) => {
    const all = recordsOf(scope, shape.name).all()
    const { items, facts } = cut(
      all.filter((record) => inPlace(shape, scope, record) !== undefined),
      scope.query,
    )
    scope.total = facts.total
    return show(items, facts, (query) => `${scope.self()}?${new URLSearchParams({ ...texts(scope.query), ...query })}`)
  }
  return success('listed', response, 'the records that there are', { body })
}

function texts(query: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (typeof value === 'object' ? [] : [[name, String(value)]])))
}
