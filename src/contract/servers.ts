import type { OpenApiDocument, Raw } from './document.ts'

/** One of the contract's `servers`: which hosts it claims, and the path in front of every operation. */
export interface Server {
  url: string
  /** Matches a host name (no port); undefined for a relative URL. */
  host: RegExp | undefined
  /** The same as names, with `*` for one DNS label: `*.kaiten.ru`. */
  hosts: string[]
  /** Host names that `host` matches: with the variables' defaults, and with each value of an `enum`. */
  hostNames: string[]
  /** `/v1.1`; empty for none. */
  base: string
}

export function serversOf(document: OpenApiDocument): Server[] {
  const servers = (document.servers ?? []).map(toServer)
  return servers.length > 0 ? servers : [{ url: '/', host: undefined, hosts: [], hostNames: [], base: '' }]
}

/** The hosts as a certificate can name them: a `*` only where it is the whole first label, else by what `hostNames` spells out. */
export function certificateNames({ hosts, hostNames }: Server): string[] {
  return [...new Set(hosts.flatMap((glob) => (/^(\*\.)?[^*]+$/.test(glob) ? [glob] : hostNames)))]
}

function toServer({ url, variables = {} }: Raw): Server {
  const absolute = /^[a-z]+:\/\/([^/]+)(\/.*)?$/i.exec(url)
  const base = (absolute ? (absolute[2] ?? '') : url).replace(/\/+$/, '')
  const authority = absolute?.[1]
  return {
    url,
    host: authority === undefined ? undefined : hostPattern(authority, variables),
    hosts: authority === undefined ? [] : globsOf(authority, variables),
    hostNames: authority === undefined ? [] : namesOf(authority, variables),
    base: fillDefaults(base, variables),
  }
}

/** A variable with an `enum` claims its values, else one DNS label; one that is the whole host claims only its default. */
function hostPattern(host: string, variables: Raw): RegExp {
  const name = host.replace(/:\d+$/, '')
  const source = name.split(/(\{[^}]+\})/).map((part) => {
    const variable = /^\{([^}]+)\}$/.exec(part)?.[1]
    if (variable === undefined) return quote(part)
    const { default: fallback = '', enum: values } = variables[variable] ?? {}
    if (part === name) return quote(fallback)
    return values ? `(?:${values.map(quote).join('|')})` : '[a-z0-9-]+'
  })
  return new RegExp(`^${source.join('')}$`, 'i')
}

/** Every combination of the variables' values, as `hostPattern` reads them. */
function globsOf(host: string, variables: Raw): string[] {
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return name.split(/(\{[^}]+\})/).reduce<string[]>(
    (globs, part) => {
      const variable = /^\{([^}]+)\}$/.exec(part)?.[1]
      const { default: fallback = '', enum: values = part === name ? [fallback] : ['*'] } = variables[variable ?? ''] ?? {}
      return globs.flatMap((glob) => (variable === undefined ? [part] : (values as string[])).map((value) => glob + value.toLowerCase()))
    },
    [''],
  )
}

function namesOf(host: string, variables: Raw): string[] {
  const values = Object.entries<Raw>(variables).flatMap(([name, { enum: values = [] }]) =>
    values.map((value: string) => fillDefaults(host, { ...variables, [name]: { default: value } })),
  )
  return [...new Set([fillDefaults(host, variables), ...values])].map((name) => name.replace(/:\d+$/, '').toLowerCase())
}

function fillDefaults(text: string, variables: Raw): string {
  return text.replace(/\{([^}]+)\}/g, (_, name: string) => variables[name]?.default ?? '')
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
