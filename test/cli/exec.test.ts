import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ENGINEERING } from '../admin.ts'
import { ringer, ringerIn } from './ringer.ts'

const fileIn = (name: string, text: string, mode = 0o644) => {
  const file = join(mkdtempSync(join(tmpdir(), 'ringer-exec-')), name)
  writeFileSync(file, text, { mode })
  return file
}

/** Options, and a script that node runs. */
const exec = (options: string[], script: string, ...args: string[]) =>
  ringer('exec', ...options, '--', process.execPath, '--input-type=module', '-e', `${prelude}\n${script}`, ...args)

/** What the scripts ask of Kaiten; `leave(…, 'pr-17')` in a world of their own naming. */
const prelude = `
const { RINGER_URL, RINGER_KAITEN_URL } = process.env
const ada = { authorization: 'Bearer kaiten-token' }
const ask = async (method, path, { namespace, body, headers } = {}) => {
  const origin = namespace ? RINGER_URL + '/ns/' + namespace + '/kaiten' : RINGER_KAITEN_URL
  const type = body && { 'content-type': 'application/json' }
  return (await fetch(origin + '/api/latest' + path, { method, headers: { ...ada, ...type, ...headers }, body })).status
}
const leave = (user, more) => ask('DELETE', '/groups/${ENGINEERING}/users/' + user, more)
const admin = (method, path, namespace, body) =>
  fetch(RINGER_URL + '/__admin' + path, {
    method,
    headers: { 'x-mock-namespace': namespace, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
`

/** The lines of a table with the columns that it is read by. */
const tableOf = (text: string, title: string) =>
  (text.split(`\n${title}\n`)[1] ?? '')
    .split('\n\n')[0]
    ?.trimEnd()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/))

const reportOf = (stderr: string) => JSON.parse(stderr.trimEnd().split('\n').at(-1) as string)

describe('the command', () => {
  test('finds each vendor in its environment, in a world that is its own', async () => {
    const script = `
      const { RINGER_NAMESPACE } = process.env
      console.log(JSON.stringify({ url: RINGER_URL, namespace: RINGER_NAMESPACE, kaiten: RINGER_KAITEN_URL, snag: process.env.RINGER_SNAG_URL }))
      console.log(await leave(101), await leave(101))
      const { namespaces } = await (await admin('GET', '/namespaces', 'exec')).json()
      console.log(namespaces.map(({ name }) => name).join(' '))`
    const { code, stdout, stderr } = await exec(['--vendors', 'kaiten'], script).ended

    const [line = '', ...rest] = stdout.trimEnd().split('\n')
    const { url } = JSON.parse(line)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(JSON.parse(line)).toEqual({ url, namespace: 'exec', kaiten: `${url}/ns/exec/kaiten` })
    expect(rest).toEqual(['200 404', 'default exec'])
    expect(code, stderr).toBe(0)
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  })

  test('finds variables that are named as its own code wants them', async () => {
    const options = ['--env', 'SNAG_BASE_URL=snag', '--env', 'KAITEN=kaiten/api/latest', '--vendors', 'kaiten,snag']
    const { stdout } = await exec(options, 'console.log(process.env.SNAG_BASE_URL, process.env.KAITEN, RINGER_URL)').ended

    const [snag, kaiten, url] = stdout.trimEnd().split(' ')
    expect([snag, kaiten]).toEqual([`${url}/ns/exec/snag`, `${url}/ns/exec/kaiten/api/latest`])
  })

  test('gets its arguments as they are, the rest of the environment and no shell', async () => {
    const script = 'console.log(JSON.stringify(process.argv.slice(1)), process.env.MINE)'
    const words = ['--json', '--', '$HOME *', '']
    const { stdout } = await ringerIn({ MINE: 'kept' }, 'exec', '--', process.execPath, '-e', script, '--', ...words).ended

    expect(stdout).toBe(`${JSON.stringify(words)} kept\n`)
  })

  test.each([
    ['succeeds', '', 0],
    ['fails', 'process.exitCode = 3', 3],
    ['is killed', "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)", 137],
  ])('%s, and so does ringer', async (_, script, code) => {
    expect(await exec([], script).ended).toMatchObject({ code, stdout: '' })
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is told of %s, may end as it likes, and is reported on', async (signal) => {
    const script = `
      await leave(101)
      process.once('${signal}', async () => process.exit(await leave(101) === 404 ? 7 : 1))
      setInterval(() => {}, 1000)
      console.log('listening')`
    const { child, ended, printed } = exec(['--json'], script)
    await printed(/listening/)
    child.kill(signal)

    const { code, stderr } = await ended
    expect({ code, requests: reportOf(stderr).requests }).toEqual({ code: 7, requests: 2 })
  })

  test('that a signal ends is 128 and its number', async () => {
    const { child, ended, printed } = exec([], "setInterval(() => {}, 1000); console.log('there')")
    await printed(/there/)
    child.kill('SIGTERM')

    expect(await ended).toMatchObject({ code: 143 })
  })

  test('may arm faults by `ringer faults`: it is told where, and in which world', async () => {
    const cli = JSON.stringify(join(import.meta.dirname, '../../dist/cli.js'))
    const script = `
      const { spawnSync } = await import('node:child_process')
      spawnSync(process.execPath, [${cli}, 'faults', 'rate-limited', '--vendor', 'kaiten'])
      console.log(await leave(101), await leave(101), await leave(101))`
    const { stdout, stderr } = await exec(['--quiet'], script).ended

    expect({ stdout, stderr }).toEqual({ stdout: '429 429 200\n', stderr: '' })
  })

  const clients: [string, string, string[]][] = [
    [
      'curl',
      'sh',
      [
        '-c',
        `curl -s -o /dev/null -w '%{http_code}' -H 'Authorization: Bearer kaiten-token' "$RINGER_KAITEN_URL/api/latest/users/current"`,
      ],
    ],
    [
      'python3',
      'python3',
      [
        '-c',
        `import os, urllib.request as r
print(r.urlopen(r.Request(os.environ['RINGER_KAITEN_URL'] + '/api/latest/users/current', headers={'Authorization': 'Bearer kaiten-token'})).status, end='')`,
      ],
    ],
  ]
  test.each(clients)('may be %s', async (name, command, args) => {
    const { error } = spawnSync(name, ['--version'])
    if (error) return console.log(`skipped, as this machine has no ${name}: ${error.message}`)
    const { code, stdout, stderr } = await ringer('exec', '--json', '--vendors', 'kaiten', '--', command, ...args).ended
    expect({ code, stdout }, stderr).toEqual({ code: 0, stdout: '200' })
    expect(reportOf(stderr).answers).toEqual([{ vendor: 'kaiten', operation: 'getCurrentUser', status: 200, rule: 'found', times: 1 }])
  })
})

