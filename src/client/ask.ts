import type { operations } from '../generated/admin.ts'
import { RingerError } from './error.ts'

/** Sends a request to a Ringer, wherever that is: `path` is one of its own, such as `/__admin/health`. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>

/** Every admin route, so that one that is added and forgotten here does not compile. */
export const routes = {
  getHealth: 'GET /health',
  getOpenApi: 'GET /openapi.json',
  listVendors: 'GET /vendors',
  listRules: 'GET /rules',
  listNamespaces: 'GET /namespaces',
  createNamespace: 'POST /namespaces',
  dropNamespace: 'DELETE /namespaces/{name}',
  getState: 'GET /state',
  putState: 'PUT /state',
  diffState: 'GET /state/diff',
  reset: 'POST /reset',
  listSnapshots: 'GET /snapshots',
  createSnapshot: 'POST /snapshots',
  dropSnapshot: 'DELETE /snapshots/{snapshot}',
  restoreSnapshot: 'POST /snapshots/{snapshot}/restore',
  getClock: 'GET /clock',
  setClock: 'PUT /clock',
  listRequests: 'GET /requests',
  clearRequests: 'DELETE /requests',
  listUnmatchedRequests: 'GET /requests/unmatched',
  getRequest: 'GET /requests/{id}',
  explainRequest: 'GET /requests/{id}/explain',
  watchRequests: 'GET /events',
  verifyRequests: 'POST /verify',
  listFaults: 'GET /faults',
  armFault: 'POST /faults',
  replaceFaults: 'PUT /faults',
  disarmAll: 'DELETE /faults',
  getFault: 'GET /faults/{fault}',
  changeFault: 'PATCH /faults/{fault}',
  disarmFault: 'DELETE /faults/{fault}',
} as const satisfies Record<keyof operations, string>

export type Route = keyof typeof routes

export interface AskOptions {
  /** What takes the place of `{…}` in the route. */
  name?: string | number
  query?: object
  body?: unknown
  namespace?: string
  token?: string | undefined
}

type Success<Id extends Route> = operations[Id]['responses'] extends infer R
  ? { [S in keyof R & (200 | 201)]: R[S] extends { content: { 'application/json': infer Body } } ? Body : undefined }[keyof R & (200 | 201)]
  : never

/** Asks an admin route. Throws a `RingerError` for whatever is not a success. */
export async function ask<Id extends Route>(send: Send, route: Id, options: AskOptions = {}): Promise<Success<Id>> {
  const answer = await open(send, route, options)
  const text = await answer.text()
  try {
    return (text === '' ? undefined : JSON.parse(text)) as Success<Id>
  } catch {
    throw new RingerError(strange(answer, text))
  }
}

/** The answer itself, for a route whose body is a stream. */
export async function open(send: Send, route: Route, options: AskOptions = {}): Promise<Response> {
  const { name, query = {}, body, namespace, token } = options
  const [method = '', template = ''] = routes[route].split(' ')
  const path = template.replace(/\{\w+\}/, encodeURIComponent(name ?? ''))
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value))
  const answer = await send(`/__admin${path}${search.size > 0 ? `?${search}` : ''}`, {
    method,
    headers: {
      ...(namespace !== undefined && { 'x-mock-namespace': namespace }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (answer.ok) return answer
  const text = await answer.text()
  throw new RingerError(problemOf(answer, text))
}

function problemOf(answer: Response, text: string): ConstructorParameters<typeof RingerError>[0] {
  return answer.headers.get('content-type') === 'application/problem+json' ? JSON.parse(text) : strange(answer, text)
}

function strange({ status }: Response, text: string): ConstructorParameters<typeof RingerError>[0] {
  return { status, detail: `what answers there is no Ringer: ${status} ${text.slice(0, 200)}` }
}
