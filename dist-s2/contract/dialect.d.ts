import type { OpenApiDocument } from './document.ts';
import type { Notice } from './reading/notices.ts';
/**
 * Rewrites a document's schemas in place to JSON Schema 2020-12, so that one validator serves every version:
 * 3.0's `nullable` becomes a type, its boolean `exclusiveMinimum` a number. A keyword whose value makes no sense would stop the validator,
 * and only the schema of 3.0 says so before: it is left out with a notice.
 */
export declare function toJsonSchema(document: OpenApiDocument, notice: Notice): OpenApiDocument;
