import { asAccount, asUser, everyone, ok } from './answers.ts'
import { badBody, badQuery, invalidToken, noAccountsPermission, noBody, noSuchAccount } from './refusals.ts'
import {
  type Account,
  ADA,
  CI_BOT,
  ENGINEERING,
  editable,
  isServiceAccount,
  isSystem,
  join,
  type LiveState,
  leave,
  NOBODY,
  operation,
  type Schemas,
  tokenOf,
} from './state.ts'

/** Makes an account's groups and roles the ones that are asked for; unknown ids are ignored, the system's groups stay as they are. */
function settle(state: LiveState, account: Account, { userGroups, roles }: Schemas['UserToCreate']): Account {
  for (const { group } of state.members.of({ account })) {
    if (!isSystem(group) && !userGroups.includes(group.id)) leave(state, { group, account })
  }
  for (const id of userGroups) join(state, { group: editable(state, id), account })
  if (roles === undefined) return account
  for (const { role } of state.accountRoles.of({ account })) state.accountRoles.remove({ role, account })
  for (const role of new Set(roles.map((id) => state.roles.find(id)))) if (role) state.accountRoles.add({ role, account })
  return account
}

export const accounts = [
  operation('getAccount', ({ params, state }) => ({ account: state.accounts.find(params.id) }), {
    invalidToken,
    noAccountsPermission,
    noSuchAccount,
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the account in the envelope',
      body: ({ account, state }) => ok(asAccount(state, account)),
      witness: { credential: 'wf-token', params: { id: ADA } },
    },
  }),

  operation('getUserAccount', ({ params, state }) => ({ account: state.accounts.find(params.id) }), {
    invalidToken,
    noAccountsPermission,
    noSuchUser: {
      answer: 404,
      when: 'no user has that id; a service account is no user',
      source: 'inferred: in the words of the one 404 that is known, "dashboard does not exist"',
      holds: ({ account }) => !account || isServiceAccount(account),
      witness: [{ params: { id: NOBODY } }, { params: { id: CI_BOT } }],
    },
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'recorded: 2019, a naked user',
      body: ({ account, state }) => asUser(state, account),
      witness: { credential: 'wf-token', params: { id: ADA } },
    },
  }),

  operation('createOrUpdateUserAccount', (scope) => ({ caller: tokenOf(scope), wanted: scope.body }), {
    invalidToken,
    noAccountsPermission,
    badQuery,
    badBody: { ...badBody, witness: [{ text: 'no JSON' }, { body: { userGroups: undefined } }, { body: { emailAddress: CI_BOT } }] },
    noBody,
    updated: {
      answer: 200,
      when: 'a user has that address: permissions and groups become those of the body, roles if it has any',
      source: 'inferred: "creates or updates", without saying what is kept',
      holds: ({ wanted, state }) => state.accounts.has(wanted?.emailAddress),
      effect: ({ wanted, state }) => {
        const account = state.accounts.update(state.accounts.get(wanted.emailAddress), { groups: wanted.groups })
        return asUser(state, settle(state, account, wanted))
      },
      witness: { body: { emailAddress: ADA }, again: 'updated' },
    },
    created: {
      answer: 200,
      when: 'the user is created, in Everyone and in those of the groups that exist',
      source: 'documented: 200 with a naked user; the recording of the deprecated twin has an envelope and 202',
      effect: ({ wanted, caller, state }) => {
        const account = state.accounts.insert({ identifier: wanted.emailAddress, customer: caller.customer, groups: wanted.groups })
        join(state, { group: everyone(state), account })
        return asUser(state, settle(state, account, wanted))
      },
      witness: {
        credential: 'wf-token',
        query: { sendEmail: false },
        body: { emailAddress: NOBODY, groups: ['dashboard_management'], userGroups: [ENGINEERING] },
        again: 'updated',
      },
    },
  }),
]
