import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, places } from '../library/ringers.ts'
import { ADA, MAIN, ORGANIZATION } from '../vendors/snag-cast.ts'
import { type Ask, clients } from './clients.ts'

interface Removal extends Ask {
  url: string
  /** The status of the first, of the second, and what the second says. */
  answers: [first: number, again: number, refusal: RegExp]
}

const json = { 'content-type': 'application/json' }
const voucherify = {
  method: 'DELETE',
  headers: { 'x-management-id': 'mgmt-id', 'x-management-token': 'mgmt-token' },
  answers: [204, 400, /"key":"user_not_assigned"/] as Removal['answers'],
}
const unassign = '/management/v1/projects/proj_Acme0001/users/user_ada'
const wavefront: Omit<Removal, 'url'> = {
  method: 'POST',
  headers: { ...json, authorization: 'Bearer wf-token' },
  body: '["e0000000-0000-4000-8000-000000000001"]',
  answers: [200, 200, /^\{"identifier":"ada@example\.com"/],
}
const removeGroups = '/api/v2/account/ada%40example.com/removeUserGroups'

/** How ada is taken out at each vendor, by the URL that is in the vendor's documentation. */
const removals: Record<string, Removal> = {
  kaiten: {
    method: 'DELETE',
    url: 'https://acme.kaiten.ru/api/latest/groups/f0000000-0000-4000-8000-000000000001/users/101',
    headers: { authorization: 'Bearer kaiten-token' },
    answers: [200, 404, /^$/],
  },
  snag: {
    method: 'POST',
    url: 'https://admin.snagsolutions.io/api/users/disconnect',
    headers: { ...json, 'x-api-key': 'snag-key' },
    body: JSON.stringify({ websiteId: MAIN, organizationId: ORGANIZATION, userId: ADA }),
    answers: [200, 400, /^\{"message":"User is not part of the group"\}$/],
  },
  syncano: {
    method: 'DELETE',
    url: 'https://api.syncano.io/v1.1/instances/acme-instance/groups/1/users/1/',
    headers: { 'x-api-key': '0123456789abcdef0123456789abcdef01234562' },
    answers: [204, 404, /^\{"detail":"Not found"\}$/],
  },
  voucherify: { ...voucherify, url: `https://api.voucherify.io${unassign}` },
  "voucherify's American cluster": { ...voucherify, url: `https://us1.api.voucherify.io${unassign}` },
  wavefront: { ...wavefront, url: `https://acme.wavefront.com${removeGroups}` },
  'wavefront on a host of its own': { ...wavefront, url: `https://metrics.acme.example${removeGroups}` },
}

describe.each(places)('intercepted for a Ringer %s', (_, reach) => {
  let ringer: Client
  let made = 0

  beforeAll(async () => {
    ringer = await reach({ hosts: { wavefront: ['acme.wavefront.com', 'metrics.acme.example'] } })
  })
  afterAll(() => ringer.close())

  describe.each(clients)('%s', (_, send) => {
    test.each(Object.entries(removals))('takes ada out at %s, once', async (_, { url, answers, ...ask }) => {
      const place = await ringer.namespace(`n${++made}`)
      const [first, again] = await place.run(async () => [await send(url, ask), await send(url, ask)] as const)

      expect([first.status, again.status]).toEqual(answers.slice(0, 2))
      expect(again.text).toMatch(answers[2])
      expect((await place.journal.list()).map(({ response }) => response.status)).toEqual(answers.slice(0, 2))
      expect((await place.state.diff()).map(({ change }) => change)).toContain('removed')
    })
  })
})
