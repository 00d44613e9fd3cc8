import { problem } from '../problem.ts'
import type { Answer, Call } from './call.ts'
import type { ContractRequest } from './request.ts'
import { accepted, type DocumentedResponse } from './responses.ts'

export interface Preference {
  response: DocumentedResponse
  example: string | undefined
  /** For `Preference-Applied` (RFC 7240). */
  applied: string
}

/**
 * `Prefer: code=404, example=NotFound`: the documented answer that the caller wants to see.
 * Undefined when nothing of the kind is asked for, or by nobody who may; a problem when the contract does not document it.
 */
export function preferenceOf(request: ContractRequest, { headers }: Pick<Call, 'headers'>): Preference | Answer | undefined {
  const header = headers.get('prefer')
  if (!header || request.violations('security').length > 0) return undefined
  const { operation } = request
  const { code, example } = parse(header)
  if (code === undefined && example === undefined) return undefined

  const documented = [...operation.responses.keys()]
  const all = [...new Set([...operation.responses.values(), operation.success])]
  const asked =
    code === undefined ? all : [/^[1-5]\d\d$/.test(code) ? operation.response(Number(code)) : undefined].filter((one) => one !== undefined)
  if (asked.length === 0) {
    return problem(422, `Prefer: code=${code} is not documented for ${operation.id}. Documented: ${documented.join(', ')}.`, { documented })
  }
  const has = ({ examples }: DocumentedResponse) => example === undefined || examples.includes(example)
  const named = asked.find(({ variants }) => variants.some(has))
  if (!named) {
    const examples = asked.flatMap(({ variants }) => variants.flatMap(({ examples }) => examples))
    const where = code === undefined ? operation.id : `${operation.id} ${code}`
    return problem(422, `Prefer: example=${example} is not documented for ${where}. Documented: ${examples.join(', ') || 'none'}.`, {
      examples,
    })
  }
  const wanted = accepted(named, headers)
  const response = has(wanted) ? wanted : (named.variants.find(has) as DocumentedResponse)
  const applied = [code && `code=${code}`, example && `example=${example}`].filter(Boolean).join(', ')
  return { response, example, applied }
}

function parse(header: string): { code?: string; example?: string } {
  const found: { code?: string; example?: string } = {}
  for (const part of header.split(/[,;]/)) {
    const [key = '', value = ''] = part.split('=').map((piece) => piece.trim())
    if (key.toLowerCase() === 'code') found.code = unquote(value)
    if (key.toLowerCase() === 'example') found.example = unquote(value)
  }
  return found
}

function unquote(value: string): string {
  return value.replace(/^"(.*)"$/, '$1')
}
