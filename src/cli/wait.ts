import { setTimeout as pause } from 'node:timers/promises'
import { Command, Option } from 'commander'
import { elapsedMs } from '../state/clock.ts'
import { duration, jsonOption } from './options.ts'
import { noRinger, type Remote, tokenOption, unreachable, urlOption, wantsToken } from './remote.ts'

interface WaitOptions extends Pick<Remote, 'url' | 'token'> {
  timeout: number
  json?: boolean
}

/** What `GET /__admin/health` answers once all is compiled. */
interface Health {
  status: 'ready'
  vendors: { name: string }[]
}

/** What one look found: a Ringer that is ready, or what there is instead, with the remedy; undefined when nothing came in its time. */
type Look = { health: Health } | { seen: string /** Time does not change it. */; final: boolean } | undefined

const pollMs = 100

/** Who forwards a port to nobody takes a request and never answers it; the next one he may. */
const patienceMs = 5000

export function waitCommand(): Command {
  return new Command('wait')
    .description('wait until a Ringer is ready that was started elsewhere; exit 1 when it is not in time')
    .addOption(urlOption())
    .addOption(tokenOption())
    .addOption(
      new Option('--timeout <duration>', 'how long at most: 30s, ISO 8601, or milliseconds').default(30_000, '30s').argParser(duration),
    )
    .addOption(jsonOption())
    .action(wait)
}

async function wait({ url, token, timeout, json }: WaitOptions): Promise<void> {
  const end = elapsedMs() + timeout
  let last: string | undefined
  do {
    const left = Math.max(1, Math.ceil(end - elapsedMs()))
    const found = await look(url, token, Math.min(patienceMs, left))
    if (found && 'health' in found) return console.log(json ? JSON.stringify(found.health) : readyText(url, found.health))
    if (found?.final) throw new Error(found.seen)
    // The last look of all may have no time to see anything: what was seen before says more.
    if (found || left >= patienceMs) last = found?.seen
    await pause(Math.min(pollMs, Math.max(0, end - elapsedMs())))
  } while (elapsedMs() < end)
  throw new Error(`not ready within ${timeout / 1000} s: ${last ?? silent(url)}`)
}

async function look(url: string, token: string | undefined, patience: number): Promise<Look> {
  try {
    const answer = await fetch(`${url}/__admin/health`, {
      headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      signal: AbortSignal.timeout(patience),
    })
    return judge(url, answer.status, await answer.text())
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? undefined : { seen: unreachable(url, error as Error), final: false }
  }
}

function judge(url: string, status: number, text: string): Look {
  const document = parse(text)
  if (status === 200 && document.status === 'ready' && Array.isArray(document.vendors)) return { health: document as unknown as Health }
  const { detail } = document
  if (typeof detail !== 'string') return { seen: noRinger(url, '/health', status), final: false }
  if (status === 401) return { seen: wantsToken(url), final: true }
  if (status === 403) return { seen: `${url}: ${detail}`, final: true }
  return { seen: `${url} answers ${status}: ${detail} Give it longer with --timeout, or look at what it printed`, final: false }
}

/** An object, empty where it is no JSON. */
function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

function readyText(url: string, { vendors }: Health): string {
  return `ready at ${url}: ${vendors.map(({ name }) => name).join(', ')}`
}

function silent(url: string): string {
  return `${url} takes the request and does not answer: look at what listens there, or name another with --url or RINGER_URL`
}
