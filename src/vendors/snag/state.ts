import type { components, operations } from '../../generated/snag.ts'
import { rulebook } from '../../rulebook/define.ts'
import type { EffectScope, Scope } from '../../rulebook/rule.ts'
import { collection, relation } from '../../state/definition.ts'

export interface Organization {
  id: string
}

export interface Website {
  id: string
  organizationId: string
  /** Only a website that connects wallets has user groups. */
  multipleWallets: boolean
}

export interface Key {
  key: string
  organizationId: string
  /** Where metadata goes that names no website. */
  defaultWebsiteId: string
  revoked: boolean
}

/** A wallet is a user. */
export interface User {
  id: string
  walletAddress: string
  isSnagSuperAdmin: boolean
  createdAt: string
  updatedAt: string
}

export type CreateUserMetadata = components['schemas']['CreateUserMetadata']

/** What is said about a user: all of the body that names neither somebody nor something. */
export type Profile = Omit<
  CreateUserMetadata,
  | 'userId'
  | 'walletAddress'
  | 'websiteId'
  | 'organizationId'
  | 'userGroupId'
  | 'userGroupExternalIdentifier'
  | 'externalIdentifier'
  | 'walletGroupIdentifier'
>

export interface Group {
  id: string
  websiteId: string
  externalIdentifier: string | null
  /** What was said about any of its members while they were in it; every member shows it. */
  profile: Profile
}

/** What a website knows about a user. */
export interface Metadata {
  metadataId: string
  externalIdentifier: string | null
  walletGroupIdentifier: string | null
  profile: Profile
  createdAt: string
  updatedAt: string
}

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const uuid = { type: 'string', format: 'uuid' }
const time = { type: 'string', format: 'date-time' }
const profile = { $ref: 'contract#/components/schemas/CreateUserMetadata' }

export const state = {
  organizations: collection<Organization>({ key: 'id', schema: { properties: { id: uuid } } }),
  websites: collection<Website>({
    key: 'id',
    references: { organizationId: 'organizations' },
    schema: { required: ['organizationId', 'multipleWallets'], properties: { id: uuid, multipleWallets: { type: 'boolean' } } },
  }),
  keys: collection<Key>({
    key: 'key',
    references: { organizationId: 'organizations', defaultWebsiteId: 'websites' },
    schema: { required: ['organizationId', 'defaultWebsiteId', 'revoked'], properties: { key: text, revoked: { type: 'boolean' } } },
  }),
  users: collection<User>({
    key: 'id',
    unique: ['walletAddress'],
    schema: {
      required: ['walletAddress', 'isSnagSuperAdmin', 'createdAt', 'updatedAt'],
      properties: { id: uuid, walletAddress: text, isSnagSuperAdmin: { type: 'boolean' }, createdAt: time, updatedAt: time },
    },
  }),
  metadata: relation<Metadata>()(
    { user: 'users', website: 'websites' },
    {
      required: ['metadataId', 'externalIdentifier', 'walletGroupIdentifier', 'profile', 'createdAt', 'updatedAt'],
      properties: {
        metadataId: uuid,
        externalIdentifier: textOrNull,
        walletGroupIdentifier: textOrNull,
        profile,
        createdAt: time,
        updatedAt: time,
      },
    },
  ),
  groups: collection<Group>({
    key: 'id',
    references: { websiteId: 'websites' },
    schema: {
      required: ['websiteId', 'externalIdentifier', 'profile'],
      properties: { id: uuid, externalIdentifier: textOrNull, profile },
    },
  }),
  members: relation()({ group: 'groups', user: 'users' }),
}

export const { operation, shared } = rulebook<operations, typeof state>()

type AnyScope = Scope<unknown, typeof state>

/** Who asks, and what there is to see. */
export type Asking = Pick<AnyScope, 'credential' | 'state'>

export type Seen = Asking['state']

/** What making something takes. */
export type Making = Pick<EffectScope<AnyScope, typeof state>, 'state' | 'newId' | 'now'>

/** The cast's people and places that witnesses speak of. */
export const ORGANIZATION = '0a000000-0000-4000-8000-000000000001'
export const MAIN = '0b000000-0000-4000-8000-000000000001'
export const SINGLE_WALLET = '0b000000-0000-4000-8000-000000000003'
export const ADA = '0c000000-0000-4000-8000-00000000000a'
export const ALAN = '0c000000-0000-4000-8000-00000000000c'
export const EDSGER = '0c000000-0000-4000-8000-00000000000d'
export const GRACES_WALLET = '0x00000000000000000000000000000000000000bb'
export const ALANS_WALLET = '0x00000000000000000000000000000000000000cc'
/** A uuid that nobody and nothing has. */
export const UNKNOWN = '0f000000-0000-4000-8000-00000000000f'
