import { expect, test } from 'vitest'
import { adminOf, kaitenOf } from '../admin.ts'
import { serveFresh } from '../socket.ts'

const people = [101, 102, 103]

/** The second vendor, called in one namespace. */
function wavefrontOf(url: string, namespace: string) {
  return async (path: string, body: unknown) => {
    const answer = await fetch(`${url}/wavefront/api/v2${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer wf-token', 'content-type': 'application/json', 'x-mock-namespace': namespace },
      body: JSON.stringify(body),
    })
    return { status: answer.status, text: await answer.text() }
  }
}

/** The same small deterministic mixture of calls for a worker, canary in its own groups' names. */
async function work(url: string, name: string, operations: number): Promise<string> {
  const kaiten = kaitenOf(url, name)
  const wavefront = wavefrontOf(url, name)
  const kinds = [
    () => kaiten.create(`canary of ${name}`),
    (user: number) => kaiten.leave(user),
    (user: number) => kaiten.join(user),
    (user: number) => kaiten.leave(user),
    () => kaiten.send('GET', '/company/groups'),
    () => wavefront('/usergroup', { name: `canary of ${name}`, roleIDs: [] }),
  ]
  const answers: string[] = []
  for (let n = 0; n < operations; n++) {
    const user = people[(n * 7 + (n >> 2)) % people.length] as number
    const { text, status } = await (kinds[n % kinds.length] as (typeof kinds)[number])(user)
    answers.push(`${status} ${text}`)
  }
  return answers.join('\n')
}

/** The first request makes an account named after the worker, the second is refused for another: what explains it lists those there are. */
async function nameAnAccount(url: string, worker: string): Promise<void> {
  const wavefront = wavefrontOf(url, worker)
  const named = { emailAddress: `canary.of.${worker}@example.com`, groups: [], userGroups: [] }
  expect((await wavefront('/account/user', named)).status).toBe(200)
  expect((await wavefront('/account/nobody/removeUserGroups', [])).status).toBe(404)
}

/** What the admin routes show of a namespace, each at least its own canary: one that shows none would prove nothing. */
const records: [method: string, path: string, status: number, body?: object][] = [
  ['GET', '/state', 200],
  ['GET', '/state/diff', 200],
  ['GET', '/state/diff?from=canary-of-WORKER', 200],
  ['GET', '/snapshots', 200],
  ['GET', '/requests?limit=20', 200],
  ['GET', '/requests?limit=20&vendor=wavefront', 200],
  ['GET', '/requests?limit=20&format=har', 200],
  ['GET', '/requests/1', 200],
  ['GET', '/requests/2/explain', 200],
  ['POST', '/verify', 409, { vendor: 'kaiten', operation: 'createGroup', body: { name: 'nobody made this' } }],
  ['POST', '/verify', 409, { vendor: 'wavefront', operation: 'createUserGroup', body: { name: 'nobody made this' } }],
]

test('64 workers on one server and 10,000 operations: no canary is seen by another, in answers or in records', async () => {
  const { url } = await serveFresh()
  const workers = Array.from({ length: 64 }, (_, n) => `worker-${String(n).padStart(2, '0')}`)
  const operations = Math.ceil(10_000 / workers.length)

  const answers = await Promise.all(
    workers.map(async (name) => {
      expect((await adminOf(url, name)('POST', '/snapshots', { name: `canary-of-${name}` })).status).toBe(201)
      await nameAnAccount(url, name)
      return work(url, name, operations)
    }),
  )
  const leaks: string[] = []
  for (const [index, name] of workers.entries()) {
    const seen: [where: string, text: string][] = [['answers', answers[index] as string]]
    for (const [method, path, status, body] of records) {
      const answer = await adminOf(url, name)(method, path.replace('WORKER', name), body)
      expect(answer.status, `${method} ${path}`).toBe(status)
      seen.push([`${method} ${path}`, JSON.stringify(answer.body)])
    }
    for (const [where, text] of seen) {
      const canaries = text.match(/canary.of.worker-\d\d/g) ?? []
      const own = canaries.filter((canary) => canary.endsWith(name))
      expect(own.length, `${where} shows ${name}'s own canary`).toBeGreaterThan(0)
      if (own.length < canaries.length) leaks.push(`${name} in ${where}`)
    }
  }
  expect(leaks).toEqual([])
  console.log(`isolation: ${workers.length * operations} operations, ${workers.length} workers, ${leaks.length} leaks`)
}, 120_000)

test('the same seed and requests give the same bytes in 8 interleaved namespaces, in 5 runs', async () => {
  const runs = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const { url } = await serveFresh()
      const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => work(url, `n${n}`, 40)))
      return answers.map((text, n) => text.replaceAll(`canary of n${n}`, 'canary'))
    }),
  )
  const different = new Set(runs.flat())
  expect(different.size).toBe(1)
  console.log(`determinism: ${runs.flat().length} namespaces in 5 runs, ${different.size} kind of answers`)
}, 60_000)
