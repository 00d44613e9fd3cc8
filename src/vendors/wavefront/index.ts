import { defineVendor } from '../../rulebook/define.ts'
import { accounts } from './accounts.ts'
import { groups } from './groups.ts'
import { members } from './members.ts'
import { memberships } from './memberships.ts'
import { state } from './state.ts'

/** No limit of the vendor's is known: its Go client repeats a request after a 406, and no page speaks of 406 or 429. */
export default defineVendor({ state, operations: [...memberships, ...accounts, ...groups, ...members] })
