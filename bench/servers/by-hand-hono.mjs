// A mock written by hand on hono, as one would write it to do without a tool: `node by-hand-hono.mjs <folder of casts>`.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { assign, connect, disconnect, readUser, unassign } from './by-hand.mjs'

const app = new Hono()
const users = '/voucherify/management/v1/projects/:project/users'

app.post(users, async (c) => send(c, assign(...keysOf(c), c.req.param('project'), await c.req.json())))
app.get(`${users}/:user`, (c) => send(c, readUser(...keysOf(c), c.req.param('project'), c.req.param('user'))))
app.delete(`${users}/:user`, (c) => send(c, unassign(...keysOf(c), c.req.param('project'), c.req.param('user'))))
app.post('/snag/api/users/disconnect', async (c) => send(c, disconnect(c.req.header('x-api-key'), await c.req.json())))
app.post('/snag/api/users/connect', async (c) => send(c, connect(c.req.header('x-api-key'), await c.req.json())))
app.onError((error, c) => c.json({ message: error.message }, 400))

const serverOptions = { keepAliveTimeout: 75_000 }
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', serverOptions }, ({ port }) => console.log(JSON.stringify({ port })))

function keysOf(c) {
  return [c.req.header('x-management-id'), c.req.header('x-management-token')]
}

function send(c, { status, body }) {
  return body === undefined ? c.body(null, status) : c.json(body, status)
}
