import type { Contract } from '../../contract/load.ts';
import type { Served } from './shape.ts';
/** The operations at a collection's path. Throws an error that names the nearest path when there is none, or when it is that of one record. */
export declare function servedAt(contract: Contract, name: string, path: string): Served;
/** The path of one record: `/pets/{id}` of `/pets`, `/pets/{id}/` of `/pets/`. */
export declare function itemPathOf(path: string, paths: Iterable<string>): string | undefined;
/** A collection whose records this one's path goes through, and the parameter that names such a record. */
export interface Above {
    collection: string;
    parameter: string;
}
/** `/owners/{ownerId}/pets` is under `/owners`. */
export declare function above(path: string, others: {
    name: string;
    itemPath: string | undefined;
}[]): Above[];
