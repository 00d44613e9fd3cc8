import { mayAddGroups, mayRead, mayWrite } from './keys.ts'
import { pageOf } from './pages.ts'
import { badBody, incorrectPage, noSuchInstance, noSuchKey, notPermitted, throttledBefore } from './refusals.ts'
import { API_KEY, type Asked, ENGINEERING, FULL_KEY, INSTANCE, NOBODY, operation, READ_KEY } from './state.ts'
import { showGroup } from './views.ts'

const good = { credential: FULL_KEY, params: { instance_name: INSTANCE } }
const goodObject = { credential: FULL_KEY, params: { instance_name: INSTANCE, group_id: ENGINEERING } }

const groupOf = (scope: Asked) => ({ group: scope.state.groups.find(scope.params.group_id) })

const notWritable = notPermitted(
  'no key, a role that only reads, or a key of the instance',
  mayWrite,
  { credential: READ_KEY, params: { group_id: NOBODY } },
  { credential: null },
  { credential: API_KEY },
)

const throttled = throttledBefore({ params: { group_id: NOBODY }, query: { page_size: 'many' }, text: 'no JSON' })

/** Of the object itself, that it is a group is not said. */
const noSuchGroup = {
  answer: 404 as const,
  example: 'NotFound',
  when: 'the group does not exist',
  source: 'documented: server source, and the pages of objects: 404 "Not found"' as const,
  holds: ({ group }: { group: object | undefined }) => !group,
  witness: [{ params: { group_id: NOBODY }, text: 'no JSON' }, { params: { group_id: 'abc' } }],
}

const bodySource = 'inferred: a change is read as an addition is'
const tooLong = { body: { label: 'x'.repeat(65), description: 'x'.repeat(257) } }

export const groups = [
  operation('groups-list', {
    noSuchInstance,
    noSuchKey,
    notPermitted: notPermitted('no key', mayRead, { credential: null, query: { page_size: 'many' } }),
    throttled,
    incorrectPage,
    listed: {
      answer: 200,
      when: 'a page of the groups, by id',
      source: 'documented: server source, any key may read groups',
      body: (scope) =>
        pageOf(
          scope,
          (slice) => scope.state.groups.page(slice),
          (group) => showGroup(scope, group),
        ),
      witness: [good, { credential: API_KEY }],
    },
  }),

  operation('groups-add', {
    noSuchInstance,
    noSuchKey,
    notPermitted: notPermitted(
      'no key, a role that only reads, or a key of the instance that may not add groups',
      mayAddGroups,
      { credential: READ_KEY, text: 'no JSON' },
      { credential: null },
      { credential: API_KEY },
    ),
    throttled,
    badBody: badBody(
      ['label'],
      'documented: the page of groups-add asks for a label; the name in the answer is inferred, the page shows an older one',
      { body: { label: undefined } },
      { body: null },
      { text: 'no JSON' },
      tooLong,
    ),
    added: {
      answer: 201,
      when: 'the group is added',
      source: 'documented: the page of groups-add, 201 with the group',
      effect: (scope) => {
        const { body, state } = scope
        const group = { id: state.groups.nextId(), name: null, label: body.label, description: body.description ?? '' }
        return showGroup(scope, state.groups.insert(group))
      },
      witness: { ...good, body: { label: 'research' }, again: 'added' },
    },
  }),

  operation('groups-details', groupOf, {
    noSuchInstance,
    noSuchKey,
    notPermitted: notPermitted('no key', mayRead, { credential: null, params: { group_id: NOBODY } }),
    throttled,
    noSuchGroup,
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: server source, 200 with the group; any key may read groups',
      body: (scope) => showGroup(scope, scope.group),
      witness: [goodObject, { credential: API_KEY }],
    },
  }),

  operation('groups-update', groupOf, {
    noSuchInstance,
    noSuchKey,
    notPermitted: notWritable,
    throttled,
    noSuchGroup,
    badBody: badBody(['label'], bodySource, { body: null }, { body: { label: 5 } }, tooLong),
    updated: {
      answer: 200,
      when: 'the label changes, and the description if one is sent',
      source: 'documented: server source, 200 with the group',
      effect: (scope) => {
        const { group, body, state } = scope
        return showGroup(scope, state.groups.update(group, { label: body.label, description: body.description ?? group.description }))
      },
      witness: { ...goodObject, body: { label: 'research' }, again: 'updated' },
    },
  }),

  operation('groups-partial-update', groupOf, {
    noSuchInstance,
    noSuchKey,
    notPermitted: notWritable,
    throttled,
    noSuchGroup,
    badBody: badBody([], bodySource, { body: { label: null } }, tooLong),
    updated: {
      answer: 200,
      when: 'what is sent changes',
      source: 'documented: server source, 200 with the group',
      effect: (scope) => {
        const { group, body, state } = scope
        const { label = group.label, description = group.description } = body ?? {}
        return showGroup(scope, state.groups.update(group, { label, description }))
      },
      witness: [
        { ...goodObject, body: { description: 'builds it' }, again: 'updated' },
        { body: null, again: 'updated' },
      ],
    },
  }),

  operation('groups-delete', groupOf, {
    noSuchInstance,
    noSuchKey,
    notPermitted: notWritable,
    throttled,
    noSuchGroup,
    deleted: {
      answer: 204,
      when: 'the group goes, its memberships with it',
      source: 'documented: server source, 204',
      effect: ({ group, state }) => {
        const where = (profile: { group: number | null }) => profile.group === group.id
        for (const profile of state.profiles.page({ where }).items) state.profiles.update(profile, { group: null })
        state.groups.remove(group)
      },
      witness: { ...goodObject, again: 'noSuchGroup' },
    },
  }),
]
