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
  /** The base with each value that its variables' `enum`s list; `base` is the first of them. */
  bases: string[]
}

/** How many bases one server may have: an `enum` in each of many variables multiplies. */
const maxBases = 32

export function serversOf(document: OpenApiDocument): Server[] {
  return serversIn(document.servers) ?? [{ url: '/', host: undefined, hosts: [], hostNames: [], base: '', bases: [''] }]
}

/** The servers that a path or an operation has in the place of the document's; undefined when it has none of its own. */
export function serversIn(servers: Raw): Server[] | undefined {
  return Array.isArray(servers) && servers.length > 0 ? servers.map(toServer) : undefined
}

/** The hosts as a certificate can name them: a `*` only where it is the whole first label, else by what `hostNames` spells out. */
export function certificateNames({ hosts, hostNames }: Server): string[] {
  return [...new Set(hosts.flatMap((glob) => (/^(\*\.)?[^*]+$/.test(glob) ? [glob] : hostNames)))]
}

function toServer({ url, variables = {} }: Raw): Server {
  const plain = wholeScheme(url, variables).replace(/[?#].*$/, '')
  const absolute = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/]+)(\/.*)?$/i.exec(plain)
  const path = (absolute ? (absolute[2] ?? '') : plain).replace(/\/+$/, '')
  const authority = absolute?.[1]
  const bases = basesOf(rooted(path), variables)
  return {
    url,
    host: authority === undefined ? undefined : hostPattern(authority, variables),
    hosts: authority === undefined ? [] : globsOf(authority, variables),
    hostNames: authority === undefined ? [] : namesOf(authority, variables),
    base: bases[0] as string,
    bases,
  }
}

/** `{scheme}://…`, or `{baseUrl}/v1` with a URL as its default. */
function wholeScheme(url: string, variables: Raw): string {
  const first = /^\{([^}]+)\}/.exec(url)?.[1]
  if (first === undefined) return url
  const value: string = variables[first]?.default ?? ''
  return url.startsWith(`{${first}}://`) || value.includes('//') ? value + url.slice(first.length + 2) : url
}

/** A relative URL such as `v1` or `./v1` is read from the root: a document that was not fetched has no place of its own. */
function rooted(path: string): string {
  const inner = path.replace(/^(\.{0,2}\/)+|^\.{1,2}$/, '')
  return inner === '' ? '' : `/${inner}`
}

function basesOf(path: string, variables: Raw): string[] {
  let bases = ['']
  for (const part of path.split(/(\{[^}]+\})/)) {
    const name = /^\{([^}]+)\}$/.exec(part)?.[1]
    const { default: fallback = '', enum: values = [] } = (name !== undefined && variables[name]) || {}
    const choices: string[] = name === undefined ? [part] : [...new Set([String(fallback), ...values.map(String)])]
    bases = bases.flatMap((base) => choices.map((choice) => base + choice)).slice(0, maxBases)
  }
  return [...new Set(bases.map((base) => rooted(base.replace(/\/+/g, '/').replace(/\/$/, ''))))]
}

/** A variable with an `enum` claims its values, else one DNS label; one that is the whole host claims only its default. */
function hostPattern(host: string, variables: Raw): RegExp {
  const name = withoutPort(host)
  const source = name.split(/(\{[^}]+\})/).map((part) => {
    const variable = /^\{([^}]+)\}$/.exec(part)?.[1]
    if (variable === undefined) return quote(part)
    const { default: fallback = '', enum: values } = variables[variable] ?? {}
    if (part === name) return quote(String(fallback))
    return values ? `(?:${values.map((value: unknown) => quote(String(value))).join('|')})` : '[a-z0-9-]+'
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
  return [...new Set([fillDefaults(host, variables), ...values])].map((name) => withoutPort(name).toLowerCase())
}

/** `api.acme.com:{port}` has a variable port. */
function withoutPort(host: string): string {
  return host.replace(/:(\d+|\{[^}]+\})$/, '')
}

function fillDefaults(text: string, variables: Raw): string {
  return text.replace(/\{([^}]+)\}/g, (_, name: string) => variables[name]?.default ?? '')
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
