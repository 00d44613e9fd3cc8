import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { serve } from '../../src/server/serve.ts'
import { adminOf, kaitenOf } from '../admin.ts'
import { freshRinger } from '../emulate.ts'
import { serveFresh } from '../socket.ts'
import { delayed, faultsOf, leaving, listing } from './arm.ts'
import { httpClient, run } from './clients.ts'
import { failing, place as placeOf } from './place.ts'

const place = { host: '127.0.0.1', port: 0 }
const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ringer-')), 'faults.json')
  writeFileSync(file, text)
  return file
}

const hanging = '{"faults":[{"effect":{"kind":"hang"}}]}'
const twice = JSON.stringify({ faults: [{ select: { times: 2 }, effect: { kind: 'respond', status: 500, custom: true } }] })

describe('a file of faults', () => {
  test('is what every namespace begins with, and a reset brings back', async () => {
    const serving = await serve(async () => freshRinger(), place, { faults: fileWith(twice) })
    const statuses = async (name?: string) => {
      const kaiten = kaitenOf(serving.url, name)
      return [await kaiten.leave(101), await kaiten.leave(101), await kaiten.leave(101)].map(({ status }) => status)
    }

    for (const name of [undefined, 'pr-17']) {
      expect(await statuses(name)).toEqual([500, 500, 200])
      expect(await statuses(name)).toEqual([404, 404, 404])
      await adminOf(serving.url, name)('POST', '/reset')
      expect(await statuses(name)).toEqual([500, 500, 200])
    }
    await serving.close()
  })

  test('may spoil connections: no answer of any namespace keeps its own', async () => {
    const serving = await serve(async () => freshRinger(), place, {
      faults: fileWith('{"faults":[{"match":{"operation":"removeUserFromGroup"},"select":{"times":1},"effect":{"kind":"reset"}}]}'),
    })

    for (const name of ['default', 'pr-17']) {
      const seen = await httpClient(listing(serving.url, name), leaving(serving.url, 101, name), leaving(serving.url, 101, name))
      expect(seen.map(({ error, status }) => status ?? error)).toEqual([200, 'ECONNRESET "read ECONNRESET"', 200])
    }
    await serving.close()
  })

  test.each([
    ['is not there', '/nowhere/faults.json', /--faults \/nowhere\/faults\.json: ENOENT/],
    ['is no JSON', fileWith('faults:'), /--faults .*faults\.json: .*JSON/],
    ['holds no faults', fileWith('[]'), /\/body: must be object/],
    [
      'holds one of an unknown vendor',
      fileWith('{"faults":[{"match":{"vendor":"katen"},"effect":{"kind":"hang"}}]}'),
      /\/body\/faults\/0\/match\/vendor.*"kaiten"/,
    ],
  ])('that %s ends the start, and says where', async (_, faults, message) => {
    await expect(serve(async () => freshRinger(), place, { faults })).rejects.toThrow(message)
  })

  test('is taken by the command as it is installed', async () => {
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
    const child = spawn(process.execPath, [cli, 'start', '--port', '0', '--json', '--vendors', 'kaiten', '--faults', fileWith(twice)])
    running.push(child)
    const { url } = JSON.parse(String((await once(child.stdout, 'data'))[0]))

    expect((await kaitenOf(url).leave(101)).status).toBe(500)
    expect((await faultsOf(url).fault('f1')).remaining).toBe(1)
    await faultsOf(url).arm({ effect: { kind: 'hang' } })
    child.kill('SIGTERM')
    expect((await once(child, 'close'))[0]).toBe(0)
  })
})

/** How long a server takes to close while 100 clients wait, and how many of them are told. */
async function closing(effect: object): Promise<{ ms: number; told: number }> {
  const { url, close } = await serveFresh()
  const { arm, entries } = faultsOf(url)
  await arm({ effect })
  const seen = Promise.all(Array.from({ length: 100 }, () => httpClient(listing(url))))
  await vi.waitFor(async () => expect(await entries()).toHaveLength(100), { timeout: 10_000, interval: 20 })
  const start = performance.now()
  await close()
  const ms = performance.now() - start
  return { ms, told: (await seen).flat().filter(({ error }) => error?.startsWith('ECONNRESET')).length }
}

test('a server closes within 2 seconds and leaves nobody waiting: with 100 requests that hang, are delayed, or dribble', async () => {
  const closed = await Promise.all(
    [{ kind: 'hang' }, delayed({ fixed: 'PT10M' }), { kind: 'dribble', chunks: 9, duration: 'PT10M' }].map((effect) => closing(effect)),
  )

  for (const { ms, told } of closed) {
    expect(ms).toBeLessThan(2000)
    expect(told).toBe(100)
  }
}, 15_000)

test("where a server of hono's is in the process already, a hang is a hang", async () => {
  const module = (path: string) => JSON.stringify(new URL(`../../${path}`, import.meta.url).href)
  const script = `
    const { createAdaptorServer } = await import(${module('node_modules/@hono/node-server/dist/index.mjs')})
    createAdaptorServer({ fetch: () => new Response() })
    const { serve } = await import(${module('dist/server/serve.js')})
    const { bootRinger } = await import(${module('dist/boot.js')})
    const place = { host: '127.0.0.1', port: 0 }
    const { url } = await serve(() => bootRinger({ vendors: ['kaiten'] }), place, { faults: ${JSON.stringify(fileWith(hanging))} })
    const signal = AbortSignal.timeout(300)
    console.log(await fetch(url + '/kaiten/api/latest/users', { signal }).then(({ status }) => status, ({ name }) => name))
    process.exit()`

  expect((await run(process.execPath, ['--input-type=module', '-e', script])).stdout).toBe('TimeoutError\n')
}, 15_000)

describe('a world that is set back', () => {
  test('has the faults that it began with, and their counters', async () => {
    const { url, arm, admin, failures } = await placeOf()
    await arm({ select: { times: 3 }, effect: failing })
    await failures(1)
    await admin('POST', '/namespaces', { name: 'fork', from: 'pr-17' })

    for (let time = 0; time < 2; time++) {
      expect(await failures(3, 'fork')).toBe('FF.')
      await adminOf(url, 'fork')('DELETE', '/faults')
      await adminOf(url, 'fork')('POST', '/reset')
    }
    expect(await failures(3)).toBe('FF.')
  })

  test('by a reset of its own has none when it began with none, and counts its ids anew', async () => {
    const { url, arm, admin, failures } = await placeOf()
    await arm({ effect: failing })
    await admin('POST', '/reset')

    expect((await adminOf(url, 'pr-17')('GET', '/faults')).body.faults).toEqual([])
    expect(await failures(2)).toBe('..')
    expect(await arm({ effect: failing })).toBe('f1')
  })

  test('to a snapshot has those of the snapshot, at the same positions again', async () => {
    const { arm, admin, failures } = await placeOf()
    await arm({ select: { probability: 0.5 }, effect: failing })
    await failures(5)
    await admin('POST', '/snapshots', { name: 'armed' })
    const positions = await failures(20)
    await admin('DELETE', '/faults')
    expect(await failures(5)).toBe('.....')

    await admin('POST', '/snapshots/armed/restore')
    expect(await failures(20)).toBe(positions)
    expect((await admin('GET', '/faults')).body.faults[0].matched).toBe(25)
  })
})