describe('which rules answered', () => {
  const script = `
    await leave(101)
    await Promise.all([leave(101), leave(101), leave(101, { namespace: 'pr-17' })])
    await ask('POST', '/company/groups', { body: '{"nam":"Research"}' })
    await ask('GET', '/company/grops')
    await ask('GET', '/users/current', { headers: { prefer: 'code=401' } })
    await admin('POST', '/faults', 'pr-17', { match: { vendor: 'kaiten' }, select: { times: 1 }, effect: { kind: 'delay', fixed: 1, then: { kind: 'reset' } } })
    await leave(102, { namespace: 'pr-17' }).catch(() => {})
    await admin('DELETE', '/namespaces/pr-17', 'exec')
    console.log('mine')`

  test('is printed on stderr: what was met, what nearly was, and what was not as it should be; of every world, dropped ones too', async () => {
    const { code, stdout, stderr } = await exec([], script).ended

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'mine\n' })
    expect(stderr).toMatch(/^\nringer: 8 requests\n/)
    expect(tableOf(stderr, 'answered')).toEqual([
      ['vendor', 'operation', 'rule', 'status', 'times', 'fault'],
      ['kaiten', 'createGroup', 'validationError', '400', '1'],
      ['kaiten', 'getCurrentUser', 'Prefer: code=401', '401', '1'],
      ['kaiten', 'removeUserFromGroup', '-', '---', '1', 'delay, then reset in place of removed'],
      ['kaiten', 'removeUserFromGroup', 'removed', '200', '2'],
      ['kaiten', 'removeUserFromGroup', 'notAMember', '404', '2'],
    ])
    expect(tableOf(stderr, 'met no operation')).toEqual([
      ['vendor', 'request', 'status', 'times', 'hint'],
      ['kaiten', 'GET /api/latest/company/grops', '404', '1', 'nearest operation: GET /api/latest/company/groups (listGroups)'],
    ])
    expect(tableOf(stderr, 'requests that break their contract')).toEqual([
      ['vendor', 'operation', 'times', 'how'],
      ['kaiten', 'createGroup', '1', "body: must have required property 'name'"],
    ])
  })

  test('is one line with --json, and the same in a file with --report', async () => {
    const file = fileIn('report.json', 'from before')
    const { stderr } = await exec(['--json', '--report', file], script).ended

    const report = JSON.parse(stderr)
    expect(report).toMatchObject({ requests: 8, unlisted: 0 })
    expect(report.answers).toHaveLength(5)
    expect(report.answers).toContainEqual({
      vendor: 'kaiten',
      operation: 'removeUserFromGroup',
      status: 0,
      fault: { kind: 'delay, then reset', skipped: false, inPlaceOf: 'removed' },
      times: 1,
    })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(report)
  })

  test('is not printed with --quiet', async () => {
    expect(await exec(['--quiet'], script).ended).toEqual({ code: 0, stdout: 'mine\n', stderr: '' })
  })

  test('counts more than a journal keeps, and lists a hundred paths that are none', async () => {
    const more = `
      for (let n = 0; n < 1010; n++) await ask('GET', '/users/current')
      for (let n = 0; n < 103; n++) await ask('GET', '/nowhere/' + n)`
    const { answers, unmatched, unlisted } = reportOf((await exec(['--json', '--vendors', 'kaiten'], more).ended).stderr)

    expect(answers).toEqual([{ vendor: 'kaiten', operation: 'getCurrentUser', status: 200, rule: 'found', times: 1010 }])
    expect({ listed: unmatched.length, unlisted }).toEqual({ listed: 100, unlisted: 3 })
  })

  test('is one line with the remedy when nothing came', async () => {
    const { code, stderr } = await exec(['--vendors', 'kaiten,snag'], '').ended
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'ringer: no vendor was called: let the command read RINGER_KAITEN_URL, RINGER_SNAG_URL, or name its own variables with --env NAME=vendor\n',
    })
  })
})

