import type { Effect, EffectDocument, Refusal } from '../effect.ts';
export interface DelayEffect {
    kind: 'delay';
    /** Exactly one of the three. */
    fixed?: string | number;
    uniform?: {
        lower: string | number;
        upper: string | number;
    };
    lognormal?: {
        median: string | number;
        sigma: number;
    };
    /** What happens when the time is over. */
    then?: Exclude<EffectDocument, DelayEffect>;
}
/** The answer comes later, by at least the time that is asked; a client that goes away ends it. */
export declare const delay: Effect<DelayEffect>;
/** Why an effect cannot take so long. */
export declare function refuseDuration(duration: string | number, pointer: string): Refusal | undefined;
