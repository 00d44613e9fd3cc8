import SnagSolutions from '@snagsolutions/sdk'
import { askedToWait, CallError, noAnswer } from './call.ts'
import type { Remove } from './person.ts'

export interface SnagConfig {
  apiKey: string
  organizationId: string
  websiteId: string
  /** Undefined is the vendor's own. */
  url?: string | undefined
}

export function snag({ apiKey, organizationId, websiteId, url }: SnagConfig, timeoutMs: number): Remove {
  // Its own retries wait in real time, and would take "not a member" for a failure.
  const client = new SnagSolutions({ apiKey, baseURL: url, timeout: timeoutMs, maxRetries: 0 })
  return async ({ snagId }) => {
    try {
      await client.users.disconnect({ organizationId, websiteId, userId: snagId })
      return 'removed'
    } catch (error) {
      if (error instanceof SnagSolutions.BadRequestError && /is not part of the (same )?group$/.test(error.message)) return 'not a member'
      throw asCallError(error)
    }
  }
}

function asCallError(error: unknown): unknown {
  if (error instanceof SnagSolutions.APIConnectionError) return noAnswer(error)
  if (!(error instanceof SnagSolutions.APIError)) return error
  const { message, status, headers } = error
  return new CallError(message, { status, waitMs: askedToWait(new Headers(headers as Record<string, string>)), cause: error })
}
