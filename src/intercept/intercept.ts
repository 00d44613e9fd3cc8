import { AsyncLocalStorage } from 'node:async_hooks'
import { ClientRequest } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import { BatchInterceptor, getRawRequest, type HttpRequestEventMap } from '@mswjs/interceptors'
import preset from '@mswjs/interceptors/presets/node'
import type { Interception, InterceptOptions } from '../client/interception.ts'
import { failedFetch, withFetchBody, withSocketBody } from './failure.ts'

/** Who answers what: the calls to some hosts, for one namespace of one Ringer. */
export interface Claim {
  /** The Ringer that it is. */
  ringer: object
  /** Undefined where each request says it itself: those that name one go before it. */
  namespace: string | undefined
  owns(url: URL): boolean
  answer(request: Request, signal: AbortSignal): Promise<Response>
}

interface Claimed {
  claim: Claim
  options: InterceptOptions
}

/** What a task has intercepted, the newest last: it goes before what runs around and beside it. */
interface Task {
  own: Set<Claimed>
  around: Task | undefined
}

type Handled = HttpRequestEventMap['request'][0]

const loopback = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** One for the process, as `fetch` and `http` are: a claim a call, patched while there is one. */
const interceptor = new BatchInterceptor({ name: 'ringer', interceptors: preset })
const everywhere = new Set<Claimed>()
const tasks = new AsyncLocalStorage<Task>()
const byKey = new WeakMap<object, Task>()
let running = 0

/** Answers what a claim owns, wherever in the process it is sent; where several are made on a call, the one of its own task. */
export function intercept(claim: Claim, options: InterceptOptions): Interception {
  const claimed = { claim, options }
  const places = [everywhere, ...(tasks.getStore() ? [(tasks.getStore() as Task).own] : [])]
  for (const place of places) place.add(claimed)
  const release = patch()
  const stop = () => {
    for (const place of places) place.delete(claimed)
    release()
  }
  return { stop, [Symbol.dispose]: stop }
}

/** Runs a task, or another part of the same, that may intercept for itself. */
export function inContextOf<T>(key: object, task: () => T): T {
  const known = byKey.get(key) ?? { own: new Set(), around: tasks.getStore() }
  byKey.set(key, known)
  return tasks.run(known, task)
}

/** Answers what a claim owns where a task sends it, whatever runs beside the task. */
export function interceptIn<T>(claim: Claim, task: () => T, options: InterceptOptions): T {
  const own = new Set([{ claim, options }])
  const release = patch()
  const end = () => {
    own.clear()
    release()
  }
  return tasks.run({ own, around: tasks.getStore() }, () => {
    let result: T
    try {
      result = task()
    } catch (error) {
      end()
      throw error
    }
    if (isThenable(result)) return Promise.resolve(result).finally(end) as T
    end()
    return result
  })
}

/** Those of another realm too, and those that begin when they are awaited. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

function patch(): () => void {
  if (running++ === 0) {
    interceptor.apply()
    interceptor.on('request', handle)
    // For `import { request } from 'node:https'`, too.
    syncBuiltinESMExports()
  }
  let released = false
  return () => {
    if (released) return
    released = true
    running -= 1
    if (running > 0) return
    dispose()
    syncBuiltinESMExports()
  }
}

/**
 * One of each kind patches the process, for whoever uses the same library, as MSW does: where it is not ours that does, ours listens to it,
 * and leaves it in its place when it ends.
 */
function dispose(): void {
  const owners = preset.map((own) => {
    const key: symbol = Reflect.get(own, 'symbol')
    return { own, key, owner: Reflect.get(globalThis, key) }
  })
  interceptor.dispose()
  for (const { own, key, owner } of owners) {
    if (owner === undefined || owner === own) continue
    Reflect.set(globalThis, key, owner)
    Reflect.deleteProperty(own, 'on')
  }
}

async function handle({ request, controller }: Handled): Promise<void> {
  const raw = getRawRequest(request)
  const sent = raw instanceof ClientRequest ? raw : undefined
  let claim: Claim | undefined
  try {
    claim = claimOn(request)
  } catch (error) {
    controller.errorWith(error as Error)
    return
  }
  if (!claim) return
  if (sent) connect(sent)
  const signal = sent ? endOf(sent) : request.signal
  try {
    const answer = await claim.answer(request, signal)
    // A redirection to nowhere is an answer; the interceptor would follow it to `…/null`.
    if (!answer.headers.has('location')) Object.defineProperty(request, 'redirect', { value: 'manual' })
    controller.respondWith(sent ? withSocketBody(answer, sent) : withFetchBody(answer, signal))
  } catch (error) {
    // Who gave up has been told already.
    if (!signal.aborted) controller.errorWith(sent ? (error as Error) : failedFetch(error as Error))
  }
}

/** The claim of the task that sends it, else the one that is made on it. Throws when there are several, or none and it may not pass. */
function claimOn({ url: sent, method }: Request): Claim | undefined {
  const url = new URL(sent)
  const mine = ownOnes()
  const own = mine.find(({ claim }) => claim.owns(url))
  if (own) return own.claim
  const found = [...everywhere].map(({ claim }) => claim).filter((claim) => claim.owns(url))
  const named = found.filter(({ namespace }) => namespace !== undefined)
  const [first, ...others] = named.length > 0 ? named : found
  if (first && others.some(({ ringer, namespace }) => ringer !== first.ringer || namespace !== first.namespace)) {
    throw new Error(severalClaim(url, [first, ...others]))
  }
  const strict =
    mine.find(({ options }) => options.strict !== undefined)?.options.strict ?? [...everywhere].some(({ options }) => options.strict)
  if (!first && strict && !loopback.test(url.hostname)) throw new Error(notAnswered(method, url))
  return first
}

/** Of this task and of those around it, the nearest first. */
function ownOnes(): Claimed[] {
  const found: Claimed[] = []
  for (let task = tasks.getStore(); task; task = task.around) found.push(...[...task.own].reverse())
  return found
}

function severalClaim({ host }: URL, claims: Claim[]): string {
  return (
    `ringer: ${host} is intercepted for several namespaces at once (${claims.map(({ namespace = 'any' }) => namespace).join(', ')}), ` +
    'and this call is made in none of them: make it inside namespace.run(() => …), or stop the others'
  )
}

function notAnswered(method: string, { origin, pathname }: URL): string {
  return (
    `ringer: ${method} ${origin}${pathname} was not sent: no vendor has that host, and strict interception lets nothing else through. ` +
    `Name it in createRinger({ hosts: { <vendor>: ['…'] } }) if it is a vendor's, or intercept without \`strict\``
  )
}

/**
 * The interceptor's socket counts as connected from here on, not from the answer: a client's time-out begins when it is. It ends with its
 * answer, for none is used twice, and a client that asks to keep it would wait for the end of one that has no length.
 */
function connect({ socket }: ClientRequest): void {
  if (!socket) return
  Reflect.set(socket, 'shouldKeepAlive', false)
  if (!socket.connecting) return
  Reflect.set(socket, 'connecting', false)
  socket.emit('connect')
}

/** Who gives up waits no longer. */
function endOf(sent: ClientRequest): AbortSignal {
  const controller = new AbortController()
  sent.once('close', () => controller.abort())
  return controller.signal
}
