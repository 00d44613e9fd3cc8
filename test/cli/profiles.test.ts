import { expect, test } from 'vitest'
import { emulate } from '../../src/emulator.ts'
import { armFault } from '../../src/faults/arm.ts'
import { profileNames, readProfile } from '../../src/faults/profiles/profiles.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { callFor } from '../../src/rulebook/witness.ts'
import { elapsedMs } from '../../src/state/clock.ts'
import { adminOf, kaitenOf } from '../admin.ts'
import { freshRinger, vendor, vendors } from '../emulate.ts'
import { serveFresh } from '../socket.ts'

const pairs = vendors.flatMap(({ name }) => profileNames().map((profile) => [profile, name] as const))

test.each(pairs)('%s is armed for %s, or refused with the remedy', async (profile, vendor) => {
  const { url } = await serveFresh()
  const { status, body } = await adminOf(url)('PUT', '/faults', readProfile(profile, { vendor }))
  if (profile === 'rate-limited' && vendor === 'wavefront') expect(body.detail).toMatch(/no 429 is known there; use `respond` with `cust/)
  else expect({ status, armed: body.faults.length > 0 }).toEqual({ status: 200, armed: true })
})

test('each is armed for all vendors when none is named', async () => {
  const { url } = await serveFresh()
  for (const profile of profileNames())
    expect(await adminOf(url)('PUT', '/faults', readProfile(profile, {}))).toMatchObject({ status: 200 })
})

test('rate-limited refuses twice in the words of the vendor, then lets one pass', async () => {
  const { url } = await serveFresh()
  await adminOf(url)('PUT', '/faults', readProfile('rate-limited', { vendor: 'kaiten' }))
  const { leave } = kaitenOf(url)

  const refused = await leave(101)
  expect(refused).toMatchObject({ status: 429, headers: { 'x-ratelimit-remaining': '0' } })
  expect([(await leave(101)).status, (await leave(101)).status, (await leave(101)).status]).toEqual([429, 200, 429])
})

test('offline ends every connection, of its vendor only', async () => {
  const { url } = await serveFresh()
  await adminOf(url)('PUT', '/faults', readProfile('offline', { vendor: 'kaiten' }))

  await expect(kaitenOf(url).leave(101)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
  expect((await fetch(`${url}/voucherify/management/v1/projects`)).status).toBe(401)
})

test('flaky meets some calls, at the same places in every namespace', async () => {
  const { url } = await serveFresh()
  const run = async (namespace: string) => {
    await adminOf(url, namespace)('PUT', '/faults', readProfile('flaky', { vendor: 'kaiten' }))
    const ask = () => kaitenOf(url, namespace).send('GET', '/users/current')
    const seen: (number | string)[] = []
    for (let n = 0; n < 100; n++) seen.push((await ask().catch(({ cause }) => ({ status: cause.code }))).status)
    return seen
  }
  const [one, other] = await Promise.all([run('one'), run('other')])

  expect(other).toEqual(one)
  const count = (what: number | string) => one.filter((seen) => seen === what).length
  expect(count(500)).toBeGreaterThan(2)
  expect(count('ECONNRESET')).toBeGreaterThan(2)
  expect(count(200)).toBeGreaterThan(50)
})

test('slow and overloaded come late, overloaded with two refusals and then the answer', () => {
  const answersUnder = (profile: string) => {
    const { vendors, namespaces } = freshRinger()
    const namespace = namespaces.get('default') as Namespace
    for (const document of readProfile(profile, {}).faults) {
      const armed = armFault(namespace.world.faults, document, { vendors, connections: false, elapsed: elapsedMs() })
      if ('set' in armed) namespace.world = { ...namespace.world, faults: armed.set }
    }
    return Array.from({ length: 300 }, () => emulate(vendor('kaiten'), namespace, callFor(vendor('kaiten'), 'getCurrentUser')).answer)
  }

  const slow = answersUnder('slow')
  const delays = slow.map(({ delayMs = 0 }) => delayMs).sort((a, b) => a - b)
  expect(new Set(slow.map(({ status }) => status))).toEqual(new Set([200]))
  expect(delays[150]).toBeGreaterThan(650)
  expect(delays[150]).toBeLessThan(950)

  const overloaded = answersUnder('overloaded')
  expect(overloaded.slice(0, 6).map(({ status }) => status)).toEqual([503, 503, 200, 503, 503, 200])
  expect(overloaded[0]?.headers['retry-after']).toBe('2')
  expect(overloaded.every(({ delayMs = 0 }) => delayMs >= 1000 && delayMs <= 3000)).toBe(true)
})
