import { expect } from 'vitest'
import { adminOf, ENGINEERING } from '../admin.ts'
import type { Ask } from './clients.ts'

/** Arms faults in a namespace, and looks at them. */
export function faultsOf(url: string, namespace?: string) {
  const admin = adminOf(url, namespace)
  return {
    admin,
    async arm(document: object): Promise<string> {
      const { status, body } = await admin('POST', '/faults', document)
      expect(status, JSON.stringify(body)).toBe(201)
      return body.id
    },
    /** The fault as it is now. */
    fault: async (id: string) => (await admin('GET', `/faults/${id}`)).body,
    // biome-ignore lint/suspicious/noExplicitAny: entries of every shape
    entries: async (): Promise<any[]> => (await admin('GET', '/requests')).body.requests,
  }
}

/** Lists the members of a group of Kaiten's, in a namespace. */
export function listing(url: string, namespace?: string): Ask {
  const headers = { authorization: 'Bearer kaiten-token', ...(namespace && { 'x-mock-namespace': namespace }) }
  return { method: 'GET', url: `${url}/kaiten/api/latest/groups/${ENGINEERING}/users`, headers }
}

/** Takes somebody out of that group. */
export function leaving(url: string, user: number, namespace?: string): Ask {
  const { headers } = listing(url, namespace)
  return { method: 'DELETE', url: `${url}/kaiten/api/latest/groups/${ENGINEERING}/users/${user}`, headers }
}

/** A delay, and what happens when it is over. */
export function delayed(delay: object, next?: object): { kind: 'delay' } {
  // biome-ignore lint/suspicious/noThenProperty: it is the effect's own name
  return { kind: 'delay', ...delay, ...(next && { then: next }) }
}
