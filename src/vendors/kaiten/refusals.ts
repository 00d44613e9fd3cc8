import { contract, limits } from '../../rulebook/define.ts'
import { NOBODY, shared, tokenOf } from './state.ts'

const nowhere = { params: { group_uid: 'no-such-group' } }

/** Kaiten's own refusals. Their order is our reading: key, limit, tariff, rights, body, object. */
export const { invalidToken, throttled, tariffWithoutGroups, noAccessToMembers, validationError, noSuchGroup, notFoundOnDemand } = shared({
  invalidToken: {
    answer: 401,
    when: 'the token is missing or nobody holds it',
    source: 'documented: the page of the operation, 401 "Invalid token"',
    holds: (scope) => !tokenOf(scope),
    witness: [{ credential: 'nobody' }, { credential: null }, { credential: null, throttled: true }],
  },
  throttled: {
    ...limits.throttled,
    answer: 429,
    when: 'limits are on, and the 5 requests of the second are used up',
    source: 'documented: root page, 429 over 5 requests a second; its place among the refusals is our reading',
    witness: [{ throttled: true }, { throttled: true, credential: 'kaiten-token-guest' }],
  },
  tariffWithoutGroups: {
    answer: 402,
    when: 'the tariff has no groups',
    source: 'documented: the page of the operation, 402 "Feature is not supported by tariff"',
    holds: (scope) => !tokenOf(scope)?.groups,
    witness: [{ credential: 'kaiten-token-basic' }, { credential: 'kaiten-token-guest' }],
  },
  noAccessToMembers: {
    answer: 403,
    when: "the token's owner has no access to the section Members",
    source: 'recorded: a client author saw it on the group routes, without a body',
    holds: (scope) => !tokenOf(scope)?.members,
    witness: [{ credential: 'kaiten-token-member' }, { credential: 'kaiten-token-member', text: 'no JSON', ...nowhere }],
  },
  validationError: {
    ...contract.body,
    answer: 400,
    when: 'the body does not fit its schema',
    source: 'documented: 400 "Validation error", its text not shown',
    witness: [{ text: 'no JSON' }, { text: 'no JSON', ...nowhere }],
  },
  noSuchGroup: {
    answer: 404,
    when: 'the group does not exist',
    source: 'inferred: 404 is documented without its condition',
    holds: ({ params, state }) => !state.groups.has(params.group_uid),
    witness: [nowhere, { ...nowhere, body: { user_id: NOBODY } }],
  },
  /** On listing and creating groups, where nothing could be missing. */
  notFoundOnDemand: { answer: 404, when: 'on demand', source: 'documented: 404 "Not found" without a condition' },
})
