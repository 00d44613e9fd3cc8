import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { ask } from './connection.mjs'
import { onCore } from './cores.mjs'
import { cpuMsOf, rssMbOf } from './process-stats.mjs'

const running = new Set()

/** Ends whatever was started and still runs, also when the bench itself is broken off. */
export function stopServers() {
  for (const child of running) child.kill()
}

process.once('exit', stopServers)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/**
 * Starts `node <args>` in a process of its own; it prints a line of JSON with its port when it listens. Another command is told its port.
 * It is ready with its first 200 to `probe`.
 */
export async function startServer({ name, args, command: own, port: told, probe }, core) {
  const [command, ...rest] = onCore(core, own ?? [process.execPath, ...args])
  const start = performance.now()
  const child = spawn(command, rest, { stdio: ['ignore', own ? 'ignore' : 'pipe', 'inherit'] })
  running.add(child)
  const ended = once(child, 'exit').finally(() => running.delete(child))
  const port = told ?? (await portOf(name, child, ended))
  const { status } = await (own ? askUntilThere(port, probe, ended) : ask(port, probe))
  if (status !== 200) throw new Error(`${name} answers ${probe.path} with ${status}, not 200`)
  return {
    name,
    port,
    readyMs: performance.now() - start,
    rssMb: rssMbOf(child.pid),
    cpuMs: () => cpuMsOf(child.pid),
    async stop() {
      child.kill()
      await ended
    },
  }
}

/** Who prints nothing is asked until it listens. */
async function askUntilThere(port, probe, ended) {
  let gone = false
  void ended.then(() => {
    gone = true
  })
  while (!gone) {
    try {
      return await ask(port, probe)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  throw new Error(`what should listen on port ${port} ended`)
}

async function portOf(name, child, ended) {
  const line = once(createInterface({ input: child.stdout }), 'line').then(([text]) => JSON.parse(text).port)
  const gone = ended.then(([code]) => Promise.reject(new Error(`${name} ended with ${code} before it listened`)))
  return Promise.race([line, gone])
}
