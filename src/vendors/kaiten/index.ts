import { defineVendor } from '../../rulebook/define.ts'
import { groups } from './groups.ts'
import { members } from './members.ts'
import { state } from './state.ts'
import { users } from './users.ts'

export default defineVendor({
  state,
  limit: {
    requests: 5,
    windowMs: 1000,
    headers: ({ remaining, resetsAt }) => ({ 'x-ratelimit-remaining': String(remaining), 'x-ratelimit-reset': String(resetsAt / 1000) }),
  },
  operations: [...members, ...groups, ...users],
})
