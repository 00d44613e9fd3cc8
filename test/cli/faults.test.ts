import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kaitenOf } from '../admin.ts'
import { serveFresh } from '../socket.ts'
import { ringerIn } from './ringer.ts'

/** `ringer faults`, told by the environment where Ringer is. */
const faults = (url: string, ...args: string[]) => ringerIn({ RINGER_URL: url }, 'faults', ...args).ended

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ringer-faults-')), 'faults.json')
  writeFileSync(file, text)
  return file
}

const columns = (line: string | undefined) => line?.split(/ {2,}/)

describe('ringer faults', () => {
  test('shows nothing, arms a profile for one operation, counts its hits, and disarms it', async () => {
    const { url } = await serveFresh()
    expect((await faults(url)).stdout).toBe('no fault is armed\n')

    const armed = await faults(url, 'rate-limited', '--vendor', 'kaiten', '--operation', 'removeUserFromGroup')
    const match = 'vendor kaiten, operation removeUserFromGroup'
    expect(armed).toMatchObject({ code: 0, stderr: '' })
    expect(columns(armed.stdout.split('\n')[1])).toEqual(['f1', 'rate-limit', 'before', match, 'pattern FF.', '0 of 0'])

    for (const _ of [1, 2, 3]) await kaitenOf(url).leave(101)
    await kaitenOf(url).members()
    expect(columns((await faults(url)).stdout.split('\n')[1])?.at(-1)).toBe('2 of 3')

    expect((await faults(url, 'clear')).stdout).toBe('no fault is armed\n')
    expect((await kaitenOf(url).leave(102)).status).toBe(200)
  })

  test('works on the namespace that is named', async () => {
    const { url } = await serveFresh()
    await kaitenOf(url, 'pr-17').members()
    await faults(url, 'overloaded', '--namespace', 'pr-17', '--vendor', 'snag')

    expect(JSON.parse((await faults(url, '--namespace', 'pr-17', '--json')).stdout).faults).toHaveLength(2)
    expect(JSON.parse((await faults(url, '--json')).stdout)).toEqual({ faults: [] })
    expect(JSON.parse((await faults(url, 'clear', '--namespace', 'pr-17', '--json')).stdout)).toEqual({ faults: [] })
  })

  test('arms a file, in place of what was armed', async () => {
    const { url } = await serveFresh()
    await faults(url, 'slow')
    const effect = '{"kind":"delay","fixed":"PT1S","then":{"kind":"truncate","at":0.5,"framing":"close"}}'
    const { stdout } = await faults(url, '--file', fileWith(`{"faults":[{"select":{"times":3},"effect":${effect}}]}`))

    const [, row, ...rest] = stdout.trimEnd().split('\n')
    expect(columns(row)).toEqual(['f2', 'delay PT1S, then truncate 0.5 close', 'after', 'any call', 'times 3', '0 of 0, 3 to go'])
    expect(rest).toEqual([])
  })

  test('brings the token that a guarded Ringer wants', async () => {
    const { url } = await serveFresh({ guard: { allowedHosts: [], token: 'secret' } })

    const { code, stderr } = await faults(url, 'slow')
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `ringer: ${url} wants the token that it printed at its start: give it with --token or RINGER_ADMIN_TOKEN\n`,
    })
    expect(await faults(url, 'slow', '--token', 'secret')).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('what cannot be is one line that names the remedy', () => {
  test.each([
    [
      'an unknown profile',
      ['flacky'],
      /there is no profile "flacky"\. Did you mean "flaky"\? There are: flaky, offline, .*clear disarms all$/,
    ],
    ['a profile and a file', ['slow', '--file', 'x.json'], /give one/],
    ['a vendor without a profile', ['--vendor', 'kaiten'], /narrow a profile: name one of flaky, /],
    ['an unknown vendor', ['slow', '--vendor', 'katen'], /slow: .*there is no vendor "katen"\. Did you mean "kaiten"\?$/],
    [
      'a profile that the vendor has no answer for',
      ['rate-limited', '--vendor', 'wavefront'],
      /rate-limited: .*no 429 is known there; use /,
    ],
    ['a file that is not there', ['--file', '/no/such/file.json'], /--file \/no\/such\/file\.json: ENOENT/],
    ['a file that is not JSON', ['--file', fileWith('faults:')], /--file .*faults\.json: \/body: /],
    ['a fault that is refused', ['--file', fileWith('{"faults":[{"effect":{"kind":"rest"}}]}')], /\/body\/faults\/0\/effect/],
    ['an unknown namespace', ['--namespace', 'nobody'], /There is no namespace "nobody"\. It is made by its first vendor call/],
    ['a name that no namespace can have', ['--namespace', 'a/b'], /1 to 64 letters, digits/],
    ['a URL that is none', ['--url', 'localhost:4700'], /It has to be a URL such as http:\/\/127\.0\.0\.1:4700\./],
  ])('%s', async (_, args, message) => {
    const { url, ringer } = await serveFresh()
    const { code, stdout, stderr } = await faults(url, ...args)
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 })
    expect(stderr.trimEnd()).toMatch(message)
    expect(ringer.namespaces.get('default')?.world.faults.faults).toEqual([])
  })

  test('nobody who answers', async () => {
    const { url, close } = await serveFresh()
    await close()
    const { code, stderr } = await faults(url, 'slow')
    const remedy = 'start it with `ringer`, or name another with --url or RINGER_URL'
    expect({ code, stderr }).toEqual({ code: 1, stderr: `ringer: nothing answers at ${url} (ECONNREFUSED): ${remedy}\n` })
  })

  test('somebody who is no Ringer', async () => {
    const other = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { code, stderr } = await faults(`http://127.0.0.1:${port}`)
    other.close()
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/is no Ringer: its \/__admin\/faults answers 200\. Name an/),
    })
  })
})
