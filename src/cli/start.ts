import { randomBytes } from 'node:crypto'
import { Command, Option } from 'commander'
import { loadSources, startRinger } from '../boot.ts'
import type { Listening } from '../server/listen.ts'
import { type Serving, serve } from '../server/serve.ts'
import type { LoadedVendor } from '../sources/load.ts'
import { banner, requestLine } from './banner.ts'
import {
  clockOption,
  configOption,
  duration,
  faultsOption,
  fixturesOption,
  jsonOption,
  limitsOption,
  portNumber,
  seedOption,
  specOption,
  vendorsOption,
  wholeNumber,
} from './options.ts'
import { type Report, reloadLine } from './reload-line.ts'
import { type SourceOptions, settingsOf } from './settings.ts'
import { type Stamps, stampsOf } from './stamps.ts'
import { type TlsOptions, tlsOf, writeCa } from './tls.ts'
import { ownFiles, watch } from './watch.ts'
import { withoutOptimizer } from './without-optimizer.ts'

interface StartOptions extends TlsOptions, SourceOptions {
  port: number
  host: string
  seed: string
  clock?: string
  limits?: boolean
  journalSize: number
  namespaceTtl: string
  allowHost: string[]
  adminToken?: string
  cors?: boolean
  watch?: boolean
  quiet?: boolean
  json?: boolean
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

export function startCommand(): Command {
  return new Command('start')
    .description('serve the vendors (the default command)')
    .addOption(new Option('-p, --port <port>', '0 takes a free one').env('RINGER_PORT').default(4700).argParser(portNumber))
    .addOption(
      new Option('--host <host>', 'where to listen; elsewhere than on loopback the admin routes want a token')
        .env('RINGER_HOST')
        .default('127.0.0.1'),
    )
    .addOption(configOption())
    .addOption(specOption())
    .addOption(vendorsOption())
    .addOption(fixturesOption())
    .addOption(seedOption())
    .addOption(clockOption())
    .addOption(faultsOption())
    .addOption(limitsOption())
    .addOption(new Option('--journal-size <n>', 'how many requests a namespace remembers').default(1000).argParser(wholeNumber))
    .addOption(new Option('--namespace-ttl <duration>', 'drop namespaces that are idle for so long').default('PT1H').argParser(duration))
    .addOption(new Option('--allow-host <names...>', 'host names that may drive the admin routes').default([], 'loopback only'))
    .addOption(new Option('--admin-token <token>', 'wanted by the admin routes').env('RINGER_ADMIN_TOKEN'))
    .option('--tls', 'serve HTTPS, with a certificate made at the start')
    .addOption(
      new Option('--tls-ca <file>', 'where to write the CA that clients have to trust (default: a temporary file)').implies({ tls: true }),
    )
    .addOption(new Option('--cert <file>', 'serve HTTPS with a certificate of your own, in PEM').conflicts('tlsCa'))
    .addOption(new Option('--key <file>', 'its private key, in PEM').conflicts('tlsCa'))
    .option('--watch', 'take in changes of contracts, casts, rulebooks and the configuration while it runs')
    .option('--cors', 'let pages of any origin call the vendors')
    .option('--quiet', 'print no line a request')
    .addOption(jsonOption())
    .action(start)
}

async function start(flags: StartOptions, command: Command): Promise<void> {
  const options = await settingsOf(flags, command)
  const token = options.adminToken ?? (loopback.has(options.host) ? undefined : randomBytes(16).toString('hex'))
  const log = !options.quiet && !options.json
  let ca: string | undefined
  let loaded: LoadedVendor[] = []
  let before: Stamps = new Map()
  const boot = async (listening: Listening) => {
    ca = writeCa(listening, options)
    if (flags.watch) before = stampsOf(options.vendors.flatMap(ownFiles))
    loaded = await withoutOptimizer(() => loadSources(options))
    return startRinger(
      loaded.map(({ vendor }) => vendor),
      options,
    )
  }
  const place = { host: options.host, port: options.port, tls: tlsOf(options) }
  const serving = await serve(boot, place, {
    guard: { allowedHosts: options.allowHost.map((name) => name.toLowerCase()), token },
    cors: options.cors === true,
    ...(options.faults !== undefined && { faults: options.faults }),
    ...(log && { onEntry: (entry, namespace) => console.log(requestLine(entry, namespace)) }),
  })
  endOnSignals(serving)
  const print = (report: Report) => console.log(options.json ? JSON.stringify({ reload: report }) : reloadLine(report))
  const state = { settings: options, loaded, before, again: () => settingsOf(flags, command) }
  // Whoever reads the first line may change a file at once.
  const watched = options.watch ? watch(serving, state, print) : []
  console.log(options.json ? jsonLine(serving, token, ca) : banner(serving, token, ca))
  if (options.watch && !options.json) console.log(`  watching ${watched.join(', ')}\n`)
}

function jsonLine({ ringer: { vendors, namespaces }, url, port }: Serving, token: string | undefined, ca: string | undefined): string {
  return JSON.stringify({
    url,
    port,
    pid: process.pid,
    vendors: [...vendors.keys()],
    seed: namespaces.settings.seed,
    ...(token && { adminToken: token }),
    ...(ca !== undefined && { ca }),
  })
}

function endOnSignals(serving: Serving): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void serving.close().then(() => process.exit(0)))
}
