/** A name from a folder or a document: `petstore` of `specs/Petstore.openapi.yaml`, `acme` of `acme/openapi.yaml`. */
export declare function nameOf(path: string, isFolder: boolean): string;
/** Why a vendor cannot have that name, and what to do; undefined when it can. */
export declare function refuseName(name: string): string | undefined;
