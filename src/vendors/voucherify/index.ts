import { defineVendor } from '../../rulebook/define.ts'
import { assignments } from './assignments.ts'
import { invitations } from './invitations.ts'
import { limit } from './limit.ts'
import { projects } from './projects.ts'
import { state } from './state.ts'
import { users } from './users.ts'

export default defineVendor({ state, limit, operations: [...assignments, ...users, ...projects, ...invitations] })
