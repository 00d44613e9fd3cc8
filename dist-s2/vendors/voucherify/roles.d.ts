/** A role as the cast may give it: a predefined one, or the id of a custom role. */
export declare const role: {
    type: string;
    pattern: string;
};
/** No operation lists the custom roles, so every id in their shape is taken for one. */
export declare function isRole(name: unknown): boolean;
