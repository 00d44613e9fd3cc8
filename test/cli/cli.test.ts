import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { castWith, ringer } from './ringer.ts'

describe('start', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('prints one JSON line once it answers, and ends cleanly on %s', async (signal) => {
    const { child, ended, printed } = ringer('start', '--port', '0', '--json', '--vendors', 'kaiten')

    const line = JSON.parse(await printed(/\n/))
    expect(line).toEqual({ url: `http://127.0.0.1:${line.port}`, port: line.port, pid: child.pid, vendors: ['kaiten'], seed: 'ringer' })
    expect((await fetch(`${line.url}/__admin/health`)).status).toBe(200)
    child.kill(signal)
    expect(await ended).toMatchObject({ code: 0, stderr: '' })
  })

  test('prints a table, a curl that works, and then a line a request', async () => {
    const { printed } = ringer('--port', '0', '--vendors', 'kaiten')

    const text = await printed(/curl .*\n/)
    expect(text).toMatch(/kaiten +http:\/\/127\.0\.0\.1:\d+\/kaiten\/api\/latest +10 +\d+/)
    const [, url = ''] = /curl .* '(http[^']+)'/.exec(text) ?? []
    const leave = () => fetch(url, { method: 'DELETE', headers: { authorization: 'Bearer kaiten-token' } })
    expect((await leave()).status).toBe(200)
    expect((await leave()).status).toBe(404)
    await printed(/kaiten +DELETE .* 200 removed\n.*404 notAMember/)
  })

  test('ends on SIGTERM within two seconds though a client holds its request open', async () => {
    const { child, ended, printed } = ringer('--port', '0', '--json', '--vendors', 'kaiten')
    const { port } = JSON.parse(await printed(/\n/))
    const { connect } = await import('node:net')
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.write('POST /kaiten/api/latest/company/groups HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{')

    child.kill('SIGTERM')
    const timer = AbortSignal.timeout(2000)
    const first = await Promise.race([ended, once(timer, 'abort').then(() => 'too late')])
    expect(first).toMatchObject({ code: 0 })
  })

  test('elsewhere than on loopback the admin routes want a token, which it makes and prints', async () => {
    const { printed } = ringer('--port', '0', '--json', '--vendors', 'kaiten', '--host', '0.0.0.0')

    const { url, adminToken } = JSON.parse(await printed(/\n/))
    expect(adminToken).toMatch(/^[0-9a-f]{32}$/)
    expect((await fetch(`${url}/__admin/health`)).status).toBe(401)
    expect((await fetch(`${url}/__admin/health`, { headers: { authorization: `Bearer ${adminToken}` } })).status).toBe(200)
  })

  test('serves a cast of your own', async () => {
    const folder = castWith((cast) => {
      cast.tokens?.push({ token: 'my-own-key', user: 101, members: true, groups: true })
    })
    const { printed } = ringer('--port', '0', '--json', '--vendors', 'kaiten', '--fixtures', folder)

    const { url } = JSON.parse(await printed(/\n/))
    const answer = await fetch(`${url}/kaiten/api/v1/users/current`, { headers: { authorization: 'Bearer my-own-key' } })
    expect(answer.status).toBe(200)
  })
})

test('check sends every witness and says how many', async () => {
  const { code, stdout } = await ringer('check', 'kaiten').ended
  expect(stdout).toMatch(/ok: \d+ witnesses sent, 0 findings/)
  expect(code).toBe(0)
})

test('check names the rule whose witness another rule answers, and exits with 1', async () => {
  const folder = castWith((cast) => {
    cast.members = (cast.members ?? []).filter(({ user }) => user !== 101)
  })
  const { code, stdout } = await ringer('check', 'kaiten', '--fixtures', folder).ended
  expect(stdout).toMatch(/removeUserFromGroup\.removed its witness is answered by notAMember, not by removed/)
  expect(code).toBe(1)
})

test('rules prints the truth table, also as JSON', async () => {
  const { stdout } = await ringer('rules', 'kaiten').ended
  expect(stdout).toMatch(/notAMember +404 +the user is not in the group +inferred: /)
  const rows = JSON.parse((await ringer('rules', 'kaiten', '--json').ended).stdout)
  expect(rows.find(({ rule }: { rule: string }) => rule === 'notAMember')).toMatchObject({ operation: 'removeUserFromGroup', answer: 404 })
})

test('routes prints every route, also as JSON', async () => {
  const { stdout } = await ringer('routes', 'kaiten').ended
  expect(stdout).toMatch(
    /DELETE +\/kaiten\/api\/v1\/groups\/\{group_uid\}\/users\/\{user_id\} +removeUserFromGroup +200 401 402 403 404 429/,
  )
  expect(JSON.parse((await ringer('routes', 'kaiten', '--json').ended).stdout)).toHaveLength(20)
})
