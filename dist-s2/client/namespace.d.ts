import type { ShippedVendors } from '../generated/operations.ts';
import type { Interception, InterceptOptions } from './interception.ts';
import type { Server } from './server.ts';
import type { AnyFault, AnyFilter, ArmedFault, ClockDocument, Expectation, Explanation, Fault, JournalEntry, OperationId, RequestFilter, SnapshotDocument, StateChange, StateDocument, VendorName, Vendors, Verdict } from './types.ts';
/** One isolated world: its own state, faults, clock, ids and journal. Made by its first use. */
export interface Namespace<V extends Vendors = ShippedVendors> extends AsyncDisposable {
    readonly name: string;
    /**
     * What takes the place of the vendor's origin: `http://127.0.0.1:4700/ns/pr-17/kaiten`. While Ringer listens on no port it is a URL
     * that only `fetch` and an interception answer.
     */
    url(vendor: VendorName<V>): string;
    /** As the global `fetch`, answered by Ringer in this namespace: a vendor's own URL, one of `url`, or a path such as `/kaiten/api/latest/users`. */
    fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
    /** Answers the calls that this process sends to the vendors' real hosts, until it is stopped or the namespace is dropped. */
    intercept(options?: InterceptOptions): Interception;
    /** Runs something whose calls are intercepted for this namespace, whatever runs beside it. */
    run<T>(task: () => T, options?: InterceptOptions): T;
    readonly state: {
        /** Everything that it holds, records as a cast writes them. */
        get(): Promise<StateDocument>;
        /** Takes over a state that was exported, as a whole or not at all. */
        put(state: StateDocument): Promise<void>;
        /** What was added, removed and changed since the fixtures, or since a snapshot. */
        diff(since?: {
            snapshot: string;
        }): Promise<StateChange[]>;
    };
    readonly faults: {
        /** Arms a failure; refused when it cannot do what its name says. */
        arm<const N extends VendorName<V> = VendorName<V>, const O extends OperationId<V, N> = OperationId<V, N>>(fault: Fault<V, N, O>): Promise<ArmedFault>;
        /** Disarms one, by its id or as `arm` gave it; all, when none is given. */
        disarm(fault?: string | {
            id: string;
        }): Promise<void>;
        list(): Promise<ArmedFault[]>;
        get(id: string): Promise<ArmedFault>;
        /** Changes a fault; its counters go on. */
        change(id: string, change: Partial<AnyFault<V>>): Promise<ArmedFault>;
        /** Takes the place of all that are armed; all of the new ones, or none. */
        replace(faults: AnyFault<V>[]): Promise<ArmedFault[]>;
    };
    readonly journal: {
        /** What was asked and answered, and why; the newest last. */
        list<const N extends VendorName<V> = VendorName<V>, const O extends OperationId<V, N> = OperationId<V, N>>(filter?: Pick<Partial<RequestFilter<V, N, O>>, 'vendor' | 'operation' | 'status' | 'rule'> & {
            since?: number;
            limit?: number;
        }): Promise<JournalEntry[]>;
        get(id: number): Promise<JournalEntry>;
        /** Every rule of the operation in order, and what a refused request would need to succeed. */
        explain(id: number): Promise<Explanation>;
        /** Requests that met no operation. */
        unmatched(): Promise<JournalEntry[]>;
        /** As an HTTP Archive. */
        har(): Promise<object>;
        clear(): Promise<void>;
        /** Requests as they are answered from the first `next` on; ends with the loop that reads it, or with the signal. */
        events(options?: {
            signal?: AbortSignal;
        }): AsyncGenerator<JournalEntry, void, undefined>;
    };
    readonly clock: {
        get(): Promise<ClockDocument>;
        /** Stands at a time, goes on by a duration (ISO 8601, or milliseconds), or runs. */
        set(clock: {
            now?: string;
            advance?: string | number;
            mode?: ClockDocument['mode'];
        }): Promise<ClockDocument>;
        /** Goes on by an ISO 8601 duration, or by so many milliseconds. */
        advance(duration: string | number): Promise<ClockDocument>;
    };
    readonly snapshots: {
        list(): Promise<SnapshotDocument[]>;
        drop(name: string): Promise<void>;
    };
    /** Keeps state, ids, clock, faults and quotas under a name; one of that name is replaced. */
    snapshot(name: string): Promise<SnapshotDocument>;
    /** Brings back exactly the snapshot; the journal goes on. */
    restore(name: string): Promise<SnapshotDocument>;
    /** Back to what it was made from, faults and ids included; the journal is cleared, snapshots stay. */
    reset(): Promise<void>;
    /** Throws an error that says what came instead, when the requests did not come that were expected. */
    verify<const N extends VendorName<V>, const O extends OperationId<V, N> = OperationId<V, N>>(expectation: Expectation<V, N, O>): Promise<Verdict>;
    verify(expectation: {
        sequence: AnyFilter<V>[];
    }): Promise<Verdict>;
    /** Forgets all that it holds, and stops its interceptions. It cannot be used afterwards. */
    drop(): Promise<void>;
}
/** The namespace of that name, in a Ringer in this process or elsewhere. */
export declare function namespaceOf<V extends Vendors>(server: Server, name: string): Namespace<V>;
