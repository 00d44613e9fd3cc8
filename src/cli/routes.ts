import { Argument, Command } from 'commander'
import { loadVendors } from '../boot.ts'
import { jsonOption, vendorName } from './options.ts'
import { table } from './table.ts'

export function routesCommand(): Command {
  return new Command('routes')
    .description('print every route: method, path, operation and the statuses it can answer')
    .addArgument(new Argument('[vendor]', 'of this vendor only').argParser(vendorName))
    .addOption(jsonOption())
    .action(routes)
}

async function routes(name: string | undefined, { json }: { json?: boolean }): Promise<void> {
  const found = (await loadVendors(name ? { vendors: [name] } : {})).flatMap(({ name: vendor, contract }) =>
    [...contract.operations.values()].flatMap(({ id: operation, method, path, responses }) =>
      contract.bases.map((base) => ({ vendor, method, path: `/${vendor}${base}${path}`, operation, statuses: [...responses.keys()] })),
    ),
  )
  const rows = found.map(({ method, path, operation, statuses }) => [method, path, operation, statuses.join(' ')])
  console.log(json ? JSON.stringify(found) : table(rows))
}
