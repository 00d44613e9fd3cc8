import { type OpenApiDocument, type Raw } from './document.ts';
/**
 * How deep a schema can be sampled before the sample grows out of hand: ten properties that each refer to ten more are a hundred million
 * values eight levels down. Undefined when not even its first level can be. Steps as openapi-sampler does.
 */
export declare function sampleDepth(document: OpenApiDocument, schema: Raw): number | undefined;
