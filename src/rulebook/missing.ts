import { Collection } from '../state/collection.ts'
import type { Rules, Vendor } from './vendor.ts'

/** What a vendor could have and has not. Nothing of it is wrong. */
export interface Missing {
  /**
   * `rule`: one to be written; `status`: a documented one that no rule of a collection answers; `operation`: one without rules;
   * `collection`: one without records.
   */
  kind: 'rule' | 'status' | 'operation' | 'collection'
  /** The operation, or the collection. */
  of: string
  /** The rules' names, or the statuses. */
  what: string[]
}

/** What is missing, in order of worth. */
export function missingIn({ contract, rules, cast, definition }: Vendor): Missing[] {
  const unwritten = [...rules.values()].flatMap(({ operation, all }) => {
    const names = all.filter((rule) => rule.unwritten).map(({ name, answer }) => `${name} ${answer}`)
    return listed('rule', operation, names)
  })
  const statuses = [...rules.values()].flatMap((own) => listed('status', own.operation, unanswered(own, contract)))
  const operations = [...contract.operations.keys()]
    .filter((id) => !rules.has(id))
    .map((id): Missing => ({ kind: 'operation', of: id, what: [] }))
  const empty = Object.keys(definition.state).filter((name) => cast[name] instanceof Collection && cast[name].size === 0)
  return [...unwritten, ...statuses, ...operations, ...empty.map((name): Missing => ({ kind: 'collection', of: name, what: [] }))]
}

/** Who writes rules has to name every status; a collection's own rules name some. */
function unanswered({ operation, all, from }: Rules, contract: Vendor['contract']): string[] {
  if (from === undefined) return []
  const { responses, success } = contract.operations.get(operation) as NonNullable<ReturnType<typeof contract.operations.get>>
  return [...responses.keys()]
    .filter((status) => status < 500 && status !== success.status && !all.some(({ answer }) => answer === status))
    .map(String)
}

function listed(kind: Missing['kind'], of: string, what: string[]): Missing[] {
  return what.length > 0 ? [{ kind, of, what }] : []
}
