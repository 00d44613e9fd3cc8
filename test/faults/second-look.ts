import { readFileSync } from 'node:fs'
import validator from 'openapi-response-validator'
import { parse } from 'yaml'

// biome-ignore lint/suspicious/noExplicitAny: a raw document, and bodies of every shape
type Raw = any

/** Whether a body is what the contract documents for a status, read past all of Ringer's own reading of it. */
export type SecondLook = (operation: string, status: number, body: unknown) => boolean

const customFormats = {
  uuid: (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text),
  email: (text: string) => /^[^@\s]+@[^@\s]+$/.test(text),
}

/** Reads a contract without its defaults, which this judge would fill in before it looks. */
export function secondLook(file: string): SecondLook {
  const isDefault = (key: unknown, value: unknown) => key === 'default' && (typeof value !== 'object' || Array.isArray(value))
  const document: Raw = parse(readFileSync(file, 'utf8'), (key, value) => (isDefault(key, value) ? undefined : value))
  const follow = (node: Raw): Raw => (node?.$ref ? follow(at(document, node.$ref)) : node)
  const judges = new Map<string, { validateResponse(status: number, body: unknown): unknown }>()
  for (const { operationId, responses } of Object.values<Raw>(document.paths).flatMap((path) => Object.values<Raw>(path))) {
    if (operationId === undefined) continue
    const followed = Object.fromEntries(Object.entries<Raw>(responses).map(([status, response]) => [status, follow(response)]))
    judges.set(operationId, new validator.default({ responses: followed, components: document.components, customFormats } as never))
  }
  return (operation, status, body) => judges.get(operation)?.validateResponse(status, structuredClone(body)) === undefined
}

function at(document: Raw, ref: string): Raw {
  return ref
    .split('/')
    .slice(1)
    .reduce((node, key) => node[key.replaceAll('~1', '/')], document)
}

/** The places in which two bodies differ, as pointers: `-` is not there any more, `+` was not. */
export function differences(before: Raw, after: Raw, place = ''): string[] {
  if (before === after) return []
  const both = [before, after].every((value) => value !== null && typeof value === 'object')
  if (!both || Array.isArray(before) !== Array.isArray(after)) return [place]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    if (!Object.hasOwn(after, key)) return [`-${place}/${key}`]
    if (!Object.hasOwn(before, key)) return [`+${place}/${key}`]
    return differences(before[key], after[key], `${place}/${key}`)
  })
}
