// Other tools that mock an API, beside Ringer and the bare server: those that are installed in the folder of `--peers`.
import { join } from 'node:path'
import { load } from '../client/load.mjs'
import { request } from '../client/request.mjs'
import { temporaryFolder } from '../machine/folder.mjs'
import { freePort } from '../machine/port.mjs'
import { emulate } from '../peers/emulate.mjs'
import { mockoon } from '../peers/mockoon.mjs'
import { openapiBackend } from '../peers/openapi-backend.mjs'
import { prism } from '../peers/prism.mjs'
import { scalar } from '../peers/scalar.mjs'
import { specmatic } from '../peers/specmatic.mjs'
import { wiremock } from '../peers/wiremock.mjs'
import { bareServers, record, ringer } from '../servers/contestants.mjs'
import { writeCasts } from '../vendors/casts.mjs'
import { probe } from '../vendors/kinds.mjs'
import { voucherify } from '../vendors/voucherify.mjs'
import { measureBoot } from './boot.mjs'
import { medians, ratio, takeTurns } from './turns.mjs'

const peers = [openapiBackend, prism, scalar, mockoon, emulate, wiremock, specmatic]

/** A Java tool takes its time; what is not there by then will not come. */
const patienceMs = 60_000

export async function measurePeers(options, start) {
  const { dist, connections, users, boots, peers: folder } = options
  const found = peers.map((peer) => ({ peer, installed: peer.find(folder) }))
  const missing = found.filter(({ installed }) => !installed).map(({ peer }) => peer.name)
  if (missing.length === peers.length) return { measured: [], missing }

  const kinds = kindsFor(voucherifyAsks, options)
  const fixtures = writeCasts(dist, [voucherify], connections * users)
  const emulator = { contestant: ringer(dist, { fixtures, options: ['--vendors', 'voucherify'] }), kinds }
  const recorded = await recordedBy(emulator, start)
  const place = { contract: join(dist, '../specs/voucherify.yaml'), count: connections * users, answers: plain(recorded) }
  const entrants = [{ contestant: bareServers(recorded)[0], kinds }, emulator]
  for (const { peer, installed } of found) if (installed) entrants.push(await entrantOf(peer, installed, place, options))

  const ready = []
  for (const entrant of entrants) ready.push(await openEntrant(entrant, start, boots))
  const measured = ready.map(({ boot }) => ({ ...boot, kinds: [] }))
  for (const at of kinds.keys()) await measureKind(at, ready, measured, options)
  for (const { server } of ready) await server?.stop()
  return { measured, missing }
}

async function recordedBy({ contestant, kinds }, start) {
  const server = await start(contestant)
  const recorded = await record(server, kinds)
  await server.stop()
  return recorded
}

/** The peer's command; it is asked what Ringer is, without the vendor's prefix, unless it has requests of its own. */
async function entrantOf({ name, command, asks = unprefixed(voucherifyAsks) }, installed, place, options) {
  const port = await freePort()
  const kinds = kindsFor(asks, options)
  const scratch = temporaryFolder()
  const given = command(installed, { ...place, port: String(port), scratch })
  const title = `${name} ${installed.version}`
  return { contestant: { name: title, command: given, cwd: scratch, port, probe: kinds[0].scripts[0][0][0], patienceMs }, kinds }
}

/** Boots it, and leaves it running where each of its requests gets the status that it must get. */
async function openEntrant({ contestant, kinds }, start, boots) {
  try {
    const [boot] = await measureBoot([contestant], start, boots)
    return { boot, server: await start(contestant), kinds, bare: contestant.bare }
  } catch (error) {
    return { boot: { name: contestant.name, failure: error.message }, kinds }
  }
}

/** Who cannot take a kind is left out of it, and says why. */
async function measureKind(at, entrants, measured, options) {
  const taking = []
  for (const [index, { server, kinds, bare }] of entrants.entries()) {
    if (!server) continue
    const { name, title, scripts } = kinds[at]
    const visit = { server, scripts, prepare: bare && (() => server.tell(name)) }
    try {
      await visit.prepare?.()
      await load(server, scripts, options.warmUp)
      taking.push({ index, title, visit })
    } catch (error) {
      measured[index].kinds[at] = { title, refused: firstLines(error.message) }
    }
  }
  const [base, ...others] = await takeTurns(
    taking.map(({ visit }) => visit),
    options,
  )
  for (const [position, samples] of [base, ...others].entries()) {
    const { index, title } = taking[position]
    measured[index].kinds[at] = { title, ...medians(samples), ofHttp: ratio(samples, base) }
  }
}

/** What was to come, and the status that came. */
function firstLines(message) {
  return message.split('\r\n')[0].replace('\n', ' ')
}

const voucherifyAsks = { read: () => probe, phases: [voucherify.remove, voucherify.putBack] }

function unprefixed({ read, phases }) {
  const bare = ({ method, path, status, headers, text }) =>
    request(method, path.replace('/voucherify', ''), status, { headers, body: text && JSON.parse(text) })
  return { read: (number) => bare(read(number)), phases: phases.map((phase) => (number) => bare(phase(number))) }
}

/** A read, and a cycle that ends where it began. */
function kindsFor({ read, phases }, { connections, users }) {
  const own = Array.from({ length: connections }, (_, connection) => upTo(users, (at) => connection * users + at + 1))
  return [
    { name: 'read', title: 'read a user', scripts: own.map((numbers) => [numbers.map(read)]) },
    { name: 'cycle', title: 'remove, put back', scripts: own.map((numbers) => phases.map((phase) => numbers.map(phase))) },
  ]
}

/** The answers as a tool that is told them has them, its paths without the vendor's prefix. */
function plain(recorded) {
  return recorded.flatMap(({ answers }) =>
    answers.map(({ request: { method, route }, ...answer }) => ({ ...answer, method, route: route.replace('/voucherify', '') })),
  )
}

function upTo(length, make) {
  return Array.from({ length }, (_, at) => make(at))
}
