import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { nameOf } from './names.ts'
import type { VendorSource } from './source.ts'

const documents = ['contract', 'openapi', 'swagger'].flatMap((name) => ['yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`))
const rulebooks = ['ts', 'mts', 'js', 'mjs'].map((ending) => `rulebook.${ending}`)
const casts = ['fixtures.json']

/** File names that mean something in a vendor's folder. */
export const partNames = [...documents, ...rulebooks, ...casts]

/** The path as a person would write it. */
export function shown(path: string): string {
  return relative(process.cwd(), path) || path
}

/** What a folder, or a document alone, has of a vendor. Throws an error that says what is missing there. */
export function partsOf(path: string): VendorSource {
  if (!existsSync(path)) throw new Error(`${shown(path)}: there is no such file or folder`)
  if (!statSync(path).isDirectory()) return { name: nameOf(path, false), contract: path, shipped: false }
  const contract = oneOf(path, documents)
  if (contract === undefined) throw new Error(`${shown(path)}: ${withoutDocument(path)}`)
  const [fixtures, rulebook] = [oneOf(path, casts), oneOf(path, rulebooks)]
  return {
    name: nameOf(path, true),
    contract,
    shipped: false,
    ...(fixtures !== undefined && { fixtures }),
    ...(rulebook !== undefined && { rulebook }),
  }
}

/** A file that is named, or an error that says which part has none. */
export function fileOf(path: string, about: string): string {
  if (!existsSync(path)) throw new Error(`${about}: there is no file ${shown(path)}`)
  if (!statSync(path).isFile()) throw new Error(`${about}: ${shown(path)} is a folder: name the file in it`)
  return path
}

function oneOf(folder: string, names: string[]): string | undefined {
  const [found, other] = names.filter((name) => existsSync(join(folder, name)))
  if (other !== undefined) throw new Error(`${shown(folder)}: there are ${found} and ${other}: keep one`)
  return found === undefined ? undefined : join(folder, found)
}

function withoutDocument(folder: string): string {
  const candidate = readdirSync(folder).find((name) => /\.(ya?ml|json)$/.test(name) && isDocument(join(folder, name)))
  const remedy = candidate === undefined ? 'put its OpenAPI document there' : `name ${candidate} so, or give the path of that file`
  return `a vendor's folder holds contract.yaml (or openapi.yaml; .yml and .json too), and this one has none: ${remedy}`
}

function isDocument(path: string): boolean {
  return statSync(path).isFile() && /^\s*\{?\s*["']?(openapi|swagger)["']?\s*:/m.test(readFileSync(path, 'utf8'))
}
