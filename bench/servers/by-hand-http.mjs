// A mock written by hand on node:http, as one would write it to do without a tool: `node by-hand-http.mjs <folder of casts>`.
import { createServer } from 'node:http'
import { assign, connect, disconnect, readUser, unassign } from './by-hand.mjs'

const users = /^\/voucherify\/management\/v1\/projects\/([^/]+)\/users(?:\/([^/]+))?$/

const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  if (request.method !== 'POST') return send(response, answer(request))
  const pieces = []
  request.on('data', (piece) => pieces.push(piece))
  request.on('end', () => {
    try {
      send(response, answer(request, JSON.parse(Buffer.concat(pieces).toString())))
    } catch {
      send(response, { status: 400, body: { message: 'No JSON' } })
    }
  })
})
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })))

function answer({ method, url, headers }, body) {
  const { 'x-management-id': id, 'x-management-token': token, 'x-api-key': key } = headers
  if (method === 'POST' && url === '/snag/api/users/disconnect') return disconnect(key, body)
  if (method === 'POST' && url === '/snag/api/users/connect') return connect(key, body)
  const [, project, user] = users.exec(url) ?? []
  if (method === 'POST' && project !== undefined && user === undefined) return assign(id, token, project, body)
  if (method === 'DELETE' && user !== undefined) return unassign(id, token, project, user)
  if (method === 'GET' && user !== undefined) return readUser(id, token, project, user)
  return { status: 404, body: { message: 'Not found' } }
}

function send(response, { status, body }) {
  if (body === undefined) return response.writeHead(status).end()
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
}
