import type { Raw } from '../document.ts'
import type { Kind } from './anatomy.ts'

/** Keywords whose schemas speak of the same value: a circle of them never ends, whatever is sent. */
export const sameValue = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'] as const

/** Whether a part leads on to another that speaks of the same: no circle goes through one that does not. */
export function leadsOn(part: Raw, kind: Kind = 'schema'): boolean {
  return part !== null && typeof part === 'object' && (typeof part.$ref === 'string' || (kind === 'schema' && saysMore(part)))
}

export function saysMore(schema: Raw): boolean {
  for (const keyword of sameValue) if (schema[keyword] !== undefined) return true
  return false
}
