import { type Raw } from '../document.ts';
/** What a node of a document is. Where a kind is not known, a node is plain data and a `$ref` in it is no reference. */
export type Kind = 'document' | 'components' | 'paths' | 'pathItem' | 'operation' | 'parameter' | 'header' | 'requestBody' | 'responses' | 'response' | 'mediaType' | 'encoding' | 'schema' | 'example' | 'link' | 'callback' | 'securityScheme';
/** Sees a part: what it is, where it is, and what holds it under which key, so that it can be replaced. */
export type See = (node: Raw, kind: Kind, at: string, parent: Raw, key: string) => void;
/** A map that stands where a map of parts is meant: some documents keep all paths or all schemas in a file of their own. */
export type SeeMap = (map: Raw, at: string, parent: Raw, key: string) => void;
/** Sees each part right under a node. */
export declare function eachPart(node: Raw, kind: Kind, at: string, see: See, seeMap?: SeeMap): void;
/** Sees every part of a document, each before what is below it. A part that is replaced is seen as it is then. */
export declare function eachPartBelow(document: Raw, see: See): void;
/** What the node at a pointer is, when that follows from its way. */
export declare function kindAt(document: Raw, at: string): Kind | undefined;
