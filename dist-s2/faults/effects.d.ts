import type { Effect, EffectDocument } from './effect.ts';
/** The effect of a kind. */
export declare function effectOf({ kind }: EffectDocument): Effect<EffectDocument>;
/** A delay and what follows it, or the one effect. */
export declare function stepsOf(effect: EffectDocument): EffectDocument[];
/** Whether an effect is done to the connection. */
export declare function needsConnection(effect: EffectDocument): boolean;
/** Whether what comes out is no longer the real answer; one that is only late or slow still is. */
export declare function spoilsAnswer({ effect }: {
    effect: EffectDocument;
}): boolean;
