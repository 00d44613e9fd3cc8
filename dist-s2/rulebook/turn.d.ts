import type { ContractRequest } from '../contract/request.ts';
import { type Budget } from '../state/quota.ts';
import { type State } from '../state/state.ts';
import type { World } from '../state/world.ts';
import type { AnyScope } from './decide.ts';
import type { Vendor } from './vendor.ts';
/** The world that a call meets. */
export interface TurnIn<W extends World = World> {
    world: W;
    seed: string;
    /** Whether the vendors' limits count. */
    limits: boolean;
}
/**
 * One call's turn in a world. It reads the world as it stands and writes to a fork of it; nothing has happened until the world
 * that `after` gives is put in its place, and a turn that is dropped (our bug, a fault that loses the request) leaves no trace.
 */
export interface Turn<W extends World> {
    scope: AnyScope;
    read(): State;
    write(): State;
    /** Takes one request from the vendor's limit. */
    spend(): void;
    /** What is left of the limit; undefined when none counts. */
    budget(): Budget | undefined;
    after(): W;
}
export declare function openTurn<W extends World>(vendor: Vendor, { world, seed, limits }: TurnIn<W>, request: ContractRequest): Turn<W>;
