import { beforeAll, describe, expect, test, vi } from 'vitest'
import { created } from '../library/ringers.ts'
import { leave, type Outcome, project, seenIn, vitest } from './projects.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const own = `
import { sharedRinger } from 'ringer/node'
import { it, ringerTest, test } from 'ringer/vitest'
import { describe, expect } from 'vitest'
import { leave, see } from './leave.js'

const namespaces = async () => (await (await sharedRinger()).namespaces()).map(({ name }) => name)

for (const user of ['one', 'another']) {
  test('a namespace for ' + user, async ({ ringer }) => {
    see(ringer.name, ringer.url('kaiten'))
    expect([await leave(), await leave()]).toEqual([200, 404])
    expect(await namespaces()).toEqual(['default', ringer.name])
  })
}

it('leaves nothing behind', async ({ ringer }) => {
  expect(await namespaces()).toEqual(['default', ringer.name])
})

describe.concurrent('at the same time', () => {
  for (let n = 0; n < 8; n++) {
    test('number ' + n, async ({ ringer }) => {
      expect(await leave()).toBe(200)
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(await leave()).toBe(404)
      expect((await ringer.journal.list()).map(({ response }) => response.status)).toEqual([200, 404])
    })
  }
})

test('fails', async () => {
  await leave()
  expect(await leave(103)).toBe(200)
})

test('passes', async () => {
  expect(await leave(102)).toBe(200)
})

let tries = 0
test('is tried again', { retry: 1 }, async ({ ringer }) => {
  see('try', ringer.name)
  expect(await leave()).toBe(200)
  expect(tries++).toBe(1)
})

ringerTest({ seed: 'a', clock: '2030-05-06T07:08:09Z', limits: true, ringer: { vendors: ['kaiten'] } })('has options', async ({ ringer }) => {
  expect((await ringer.clock.get()).now).toMatch(/^2030-05-06/)
  expect((await (await sharedRinger({ vendors: ['kaiten'] })).vendors()).map(({ name }) => name)).toEqual(['kaiten'])
})

ringerTest({ intercept: { strict: true } })('is strict', async ({ ringer }) => {
  await expect(fetch('http://other.invalid')).rejects.toThrow('ringer: GET http://other.invalid/ was not sent')
})

ringerTest({ intercept: false })('is not intercepted', async ({ ringer }) => {
  const before = globalThis.fetch
  expect(await ringer.run(() => leave())).toBe(200)
  expect(globalThis.fetch).toBe(before)
})
`

describe('the fixture of vitest', () => {
  let outcome: Awaited<ReturnType<typeof vitest>>
  let folder: string

  beforeAll(async () => {
    folder = project({ 'leave.js': leave, 'own.test.js': own })
    outcome = await vitest(folder)
  })

  test('gives every test a namespace of its own, those that run at the same time too, and leaves none behind', () => {
    const { fails, ...others } = outcome.results

    expect(others, outcome.text).toEqual(Object.fromEntries(Object.keys(others).map((title) => [title, 'passed'])))
    expect(Object.keys(others)).toHaveLength(16)
    expect([fails, outcome.code]).toEqual(['failed', 1])
  })

  test('tells by the name whose it is', () => {
    expect(seenIn(folder)[0]).toMatch(/^a-namespace-for-one-\d+-\d+-\d+ http:\/\/ringer\.localhost\/ns\/a-namespace-for-one-/)
  })

  test('prints what was answered, and by which rule, under a test that fails and under no other', () => {
    const reports = outcome.text.match(/Ringer (answered|was not called) in the namespace ".*"/g)

    expect(reports).toHaveLength(2)
    expect(reports?.map((report) => /"(.*)-\d+-\d+-\d+"/.exec(report)?.[1])).toEqual(['fails', 'is-tried-again'])
    expect(outcome.text).toMatch(
      /\n {2}1 {2}kaiten DELETE \/api\/latest\/groups\/f0\S+\/users\/101 {2}200 {2}removed: the user leaves the group\n/,
    )
    expect(outcome.text).toMatch(/\n {2}2 {2}kaiten DELETE \S+\/users\/103 {2}404 {2}notAMember: the user is not in the group\n/)
  })

  test('gives every try a namespace', () => {
    const tries = seenIn(folder).filter((line) => line.startsWith('try'))

    expect(tries).toHaveLength(2)
    expect(tries[0]).not.toBe(tries[1])
  })
})

describe('where a Ringer is named', () => {
  const named = `
import { sharedRinger } from 'ringer/node'
import { test } from 'ringer/vitest'
import { expect } from 'vitest'
import { leave, see } from './leave.js'

test('is answered there', async ({ ringer }) => {
  see(ringer.url('kaiten'))
  expect([await leave(), await leave()]).toEqual([200, 404])
})
`

  test('by RINGER_URL, that one answers', async () => {
    const ringer = await created()
    const { url } = await ringer.listen({ port: 0 })
    const folder = project({ 'leave.js': leave, 'named.test.js': named })
    const { code, text } = await vitest(folder, [], { RINGER_URL: url })

    expect(code, text).toBe(0)
    expect(seenIn(folder)[0]).toMatch(new RegExp(`^${url}/ns/is-answered-there-`))
    expect((await ringer.namespaces()).map(({ name }) => name)).toEqual(['default'])
  })

  test('that is not there, the test fails and says so', async () => {
    const folder = project({ 'leave.js': leave, 'named.test.js': named })
    const { code, text }: Outcome = await vitest(folder, [], { RINGER_URL: 'http://127.0.0.1:1' })

    expect(code).toBe(1)
    expect(text).toContain('nothing answers at http://127.0.0.1:1 (ECONNREFUSED): start it with `ringer`')
  })
})

test('32 files in parallel take the same user out of one server, each test in its own namespace', async () => {
  const files = Array.from({ length: 32 }, (_, n) => [
    `n${n}.test.js`,
    `
import { test } from 'ringer/vitest'
import { expect } from 'vitest'
import { leave, see } from './leave.js'

for (let m = 0; m < 3; m++) {
  test.concurrent('file ${n}, test ' + m, async ({ ringer }) => {
    see(ringer.url('kaiten'), process.pid)
    expect([await leave(), await leave()]).toEqual([200, 404])
    expect(await ringer.journal.list()).toHaveLength(2)
  })
}
`,
  ])
  const config = `export default { test: { globalSetup: 'ringer/vitest/setup', pool: 'threads', maxWorkers: 8 } }`
  const folder = project({ 'leave.js': leave, 'vitest.config.js': config, ...Object.fromEntries(files) })
  const { results, text, code } = await vitest(folder)
  const urls = seenIn(folder).map((line) => line.split(' ')[0] as string)

  expect(code, text).toBe(0)
  expect(Object.keys(results)).toHaveLength(96)
  expect(new Set(urls).size).toBe(96)
  expect(new Set(urls.map((url) => new URL(url).origin)).size).toBe(1)
  await expect(fetch(new URL(urls[0] as string).origin), 'the server ends with the run').rejects.toThrow('fetch failed')
})
