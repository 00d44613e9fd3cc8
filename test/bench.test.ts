import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root, run } from './cli/ringer.ts'

/** What was measured, and the tables that it is shown in. */
async function measuredBy(...args: string[]) {
  const { code, stdout, stderr } = await bench(...args, '--json')
  const { report } = await import(join(root, 'bench', 'report', 'report.mjs'))
  const measured = JSON.parse(stdout)
  const shown: string = report(measured)
  expect(shown).not.toMatch(/NaN|undefined|Infinity/)
  return { code, stderr, measured, shown }
}

const bench = (...args: string[]) => run(process.execPath, [join(root, 'bench', 'run.mjs'), ...args]).ended

interface Server {
  name: string
  perSecond: number
  p50: number
  p99: number
  ofHttp: number
  ofHttpByProcess: number[]
  ofHono: number
}

interface Measured {
  http: { kinds: { title: string; servers: Server[]; halves?: { title: string }[] }[]; boot: { name: string; readyMs: number }[] }
  operations: { operations: number; readyMs: number; rssMb: number; perSecond: number; bytes: number }[]
  goals: { goal: string; seen: number; met: boolean }[]
}

test('its help names every section and every option', async () => {
  const { code, stdout } = await bench('--help')
  expect(code).toBe(0)
  for (const name of ['http', 'memberships', 'namespaces', 'operations', 'faults', 'journal', 'peers'])
    expect(stdout).toContain(`  ${name} `)
  for (const name of ['processes', 'rounds', 'seconds', 'connections', 'users', 'short', 'json', 'strict', 'peers', 'dist'])
    expect(stdout).toContain(`--${name} `)
})

test.each([
  [['htpp'], 'there is no section "htpp"'],
  [['--rounds', '0'], '--rounds 0: give a number above 0'],
  [['--seconds', 'long'], '--seconds long: give a number above 0'],
  [['--sections', 'http'], "Unknown option '--sections'"],
  [['--dist', '/nowhere'], '/nowhere holds no cli.js: npm run build'],
])('what it cannot do it says, and does nothing: %j', async (args, said) => {
  const { code, stdout, stderr } = await bench(...args)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(said)
})

test('every kind of request is measured beside bare servers, and with --strict a missed goal is a failure', async () => {
  const { code, stderr, measured, shown } = await measuredBy('http', '--short', '--strict')
  const { http, goals } = measured as Measured

  expect(http.kinds.map(({ title, halves = [] }) => [title, halves.length])).toEqual([
    ['Voucherify cycle', 2],
    ['Snag cycle', 2],
    ['Wavefront cycle', 2],
    ['Syncano cycle', 2],
    ['Kaiten cycle', 2],
    ['Voucherify list of 100', 0],
    ['Voucherify unknown path, 404', 0],
    ['Voucherify refused key, 401', 0],
    ['Snag POST disconnect, 400', 0],
  ])
  for (const { servers } of http.kinds) {
    expect(servers.map(({ name }) => name)).toEqual(expect.arrayContaining(['node:http', 'hono', 'ringer']))
    for (const { perSecond, p50, p99, ofHttp, ofHttpByProcess, ofHono } of servers) {
      for (const figure of [perSecond, p50, ofHttp, ofHono, ...ofHttpByProcess]) expect(figure).toBeGreaterThan(0)
      expect(ofHttpByProcess).toHaveLength(1)
      expect(p99).toBeGreaterThanOrEqual(p50)
    }
  }
  expect(http.boot.map(({ name }) => name)).toContain('ringer')
  for (const head of ['Share of node:http', 'of hono', 'ringer p50', 'p99 of http', 'ready', 'RSS']) expect(shown).toContain(head)

  const missed = goals.filter(({ met }) => !met).map(({ goal }) => goal)
  expect(code).toBe(missed.length > 0 ? 1 : 0)
  for (const goal of missed) expect(stderr).toContain(goal)
})

