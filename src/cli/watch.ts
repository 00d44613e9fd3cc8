import { dirname, resolve } from 'node:path'
import { hostsOf } from '../boot.ts'
import { ModuleError } from '../config/module.ts'
import { DocumentError } from '../contract/note.ts'
import type { Serving } from '../server/serve.ts'
import { type LoadedVendor, loadSource, withCast } from '../sources/load.ts'
import { shown } from '../sources/parts.ts'
import type { VendorSource } from '../sources/source.ts'
import { elapsedMs } from '../state/clock.ts'
import { watchFolders } from './folders.ts'
import { levelOf } from './levels.ts'
import type { Report } from './reload-line.ts'
import type { Settings, SourceOptions } from './settings.ts'
import { changedSince, type Stamps, stampsOf } from './stamps.ts'

interface Start {
  settings: Settings<SourceOptions>
  loaded: LoadedVendor[]
  /** What their files held before they were loaded. */
  before: Stamps
  /** Reads the configuration anew. */
  again(): Promise<Settings<SourceOptions>>
}

/** A vendor as it is served, what it was made of, and what its files held then. */
interface Served extends LoadedVendor {
  source: VendorSource
  stamps: Stamps
}

/** What is read once, when the server starts. */
const fixed = ['port', 'host', 'seed', 'clock', 'limits', 'journalSize', 'namespaceTtl', 'faults']

/**
 * Takes in what changes on disk while the server runs; gives the names of what it watches. A vendor that is broken stays as it was until its
 * files are right again, and no vendor suffers from another.
 */
export function watch(serving: Serving, { settings: first, loaded, before, again }: Start, tell: (report: Report) => void): string[] {
  let settings = first
  let served = loaded.map(
    (one, index): Served => ({ ...one, source: sourcesIn(first)[index] as VendorSource, stamps: stampsOver(before, one.files) }),
  )
  /** What could not be taken, and the files that it is about: a vendor, `configuration`, `all`. */
  const failures = new Map<string, { message: string; files: string[] }>()
  const folders = watchFolders(look)
  folders.set(foldersOf())
  // What was written since all was read would else wait for the next change.
  folders.soon()
  return [...served.map(({ vendor }) => vendor.name), ...settings.configFiles.slice(0, 1).map(shown)]

  async function look(): Promise<void> {
    const start = elapsedMs()
    await attempt('configuration', configure)
    const reports: Report[] = []
    const next: Served[] = []
    for (const source of sourcesIn(settings)) {
      const old = served.find(({ vendor }) => vendor.name === source.name)
      const now = (await attempt(source.name, () => reload(source, old, reports), source.name)) ?? old
      if (now) next.push(now)
    }
    const gone = served.map(({ vendor }) => vendor.name).filter((name) => !next.some(({ vendor }) => vendor.name === name))
    reports.push(...gone.map((vendor) => ({ vendor, what: 'removed' as const })))
    await attempt('all', () => swap(next, reports, start))
    folders.set(foldersOf())
  }

  /** Undefined where it fails, which is said once. */
  async function attempt<T>(what: string, work: () => Promise<T>, vendor?: string): Promise<T | undefined> {
    try {
      const result = await work()
      failures.delete(what)
      return result
    } catch (error) {
      const { message } = error as Error
      if (failures.get(what)?.message !== message) tell({ ...(vendor !== undefined && { vendor }), what: 'failed', message })
      failures.set(what, { message, files: filesOf(error) })
      return undefined
    }
  }

  async function configure(): Promise<void> {
    const next = await again()
    const [was] = settings.configFiles
    if (was !== undefined && next.configFiles.length === 0) throw new Error(`there is no file ${shown(was)}`)
    const later = fixed.filter((name) => textOf(settings, name) !== textOf(next, name))
    if (later.length > 0)
      tell({ what: 'noticed', message: `${later.join(', ')} ${later.length === 1 ? 'counts' : 'count'} from the next start on` })
    settings = next
  }

  /** The vendor as its files are now; the very same where they are as they were. */
  async function reload(source: VendorSource, old: Served | undefined, reports: Report[]): Promise<Served> {
    const { name: vendor } = source
    const files = old ? changedSince(old.stamps) : []
    if (old && files.length === 0 && !failures.has(vendor) && textOf(old, 'source') === JSON.stringify(source)) return old
    // Before it is read: what is written meanwhile is a change to come.
    const before = stampsOf([...ownFiles(source), ...(old?.files ?? [])])
    const fresh = await loadSource(source)
    reports.push({ vendor, what: old ? 'reloaded' : 'added', files: files.map(shown), level: levelOf(fresh.vendor) })
    return { ...fresh, source, stamps: stampsOver(before, fresh.files) }
  }

  /** All at once: no request meets some of the vendors as they were and others as they are. */
  async function swap(next: Served[], reports: Report[], start: number): Promise<void> {
    const vendors = next.map(({ vendor }) => vendor)
    const hosts = hostsOf(vendors, settings.hosts ?? {})
    if (reports.length > 0 || textOf(serving.ringer, 'hosts') !== JSON.stringify(hosts)) {
      const { states, disarmed } = await serving.replace(vendors, hosts)
      const ms = Math.round(elapsedMs() - start)
      for (const report of reports) {
        const ids = disarmed.filter(({ match }) => match.vendor === report.vendor).map(({ id }) => id)
        tell({ ...report, ...states.get(report.vendor as string), ...(ids.length > 0 && { disarmed: ids }), ms })
      }
    }
    served = next
  }

  function foldersOf(): Set<string> {
    const files = [
      ...served.flatMap(({ files }) => files),
      ...settings.vendors.flatMap(ownFiles),
      ...settings.configFiles,
      ...[...failures.values()].flatMap(({ files }) => files),
    ]
    // A configuration may be written while this runs.
    return new Set([...files.map(dirname), process.cwd(), ...(settings.fixtures === undefined ? [] : [resolve(settings.fixtures)])])
  }
}

function sourcesIn({ vendors, fixtures }: Settings<SourceOptions>): VendorSource[] {
  return vendors.map((source) => withCast(source, fixtures))
}

/** The files that a vendor is made of, as far as they are known before it is read. */
export function ownFiles({ contract, fixtures, rulebook }: VendorSource): string[] {
  return [contract, fixtures, rulebook].filter((file) => file !== undefined)
}

/** The stamps of those files: from before they were read, where there are some. */
function stampsOver(before: Stamps, files: string[]): Stamps {
  return new Map([...stampsOf(files), ...[...before].filter(([file]) => files.includes(file))])
}

/** The files that an error speaks of. */
function filesOf(error: unknown): string[] {
  if (error instanceof ModuleError) return error.files
  return error instanceof DocumentError ? [resolve(error.place.file)] : []
}

function textOf(from: object, name: string): string | undefined {
  return JSON.stringify((from as Record<string, unknown>)[name])
}
