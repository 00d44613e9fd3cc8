import http from 'node:http'
import https from 'node:https'
import axios from 'axios'
import nodeFetch from 'node-fetch'
import superagent from 'superagent'
import { asAda as headers } from '../library/ringers.ts'

/** What a client sees of a call, as far as code can tell: what came, and every word of the error. */
export type Sight = object

function told(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined
  const { name, message, cause, code, type, response } = error as Error & { code?: unknown; type?: unknown; response?: { status: number } }
  // node-fetch names the URL, which differs.
  return { name, message: message.replace(/https?:\/\/\S+users/, 'URL'), code, type, status: response?.status, cause: told(cause) }
}

/** Notes what it is given; a failure is noted too. */
async function seen(look: (sight: Record<string, unknown>) => Promise<unknown>): Promise<Sight> {
  const sight: Record<string, unknown> = {}
  await look(sight).catch((error) => {
    sight.error = told(error)
  })
  return sight
}

const lengths = ({ headers }: { headers: { get(name: string): string | null } }) => [
  headers.get('content-length'),
  headers.get('transfer-encoding'),
]

export const watchers: [name: string, look: (url: string, patience: number) => Promise<Sight>][] = [
  [
    'fetch',
    (url, patience) =>
      seen(async (sight) => {
        const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) })
        sight.head = [answer.status, answer.statusText, ...lengths(answer)]
        sight.text = await answer.text()
      }),
  ],
  [
    "node's own client",
    (url, patience) =>
      new Promise((resolve) => {
        const events: unknown[] = []
        const sent = (url.startsWith('https:') ? https : http).get(url, { headers, signal: AbortSignal.timeout(patience) })
        let left = 1
        const closed = () => {
          left -= 1
          if (left === 0) setImmediate(() => resolve(events))
        }
        sent.on('error', (error) => events.push(['the request failed', told(error)])).on('close', closed)
        sent.on('response', (answer) => {
          left += 1
          const { 'content-length': length, 'transfer-encoding': encoding } = answer.headers
          let text = ''
          events.push(['an answer', answer.statusCode, answer.statusMessage, length, encoding])
          answer
            .on('data', (chunk) => {
              text += chunk
            })
            .on('aborted', () => events.push(['it was aborted']))
            .on('error', (error) => events.push(['the answer failed', told(error)]))
            .on('end', () => events.push(['it ended']))
            .on('close', () => {
              events.push(['it was', answer.complete ? 'complete' : 'not complete', text])
              closed()
            })
        })
      }),
  ],
  [
    'axios',
    (url, patience) =>
      seen(async (sight) => {
        const { status, data } = await axios.get(url, { headers, timeout: patience, validateStatus: null })
        Object.assign(sight, { status, data })
      }),
  ],
  [
    'superagent',
    (url, patience) =>
      seen(async (sight) => {
        const { status, body } = await superagent.get(url).set(headers).timeout(patience)
        Object.assign(sight, { status, body })
      }),
  ],
  [
    'node-fetch',
    (url, patience) =>
      seen(async (sight) => {
        const answer = await nodeFetch(url, { headers, signal: AbortSignal.timeout(patience) })
        sight.head = [answer.status, answer.statusText, ...lengths(answer)]
        sight.text = await answer.text()
      }),
  ],
]