test('documents of two sizes are measured beside a bare server, with two processes each', async () => {
  const { measured, shown } = await measuredBy('operations', '--short', '--processes', '2')
  const { operations } = measured as Measured

  expect(operations.map((one) => one.operations)).toEqual([10, 100])
  for (const { readyMs, rssMb, perSecond, bytes } of operations)
    for (const figure of [readyMs, rssMb, perSecond, bytes]) expect(figure).toBeGreaterThan(0)
  for (const head of ['Operations', 'bytes']) expect(shown).toContain(head)
})

test('in full the curves go as far as Ringer is made for', async () => {
  const { readOptions } = await import(join(root, 'bench', 'options.mjs'))
  const ends = Object.entries<number[]>(readOptions([]).curves).map(([name, sizes]) => [name, sizes[0], sizes.at(-1)])
  expect(ends).toEqual([
    ['memberships', 10, 1_000_000],
    ['namespaces', 1, 10_000],
    ['operations', 10, 1000],
    ['faults', 1, 100],
    ['journal', 0, 10_000],
  ])
})

interface Cost {
  memberships: number
  namespaces: number
  size: number
  removalMicros: number
  bytesOf: { membership: number }
  rssMb: number
  heapBytes: number
  ofHttp: number
  title: string
  variants: { name: string; count: number; micros: number; ratio: number }[]
}

interface Peer {
  name: string
  readyMs: number
  kinds: { title: string; ofHttp: number; refused?: string }[]
}

test.each([
  [
    'memberships',
    ({ memberships, removalMicros, bytesOf }: Cost) => [memberships, removalMicros > 0 && Number.isFinite(bytesOf.membership)],
    [10, 1000],
    'bytes of heap a membership',
  ],
  ['namespaces', ({ namespaces, ofHttp, rssMb }: Cost) => [namespaces, ofHttp > 0 && rssMb > 0], [1, 100], 'idle bytes'],
  ['journal', ({ size, ofHttp, heapBytes }: Cost) => [size, ofHttp > 0 && heapBytes > 0], [0, 1000], 'of node:http'],
])(
  'what %s cost is measured by their number',
  async (section, figures, sizes, head) => {
    const { measured, shown } = await measuredBy(section, '--short')
    expect((measured as Record<string, Cost[]>)[section]?.map(figures)).toEqual(sizes.map((size) => [size, true]))
    expect(shown).toContain(head)
  },
  90_000,
)

test('what armed faults cost is measured for calls that they do not meet', async () => {
  const { measured, shown } = await measuredBy('faults', '--short')
  const { faults } = measured as { faults: Cost[] }
  expect(faults.map(({ title }) => title)).toEqual(['Snag disconnect, 400', 'Voucherify get-user', 'Voucherify cycle'])
  for (const { variants } of faults) {
    const about = ['vendor', 'operation', 'status', 'header'].map((what) => `100 of another ${what}`)
    expect(variants.map(({ name }) => name)).toEqual(['0', '0 again', ...about])
    for (const { micros, ratio } of variants) expect(micros * ratio).toBeGreaterThan(0)
    for (const { name } of variants) expect(shown).toContain(name)
  }
}, 90_000)

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function peersFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ringer-peers-'))
  folders.push(folder)
  return folder
}

/** A tool in the place of Prism, which answers reads and nothing else. */
function standIn(): string {
  const folder = peersFolder()
  const place = join(folder, 'node_modules', '@stoplight', 'prism-cli')
  mkdirSync(place, { recursive: true })
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ name: '@stoplight/prism-cli', version: '9.9.9', bin: { prism: 'prism.cjs' } }),
  )
  writeFileSync(
    join(place, 'prism.cjs'),
    `const [port] = process.argv.slice(process.argv.indexOf('-p') + 1)
    require('node:http').createServer(({ method }, out) => out.writeHead(method === 'GET' ? 200 : 501).end('{}')).listen(Number(port), '127.0.0.1')`,
  )
  return folder
}

