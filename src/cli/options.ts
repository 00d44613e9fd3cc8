import { InvalidArgumentError, Option } from 'commander'
import { defaultSeed } from '../boot.ts'
import { parseDuration } from '../state/duration.ts'

/** `--vendors a,b`. */
export const vendorsOption = () =>
  new Option('--vendors <names>', 'serve these vendors only, with commas between them: names, or paths of your own').argParser((text) =>
    text.split(',').map((name) => name.trim()),
  )

/** `--spec petstore.yaml`, as often as need be. */
export const specOption = () =>
  new Option(
    '--spec <file>',
    'serve an OpenAPI document, or the folder of a vendor of your own; also name=file; as often as need be',
  ).argParser((text, before: string[] = []) => [...before, text])

export const configOption = () =>
  new Option('--config <file>', 'a configuration (default: ringer.config.ts, .js, .json or .yaml in the working directory)').env(
    'RINGER_CONFIG',
  )

export const fixturesOption = () => new Option('--fixtures <dir>', 'casts of your own, <vendor>.json, in place of the shipped ones')

export const seedOption = () => new Option('--seed <seed>', 'ids and choices are hashes of it').env('RINGER_SEED').default(defaultSeed)

export const clockOption = () => new Option('--clock <time>', 'an ISO 8601 time to start at, or "real"').env('RINGER_CLOCK')

export const faultsOption = () => new Option('--faults <file>', 'faults that every namespace begins with: the body of PUT /__admin/faults')

export const limitsOption = () => new Option('--limits', "let the vendors' limits count")

export const jsonOption = () => new Option('--json', 'print JSON')

export function portNumber(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number from 0 (any free one) to 65535.')
}

export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  throw new InvalidArgumentError('It has to be a whole number.')
}

/** ISO 8601, milliseconds, or one number of seconds, minutes or hours: `30s`. */
export function duration(text: string): number {
  try {
    if (/^\d+[smh]$/i.test(text)) return parseDuration(`PT${text.toUpperCase()}`)
    return parseDuration(/^\d+$/.test(text) ? Number(text) : text)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}
