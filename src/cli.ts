#!/usr/bin/env node
import { Command } from 'commander'
import pc from 'picocolors'
import { checkCommand } from './cli/check.ts'
import { execCommand } from './cli/exec.ts'
import { faultsCommand } from './cli/faults.ts'
import { initCommand } from './cli/init.ts'
import { routesCommand } from './cli/routes.ts'
import { rulesCommand } from './cli/rules.ts'
import { startCommand } from './cli/start.ts'
import { waitCommand } from './cli/wait.ts'
import { didYouMean } from './nearest.ts'
import { version } from './version.ts'

const program = new Command('ringer')
  .description('A dead ringer for the vendors your code calls')
  .version(version)
  .option('--verbose', 'show stack traces')
  .addCommand(startCommand(), { isDefault: true })
  .addCommand(execCommand())
  .addCommand(waitCommand())
  .addCommand(initCommand())
  .addCommand(checkCommand())
  .addCommand(rulesCommand())
  .addCommand(routesCommand())
  .addCommand(faultsCommand())
  .addHelpText('after', '\nWithout a command it starts; `ringer start --help` lists the options of that.')
  .showHelpAfterError('(ringer --help lists the commands and their options)')

try {
  refuseUnknownCommand(process.argv[2])
  await program.parseAsync()
} catch (error) {
  const { message, stack } = error as Error
  console.error(`${pc.red('ringer:')} ${program.opts().verbose || process.argv.includes('--verbose') ? stack : message}`)
  process.exit(1)
}

/** With a default command, commander takes a misspelt one for its argument. */
function refuseUnknownCommand(word: string | undefined): void {
  const names = program.commands.map((command) => command.name())
  if (!word || word.startsWith('-') || word === 'help' || names.includes(word)) return
  throw new Error(`there is no command "${word}".${didYouMean(word, names)} There are: ${names.join(', ')}`)
}
