import type { Ringer } from '../boot.ts'
import type { Answer } from '../contract/call.ts'

/** What somebody sees who opens the base URL: who is here, and where to look further. */
export function index({ vendors }: Ringer): Answer {
  const page = {
    ringer: 'a dead ringer for the vendors your code calls',
    vendors: Object.fromEntries([...vendors.values()].map(({ name, contract }) => [name, { title: contract.title, base: `/${name}` }])),
    admin: { health: '/__admin/health', rules: '/__admin/rules', openapi: '/__admin/openapi.json' },
  }
  return { status: 200, headers: { 'content-type': 'application/json' }, text: `${JSON.stringify(page, null, 2)}\n` }
}
