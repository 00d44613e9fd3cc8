import { expect } from 'vitest'
import { loadContract } from '../src/contract/load.ts'

export const adminContract = await loadContract(new URL('../specs/admin.yaml', import.meta.url).pathname)

export interface AdminReply {
  status: number
  type: string | null
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  body: any
}

/** Asks the admin routes of one namespace, and holds every answer against `specs/admin.yaml`. */
export function adminOf(url: string, namespace?: string) {
  return async (method: string, path: string, body?: unknown): Promise<AdminReply> => {
    const answer = await fetch(`${url}/__admin${path}`, {
      method,
      headers: { ...(namespace && { 'x-mock-namespace': namespace }), ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const value = text === '' ? undefined : JSON.parse(text)
    const match = adminContract.match(method, `/__admin${path.split('?')[0]}`)
    if (match.kind === 'operation') {
      const documented = match.operation.responses.get(answer.status)
      expect(documented, `${method} ${path} answers ${answer.status}, which is not documented: ${text}`).toBeDefined()
      expect(documented?.validate(value), `${method} ${path} ${answer.status}`).toEqual([])
    }
    return { status: answer.status, type: answer.headers.get('content-type'), body: value }
  }
}

export const ENGINEERING = 'f0000000-0000-4000-8000-000000000001'
const asAda = { authorization: 'Bearer kaiten-token' }

/** Kaiten as its clients see it, in one namespace. */
export function kaitenOf(url: string, namespace?: string) {
  const headers = { ...asAda, ...(namespace && { 'x-mock-namespace': namespace }) }
  const send = async (method: string, path: string, body?: object, more: Record<string, string> = {}) => {
    const answer = await fetch(`${url}/kaiten/api/latest${path}`, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }), ...more },
      ...(body && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() }
  }
  return {
    send,
    leave: (user: number, more?: Record<string, string>) => send('DELETE', `/groups/${ENGINEERING}/users/${user}`, undefined, more),
    join: (user: number) => send('POST', `/groups/${ENGINEERING}/users`, { user_id: user }),
    members: async () =>
      JSON.parse((await send('GET', `/groups/${ENGINEERING}/users`)).text).map(({ id }: { id: number }) => id) as number[],
    create: (name: string) => send('POST', '/company/groups', { name }),
  }
}
