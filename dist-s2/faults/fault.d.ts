import type { EffectDocument } from './effect.ts';
/** Which calls a fault is about; what is not given does not matter. */
export interface FaultMatch {
    vendor?: string;
    operation?: string;
    /** Path parameters; compared as text. */
    params?: Record<string, string | number>;
    headers?: Record<string, string>;
    /** A JSON value that the request's body has at least. */
    body?: unknown;
    /** What the rulebook is about to answer: a status, or the name of a rule. */
    wouldAnswer?: number | string;
}
/** Which of those calls it meets. Everything that is given has to agree. */
export interface FaultSelect {
    /** Lets the first so many pass. */
    skip?: number;
    /** Meets so many, then no more. */
    times?: number;
    /** Meets each n-th of them. */
    every?: number;
    /** Meets each with this chance; the positions are the same for the same seed, whatever the concurrency. */
    probability?: number;
    /** `..F.F`: meets those with an F, over and over. */
    pattern?: string;
}
/** A fault as it is armed: times are milliseconds or ISO 8601 durations. */
export interface FaultDocument {
    match?: FaultMatch;
    select?: FaultSelect;
    /** `before`: nothing has changed, the request is lost. `after`: the change is committed and stays, the answer is lost or spoiled. */
    when?: 'before' | 'after';
    /** How long it stays armed. */
    ttl?: string | number;
    /** How long it waits before it begins. */
    startAfter?: string | number;
    effect: EffectDocument;
}
/** An armed fault. */
export interface Fault extends FaultDocument {
    id: string;
    /** What was asked for; a change is a change of this. */
    asked: FaultDocument;
    match: FaultMatch;
    select: FaultSelect;
    when: 'before' | 'after';
    /** Milliseconds of the clock that only goes on, when it begins and ends. */
    from: number;
    until: number;
}
export interface FaultCounts {
    /** Calls that it is about. */
    matched: number;
    /** Those that it met. */
    hits: number;
}
/** The faults of a world and their counters: a value like the rest of it, so that a snapshot holds them. */
export interface FaultSet {
    faults: readonly Fault[];
    counts: Readonly<Record<string, FaultCounts>>;
    /** How many were ever armed; the next one's number. */
    armed: number;
}
export declare const noFaults: FaultSet;
export declare const maxFaults = 100;
export declare function countsOf({ counts }: FaultSet, id: string): FaultCounts;
/** The set after one more call that a fault has met. */
export declare function countHit(set: FaultSet, { id }: Fault): FaultSet;
/** The set without a fault and its counters. */
export declare function withoutFault({ faults, counts, armed }: FaultSet, { id }: Fault): FaultSet;
/** How many calls a fault will still meet; undefined when it has no number. */
export declare function remainingOf(set: FaultSet, { id, select: { times } }: Fault): number | undefined;
