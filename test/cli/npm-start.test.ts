import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { root, run, type StartLine } from './ringer.ts'

const servers: number[] = []

afterEach(() => {
  for (const pid of servers.splice(0).filter(alive)) process.kill(pid, 'SIGKILL')
})

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A supervisor knows npm's process only. */
test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s to `npm start` ends the server within two seconds, and leaves nobody behind',
  async (signal) => {
    const { child, ended, printed } = run('npm', ['start', '--silent', '--', '--port', '0', '--json'], { cwd: root })
    const { url, pid } = JSON.parse(await printed(/\n/)) as StartLine
    servers.push(pid)
    expect(pid).not.toBe(child.pid)
    expect((await fetch(`${url}/__admin/health`)).status).toBe(200)

    child.kill(signal)
    const late = once(AbortSignal.timeout(2000), 'abort').then(() => 'too late')
    expect(await Promise.race([ended, late])).toMatchObject({ stderr: '' })
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    expect(alive(pid)).toBe(false)
  },
)
