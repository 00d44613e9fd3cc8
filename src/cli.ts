#!/usr/bin/env node
import { Command } from 'commander'
import pc from 'picocolors'
import { didYouMean } from './nearest.ts'
import { version } from './version.ts'

const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./cli/start.ts')).startCommand(),
  exec: async () => (await import('./cli/exec.ts')).execCommand(),
  wait: async () => (await import('./cli/wait.ts')).waitCommand(),
  init: async () => (await import('./cli/init.ts')).initCommand(),
  check: async () => (await import('./cli/check.ts')).checkCommand(),
  rules: async () => (await import('./cli/rules.ts')).rulesCommand(),
  routes: async () => (await import('./cli/routes.ts')).routesCommand(),
  faults: async () => (await import('./cli/faults.ts')).faultsCommand(),
}

const program = new Command('ringer')
  .description('A dead ringer for the vendors your code calls')
  .version(version)
  .option('--verbose', 'show stack traces')
  .addHelpText('after', '\nWithout a command it starts; `ringer start --help` lists the options of that.')
  .showHelpAfterError('(ringer --help lists the commands and their options)')

try {
  const words = process.argv.slice(2)
  refuseUnknownCommand(words[0])
  for (const name of wanted(words)) program.addCommand(await (commands[name] as () => Promise<Command>)(), { isDefault: name === 'start' })
  await program.parseAsync()
} catch (error) {
  const { message, stack } = error as Error
  console.error(`${pc.red('ringer:')} ${program.opts().verbose || process.argv.includes('--verbose') ? stack : message}`)
  process.exit(1)
}

/** The command that is meant, which alone is loaded then; all of them where they are to be listed, or where a word may be one or not. */
function wanted(words: string[]): string[] {
  const [first = 'start'] = words
  if (Object.hasOwn(commands, first)) return [first]
  const mayBeAnother = words.some((word) => Object.hasOwn(commands, word) || ['-h', '--help', 'help'].includes(word))
  return mayBeAnother ? Object.keys(commands) : ['start']
}

/** With a default command, commander takes a misspelt one for its argument. */
function refuseUnknownCommand(word: string | undefined): void {
  const names = Object.keys(commands)
  if (!word || word.startsWith('-') || word === 'help' || names.includes(word)) return
  throw new Error(`there is no command "${word}".${didYouMean(word, names)} There are: ${names.join(', ')}`)
}
