import * as http from 'node:http'
import * as https from 'node:https'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { Namespace, RingerServer } from '../../src/index.ts'
import { ADA, created, kaitenAt } from './ringers.ts'

const require = createRequire(import.meta.url)

/** What a process has of its own to send requests with. */
const own = () => ({
  ...{ fetch: globalThis.fetch, Request: globalThis.Request, Response: globalThis.Response, Headers: globalThis.Headers },
  ...{ XMLHttpRequest: Reflect.get(globalThis, 'XMLHttpRequest'), append: Headers.prototype.append, set: Headers.prototype.set },
  ...{ request: http.request, get: http.get, ClientRequest: http.ClientRequest, secure: https.request, secureGet: https.get },
  ...{ required: require('node:http').request, requiredSecure: require('node:https').request },
})
const changed = (before: object) => Object.entries(own()).flatMap(([name, value]) => (Reflect.get(before, name) === value ? [] : [name]))

test('nothing global is changed by a Ringer that is made, listens and answers', async () => {
  const before = own()
  const [ringer, secure] = await Promise.all([created(), created()])
  const { url } = await ringer.listen({ port: 0 })
  await secure.listen({ port: 0, tls: true })
  expect(await kaitenAt(ringer).leave(ADA)).toBe(200)
  expect((await fetch(`${url}/kaiten/api/latest/users`)).status).toBe(401)

  expect(changed(before)).toEqual([])
})

test('what intercepts is changed, and changed back when the last interception ends', async () => {
  const before = own()
  const ringer = await created()
  const first = ringer.intercept()
  expect(changed(before)).toEqual(expect.arrayContaining(['fetch', 'request', 'required', 'secure', 'requiredSecure']))

  const second = ringer.intercept()
  first.stop()
  first.stop()
  expect(changed(before)).toContain('fetch')
  second.stop()
  expect(changed(before)).toEqual([])
})

test('a task that is run leaves nothing changed, however it ends', async () => {
  const before = own()
  const ringer = await (await created()).namespace('pr-17')

  expect(await ringer.run(async () => changed(before))).toContain('fetch')
  expect(ringer.run(() => changed(before))).toContain('fetch')
  await expect(ringer.run(() => Promise.reject(new Error('rejected')))).rejects.toThrow('rejected')
  expect(() =>
    ringer.run(() => {
      throw new Error('thrown')
    }),
  ).toThrow('thrown')
  expect(changed(before)).toEqual([])
})

test.each<[string, (ringer: RingerServer, place: Namespace) => Promise<void>]>([
  ['dropping', (_, place) => place.drop()],
  ['closing', (ringer) => ringer.close()],
])('%s changes back what is intercepted still', async (_, end) => {
  const before = own()
  const ringer = await created()
  const place = await ringer.namespace('pr-17')
  place.intercept()
  await end(ringer, place)

  expect(changed(before)).toEqual([])
})
