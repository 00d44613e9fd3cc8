import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onCore } from '../machine/cores.mjs'
import { buildInside } from './build.mjs'

/** Runs one of this folder's scripts in a process of its own, so that none lives on another's heap; it prints a line of JSON. */
export async function runInside(core, file, ...args) {
  const flags = ['--expose-gc', '--max-old-space-size=4096']
  const script = fileURLToPath(new URL(file, import.meta.url))
  const [name, ...rest] = onCore(core, [process.execPath, ...flags, script, await buildInside(), ...args.map(String)])
  return JSON.parse(execFileSync(name, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 }))
}
