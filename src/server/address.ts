import { namespaceName } from '../namespace/name.ts'
import { defaultNamespace } from '../namespace/registry.ts'
import { didYouMean } from '../nearest.ts'
import { remembered } from '../remembered.ts'
import type { Vendor } from '../rulebook/vendor.ts'

/** Where a request is going: whose it is, in which namespace, and what of its path is left for them. */
export type Place =
  | { kind: 'vendor'; vendor: Vendor; namespace: string; path: string }
  | { kind: 'admin'; namespace: string; path: string }
  | { kind: 'root' }
  | { kind: 'nowhere'; detail: string }
  /** A namespace that cannot be one, or two that disagree. */
  | { kind: 'refused'; detail: string }

/** `host` and `namespace` are the headers `Host` and `X-Mock-Namespace`. */
export type Address = (host: string | undefined, path: string, namespace: string | undefined) => Place

const adminPrefix = '__admin'
const namespacePrefix = '/ns/'
const loopback = new Set(['localhost', '127.0.0.1', '::1'])

/**
 * Finds out whom a request is for: by `Host` (one of a contract's servers, or `<vendor>.localhost`), else by the path's first segment.
 * On a vendor's host every path is the vendor's. Throws when two vendors claim one host.
 */
export function createAddress(vendors: Map<string, Vendor>, hosts: Record<string, string[]> = {}): Address {
  const claims = [...vendors.values()].flatMap((vendor) => [
    ...vendor.contract.servers.flatMap(({ host, hostNames }) => (host ? [{ host, hostNames, vendor }] : [])),
    ...(hosts[vendor.name] ?? []).map((name) => ({ host: { test: (host: string) => host === name }, hostNames: [name], vendor })),
  ])
  refuseDoubleClaims(claims)
  const ownerOf = remembered((host) => byHost(hostName(host)) ?? null)
  /** Of the last call that was addressed by its path: more often than not the next one goes there, too. */
  let last: { prefix: string; vendor: Vendor } | undefined

  return (host, path, header) => {
    const owner = (host === undefined ? undefined : ownerOf(host)) ?? undefined
    const start = owner || !path.startsWith(namespacePrefix) ? 0 : endOfSegment(path, namespacePrefix.length)
    const prefix = start === 0 ? undefined : path.slice(namespacePrefix.length, start)
    const namespace = prefix ?? header ?? defaultNamespace
    const refusal = namespace === defaultNamespace && header === undefined ? undefined : refuseNamespace(namespace, prefix, header)
    if (refusal !== undefined) return { kind: 'refused', detail: refusal }
    if (owner) return { kind: 'vendor', vendor: owner, namespace, path }

    if (last && path.startsWith(last.prefix, start))
      return { kind: 'vendor', vendor: last.vendor, namespace, path: path.slice(start + last.prefix.length - 1) }

    const end = endOfSegment(path, start + 1)
    const first = path.slice(start + 1, end)
    const left = end === path.length ? '/' : path.slice(end)
    if (first === adminPrefix) return { kind: 'admin', namespace, path: left }
    const vendor = vendors.get(first)
    if (vendor) {
      last = { prefix: `/${first}/`, vendor }
      return { kind: 'vendor', vendor, namespace, path: left }
    }
    if (first === '' && end === path.length) return { kind: 'root' }
    return { kind: 'nowhere', detail: unknownVendor(first, vendors) }
  }

  function byHost(name: string): Vendor | undefined {
    if (loopback.has(name)) return undefined
    if (name.endsWith('.localhost')) return vendors.get(name.slice(0, -'.localhost'.length))
    return claims.find(({ host }) => host.test(name))?.vendor
  }
}

function endOfSegment(path: string, from: number): number {
  const end = path.indexOf('/', from)
  return end === -1 ? path.length : end
}

function refuseNamespace(name: string, prefix: string | undefined, header: string | undefined): string | undefined {
  if (prefix !== undefined && header !== undefined && prefix !== header) {
    return `The path names the namespace "${prefix}", X-Mock-Namespace "${header}": name one, or the same in both.`
  }
  if (namespaceName.test(name)) return undefined
  return `"${name}" cannot be a namespace: 1 to 64 letters, digits, dots, dashes and underscores, the first a letter or a digit.`
}

/** `localhost` of `localhost:4700`, `::1` of `[::1]:4700`. */
export function hostName(host: string | undefined): string {
  if (!host) return 'localhost'
  const name = host.startsWith('[') ? host.slice(1, host.indexOf(']')) : host.replace(/:\d*$/, '')
  return name.toLowerCase()
}

function unknownVendor(name: string, vendors: Map<string, Vendor>): string {
  const names = [...vendors.keys()]
  return `/${name} is no vendor.${didYouMean(name, names)} There are: ${names.map((name) => `/${name}`).join(', ')}.`
}

function refuseDoubleClaims(claims: { host: Pick<RegExp, 'test'>; hostNames: string[]; vendor: Vendor }[]): void {
  for (const { hostNames, vendor } of claims) {
    for (const name of hostNames) {
      const other = claims.find((claim) => claim.vendor !== vendor && claim.host.test(name))
      if (other)
        throw new Error(`${vendor.contract.file} and ${other.vendor.contract.file} both claim the host ${name}: change the servers of one`)
    }
  }
}
