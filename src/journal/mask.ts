import type { Vendor } from '../rulebook/vendor.ts'

const secret = /^(proxy-)?authorization$|cookie$|passw(or)?d$|secret|token$|api[-_]?key$|user[-_]?key$|^x-.*-(key|token)$/i
const credentialValue = /^(bearer|basic|token|apikey)\s+\S/i
const mask = '***'

/** Headers with the values of credentials masked: those that the contract's security reads, and those that are known to be some. */
export function maskHeaders(headers: Iterable<[string, string]>, vendor: Vendor): Record<string, string> {
  const own = schemeNames(vendor)
  const shown: [string, string][] = []
  for (const [name, value] of headers) {
    const hidden = secret.test(name) || own.has(name.toLowerCase()) || credentialValue.test(value)
    shown.push([name, hidden ? mask : value])
  }
  return Object.fromEntries(shown)
}

/** `name=value` pairs, as a query and a form have them, with the values under secret names masked. */
export function maskQuery(query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=')
      return at !== -1 && secret.test(decoded(pair.slice(0, at))) ? `${pair.slice(0, at)}=${mask}` : pair
    })
    .join('&')
}

/** A body with whatever stands under a secret name masked: JSON at any depth, or a form. */
export function maskBody(text: string): string {
  let hidden = false
  try {
    const masked = JSON.stringify(JSON.parse(text), (name, value) => {
      if (!secret.test(name) || value === null) return value
      hidden = true
      return mask
    })
    return hidden ? masked : text
  } catch {
    return maskQuery(text).replace(/"([^"\\]{1,64})"(\s*:\s*)"((?:[^"\\]|\\.)*)"?/g, (pair, name: string, colon: string) =>
      secret.test(name) ? `"${name}"${colon}"${mask}"` : pair,
    )
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '))
  } catch {
    return name
  }
}

function schemeNames({ contract }: Vendor): Set<string> {
  const schemes = Object.values(contract.document.components?.securitySchemes ?? {})
  return new Set(schemes.map((scheme) => String(scheme.name ?? '').toLowerCase()).filter(Boolean))
}
