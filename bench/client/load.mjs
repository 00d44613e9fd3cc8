import { hasOwnCore } from '../machine/cores.mjs'
import { percentile } from '../machine/stats.mjs'
import { openConnection } from './connection.mjs'

/**
 * Loads a server, each connection with its script, and says how it did, as a whole and phase by phase. A script of one phase is sent over and
 * over until the time is up; of several, all connections go through each to its end, and the time is looked at only after the last, so that
 * the state is as it was. What comes first is not counted: a request that waits until its connection is accepted says nothing about those
 * that follow. Throws at the first status that is not the expected one.
 */
export async function load({ port, cpuMs }, scripts, seconds) {
  const connections = await Promise.all(scripts.map(() => openConnection(port)))
  const phases = scripts[0].map(() => ({ elapsed: 0, cpu: 0, latencies: [] }))
  await begin(connections, scripts)
  const start = performance.now()
  const deadline = start + seconds * 1000
  const rest = stayAwake()
  try {
    do {
      for (const [at, phase] of phases.entries()) await runPhase(at, phase)
    } while (performance.now() < deadline)
  } finally {
    rest()
    for (const connection of connections) connection.close()
  }
  if (phases.length === 1) return figuresOf(phases[0])
  const whole = {
    elapsed: sum(phases, ({ elapsed }) => elapsed),
    cpu: sum(phases, ({ cpu }) => cpu),
    latencies: phases.flatMap(({ latencies }) => latencies),
  }
  return { ...figuresOf(whole), phases: phases.map(figuresOf) }

  async function runPhase(at, phase) {
    const until = phases.length === 1 ? deadline : undefined
    const [cpuBefore, before] = [cpuMs(), performance.now()]
    await Promise.all(connections.map((connection, index) => repeat(connection, scripts[index][at], until, phase.latencies)))
    phase.elapsed += performance.now() - before
    phase.cpu += cpuMs() - cpuBefore
  }
}

/** Each connection sends its first request; where there are phases, whatever is in them, for the state has to be as it was. */
async function begin(connections, scripts) {
  for (const at of scripts[0].keys()) {
    const sent = (script) => (script.length === 1 ? script[at].slice(0, 1) : script[at])
    await Promise.all(connections.map((connection, index) => repeat(connection, sent(scripts[index]), undefined, [])))
  }
}

/**
 * A load that sleeps has to be woken by the server's writes, which in a virtual machine costs the server more than many an answer, and a slow
 * server more often than a quick one. With a core to itself it looks for answers without rest. Gives back how to end that.
 */
function stayAwake() {
  let awake = hasOwnCore()
  const look = () => {
    if (awake) setImmediate(look)
  }
  look()
  return () => {
    awake = false
  }
}

/** Sends the requests one after the other: once, or over and over until the time is up. */
function repeat({ send }, requests, deadline, latencies) {
  return new Promise((resolve, reject) => {
    let at = 0
    let sent = 0
    next()

    function next() {
      sent = performance.now()
      send(requests[at].bytes, answered, reject)
    }

    function answered({ status, text }) {
      const now = performance.now()
      const { method, path, status: expected } = requests[at]
      if (status !== expected) return reject(new Error(`${method} ${path} is to be answered ${expected}, but came:\n${text}`))
      latencies.push(now - sent)
      at = (at + 1) % requests.length
      if (deadline === undefined ? at === 0 : now >= deadline) resolve()
      else next()
    }
  })
}

/** CPU is undefined where the machine does not tell. Latencies are in milliseconds, in ascending order. */
function figuresOf({ elapsed, cpu, latencies }) {
  const count = latencies.length
  const sorted = Float64Array.from(latencies).sort()
  const known = Number.isFinite(cpu)
  return {
    count,
    latencies: sorted,
    perSecond: (count / elapsed) * 1000,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    cpuUs: known ? (cpu / count) * 1000 : undefined,
    busy: known ? cpu / elapsed : undefined,
  }
}

function sum(list, of) {
  return list.reduce((total, one) => total + of(one), 0)
}
