// What the by-hand servers answer: the rules of a few operations, written as one would write them in an afternoon, over Maps.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'

const folder = process.argv[2]
const castOf = (vendor) => JSON.parse(readFileSync(join(folder, `${vendor}.json`), 'utf8'))

const ajv = new Ajv()
const text = { type: 'string' }
const isAssignment = ajv.compile({ type: 'object', required: ['id', 'role'], properties: { id: text, role: text } })
const isDisconnect = ajv.compile({
  type: 'object',
  required: ['userId', 'organizationId', 'websiteId'],
  properties: { userId: text, organizationId: text, websiteId: text },
})
const isConnect = ajv.compile({
  type: 'object',
  required: ['walletAddress', 'userId', 'organizationId', 'websiteId'],
  properties: { walletAddress: text, userId: text, organizationId: text, websiteId: text, walletType: { enum: ['evm', 'solana'] } },
})

const voucherify = loadVoucherify(castOf('voucherify'))
const snag = loadSnag(castOf('snag'))

/** Voucherify: out of the project, unless it is the user's only one. */
export function unassign(id, token, projectId, userId) {
  const refusal = refuseVoucherify(id, token, projectId)
  if (refusal) return refusal
  const user = voucherify.users.get(userId)
  if (!user)
    return {
      status: 404,
      body: { code: 404, key: 'not_found', message: 'Resource not found', details: `Cannot find user with id ${userId}` },
    }
  if (!user.projects.has(projectId)) return { status: 400, body: { code: 400, key: 'user_not_assigned', message: 'User not assigned' } }
  if (user.projects.size === 1) return { status: 400, body: { code: 400, key: 'invalid_user', message: 'The only project' } }
  user.projects.delete(projectId)
  return { status: 204 }
}

export function assign(id, token, projectId, body) {
  const refusal = refuseVoucherify(id, token, projectId)
  if (refusal) return refusal
  if (!isAssignment(body)) return { status: 400, body: { code: 400, key: 'invalid_payload', message: 'Invalid payload' } }
  const user = voucherify.users.get(body.id)
  if (!user) return { status: 404, body: { code: 404, key: 'not_found', message: 'Resource not found' } }
  user.projects.set(projectId, body.role)
  return { status: 200, body: asUser(user) }
}

export function readUser(id, token, projectId, userId) {
  const refusal = refuseVoucherify(id, token, projectId)
  if (refusal) return refusal
  const user = voucherify.users.get(userId)
  if (!user?.projects.has(projectId)) return { status: 404, body: { code: 404, key: 'not_found', message: 'Resource not found' } }
  return { status: 200, body: asUser(user) }
}

/** Snag: out of the group that the user is in at the website. */
export function disconnect(key, body) {
  if (!isSnagKey(key)) return { status: 403, body: { message: 'Forbidden' } }
  if (!isDisconnect(body)) return { status: 400, body: { message: 'Bad request' } }
  if (!snag.users.has(body.userId) || !snag.websites.has(body.websiteId)) return { status: 404, body: { message: 'Not found' } }
  if (!snag.groupOf.delete(body.userId)) return { status: 400, body: { message: 'User is not part of the group' } }
  return { status: 200, body: { message: 'Success' } }
}

/** Snag: the wallet joins the group of the user. */
export function connect(key, body) {
  if (!isSnagKey(key)) return { status: 403, body: { message: 'Forbidden' } }
  if (!isConnect(body)) return { status: 400, body: { message: 'Bad request' } }
  const user = snag.byWallet.get(body.walletAddress)
  const group = snag.groupOf.get(body.userId)
  if (!user || !group || !snag.websites.has(body.websiteId)) return { status: 404, body: { message: 'Not found' } }
  if (snag.groupOf.has(user.id)) return { status: 400, body: { message: 'Wallet is in another group' } }
  snag.groupOf.set(user.id, group)
  const { walletAddress, id, createdAt, updatedAt } = user
  return { status: 200, body: { walletAddress, id, createdAt, updatedAt } }
}

function refuseVoucherify(id, token, projectId) {
  const key = voucherify.keys.get(id)
  if (!key || key.token !== token) return { status: 401, body: { code: 401, message: 'Unauthorized', key: 'unauthorized' } }
  if (!key.management_api) return { status: 402, body: { code: 402, message: 'Payment required', key: 'payment_required' } }
  if (!voucherify.projects.has(projectId)) return { status: 404, body: { code: 404, key: 'not_found', message: 'Resource not found' } }
}

function asUser({ id, login, email, first_name, last_name, projects, is_owner }) {
  return { id, login, email, first_name, last_name, projects: Object.fromEntries(projects), is_owner }
}

function isSnagKey(key) {
  return snag.keys.get(key)?.revoked === false
}

function loadVoucherify({ keys, projects, users, assignments }) {
  const byId = new Map(users.map((user) => [user.id, { ...user, projects: new Map() }]))
  for (const { project, user, role } of assignments) byId.get(user).projects.set(project, role)
  return {
    keys: new Map(keys.map((key) => [key.id, key])),
    projects: new Map(projects.map((project) => [project.id, project])),
    users: byId,
  }
}

function loadSnag({ keys, websites, users, members }) {
  return {
    keys: new Map(keys.map((key) => [key.key, key])),
    websites: new Map(websites.map((website) => [website.id, website])),
    users: new Map(users.map((user) => [user.id, user])),
    byWallet: new Map(users.map((user) => [user.walletAddress, user])),
    groupOf: new Map(members.map(({ group, user }) => [user, group])),
  }
}
