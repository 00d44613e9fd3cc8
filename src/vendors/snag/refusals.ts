import { contract, limits } from '../../rulebook/define.ts'
import { keyOf } from './keys.ts'
import { shared } from './state.ts'

/** Snag's own refusals. The order is our reading: key, limit, body, then website and user, then the group. */
export const { invalidKey, throttled, badRequest, badQuery, noBody } = shared({
  invalidKey: {
    answer: 403,
    when: 'the key is missing, unknown or revoked',
    source: 'inferred: the text of the documented 403; no 401 is documented',
    holds: (scope) => !keyOf(scope),
    witness: [
      { credential: 'nobody', text: 'no JSON', query: { limit: 'many', websiteId: undefined } },
      { credential: 'snag-key-revoked' },
      { credential: null },
      { credential: null, throttled: true },
    ],
  },
  throttled: {
    ...limits.throttled,
    answer: 429,
    when: 'limits are on, and the 250 requests of the second are used up',
    source: 'documented: the page of rate limits, 429 for every endpoint; its place among the refusals is our reading',
    witness: [{ throttled: true }, { throttled: true, text: 'no JSON', query: { limit: 'many', websiteId: undefined } }],
  },
  badRequest: {
    ...contract.body,
    answer: 400,
    when: 'the body is no JSON or does not fit its schema',
    source: 'inferred: the only documented message that fits',
    example: 'NotValid',
    witness: [{ body: { websiteId: 'main' } }, { text: 'no JSON' }],
  },
  badQuery: {
    ...contract.params,
    answer: 400,
    when: 'a parameter does not fit its schema',
    source: 'inferred: no refusal of a list is documented',
    witness: { query: { limit: 0 } },
  },
  /** The contract asks for attributes of the body, not for the body. */
  noBody: {
    answer: 400,
    when: 'there is no body',
    source: 'inferred: the only documented message that fits',
    example: 'NotValid',
    holds: ({ body }) => body === undefined,
    witness: { body: null },
  },
})
