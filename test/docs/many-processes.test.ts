import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { root, run, startedIn } from '../cli/ringer.ts'

const example = join(root, 'examples', 'many-processes')
/** 4700 is nginx, 4701 to 4704 are the processes. */
const examplePort = /127\.0\.0\.1:470([0-4])\b/g

test('the nginx of examples/many-processes keeps each namespace on one of four processes', async ({ skip }) => {
  if (spawnSync('nginx', ['-v']).error) {
    console.warn('examples/many-processes: not run, as this machine has no nginx')
    skip('no nginx')
  }
  const processes = await Promise.all([1, 2, 3, 4].map(() => startedIn({}, '--quiet', '--vendors', 'kaiten')))
  const url = await proxied(processes.map(({ line }) => line.port))
  const names = Array.from({ length: 60 }, (_, at) => `pr-${at}`)

  const [byPath, byHeader] = [removing((name) => `${url}/ns/${name}`), removing(() => url)]
  expect(await statuses(names, byPath)).toEqual(names.map(() => 200))
  expect(await statuses(names, byHeader)).toEqual(names.map(() => 404))

  const owned = await Promise.all(processes.map(({ line }) => namespacesOf(line.url)))
  expect(owned.flat().sort()).toEqual([...names].sort())
  for (const own of owned) expect(own.length).toBeGreaterThan(0)
})

/** The example's nginx in a folder of its own, before those ports; gives back where it answers. */
async function proxied(ports: number[]): Promise<string> {
  const [folder, own] = [mkdtempSync(join(tmpdir(), 'ringer-nginx-')), await freePort()]
  const conf = readFileSync(join(example, 'nginx.conf'), 'utf8')
  const instead = [own, ...ports]
  // Five places at once: a port that is free may begin like one of the example's.
  expect(conf.match(examplePort)).toHaveLength(instead.length)
  writeFileSync(
    join(folder, 'nginx.conf'),
    conf.replace(examplePort, (_, at) => `127.0.0.1:${instead[at]}`),
  )

  // Alone, it leaves no workers behind when it is killed.
  const { ended } = run('nginx', ['-p', folder, '-c', 'nginx.conf', '-g', 'master_process off;'])
  const url = `http://127.0.0.1:${own}`
  const failed = ended.then(({ stderr }) => Promise.reject(new Error(stderr)))
  await Promise.race([failed, listening(url)])
  return url
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

function listening(url: string): Promise<void> {
  return vi.waitFor(async () => expect((await fetch(`${url}/__admin/health`)).ok).toBe(true), { timeout: 10_000, interval: 5 })
}

/** Takes Ada out of a group of the namespace, which works once. */
function removing(at: (name: string) => string) {
  const ada = 'kaiten/api/latest/groups/f0000000-0000-4000-8000-000000000001/users/101'
  return (name: string) => {
    const place = at(name)
    const headers = { authorization: 'Bearer kaiten-token', ...(place.includes('/ns/') ? {} : { 'x-mock-namespace': name }) }
    return fetch(`${place}/${ada}`, { method: 'DELETE', headers })
  }
}

async function statuses(names: string[], ask: (name: string) => Promise<Response>): Promise<number[]> {
  return Promise.all(names.map(async (name) => (await ask(name)).status))
}

async function namespacesOf(url: string): Promise<string[]> {
  const { namespaces } = (await (await fetch(`${url}/__admin/namespaces`)).json()) as { namespaces: { name: string }[] }
  return namespaces.map(({ name }) => name).filter((name) => name !== 'default')
}
