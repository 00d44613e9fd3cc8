/**
 * A frozen copy of a record, with changes. Not by spreading: what V8 of Node 20 has copied that way and then freezes gets a hidden class of its
 * own, 200 bytes each, and whoever reads records meets another class each time.
 */
export function frozenCopy<R extends object, C extends object = object>(record: R, changes?: C): Readonly<R & C> {
  const copy = isPlain(record) && isPlain(changes) ? Object.assign({}, record, changes) : { ...record, ...changes }
  return Object.freeze(copy) as Readonly<R & C>
}

/** Assigned, that name would be a prototype. */
function isPlain(record: object | undefined): boolean {
  return record === undefined || !Object.hasOwn(record, '__proto__')
}
