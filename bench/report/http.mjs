import { of, p99Goal, rssGoal, shareGoal } from '../goals.mjs'
import { against, hundredths, mark, percent, range, whole } from './figures.mjs'
import { table } from './table.mjs'

const contestants = ['node:http', 'hono', 'node:http by hand', 'hono by hand', 'ringer']

export function httpTables({ kinds, boot }) {
  const rows = kinds.flatMap(({ title, servers, halves = [] }) => [
    { title, servers },
    ...halves.map((half) => ({ title: `  ${half.title}`, servers: half.servers })),
  ])
  return [shares(rows), rates(rows), latencies(rows), costs(rows), boots(boot), notes]
}

function shares(rows) {
  const others = contestants.slice(1, -1)
  const cells = ({ title, servers }) => {
    const ringer = of(servers, 'ringer')
    return [
      title,
      against(shareGoal, ringer.ofHttp),
      range(ringer.ofHttpByProcess),
      hundredths(ringer.cpuOfHttp),
      hundredths(ringer.ofHono),
      ...others.map((name) => hundredths(of(servers, name)?.ofHttp)),
    ]
  }
  return table([[`Share of node:http, ≥ ${shareGoal.atLeast}`, 'ringer', 'processes', 'by CPU', 'of hono', ...others], ...rows.map(cells)])
}

function rates(rows) {
  const cells = ({ title, servers }) => [title, ...contestants.map((name) => whole(of(servers, name)?.perSecond))]
  return table([['Requests/s', ...contestants], ...rows.map(cells)])
}

function latencies(rows) {
  const shown = ['node:http', 'hono', 'ringer']
  const cells = ({ title, servers }) => [
    title,
    ...shown.flatMap((name) => [of(servers, name).p50, of(servers, name).p99].map(hundredths)),
    against(p99Goal, of(servers, 'ringer').p99OfHttp),
    hundredths(of(servers, 'ringer').p99OfHttpByTurn),
  ]
  const head = [
    `Latency, ms; p99 ≤ ${p99Goal.atMost} of node:http's`,
    ...shown.flatMap((name) => [`${name} p50`, 'p99']),
    'p99 of http',
    'turn by turn',
  ]
  return table([head, ...rows.map(cells)])
}

function costs(rows) {
  const shown = ['node:http', 'hono', 'ringer']
  const cells = ({ title, servers }) => [
    title,
    ...shown.flatMap((name) => [whole(of(servers, name).cpuUs), percent(of(servers, name).busy)]),
  ]
  return table([['CPU µs a request', ...shown.flatMap((name) => [name, 'busy'])], ...rows.map(cells)])
}

function boots(boot) {
  const [http, hono] = ['node:http', 'hono'].map((name) => of(boot, name))
  const row = ({ name, readyMs, rssMb, rssAfterMb }) => [
    name,
    whole(readyMs, 'ms'),
    hundredths(readyMs / http.readyMs),
    hundredths(readyMs / hono.readyMs),
    `${whole(rssMb, 'MB')}${name === 'ringer' && rssMb !== undefined ? ` ${mark(rssMb <= rssGoal.atMost)}` : ''}`,
    whole(rssAfterMb, 'MB'),
  ]
  return table([
    ['Boot, five vendors', 'ready', 'of node:http', 'of hono', 'RSS', 'after load'],
    ...contestants.map((name) => row(of(boot, name))),
  ])
}

const notes = `node:http and hono are bare: they send what Ringer sent, status, content-type and body, and do nothing else. By hand: servers that do the work
of these kinds with a Map and ajv, and send the same. A cycle removes users and puts them back, for a second removal is a refusal; its halves
are measured apart, and the cycle is both. Each connection has users of its own, added to the shipped casts by --fixtures. processes: the least
and the most of Ringer's. by CPU: node:http's CPU time for a request as a share of Ringer's, which tells most where the machine has other work.
Latencies are of all requests; turn by turn: the median of each turn's p99 beside its neighbour's. busy: the share of the time that a server was
on its core; well below 100 %, the load or the machine was the limit and the server can do more.
Ready: the first 200 to a vendor's request.`
