import type { Violation } from '../../contract/call.ts'
import { contract } from '../../rulebook/define.ts'
import { refusal } from './answers.ts'
import { EVERYONE, NOBODY, shared, tokenOf } from './state.ts'

function badRequest({ errors }: { errors: Violation[] }) {
  const [{ in: part, pointer, message } = { in: 'body', pointer: '', message: 'is not valid' }] = errors
  return refusal(400, `Invalid ${part}: ${pointer === '' ? '' : `${pointer} `}${message}`)
}

/** The vendor documents no refusal. Their order is our reading: token, permission, query, body, object. */
export const { invalidToken, noAccountsPermission, badQuery, badBody, noBody, noSuchAccount, noSuchGroup } = shared({
  invalidToken: {
    answer: 401,
    when: 'the token is missing or nobody holds it',
    source: 'inferred: a token is required, what happens without one is not said',
    holds: (scope) => !tokenOf(scope),
    witness: [{ credential: 'nobody' }, { credential: { api_key: 'nobody' } }, { credential: null }],
  },
  noAccountsPermission: {
    answer: 403,
    when: "the token's holder lacks the Accounts permission (user_management)",
    source: 'inferred: the guide demands the permission, and does not say how it is refused',
    holds: (scope) => !tokenOf(scope)?.permissions.includes('user_management'),
    witness: [
      { credential: 'wf-token-viewer' },
      { credential: { api_key: 'wf-token-viewer' } },
      { credential: 'wf-token-viewer', params: { id: NOBODY }, query: { sendEmail: 'perhaps', offset: -1 }, text: 'no JSON' },
    ],
  },
  badQuery: {
    ...contract.query,
    answer: 400,
    when: 'the query does not fit its schema',
    source: 'inferred: other operations refuse with 400 in this envelope',
    body: badRequest,
    witness: { query: { sendEmail: 'perhaps', offset: -1 }, text: 'no JSON' },
  },
  badBody: {
    ...contract.body,
    answer: 400,
    when: 'the body is no JSON or does not fit its schema',
    source: 'inferred: other operations refuse with 400 in this envelope',
    body: badRequest,
    witness: [{ text: 'no JSON' }, { text: '"one"' }, { params: { id: NOBODY }, text: 'no JSON' }],
  },
  noBody: {
    answer: 400,
    when: 'there is no body',
    source: 'inferred: the body is documented as optional, yet there is nothing to create without it',
    holds: ({ body }) => body === undefined,
    body: () => refusal(400, 'Invalid body: null'),
    witness: { body: null },
  },
  noSuchAccount: {
    answer: 404,
    when: 'no account has that id',
    source: 'inferred: in the words of the one 404 that is known, "dashboard does not exist"',
    holds: ({ params, state }) => !state.accounts.has(params.id),
    witness: [{ params: { id: NOBODY } }, { params: { id: NOBODY }, body: [EVERYONE] }],
  },
  noSuchGroup: {
    answer: 404,
    when: 'no group has that id',
    source: 'inferred: in the words of the one 404 that is known, "dashboard does not exist"',
    holds: ({ params, state }) => !state.groups.has(params.id),
    witness: { params: { id: 'no-such-group' } },
  },
})

/** The same where the body is a list of ids. */
export const notIds = { ...badBody, witness: [...badBody.witness, { body: [1] }, { text: '{"id":"one"}' }, { text: 'null' }] }
