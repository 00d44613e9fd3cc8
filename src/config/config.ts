import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, relative, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { createJiti } from 'jiti'
import { parse } from 'yaml'
import type { RingerOptions } from '../boot.ts'
import { didYouMean } from '../nearest.ts'

/** What a configuration file holds: what `createRinger` takes, and where `ringer start` listens. */
export interface Config extends RingerOptions {
  port?: number
  host?: string
  faults?: string | object[]
}

export const configNames = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((ending) => `ringer.config.${ending}`)

/** The configuration in a folder; undefined when there is none. Throws when there are two. */
export function findConfig(folder: string): string | undefined {
  const [found, other] = configNames.filter((name) => existsSync(resolve(folder, name)))
  if (other) throw new Error(`there are ${found} and ${other}: keep one, or name one with --config`)
  return found && resolve(folder, found)
}

/** Reads a configuration; its paths come back absolute. Throws an error that names file and place when it cannot be one. */
export async function readConfig(file: string): Promise<Config> {
  const name = relative(process.cwd(), file) || file
  const config = await load(file, name)
  const mistake = mistakeIn(config)
  if (mistake) throw new Error(`${name}: ${mistake}`)
  const { $schema: _, fixtures, faults, ...rest } = config as Config & { $schema?: string }
  const here = dirname(resolve(file))
  return {
    ...rest,
    ...(fixtures !== undefined && { fixtures: resolve(here, fixtures) }),
    ...(faults !== undefined && { faults: typeof faults === 'string' ? resolve(here, faults) : faults }),
  }
}

async function load(file: string, name: string): Promise<unknown> {
  if (!existsSync(file)) throw new Error(`${name}: there is no such file`)
  try {
    if (/^\.(json|ya?ml)$/.test(extname(file))) return parse(readFileSync(file, 'utf8'))
    return await createJiti(import.meta.url).import(resolve(file), { default: true })
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error })
  }
}

const schema = JSON.parse(readFileSync(new URL('./schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020().compile(schema)

function mistakeIn(config: unknown): string | undefined {
  if (validate(config)) return undefined
  const { instancePath, message, params } = validate.errors?.at(-1) ?? {}
  const stranger: string | undefined = params?.additionalProperty
  if (stranger !== undefined) {
    const known = Object.keys(schema.properties)
    return `there is no option "${stranger}".${didYouMean(stranger, known)} There are: ${known.join(', ')}`
  }
  return `${instancePath || 'it'} ${message}`
}
