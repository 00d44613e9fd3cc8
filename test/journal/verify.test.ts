import { describe, expect, test } from 'vitest'
import { adminOf, ENGINEERING, kaitenOf } from '../admin.ts'
import { serveFresh } from '../socket.ts'

const ADA = 101

async function afterTwoRemovals() {
  const { url } = await serveFresh()
  await kaitenOf(url).create('Research')
  await kaitenOf(url).leave(ADA)
  await kaitenOf(url).leave(ADA)
  return adminOf(url)
}

const removal = { vendor: 'kaiten', operation: 'removeUserFromGroup' }

describe('verify', () => {
  test.each([
    ['at least one is the default', removal],
    ['exactly two', { ...removal, count: { exactly: 2 } }],
    ['at least and at most', { ...removal, count: { atLeast: 1, atMost: 3 } }],
    ['of a rule', { ...removal, rule: 'removed', count: { exactly: 1 } }],
    ['of a status', { vendor: 'kaiten', status: 404, count: { exactly: 1 } }],
    ['with path parameters, as text or as number', { ...removal, params: { group_uid: ENGINEERING, user_id: ADA }, count: { exactly: 2 } }],
    ['with a part of the body', { vendor: 'kaiten', operation: 'createGroup', body: { name: 'Research' } }],
    ['none of a kind', { vendor: 'kaiten', operation: 'removeGroup', count: { exactly: 0 } }],
    [
      'in order',
      {
        sequence: [
          { vendor: 'kaiten', operation: 'createGroup' },
          { ...removal, rule: 'removed' },
          { ...removal, status: 404 },
        ],
      },
    ],
  ])('holds: %s', async (_, expectation) => {
    expect((await (await afterTwoRemovals())('POST', '/verify', expectation)).status).toBe(200)
  })

  test.each([
    ['too few', { ...removal, count: { exactly: 3 } }, '2 matched; exactly 3 expected'],
    ['too many', { ...removal, count: { atMost: 1 } }, '2 matched; at most 1 expected'],
    ['another body', { vendor: 'kaiten', operation: 'createGroup', body: { name: 'Lab' } }, '0 matched; at least 1 expected'],
    [
      'the wrong order',
      { sequence: [removal, { vendor: 'kaiten', operation: 'createGroup' }] },
      'step 2 of 2 did not come behind request 2',
    ],
  ])('fails with 409: %s', async (_, expectation, detail) => {
    expect(await (await afterTwoRemovals())('POST', '/verify', expectation)).toMatchObject({
      status: 409,
      type: 'application/problem+json',
      body: { detail },
    })
  })

  test('says what came instead, the most alike first', async () => {
    const admin = await afterTwoRemovals()

    const { body } = await admin('POST', '/verify', { ...removal, params: { user_id: 102 } })
    expect(body.nearest.map(({ request }: { request: { operation: string } }) => request.operation)).toEqual([
      'removeUserFromGroup',
      'removeUserFromGroup',
      'createGroup',
    ])
    expect(body.nearest[0].differences).toEqual(['params.user_id is "101", not "102"'])
  })

  test.each([
    ['an unknown vendor', { vendor: 'katen' }, 'Did you mean "kaiten"?'],
    ['an unknown operation', { vendor: 'kaiten', operation: 'removeUser' }, '/body/operation'],
    ['an unknown rule', { ...removal, rule: 'notMember' }, 'Did you mean "notAMember"?'],
    ['an unknown vendor in a sequence', { sequence: [removal, { vendor: 'katen' }] }, '/body/sequence/1/vendor'],
    ['neither a vendor nor a sequence', { status: 404 }, 'it needs a vendor'],
    ['a field that is misspelt', { ...removal, cuont: { exactly: 1 } }, 'Did you mean "count"?'],
    ['an empty count', { ...removal, count: {} }, '/body/count'],
    ['an empty sequence', { sequence: [] }, '/body/sequence'],
  ])('refuses %s', async (_, expectation, message) => {
    const { status, body } = await (await afterTwoRemovals())('POST', '/verify', expectation)
    expect(status).toBe(400)
    expect(body.detail).toContain(message)
  })
})
