// As code under test imports them: by name, which is bound when the module is loaded.
import http, { type ClientRequest, type IncomingMessage, request } from 'node:http'
import https, { request as secureRequest } from 'node:https'
import axios from 'axios'
import nodeFetch from 'node-fetch'
import superagent from 'superagent'

export interface Ask {
  method?: string
  headers?: Record<string, string>
  body?: string
}

export interface Answer {
  status: number
  headers: Record<string, unknown>
  text: string
}

export type Send = (url: string, ask?: Ask) => Promise<Answer>

/** A whole answer of node's own client. */
export function answerOf(sent: ClientRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    sent.on('error', reject).on('response', (answer: IncomingMessage) => {
      const chunks: Buffer[] = []
      answer
        .on('data', (chunk) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () => resolve({ status: answer.statusCode as number, headers: answer.headers, text: Buffer.concat(chunks).toString() }))
    })
  })
}

type Open = (...args: [url: string, options: object]) => ClientRequest

const byNode =
  (plain: Open, secure: Open): Send =>
  (url, { body, ...options } = {}) => {
    const sent = (url.startsWith('https:') ? secure : plain)(url, options)
    const answer = answerOf(sent)
    sent.end(body)
    return answer
  }

/** What a process sends requests with, none of it told where Ringer is. */
export const clients: [name: string, send: Send][] = [
  [
    'fetch',
    async (url, ask) => {
      const answer = await fetch(url, ask)
      return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() }
    },
  ],
  [
    'node:http and node:https by name',
    byNode(
      (...args) => request(...args),
      (...args) => secureRequest(...args),
    ),
  ],
  [
    'node:http and node:https as a whole',
    byNode(
      (...args) => http.get(...args),
      (...args) => https.request(...args),
    ),
  ],
  [
    'axios',
    async (url, { body: data, ...ask } = {}) => {
      const whole = { validateStatus: null, responseType: 'text', transformResponse: (text: string) => text } as const
      const answer = await axios({ url, ...ask, ...(data !== undefined && { data }), ...whole })
      return { status: answer.status, headers: { ...answer.headers }, text: answer.data }
    },
  ],
  [
    'superagent',
    async (url, { method = 'GET', headers = {}, body } = {}) => {
      const sent = superagent(method, url).set(headers)
      const { status, headers: received, text = '' } = await sent.ok(() => true).send(body)
      return { status, headers: received, text }
    },
  ],
  [
    'node-fetch',
    async (url, ask) => {
      const answer = await nodeFetch(url, ask)
      return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() }
    },
  ],
]
