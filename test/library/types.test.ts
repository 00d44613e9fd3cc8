import { expect, expectTypeOf, test } from 'vitest'
import type {
  AnyFault,
  JournalEntry,
  Namespace,
  OperationId,
  RingerClient,
  RingerServer,
  ShippedVendors,
  StatusOf,
  VendorName,
} from '../../src/index.ts'
import { connectRinger, createRinger } from '../../src/index.ts'

/** Read by the compiler, and never run: every `@ts-expect-error` fails the build where there is no error. */
type Checked = (ringer: RingerServer, place: Namespace) => unknown
const never = (check: Checked) => expect(check).toBeTypeOf('function')

test('vendors, operations and statuses are known by name', () => {
  expectTypeOf<VendorName<ShippedVendors>>().toEqualTypeOf<'kaiten' | 'snag' | 'syncano' | 'voucherify' | 'wavefront'>()
  expectTypeOf<'removeUserFromGroup'>().toExtend<OperationId<ShippedVendors, 'kaiten'>>()
  expectTypeOf<'disconnectUser'>().not.toExtend<OperationId<ShippedVendors, 'kaiten'>>()
  expectTypeOf<StatusOf<ShippedVendors, 'voucherify', 'unassign-user'>>().toEqualTypeOf<204 | 400 | 401 | 402 | 404 | 429>()
  expectTypeOf<StatusOf<ShippedVendors, 'kaiten', 'removeUserFromGroup'>>().toEqualTypeOf<200 | 401 | 402 | 403 | 404 | 429>()
})

test('what is made is what is said', () => {
  never(async () => {
    expectTypeOf(await createRinger()).toEqualTypeOf<RingerServer>()
    expectTypeOf(await connectRinger('http://127.0.0.1:4700', { token: 'secret' })).toEqualTypeOf<RingerClient>()
  })
  expectTypeOf<RingerServer['namespace']>().returns.resolves.toEqualTypeOf<Namespace>()
  expectTypeOf<Awaited<ReturnType<Namespace['journal']['list']>>>().toEqualTypeOf<JournalEntry[]>()
  expectTypeOf<Namespace>().toExtend<AsyncDisposable>()
  never((_, place) => {
    expectTypeOf(place.run(() => 1)).toEqualTypeOf<number>()
    expectTypeOf(place.run(async () => 'x')).resolves.toEqualTypeOf<string>()
  })
})

test('a vendor that there is not does not compile', () => {
  // @ts-expect-error
  never(() => createRinger({ vendors: ['katen'] }))
  // @ts-expect-error
  never(() => createRinger({ hosts: { katen: ['api.acme.com'] } }))
  // @ts-expect-error
  never((ringer) => ringer.url('katen'))
  // @ts-expect-error
  never((_, place) => place.url('katen'))
  // @ts-expect-error
  never((ringer) => ringer.rules({ vendor: 'katen' }))
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ match: { vendor: 'katen' }, effect: { kind: 'reset' } }))
  // @ts-expect-error
  never((_, { journal }) => journal.list({ vendor: 'katen' }))
  // @ts-expect-error
  never((_, place) => place.verify({ vendor: 'katen' }))
  never((ringer, place) => [ringer.url(), ringer.url('kaiten'), place.url('snag')])
})

test("an operation that is misspelt, or another vendor's, does not compile", () => {
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ match: { operation: 'removeUserFromGroups' }, effect: { kind: 'reset' } }))
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ match: { vendor: 'snag', operation: 'removeUserFromGroup' }, effect: { kind: 'reset' } }))
  // @ts-expect-error
  never((_, { journal }) => journal.list({ operation: 'removeUserFromGroups' }))
  // @ts-expect-error
  never((_, { journal }) => journal.list({ vendor: 'snag', operation: 'removeUserFromGroup' }))
  // @ts-expect-error
  never((_, place) => place.verify({ vendor: 'kaiten', operation: 'disconnectUser' }))
  // @ts-expect-error
  never((_, place) => place.verify({ sequence: [{ vendor: 'kaiten', operation: 'disconnectUser' }] }))
  // @ts-expect-error
  never((ringer) => ringer.rules({ vendor: 'kaiten', operation: 'disconnectUser' }))
  never((_, { faults }) => faults.arm({ match: { vendor: 'snag', operation: 'disconnectUser' }, effect: { kind: 'reset' } }))
  never((_, { faults }) => faults.arm({ match: { operation: 'disconnectUser' }, effect: { kind: 'reset' } }))
})

