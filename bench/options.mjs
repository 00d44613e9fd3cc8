import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const sections = ['http', 'memberships', 'namespaces', 'operations', 'faults', 'journal', 'peers']

export const usage = `npm run bench -- [sections] [options]

  http               nine kinds of requests beside bare servers that send the same bytes, and beside two that are written by hand; boots
  memberships        a removal, heap, and namespaces over casts of 10 to 1,000,000 memberships
  namespaces         requests to 1 to 10,000 open namespaces, and what one takes
  operations         boot, memory and requests with documents of 10 to 1,000 operations
  faults             what 0 to 100 armed faults cost the calls that they do not meet
  journal            requests and heap with journals of 0 to 10,000 entries
  peers              other tools, where they are installed: bench/peers.md; all seven sections when none is named

  --processes <n>    how many of each server, for http, and four times as many for operations: two of one build differ as long as they live (3)
  --rounds <n>       how often each is measured with every kind of request (7)
  --seconds <s>      how long each time, at least (0.4)
  --connections <n>  kept-alive connections, one request at a time on each (50)
  --users <n>        how many users a connection removes before it puts them back (20)
  --short            a look of some thirty seconds, for CI: everything in small
  --json             print one JSON document
  --strict           end with 1 when a goal is missed
  --peers <dir>      the folder that holds the peers (../ringer-peers)
  --dist <dir>       another build of Ringer, with specs/ and fixtures/ beside it; memberships and faults are always of this one's sources
  --help             print this`

/** The places of each curve. Ringer opens 10,000 namespaces at most, `default` among them. */
const curvesInFull = {
  memberships: [10, 1000, 100_000, 1_000_000],
  namespaces: [1, 100, 10_000],
  operations: [10, 100, 1000],
  faults: [1, 10, 100],
  journal: [0, 100, 1000, 10_000],
}
const curvesInShort = { memberships: [10, 1000], namespaces: [1, 100], operations: [10, 100], faults: [100], journal: [0, 1000] }

/** Warm is a server whose code is compiled: the more code, the longer that takes, and at the start it takes the core from the requests. */
const inFull = { processes: 3, rounds: 7, seconds: 0.4, connections: 50, users: 20, warmUp: 2, boots: 11, curves: curvesInFull }
const inShort = { processes: 1, rounds: 1, seconds: 0.04, connections: 10, users: 10, warmUp: 0.04, boots: 1, curves: curvesInShort }

/** What the command line asks for. Throws with the usage when it cannot be. */
export function readOptions(args) {
  const { values, positionals } = parse(args)
  const { short = false, json = false, strict = false, help = false, dist, peers } = values
  const unknown = positionals.find((name) => !sections.includes(name))
  if (unknown !== undefined) throw new Error(`there is no section "${unknown}"\n\n${usage}`)
  const given = short ? inShort : inFull
  return {
    ...given,
    sections: positionals.length > 0 ? sections.filter((name) => positionals.includes(name)) : sections,
    help,
    short,
    json,
    strict,
    processes: amount('processes', values.processes ?? given.processes, Number.isInteger),
    rounds: amount('rounds', values.rounds ?? given.rounds, Number.isInteger),
    seconds: amount('seconds', values.seconds ?? given.seconds, Number.isFinite),
    connections: amount('connections', values.connections ?? given.connections, Number.isInteger),
    users: amount('users', values.users ?? given.users, Number.isInteger),
    dist: dist === undefined ? inRepository('../dist') : resolve(dist),
    peers: peers === undefined ? inRepository('../../ringer-peers') : resolve(peers),
  }
}

function inRepository(path) {
  return fileURLToPath(new URL(path, import.meta.url))
}

function parse(args) {
  const text = { type: 'string' }
  const flag = { type: 'boolean' }
  const [amounts, flags, paths] = [
    ['processes', 'rounds', 'seconds', 'connections', 'users'],
    ['short', 'json', 'strict', 'help'],
    ['dist', 'peers'],
  ]
  const options = {
    ...Object.fromEntries([...amounts, ...paths].map((name) => [name, text])),
    ...Object.fromEntries(flags.map((name) => [name, flag])),
  }
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Error(`${error.message}\n\n${usage}`)
  }
}

function amount(name, text, isKind) {
  const number = Number(text)
  if (!isKind(number) || number <= 0) throw new Error(`--${name} ${text}: give a number above 0\n\n${usage}`)
  return number
}
