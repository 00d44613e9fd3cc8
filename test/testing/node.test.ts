import { beforeAll, describe, expect, test, vi } from 'vitest'
import { created } from '../library/ringers.ts'
import { leave, nodeTest, type Outcome, project, seenIn } from './projects.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const own = `
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sharedRinger, withRinger } from 'ringer/node'
import { leave, see } from './leave.js'

describe('at the same time', { concurrency: true }, () => {
  for (let n = 0; n < 4; n++) {
    test('number ' + n, withRinger(async (ringer) => {
      see(ringer.name, ringer.url('kaiten'))
      assert.deepEqual([await leave(), await leave()], [200, 404])
      assert.equal((await ringer.journal.list()).length, 2)
    }))
  }
})

test('fails', withRinger(async () => {
  await leave()
  assert.equal(await leave(103), 200)
}))

test('fails without a call', withRinger(() => assert.fail('early')))

test('is told its arguments, and has options', withRinger(async (ringer, context) => {
  assert.equal(context.name, 'is told its arguments, and has options')
  assert.match((await ringer.clock.get()).now, /^2030/)
  await assert.rejects(fetch('http://other.invalid'), /ringer: GET/)
}, { clock: '2030-01-01T00:00:00Z', intercept: { strict: true } }))

test('hangs and is left', withRinger(async (ringer) => {
  await ringer.faults.arm({ effect: { kind: 'hang' } })
  await assert.rejects(fetch('https://acme.kaiten.ru/api/latest/users', { signal: AbortSignal.timeout(20) }))
}))

test('leaves nothing behind', async () => {
  const ringer = await sharedRinger()
  assert.deepEqual((await ringer.namespaces()).map(({ name }) => name), ['default'])
})
`

describe('withRinger under node:test', () => {
  let outcome: Outcome
  let folder: string

  beforeAll(async () => {
    folder = project({ 'leave.js': leave, 'own.test.js': own })
    outcome = await nodeTest(folder)
  })

  test('gives every test a namespace of its own and leaves none behind', () => {
    expect(outcome.text).toMatch(/# pass 7\n# fail 2\n/)
    expect(outcome.text).toMatch(/not ok \d+ - fails\n/)
    expect(outcome.text).toMatch(/not ok \d+ - fails without a call\n/)
    expect(seenIn(folder)).toHaveLength(4)
    expect(new Set(seenIn(folder)).size).toBe(4)
    expect(seenIn(folder)[0]).toMatch(/^number-\d-\d+-\d+-\d+ http:\/\/ringer\.localhost\/ns\/number-/)
  })

  test('prints what was answered under a test that fails, and under no other', () => {
    expect(outcome.text.match(/Ringer (answered|was not called)/g)).toHaveLength(2)
    expect(outcome.text).toMatch(/Ringer answered in the namespace "fails-\d+-\d+-\d+":\n.* 1 {2}kaiten DELETE .* 200 {2}removed/)
    expect(outcome.text).toMatch(/Ringer was not called in the namespace "fails-without-a-call-/)
  })

  test('is answered by the Ringer that RINGER_URL names, with its token', async () => {
    const ringer = await created()
    const { url } = await ringer.listen({ port: 0 })
    await nodeTest(folder, { RINGER_URL: url })

    expect(seenIn(folder).at(-1)).toContain(` ${url}/ns/number-`)
    expect((await ringer.namespaces()).map(({ name }) => name)).toEqual(['default'])
  })
})
