import { asUser } from './answers.ts'
import { invalidToken, noAccountsPermission, noSuchAccount, notIds } from './refusals.ts'
import {
  ADA,
  ALAN,
  ENGINEERING,
  EVERYONE,
  editable,
  idsOf,
  isSystem,
  join,
  leave,
  NO_GROUP,
  operation,
  SERVICE_ACCOUNTS,
  SUPPORT,
} from './state.ts'

export const memberships = [
  operation(
    'removeAccountFromUserGroups',
    ({ params, body, state }) => {
      const account = state.accounts.find(params.id)
      const ids = idsOf(body)
      return { account, ids, theirs: ids.filter((id) => state.members.has({ group: state.groups.find(id), account })) }
    },
    {
      invalidToken,
      noAccountsPermission,
      badBody: notIds,
      noSuchAccount,
      systemGroupKept: {
        answer: 200,
        when: 'Everyone or Service Accounts is named: nobody leaves these, but the others',
        source: 'inferred: the guide says that nobody can be taken out of Everyone, not how that is refused',
        holds: ({ ids, state }) => ids.some((id) => isSystem(state.groups.find(id))),
        effect: ({ account, theirs, state }) => {
          for (const id of theirs) leave(state, { group: editable(state, id), account })
          return asUser(state, account)
        },
        witness: [{ body: [EVERYONE] }, { body: [EVERYONE, ENGINEERING], again: 'systemGroupKept' }, { body: [EVERYONE, NO_GROUP] }],
      },
      othersIgnored: {
        answer: 200,
        when: 'some of the groups have the account, the others do not or do not exist: these are ignored',
        source: 'inferred: by analogy with creating a user, where unknown groups are ignored',
        holds: ({ ids, theirs }) => theirs.length > 0 && theirs.length < ids.length,
        effect: ({ account, theirs, state }) => {
          for (const id of theirs) state.members.remove({ group: state.groups.get(id), account })
          return asUser(state, account)
        },
        witness: { body: [ENGINEERING, NO_GROUP], again: 'nothingToLeave' },
      },
      nothingToLeave: {
        answer: 200,
        when: 'none of the groups has the account, or none is named (no body, [], {}): nothing changes',
        source: 'inferred: unknown groups are ignored elsewhere; the body is optional, and a real client sends {} for none',
        holds: ({ theirs }) => theirs.length === 0,
        body: ({ account, state }) => asUser(state, account),
        witness: [{ params: { id: ALAN } }, { body: [NO_GROUP] }, { body: null }, { body: [] }, { body: {} }],
      },
      removed: {
        answer: 200,
        when: 'the account leaves the groups',
        source: 'documented: the page of the operation, 200 with the naked user',
        effect: ({ account, ids, state }) => {
          for (const id of ids) state.members.remove({ group: state.groups.get(id), account })
          return asUser(state, account)
        },
        witness: { credential: 'wf-token', params: { id: ADA }, body: [ENGINEERING], again: 'nothingToLeave' },
      },
    },
  ),

  operation(
    'addAccountToUserGroups',
    ({ params, body, state }) => {
      const account = state.accounts.find(params.id)
      const ids = idsOf(body)
      const isNew = (id: string) => state.groups.has(id) && !state.members.has({ group: state.groups.find(id), account })
      return { account, ids, others: ids.filter(isNew) }
    },
    {
      invalidToken,
      noAccountsPermission,
      badBody: notIds,
      noSuchAccount,
      systemGroupKept: {
        answer: 200,
        when: 'Everyone or Service Accounts is named: nobody joins these by hand, but the others',
        source: 'inferred: the guide says which accounts these groups hold, not how others are refused',
        holds: ({ ids, state }) => ids.some((id) => isSystem(state.groups.find(id))),
        effect: ({ account, others, state }) => {
          for (const id of others) join(state, { group: editable(state, id), account })
          return asUser(state, account)
        },
        witness: [
          { body: [SERVICE_ACCOUNTS] },
          { body: [SERVICE_ACCOUNTS, SUPPORT], again: 'systemGroupKept' },
          { body: [SERVICE_ACCOUNTS, NO_GROUP] },
        ],
      },
      othersIgnored: {
        answer: 200,
        when: 'some of the groups are new to the account, the others have it or do not exist: these are ignored',
        source: 'inferred: by analogy with creating a user, where unknown groups are ignored',
        holds: ({ ids, others }) => others.length > 0 && others.length < ids.length,
        effect: ({ account, others, state }) => {
          for (const id of others) state.members.add({ group: state.groups.get(id), account })
          return asUser(state, account)
        },
        witness: { body: [ENGINEERING, NO_GROUP], again: 'nothingToJoin' },
      },
      nothingToJoin: {
        answer: 200,
        when: 'none of the groups is new to the account, or none is named (no body, [], {}): nothing changes',
        source: 'inferred: unknown groups are ignored elsewhere; the body is optional, and a real client sends {} for none',
        holds: ({ others }) => others.length === 0,
        body: ({ account, state }) => asUser(state, account),
        witness: [{ params: { id: ADA } }, { body: [NO_GROUP] }, { body: null }, { body: [] }, { body: {} }],
      },
      added: {
        answer: 200,
        when: 'the account joins the groups',
        source: 'recorded: 2019, a naked user',
        effect: ({ account, ids, state }) => {
          for (const id of ids) state.members.add({ group: state.groups.get(id), account })
          return asUser(state, account)
        },
        witness: { credential: 'wf-token', params: { id: ALAN }, body: [ENGINEERING], again: 'nothingToJoin' },
      },
    },
  ),
]
