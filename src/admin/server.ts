import { version } from '../version.ts'
import type { Handler } from './handler.ts'

export const getHealth: Handler = ({ ringer }) => ({
  status: 200,
  body: {
    status: 'ready',
    version,
    vendors: [...ringer.vendors.values()].map(({ name, contract, rules }) => ({
      name,
      operations: contract.operations.size,
      rules: [...rules.values()].reduce((sum, { all }) => sum + all.length, 0),
    })),
    namespaces: ringer.namespaces.size,
  },
})

export const getOpenApi: Handler = ({ contract }) => ({ status: 200, body: contract.document })
