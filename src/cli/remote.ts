import { InvalidArgumentError, Option } from 'commander'
import { namespaceName } from '../namespace/name.ts'

/** A running Ringer, and the namespace in it. */
export interface Remote {
  url: string
  namespace?: string
  token?: string
}

/** What is asked of an admin route. */
export interface Question {
  method: 'GET' | 'PUT' | 'DELETE'
  path: string
  /** JSON. */
  body?: string
  /** What the user gave, in front of a refusal. */
  about?: string
}

const patienceMs = 10_000

export const urlOption = () =>
  new Option('--url <url>', 'where Ringer answers').env('RINGER_URL').default('http://127.0.0.1:4700').argParser(baseUrl)

export const tokenOption = () => new Option('--token <token>', 'for admin routes that want one').env('RINGER_ADMIN_TOKEN')

/** The options that say which Ringer is meant, and which namespace in it. */
export const remoteOptions = () => [
  urlOption(),
  new Option('--namespace <name>', 'the namespace that is meant; "default" when none is named')
    .env('RINGER_NAMESPACE')
    .argParser(namespace),
  tokenOption(),
]

/** Asks an admin route and gives back its answer's text. Throws an error of one line, with the remedy, for whatever is not a success. */
export async function askAdmin({ url, namespace, token }: Remote, { method, path, body, about }: Question): Promise<string> {
  const answer = await fetch(`${url}/__admin${path}`, {
    method,
    headers: {
      ...(namespace !== undefined && { 'x-mock-namespace': namespace }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(patienceMs),
  }).catch((error: Error) => {
    throw new Error(unreachable(url, error), { cause: error })
  })
  const text = await answer.text()
  const type = answer.headers.get('content-type')
  if (answer.status === 204 || (answer.ok && type === 'application/json')) return text
  if (answer.status === 401) throw new Error(wantsToken(url))
  if (type === 'application/problem+json') throw new Error(`${about === undefined ? '' : `${about}: `}${JSON.parse(text).detail}`)
  throw new Error(noRinger(url, path, answer.status))
}

export function wantsToken(url: string): string {
  return `${url} wants the token that it printed at its start: give it with --token or RINGER_ADMIN_TOKEN`
}

export function noRinger(url: string, path: string, status: number): string {
  return `${url} is no Ringer: its /__admin${path} answers ${status}. Name another with --url or RINGER_URL`
}

export function unreachable(url: string, { name, message, cause }: Error): string {
  const { code } = (cause ?? {}) as { code?: string }
  const why = name === 'TimeoutError' ? `within ${patienceMs / 1000} s` : `(${code ?? message})`
  return `nothing answers at ${url} ${why}: start it with \`ringer\`, or name another with --url or RINGER_URL`
}

function baseUrl(text: string): string {
  if (/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')) return text.replace(/\/+$/, '')
  throw new InvalidArgumentError('It has to be a URL such as http://127.0.0.1:4700.')
}

function namespace(text: string): string {
  if (namespaceName.test(text)) return text
  throw new InvalidArgumentError('1 to 64 letters, digits, dots, dashes and underscores, the first a letter or a digit.')
}
