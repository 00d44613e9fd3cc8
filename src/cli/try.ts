import pc from 'picocolors'
import type { Operation } from '../contract/operation.ts'
import { type Vendor, witnessesOf } from '../rulebook/vendor.ts'
import { callFor } from '../rulebook/witness.ts'

interface Request {
  method: string
  /** With the base path and the query. */
  target: string
  headers: Map<string, string>
  body: string | undefined
}

/** A request to begin with, as a command. */
export function tryText(vendor: Vendor, url: string, ca: string | undefined): string[] {
  const request = witnessed(vendor) ?? plain(vendor)
  if (!request) return []
  const { method, target, headers, body } = request
  const sent = [...headers].map(([name, value]) => ` -H '${name}: ${value}'`).join('')
  const payload = body === undefined ? '' : ` -d '${body}'`
  const trust = ca === undefined ? '' : ` --cacert ${ca}`
  const command = `curl -i${trust}${method === 'GET' ? '' : ` -X ${method}`}${sent}${payload} '${url}/${vendor.name}${target}'`
  return ['', '  try', `    ${pc.cyan(command)}`, ...againHint(vendor)]
}

/** The good request of the first operation that has one. */
function witnessed(vendor: Vendor): Request | undefined {
  const [id] = [...vendor.rules.values()].flatMap(({ operation, asked }) => {
    const good = asked.at(-1)
    return good && witnessesOf(good).length > 0 ? [operation] : []
  })
  if (id === undefined) return undefined
  const { method, path, query, headers, body } = callFor(vendor, id)
  return { method, target: path + (query && `?${query}`), headers: headers as Map<string, string>, body }
}

/** Without witnesses: the operation that wants the least, with any credential. */
function plain({ contract: { operations, bases } }: Vendor): Request | undefined {
  const [operation] = [...operations.values()].filter(({ method }) => method === 'GET').sort((a, b) => wants(a) - wants(b))
  if (!operation) return undefined
  const [headers, query] = [new Map<string, string>(), new URLSearchParams()]
  for (const scheme of operation.security.requirements[0] ?? []) scheme.write('any', { headers, query })
  for (const { in: place, name } of required(operation)) if (place === 'query') query.set(name, '1')
  const path = operation.path.replace(/\{[^}]+\}/g, '1')
  return { method: 'GET', target: `${bases[0] ?? ''}${path}${query.size > 0 ? `?${query}` : ''}`, headers, body: undefined }
}

function required({ parameters }: Operation) {
  return parameters.filter((parameter) => parameter.required)
}

function wants(operation: Operation): number {
  return required(operation).length
}

/** Where the same request gets another answer the second time, it is worth trying. */
function againHint(vendor: Vendor): string[] {
  const [rules] = [...vendor.rules.values()]
  const good = rules?.asked.at(-1)
  const [witness] = good ? witnessesOf(good) : []
  const again = rules?.asked.find(({ name }) => name === witness?.again)
  if (!good || !again || again.answer === good.answer) return []
  return [`    and again: the first is ${good.answer}, the second ${again.answer} (${again.when})`]
}
