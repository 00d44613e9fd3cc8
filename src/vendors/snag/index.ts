import { defineVendor } from '../../rulebook/define.ts'
import { groups } from './groups.ts'
import { metadata } from './metadata.ts'
import { state } from './state.ts'
import { users } from './users.ts'

/** The vendor counts by host name, of which there is one. */
export default defineVendor({ state, limit: { requests: 250, windowMs: 1000 }, operations: [...groups, ...metadata, ...users] })
