import { expect, test } from 'vitest'
import type { Call } from '../../src/contract/call.ts'
import { callFor, witnessCalls } from '../../src/rulebook/witness.ts'
import { vendors } from '../emulate.ts'
import { sendRaw } from '../socket.ts'
import { startedIn } from './ringer.ts'

function bytesOf(prefix: string, { method, path, query, headers, body = '' }: Call): string {
  const sent = [...(headers as Map<string, string>)].map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const length = body === '' ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`
  return `${method} ${prefix}${path}${query && `?${query}`} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${sent}${length}\r\n${body}`
}

/** Of every vendor: each operation's good request in the one world, then all witnesses, refusals included, in another. */
const requests = vendors.flatMap((vendor) => [
  ...[...vendor.rules.keys()].map((operation) => bytesOf(`/${vendor.name}`, callFor(vendor, operation))),
  ...[...vendor.rules.values()]
    .flatMap((rules) => witnessCalls(vendor, rules))
    .flatMap(({ after, call }) => [...after, call])
    .map((call) => bytesOf(`/ns/witnesses/${vendor.name}`, call)),
])

/** Not the journal, which says how long each request took. */
const looks = ['state', 'clock', 'namespaces', 'health'].map(
  (what) => `GET /__admin/${what} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
)

async function answersOf(env: NodeJS.ProcessEnv): Promise<string[]> {
  const { line } = await startedIn(env)
  const answers: string[] = []
  for (const request of [...requests, ...looks]) answers.push(await sendRaw(line.port, request))
  return answers
}

test('two processes, far apart, give the same requests the same bytes', async () => {
  const [one, other] = await Promise.all([answersOf({ TZ: 'UTC', LC_ALL: 'C' }), answersOf({ TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' })])

  expect(one).toHaveLength(requests.length + looks.length)
  for (const [index, answer] of one.entries()) {
    expect(other[index], requests[index]).toBe(answer)
    expect(answer, requests[index]).toMatch(/^date: .* 2026 [0-9:]+ GMT\r$/im)
  }
})

test('those requests make something at every vendor', async () => {
  const { line } = await startedIn({})
  const made = new Set<string>()
  for (const request of requests) {
    const [, vendor = ''] = /^(?:POST|PUT) \/(\w+)\/(?!witnesses)/.exec(request) ?? []
    if (vendor && / 20[01] /.test((await sendRaw(line.port, request)).slice(0, 14))) made.add(vendor)
  }

  expect([...made].sort()).toEqual(vendors.map(({ name }) => name).sort())
})
