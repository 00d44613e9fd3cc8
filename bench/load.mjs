import { openConnection } from './connection.mjs'
import { percentile } from './stats.mjs'

/** Loads a server, each connection with its script, and says how it did. Throws at the first status that is not the expected one. */
export async function load({ port, cpuMs }, scripts, seconds) {
  const connections = await Promise.all(scripts.map(() => openConnection(port)))
  const latencies = []
  try {
    const cpuBefore = cpuMs()
    const start = performance.now()
    const run = (connection, index) => repeat(connection, scripts[index], start + seconds * 1000, latencies)
    await Promise.all(connections.map(run))
    const elapsed = performance.now() - start
    const perSecond = (latencies.length / elapsed) * 1000
    if (cpuBefore === undefined) return { perSecond, ...spread(latencies) }
    const cpu = cpuMs() - cpuBefore
    return { perSecond, ...spread(latencies), cpuUs: (cpu / latencies.length) * 1000, busy: cpu / elapsed }
  } finally {
    for (const connection of connections) connection.close()
  }
}

/** Ends where the script ends, so that the state is as it was. */
function repeat({ send }, script, deadline, latencies) {
  return new Promise((resolve, reject) => {
    let at = 0
    let sent = 0
    next()

    function next() {
      sent = performance.now()
      send(script[at].bytes, answered, reject)
    }

    function answered({ status, text }) {
      const now = performance.now()
      const { method, path, status: expected } = script[at]
      if (status !== expected) return reject(new Error(`${method} ${path} is to be answered ${expected}, but came:\n${text}`))
      latencies.push(now - sent)
      at = (at + 1) % script.length
      if (at === 0 && now >= deadline) resolve()
      else next()
    }
  })
}

function spread(latencies) {
  const sorted = Float64Array.from(latencies).sort()
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) }
}
