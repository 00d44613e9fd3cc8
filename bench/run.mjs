// How fast Ringer is: beside bare servers that send the same bytes, over casts of any size, with faults armed. Tables, not a test.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeCast } from './cast.mjs'
import { bareServers, holdAgainst, record, ringer } from './contestants.mjs'
import { pinLoad } from './cores.mjs'
import { measureDocuments } from './documents.mjs'
import { measureFaults, measureLayers } from './inside.mjs'
import { measureBoot, measureLoad } from './measure.mjs'
import { readOptions } from './options.mjs'
import { report } from './report.mjs'
import { kindsFor } from './requests.mjs'
import { startServer, stopServers } from './server.mjs'

try {
  await run(readOptions(process.argv.slice(2)))
} catch (error) {
  console.error(`bench: ${error.message}`)
  process.exitCode = 1
} finally {
  stopServers()
}

async function run({ sections, json, ...options }) {
  if (!existsSync(join(options.dist, 'cli.js'))) throw new Error(`${options.dist} holds no cli.js: npm run build`)
  const cores = pinLoad()
  const result = { node: process.versions.node, cores: cores ?? null }
  if (sections.includes('http')) Object.assign(result, await measureHttp(options, cores?.server))
  if (sections.includes('layers')) result.layers = measureLayers(options, cores?.server)
  if (sections.includes('faults')) result.faults = measureFaults(options, cores?.server)
  if (sections.includes('documents'))
    result.documents = await measureDocuments(options, (contestant) => startServer(contestant, cores?.server))
  console.log(json ? JSON.stringify(result) : report(result))
}

async function measureHttp({ dist, connections, rounds, seconds, boots }, core) {
  const start = (contestant) => startServer(contestant, core)
  const { folder, userIds } = writeCast(dist, connections)
  const kinds = kindsFor(userIds)

  const emulator = await start(ringer(dist, folder))
  const answers = await record(emulator, kinds)
  const contestants = bareServers(answers)
  const beside = []
  for (const contestant of contestants) beside.push(await start(contestant))
  for (const server of beside) await holdAgainst(answers, server)

  const boot = await measureBoot([...contestants, ringer(dist)], start, boots)
  const measured = await measureLoad([...beside, emulator], kinds, { rounds, seconds })
  return { connections, rounds, seconds, boot, kinds: measured }
}