test('a peer is measured where it is installed, and what it does not take is said, as are those that are not there', async () => {
  const { measured: all, shown } = await measuredBy('peers', '--short', '--peers', standIn())
  const { measured, missing } = (all as { peers: { measured: Peer[]; missing: string[] } }).peers

  expect(missing).toEqual(['openapi-backend', 'Scalar mock server', 'Mockoon', 'emulate (GitHub)', 'WireMock', 'Specmatic'])
  expect(measured.map(({ name }) => name)).toEqual(['node:http', 'ringer', 'Prism 9.9.9'])
  const [, ringer, prism] = measured
  for (const { ofHttp } of ringer?.kinds ?? []) expect(ofHttp).toBeGreaterThan(0)
  expect(prism?.readyMs).toBeGreaterThan(0)
  expect(prism?.kinds.map(({ title }) => title)).toEqual(['read a user', 'remove, put back'])
  expect(prism?.kinds[0]?.ofHttp).toBeGreaterThan(0)
  const refused = 'is to be answered 204, but came: HTTP/1.1 501'
  expect(prism?.kinds[1]?.refused).toContain(refused)
  for (const told of ['Prism 9.9.9', refused, 'Not installed, and left out: openapi-backend']) expect(shown).toContain(told)
}, 90_000)

test.each([
  ['wiremock', 'wiremock', join('build', 'wiremock-standalone-3.2.1.jar')],
  ['specmatic', 'specmatic', 'specmatic.jar'],
])('the jar of %s is the one in its npm package', async (module, name, inside) => {
  const { [module]: peer } = await import(join(root, 'bench', 'peers', `${module}.mjs`))
  const folder = peersFolder()
  expect(peer.find(folder)).toBeUndefined()
  const jar = join(folder, 'node_modules', name, inside)
  mkdirSync(dirname(jar), { recursive: true })
  writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, version: '3.2.1' }))
  writeFileSync(jar, '')
  expect(peer.find(folder)).toEqual({ version: '3.2.1', file: jar })
})

test('a share is the mean of those of all processes, each beside the one that took turns with it', async () => {
  const { ratioOfAll } = await import(join(root, 'bench', 'sections', 'turns.mjs'))
  const process = (...rounds: number[]) => rounds.map((perSecond) => ({ perSecond }))
  const bases = [process(100, 10), process(200, 20), process(10, 10, 10)]

  expect(ratioOfAll([process(50, 10)], bases)).toBe(0.75)
  expect(ratioOfAll([process(50, 10), process(400, 40), process(1, 5, 1000)], bases)).toBeCloseTo((0.75 + 2 + 0.5) / 3)
  expect(ratioOfAll([process(0, 0)], [process(0, 0)])).toBeUndefined()
})

test('a p99 is of all requests of all turns, whichever of them were slow', async () => {
  const { latencyOfAll } = await import(join(root, 'bench', 'sections', 'turns.mjs'))
  const turn = (quick: number, slow: number) => ({ latencies: Float64Array.from([...Array(quick).fill(1), ...Array(slow).fill(9)]) })

  expect(latencyOfAll([turn(100, 0), turn(90, 10), turn(800, 0)], 0.99)).toBe(9)
  expect(latencyOfAll([turn(100, 0), turn(91, 9), turn(800, 0)], 0.99)).toBe(1)
  expect(latencyOfAll([turn(5, 1), turn(1, 5)], 0.5)).toBe(9)
})

test('one process of each is started, measured and stopped before the next of them', async () => {
  const { measureGroups } = await import(join(root, 'bench', 'sections', 'turns.mjs'))
  const said: string[] = []
  const start = async (name: string) => {
    said.push(`${name} starts`)
    return { name, stop: async () => said.push(`${name} stops`) }
  }
  const groups = await measureGroups(['http', 'ringer'], { processes: 2, start }, async (servers: { name: string }[]) => {
    said.push('measured')
    return servers.map(({ name }) => name)
  })

  expect(groups).toEqual([
    ['http', 'ringer'],
    ['http', 'ringer'],
  ])
  const once = ['http starts', 'ringer starts', 'measured', 'http stops', 'ringer stops']
  expect(said).toEqual([...once, ...once])
})

