/** What names a record. */
export type Key = string | number;
/** What a vendor keeps: a collection of records, found by their key. */
export interface CollectionDefinition<R extends object = object> {
    kind: 'collection';
    /** The attribute that names a record. */
    key: keyof R & string;
    /**
     * What a record in the cast must look like: a name in the contract's `components.schemas`,
     * or a JSON schema for what the contract does not know, such as who holds a token.
     */
    schema: string | Record<string, unknown>;
    /** Attributes of that schema that are worked out on the way out and so are not stored. */
    derived?: readonly string[];
    /** Attributes that name a record as well, each value once. */
    unique?: readonly (keyof R & string)[];
    /** The attribute that `nextId()` counts up; the key when it is not given. */
    serial?: keyof R & string;
    /** Attributes that hold the key of a record elsewhere: attribute → collection. */
    references?: Partial<Record<keyof R & string, string>>;
}
/** Many-to-many edges between two collections (which may be the same one), with attributes. */
export interface RelationDefinition<A extends object = object, N extends Record<string, string> = Record<string, string>> {
    kind: 'relation';
    /** End → collection, two of them: `{ group: 'groups', user: 'users' }`. */
    ends: N;
    /** JSON schema of the edge's own attributes. */
    attributes?: Record<string, unknown>;
    /** Carries the attributes' type. */
    readonly of?: A;
}
export type StateDefinition = Record<string, CollectionDefinition<any> | RelationDefinition<any, any>>;
/** A collection of records of type `R`. */
export declare function collection<R extends object>(definition: Omit<CollectionDefinition<R>, 'kind'>): CollectionDefinition<R>;
/** Edges between two collections: `relation({ group: 'groups', user: 'users' })`, or `relation<{ role: Role }>()({…}, schema)`. */
export declare function relation<A extends object = object>(): <const N extends Record<string, string>>(ends: N, attributes?: Record<string, unknown>) => RelationDefinition<A, N>;
