import type { ContractRequest } from '../contract/request.ts'
import { afterChange, timeOf } from '../state/clock.ts'
import { createIdMaker } from '../state/ids.ts'
import { type Budget, budgetOf, useQuota } from '../state/quota.ts'
import { forkState, isWritten, type State, sealState } from '../state/state.ts'
import type { World } from '../state/world.ts'
import type { AnyScope } from './decide.ts'
import type { Vendor } from './vendor.ts'

/** The world that a call meets. */
export interface TurnIn<W extends World = World> {
  world: W
  seed: string
  /** Whether the vendors' limits count. */
  limits: boolean
}

/**
 * One call's turn in a world. It reads the world as it stands and writes to a fork of it; nothing has happened until the world
 * that `after` gives is put in its place, and a turn that is dropped (our bug, a fault that loses the request) leaves no trace.
 */
export interface Turn<W extends World> {
  scope: AnyScope
  read(): State
  write(): State
  /** Takes one request from the vendor's limit. */
  spend(): void
  /** What is left of the limit; undefined when none counts. */
  budget(): Budget | undefined
  after(): W
}

export function openTurn<W extends World>(vendor: Vendor, { world, seed, limits }: TurnIn<W>, request: ContractRequest): Turn<W> {
  const before = world.states[vendor.name] as State
  const limit = limits ? vendor.definition.limit : undefined
  const ids = createIdMaker(seed, vendor.name, world.ids)
  const now = timeOf(world.clock)
  let fork: State | undefined
  let quotas = world.quotas
  const budget = () => limit && budgetOf(quotas, vendor.name, limit, now)
  return {
    scope: {
      params: request.params,
      query: request.query,
      body: request.body as never,
      credential: request.credential,
      state: before as never,
      now,
      newId: ids.newId,
      self: (operation, params) => pathOf(vendor, request, operation, params),
      errors: [],
      budget: budget(),
    },
    read: () => before,
    write() {
      fork = forkState(vendor.definition.state, before)
      return fork
    },
    spend() {
      if (limit) quotas = useQuota(quotas, vendor.name, limit, now)
    },
    budget,
    after() {
      const changed = fork !== undefined && isWritten(fork)
      if (!changed && quotas === world.quotas && ids.counts() === world.ids) return world
      return {
        ...world,
        states: changed ? { ...world.states, [vendor.name]: sealState(fork as State) } : world.states,
        clock: changed ? afterChange(world.clock) : world.clock,
        ids: ids.counts(),
        quotas,
      }
    },
  }
}

/** The path of an operation as a link shows it, under the base path by which the call came. */
function pathOf(
  vendor: Vendor,
  { operation, params: own, base }: ContractRequest,
  id: string = operation.id,
  params: Record<string, string | number> = {},
): string {
  const target = vendor.contract.operations.get(id)
  if (!target) throw new Error(`self(${JSON.stringify(id)}): no such operation`)
  const filled = target.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? own[name])))
  return base + filled
}
