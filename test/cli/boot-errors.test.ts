import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Cast, castWith, ringer } from './ringer.ts'

describe('what is wrong at the start is one message, with the place and the remedy', () => {
  test('a port in use', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    const { port } = blocker.address() as { port: number }

    const { code, stderr } = await ringer('--port', String(port)).ended
    blocker.close()
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `ringer: port ${port} on 127.0.0.1 is in use: stop what listens there, or choose another with --port (0 takes a free one)\n`,
    })
  })

  test.each([
    ['an unknown vendor', ['--vendors', 'katen'], /--vendors katen: there is no vendor "katen"\. Did you mean "kaiten"\?/],
    ['a port that is none', ['--port', 'eighty'], /A port is a number/],
    ['a folder that is not there', ['--port', '0', '--fixtures', '/no/such/folder'], /--fixtures \/no\/such\/folder: no such folder/],
    ['a time that is none', ['--port', '0', '--clock', 'noon'], /"noon" is no time/],
    ['a command that is none', ['strat'], /there is no command "strat"\. Did you mean "start"\?/],
  ])('%s', async (_, args, message) => {
    const { code, stderr } = await ringer(...args).ended
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(1)
  })

  test.each([
    ['holds no cast', 'x.txt', /holds no cast; each is named after its vendor/],
    ['holds a cast of no vendor', 'katen.json', /katen\.json is named after no vendor\. Did you mean "kaiten"\?/],
  ])('a folder of casts that %s', async (_, name, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'ringer-casts-'))
    writeFileSync(join(folder, name), '{}')
    const { code, stderr } = await ringer('--port', '0', '--fixtures', folder).ended
    expect(stderr).toMatch(message)
    expect(code).toBe(1)
  })

  test.each([
    [
      'a record that breaks its schema',
      (cast: Cast) => delete cast.users?.[1]?.email,
      /kaiten\.json: users\[1\] \(102\) must have required property 'email'/,
    ],
    [
      'a name that stands twice',
      (cast: Cast) => cast.users?.push({ ...cast.users[0] }),
      /kaiten\.json: users\[3\] \(101\) "users" already has a record 101/,
    ],
    [
      'a membership of an unknown user',
      (cast: Cast) => cast.members?.push({ group: 'f0000000-0000-4000-8000-000000000001', user: 999 }),
      /kaiten\.json: members\[3\]\.user names 999, which is not in "users"/,
    ],
    [
      'a token of an unknown user',
      (cast: Cast) => cast.tokens?.push({ token: 't', user: 998, members: true, groups: true }),
      /kaiten\.json: tokens\[4\]\.user \(of "t"\) names 998, which is not in "users"/,
    ],
    [
      'a collection that is misspelt',
      (cast: Cast) => Object.assign(cast, { group: [] }),
      /kaiten\.json: group is nothing that the rulebook keeps\. Did you mean "groups"\?/,
    ],
  ])('%s', async (_, change, message) => {
    const { code, stderr } = await ringer('--port', '0', '--vendors', 'kaiten', '--fixtures', castWith(change)).ended
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })

  test('a stack trace comes with --verbose', async () => {
    const { stderr } = await ringer('--verbose', 'start', '--port', '0', '--clock', 'noon').ended
    expect(stderr).toContain('    at ')
  })
})
