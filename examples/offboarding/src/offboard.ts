import { type KaitenConfig, kaiten } from './kaiten.ts'
import { type Patience, persist } from './persist.ts'
import type { Person, Remove } from './person.ts'
import { type SnagConfig, snag } from './snag.ts'
import { type SyncanoConfig, syncano } from './syncano.ts'
import { type VoucherifyConfig, voucherify } from './voucherify.ts'
import { type WavefrontConfig, wavefront } from './wavefront.ts'

/** Where the team is at each vendor, and the keys to it. */
export interface Team {
  kaiten: KaitenConfig
  snag: SnagConfig
  syncano: SyncanoConfig
  voucherify: VoucherifyConfig
  wavefront: WavefrontConfig
}

export type Vendor = keyof Team

export type Outcome = 'removed' | 'not a member' | { failed: string }

export type Report = Record<Vendor, Outcome>

export interface OffboardOptions extends Patience {
  /** How long to wait for an answer. */
  timeoutMs?: number
}

/** Takes a person out of the team at every vendor. It may be run again: who is out already is no failure. */
export async function offboard(person: Person, team: Team, { timeoutMs = 10_000, ...patience }: OffboardOptions = {}): Promise<Report> {
  const removals: Record<Vendor, Remove> = {
    kaiten: kaiten(team.kaiten, timeoutMs),
    snag: snag(team.snag, timeoutMs),
    syncano: syncano(team.syncano),
    voucherify: voucherify(team.voucherify, timeoutMs),
    wavefront: wavefront(team.wavefront, timeoutMs),
  }
  const outcomes = Object.entries(removals).map(async ([vendor, remove]) => [vendor, await outcomeOf(() => remove(person), patience)])
  return Object.fromEntries(await Promise.all(outcomes))
}

/** A vendor that fails does not keep the others from going on. */
async function outcomeOf(remove: () => ReturnType<Remove>, patience: Patience): Promise<Outcome> {
  try {
    return await persist(remove, patience)
  } catch (error) {
    return { failed: (error as Error).message }
  }
}

/** Whether the person is out everywhere. */
export function isDone(report: Report): boolean {
  return Object.values(report).every((outcome) => typeof outcome === 'string')
}
