import { expect } from 'vitest'
import type { Seen } from './clients.ts'

export const whole: Seen = { status: 200, text: expect.stringMatching(/^\[\{.*\}\]$/) }
const half: Seen = { status: 200, text: expect.stringMatching(/^\[\{.*[^\]]$/) }
const error = (text: string): Seen => ({ error: expect.stringContaining(text) })
const ended = error('terminated ← UND_ERR_SOCKET other side closed')

interface Row {
  name: string
  effect: object
  fetch: Seen
  http: Seen
  curl: Seen
}

/** What clients see of a fault on Node, over HTTP and HTTPS alike: the table of the promises. */
export const table: Row[] = [
  {
    name: 'a reset',
    effect: { kind: 'reset' },
    fetch: error('fetch failed ← ECONNRESET'),
    http: error('ECONNRESET "read ECONNRESET"'),
    curl: error('56'),
  },
  {
    name: 'an empty answer',
    effect: { kind: 'empty' },
    fetch: error('fetch failed ← UND_ERR_SOCKET other side closed'),
    http: error('ECONNRESET "socket hang up"'),
    curl: error('52'),
  },
  {
    name: 'an answer cut by length',
    effect: { kind: 'truncate', at: 0.5 },
    fetch: ended,
    http: error('ECONNRESET "aborted"'),
    curl: error('18'),
  },
  {
    name: 'an answer cut in a chunk',
    effect: { kind: 'truncate', at: 0.5, framing: 'chunked' },
    fetch: ended,
    http: error('ECONNRESET "aborted"'),
    curl: error('18'),
  },
  { name: 'an answer cut by the close', effect: { kind: 'truncate', at: 0.5, framing: 'close' }, fetch: half, http: half, curl: half },
  {
    name: 'a malformed chunk',
    effect: { kind: 'malformed-chunk' },
    fetch: error('terminated ← HTTPParserError'),
    http: error('HPE_INVALID_CHUNK_SIZE'),
    curl: error('56'),
  },
  {
    name: 'garbage',
    effect: { kind: 'garbage' },
    fetch: error('fetch failed ← HTTPParserError'),
    http: error('HPE_INVALID_CONSTANT'),
    curl: error('1'),
  },
  { name: 'a hang', effect: { kind: 'hang' }, fetch: error('TimeoutError'), http: error('AbortError'), curl: error('28') },
  { name: 'a dribble', effect: { kind: 'dribble', chunks: 4, duration: 60 }, fetch: whole, http: whole, curl: whole },
]
