import type { Call } from './call.ts'
import { type OpenApiDocument, pointer, type Raw, resolve } from './document.ts'
import { cookieOf } from './parameters.ts'

/** What the contract's `security` found in a call: scheme name → the value sent. */
export type Credential = Record<string, string | undefined>

export interface Scheme {
  name: string
  /** What `WWW-Authenticate` says of it; undefined where HTTP has no word for it. */
  challenge: string | undefined
  read(call: Call, query: URLSearchParams): string | undefined
  /** Puts a value where `read` finds it: how a witness carries its credential. */
  write(value: string, request: { headers: Map<string, string>; query: URLSearchParams }): void
}

export interface Security {
  /** OR of ANDs, as in the document; empty when the operation is open. */
  requirements: Scheme[][]
  schemes: Scheme[]
}

/** The security of an operation, the document's own when it says nothing. Throws for a scheme that is not defined. */
export function securityOf(document: OpenApiDocument, operation: Raw, where: string): Security {
  const requirements: Scheme[][] = (operation.security ?? document.security ?? []).map((requirement: Raw) =>
    Object.keys(requirement).map((name) => schemeOf(document, name, where)),
  )
  const schemes = [...new Map(requirements.flat().map((scheme) => [scheme.name, scheme])).values()]
  return { requirements, schemes }
}

/** Whether one of the requirements is there in full; who holds the keys is the rulebook's to say. */
export function isPresented({ requirements }: Security, credential: Credential): boolean {
  return requirements.length === 0 || requirements.some((all) => all.every(({ name }) => credential[name] !== undefined))
}

function schemeOf(document: OpenApiDocument, name: string, where: string): Scheme {
  const raw = resolve(document, pointer('/components/securitySchemes', name))
  if (raw === undefined) throw new Error(`${where}: security names the scheme "${name}", which components.securitySchemes does not define`)
  if (raw.type === 'apiKey' && raw.in === 'header') return header(name, raw.name.toLowerCase())
  if (raw.type === 'apiKey' && raw.in === 'query') return query(name, raw.name)
  if (raw.type === 'apiKey' && raw.in === 'cookie') return cookie(name, raw.name)
  if (raw.type === 'http') return authorization(name, authSchemes.get(raw.scheme.toLowerCase()) ?? raw.scheme)
  if (raw.type === 'mutualTLS') return certificate(name)
  return authorization(name, 'Bearer')
}

/** As their registry spells them: documents write them in any case. */
const authSchemes = new Map(['Basic', 'Bearer', 'Digest', 'DPoP', 'HOBA', 'Mutual', 'Negotiate'].map((word) => [word.toLowerCase(), word]))

function header(name: string, key: string): Scheme {
  return {
    name,
    challenge: undefined,
    read: ({ headers }) => headers.get(key) || undefined,
    write: (value, { headers }) => void headers.set(key, value),
  }
}

function query(name: string, key: string): Scheme {
  return {
    name,
    challenge: undefined,
    read: (_, query) => query.get(key) || undefined,
    write: (value, { query }) => query.set(key, value),
  }
}

function cookie(name: string, key: string): Scheme {
  return {
    name,
    challenge: undefined,
    read: ({ headers }) => cookieOf(headers, key) || undefined,
    write: (value, { headers }) => void headers.set('cookie', [headers.get('cookie'), `${key}=${value}`].filter(Boolean).join('; ')),
  }
}

/** Ringer asks for no client certificate, so whoever comes is taken to have one. */
function certificate(name: string): Scheme {
  return { name, challenge: undefined, read: () => 'client certificate', write: () => {} }
}

function authorization(name: string, word: string): Scheme {
  const prefix = `${word.toLowerCase()} `
  return {
    name,
    challenge: word === 'Basic' ? `Basic realm="${name}"` : word,
    read: ({ headers }) => {
      const sent = headers.get('authorization')
      if (!sent?.toLowerCase().startsWith(prefix)) return undefined
      return sent.slice(prefix.length).trim() || undefined
    },
    write: (value, { headers }) => void headers.set('authorization', `${word} ${value}`),
  }
}
