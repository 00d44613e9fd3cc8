import type { World } from '../state/world.ts';
/** One record or edge that two worlds do not share. */
export interface Change {
    vendor: string;
    /** A collection or a relation. */
    in: string;
    change: 'added' | 'removed' | 'changed';
    before?: object;
    after?: object;
}
/** What was added, removed and changed between two worlds. States that both share are not looked at. */
export declare function diffWorlds(before: World, after: World): Change[];