test('servers are warmed up by turns like those that count, then take turns there and back, never two in a row, and each keeps its own samples', async () => {
  const { takeTurns } = await import(join(root, 'bench', 'sections', 'turns.mjs'))
  const { request } = await import(join(root, 'bench', 'client', 'request.mjs'))
  const answering = createServer((_, response) => response.writeHead(200, { 'content-length': 0 }).end()).listen(0, '127.0.0.1')
  await once(answering, 'listening')
  const { port } = answering.address() as AddressInfo
  const visited: number[] = []
  /** Whose CPU time grows by its number in each round, which tells its samples from the others'. */
  const visit = (number: number) => {
    let cpu = 0
    const cpuMs = () => {
      cpu += number
      return cpu
    }
    return { server: { port, cpuMs }, scripts: [[[request('GET', '/', 200)]]], prepare: () => void visited.push(number) }
  }

  try {
    const samples: { cpuUs: number; count: number }[][] = await takeTurns([visit(1), visit(2), visit(3)], {
      rounds: 3,
      seconds: 0.01,
      warmUp: 0.02,
    })
    expect(visited).toEqual([1, 1, 2, 2, 3, 3, 1, 2, 3, 2, 1, 3, 1, 2, 3])
    expect(samples.map((rounds) => rounds.map(({ cpuUs, count }) => Math.round((cpuUs * count) / 1000)))).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
    ])
  } finally {
    answering.close()
  }
})

test('how all kinds stand is told by their number and by the worst', async () => {
  const { standings } = await import(join(root, 'bench', 'goals.mjs'))
  const kind = (title: string, ofHttp: number, p99OfHttp: number) => ({ title, servers: [{ name: 'ringer', ofHttp, p99OfHttp }] })

  expect(standings([kind('list', 0.2, 1.4), kind('refused', 1.1, 0.9), kind('cycle', 0.8, 1.6)])).toEqual({
    share: { met: 2, of: 3, worst: { title: 'list', figure: 0.2 } },
    p99: { met: 2, of: 3, worst: { title: 'cycle', figure: 1.6 } },
  })
})

test.each([
  ['all that is asked for', {}, []],
  [
    'a share below 0.80',
    { ofHttp: 0.79 },
    ['share of node:http: unassign', 'share of node:http: disconnect', 'share of node:http: refused'],
  ],
  [
    'a p99 above 1.5',
    { p99OfHttp: 1.51 },
    ["p99 of node:http's: unassign", "p99 of node:http's: disconnect", "p99 of node:http's: refused"],
  ],
  ['more than twice the time of hono', { readyMs: 401 }, ["ready, of bare hono's"]],
  ['more than 90 MB', { rssMb: 91 }, ['RSS after boot']],
  ['a share that falls by more than 5 % with 1,000 operations', { ofFewest: 0.94 }, ['1,000 operations: share, of that at 10']],
  ['half a second and more with 1,000 operations', { readyMs1000: 501 }, ['1,000 operations: ready']],
  ['more than 130 MB with 1,000 operations', { rssMb1000: 131 }, ['1,000 operations: RSS']],
])('goals: %s', async (_, figures, missed) => {
  const { goalsOf } = await import(join(root, 'bench', 'goals.mjs'))
  const all = { ofHttp: 0.8, p99OfHttp: 1.5, readyMs: 400, rssMb: 90, ofFewest: 0.95, readyMs1000: 500, rssMb1000: 130, ...figures }
  const servers = [{ name: 'ringer', ofHttp: all.ofHttp, p99OfHttp: all.p99OfHttp }]
  const goals = goalsOf({
    http: {
      kinds: [
        { name: 'voucherify', halves: [{ title: 'unassign', servers }] },
        { name: 'snag', halves: [{ title: 'disconnect', servers }] },
        { name: 'not-a-member', title: 'refused', servers },
      ],
      boot: [
        { name: 'hono', readyMs: 200 },
        { name: 'ringer', readyMs: all.readyMs, rssMb: all.rssMb },
      ],
    },
    operations: [{ operations: 1000, ofFewest: all.ofFewest, readyMs: all.readyMs1000, rssMb: all.rssMb1000 }],
  }) as Measured['goals']

  expect(goals).toHaveLength(11)
  expect(goals.filter(({ met }) => !met).map(({ goal }) => goal)).toEqual(missed)
})
