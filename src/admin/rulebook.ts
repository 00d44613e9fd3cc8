import { didYouMean } from '../nearest.ts'
import { problem } from '../problem.ts'
import { ruleRows } from '../rulebook/rows.ts'
import type { Handler } from './handler.ts'

export const listVendors: Handler = ({ ringer }) => ({
  status: 200,
  body: {
    vendors: [...ringer.vendors.values()].map((vendor) => ({
      name: vendor.name,
      title: vendor.contract.title,
      base: `/${vendor.name}`,
      servers: vendor.contract.servers.map(({ url }) => url),
      hosts: [...new Set([...vendor.contract.servers.flatMap(({ hosts }) => hosts), ...(ringer.hosts[vendor.name] ?? [])])],
      operations: vendor.contract.operations.size,
      rules: ruleRows(vendor).length,
    })),
  },
})

export const listRules: Handler = ({ ringer, query }) => {
  const { vendor: name, operation } = query as { vendor?: string; operation?: string }
  if (name !== undefined && !ringer.vendors.has(name)) {
    return problem(400, `There is no vendor "${name}".${didYouMean(name, ringer.vendors.keys())}`)
  }
  const rows = [...ringer.vendors.values()].filter((vendor) => name === undefined || vendor.name === name).flatMap(ruleRows)
  const ids = new Set(rows.map((row) => row.operation))
  if (operation !== undefined && !ids.has(operation)) {
    return problem(400, `There is no operation "${operation}".${didYouMean(operation, ids)}`)
  }
  return { status: 200, body: { rules: rows.filter((row) => operation === undefined || row.operation === operation) } }
}
