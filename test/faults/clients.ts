import { spawn, spawnSync } from 'node:child_process'
import { Agent, request } from 'node:http'
import { request as requestSecurely, Agent as SecureAgent } from 'node:https'

/** What a client makes of an answer, or of there being none. */
export interface Seen {
  status?: number
  text?: string
  /** `<message> ← <cause>` of fetch, `<code> "<message>"` of node:http, the exit code of curl. */
  error?: string
}

export interface Ask {
  method: string
  url: string
  headers: Record<string, string>
  body?: string
  /** The caller's own time-out, in milliseconds. */
  timeout?: number
  /** By which the caller goes away. */
  signal?: AbortSignal
}

/** Sends requests one after another, on connections that it keeps. */
export type Client = (...asks: Ask[]) => Promise<Seen[]>

/** Why there is no curl to be asked; undefined when there is. */
export const noCurl = spawnSync('curl', ['--version']).status === 0 ? undefined : 'curl is not installed'
if (noCurl) console.warn(`curl's cells are skipped: ${noCurl}`)

/** undici, with the pool that the whole process shares. */
export const fetchClient: Client = (...asks) => inTurn(asks, fetchOnce)

async function fetchOnce({ url, ...ask }: Ask): Promise<Seen> {
  try {
    const answer = await fetch(url, { ...ask, ...signalOf(ask) })
    return { status: answer.status, text: await answer.text() }
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: Error & { code?: string } }
    if (!cause) return { error: name }
    const named =
      cause.name === 'HTTPParserError' ? cause.name : `${cause.code}${cause.message === 'other side closed' ? ' other side closed' : ''}`
    return { error: `${message} ← ${named}` }
  }
}

/** node:http with one agent that keeps one connection. */
export const httpClient: Client = (...asks) => httpThrough(new Agent({ keepAlive: true, maxSockets: 1 }), request, asks)

/** node:https, trusting a CA. */
export const httpsClient =
  (ca: string): Client =>
  (...asks) =>
    httpThrough(new SecureAgent({ keepAlive: true, maxSockets: 1, ca }), requestSecurely, asks)

async function httpThrough(agent: Agent, send: typeof request, asks: Ask[]): Promise<Seen[]> {
  const seen = await inTurn(asks, (ask) => httpOnce(ask, agent, send))
  agent.destroy()
  return seen
}

function httpOnce(ask: Ask, agent: Agent, send: typeof request): Promise<Seen> {
  const { method, url, headers, body } = ask
  return new Promise((resolve) => {
    const fail = (error: Error & { code?: string }) =>
      resolve({ error: error.name === 'AbortError' ? error.name : `${error.code} "${error.message}"` })
    const sent = send(url, { method, headers, agent, ...signalOf(ask) }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('error', fail)
      answer.on('end', () => resolve({ status: answer.statusCode as number, text: Buffer.concat(chunks).toString() }))
    })
    sent.on('error', fail)
    sent.end(body)
  })
}

function signalOf({ timeout, signal }: Pick<Ask, 'timeout' | 'signal'>): { signal?: AbortSignal } {
  if (signal) return { signal }
  return timeout === undefined ? {} : { signal: AbortSignal.timeout(timeout) }
}

/** One curl process, which keeps its connections from one URL to the next; `options` go with each. */
export const curlWith =
  (...options: string[]): Client =>
  async (...asks) => {
    const transfers = asks.map(({ method, url, headers, body, timeout }) => [
      ...['-s', ...options, '-X', method, url, '-w', '\n%{exitcode} %{http_code}\n'],
      ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
      ...(body === undefined ? [] : ['--data', body]),
      ...(timeout === undefined ? [] : ['--max-time', String(timeout / 1000)]),
    ])
    const { stdout } = await run(
      'curl',
      transfers.flatMap((transfer, index) => (index === 0 ? transfer : ['--next', ...transfer])),
    )
    return [...stdout.matchAll(/([^\n]*)\n(\d+) (\d+)\n/g)].map(([, text = '', exit, status]) =>
      exit === '0' ? { status: Number(status), text } : { error: exit as string },
    )
  }

export const curlClient = curlWith()

/** Runs a command to its end. */
export function run(command: string, args: string[]): Promise<{ code: number | null; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(chunks).toString() }))
  })
}

async function inTurn(asks: Ask[], send: (ask: Ask) => Promise<Seen>): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const ask of asks) seen.push(await send(ask))
  return seen
}
