import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkVendor, witnessNamespace } from '../../src/check.ts'
import type { Call } from '../../src/contract/call.ts'
import { emulate } from '../../src/emulator.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import type { Rules, Vendor } from '../../src/rulebook/vendor.ts'
import { witnessCalls } from '../../src/rulebook/witness.ts'
import { vendors } from '../emulate.ts'

/** The statuses that no known input gives. */
const onDemand: Record<string, string[]> = {
  snag: ['disconnectUser 500'],
  voucherify: ['create-project 403'],
  wavefront: [],
  syncano: [],
  kaiten: ['listGroups 404', 'createGroup 404'],
}

/** Neighbours whose order nothing can pin, as no request makes both hold, and why that is so. */
const excluding: Record<string, Record<string, string>> = {
  snag: {},
  voucherify: {
    'assign-user: noSuchUser, assignedAgain': 'a user who does not exist is in no project',
    'delete-project: noSuchProject, sandbox': 'the sandbox is a project',
  },
  wavefront: {
    'removeAccountFromUserGroups: othersIgnored, nothingToLeave': 'some of the groups have the account, or none',
    'addAccountToUserGroups: othersIgnored, nothingToJoin': 'some of the groups are new to the account, or none',
    'removeUsersFromUserGroup: noSuchGroup, systemGroupKept': "a group that does not exist is not the system's",
    'removeUsersFromUserGroup: othersIgnored, nobodyToRemove': 'some of the accounts are in the group, or none',
    'addUsersToUserGroup: noSuchGroup, systemGroupKept': "a group that does not exist is not the system's",
    'addUsersToUserGroup: othersIgnored, nobodyToAdd': 'some of the accounts are new to the group, or none',
    'deleteUserGroup: noSuchGroup, systemGroup': "a group that does not exist is not the system's",
    'createOrUpdateUserAccount: noBody, updated': 'without a body nobody is named',
  },
  syncano: {
    'groups-users-add: noSuchUser, alreadyAMember': 'a user who does not exist is in no group',
    'users-groups-add: noSuchGroup, alreadyAMember': 'a group that does not exist has nobody in it',
  },
  kaiten: {
    'addUserToGroup: noSuchUser, alreadyAMember': 'a user who does not exist is in no group',
  },
}

/** The five operations that Ringer began with, each by the id that faults, clients and the journal name it by. */
const seedOperations: Record<string, string> = {
  snag: 'disconnectUser POST /api/users/disconnect',
  voucherify: 'unassign-user DELETE /management/v1/projects/{projectId}/users/{userId}',
  wavefront: 'removeAccountFromUserGroups POST /api/v2/account/{id}/removeUserGroups',
  syncano: 'groups-users-delete DELETE /instances/{instance_name}/groups/{group_id}/users/{user_id}/',
  kaiten: 'removeUserFromGroup DELETE /groups/{group_uid}/users/{user_id}',
}

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))('%s', (name, vendor) => {
  test('what comes on demand only is known', () => {
    const rows = [...vendor.rules.values()].flatMap(({ operation, all }) =>
      all.filter((rule) => rule.onDemand).map(({ answer }) => `${operation} ${answer}`),
    )
    expect(rows.sort()).toEqual(onDemand[name]?.sort())
  })

  test('every operation of the contract has an id and a tag that the contract lists, and the one that Ringer began with has its own', () => {
    const { tags, operations } = writtenIn(`specs/${name}.yaml`)

    expect(operations.filter(({ id, tags: own }) => !id || !own?.length || !own.every((tag) => tags.includes(tag)))).toEqual([])
    expect(operations.map(({ id }) => id).sort()).toEqual([...vendor.contract.operations.keys()].sort())
    expect(operations.map(({ id, method, path }) => `${id} ${method} ${path}`)).toContain(seedOperations[name])
  })

  test('every status that the contract documents is a rule or comes on demand, and no other is', () => {
    const answered = [...vendor.rules.values()].map(({ operation, all }) => [operation, all.map(({ answer }) => String(answer))] as const)
    const rules = Object.fromEntries(answered.map(([operation, statuses]) => [operation, [...new Set(statuses)].sort()]))

    expect(rules).toEqual(documentedIn(`specs/${name}.yaml`))
  })

  test('the order of checks is pinned, but where two of them exclude each other', () => {
    const pairs = checkVendor(vendor).unpinned.map(({ operation, above, below }) => `${operation}: ${above}, ${below}`)

    expect(pairs.sort()).toEqual(Object.keys(excluding[name] ?? {}).sort())
    expect(pairs.filter((pair) => bothHold(vendor, pair))).toEqual([])
  })
})

interface Written {
  operationId?: string
  tags?: string[]
  responses: object
}

/** The operations of a contract and the tags it lists, from the file as it is written. */
function writtenIn(file: string) {
  const { tags, paths } = parse(readFileSync(file, 'utf8')) as { tags: { name: string }[]; paths: Record<string, Record<string, Written>> }
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([key]) => /^(get|put|post|delete|patch|head|options|trace)$/.test(key))
      .map(([key, { operationId, tags, responses }]) => ({ id: operationId, method: key.toUpperCase(), path, tags, responses })),
  )
  return { tags: tags.map(({ name }) => name), operations }
}

/** Operation → its statuses. */
function documentedIn(file: string): Record<string, string[]> {
  return Object.fromEntries(writtenIn(file).operations.map(({ id, responses }) => [id, Object.keys(responses).sort()]))
}

/** Whether any witness of the operation makes two neighbours hold, once the rules above them are taken away. */
function bothHold(vendor: Vendor, pair: string): boolean {
  const [operation = '', above = '', below = ''] = pair.split(/: |, /)
  const rules = vendor.rules.get(operation) as Rules
  return witnessCalls(vendor, rules).some(({ witness, after, call }) => {
    const isAskedFirstAndHolds = (name: string) => {
      const namespace = witnessNamespace(vendor, witness)
      for (const earlier of after) emulate(vendor, namespace, earlier)
      return firstToHold(startingAt(name, rules, vendor), namespace, call) === name
    }
    return isAskedFirstAndHolds(above) && isAskedFirstAndHolds(below)
  })
}

/** The vendor with an operation's rules from that one on, which only answer: an effect may rely on the rules above it. */
function startingAt(name: string, rules: Rules, vendor: Vendor): Vendor {
  const asked = rules.asked.slice(rules.asked.findIndex((rule) => rule.name === name))
  const bare = asked.map(({ effect: _, body: __, headers: ___, ...rule }) => rule)
  return { ...vendor, rules: new Map([...vendor.rules, [rules.operation, { ...rules, asked: bare }]]) }
}

/** A condition may rely on the rules above it, too; one that throws does not hold. */
function firstToHold(vendor: Vendor, namespace: Namespace, call: Call): string | undefined {
  try {
    return emulate(vendor, namespace, call).rule?.name
  } catch {
    return undefined
  }
}
