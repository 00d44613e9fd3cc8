import { expect, test } from 'vitest'
import { adminOf, kaitenOf } from '../admin.ts'
import { sendRaw } from '../socket.ts'
import { ringer, type StartLine, startedIn } from './ringer.ts'

const kaiten = (...args: string[]) => startedIn({}, '--vendors', 'kaiten', ...args)

const currentUser = ({ url }: StartLine, headers: Record<string, string> = {}) =>
  kaitenOf(url).send('GET', '/users/current', undefined, headers)

async function adminFrom({ port }: StartLine, host: string): Promise<string> {
  const answer = await sendRaw(port, `GET /__admin/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  return answer.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length)
}

async function forOrigins(line: StartLine) {
  const vendor = await currentUser(line, { origin: 'https://app.example.com' })
  const admin = await fetch(`${line.url}/__admin/health`, { headers: { 'x-asked-by': 'a test' } })
  return [vendor.headers['access-control-allow-origin'], admin.headers.get('access-control-allow-origin')]
}

async function sixInASecond(line: StartLine) {
  const statuses: number[] = []
  for (let n = 0; n < 6; n++) statuses.push((await currentUser(line)).status)
  return statuses.join(' ')
}

async function rememberedOfThree(line: StartLine) {
  for (let n = 0; n < 3; n++) await currentUser(line)
  return (await adminOf(line.url)('GET', '/requests')).body.requests.map(({ id }: { id: number }) => id)
}

const madeId = async ({ url }: StartLine) => JSON.parse((await kaitenOf(url).create('Research')).text).uid as string

const servedVendors = async ({ url }: StartLine) =>
  (await adminOf(url)('GET', '/health')).body.vendors.map(({ name }: { name: string }) => name)

/** Each is looked at without the flag and with it, so that what is seen is the flag's doing. */
test.each([
  ['--allow-host', ['ringer.test'], (line: StartLine) => adminFrom(line, 'ringer.test:4700'), '403', '200'],
  ['--allow-host', ['a.test', 'Ringer.Test'], (line: StartLine) => adminFrom(line, 'RINGER.test'), '403', '200'],
  ['--cors', [], forOrigins, [undefined, null], ['*', null]],
  ['--limits', [], sixInASecond, '200 200 200 200 200 200', '200 200 200 200 200 429'],
  ['--journal-size', ['2'], rememberedOfThree, [1, 2, 3], [2, 3]],
  ['--journal-size', ['0'], rememberedOfThree, [1, 2, 3], []],
  [
    '--clock',
    ['2030-06-01T12:00:00Z'],
    async (line: StartLine) => (await currentUser(line)).headers.date,
    'Thu, 01 Jan 2026 00:00:00 GMT',
    'Sat, 01 Jun 2030 12:00:00 GMT',
  ],
  ['--vendors', ['wavefront,snag'], servedVendors, ['kaiten'], ['wavefront', 'snag']],
])('%s %j', async (flag, values, look, without, given) => {
  const [plain, flagged] = await Promise.all([kaiten(), kaiten(flag, ...values)])

  expect(await look(plain.line)).toEqual(without)
  expect(await look(flagged.line)).toEqual(given)
})

test('--seed makes other ids, the same for the same seed', async () => {
  const [plain, mine, again] = await Promise.all(
    [[], ['--seed', 'mine'], ['--seed', 'mine']].map(async (seed) => madeId((await kaiten(...seed)).line)),
  )

  expect(plain).toMatch(/^[0-9a-f-]{36}$/)
  expect(mine).not.toBe(plain)
  expect(again).toBe(mine)
})

test('--namespace-ttl drops the namespaces that are idle for so long', async () => {
  const namespacesAfterUse = async ({ url }: StartLine) => {
    await kaitenOf(url, 'pr-17').members()
    return async () => (await adminOf(url)('GET', '/namespaces')).body.namespaces.map(({ name }: { name: string }) => name)
  }
  const [plain, brief] = await Promise.all([kaiten(), kaiten('--namespace-ttl', '1')])

  expect(await (await namespacesAfterUse(plain.line))()).toEqual(['default', 'pr-17'])
  await expect.poll(await namespacesAfterUse(brief.line), { interval: 1 }).toEqual(['default'])
})

test('--quiet prints no line a request', async () => {
  const { child, ended, printed } = ringer('--port', '0', '--vendors', 'kaiten', '--quiet')
  const started = await printed(/again: .*\n/)
  const [, url = ''] = /answers at (\S+)/.exec(started) ?? []

  expect((await kaitenOf(url).leave(101)).status).toBe(200)
  child.kill('SIGTERM')
  const { code, stdout, stderr } = await ended
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.trimEnd()).toBe(started.trimEnd())
})

test('check --json prints what it found, a vendor each', async () => {
  const { code, stdout, stderr } = await ringer('check', '--json', 'kaiten', 'snag').ended

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual(
    ['kaiten', 'snag'].map((vendor) => expect.objectContaining({ vendor, witnesses: expect.any(Number), findings: [] })),
  )
})
