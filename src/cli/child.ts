import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { isatty } from 'node:tty'

/** How a command ended, in the numbers that shells use. */
export interface Ended {
  /** Its own; 128 + n when signal n ended it; 127 when there is none of that name, 126 when it could not be run. */
  code: number
  /** Why it could not be run, and what to do. */
  problem?: string
}

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** npm and its like are batch files there, which only a shell runs. */
const shell = process.platform === 'win32'

/** Runs a command with the terminal or the pipes of this process, and hands on the signals that come meanwhile. */
export async function runChild(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  let forward: (signal: NodeJS.Signals) => void = () => {}
  try {
    return await new Promise<Ended>((resolve, reject) => {
      const child = shell
        ? spawn([command, ...args].map(quoted).join(' '), { stdio: 'inherit', env, shell })
        : spawn(command, args, { stdio: 'inherit', env })
      forward = (signal) => {
        // A terminal sends Ctrl-C to the command as well, and many take the second for "at once, without cleaning up".
        if (signal !== 'SIGINT' || !isatty(0)) child.kill(signal)
      }
      for (const signal of forwarded) process.on(signal, forward)
      child.once('error', reject)
      child.once('exit', (code, signal) => resolve({ code: code ?? 128 + constants.signals[signal as NodeJS.Signals] }))
    })
  } catch (error) {
    return notRun(command, error as NodeJS.ErrnoException)
  } finally {
    for (const signal of forwarded) process.off(signal, forward)
  }
}

function notRun(command: string, { code, message }: NodeJS.ErrnoException): Ended {
  if (code === 'ENOENT' && !command.includes('/')) {
    return { code: 127, problem: `there is no command "${command}": name its path, or run it by npx if it is one of a package's` }
  }
  if (code === 'ENOENT') return { code: 127, problem: `there is no file ${command}, or none that its first line (#!) names` }
  if (code === 'EACCES') return { code: 126, problem: `${command} may not be executed: \`chmod +x\` it, or name the program that runs it` }
  return { code: 126, problem: `${command} could not be run: ${message}` }
}

function quoted(word: string): string {
  return /[^\w.:/\\=@-]/.test(word) || word === '' ? `"${word.replaceAll('"', '""')}"` : word
}
