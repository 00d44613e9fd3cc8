import { describe, expect, test } from 'vitest'
import { adminOf, ENGINEERING, kaitenOf } from '../admin.ts'
import { serveFresh } from '../socket.ts'

const [ADA, ALAN] = [101, 103]
const ids = (body: { requests: { id: number }[] }) => body.requests.map(({ id }) => id)

async function threeRequests(options = {}) {
  const { url } = await serveFresh(options)
  await kaitenOf(url).leave(ADA)
  await kaitenOf(url).leave(ADA)
  await kaitenOf(url).create('Research')
  return { url, admin: adminOf(url) }
}

describe('the journal', () => {
  test('says what was asked, what was answered, and why', async () => {
    const { admin } = await threeRequests()

    const { body } = await admin('GET', '/requests/2')
    expect(body).toMatchObject({
      id: 2,
      vendor: 'kaiten',
      operation: 'removeUserFromGroup',
      rule: { name: 'notAMember', answer: 404, when: 'the user is not in the group', source: expect.stringMatching(/^inferred: /) },
      request: { method: 'DELETE', params: { group_uid: ENGINEERING, user_id: '101' } },
      response: { status: 404 },
      violations: [],
    })
    expect(body.at).toBe('2026-01-01T00:00:00.001Z')
  })

  test.each([
    ['operation=createGroup', [3]],
    ['status=404', [2]],
    ['rule=removed', [1]],
    ['vendor=kaiten&since=1', [2, 3]],
    ['limit=1', [3]],
  ])('is filtered by %s', async (query, expected) => {
    const { admin } = await threeRequests()

    expect(ids((await admin('GET', `/requests?${query}`)).body)).toEqual(expected)
  })

  test.each(['vendor=katen', 'operation=createGroups', 'rule=remove', 'status=ok', 'format=xml'])(
    'refuses the filter %s',
    async (query) => {
      const { admin } = await threeRequests()

      expect((await admin('GET', `/requests?${query}`)).status).toBe(400)
    },
  )

  test('is a ring: the oldest go, the numbers go on', async () => {
    const { admin } = await threeRequests({ journalSize: 2 })

    expect(ids((await admin('GET', '/requests')).body)).toEqual([2, 3])
    expect((await admin('GET', '/requests/1')).body.detail).toContain('it holds 2 to 3')
    expect((await admin('DELETE', '/requests')).status).toBe(204)
    expect(ids((await admin('GET', '/requests')).body)).toEqual([])
    expect((await admin('GET', '/requests/3')).status).toBe(404)
  })

  test('masks credentials wherever they stand', async () => {
    const { url } = await serveFresh()
    const canary = 'CANARY-7f3a'
    const headers = {
      'x-api-key': canary,
      authorization: `Bearer ${canary}`,
      cookie: `session=${canary}`,
      'content-type': 'application/json',
    }
    const body = JSON.stringify({ username: 'ada', password: canary, _api_key: canary, deep: { user_key: canary } })
    await fetch(`${url}/syncano/v1.1/instances/acme-instance/users/?api_key=${canary}&apikey=${canary}`, { method: 'POST', headers, body })
    await fetch(`${url}/voucherify/management/v1/projects`, { headers: { 'X-Management-Id': canary, 'X-Management-Token': canary } })
    await fetch(`${url}/wavefront/api/v2/usergroup`, { headers: { 'X-AUTH-TOKEN': canary } })
    await fetch(`${url}/snag/api/users`, { headers: { 'X-API-KEY': canary } })

    for (const path of ['/requests', '/requests?format=har', '/requests/1', '/requests/1/explain', '/requests/unmatched']) {
      const { body } = await adminOf(url)('GET', path)
      expect(JSON.stringify(body)).not.toContain(canary)
    }
  })

  test('as a HAR has what a network panel reads', async () => {
    const { admin } = await threeRequests()

    const { log } = (await admin('GET', '/requests?format=har')).body
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'ringer' } })
    expect(log.entries).toHaveLength(3)
    for (const entry of log.entries) {
      expect(Date.parse(entry.startedDateTime)).not.toBeNaN()
      expect(entry).toMatchObject({ time: expect.any(Number), cache: {}, timings: { send: 0, wait: expect.any(Number), receive: 0 } })
      expect(new URL(entry.request.url).pathname).toMatch(/^\/kaiten\/api\/latest\//)
      expect(entry.response).toMatchObject({
        status: expect.any(Number),
        content: { size: expect.any(Number), mimeType: expect.any(String) },
      })
    }
    expect(log.entries[2].request.postData).toEqual({ mimeType: 'application/json', text: '{"name":"Research"}' })
  })

  test('tells of requests as server-sent events', async () => {
    const { url } = await serveFresh()
    const abort = new AbortController()
    const events = await fetch(`${url}/__admin/events`, { signal: abort.signal })
    expect(events.headers.get('content-type')).toBe('text/event-stream')
    await kaitenOf(url).leave(ADA)

    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of events.body as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk)
      if (text.includes('data: ')) break
    }
    abort.abort()
    const [, data = ''] = /event: request\nid: 1\ndata: (.*)\n\n/.exec(text) ?? []
    expect(JSON.parse(data)).toMatchObject({ id: 1, rule: { name: 'removed' } })
  })

  test('names rule and entry on an answer that asks for it', async () => {
    const { url } = await serveFresh()

    const { headers } = await kaitenOf(url).leave(ADA, { 'x-ringer-debug': 'true' })
    expect(headers).toMatchObject({ 'x-ringer-rule': 'removed', 'x-ringer-entry': '1' })
    expect((await kaitenOf(url).leave(ADA)).headers).not.toHaveProperty('x-ringer-rule')
  })
})

