import { describe, expect, test } from 'vitest'
import { witnessNamespace } from '../src/check.ts'
import type { Call } from '../src/contract/call.ts'
import { emulate } from '../src/emulator.ts'
import { createNamespace } from '../src/namespace/namespace.ts'
import { witnessCalls } from '../src/rulebook/witness.ts'
import { vendors } from './emulate.ts'
import { serveFresh } from './socket.ts'

/** Every witness again, as HTTP: what a client gets is what the emulator decided, to the byte. */
describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))('%s over a socket', (name, vendor) => {
  test('every witness gets the bytes that it gets in memory', async () => {
    const { url, ringer } = await serveFresh()
    let sent = 0
    const send = async (namespace: string, { method, path, query, headers, body }: Call) => {
      sent += 1
      const answer = await fetch(`${url}/ns/${namespace}/${name}${path}${query && `?${query}`}`, {
        method,
        headers: [...headers],
        ...(body !== undefined && method !== 'GET' && { body }),
      })
      return { status: answer.status, type: answer.headers.get('content-type') ?? undefined, text: await answer.text() }
    }

    for (const rules of vendor.rules.values()) {
      for (const { rule, witness, after, call } of witnessCalls(vendor, rules)) {
        const inMemory = witnessNamespace(vendor, witness)
        const overHttp = `w${sent}`
        const { world, seed, limits } = witnessNamespace(vendor, witness)
        ringer.namespaces.add(createNamespace(overHttp, world, { seed, limits, journalSize: 1 }))
        for (const earlier of after) {
          emulate(vendor, inMemory, earlier)
          await send(overHttp, earlier)
        }
        const { answer } = emulate(vendor, inMemory, call)
        expect(await send(overHttp, call), `${rules.operation}.${rule.name}`).toEqual({
          status: answer.status,
          type: answer.headers['content-type'],
          text: answer.text ?? '',
        })
      }
    }
    expect(sent).toBeGreaterThan(vendor.rules.size * 2)
  })
})
