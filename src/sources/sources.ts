import { existsSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vendors as shipped } from '../generated/vendors.ts'
import { didYouMean } from '../nearest.ts'
import { packageFolder } from '../places.ts'
import { refuseName } from './names.ts'
import { fileOf, partsOf, shown } from './parts.ts'
import type { VendorParts, VendorSource, VendorsOption } from './source.ts'

const root = fileURLToPath(packageFolder)

/** The names of the vendors that come with Ringer. */
export const shippedNames = Object.keys(shipped)

/**
 * The vendors that an option means; all shipped ones when it is not given. Paths are relative to `folder`; `known` are those that can be
 * named beside the shipped ones. Throws an error that names the entry, what is wrong with it, and what to do.
 */
export function sourcesOf(option: VendorsOption | undefined, folder: string, known: VendorSource[] = []): VendorSource[] {
  if (option === undefined) return shippedNames.map(shippedSource)
  const sources = Array.isArray(option) ? listed(option, folder, known) : mapped(option, folder)
  for (const source of sources) refuseUnread(source)
  return sources
}

/** A name or a path, as it stands in a list or on the command line. */
export function sourceOf(entry: string, folder: string, known: VendorSource[] = []): VendorSource {
  const found = known.find(({ name }) => name === entry)
  if (found) return found
  if (shippedNames.includes(entry)) return shippedSource(entry)
  if (!isPath(entry)) throw new Error(unknownVendor(entry, folder, known))
  return named(partsOf(resolve(folder, entry)), `give it a name: vendors: { acme: '${entry}' }`)
}

/** Throws where two sources have one name. */
export function refuseTwins(sources: VendorSource[]): VendorSource[] {
  for (const source of sources) {
    const twin = sources.find(({ name }) => name.toLowerCase() === source.name.toLowerCase())
    if (twin === source || twin === undefined) continue
    const [one, other] = [shown(twin.contract), shown(source.contract)]
    throw new Error(
      `vendors: ${one} and ${other} are both called "${source.name}": name one otherwise, { vendors: { ${source.name}2: '${other}' } }, or --spec ${source.name}2=${other}`,
    )
  }
  return sources
}

function listed(entries: string[], folder: string, known: VendorSource[]): VendorSource[] {
  return refuseTwins([...new Set(entries)].map((entry) => sourceOf(entry, folder, known)))
}

function mapped(entries: Exclude<VendorsOption, unknown[]>, folder: string): VendorSource[] {
  return refuseTwins(
    Object.entries(entries).map(([name, entry]) => {
      const about = `vendors.${name}`
      const base = shippedNames.includes(name) ? shippedSource(name) : undefined
      if (entry === true && base) return base
      if (entry === true)
        throw new Error(`${about}: ${unknownVendor(name, folder, [])}; one of your own has a path there in place of \`true\``)
      named({ name }, '', about)
      return typeof entry === 'string' ? { ...partsOf(resolve(folder, entry)), name } : ofParts(name, entry, folder, base)
    }),
  )
}

function ofParts(name: string, parts: VendorParts, folder: string, base: VendorSource | undefined): VendorSource {
  const about = `vendors.${name}`
  const { contract = parts.document, fixtures, rulebook, resources } = parts
  if (parts.contract !== undefined && parts.document !== undefined) throw new Error(`${about}: contract and document are one: give one`)
  // A contract of one's own takes no rules that were written for another.
  const whole = contract === undefined ? base : { name, contract: fileOf(resolve(folder, contract), `${about}.contract`), shipped: false }
  if (!whole) throw new Error(`${about}: there is no contract: give the path of its OpenAPI document`)
  return {
    ...whole,
    ...(fixtures !== undefined && { fixtures: fileOf(resolve(folder, fixtures), `${about}.fixtures`) }),
    ...(rulebook !== undefined && { rulebook: fileOf(resolve(folder, rulebook), `${about}.rulebook`), shipped: false }),
    ...(resources !== undefined && { resources, shipped: false }),
  }
}

/** A cast that nothing reads would look as if it were served. */
function refuseUnread({ name, fixtures, rulebook, resources, shipped }: VendorSource): void {
  if (shipped || fixtures === undefined || rulebook !== undefined || resources !== undefined) return
  throw new Error(
    `${shown(fixtures)}: nothing says what this cast holds: name the collections, { vendors: { ${name}: { contract: …, fixtures: …, resources: { pets: '/pets' } } } }, or write a rulebook.ts beside it`,
  )
}

function shippedSource(name: string): VendorSource {
  return { name, contract: join(root, 'specs', `${name}.yaml`), fixtures: join(root, 'fixtures', `${name}.json`), shipped: true }
}

function named<S extends { name: string }>(source: S, remedy: string, about = 'vendors'): S {
  const refusal = refuseName(source.name)
  if (refusal) throw new Error(`${about}: ${refusal}${remedy && `; ${remedy}`}`)
  return source
}

function isPath(entry: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/.test(entry) || isAbsolute(entry) || entry === '.' || entry === '..'
}

function unknownVendor(name: string, folder: string, known: VendorSource[]): string {
  const names = [...new Set([...known.map((one) => one.name), ...shippedNames])]
  const path = existsSync(resolve(folder, name)) ? ` There is a path of that name: write ./${name}.` : ''
  return `there is no vendor "${name}".${path || didYouMean(name, names)} There are: ${names.join(', ')}`
}
