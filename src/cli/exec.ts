import { writeFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import pc from 'picocolors'
import { bootRinger } from '../boot.ts'
import { didYouMean } from '../nearest.ts'
import { type Serving, serve } from '../server/serve.ts'
import { shippedNames } from '../sources/sources.ts'
import { runChild } from './child.ts'
import {
  clockOption,
  configOption,
  faultsOption,
  fixturesOption,
  limitsOption,
  portNumber,
  seedOption,
  specOption,
  vendorsOption,
} from './options.ts'
import { createRuleCounts, type RuleCounts, ruleCountsText } from './rule-counts.ts'
import { type SourceOptions, settingsOf } from './settings.ts'

interface ExecOptions extends SourceOptions {
  port: number
  seed: string
  clock?: string
  limits?: boolean
  /** Variable to vendor, with what follows it in the path. */
  env: Record<string, string>
  report?: string
  json?: boolean
  quiet?: boolean
}

/** The server is new, so that any name is a fresh world; the same one makes the same URLs each time. */
const namespace = 'exec'
const host = '127.0.0.1'

export function execCommand(): Command {
  return new Command('exec')
    .description('run a command with the vendors around it, then print which rules answered it')
    .usage('[options] -- <command> [args...]')
    .argument('[command...]', 'what to run; its exit code is passed on')
    .addOption(new Option('-p, --port <port>', '0 takes a free one').default(0).argParser(portNumber))
    .addOption(configOption())
    .addOption(specOption())
    .addOption(vendorsOption())
    .addOption(fixturesOption())
    .addOption(seedOption())
    .addOption(clockOption())
    .addOption(faultsOption())
    .addOption(limitsOption())
    .addOption(
      new Option('--env <NAME=vendor>', "set one more variable to a vendor's URL, also SNAG_API=snag/api; as often as need be")
        .default({}, 'none')
        .argParser(variablesSoFar),
    )
    .option('--report <file>', 'write which rules answered to a file, as JSON')
    .option('--json', 'print which rules answered as one line of JSON')
    .option('--quiet', 'do not print which rules answered')
    .addHelpText('after', environmentHelp)
    .action(exec)
}

const environmentHelp = `
The command finds in its environment:
  RINGER_URL           where Ringer answers
  RINGER_NAMESPACE     the world that is the command's own, "${namespace}"
  RINGER_<VENDOR>_URL  each vendor in that world, such as RINGER_KAITEN_URL

Which rules answered is printed on stderr, so that stdout is the command's alone.`

async function exec(words: string[], options: ExecOptions, program: Command): Promise<void> {
  const [command, ...args] = commandOf(words)
  const { faults, ...settings } = await settingsOf(options, program)
  const names = settings.vendors.map(({ name }) => name)
  refuseUnserved(options, names)
  if (options.report !== undefined) writeReport(options.report, '')
  const counts = createRuleCounts()
  // The configuration's port and host are those of `ringer start`, which may be running beside this.
  const { port } = options
  const serving = await serve(() => bootRinger(settings), { host, port }, { onEntry: counts.add, ...(faults !== undefined && { faults }) })
  serving.ringer.namespaces.open(namespace)
  const env = { ...process.env, ...variables(serving, options.env) }
  const { code, problem } = await runChild(command, args, env).finally(serving.close)
  process.exitCode = code
  if (problem !== undefined) console.error(`${pc.red('ringer:')} ${problem}`)
  else tell(counts.read(), names, options)
}

/** Throws where it is not clear which words are the command's. */
function commandOf(words: string[]): [command: string, ...args: string[]] {
  const [command, ...args] = words
  const given = process.argv.slice(process.argv.indexOf('--') + 1)
  if (command === undefined) throw new Error('nothing to run: put the command behind a --, such as `ringer exec -- npm test`')
  if (given.length === words.length) return [command, ...args]
  throw new Error(`put a -- in front of the command, so that its options are not taken for Ringer's: \`ringer exec -- ${words.join(' ')}\``)
}

function refuseUnserved({ env }: ExecOptions, names: string[]): void {
  for (const [variable, place] of Object.entries(env)) {
    const [vendor = ''] = place.split('/')
    if (names.includes(vendor)) continue
    const why = shippedNames.includes(vendor)
      ? `${vendor} is not served: add it to --vendors, or to the configuration`
      : unknown(vendor, names)
    throw new Error(`--env ${variable}=${place}: ${why}`)
  }
}

function unknown(vendor: string, names: string[]): string {
  return `there is no vendor "${vendor}".${didYouMean(vendor, names)} There are: ${names.join(', ')}`
}

/** What the command finds in its environment. */
function variables({ url, ringer }: Serving, more: Record<string, string>): Record<string, string> {
  const places = [...[...ringer.vendors.keys()].map((vendor) => [variableOf(vendor), vendor]), ...Object.entries(more)]
  return {
    RINGER_URL: url,
    RINGER_NAMESPACE: namespace,
    ...Object.fromEntries(places.map(([name, place]) => [name, `${url}/ns/${namespace}/${place}`])),
  }
}

function variableOf(vendor: string): string {
  return `RINGER_${vendor.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_URL`
}

/** On stderr: stdout is the command's. */
function tell(counts: RuleCounts, vendors: string[], { report, json, quiet }: ExecOptions): void {
  const line = JSON.stringify(counts)
  if (report !== undefined) writeReport(report, `${line}\n`)
  if (quiet) return
  const text = counts.requests > 0 ? `\nringer: ${ruleCountsText(counts)}` : nothingCame(vendors)
  console.error(json ? line : text)
}

function nothingCame(vendors: string[]): string {
  const names = vendors.map(variableOf).join(', ')
  return `ringer: no vendor was called: let the command read ${names}, or name its own variables with --env NAME=vendor`
}

function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new Error(`--report ${file}: ${(error as Error).message}`, { cause: error })
  }
}

/** commander hands over what came before. */
function variablesSoFar(text: string, before: Record<string, string>): Record<string, string> {
  const [, name, vendor = '', rest = ''] = /^([A-Za-z_]\w*)=([^/]*)(\/.*)?$/.exec(text) ?? []
  if (name === undefined) throw new InvalidArgumentError('It has to be NAME=vendor, such as SNAG_BASE_URL=snag.')
  return { ...before, [name]: `${vendor}${rest}` }
}
