import { defineVendor } from 'ringer'
import { clubs } from './clubs.ts'
import { members } from './members.ts'
import { state } from './state.ts'

export default defineVendor({
  state,
  // Listing people needs no rule of its own: they are served as the contract has them.
  resources: { people: '/people' },
  operations: [...clubs, ...members],
})
