import { type Effect } from '../effect.ts';
export interface DribbleEffect {
    kind: 'dribble';
    /** In how many pieces the body comes. */
    chunks: number;
    /** How long it takes from the first to the last. */
    duration: string | number;
}
/** The real answer, in pieces, slowly. */
export declare const dribble: Effect<DribbleEffect>;
