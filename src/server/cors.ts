import type { Answer, Call } from '../contract/call.ts'

const anyOrigin = { 'access-control-allow-origin': '*' }

/** The answer to a browser that asks whether a page may send a request; undefined for any other call. */
export function preflight({ method, headers }: Call): Answer | undefined {
  const wanted = headers.get('access-control-request-method')
  if (method !== 'OPTIONS' || !wanted) return undefined
  const asked = headers.get('access-control-request-headers')
  const allowed = { 'access-control-allow-methods': wanted, ...(asked && { 'access-control-allow-headers': asked }) }
  return { status: 204, headers: { ...anyOrigin, ...allowed }, text: undefined }
}

/** The answer, for a page of any origin to read. */
export function allowAnyOrigin(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, ...anyOrigin } }
}
