const acme = '/voucherify/management/v1/projects/proj_Acme0001/users'
const anyone = `${acme}/:userId`
const voucherify = { 'x-management-id': 'mgmt-id', 'x-management-token': 'mgmt-token' }
const snag = { 'x-api-key': 'snag-key' }

/** Alan of the shipped cast is in no group. */
const alan = {
  userId: '0c000000-0000-4000-8000-00000000000c',
  organizationId: '0a000000-0000-4000-8000-000000000001',
  websiteId: '0b000000-0000-4000-8000-000000000001',
}

/** The kinds of requests that are measured; a connection sends its script over and over, from beginning to end. */
export function kindsFor(userIds) {
  const refused = request('POST', '/snag/api/users/disconnect', 400, { headers: snag, body: alan })
  const read = request('GET', `${acme}/user_ada`, 200, { headers: voucherify, route: anyone })
  return [
    { name: 'refusal', title: 'Snag disconnect, refused', scripts: userIds.map(() => [refused]) },
    { name: 'read', title: 'Voucherify get-user', scripts: userIds.map(() => [read]) },
    { name: 'cycle', title: 'Voucherify unassign, assign', scripts: userIds.map(cycle) },
  ]
}

/** A second removal is a refusal, so the user is put back each time. */
function cycle(id) {
  return [
    request('DELETE', `${acme}/${id}`, 204, { headers: voucherify, route: anyone }),
    request('POST', acme, 200, { headers: voucherify, body: { id, role: 'USER' } }),
  ]
}

/** A request, the status that it must get, and the route by which a bare server knows it. */
function request(method, path, status, { headers, body, route = path }) {
  const text = body && JSON.stringify(body)
  return { method, path, route, status, headers, text, bytes: bytesOf(method, path, headers, text) }
}

export function get(path) {
  return request('GET', path, 200, { headers: {} })
}

function bytesOf(method, path, headers, text) {
  const sent = {
    host: '127.0.0.1',
    accept: 'application/json',
    'user-agent': 'ringer-bench',
    ...headers,
    ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  }
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n${text ?? ''}`)
}
