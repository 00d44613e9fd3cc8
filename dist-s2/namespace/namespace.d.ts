import { type FaultSet } from '../faults/fault.ts';
import { Journal } from '../journal/journal.ts';
import type { Vendor } from '../rulebook/vendor.ts';
import type { Clock } from '../state/clock.ts';
import type { World } from '../state/world.ts';
/** A world with the faults that are armed in it. */
export interface NamespaceWorld extends World {
    faults: FaultSet;
}
/** One isolated world, what it was made from, and its records. */
export interface Namespace {
    name: string;
    /** Ids and choices are hashes of it. */
    seed: string;
    /** Whether the vendors' limits count. */
    limits: boolean;
    /** `fixtures`, `pr-17`, `pr-17@before`. */
    madeFrom: string;
    origin: NamespaceWorld;
    world: NamespaceWorld;
    snapshots: Map<string, NamespaceWorld>;
    journal: Journal;
}
export interface NamespaceSettings {
    seed: string;
    clock: Clock;
    limits: boolean;
    journalSize: number;
}
/** The world in which every vendor holds its cast. */
export declare function castWorld(vendors: Iterable<Vendor>, clock: Clock): NamespaceWorld;
export declare function createNamespace(name: string, origin: NamespaceWorld, settings: Pick<NamespaceSettings, 'seed' | 'limits' | 'journalSize'>, madeFrom?: string): Namespace;
/** Back to what it was made from, as a whole; its records are cleared, its snapshots stay. */
export declare function resetNamespace(namespace: Namespace): void;
