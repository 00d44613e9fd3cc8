import { type Answer, type CallError, call, refusal } from './call.ts'
import type { Remove } from './person.ts'

export interface WavefrontConfig {
  /** The instance's own: `https://acme.wavefront.com`. */
  url: string
  token: string
  group: string
}

/** What each answer of the vendor has, but for the naked account that a removal gives. */
interface Envelope {
  status?: { message: string }
  response?: { userGroups: string[] }
}

interface Account {
  userGroups: { id: string }[]
}

/** A removal is answered with 200 whether or not there was something to remove: what the account is in tells. */
export function wavefront({ url, token, group }: WavefrontConfig, timeoutMs: number): Remove {
  const options = { headers: { authorization: `Bearer ${token}` }, timeoutMs }
  return async ({ email }) => {
    const account = `${url}/api/v2/account/${encodeURIComponent(email)}`
    const found = await call<Envelope>('GET', account, options)
    if (found.status !== 200) throw refused(found)
    if (!found.body?.response?.userGroups.includes(group)) return 'not a member'

    const left = await call<Account & Envelope>('POST', `${account}/removeUserGroups`, { ...options, json: [group] })
    if (left.status !== 200) throw refused(left)
    if (left.body?.userGroups.some(({ id }) => id === group)) throw new Error(`the group ${group} cannot be left`)
    return 'removed'
  }
}

function refused(answer: Answer<Envelope>): CallError {
  return refusal(answer, answer.body?.status?.message)
}
