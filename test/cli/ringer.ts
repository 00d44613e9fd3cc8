import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, vi } from 'vitest'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const running: ChildProcessByStdio<null, Readable, Readable>[] = []

/** A process takes a second to start, on a busy machine several. */
vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** A process whose output is kept, killed when the test ends. */
export function run(command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const env = { ...process.env, NO_COLOR: '1', ...options.env }
  const child = spawn(command, args, { cwd: options.cwd ?? tmpdir(), env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  const out = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    out.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    out.stderr += chunk
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, ...out }))
  const printed = async (pattern: RegExp) => {
    while (!pattern.test(out.stdout))
      await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error(out.stderr)))])
    return out.stdout
  }
  return { child, ended, printed }
}

/** The command as it is installed: plain node on what was built. */
export function ringer(...args: string[]) {
  return ringerIn({}, ...args)
}

/** The same, told something by the environment. */
export function ringerIn(env: NodeJS.ProcessEnv, ...args: string[]) {
  return run(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { env })
}

/** The same in a folder of its own: where a configuration is looked for. */
export function ringerAt(cwd: string, ...args: string[]) {
  return run(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { cwd })
}

/** A Ringer that answers on a free port, with what it printed of itself. */
export async function startedIn(env: NodeJS.ProcessEnv, ...args: string[]) {
  const process = ringerIn(env, 'start', '--port', '0', '--json', ...args)
  return { ...process, line: JSON.parse(await process.printed(/\n/)) as StartLine }
}

export interface StartLine {
  url: string
  port: number
  pid: number
  vendors: string[]
  seed: string
  adminToken?: string
}

export type Cast = Record<string, Record<string, unknown>[]>

/** A folder with Kaiten's cast, changed. */
export function castWith(change: (cast: Cast) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'ringer-cast-'))
  const cast = JSON.parse(readFileSync(join(root, 'fixtures', 'kaiten.json'), 'utf8'))
  change(cast)
  writeFileSync(join(folder, 'kaiten.json'), JSON.stringify(cast))
  return folder
}
