import type { Answer } from '../contract/call.ts';
import type { Operation } from '../contract/operation.ts';
import type { DocumentedResponse } from '../contract/responses.ts';
import type { Vendor } from '../rulebook/vendor.ts';
import type { DelayEffect } from './effects/delay.ts';
import type { DribbleEffect } from './effects/dribble.ts';
import type { RateLimitEffect } from './effects/rate-limit.ts';
import type { RespondEffect } from './effects/respond.ts';
import type { TruncateEffect } from './effects/truncate.ts';
import type { ViolateEffect } from './effects/violate.ts';
/** Effects that need no more than their name. */
export interface PlainEffect {
    kind: 'reset' | 'empty' | 'hang' | 'garbage' | 'malformed-chunk';
}
/** What happens to a call that a fault meets. */
export type EffectDocument = PlainEffect | DelayEffect | DribbleEffect | RateLimitEffect | RespondEffect | TruncateEffect | ViolateEffect;
/** What an effect works on. */
export interface EffectContext {
    vendor: Vendor;
    /** Undefined for a path that no operation has. */
    operation: Operation | undefined;
    /** What would be answered. */
    answer: Answer;
    /** The body that the client would get: undefined where there is none, as in an answer to HEAD. */
    body: string | undefined;
    /** A number from 0 up to 1, the same for the same seed, fault and match. */
    draw(purpose: string): number;
    now: Date;
}
/** Where a fault could meet something: what is checked when it is armed. */
export interface EffectTarget {
    vendors: Vendor[];
    /** The operations that its match can mean. */
    operations: {
        vendor: Vendor;
        operation: Operation;
    }[];
    /** The statuses that its match can mean; all when it is not given. */
    statuses: number[] | undefined;
}
export interface Refusal {
    /** JSON pointer into the effect. */
    pointer: string;
    message: string;
}
/** For the journal, when nothing comes that a client could read: no status, as in an HTTP Archive. */
export declare const unanswered: Pick<Answer, 'status' | 'headers' | 'text'>;
/** The answers with a body that a fault could meet. */
export declare function bodiesOf({ operations, statuses }: EffectTarget): DocumentedResponse[];
/** Refuses what is done to bodies where there are none. */
export declare function refuseBodiless(target: EffectTarget): Refusal | undefined;
/** One kind of effect: one file. */
export interface Effect<E> {
    /** `before` for what takes the answer's place, `after` for what spoils the real one. */
    when: 'before' | 'after';
    /** Whether it is done to the connection, so that there has to be one. */
    connection: boolean;
    /** Why it cannot do what its name says to what the fault is about. */
    refuse?(effect: E, target: EffectTarget): Refusal | undefined;
    /** The answer with the effect in it; undefined when this answer cannot be spoiled so. */
    apply(effect: E, context: EffectContext): Answer | undefined;
}
