import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Call } from '../../src/contract/call.ts'
import { emulate } from '../../src/emulator.ts'
import { stepsOf } from '../../src/faults/effects.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { type Namespace, resetNamespace } from '../../src/namespace/namespace.ts'
import { freshRinger, vendor } from '../emulate.ts'
import { kaiten } from '../membership/kaiten.ts'
import { snag } from '../membership/snag.ts'
import { syncano } from '../membership/syncano.ts'
import { voucherify } from '../membership/voucherify.ts'
import { wavefront } from '../membership/wavefront.ts'
import { serveFresh } from '../socket.ts'
import { httpClient } from './clients.ts'
import { follow, metKinds, seen, stepOf } from './follow.ts'

vi.setConfig({ testTimeout: 30_000 })

const adapters = [snag, voucherify, wavefront, syncano, kaiten]

/** The same sequences every time; another seed gives others. */
const seed = 2026

const spoiling = ['respond', 'rate-limit', 'reset', 'empty', 'hang', 'garbage', 'truncate', 'malformed-chunk', 'violate']
const kindsOf = (kinds: Record<string, string[]>) =>
  Object.entries(kinds)
    .flatMap(([when, names]) => names.map((kind) => `${when} ${kind}`))
    .sort()

const hangs = ({ fault }: Entry) => fault !== undefined && stepsOf(fault.fault.effect).some(({ kind }) => kind === 'hang')

describe.each(adapters.map((adapter) => [adapter.vendor, adapter] as const))('%s', (name, adapter) => {
  test('a change that is lost before has not happened, one behind which the answer is lost has', async () => {
    const property = fc.asyncProperty(fc.array(stepOf(adapter), { minLength: 1, maxLength: 12, size: 'max' }), async (steps) => {
      const namespace = freshRinger().namespaces.get('default') as Namespace
      await follow(adapter, steps, { namespace, send: async (call) => void emulate(vendor(name), namespace, call) })
    })
    await fc.assert(property, { seed, numRuns: 100 })
  })

  test('so it is over a socket, where connections are spoiled indeed', async () => {
    const { url, ringer } = await serveFresh()
    const namespace = ringer.namespaces.get('default') as Namespace
    const send = async ({ method, path, headers, body }: Call) => {
      const leaving = new AbortController()
      const ask = { method, url: `${url}/${name}${path}`, headers: Object.fromEntries(headers), signal: leaving.signal }
      const met = new Promise<Entry>((resolve) => {
        const stop = namespace.journal.listen((entry) => {
          stop()
          resolve(entry)
        })
      })
      const seen = httpClient({ ...ask, ...(body !== undefined && { body }) })
      if (hangs(await met)) leaving.abort()
      await seen
    }
    const property = fc.asyncProperty(fc.array(stepOf(adapter), { minLength: 5, maxLength: 8, size: 'max' }), async (steps) => {
      resetNamespace(namespace)
      await follow(adapter, steps, { namespace, send })
    })
    await fc.assert(property, { seed, numRuns: 10 })
  })
})

test('the sequences met everything that can come of a fault', () => {
  console.log(`before and after: ${JSON.stringify(seen)}`)
  for (const [outcome, times] of Object.entries(seen)) expect(times, outcome).toBeGreaterThan(20)
  expect([...metKinds].sort()).toEqual(kindsOf({ before: spoiling, after: [...spoiling, 'delay', 'dribble'] }))
})
