import { asGroup, ok, refusal } from './answers.ts'
import { badBody, badQuery, invalidToken, noAccountsPermission, noBody, noSuchGroup } from './refusals.ts'
import { ENGINEERING, EVERYONE, isSystem, operation, SERVICE_ACCOUNTS, tokenOf } from './state.ts'

export const groups = [
  operation('getAllUserGroups', {
    invalidToken,
    noAccountsPermission,
    badQuery: { ...badQuery, witness: [{ query: { offset: -1 } }, { query: { limit: 'all' } }] },
    listed: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with a page in the envelope, from 0 and of 100 unless the query says otherwise',
      body: ({ query: { offset = 0, limit = 100 }, state }) => {
        const { items, more } = state.groups.page({ offset, limit })
        return ok({
          items: items.map((group) => asGroup(state, group)),
          offset,
          limit,
          totalItems: state.groups.size,
          moreItems: more,
          sort: { ascending: true, field: 'id', default: true },
        })
      },
      witness: { credential: 'wf-token', query: { offset: 1, limit: 2 } },
    },
  }),

  operation('createUserGroup', (scope) => ({ caller: tokenOf(scope), wanted: scope.body }), {
    invalidToken,
    noAccountsPermission,
    badBody: { ...badBody, witness: [{ text: 'no JSON' }, { body: { name: undefined } }, { body: { roleIDs: undefined } }, { body: [] }] },
    noBody,
    created: {
      answer: 200,
      when: 'the group is created, empty, with those of the roles that exist',
      source: 'documented: 200 with the group in the envelope, not 201',
      effect: ({ wanted: { name, description, roleIDs }, caller, state, newId, now }) => {
        const group = state.groups.insert({
          id: newId.uuid('group'),
          name,
          customer: caller.customer,
          ...(description !== undefined && { description }),
          properties: { nameEditable: true, usersEditable: true, rolesEditable: true },
          createdEpochMillis: now.getTime(),
        })
        for (const role of new Set(roleIDs.map((id) => state.roles.find(id)))) if (role) state.groupRoles.add({ role, group })
        return ok(asGroup(state, group))
      },
      witness: { credential: 'wf-token', body: { name: 'Research', roleIDs: [] }, again: 'created' },
    },
  }),

  operation('getUserGroup', ({ params, state }) => ({ group: state.groups.find(params.id) }), {
    invalidToken,
    noAccountsPermission,
    noSuchGroup,
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the group in the envelope',
      body: ({ group, state }) => ok(asGroup(state, group)),
      witness: { credential: 'wf-token', params: { id: ENGINEERING } },
    },
  }),

  operation('deleteUserGroup', ({ params, state }) => ({ group: state.groups.find(params.id) }), {
    invalidToken,
    noAccountsPermission,
    noSuchGroup,
    systemGroup: {
      answer: 400,
      when: "the group is the system's: it cannot be deleted",
      source: 'inferred: the guide says that Everyone cannot be deleted, not how that is refused',
      holds: ({ group }) => isSystem(group),
      body: ({ group }) => refusal(400, `${group?.name} cannot be deleted`),
      witness: [{ params: { id: EVERYONE } }, { params: { id: SERVICE_ACCOUNTS } }],
    },
    deleted: {
      answer: 200,
      when: 'the group goes, its memberships with it',
      source: 'documented: 200 with the deleted group in the envelope',
      effect: ({ group, state }) => {
        const shown = asGroup(state, group)
        state.groups.remove(group)
        return ok(shown)
      },
      witness: { credential: 'wf-token', params: { id: ENGINEERING }, again: 'noSuchGroup' },
    },
  }),
]
