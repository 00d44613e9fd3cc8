import type { Operation } from '../../contract/operation.ts'
import type { NamedRule } from '../named-rule.ts'
import { recordIn } from './answers.ts'
import { findRecord, newKey, type Row } from './keys.ts'
import { type Maker, overwrite } from './records.ts'
import { refusal, success, successOf } from './rule.ts'
import { type AnyScope, keyIn, keyInPath, type Look, owned, type Place, recordsOf } from './scope.ts'
import { lastParameter } from './shape.ts'

/** What writing needs beside the place: how records are made, and where one is in a body. */
export interface Writing extends Place {
  maker: Maker
  sent(body: unknown): unknown
}

export function created({ contract, served, shape, maker, sent }: Writing, operation: Operation): NamedRule[] {
  const response = successOf(operation, 201, 200)
  const show = recordIn(contract, shape, response)
  const reading = served.item.find(({ method }) => method === 'GET')
  const effect = (scope: AnyScope) => {
    const { body, newId, now } = scope
    const records = recordsOf(scope, shape.name)
    const key = keyIn(contract, shape, sent(body)) ?? newKey(contract, shape, records, newId)
    scope.made = reading && scope.self(reading.id, { [lastParameter(reading.path)]: key })
    return show(records.insert(maker.created(sent(body), { ...owned(contract, shape, scope), [shape.key]: key }, now)))
  }
  return [
    refusal(operation, 'taken', 409, `"${shape.name}" has a record of that ${shape.key} already`, (scope) => {
      return findRecord(recordsOf(scope, shape.name), keyIn(contract, shape, sent(scope.body))) !== undefined
    }),
    success('created', response, 'the record is made', { effect }),
  ]
}

/** Where 201 is documented, a record that is not there is made. */
export function made({ contract, served, shape, maker, sent }: Writing, operation: Operation, look: Look): NamedRule[] {
  const response = operation.responses.get(201)
  if (!response || !served.item.includes(operation)) return []
  const show = recordIn(contract, shape, response)
  const key = (scope: AnyScope) => keyInPath(contract, shape, operation, scope)
  const effect = (scope: AnyScope) => {
    scope.made = scope.self()
    const own = { ...owned(contract, shape, scope), [shape.key]: key(scope) }
    return show(recordsOf(scope, shape.name).insert(maker.created(sent(scope.body), own, scope.now)))
  }
  return [
    refusal(operation, 'taken', 409, `"${shape.name}" has that record elsewhere`, (scope) => {
      return (
        look(scope) === undefined && findRecord(recordsOf(scope, shape.name), scope.params[lastParameter(operation.path)]) !== undefined
      )
    }),
    {
      ...success('created', response, 'there is no such record, so it is made', { effect }),
      holds: (scope: AnyScope) => look(scope) === undefined && key(scope) !== undefined,
    },
  ]
}

export function replaced({ contract, shape, maker, sent }: Writing, operation: Operation, look: Look): NamedRule {
  const response = successOf(operation, 200, 204)
  const show = recordIn(contract, shape, response)
  const effect = (scope: AnyScope) => {
    const old = look(scope) as Row
    return show(overwrite(recordsOf(scope, shape.name), old, maker.replaced(old, sent(scope.body), scope.now)))
  }
  return success('replaced', response, 'the record is replaced', { effect })
}

export function changed({ contract, shape, maker, sent }: Writing, operation: Operation, look: Look): NamedRule {
  const response = successOf(operation, 200, 204)
  const show = recordIn(contract, shape, response)
  const effect = (scope: AnyScope) => {
    const old = look(scope) as Row
    return show(overwrite(recordsOf(scope, shape.name), old, maker.changed(old, sent(scope.body), scope.now)))
  }
  return success('changed', response, 'the record changes', { effect })
}

export function removed({ contract, shape }: Place, operation: Operation, look: Look): NamedRule {
  const response = successOf(operation, 204, 200)
  const show = recordIn(contract, shape, response)
  const effect = (scope: AnyScope) => show(recordsOf(scope, shape.name).remove(look(scope) as Row))
  return success('removed', response, 'the record goes', { effect })
}