test('the options of the server count', async () => {
  const faults = fileIn(
    'faults.json',
    '{"faults":[{"match":{"vendor":"kaiten","operation":"getCurrentUser"},"effect":{"kind":"respond","status":401}}]}',
  )
  const script = `
    const made = await fetch(RINGER_KAITEN_URL + '/api/latest/company/groups', {
      method: 'POST', headers: { ...ada, 'content-type': 'application/json' }, body: '{"name":"Research"}' })
    console.log(await ask('GET', '/users/current'), made.headers.get('date'), (await made.json()).uid)`
  const run = async (...seed: string[]) => {
    const { stdout } = await exec(['--clock', '2030-06-01T12:00:00Z', '--faults', faults, '--port', '0', ...seed], script).ended
    return stdout.trimEnd()
  }
  const [one, again, other] = await Promise.all([run(), run(), run('--seed', 'mine')])

  expect(one).toMatch(/^401 Sat, 01 Jun 2030 12:00:00 GMT [0-9a-f-]{36}$/)
  expect(again).toBe(one)
  expect(other).not.toBe(one)
})

describe('what cannot be run', () => {
  test.each([
    [
      'a command that is none',
      ['nosuchcommand'],
      127,
      /^ringer: there is no command "nosuchcommand": name its path, or run it by npx .*\n$/,
    ],
    ['a file that is not there', ['./no/such.sh'], 127, /^ringer: there is no file \.\/no\/such\.sh, or none that its first line .*\n$/],
    ['a file that is no program', [fileIn('notes.txt', 'notes')], 126, /^ringer: .*notes\.txt may not be executed: `chmod \+x` it.*\n$/],
  ])('%s', async (_, words, code, message) => {
    expect(await ringer('exec', '--', ...words).ended).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) })
  })

  test.each([
    ['no command', [], /nothing to run: put the command behind a --, such as `ringer exec -- npm test`/],
    ['nothing behind the --', ['--quiet', '--'], /nothing to run/],
    ['a command without the --', ['echo', 'ran'], /put a -- in front of the command, .*`ringer exec -- echo ran`/],
    ["a -- that is the command's", ['echo', 'ran', '--', '--run'], /put a -- in front of the command/],
    ['an option that is none', ['--vendor', 'kaiten', '--', 'echo', 'ran'], /unknown option '--vendor'\n\(Did you mean --vendors\?\)/],
    [
      'a variable for an unknown vendor',
      ['--env', 'URL=snagg', '--', 'echo', 'ran'],
      /--env URL=snagg: there is no vendor "snagg"\. Did you mean "snag"\?/,
    ],
    ['a variable for nothing', ['--env', 'URL', '--', 'echo', 'ran'], /It has to be NAME=vendor, such as SNAG_BASE_URL=snag\./],
    [
      'a variable for a vendor that is left out',
      ['--vendors', 'kaiten', '--env', 'URL=snag/api', '--', 'echo', 'ran'],
      /--env URL=snag\/api: snag is not served: add it to --vendors, or to the configuration/,
    ],
    [
      'a report that has no place',
      ['--report', '/no/such/folder/x.json', '--', 'echo', 'ran'],
      /--report \/no\/such\/folder\/x\.json: ENOENT/,
    ],
    ['a Ringer that cannot start', ['--clock', 'noon', '--', 'echo', 'ran'], /"noon" is no time/],
    ['faults that are none', ['--faults', '/no/such.json', '--', 'echo', 'ran'], /--faults \/no\/such\.json/],
  ])('%s is refused before anything runs', async (_, words, message) => {
    const { code, stdout, stderr } = await ringer('exec', ...words).ended
    expect(stderr).toMatch(message)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  })
})
