import { Argument, Command } from 'commander'
import { loadVendors } from '../boot.ts'
import { configOption, jsonOption, specOption } from './options.ts'
import { type SourceOptions, settingsOf } from './settings.ts'
import { table } from './table.ts'

export function routesCommand(): Command {
  return new Command('routes')
    .description('print every route: method, path, operation and the statuses it can answer')
    .addArgument(new Argument('[vendor]', 'of this vendor only: its name, or a path'))
    .addOption(configOption())
    .addOption(specOption())
    .addOption(jsonOption())
    .action(routes)
}

async function routes(name: string | undefined, options: SourceOptions & { json?: boolean }, command: Command): Promise<void> {
  const { json, ...settings } = await settingsOf(options, command, name === undefined ? [] : [name])
  const found = (await loadVendors(settings)).flatMap(({ name: vendor, contract }) =>
    [...contract.operations.values()].flatMap(({ id: operation, method, path, responses }) =>
      contract.bases.map((base) => ({ vendor, method, path: `/${vendor}${base}${path}`, operation, statuses: [...responses.keys()] })),
    ),
  )
  const rows = found.map(({ method, path, operation, statuses }) => [method, path, operation, statuses.join(' ')])
  console.log(json ? JSON.stringify(found) : table(rows))
}
