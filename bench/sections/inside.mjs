// What can be told only from inside the process: memberships, and armed faults.
import { runInside } from '../inside/child.mjs'

/** What memberships, and namespaces over them, cost: cast by cast. */
export async function measureMemberships({ short, curves }, core) {
  const casts = []
  for (const memberships of curves.memberships) casts.push(await runInside(core, 'memberships.mjs', memberships, short ? 100 : 1000))
  return casts
}

/** What faults cost that do not meet the call: kind of request by kind of request. */
export function measureFaults({ short, curves }, core) {
  return runInside(core, 'faults.mjs', short ? 10 : 100, JSON.stringify(curves.faults))
}
