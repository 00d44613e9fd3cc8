import { follow, nodeAt, type Raw } from '../../contract/document.ts'
import type { Contract } from '../../contract/load.ts'
import { mended, sampleOf } from '../../contract/sample.ts'
import type { Collection } from '../../state/collection.ts'
import type { Row } from './keys.ts'
import { partsAt, requiredAt, typesAt } from './schema.ts'
import { attribute, type Shape } from './shape.ts'

/** How records of a shape are made and changed. What is stored keeps the contract; what it demands and nobody gave is sampled. */
export interface Maker {
  created(sent: unknown, own: Row, now: Date): Row
  replaced(old: Row, sent: unknown, now: Date): Row
  changed(old: Row, sent: unknown, now: Date): Row
}

const createdNames = /^((date|time)_?)?(created|inserted|added)(_?(at|on|date|time))?$/i
const changedNames = /^((date|time)_?)?((last_?)?(updated|modified|changed))(_?(at|on|date|time))?$/i

export function createMaker(contract: Contract, shape: Shape): Maker {
  const { document } = contract
  const { key, properties, readOnly, writeOnly, hidden } = shape
  const isOpen = partsAt(document, shape.schema).every((at) => nodeAt(document, at)?.additionalProperties !== false)
  const times = timesOf(contract, shape)
  let known: Row | undefined

  /** What the contract demands, or has a default for. */
  function base(): Row {
    known ??= wanted(contract, shape)
    return known
  }

  function writable(sent: unknown): Row {
    const isOwn = (name: string) => (Object.hasOwn(properties, name) ? !readOnly.has(name) && !writeOnly.has(name) : isOpen)
    return Object.fromEntries(Object.entries(isObject(sent) ? sent : {}).filter(([name]) => name !== key && isOwn(name)))
  }

  /** The attributes that the client has no say in. */
  function kept(old: Row): Row {
    const isKept = (name: string) => name === key || readOnly.has(name) || createdNames.test(name) || hidden.has(name)
    return Object.fromEntries(Object.entries(old).filter(([name]) => isKept(name)))
  }

  /** Of what only tells whose record it is the contract has nothing to say. */
  function valid(record: Row): Row {
    const [own, more] = [false, true].map((isHidden) =>
      Object.fromEntries(Object.entries(record).filter(([name]) => hidden.has(name) === isHidden)),
    )
    return { ...(keeping(contract, shape.schema, own) as Row), ...more, [key]: record[key] }
  }

  return {
    created: (sent, own, now) => valid({ ...base(), ...times(now, createdNames), ...times(now, changedNames), ...writable(sent), ...own }),
    replaced: (old, sent, now) => valid({ ...base(), ...writable(sent), ...kept(old), ...times(now, changedNames) }),
    changed(old, sent, now) {
      const next = merged(
        old,
        writable(sent),
        (name) => properties[name] !== undefined && typesAt(document, properties[name]).includes('null'),
      )
      return valid({ ...next, ...times(now, changedNames) })
    },
  }
}

/** A value that keeps a schema: the one given, or the nearest that does; the one given as well where there is none. */
export function keeping({ document, schemas }: Contract, schema: string, value: unknown): unknown {
  if (schemas.validator(schema, 'response')(value).length === 0) return value
  return mended(document, schemas, schema, value) ?? value
}

/** Puts a record in the place of an older one; attributes that it has not are cleared. */
export function overwrite(records: Collection<Row>, old: Row, next: Row): Row {
  const gone = Object.keys(old).filter((name) => !Object.hasOwn(next, name))
  return records.update(old, { ...Object.fromEntries(gone.map((name) => [name, undefined])), ...next })
}

export function isObject(value: unknown): value is Row {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** RFC 7396: objects are merged, null takes an attribute out, unless null is a value of it. */
function merged(old: Row, change: Row, takesNull: (name: string) => boolean = () => false): Row {
  const next = { ...old }
  for (const [name, value] of Object.entries(change)) {
    if (value === null && !takesNull(name)) delete next[name]
    else next[name] = isObject(value) ? merged(isObject(next[name]) ? next[name] : {}, value) : value
  }
  return next
}

function wanted(contract: Contract, shape: Shape): Row {
  const { document, schemas } = contract
  const { schema, key } = shape
  const sample = sampleOf(document, schemas, schema)
  const required = new Set(requiredAt(document, schema))
  const isWanted = (name: string) => required.has(name) || attribute(contract, shape, name).default !== undefined
  return Object.fromEntries(Object.entries(isObject(sample) ? sample : {}).filter(([name]) => name !== key && isWanted(name)))
}

/** The attributes that tell when: by their names, and by a format that a time can be written in. */
function timesOf(contract: Contract, { properties }: Shape): (now: Date, names: RegExp) => Row {
  type Time = { name: string; write: (now: Date) => string | number }
  const written = Object.entries(properties).flatMap(([name, at]): Time[] => {
    const { format, pattern, enum: values }: Raw = nodeAt(contract.document, follow(contract.document, at)) ?? {}
    const types = typesAt(contract.document, at)
    if (values !== undefined || pattern !== undefined) return []
    if (types.includes('integer') && /^unix/.test(format ?? '')) return [{ name, write: (now: Date) => Math.floor(now.getTime() / 1000) }]
    if (!types.includes('string')) return []
    if (format === 'date') return [{ name, write: (now: Date) => now.toISOString().slice(0, 10) }]
    return format === undefined || format === 'date-time' ? [{ name, write: (now: Date) => now.toISOString() }] : []
  })
  return (now, names) => Object.fromEntries(written.filter(({ name }) => names.test(name)).map(({ name, write }) => [name, write(now)]))
}
