import type { Violation } from '../contract/call.ts'
import type { Part } from '../contract/request.ts'
import type { Credential } from '../contract/security.ts'
import type { StateDefinition } from '../state/definition.ts'
import type { NewId } from '../state/ids.ts'
import type { ReadStateOf, StateOf } from '../state/live.ts'
import type { Budget } from '../state/quota.ts'

/**
 * Where a rule comes from: it speaks of the pairing condition → answer and names its place.
 * `documented`: the vendor says so; `recorded`: somebody saw it on the wire; `inferred`: our reading.
 */
export type Source = `documented: ${string}` | `recorded: ${string}` | `inferred: ${string}`

/** One operation as openapi-typescript writes it. */
// biome-ignore lint/suspicious/noExplicitAny: a constraint over generated types
export type OperationType = any

/** The operations of a contract whose types nobody has generated. */
export type AnyOperations = Record<string, AnyOperation>

interface AnyOperation {
  parameters: OperationType
  requestBody: { content: { any: OperationType } }
  responses: Record<number, { content: { any: OperationType } }>
}

type Statuses<Op> = Op extends { responses: infer R } ? R : never
type ContentOf<R> = R extends { content: infer C } ? C[keyof C] : undefined
/** The body that an operation documents for a status. */
export type ResponseBody<Op, S extends keyof Statuses<Op>> = ContentOf<Statuses<Op>[S]>
type ParametersOf<Op, In extends string> = Op extends { parameters: infer P }
  ? In extends keyof P
    ? NonNullable<P[In]>
    : unknown
  : unknown
type BodyOf<Op> = Op extends { requestBody: { content: infer C } }
  ? C[keyof C]
  : Op extends { requestBody?: { content: infer C } }
    ? C[keyof C] | undefined
    : undefined

/** What a rule sees of a call. No HTTP, no clock, no chance. */
export interface Scope<Op, D extends StateDefinition> {
  /** Path parameters; one that does not fit its schema is the raw string, so that a look-up misses. */
  params: ParametersOf<Op, 'path'>
  query: ParametersOf<Op, 'query'>
  /** Typed by the contract, and to be trusted only behind a `contract.body` rule; in `given` use `?.`. */
  body: BodyOf<Op>
  /** Scheme name → the value sent. */
  credential: Credential
  state: ReadStateOf<D>
  now: Date
  newId: NewId
  /** This operation's own path, or another's, as the vendor prints it in a link. */
  self(operation?: string, params?: Record<string, string | number>): string
  /** In a rule made of a contract check: how the part breaks the contract. */
  errors: Violation[]
  /** What is left of the vendor's limit; undefined where limits are off. */
  budget: Budget | undefined
}

/** The same, for the one function that may change the state. */
export type EffectScope<S, D extends StateDefinition> = Omit<S, 'state'> & { state: StateOf<D> }

/** One request against the cast: the whole of the good one, or a refusal's difference from it. */
export interface Witness {
  /** The value of the operation's first scheme, or scheme → value; `null` sends none. */
  credential?: string | Record<string, string> | null
  params?: Record<string, string | number>
  /** `undefined` leaves one out that the good request has. */
  query?: Record<string, string | number | boolean | (string | number)[] | undefined>
  /** Objects are merged into the good request's (`undefined` leaves an attribute out), `null` sends no body, anything else replaces it. */
  body?: unknown
  /** Sent in place of a JSON body, as it is. */
  text?: string
  headers?: Record<string, string>
  /** The vendor's limit counts and is used up. */
  throttled?: boolean
  /** Calls that come first; each is a difference from its operation's good request. */
  after?: (Witness & { operation: string })[]
  /** The rule that answers the same request the second time. */
  again?: string
}

/** What every rule says, whatever its operation. */
export interface RuleBase {
  /** The condition, as the printed table says it; `on demand` for a status that no known input gives. */
  when: string
  source: Source
  /** Which of the contract's examples is the body, where there are several. */
  example?: string
  /** A check in place of `holds`: `...contract.body`, `...limits.throttled`. */
  check?: Part | 'throttled'
  /** Made by `unwritten`: nobody has said yet which input gives it. */
  unwritten?: true
  witness?: Witness | Witness[]
}

/**
 * What a success sees of `given`: that nothing is missing is what the refusals above it are for.
 * A look-up that may miss in a success as well belongs into its `effect` or `body`.
 */
type Found<G, S> = S extends 200 | 201 | 202 | 204 ? { [K in keyof G]: NonNullable<G[K]> } : G

interface Answering<Holding, Acting, D extends StateDefinition, B> extends RuleBase {
  holds?(scope: Holding): boolean
  /** Changes the state and returns the body; nothing returned is the contract's example. */
  // biome-ignore lint/suspicious/noConfusingVoidType: an effect that ends without a return gives void
  effect?(scope: EffectScope<Acting, D>): B | undefined | void
  body?(scope: Acting): B
  headers?(scope: Acting): Record<string, string>
}

/** A rule of one operation: its answer is a status that the contract documents, its body what the contract says of it. */
export type Rule<Op, D extends StateDefinition, G> = {
  [S in keyof Statuses<Op>]: { answer: S } & Answering<Scope<Op, D> & G, Scope<Op, D> & Found<G, S>, D, ResponseBody<Op, S>>
}[keyof Statuses<Op>]

/** What a shared rule sees: the parameters and the body are those of whichever operation it stands in. */
export interface SharedScope<D extends StateDefinition> extends Omit<Scope<unknown, D>, 'params' | 'query' | 'body'> {
  // biome-ignore lint/suspicious/noExplicitAny: it differs from operation to operation
  params: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  query: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  body: any
}

/** A rule that several operations share; it fits each that documents its status. */
export interface SharedRule<D extends StateDefinition> extends RuleBase {
  answer: number
  holds?(scope: SharedScope<D>): boolean
  // biome-ignore lint/suspicious/noExplicitAny: checked where the rule is spread into an operation's
  body?(scope: SharedScope<D>): any
  headers?(scope: SharedScope<D>): Record<string, string>
}

/** A rule as the core runs it. */
export interface AnyRule extends RuleBase {
  answer: number
  // biome-ignore lint/suspicious/noExplicitAny: typed where it is written
  holds?(scope: any): boolean
  // biome-ignore lint/suspicious/noExplicitAny: typed where it is written
  effect?(scope: any): unknown
  // biome-ignore lint/suspicious/noExplicitAny: typed where it is written
  body?(scope: any): unknown
  // biome-ignore lint/suspicious/noExplicitAny: typed where it is written
  headers?(scope: any): Record<string, string>
}
