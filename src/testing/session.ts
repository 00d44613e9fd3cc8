import { threadId } from 'node:worker_threads'
import type { NamespaceOptions, RingerClient } from '../client/client.ts'
import { connectRinger } from '../client/connect.ts'
import { RingerError } from '../client/error.ts'
import type { InterceptOptions } from '../client/interception.ts'
import type { Namespace } from '../client/namespace.ts'
import type { Vendors } from '../client/types.ts'
import { findConfig } from '../config/config.ts'
import type { ShippedVendors } from '../generated/operations.ts'
import type { RingerOptions } from '../index.ts'
import { reportOf } from './report.ts'

export interface TestOptions<V extends Vendors = ShippedVendors> extends NamespaceOptions {
  /** Whether the calls to the vendors' real hosts are answered; they are, unless it is `false`. */
  intercept?: boolean | InterceptOptions
  /** Of the Ringer that is made in this process; one that `RINGER_URL` names has its own. */
  ringer?: RingerOptions<V>
}

const own = new Map<string, Promise<RingerClient<never>>>()
let made = 0

/**
 * The Ringer that the tests of this process share: the one that `RINGER_URL` names, which `ringer exec` and the global set-up of
 * `ringer/vitest/setup` set, else one in this process.
 */
export function sharedRinger<V extends Vendors = ShippedVendors>(options: RingerOptions<NoInfer<V>> = {}): Promise<RingerClient<V>> {
  const { RINGER_URL: url, RINGER_ADMIN_TOKEN: token } = process.env
  const key = url ?? JSON.stringify(options)
  const known = own.get(key) as Promise<RingerClient<V>> | undefined
  if (known) return known
  if (url !== undefined && Object.keys(options).length > 0) {
    const names = Object.keys(options).join(', ')
    console.warn(
      `ringer: RINGER_URL names a Ringer that has its own options, so these are not used: ${names}. Give them where it is started.`,
    )
  }
  const ringer = url === undefined ? created<V>(options) : connectRinger<V>(url, token === undefined ? {} : { token })
  own.set(key, ringer as Promise<never>)
  // What could not be had once is asked for again.
  ringer.catch(() => own.delete(key))
  return ringer
}

/** What makes one is loaded only where one is made. */
async function created<V extends Vendors>(options: RingerOptions<NoInfer<V>>): Promise<RingerClient<V>> {
  const { createRinger } = await import('../index.ts')
  return createRinger<V>(withConfigOf(process.cwd(), options))
}

/** The options, and the configuration in a folder for what they leave open. */
export function withConfigOf<V extends Vendors>(folder: string, options: RingerOptions<V>): RingerOptions<V> {
  const config = options.config ?? findConfig(folder)
  return config === undefined ? options : { ...options, config }
}

export interface OpenNamespace<V extends Vendors> {
  namespace: Namespace<V>
  /** Drops it; what it was asked comes back for a test that has failed. */
  close(failed: boolean): Promise<string | undefined>
}

/** A namespace for one test, its interceptions begun. */
export async function openNamespace<V extends Vendors = ShippedVendors>(
  title: string,
  { intercept = true, ringer: options = {}, ...wanted }: TestOptions<V>,
): Promise<OpenNamespace<V>> {
  const ringer = await sharedRinger<V>(options)
  const namespace = await fresh(ringer, title, wanted)
  if (intercept !== false) namespace.intercept(intercept === true ? {} : intercept)
  return {
    namespace,
    async close(failed) {
      try {
        return failed ? await reportOf(namespace) : undefined
      } finally {
        await namespace[Symbol.asyncDispose]()
      }
    },
  }
}

/** The name tells the test; what comes behind keeps those of other processes apart. */
async function fresh<V extends Vendors>(ringer: RingerClient<V>, title: string, options: NamespaceOptions): Promise<Namespace<V>> {
  const slug = title.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'test'
  made += 1
  const name = `${slug.slice(0, 40)}-${process.pid}-${threadId}-${made}`
  try {
    return await ringer.namespace(name, options)
  } catch (error) {
    if (error instanceof RingerError && error.status === 409) return fresh(ringer, title, options)
    throw error
  }
}
