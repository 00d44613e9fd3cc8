import { contract } from 'ringer'
import { roleIn, shared, tokenOf } from './state.ts'

const nowhere = { params: { clubId: 'c_nowhere' } }

/** Guild's own refusals, in the order in which it asks: token, scope, club, role, body. */
export const { unauthorized, forbidden, notIn, notOwner, invalid } = shared({
  unauthorized: {
    answer: 401,
    when: 'nobody holds the token, or there is none',
    source: 'documented: 401 "No token, or one that nobody holds"',
    holds: (scope) => !tokenOf(scope),
    witness: [{ credential: null }, { credential: 'nobody' }],
  },
  forbidden: {
    answer: 403,
    when: 'the token has not the scope `clubs`',
    source: 'inferred: 403 is documented without its condition',
    holds: (scope) => !tokenOf(scope)?.scopes.includes('clubs'),
    witness: [{ credential: 'reader-token' }, { credential: 'reader-token', ...nowhere }],
  },
  notIn: {
    answer: 404,
    when: 'there is no such club, or the caller is not in it',
    source: "inferred: whether there is a club that one is not in is nobody's business",
    holds: (scope) => roleIn(scope, scope.params.clubId) === undefined,
    witness: [nowhere, { params: { clubId: 'c_choir' } }],
  },
  notOwner: {
    answer: 403,
    when: 'the caller does not own the club',
    source: 'documented: the example of 403, "Only an owner may do this"',
    holds: (scope) => roleIn(scope, scope.params.clubId) !== 'owner',
    witness: [{ credential: 'grace-token' }, { credential: 'grace-token', text: 'no JSON' }],
  },
  invalid: {
    ...contract.body,
    answer: 422,
    when: 'the body is not as documented',
    source: 'documented: 422 "The request is not as documented"',
    witness: [{ text: 'no JSON' }, { text: 'no JSON', params: { personId: 'p_nobody' } }],
  },
})
