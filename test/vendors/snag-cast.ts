import { emulate } from '../emulate.ts'

/** The cast's places, people and wallets, and the calls that both files of Snag's tests make. */
export const ORGANIZATION = '0a000000-0000-4000-8000-000000000001'
export const MAIN = '0b000000-0000-4000-8000-000000000001'
export const SECOND = '0b000000-0000-4000-8000-000000000002'
export const SINGLE_WALLET = '0b000000-0000-4000-8000-000000000003'
export const ENGINEERING = '0d000000-0000-4000-8000-000000000001'
export const EDSGERS_GROUP = '0d000000-0000-4000-8000-000000000002'
export const UNKNOWN = '0f000000-0000-4000-8000-00000000000f'
const [user, wallet] = ['0c000000-0000-4000-8000-00000000000', '0x00000000000000000000000000000000000000']
export const [ADA, GRACE, ALAN, EDSGER] = [`${user}a`, `${user}b`, `${user}c`, `${user}d`] as const
export const [ADAS, GRACES, ALANS, EDSGERS] = [`${wallet}aa`, `${wallet}bb`, `${wallet}cc`, `${wallet}dd`] as const

export const snagAs = (key = 'snag-key') => emulate('snag', { 'x-api-key': key })
export type Snag = ReturnType<typeof snagAs>

export const at = (websiteId: string, more: object = {}) => ({ websiteId, organizationId: ORGANIZATION, ...more })
export const disconnect = (snag: Snag, userId: unknown, more: object = {}) =>
  snag.post('/api/users/disconnect', at(MAIN, { userId, ...more }))
export const connect = (snag: Snag, walletAddress: unknown, more: object = {}) =>
  snag.post('/api/users/connect', at(MAIN, { walletType: 'evm', walletAddress, ...more }))
export const keep = (snag: Snag, body: object) => snag.post('/api/users/metadatas', body)
export const list = (snag: Snag, query: string) => snag.get(`/api/users?${query}`)
export const idsOf = (snag: Snag, query: string): string[] => list(snag, query).body.data.map(({ id }: { id: string }) => id)

export const forbidden = { message: 'Forbidden, Could not validate api key' }
export const notValid = { message: 'Not a valid request' }
export const notFound = { message: 'Not found' }
export const oneWallet = { message: 'This website does not support multiple wallet connections, please contact support' }
