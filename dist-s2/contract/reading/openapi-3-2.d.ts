import { type Raw } from '../document.ts';
import type { Notice } from './notices.ts';
/**
 * Turns an OpenAPI 3.2 document, bundled, into 3.1 in place, bar `query` and `additionalOperations`, which are served as they are.
 * What 3.1 cannot say is left out with a notice.
 */
export declare function toOpenApi31(document: Raw, notice: Notice): Raw;
