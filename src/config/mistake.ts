import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { tokensOf } from '../contract/document.ts'
import { didYouMean } from '../nearest.ts'
import { ownFolder } from '../places.ts'

export interface Mistake {
  /** Where it is in the configuration. */
  pointer: string
  message: string
}

let validate: ValidateFunction | undefined

/** What is wrong in a configuration, by its schema; undefined when it is right. */
export function mistakeIn(config: unknown): Mistake | undefined {
  validate ??= new Ajv2020({ allowUnionTypes: true, verbose: true }).compile(schemaOf())
  if (validate(config)) return undefined
  const error = validate.errors?.[0] as ErrorObject
  const { instancePath, params, propertyName } = error
  const stranger: string | undefined = params.additionalProperty ?? propertyName
  return stranger === undefined
    ? { pointer: instancePath, message: said(instancePath, error) }
    : { pointer: `${instancePath}/${stranger}`, message: `there is no option "${stranger}"${unknown(stranger, error)}` }
}

/** Throws where an option is misspelt: nothing would say so. */
export function refuseStrangers(options: object): void {
  const known = Object.keys(schemaOf().properties).filter((name) => name !== '$schema')
  const stranger = Object.keys(options).find((name) => !known.includes(name))
  if (stranger === undefined) return
  throw new Error(`there is no option "${stranger}".${didYouMean(stranger, known)} There are: config, ${known.join(', ')}`)
}

function schemaOf(): { properties: object } {
  return JSON.parse(readFileSync(new URL('config/schema.json', ownFolder), 'utf8'))
}

function unknown(name: string, { instancePath, parentSchema }: ErrorObject): string {
  const known = Object.keys((parentSchema?.properties ?? {}) as object).filter((one) => one !== '$schema')
  return `${instancePath && ` in ${dotted(instancePath)}`}.${didYouMean(name, known)} There are: ${known.join(', ')}`
}

function said(pointer: string, { keyword, message, params, data }: ErrorObject): string {
  const types = [params.type].flat()
  const wanted = keyword === 'type' ? `has to be ${types.map(article).join(' or ')}, not ${kindOf(data)}` : message
  return `${dotted(pointer) || 'a configuration'} ${wanted}`
}

function dotted(pointer: string): string {
  return tokensOf(pointer).reduce((path, token) => (/^\d+$/.test(token) ? `${path}[${token}]` : `${path}${path && '.'}${token}`), '')
}

function article(type: string): string {
  return type === 'array' ? 'a list' : type === 'object' ? 'a map' : type === 'integer' ? 'a whole number' : `a ${type}`
}

function kindOf(data: unknown): string {
  if (data === null || data === undefined) return 'empty'
  if (typeof data === 'function') return 'a function'
  return Array.isArray(data) ? 'a list' : typeof data === 'object' ? 'a map' : JSON.stringify(data)
}
