import {
  invalidToken,
  noAccessToMembers,
  noSuchGroup,
  notFoundOnDemand,
  tariffWithoutGroups,
  throttled,
  validationError,
} from './refusals.ts'
import { ENGINEERING, operation } from './state.ts'

export const groups = [
  operation('listGroups', {
    invalidToken,
    throttled,
    noAccessToMembers,
    notFoundOnDemand,
    listed: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200; paged only when limit or offset is given, with a limit of 100 then',
      body: ({ query: { query = '', limit, offset }, state }) => {
        const where = ({ name }: { name: string }) => name.toLowerCase().includes(query.toLowerCase())
        if (limit === undefined && offset === undefined) return state.groups.page({ where }).items
        return state.groups.page({ limit: limit ?? 100, offset: offset ?? 0, where }).items
      },
      witness: { credential: 'kaiten-token' },
    },
  }),

  operation('createGroup', {
    invalidToken,
    throttled,
    tariffWithoutGroups,
    noAccessToMembers,
    validationError,
    notFoundOnDemand,
    created: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the group, not 201',
      effect: ({ body, state, newId, now }) =>
        state.groups.insert({
          id: state.groups.nextId(),
          uid: newId.uuid('group'),
          name: body.name,
          permissions: body.permissions ?? 0,
          add_to_cards_and_spaces_enabled: body.add_to_cards_and_spaces_enabled ?? false,
          created: now.toISOString(),
          updated: now.toISOString(),
        }),
      witness: { credential: 'kaiten-token', body: { name: 'Research' }, again: 'created' },
    },
  }),

  operation('getGroup', ({ params, state }) => ({ group: state.groups.find(params.group_uid) }), {
    invalidToken,
    throttled,
    noAccessToMembers,
    noSuchGroup,
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the group',
      body: ({ group }) => group,
      witness: { credential: 'kaiten-token', params: { group_uid: ENGINEERING } },
    },
  }),

  operation('updateGroup', ({ params, state }) => ({ group: state.groups.find(params.group_uid) }), {
    invalidToken,
    throttled,
    tariffWithoutGroups,
    noAccessToMembers,
    validationError,
    noSuchGroup,
    updated: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the group',
      effect: ({ group, body, state, now }) =>
        state.groups.update(group, {
          name: body.name ?? group.name,
          permissions: body.permissions ?? group.permissions,
          add_to_cards_and_spaces_enabled: body.add_to_cards_and_spaces_enabled ?? group.add_to_cards_and_spaces_enabled,
          updated: now.toISOString(),
        }),
      witness: { credential: 'kaiten-token', params: { group_uid: ENGINEERING }, body: { name: 'Research' }, again: 'updated' },
    },
  }),

  operation('removeGroup', ({ params, state }) => ({ group: state.groups.find(params.group_uid) }), {
    invalidToken,
    throttled,
    noAccessToMembers,
    noSuchGroup,
    removed: {
      answer: 200,
      when: 'the group goes, its memberships with it',
      source: 'documented: 200 with the removed group',
      effect: ({ group, state }) => state.groups.remove(group),
      witness: { credential: 'kaiten-token', params: { group_uid: ENGINEERING }, again: 'noSuchGroup' },
    },
  }),
]
