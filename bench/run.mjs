// How fast Ringer is: beside bare servers that send the same bytes, and as what it holds grows. Tables, and a test only with --strict.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { goalsOf } from './goals.mjs'
import { pinLoad } from './machine/cores.mjs'
import { readOptions, usage } from './options.mjs'
import { report } from './report/report.mjs'
import { measureHttp } from './sections/http.mjs'
import { measureFaults, measureMemberships } from './sections/inside.mjs'
import { measureJournal } from './sections/journal.mjs'
import { measureNamespaces } from './sections/namespaces.mjs'
import { measureOperations } from './sections/operations.mjs'
import { measurePeers } from './sections/peers.mjs'
import { startServer, stopServers } from './servers/start.mjs'

const measures = {
  http: ({ options, start }) => measureHttp(options, start),
  memberships: ({ options, core }) => measureMemberships(options, core),
  namespaces: ({ options, start }) => measureNamespaces(options, start),
  operations: ({ options, start }) => measureOperations(options, start),
  faults: ({ options, core }) => measureFaults(options, core),
  journal: ({ options, start }) => measureJournal(options, start),
  peers: ({ options, start }) => measurePeers(options, start),
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(usage)
  else await run(options)
} catch (error) {
  console.error(`bench: ${error.message}`)
  process.exitCode = 1
} finally {
  stopServers()
}

async function run(options) {
  const { sections, dist, json, strict, short, processes, rounds, seconds, connections, users, boots } = options
  if (!existsSync(join(dist, 'cli.js'))) throw new Error(`${dist} holds no cli.js: npm run build`)
  const cores = pinLoad()
  const core = cores?.server
  const start = (contestant) => startServer(contestant, core)

  const result = {
    node: process.versions.node,
    cores: cores ?? null,
    setting: { short, processes, rounds, seconds, connections, users, boots },
  }
  const broken = {}
  for (const section of sections) {
    if (!json) console.error(`bench: ${section} …`)
    try {
      result[section] = await measures[section]({ options, core, start })
    } catch (error) {
      broken[section] = error.message
      stopServers()
    }
  }
  const goals = goalsOf(result)
  const measured = { ...result, goals, broken }
  console.log(json ? JSON.stringify(measured) : report(measured))
  if (Object.keys(broken).length > 0) throw new Error(`broke: ${Object.keys(broken).join(', ')}`)
  const missed = goals.filter(({ met }) => !met).map(({ goal }) => goal)
  if (strict && missed.length > 0) throw new Error(`missed: ${missed.join('; ')}`)
}
