import { request } from '../client/request.mjs'

const headers = { authorization: 'Bearer wf-token' }

const accountOf = (number) => `user${String(number).padStart(5, '0')}@example.com`
const teamOf = (number) => `e2000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const post = (number, what) =>
  request('POST', `/wavefront/api/v2/account/${accountOf(number)}/${what}`, 200, {
    headers,
    body: [teamOf(number)],
    route: `/wavefront/api/v2/account/:id/${what}`,
  })

/**
 * Wavefront's accounts, each in a group of its own. Its answers list the members of every group that an account is in, up to a hundred:
 * with one group for all, or with everyone in Everyone, they would be longer than any that the shipped cast gives.
 */
export const wavefront = {
  name: 'wavefront',
  title: 'Wavefront',
  halves: ['POST removeUserGroups', 'POST addUserGroups'],
  widen(cast, numbers) {
    const engineering = cast.groups.find(({ name }) => name === 'Engineering')
    const teams = numbers.map((number) => ({ ...engineering, id: teamOf(number), name: `Team ${number}` }))
    const accounts = numbers.map((number) => ({ identifier: accountOf(number), customer: 'acme', groups: [] }))
    const members = numbers.map((number) => ({ group: teamOf(number), account: accountOf(number) }))
    return {
      ...cast,
      groups: [...cast.groups, ...teams],
      accounts: [...cast.accounts, ...accounts],
      members: [...cast.members, ...members],
    }
  },
  remove: (number) => post(number, 'removeUserGroups'),
  putBack: (number) => post(number, 'addUserGroups'),
}
