import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from './cli/ringer.ts'

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
  operations: { operations: number; readyMs: number; rssMb: number; perSecond: number }[]
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
  const { code, stdout, stderr } = await bench('http', 'operations', '--short', '--processes', '2', '--json', '--strict')
  const { http, operations, goals } = JSON.parse(stdout) as Measured

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
      expect(ofHttpByProcess).toHaveLength(2)
      expect(p99).toBeGreaterThanOrEqual(p50)
    }
  }
  expect(http.boot.map(({ name }) => name)).toContain('ringer')
  expect(operations.map((one) => one.operations)).toEqual([10, 100])

  const missed = goals.filter(({ met }) => !met).map(({ goal }) => goal)
  expect(code).toBe(missed.length > 0 ? 1 : 0)
  for (const goal of missed) expect(stderr).toContain(goal)
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
