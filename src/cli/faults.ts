import { readFileSync } from 'node:fs'
import { Argument, Command } from 'commander'
import type { EffectDocument } from '../faults/effect.ts'
import type { DelayEffect } from '../faults/effects/delay.ts'
import { stepsOf } from '../faults/effects.ts'
import type { Fault } from '../faults/fault.ts'
import { profileNames, readProfile } from '../faults/profiles/profiles.ts'
import { didYouMean } from '../nearest.ts'
import { jsonOption } from './options.ts'
import { askAdmin, type Question, type Remote, remoteOptions } from './remote.ts'
import { table } from './table.ts'

interface FaultsOptions extends Remote {
  vendor?: string
  operation?: string
  file?: string
  json?: boolean
}

/** A fault as the admin routes show it. */
type ArmedFault = Omit<Fault, 'from' | 'until'> & { matched: number; hits: number; remaining?: number; expired: boolean }

const clear = 'clear'

export function faultsCommand(): Command {
  const command = new Command('faults')
    .description('show what is armed in a running Ringer; arm a profile or a file in its place, or disarm all')
    .addArgument(new Argument('[profile]', `${profileNames().join(', ')}; or ${clear}, which disarms all`))
    .option('--vendor <name>', 'only calls to this vendor meet the profile')
    .option('--operation <id>', 'only calls to this operation meet the profile')
    .option('--file <file>', 'arm faults of your own: the body of PUT /__admin/faults')
  for (const option of [...remoteOptions(), jsonOption()]) command.addOption(option)
  return command.action(faults)
}

async function faults(profile: string | undefined, options: FaultsOptions): Promise<void> {
  const text = await askAdmin(options, { path: '/faults', ...wishOf(profile, options) })
  const document: { faults: ArmedFault[] } = text === '' ? { faults: [] } : JSON.parse(text)
  console.log(options.json ? JSON.stringify(document) : printed(document.faults))
}

function wishOf(profile: string | undefined, { vendor, operation, file }: FaultsOptions): Pick<Question, 'method' | 'body' | 'about'> {
  const names = profileNames()
  if (profile !== undefined && file !== undefined)
    throw new Error('a profile and --file: give one, either takes the place of all that is armed')
  if ((vendor ?? operation) !== undefined && (profile ?? clear) === clear) {
    throw new Error(`--vendor and --operation narrow a profile: name one of ${names.join(', ')}`)
  }
  if (file !== undefined) return { method: 'PUT', body: readText(file), about: `--file ${file}` }
  if (profile === undefined) return { method: 'GET' }
  if (profile === clear) return { method: 'DELETE' }
  if (!names.includes(profile)) {
    const guess = didYouMean(profile, [...names, clear])
    throw new Error(`there is no profile "${profile}".${guess} There are: ${names.join(', ')}; ${clear} disarms all`)
  }
  const match = { ...(vendor !== undefined && { vendor }), ...(operation !== undefined && { operation }) }
  return { method: 'PUT', body: JSON.stringify(readProfile(profile, match)), about: profile }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`--file ${file}: ${(error as Error).message}`, { cause: error })
  }
}

function printed(armed: ArmedFault[]): string {
  if (armed.length === 0) return 'no fault is armed'
  const rows = armed.map(({ id, match, select, when, effect, matched, hits, remaining, expired }) => [
    id,
    effectText(effect),
    when,
    pairs(match) || 'any call',
    pairs(select) || 'each',
    `${hits} of ${matched}${remaining === undefined ? '' : `, ${remaining} to go`}${expired ? ', expired' : ''}`,
  ])
  return table([['id', 'effect', 'when', 'match', 'select', 'hits'], ...rows])
}

/** `delay 1000 to 3000, then respond 503`. */
function effectText(effect: EffectDocument): string {
  const steps = stepsOf(effect).map((step) => {
    const told = Object.entries(step).flatMap(([name, value]) => (telling.has(name) ? [String(value)] : []))
    return [step.kind, ...(step.kind === 'delay' ? [timeText(step)] : told)].join(' ')
  })
  return steps.join(', then ')
}

const telling = new Set(['status', 'example', 'how', 'field', 'at', 'framing', 'chunks'])

function timeText({ fixed, uniform, lognormal }: DelayEffect): string {
  if (uniform) return `${uniform.lower} to ${uniform.upper}`
  return lognormal ? `around ${lognormal.median}` : String(fixed)
}

/** `vendor kaiten, wouldAnswer removed`. */
function pairs(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(', ')
}
