// What can be told only from inside the process: memberships, and armed faults.
import { runInside } from '../inside/child.mjs'

/** What memberships, and namespaces over them, cost: cast by cast. */
export function measureMemberships({ short }, core) {
  const [sizes, namespaces] = short ? [[10, 1000], 100] : [[10, 1000, 100_000, 1_000_000], 1000]
  return sizes.map((memberships) => runInside(core, 'memberships.mjs', memberships, namespaces))
}

/** What faults cost that do not meet the call: kind of request by kind of request. */
export function measureFaults({ short }, core) {
  return runInside(core, 'faults.mjs', short ? 15 : 100, JSON.stringify(short ? [1, 100] : [1, 10, 100]))
}
