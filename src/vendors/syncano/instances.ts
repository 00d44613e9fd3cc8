import { callerOf, mayRead } from './keys.ts'
import { noSuchInstance, noSuchKey, notPermitted, throttledBefore } from './refusals.ts'
import { API_KEY, FULL_KEY, INSTANCE, instanceOf, operation } from './state.ts'
import { showInstance, showProfileClass } from './views.ts'

const good = { credential: FULL_KEY, params: { instance_name: INSTANCE } }

export const instances = [
  // Here the instance is the object itself, not what the path stands on: it is looked for after the key, and not by its kind.
  operation('instances-details', (scope) => ({ instance: instanceOf(scope) }), {
    noSuchKey,
    notPermitted: notPermitted('no key', mayRead, { credential: null, params: { instance_name: 'nowhere' } }),
    throttled: throttledBefore({ params: { instance_name: 'nowhere' } }),
    noSuchInstance: {
      answer: 404,
      example: 'NotFound',
      when: 'the instance does not exist',
      source: 'documented: server source, 404 "Not found" after the key',
      holds: ({ instance }) => !instance,
      witness: { params: { instance_name: 'nowhere' } },
    },
    found: {
      answer: 200,
      when: 'otherwise',
      source: "documented: server source, 200 with the instance and the caller's role",
      body: (scope) => showInstance(scope, scope.instance, callerOf(scope).account?.role ?? 'api_key'),
      witness: [good, { credential: API_KEY }],
    },
  }),

  operation('classes-details', (scope) => ({ instance: instanceOf(scope) }), {
    noSuchInstance,
    noSuchKey,
    notPermitted: notPermitted('no key', mayRead, { credential: null }),
    throttled: throttledBefore(),
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: server source, every instance has the class and any key may read it',
      body: (scope) => showProfileClass(scope, scope.instance),
      witness: [good, { credential: API_KEY }],
    },
  }),
]
