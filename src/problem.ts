import { STATUS_CODES } from 'node:http'
import type { Answer } from './contract/call.ts'

/** Ringer's own refusal (RFC 9457), never dressed as a vendor's: `detail` says what came, why it is refused and what to do. */
export function problem(status: number, detail: string, extra: Record<string, unknown> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    text: JSON.stringify({ title: STATUS_CODES[status], status, detail, ...extra }),
  }
}
