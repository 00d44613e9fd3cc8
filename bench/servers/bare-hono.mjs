// Sends the bytes that Ringer sent, as little as a hono app can do: `node bare-hono.mjs <file of answers>`. Told a kind's name it sends that kind's.
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const apps = new Map(JSON.parse(readFileSync(process.argv[2], 'utf8')).map(({ name, answers }) => [name, appOf(answers)]))
let [app] = apps.values()

process.on('message', (name) => {
  app = apps.get(name)
  process.send(name)
})

const serverOptions = { keepAliveTimeout: 75_000 }
const fetch = (request, env) => app.fetch(request, env)
serve({ fetch, port: 0, hostname: '127.0.0.1', serverOptions }, ({ port }) => console.log(JSON.stringify({ port })))

function appOf(answers) {
  const hono = new Hono()
  for (const { method, route, status, headers, body } of answers) {
    hono.on(method, route, (c) => c.body(status === 204 ? null : body, status, headers))
  }
  return hono
}
