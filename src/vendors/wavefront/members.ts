import { asGroup, ok } from './answers.ts'
import { invalidToken, noAccountsPermission, noSuchGroup, notIds } from './refusals.ts'
import { ADA, ALAN, CI_BOT, ENGINEERING, EVERYONE, GRACE, idsOf, isSystem, NOBODY, operation } from './state.ts'

/** The group's side of what `memberships.ts` does from the account's. */
export const members = [
  operation(
    'removeUsersFromUserGroup',
    ({ params, body, state }) => {
      const group = state.groups.find(params.id)
      const ids = idsOf(body)
      return { group, ids, inside: ids.filter((id) => state.members.has({ group, account: state.accounts.find(id) })) }
    },
    {
      invalidToken,
      noAccountsPermission,
      badBody: notIds,
      noSuchGroup,
      systemGroupKept: {
        answer: 200,
        when: 'the group is Everyone or Service Accounts: nobody leaves it, nothing changes',
        source: 'inferred: the guide says that nobody can be taken out of Everyone, not how that is refused',
        holds: ({ group }) => isSystem(group),
        body: ({ group, state }) => ok(asGroup(state, group)),
        witness: [{ params: { id: EVERYONE } }, { params: { id: EVERYONE }, body: [ADA, NOBODY] }],
      },
      othersIgnored: {
        answer: 200,
        when: 'some of the accounts are in the group, the others are not or do not exist: these are ignored',
        source: 'inferred: by analogy with creating a user, where unknown groups are ignored',
        holds: ({ ids, inside }) => inside.length > 0 && inside.length < ids.length,
        effect: ({ group, inside, state }) => {
          for (const id of inside) state.members.remove({ group, account: state.accounts.get(id) })
          return ok(asGroup(state, group))
        },
        witness: { body: [ADA, NOBODY], again: 'nobodyToRemove' },
      },
      nobodyToRemove: {
        answer: 200,
        when: 'none of the accounts is in the group, or none is named (no body, [], {}): nothing changes',
        source: 'inferred: unknown groups are ignored elsewhere; the body is optional, and a real client sends {} for none',
        holds: ({ inside }) => inside.length === 0,
        body: ({ group, state }) => ok(asGroup(state, group)),
        witness: [{ body: [ALAN] }, { body: [NOBODY] }, { body: null }, { body: [] }, { body: {} }],
      },
      removed: {
        answer: 200,
        when: 'the accounts leave the group',
        source: 'documented: 200 with the group in the envelope',
        effect: ({ group, ids, state }) => {
          for (const id of ids) state.members.remove({ group, account: state.accounts.get(id) })
          return ok(asGroup(state, group))
        },
        witness: { credential: 'wf-token', params: { id: ENGINEERING }, body: [ADA, GRACE], again: 'nobodyToRemove' },
      },
    },
  ),

  operation(
    'addUsersToUserGroup',
    ({ params, body, state }) => {
      const group = state.groups.find(params.id)
      const ids = idsOf(body)
      const isNew = (id: string) => state.accounts.has(id) && !state.members.has({ group, account: state.accounts.find(id) })
      return { group, ids, outside: ids.filter(isNew) }
    },
    {
      invalidToken,
      noAccountsPermission,
      badBody: notIds,
      noSuchGroup,
      systemGroupKept: {
        answer: 200,
        when: 'the group is Everyone or Service Accounts: nobody joins it by hand, nothing changes',
        source: 'inferred: the guide says which accounts these groups hold, not how others are refused',
        holds: ({ group }) => isSystem(group),
        body: ({ group, state }) => ok(asGroup(state, group)),
        witness: [
          { params: { id: EVERYONE }, body: [CI_BOT] },
          { params: { id: EVERYONE }, body: [CI_BOT, NOBODY] },
        ],
      },
      othersIgnored: {
        answer: 200,
        when: 'some of the accounts are new to the group, the others are in it or do not exist: these are ignored',
        source: 'inferred: by analogy with creating a user, where unknown groups are ignored',
        holds: ({ ids, outside }) => outside.length > 0 && outside.length < ids.length,
        effect: ({ group, outside, state }) => {
          for (const id of outside) state.members.add({ group, account: state.accounts.get(id) })
          return ok(asGroup(state, group))
        },
        witness: { body: [ALAN, NOBODY], again: 'nobodyToAdd' },
      },
      nobodyToAdd: {
        answer: 200,
        when: 'none of the accounts is new to the group, or none is named (no body, [], {}): nothing changes',
        source: 'inferred: unknown groups are ignored elsewhere; the body is optional, and a real client sends {} for none',
        holds: ({ outside }) => outside.length === 0,
        body: ({ group, state }) => ok(asGroup(state, group)),
        witness: [{ body: [ADA] }, { body: [NOBODY] }, { body: null }, { body: [] }, { body: {} }],
      },
      added: {
        answer: 200,
        when: 'the accounts join the group',
        source: 'documented: 200 with the group in the envelope',
        effect: ({ group, ids, state }) => {
          for (const id of ids) state.members.add({ group, account: state.accounts.get(id) })
          return ok(asGroup(state, group))
        },
        witness: { credential: 'wf-token', params: { id: ENGINEERING }, body: [ALAN, CI_BOT], again: 'nobodyToAdd' },
      },
    },
  ),
]
