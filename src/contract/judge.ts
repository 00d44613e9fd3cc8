import type { Answer, Violation } from './call.ts'
import { isJson } from './media-type.ts'
import type { Operation } from './operation.ts'

/** How an answer, as it goes out, breaks the contract of its operation; empty when it does not, or when there is no operation or no answer. */
export function judgeAnswer(operation: Operation | undefined, { status, headers, text }: Answer): Violation[] {
  if (!operation || status === 0) return []
  const usual = operation.response(status)
  if (!usual) return [violation('status', `${status} is not documented for ${operation.id}`)]
  if (text === undefined) return usual.validate(undefined)
  const type = headers['content-type'] ?? ''
  const response = usual.variants.find(({ mediaType }) => mediaType === type)
  if (!response) return [violation('contentType', `expected ${usual.mediaType ?? 'no body'}, got ${type || 'none'}`)]
  if (!isJson(type)) return response.validate(text)
  try {
    return response.validate(JSON.parse(text))
  } catch (error) {
    return [violation('json', (error as Error).message)]
  }
}

function violation(keyword: string, message: string): Violation {
  return { in: 'response', pointer: '', keyword, message, params: {} }
}
