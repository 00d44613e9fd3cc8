import { type OpenApiDocument, type Raw } from './document.ts';
/**
 * What validators are made from: the document's schemas, each under its own pointer, without examples (whose `$id` would count)
 * and with discriminators spelt out where the validator does not understand them. `amend` gives each part its last shape.
 * A path or a component is copied when somebody goes to it, and a look around finds nothing: the validator would walk through all of them.
 */
export declare function judgedPart(document: OpenApiDocument, amend?: (part: Raw) => any): OpenApiDocument;
