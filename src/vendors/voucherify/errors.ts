import type { Violation } from '../../contract/call.ts'
import type { NewId } from '../../state/ids.ts'

/** What an error is made with: only `newId` of a rule's scope. */
interface Making {
  newId: NewId
}

/** A 400 of the vendor's; `request_id` as its examples have it. */
export function badRequest({ newId }: Making, key: string, message: string, details: string) {
  return { code: 400, key, message, details, request_id: requestId(newId) }
}

export function invalidPayload(making: Making, details: string) {
  return badRequest(making, 'invalid_payload', 'Invalid payload', details)
}

/** The 404 that names what is missing. */
export function notFound({ newId }: Making, type: 'user' | 'project', id: string, details = `Cannot find ${type} with id ${id}`) {
  return {
    code: 404,
    key: 'not_found',
    message: 'Resource not found',
    details,
    request_id: requestId(newId),
    resource_id: id,
    resource_type: type,
  }
}

/** The vendor's validator speaks as ajv does: of the payload as a whole, or of the property at a dotted path; a wrong type comes first. */
export function detailsOf(violations: Violation[]): string {
  const { pointer = '', message = 'is invalid' } = violations.find(({ keyword }) => keyword === 'type') ?? violations[0] ?? {}
  return `${pointer === '' ? 'Payload' : `Property ${pointer.replaceAll('/', '.')}`} ${message}`
}

function requestId(newId: NewId): string {
  return `v-${newId.hex('request', 18)}`
}
