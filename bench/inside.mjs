import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onCore } from './cores.mjs'

/** What a namespace costs, cast by cast; each cast has a process of its own, so that none lives on another's heap. */
export function measureLayers({ dist, short }, core) {
  const casts = short ? [10, 10_000] : [10, 10_000, 1_000_000]
  return casts.map((memberships) => runChild(core, ['--expose-gc', '--max-old-space-size=4096'], 'layers-child.mjs', dist, memberships))
}

/** What the fault engine costs, kind of request by kind of request. */
export function measureFaults({ dist, short }, core) {
  return runChild(core, [], 'faults-child.mjs', dist, short ? 20 : 100)
}

function runChild(core, flags, file, ...args) {
  const command = [process.execPath, ...flags, fileURLToPath(new URL(file, import.meta.url)), ...args.map(String)]
  const [name, ...rest] = onCore(core, command)
  return JSON.parse(execFileSync(name, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }))
}
