import { Argument, Command } from 'commander'
import pc from 'picocolors'
import { loadVendors } from '../boot.ts'
import { checkVendor, type VendorCheck } from '../check.ts'
import { fixturesOption, jsonOption, vendorNamesSoFar } from './options.ts'

export function checkCommand(): Command {
  return new Command('check')
    .description('hold contracts, casts and rulebooks against each other, and send every witness')
    .addArgument(new Argument('[vendors...]', 'these vendors only').argParser(vendorNamesSoFar))
    .addOption(fixturesOption())
    .addOption(jsonOption())
    .action(check)
}

async function check(vendors: string[], { json, ...options }: { json?: boolean; fixtures?: string }): Promise<void> {
  const results = (await loadVendors({ ...options, ...(vendors.length > 0 && { vendors }) })).map(checkVendor)
  console.log(json ? JSON.stringify(results) : results.map(report).join('\n'))
  const witnesses = results.reduce((sum, one) => sum + one.witnesses, 0)
  const findings = results.flatMap((one) => one.findings)
  if (!json)
    console.log(`${findings.length === 0 ? pc.green('ok') : pc.red('wrong')}: ${witnesses} witnesses sent, ${findings.length} findings`)
  if (findings.length > 0 || witnesses === 0) process.exitCode = 1
}

function report({ vendor, operations, rules, witnesses, findings, unpinned }: VendorCheck): string {
  return [
    `${pc.bold(vendor)}: ${operations} operations, ${rules} rules, ${witnesses} witnesses`,
    ...findings.map(({ place, message }) => `  ${pc.red(place)} ${message}`),
    ...(unpinned.length > 0
      ? [
          pc.dim(
            `  unpinned: ${unpinned.length} pairs of neighbouring rules that no witness makes hold both, so that their order shows nowhere`,
          ),
        ]
      : []),
    ...unpinned.map(({ operation, above, below }) => pc.dim(`    ${operation}: ${above}, ${below}`)),
  ].join('\n')
}
