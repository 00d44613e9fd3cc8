import { basename, dirname } from 'node:path'

/** What stands in a path (`/acme/pets`) and in a host name (`acme.localhost`). */
const vendorName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/

/** First segments of paths, and a host name, that are Ringer's own. */
const reserved = ['ns', 'ringer']

/** File names that say what a file is, not whose. */
const general = /^(openapi|swagger|contract|spec|api|api-docs|index|main|schema|v\d+)$/i

/** A name from a folder or a document: `petstore` of `specs/Petstore.openapi.yaml`, `acme` of `acme/openapi.yaml`. */
export function nameOf(path: string, isFolder: boolean): string {
  const base = isFolder ? basename(path) : basename(path).replace(/\.[^.]+$/, '')
  const own = base.replace(/[._-](openapi|swagger)$/i, '')
  const telling = !isFolder && general.test(own) ? basename(dirname(path)) : own
  return telling
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63)
}

/** Why a vendor cannot have that name, and what to do; undefined when it can. */
export function refuseName(name: string): string | undefined {
  if (reserved.includes(name.toLowerCase())) return `a vendor cannot be called "${name}", which is Ringer's own: name it otherwise`
  if (vendorName.test(name)) return undefined
  return `a vendor cannot be called "${name}": 1 to 63 letters, digits, dots, dashes and underscores, the first a letter or a digit`
}
