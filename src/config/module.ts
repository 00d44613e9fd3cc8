import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Jiti } from 'jiti'
import { didYouMean } from '../nearest.ts'
import { ownFolder } from '../places.ts'
import { shown } from '../sources/parts.ts'

/** What a module of the user's gave, and the files that it was made of: itself, and those of theirs that it imports. */
export interface UserModule {
  value: unknown
  files: string[]
}

/** A module of the user's that could not be loaded: the place, what is wrong there, and the files that were read until then. */
export class ModuleError extends Error {
  readonly files: string[]

  constructor(message: string, files: string[], cause: unknown) {
    super(message, { cause })
    this.files = files
  }
}

/** One after another: what a load has read is told by what is in the cache behind it. */
let last: Promise<unknown> = Promise.resolve()

/**
 * The default export of a module in TypeScript or JavaScript, as the file is now. What it imports from `ringer` is this very Ringer, so that
 * it needs none of its own. Throws a `ModuleError` that names file, line and column where they are known.
 */
export function loadModule(file: string): Promise<UserModule> {
  const loading = last.then(() => load(file))
  last = loading.catch(() => {})
  return loading
}

async function load(file: string): Promise<UserModule> {
  // Both take their time, and most who start Ringer have no module of their own.
  const [{ createJiti }, library] = await Promise.all([import('jiti'), import('../index.ts')])
  const jiti = createJiti(import.meta.url, { virtualModules: { ringer: library } })
  const before = new Set(Object.keys(jiti.cache))
  const read = () => [...new Set([file, ...Object.keys(jiti.cache).filter((path) => !before.has(path) && isTheirs(path))])]
  try {
    return { value: await jiti.import(file, { default: true }), files: read() }
  } catch (error) {
    const files = read()
    throw new ModuleError(said(error as Error, file, Object.keys(library)), files, error)
  } finally {
    forget(jiti, read())
  }
}

/** The next load reads them again. */
function forget({ cache }: Jiti, files: string[]): void {
  for (const file of files) delete cache[file]
}

const own = fileURLToPath(ownFolder)

function isTheirs(path: string): boolean {
  return !path.includes(`${sep}node_modules${sep}`) && !path.startsWith(own)
}

/** `acme/rulebook.ts:7:3: …`: a mistake in the text has its place in the message, one that shows when it runs in the stack. */
function said(error: Error, file: string, exported: string[]): string {
  const [first = '', ...rest] = error.message.split('\n')
  const [, inText] = /^\s*(\S.*:\d+:\d+)\s*$/.exec(rest.join('\n')) ?? []
  const frames = (error.stack ?? '').split('\n').map((line) => /(?:\(|at |file:\/\/)((?:\/|[A-Za-z]:\\)[^()]*:\d+:\d+)\)?$/.exec(line)?.[1])
  const inStack = frames.find((path) => path !== undefined && isTheirs(path))
  const place = inText ?? inStack ?? file
  return `${shown(place)}: ${inOurWords(first.replace(/^(ParseError|SyntaxError): /, '').trim(), exported)}`
}

function inOurWords(message: string, exported: string[]): string {
  const [, name] = /^\(0 , _ringer\.(\w+)\) is not a function$/.exec(message) ?? []
  return name === undefined ? message : `"ringer" exports no ${name}.${didYouMean(name, exported)}`
}
