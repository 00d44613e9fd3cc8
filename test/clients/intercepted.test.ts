import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import SnagSolutions from '@snagsolutions/sdk'
import axios from 'axios'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Namespace } from '../../src/index.ts'
import { type Client, places } from '../library/ringers.ts'
import { ADA, MAIN, ORGANIZATION } from '../vendors/snag-cast.ts'

/** `syncano@1.0.30` as it is published; it has no types. */
// biome-ignore lint/suspicious/noExplicitAny: a client without types
const Syncano: any = createRequire(import.meta.url)('syncano')

/** It has no types either. */
// biome-ignore lint/suspicious/noExplicitAny: a client without types
const SwaggerClient: any = createRequire(import.meta.url)('swagger-client')

const voucherify = parse(readFileSync(new URL('../../specs/voucherify.yaml', import.meta.url), 'utf8'))

/** Real clients with their own base URLs, as a program has them that knows of no Ringer; each takes ada out twice. */
const clients: [name: string, removeTwice: () => Promise<unknown[]>, seen: unknown[], entries: [operation: string, status: number][]][] = [
  [
    '@snagsolutions/sdk',
    async () => {
      const { users } = new SnagSolutions({ apiKey: 'snag-key', maxRetries: 0 })
      const leave = () => users.disconnect({ websiteId: MAIN, organizationId: ORGANIZATION, userId: ADA })
      return [await leave(), await leave().catch((error) => [error instanceof SnagSolutions.BadRequestError, error.message])]
    },
    [{ message: 'Success' }, [true, '400 User is not part of the group']],
    [
      ['disconnectUser', 200],
      ['disconnectUser', 400],
    ],
  ],
  [
    'syncano@1.0.30',
    async () => {
      const keys = { accountKey: '0123456789abcdef0123456789abcdef01234562', defaults: { instanceName: 'acme-instance' } }
      const { Group } = Syncano(keys)
      const leave = () =>
        Group.please()
          .deleteUser({ id: 1 }, { user: 1 })
          .then((left: unknown) => left)
      await leave()
      return [await leave().catch(({ name, status, message }: Error & { status: number }) => [name, status, message])]
    },
    [['RequestError', 404, 'Not found']],
    [
      ['groups-users-delete', 204],
      ['groups-users-delete', 404],
    ],
  ],
  [
    'axios, at Kaiten',
    async () => {
      const kaiten = axios.create({ baseURL: 'https://acme.kaiten.ru/api/latest', headers: { authorization: 'Bearer kaiten-token' } })
      const leave = () => kaiten.delete('/groups/f0000000-0000-4000-8000-000000000001/users/101')
      return [(await leave()).data.full_name, await leave().catch(({ code, response }) => [code, response.status, response.data])]
    },
    ['Ada Lovelace', ['ERR_BAD_REQUEST', 404, '']],
    [
      ['removeUserFromGroup', 200],
      ['removeUserFromGroup', 404],
    ],
  ],
  [
    'axios, at Wavefront',
    async () => {
      const wavefront = axios.create({ baseURL: 'https://acme.wavefront.com/api/v2', headers: { authorization: 'Bearer wf-token' } })
      const groups = async (id: string) =>
        (
          await wavefront.post(`/account/${encodeURIComponent(id)}/removeUserGroups`, ['e0000000-0000-4000-8000-000000000001'])
        ).data.userGroups.map(({ name }: { name: string }) => name)
      const nobody = await groups('nobody@example.com').catch(({ response }) => response.data.status)
      return [await groups('ada@example.com'), await groups('ada@example.com'), nobody]
    },
    [['Everyone', 'Support'], ['Everyone', 'Support'], { result: 'ERROR', message: expect.any(String), code: 404 }],
    [
      ['removeAccountFromUserGroups', 404],
      ['removeAccountFromUserGroups', 200],
      ['removeAccountFromUserGroups', 200],
    ],
  ],
  [
    "swagger-client, by Voucherify's contract",
    async () => {
      const keys = { 'X-Management-Id': 'mgmt-id', 'X-Management-Token': 'mgmt-token' }
      const { apis } = await SwaggerClient({ spec: structuredClone(voucherify), authorizations: keys })
      const leave = () => apis.Management.unassign_user({ projectId: 'proj_Acme0001', userId: 'ada@example.com' })
      const left = await leave()
      return [left.status, left.url, await leave().catch(({ status, response }: Refusal) => [status, response.body.key])]
    },
    [204, 'https://api.voucherify.io/management/v1/projects/proj_Acme0001/users/ada%40example.com', [400, 'user_not_assigned']],
    [
      ['unassign-user', 204],
      ['unassign-user', 400],
    ],
  ],
]

interface Refusal {
  status: number
  response: { body: { key: string } }
}

describe.each(places)('intercepted for a Ringer %s', (_, reach) => {
  let ringer: Client
  let made = 0

  beforeAll(async () => {
    ringer = await reach({})
  })
  afterAll(() => ringer.close())
  const entriesOf = async ({ journal }: Namespace) => (await journal.list()).map(({ operation, response }) => [operation, response.status])

  test.each(clients)('%s takes ada out, and is refused as documented', async (_, removeTwice, seen, entries) => {
    const place = await ringer.namespace(`n${++made}`)

    expect(await place.run(removeTwice, { strict: true })).toEqual(seen)
    expect(await entriesOf(place)).toEqual(entries)
    expect((await place.journal.list()).flatMap(({ violations }) => violations)).toEqual([])
  })

  test('@snagsolutions/sdk is answered, too, when it was made before anything was intercepted', async () => {
    const { users } = new SnagSolutions({ apiKey: 'snag-key' })
    const place = await ringer.namespace(`n${++made}`)

    expect(await place.run(() => users.count({ websiteId: MAIN, organizationId: ORGANIZATION }))).toEqual({ totalCount: 3 })
  })
})
