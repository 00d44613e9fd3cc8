import { Argument, Command } from 'commander'
import pc from 'picocolors'
import { loadVendors } from '../boot.ts'
import { type RuleRow, ruleRows } from '../rulebook/rows.ts'
import { jsonOption, vendorName } from './options.ts'
import { table } from './table.ts'

export function rulesCommand(): Command {
  return new Command('rules')
    .description('print the truth table: which input gives which answer, and where we know it from')
    .addArgument(new Argument('[vendor]', 'of this vendor only').argParser(vendorName))
    .addOption(jsonOption())
    .action(rules)
}

async function rules(vendor: string | undefined, { json }: { json?: boolean }): Promise<void> {
  const rows = (await loadVendors(vendor ? { vendors: [vendor] } : {})).flatMap(ruleRows)
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