test('a status that the operation does not document does not compile, unless it is its own', () => {
  const match = { vendor: 'kaiten', operation: 'removeUserFromGroup' } as const
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ match, effect: { kind: 'respond', status: 418 } }))
  // biome-ignore lint/suspicious/noThenProperty: it is the effect's own name
  const late = { kind: 'delay', fixed: 1, then: { kind: 'respond', status: 418 } } as const
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ match, effect: late }))
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ match: { ...match, wouldAnswer: 418 }, effect: { kind: 'reset' } }))
  // @ts-expect-error
  never((_, { journal }) => journal.list({ ...match, status: 418 }))
  // @ts-expect-error
  never((_, place) => place.verify({ ...match, status: 418 }))
  // @ts-expect-error: headers are a custom answer's
  never((_, { faults }) => faults.arm({ match, effect: { kind: 'respond', status: 404, headers: { 'retry-after': '1' } } }))
  // @ts-expect-error: neither a status nor a rule
  never((_, { faults }) => faults.arm({ match, effect: { kind: 'respond' } }))
  never((_, { faults }) => faults.arm({ match, effect: { kind: 'respond', status: 404 } }))
  never((_, { faults }) => faults.arm({ match, effect: { kind: 'respond', status: 418, custom: true, body: { tea: true } } }))
  never((_, { faults }) => faults.arm({ match: { ...match, wouldAnswer: 'removed' }, effect: { kind: 'respond', rule: 'notAMember' } }))
  never((_, place) => place.verify({ ...match, status: 404, count: { exactly: 1 } }))
})

test('a path parameter of another name does not compile', () => {
  const match = { vendor: 'kaiten', operation: 'removeUserFromGroup' } as const
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ match: { ...match, params: { user: 101 } }, effect: { kind: 'reset' } }))
  // @ts-expect-error
  never((_, place) => place.verify({ ...match, params: { userId: 101 } }))
  // @ts-expect-error
  never((_, place) => place.verify({ vendor: 'kaiten', operation: 'listUsers', params: { user_id: 101 } }))
  never((_, place) => place.verify({ ...match, params: { user_id: 101, group_uid: 'f0' } }))
})

test('an effect that there is not, or that lacks what it wants, does not compile', () => {
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ effect: { kind: 'resett' } }))
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ effect: { kind: 'truncate' } }))
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ effect: { kind: 'violate', how: 'somehow' } }))
  // @ts-expect-error
  never((_, { faults }) => faults.arm({ when: 'during', effect: { kind: 'reset' } }))
  never((_, { faults }) => faults.arm({ effect: { kind: 'EMPTY_RESPONSE' } }))
  never((_, { faults }) => faults.replace([{ effect: { kind: 'hang' } }, { match: { vendor: 'snag' }, effect: { kind: 'reset' } }]))
  // @ts-expect-error
  never((_, { faults }) => faults.replace([{ match: { vendor: 'snag', operation: 'removeUserFromGroup' }, effect: { kind: 'reset' } }]))
  expectTypeOf<{ effect: { kind: 'reset' } }>().toExtend<AnyFault<ShippedVendors>>()
})

/** A vendor of one's own, as openapi-typescript writes its operations. */
interface Acme {
  acme: {
    fireUser: { parameters: { path: { user: string } }; responses: { 204: unknown; 404: unknown } }
  }
}

test('a vendor of your own is known by its types', () => {
  type Own = Namespace<ShippedVendors & Acme>
  expectTypeOf<VendorName<ShippedVendors & Acme>>().toEqualTypeOf<VendorName<ShippedVendors> | 'acme'>()
  expectTypeOf<StatusOf<ShippedVendors & Acme, 'acme', 'fireUser'>>().toEqualTypeOf<204 | 404>()
  const check = (place: Own) => [
    place.url('acme'),
    place.verify({ vendor: 'acme', operation: 'fireUser', status: 204, params: { user: 'ada' } }),
    // @ts-expect-error
    place.verify({ vendor: 'acme', operation: 'fireUser', status: 200 }),
    // @ts-expect-error
    place.verify({ vendor: 'acme', operation: 'disconnectUser' }),
    place.verify({ vendor: 'snag', operation: 'disconnectUser', status: 200 }),
  ]
  expect(check).toBeTypeOf('function')
})
