import type { EffectDocument } from './effect.ts';
/** The effect that a document means, whatever name it has there. */
export declare function plainEffect(document: {
    kind: string;
}): EffectDocument;
