import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { ask } from '../client/connection.mjs'
import { onCore } from '../machine/cores.mjs'
import { cpuMsOf, rssMbOf } from '../machine/process-stats.mjs'

const running = new Set()

/** Nobody takes longer; what does not answer by then never will. */
const usualPatienceMs = 120_000

/** Ends whatever was started and still runs, also when the bench itself is broken off. */
export function stopServers() {
  for (const child of running) child.kill()
}

process.once('exit', stopServers)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/**
 * Starts `node <args>` in a process of its own, or another command. It prints a line of JSON with its port when it listens; who is told a port
 * prints nothing. `cwd` is for those that leave files where they are started. It is ready with its first answer to `probe` that has the probe's
 * status.
 */
export async function startServer({ name, args, command: own, cwd, port: told, probe, patienceMs = usualPatienceMs }, core) {
  const [command, ...rest] = onCore(core, own ?? [process.execPath, ...args])
  const start = performance.now()
  const stdio = told === undefined ? ['ignore', 'pipe', 'inherit', 'ipc'] : ['ignore', 'ignore', 'ignore']
  const child = spawn(command, rest, { stdio, cwd })
  running.add(child)
  const ended = endOf(child).finally(() => running.delete(child))
  const gone = ended.then((how) => Promise.reject(new Error(`${name} ended before it answered: ${how}`)))
  gone.catch(() => {})
  const port = told ?? (await Promise.race([portOf(child), gone]))
  try {
    await Promise.race([untilReady({ name, port, probe, patienceMs }), gone])
  } catch (error) {
    child.kill()
    throw error
  }
  return {
    name,
    port,
    readyMs: performance.now() - start,
    rssMb: rssMbOf(child.pid),
    rssNow: () => rssMbOf(child.pid),
    cpuMs: () => cpuMsOf(child.pid),
    /** Says something to a server of the bench's own, and gives back what it answers. */
    async tell(message) {
      child.send(message)
      const [answer] = await Promise.race([once(child, 'message'), gone])
      return answer
    },
    async stop() {
      child.kill()
      await ended
    },
  }
}

/** The exit code, the signal, or why it could not be started. */
function endOf(child) {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal)).once('error', ({ message }) => resolve(message))
  })
}

async function portOf(child) {
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return JSON.parse(line).port
}

/** A server that is loading still refuses the connection, or answers something else. */
async function untilReady({ name, port, probe, patienceMs }) {
  const end = performance.now() + patienceMs
  let last
  do {
    try {
      const { status } = await ask(port, probe)
      if (status === probe.status) return
      last = `answers ${probe.method} ${probe.path} with ${status}, not ${probe.status}`
    } catch (error) {
      last = error.message
    }
    await wait(2)
  } while (performance.now() < end)
  throw new Error(`${name} was not ready in ${patienceMs / 1000} s: ${last}`)
}
