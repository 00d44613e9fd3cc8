import { type Effect } from '../effect.ts';
export interface ViolateEffect {
    kind: 'violate';
    how: 'drop-field' | 'wrong-type' | 'unknown-enum' | 'null' | 'extra-property' | 'wrong-content-type' | 'invalid-json';
    /** Of this name; the first that will do when it is not given. */
    field?: string;
}
/** The real answer, spoiled so that it breaks the contract: that it does is proven before it is sent. */
export declare const violate: Effect<ViolateEffect>;
