import { CallError } from './call.ts'

export interface Patience {
  /** How often to try, at most. */
  attempts?: number
  sleep?: (ms: number) => Promise<unknown>
}

const realSleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Tries a removal until it is answered. It may be repeated: who has left by the first try is "not a member" at the second, and gone is
 * what was wanted.
 */
export async function persist<Outcome extends string>(
  remove: () => Promise<Outcome>,
  { attempts = 4, sleep = realSleep }: Patience = {},
): Promise<Outcome | 'removed'> {
  let unsure = false
  for (let attempt = 1; ; attempt += 1) {
    try {
      const outcome = await remove()
      return unsure && outcome === 'not a member' ? 'removed' : outcome
    } catch (error) {
      if (!(error instanceof CallError) || !passes(error) || attempt === attempts) throw error
      // Only a vendor that is busy says that nothing was done.
      unsure ||= error.status !== 429
      await sleep(error.waitMs ?? 500 * 2 ** attempt)
    }
  }
}

/** Whether the same call may go well later: there was no answer, or the vendor is in trouble or busy. A refusal stays one. */
function passes({ status }: CallError): boolean {
  return status === undefined || status === 429 || status >= 500
}
