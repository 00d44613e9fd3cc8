import type { Violation } from '../contract/call.ts'
import type { ContractRequest } from '../contract/request.ts'
import { remembered } from '../remembered.ts'
import type { Changes } from '../state/changes.ts'
import { afterChange, timeOf } from '../state/clock.ts'
import { type Fork, forkState } from '../state/fork.ts'
import { createIdMaker, type IdMaker } from '../state/ids.ts'
import { newOwner, type Owner } from '../state/owner.ts'
import { type Budget, budgetOf, type Limit, type Quotas, useQuota } from '../state/quota.ts'
import type { State } from '../state/state.ts'
import type { World } from '../state/world.ts'
import type { AnyScope } from './decide.ts'
import type { Vendor } from './vendor.ts'

const none: Violation[] = []

/** The world that a call meets. */
export interface TurnIn<W extends World = World> {
  world: W
  seed: string
  /** Whether the vendors' limits count. */
  limits: boolean
  /** Whose the world is, where nobody else has seen it: what is that one's, the turn writes to as it is. */
  owner?: Owner
  /** Has what the turn writes. */
  changes?: Changes
}

/**
 * One call's turn in a world. It reads the world as it stands and writes to a fork of it; nothing has happened until the world
 * that `after` gives is put in its place. What its owner's world is made of it writes to as it is, so a turn that is not to count is taken back.
 */
export interface Turn {
  scope: AnyScope
  read(): State
  write(): State
  /** Takes one request from the vendor's limit. */
  spend(): void
  /** What is left of the limit; undefined when none counts. */
  budget(): Budget | undefined
  /** Undefined where the world is the one that it met. */
  after(): World | undefined
  /** As if nothing had been written, in a turn whose changes are kept. */
  takeBack(): void
}

export function openTurn(vendor: Vendor, turnIn: TurnIn, request: ContractRequest): Turn {
  return new OpenTurn(vendor, turnIn, request)
}

class OpenTurn implements Turn {
  readonly scope: AnyScope
  readonly #vendor: Vendor
  readonly #world: World
  readonly #owner: Owner
  readonly #before: State
  readonly #ids: IdMaker
  readonly #limit: Limit | undefined
  readonly #changes: Changes | undefined
  #fork: Fork | undefined
  /** The number of its first change. */
  #first = 0
  #quotas: Quotas

  constructor(vendor: Vendor, turnIn: TurnIn, request: ContractRequest) {
    const { world } = turnIn
    this.#vendor = vendor
    this.#world = world
    this.#owner = turnIn.owner ?? newOwner()
    this.#changes = turnIn.changes
    this.#before = world.states[vendor.name] as State
    this.#limit = turnIn.limits ? vendor.definition.limit : undefined
    this.#quotas = world.quotas
    this.#ids = createIdMaker(turnIn.seed, vendor.name, world.ids)
    const { params, query, body, credential } = request
    this.scope = {
      params,
      query,
      body: body as never,
      credential,
      state: this.#before as never,
      now: timeOf(world.clock),
      newId: this.#ids,
      self: (operation, params) => pathOf(vendor, request, operation, params),
      errors: none,
      budget: undefined,
    }
    if (this.#limit) this.scope.budget = this.budget()
  }

  read(): State {
    return this.#before
  }

  write(): State {
    if (this.#changes) {
      this.#changes.begin(this.#vendor)
      this.#first = this.#changes.count
    }
    this.#fork = forkState(this.#vendor.definition.state, this.#before, this.#owner, this.#changes)
    return this.#fork.state
  }

  takeBack(): void {
    if (!this.#fork || !this.#changes) return
    for (const change of this.#changes.backTo(this.#first)) this.#fork.takeBack(change)
    this.#changes.cut(this.#first)
  }

  spend(): void {
    if (this.#limit) this.#quotas = useQuota(this.#quotas, this.#vendor.name, this.#limit, this.scope.now)
  }

  budget(): Budget | undefined {
    return this.#limit && budgetOf(this.#quotas, this.#vendor.name, this.#limit, this.scope.now)
  }

  after(): World | undefined {
    const changed = this.#fork?.seal()
    const world = this.#world
    const quotas = this.#quotas
    const ids = this.#ids.counts
    if (!changed && quotas === world.quotas && ids === world.ids) return undefined
    let { states } = world
    if (changed && changed !== this.#before) {
      const own = { ...states }
      own[this.#vendor.name] = changed
      states = own
    }
    return { states, clock: changed ? afterChange(world.clock) : world.clock, ids, quotas }
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
  const pieces = piecesOf(target.path)
  let path = base
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as string
    path += at % 2 === 0 ? piece : encoded(params[piece] ?? own[piece])
  }
  return path
}

/** To see that a name or a number stays as it is takes half as long as to encode it. */
function encoded(value: unknown): string {
  const text = String(value)
  return /^[\w.-]+$/.test(text) ? text : encodeURIComponent(text)
}

/** Of a path template, in turns what stands between its parameters, and their names. */
const piecesOf = remembered((template) => template.split(/\{([^}]+)\}/))
