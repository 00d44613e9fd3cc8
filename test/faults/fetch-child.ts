import { createInterface } from 'node:readline'
import type { Ask, Seen } from './clients.ts'
import { fetchClient } from './clients.ts'

/** Asks with the `fetch` of a process that was started with `NODE_EXTRA_CA_CERTS`: a line of asks in, a line of what was seen out. */
for await (const line of createInterface({ input: process.stdin })) {
  const seen: Seen[] = await fetchClient(...(JSON.parse(line) as Ask[]))
  console.log(JSON.stringify(seen))
}
