import { defineVendor } from '../../rulebook/define.ts'
import { groupUsers } from './group-users.ts'
import { groups } from './groups.ts'
import { instances } from './instances.ts'
import { state } from './state.ts'
import { userGroups } from './user-groups.ts'
import { users } from './users.ts'

/**
 * In `source`, "the page of …" is a page of the vendor's documentation (legacy-docs.syncano.io/v0.1.1/docs/…, the time of the documented pages),
 * "server source" is github.com/Syncano/syncano-platform at 8791118, a later server. Where their texts differ, the pages' spelling is used.
 */
export default defineVendor({
  state,
  limit: { requests: 60, windowMs: 1000 },
  operations: [...groupUsers, ...userGroups, ...groups, ...users, ...instances],
})
