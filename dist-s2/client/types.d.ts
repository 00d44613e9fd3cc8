import type { EffectDocument } from '../faults/effect.ts';
import type { DelayEffect } from '../faults/effects/delay.ts';
import type { RespondEffect } from '../faults/effects/respond.ts';
import type { FaultDocument, FaultSelect } from '../faults/fault.ts';
import type { components } from '../generated/admin.ts';
import type { Count } from '../journal/verify.ts';
/**
 * Vendor → its operations, as openapi-typescript writes them: `ShippedVendors`, or `ShippedVendors & { acme: operations }` with one of
 * your own.
 */
export type Vendors = object;
export type VendorName<V extends Vendors> = keyof V & string;
/** The operation ids of a vendor; of all, where none is named. */
export type OperationId<V extends Vendors, N extends VendorName<V>> = N extends VendorName<V> ? keyof V[N] & string : never;
/** The statuses that an operation's contract documents. */
export type StatusOf<V extends Vendors, N extends VendorName<V>, O extends string> = N extends VendorName<V> ? (O extends keyof V[N] ? (V[N][O] extends {
    responses: infer R;
} ? keyof R & number : never) : never) : never;
type PathOf<V extends Vendors, N extends VendorName<V>, O extends string> = N extends VendorName<V> ? O extends keyof V[N] ? V[N][O] extends {
    parameters: {
        path: infer P extends object;
    };
} ? {
    [Name in keyof P]?: string | number;
} : Record<string, never> : never : never;
/** Which requests of the journal are meant; what is not given does not matter. */
export interface RequestFilter<V extends Vendors, N extends VendorName<V>, O extends OperationId<V, N>> {
    vendor: N;
    operation?: O;
    status?: StatusOf<V, N, O>;
    /** The name of the rule that answered. */
    rule?: string;
    method?: string;
    /** Path parameters; compared as text. */
    params?: PathOf<V, N, O>;
    /** A JSON value that the request's body has at least. */
    body?: unknown;
}
/** So many requests of a kind; at least one when no count is given. */
export interface Expectation<V extends Vendors, N extends VendorName<V>, O extends OperationId<V, N>> extends RequestFilter<V, N, O> {
    count?: Count;
}
/** Any request of any vendor: a step of a sequence. */
export type AnyFilter<V extends Vendors> = {
    [N in VendorName<V>]: {
        [O in OperationId<V, N>]: RequestFilter<V, N, O>;
    }[OperationId<V, N>];
}[VendorName<V>];
type DocumentedAnswer<Status> = {
    kind: 'respond';
    custom?: false;
    headers?: never;
    body?: never;
} & ({
    status: Status;
    example?: string;
    rule?: never;
} | {
    rule: string;
    status?: never;
    example?: never;
});
type CustomAnswer = Omit<RespondEffect, 'rule' | 'example'> & {
    status: number;
    custom: true;
};
type Other = Exclude<EffectDocument, RespondEffect | DelayEffect>;
type Instant<Status> = DocumentedAnswer<Status> | CustomAnswer | Other | Alias;
/** Toxiproxy's and WireMock's names for the same. */
export type Alias = {
    kind: 'CONNECTION_RESET_BY_PEER' | 'EMPTY_RESPONSE' | 'MALFORMED_RESPONSE_CHUNK' | 'RANDOM_DATA_THEN_CLOSE';
} | {
    kind: 'latency';
    latency: number;
    jitter?: number;
} | {
    kind: 'timeout';
    timeout: number;
} | {
    kind: 'reset_peer';
    timeout?: number;
} | {
    kind: 'slicer';
    chunks?: number;
    delay?: number;
} | {
    kind: 'limit_data';
    bytes: number;
};
/** What happens to a call: an answer with a status that is documented there (any with `custom`), a delay, a broken connection … */
export type Effect<Status = number> = Instant<Status> | (Omit<DelayEffect, 'then'> & {
    then?: Instant<Status>;
});
/** A failure to arm. Times are milliseconds or ISO 8601 durations. */
export interface Fault<V extends Vendors, N extends VendorName<V>, O extends OperationId<V, N>> extends Pick<FaultDocument, 'when' | 'ttl' | 'startAfter'> {
    match?: {
        vendor?: N;
        operation?: O;
        /** Path parameters; compared as text. */
        params?: PathOf<V, N, O>;
        headers?: Record<string, string>;
        /** A JSON value that the request's body has at least. */
        body?: unknown;
        /** What the rulebook is about to answer: a status, or the name of a rule. */
        wouldAnswer?: StatusOf<V, N, O> | (string & {});
    };
    select?: FaultSelect;
    effect: Effect<StatusOf<V, N, O>>;
}
/** Any fault of any vendor. */
export type AnyFault<V extends Vendors> = {
    [N in VendorName<V>]: {
        [O in OperationId<V, N>]: Fault<V, N, O>;
    }[OperationId<V, N>];
}[VendorName<V>];
type Schemas = components['schemas'];
/** A fault as it is armed, with its counters. */
export type ArmedFault = Omit<Schemas['ArmedFault'], 'effect'> & {
    effect: EffectDocument;
};
/** A request of the journal: what was asked and answered, and why. */
export type JournalEntry = Schemas['Request'];
export type Explanation = Schemas['Explanation'];
export type Verdict = Schemas['Verdict'];
export type StateDocument = Schemas['State'];
export type StateChange = Schemas['Change'];
export type ClockDocument = Schemas['Clock'];
export type SnapshotDocument = Schemas['Snapshot'];
export type NamespaceDocument = Schemas['Namespace'];
export type VendorDocument = Schemas['Vendor'];
export type RuleDocument = Schemas['Rule'];
export {};
