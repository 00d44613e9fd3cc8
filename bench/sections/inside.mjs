// What can be told only from inside the process: memberships, and armed faults.
import { runInside } from '../inside/child.mjs'

/** What memberships, and namespaces over them, cost: cast by cast. */
export async function measureMemberships({ short }, core) {
  const [sizes, namespaces] = short ? [[10, 1000], 100] : [[10, 1000, 100_000, 1_000_000], 1000]
  const casts = []
  for (const memberships of sizes) casts.push(await runInside(core, 'memberships.mjs', memberships, namespaces))
  return casts
}

/** What faults cost that do not meet the call: kind of request by kind of request. */
export function measureFaults({ short }, core) {
  return runInside(core, 'faults.mjs', short ? 10 : 100, JSON.stringify(short ? [100] : [1, 10, 100]))
}