describe('what met no operation', () => {
  test('is listed with what was near', async () => {
    const { url } = await serveFresh()
    await fetch(`${url}/kaiten/groups/x/users`)
    await fetch(`${url}/kaiten/api/v1/users`, { method: 'PUT' })
    await kaitenOf(url).members()

    const { requests } = (await adminOf(url)('GET', '/requests/unmatched')).body
    expect(requests.map(({ response }: { response: { headers: Record<string, string> } }) => response.headers['x-ringer-hint'])).toEqual([
      'did you forget /api/latest?',
      '/api/v1/users takes GET, HEAD',
    ])
    expect((await adminOf(url)('GET', '/requests/1/explain')).body).toMatchObject({ rules: [], hint: 'did you forget /api/latest?' })
  })
})

describe('an explanation', () => {
  test('goes through every rule of the operation in order', async () => {
    const { admin } = await threeRequests()

    const { rules } = (await admin('GET', '/requests/2/explain')).body
    expect(rules.map(({ rule, result }: { rule: string; result: string }) => [rule, result])).toEqual([
      ['invalidToken', 'did not hold'],
      ['throttled', 'did not hold'],
      ['tariffWithoutGroups', 'did not hold'],
      ['noAccessToMembers', 'did not hold'],
      ['noSuchGroup', 'did not hold'],
      ['notAMember', 'answered'],
      ['removed', 'behind, holds too'],
    ])
  })

  test('says what a refused request would need to succeed, from the state that it met', async () => {
    const { url, admin } = await threeRequests()
    await kaitenOf(url).join(ADA)

    expect((await admin('GET', '/requests/2/explain')).body.success).toEqual({
      rule: 'removed',
      answer: 200,
      blockedBy: ['the user is not in the group'],
      facts: [
        `group ${ENGINEERING}: in "members" it is joined to 102`,
        `user ${ADA}: in "members" it is joined to "f0000000-0000-4000-8000-000000000002"`,
      ],
    })
  })

  test('names what there is in place of what was not found', async () => {
    const { url } = await serveFresh()
    await kaitenOf(url).send('DELETE', `/groups/nowhere/users/${ALAN}`)

    const { success } = (await adminOf(url)('GET', '/requests/1/explain')).body
    expect(success.blockedBy).toEqual(['the group does not exist', 'the user is not in the group'])
    expect(success.facts[0]).toMatch(/^group: not found; "groups" has "f0000000-/)
  })

  test('shows how a body breaks the contract', async () => {
    const { url } = await serveFresh()
    await kaitenOf(url).create('')

    const { rules } = (await adminOf(url)('GET', '/requests/1/explain')).body
    expect(rules.find(({ rule }: { rule: string }) => rule === 'validationError').violations).toMatchObject([
      { pointer: '/name', keyword: 'minLength' },
    ])
  })

  test('changes nothing', async () => {
    const { url, admin } = await threeRequests()
    const before = (await admin('GET', '/state')).body
    for (const id of [1, 2, 3]) await admin('GET', `/requests/${id}/explain`)

    expect((await admin('GET', '/state')).body).toEqual(before)
    expect(await kaitenOf(url).members()).toEqual([102])
  })
})
