import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const sections = ['http', 'layers', 'faults', 'documents']

const usage = `npm run bench -- [sections] [options]
  http               requests beside bare servers that send the same bytes, and boots
  layers             what a namespace costs over casts of 10 to 1,000,000 memberships
  faults             what armed faults cost the calls that they do not meet
  documents          boot, memory and requests with documents of 10, 100 and 1,000 operations; all four when none is named
  --rounds <n>       how often every server is measured with every kind of request (5)
  --seconds <s>      how long each time (0.8)
  --connections <n>  kept-alive connections, one request at a time on each (50)
  --short            a look of a few seconds, for CI: 3 rounds of 0.1 s, one boot, no million
  --json             print JSON
  --prism <command>  Prism's command, for \`documents\`: npx @stoplight/prism-cli, with a Node that it runs on
  --dist <dir>       another build of Ringer, with specs/ and fixtures/ beside it`

const shipped = fileURLToPath(new URL('../dist', import.meta.url))

/** What the command line asks for. Throws with the usage when it cannot be. */
export function readOptions(args) {
  const { values, positionals } = parse(args)
  const { rounds, seconds, connections, short, json, dist, prism } = values
  const unknown = positionals.find((name) => !sections.includes(name))
  if (unknown !== undefined) throw new Error(`there is no section "${unknown}"\n\n${usage}`)
  return {
    sections: positionals.length > 0 ? positionals : sections,
    short: short === true,
    rounds: amount('rounds', rounds ?? (short ? '3' : '5'), Number.isInteger),
    seconds: amount('seconds', seconds ?? (short ? '0.1' : '0.8'), Number.isFinite),
    connections: amount('connections', connections ?? '50', Number.isInteger),
    boots: short ? 1 : 5,
    json: json === true,
    prism,
    dist: dist === undefined ? shipped : resolve(dist),
  }
}

function parse(args) {
  const text = { type: 'string' }
  const flag = { type: 'boolean' }
  try {
    const options = { rounds: text, seconds: text, connections: text, short: flag, json: flag, dist: text, prism: text }
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Error(`${error.message}\n\n${usage}`)
  }
}

function amount(name, text, isKind) {
  const number = Number(text)
  if (!isKind(number) || number <= 0) throw new Error(`--${name} ${text}: give a number above 0\n\n${usage}`)
  return number
}
