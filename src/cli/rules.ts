import { Argument, Command } from 'commander'
import pc from 'picocolors'
import { loadVendors } from '../boot.ts'
import { type RuleRow, ruleRows } from '../rulebook/rows.ts'
import { configOption, jsonOption, specOption } from './options.ts'
import { type SourceOptions, settingsOf } from './settings.ts'
import { table } from './table.ts'

export function rulesCommand(): Command {
  return new Command('rules')
    .description('print the truth table: which input gives which answer, and where we know it from')
    .addArgument(new Argument('[vendor]', 'of this vendor only: its name, or a path'))
    .addOption(configOption())
    .addOption(specOption())
    .addOption(jsonOption())
    .action(rules)
}

async function rules(vendor: string | undefined, options: SourceOptions & { json?: boolean }, command: Command): Promise<void> {
  const { json, ...settings } = await settingsOf(options, command, vendor === undefined ? [] : [vendor])
  const rows = (await loadVendors(settings)).flatMap(ruleRows)
  console.log(json ? JSON.stringify(rows) : printed(rows))
}

function printed(rows: RuleRow[]): string {
  const lines: string[] = []
  let title = ''
  let group: string[][] = []
  for (const { vendor, operation, method, path, rule, answer, when, source } of rows) {
    const here = `${pc.bold(`${vendor} ${operation}`)}  ${method} ${path}`
    if (here !== title) {
      close()
      title = here
    }
    group.push([rule, String(answer), when, source])
  }
  close()
  return lines.join('\n')

  function close() {
    if (group.length > 0) lines.push(title, `${table(group, '  ')}\n`)
    group = []
  }
}
