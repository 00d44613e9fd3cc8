import { fileURLToPath } from 'node:url'
import type { Ringer } from '../boot.ts'
import type { Answer, Call, Violation } from '../contract/call.ts'
import { hintFor } from '../contract/hint.ts'
import { type Contract, contractOf, loadContract } from '../contract/load.ts'
import type { Operation } from '../contract/operation.ts'
import { preparedDocument } from '../contract/prepared.ts'
import type { ReadDocument } from '../contract/reading/read.ts'
import { readRequest } from '../contract/request.ts'
import type { operations } from '../generated/admin.ts'
import type { Namespace } from '../namespace/namespace.ts'
import { type Namespaces, tooManyNamespaces } from '../namespace/registry.ts'
import { didYouMean } from '../nearest.ts'
import { packageFolder } from '../places.ts'
import { problem } from '../problem.ts'
import { clockRoutes } from './clock.ts'
import { faultRoutes } from './faults.ts'
import type { Handler, NamespaceHandler } from './handler.ts'
import { journalRoutes } from './journal.ts'
import { namespaceRoutes, unknownNamespace } from './namespaces.ts'
import { listRules, listVendors } from './rulebook.ts'
import { getHealth, getOpenApi } from './server.ts'
import { snapshotRoutes } from './snapshots.ts'
import { stateRoutes } from './state.ts'

/** Answers a call under `/__admin`; its path comes without the prefix, the namespace by its name. */
export type Admin = (call: Call, namespace: string) => Answer

type Takes<Op> = Op extends { parameters: { header?: infer H } } ? ([NonNullable<H>] extends [never] ? Handler : NamespaceHandler) : never

const handlers: { [Id in keyof operations]: Takes<operations[Id]> } = {
  getHealth,
  getOpenApi,
  listVendors,
  listRules,
  ...namespaceRoutes,
  ...stateRoutes,
  ...snapshotRoutes,
  ...clockRoutes,
  ...journalRoutes,
  ...faultRoutes,
}

const file = fileURLToPath(new URL('specs/admin.yaml', packageFolder))

/** Read once a process: it never changes, whatever the number of Ringers. As it was shipped, not before somebody asks. */
let contract: Contract | undefined

/** The admin API, routed and validated by its own contract. */
export async function createAdmin(ringer: Ringer): Promise<Admin> {
  const prepared = contract ? undefined : preparedDocument(file)
  if (!prepared) contract ??= await loadContract(file)
  return (call, name) => {
    contract ??= contractOf(prepared as ReadDocument)
    const match = contract.match(call.method, `/__admin${call.path}`)
    if (match.kind === 'path') {
      if (call.path === '/') return problem(404, `Name an admin route: ${routesOf(contract)}. /__admin/openapi.json describes them.`)
      const hint = hintFor(contract, call.method, `/__admin${call.path}`)
      return problem(404, `/__admin${call.path} is no admin route${hint ? `; ${hint}` : ''}. See /__admin/openapi.json.`)
    }
    if (match.kind === 'method') {
      const allow = match.allowed.join(', ')
      const answer = problem(405, `/__admin${call.path} takes ${allow}, not ${call.method}.`)
      return { ...answer, headers: { ...answer.headers, allow } }
    }
    const { operation } = match
    const request = readRequest(operation, match.base, match.params, call)
    const violations = [...unknownQuery(operation, call), ...request.violations('params'), ...request.violations('body')]
    const refusal = refuse(call, violations)
    if (refusal) return refusal

    const { params, query, body } = request
    const handler = handlers[operation.id as keyof operations]
    const namespace = namespaceFor(operation, ringer.namespaces, name)
    if (namespace && 'text' in namespace) return namespace
    const result = handler({ ringer, contract, params, query, body, namespace: namespace as Namespace })
    return 'text' in result ? result : render(result)
  }
}

/**
 * The namespace that a route works on. One that documents a 404 looks it up, so that no read ever makes one; the others make it,
 * as a vendor's call would: a test may set its clock before its first call.
 */
function namespaceFor(operation: Operation, namespaces: Namespaces, name: string): Namespace | Answer | undefined {
  if (!operation.parameters.some((parameter) => parameter.in === 'header')) return undefined
  if (!operation.responses.has(404)) return namespaces.open(name) ?? problem(429, tooManyNamespaces)
  return namespaces.get(name) ?? unknownNamespace(namespaces, name)
}

function routesOf({ operations }: Contract): string {
  return [...new Set([...operations.values()].map(({ path }) => path))].join(', ')
}

function render({ status, body }: { status: number; body?: unknown }): Answer {
  if (body === undefined) return { status, headers: {}, text: undefined }
  return { status, headers: { 'content-type': 'application/json' }, text: JSON.stringify(body) }
}

/** A body that is not JSON is 415, so that no form or beacon of a web page gets in. */
function refuse({ headers, body }: Call, violations: Violation[]): Answer | undefined {
  const type = headers.get('content-type')
  if (body !== undefined && !/^application\/json\s*(;|$)/i.test(type ?? '')) {
    return problem(415, `A body has to be application/json, not ${type || 'of no type'}.`)
  }
  if (violations.length === 0) return undefined
  const errors = violations.map(({ in: part, pointer, message }) => ({ pointer: `/${part}${pointer}`, message }))
  const duration = violations.find(({ params }) => String(params.pattern).startsWith('^P('))
  const first = duration
    ? { pointer: `/${duration.in}${duration.pointer}`, message: `must be milliseconds, or an ISO 8601 duration such as PT1H` }
    : errors[0]
  return problem(400, `${first?.pointer}: ${sentence(first?.message ?? '')} See /__admin/openapi.json.`, { errors })
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** Vendors bear a parameter that they do not know; here it is a slip that would show everything instead of something. */
function unknownQuery({ parameters }: Operation, { query }: Call): Violation[] {
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  return [...new URLSearchParams(query).keys()]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      in: 'query',
      pointer: `/${name}`,
      keyword: 'unknown',
      message: `is not known.${didYouMean(name, known)}`,
      params: {},
    }))
}
