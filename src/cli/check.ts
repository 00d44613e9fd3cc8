import { Argument, Command } from 'commander'
import pc from 'picocolors'
import { loadVendors } from '../boot.ts'
import { checkVendor } from '../check.ts'
import { checkReport } from './check-report.ts'
import { configOption, fixturesOption, jsonOption, specOption } from './options.ts'
import { type SourceOptions, settingsOf } from './settings.ts'

export function checkCommand(): Command {
  return new Command('check')
    .description(
      'hold contracts, casts and rulebooks against each other, send every witness, and say what is missing; exit 1 when something is wrong',
    )
    .addArgument(new Argument('[vendors...]', 'these vendors only: their names, or paths'))
    .addOption(configOption())
    .addOption(specOption())
    .addOption(fixturesOption())
    .addOption(jsonOption())
    .action(check)
}

async function check(vendors: string[], options: SourceOptions & { json?: boolean }, command: Command): Promise<void> {
  const { json, ...settings } = await settingsOf(options, command, vendors)
  const results = (await loadVendors(settings)).map(checkVendor)
  console.log(json ? JSON.stringify(results) : results.map(checkReport).join('\n'))
  const witnesses = results.reduce((sum, one) => sum + one.witnesses, 0)
  const findings = results.flatMap((one) => one.findings)
  if (!json)
    console.log(`${findings.length === 0 ? pc.green('ok') : pc.red('wrong')}: ${witnesses} witnesses sent, ${findings.length} findings`)
  // What is missing is no mistake: a document alone is a vendor.
  if (findings.length > 0) process.exitCode = 1
}
