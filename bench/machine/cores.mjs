import { execFileSync } from 'node:child_process'

let own = false

/** Whether the load has a core to itself. */
export function hasOwnCore() {
  return own
}

/** Puts this process, which makes the load, on one core, and names another for the servers; undefined where that cannot be done. */
export function pinLoad() {
  const cores = allowedCores()
  if (cores.length < 2) return undefined
  const [server, load] = [cores[0], cores.at(-1)]
  taskset('-a', '-c', '-p', String(load), String(process.pid))
  own = true
  return { server, load }
}

/** A command that runs on that core. */
export function onCore(core, command) {
  return core === undefined ? command : ['taskset', '-c', String(core), ...command]
}

/** What `taskset` says is a list such as `0,2-3`. */
function allowedCores() {
  try {
    const [list] = /[\d,-]+$/.exec(taskset('-c', '-p', String(process.pid)).trim())
    return list.split(',').flatMap((range) => {
      const [first, last = first] = range.split('-').map(Number)
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    })
  } catch {
    return []
  }
}

function taskset(...args) {
  return execFileSync('taskset', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
