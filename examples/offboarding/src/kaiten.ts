import { call, refusal } from './call.ts'
import type { Remove } from './person.ts'

export interface KaitenConfig {
  /** The company's own: `https://acme.kaiten.ru/api/latest`. */
  url: string
  token: string
  group: string
}

export function kaiten({ url, token, group }: KaitenConfig, timeoutMs: number): Remove {
  const options = { headers: { authorization: `Bearer ${token}` }, timeoutMs }
  return async ({ kaitenId }) => {
    const left = await call<string | { message: string }>('DELETE', `${url}/groups/${group}/users/${kaitenId}`, options)
    if (left.status === 200) return 'removed'
    if (left.status !== 404) throw refusal(left, typeof left.body === 'string' ? left.body : left.body?.message)
    // That may be the person or the group, and there is no body to tell.
    const found = await call('GET', `${url}/company/groups/${group}`, options)
    if (found.status !== 200) throw refusal(found, `when asked for the group ${group}`)
    return 'not a member'
  }
}
