import dns from 'node:dns'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const Server = createRequire(import.meta.url)('@syncano/core')

// The vendor's host is this machine; all else is as the client does it.
const { lookup } = dns
dns.lookup = (_name, ...rest) => lookup('127.0.0.1', ...rest)

/** A line of `[settings, part, method, ...arguments]` in, a line of what the client made of the answer out. */
for await (const line of createInterface({ input: process.stdin })) {
  const [settings, part, method, ...given] = JSON.parse(line)
  const client = new Server(settings)
  const said = await client[part][method](...given).then(
    (value) => ({ value }),
    ({ status, message }) => ({ status, message }),
  )
  console.log(JSON.stringify(said))
}
