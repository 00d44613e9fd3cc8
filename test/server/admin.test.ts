import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Listening } from '../../src/server/listen.ts'
import { type Serving, serve } from '../../src/server/serve.ts'
import { adminContract, adminOf } from '../admin.ts'
import { freshRinger, vendors } from '../emulate.ts'
import { serveFresh } from '../socket.ts'

const ask = (url: string, method: string, path: string, body?: unknown) => adminOf(url)(method, path, body)

test('health counts the vendors, their operations and their rules', async () => {
  const { url } = await serveFresh()

  const { status, body } = await ask(url, 'GET', '/health')
  expect(status).toBe(200)
  expect(body.vendors).toEqual(
    vendors.map(({ name, contract, rules }) => ({
      name,
      operations: contract.operations.size,
      rules: [...rules.values()].flatMap(({ all }) => all).length,
    })),
  )
})

test('every request is 503 until everything is compiled', async () => {
  let starting: Promise<Serving> | undefined
  let url = ''
  let finish = () => {}
  const opened = new Promise<void>((resolve) => {
    const boot = async (listening: Listening) => {
      url = listening.url
      resolve()
      await new Promise<void>((done) => {
        finish = done
      })
      return freshRinger()
    }
    starting = serve(boot, { host: '127.0.0.1', port: 0 })
  })
  await opened

  const early = await fetch(`${url}/__admin/health`)
  expect(early.status).toBe(503)
  expect(await early.json()).toMatchObject({ status: 503, detail: expect.stringContaining('starting') })
  finish()
  const serving = (await starting) as Serving
  expect((await fetch(`${url}/__admin/health`)).status).toBe(200)
  await serving.close()
})

test('the document that describes the admin routes is the one that routes them', async () => {
  const { url } = await serveFresh()

  const { body } = await ask(url, 'GET', '/openapi.json')
  expect(Object.keys(body.paths)).toEqual(Object.keys(adminContract.document.paths))
})

test('the vendors are listed with their bases', async () => {
  const { url } = await serveFresh()

  const { body } = await ask(url, 'GET', '/vendors')
  expect(body.vendors.find(({ name }: { name: string }) => name === 'kaiten')).toMatchObject({
    base: '/kaiten',
    servers: ['https://{domain}.kaiten.ru/api/latest', 'https://{domain}.kaiten.ru/api/v1'],
    operations: 10,
  })
})

describe('rules', () => {
  test('are the whole rulebook in order, with witnesses', async () => {
    const { url } = await serveFresh()

    const { body } = await ask(url, 'GET', '/rules?vendor=kaiten&operation=removeUserFromGroup')
    expect(body.rules.map(({ rule, answer }: { rule: string; answer: number }) => `${rule} ${answer}`)).toEqual([
      'invalidToken 401',
      'throttled 429',
      'tariffWithoutGroups 402',
      'noAccessToMembers 403',
      'noSuchGroup 404',
      'notAMember 404',
      'removed 200',
    ])
    expect(body.rules.at(-1).witnesses).toMatchObject([{ credential: 'kaiten-token', again: 'notAMember' }])
  })

  test.each([
    ['vendor=katen', 'Did you mean "kaiten"?'],
    ['operation=removeUserFromGroups', 'Did you mean "removeUserFromGroup"?'],
  ])('name the nearest for an unknown %s', async (query, hint) => {
    const { url } = await serveFresh()

    const { status, type, body } = await ask(url, 'GET', `/rules?${query}`)
    expect(status).toBe(400)
    expect(type).toBe('application/problem+json')
    expect(body.detail).toContain(hint)
  })
})

describe('state', () => {
  test('begins as the cast', async () => {
    const { url } = await serveFresh()

    const { body } = await ask(url, 'GET', '/state')
    for (const { name, files } of vendors) {
      const cast = JSON.parse(readFileSync(new URL(`../../${files.fixtures}`, import.meta.url), 'utf8'))
      for (const [part, rows] of Object.entries(cast)) expect(new Set(body.vendors[name][part])).toEqual(new Set(rows as object[]))
    }
  })

  test('shows a removal, and the reset of it', async () => {
    const { url } = await serveFresh()
    const members = async () => (await ask(url, 'GET', '/state')).body.vendors.kaiten.members
    const before = await members()

    await fetch(`${url}/kaiten/api/v1/groups/f0000000-0000-4000-8000-000000000001/users/101`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer kaiten-token' },
    })
    expect(await members()).toHaveLength(before.length - 1)
    expect(await ask(url, 'POST', '/reset')).toMatchObject({ status: 204, body: undefined })
    expect(await members()).toEqual(before)
  })
})

test.each([
  ['GET', '/heath', 404, 'GET /__admin/health'],
  ['POST', '/health', 405, 'takes GET'],
])('%s %s is a problem that names the way', async (method, path, status, hint) => {
  const { url } = await serveFresh()

  const answer = await ask(url, method, path)
  expect(answer).toMatchObject({ status, type: 'application/problem+json' })
  expect(answer.body.detail).toContain(hint)
})
