import type { OpenApiDocument } from './document.ts';
import { type ReadDocument } from './reading/read.ts';
/** What `npm run generate` writes of each shipped contract: `readDocument`'s result, and of which bytes it is that. */
export interface PreparedContract {
    sha256: string;
    document: OpenApiDocument;
}
/**
 * A shipped contract as it was read and found valid when Ringer was built. Undefined when it is not, to the byte, the same any more:
 * then it has to be read and judged again. Whoever asks for a place has its text read.
 */
export declare function preparedDocument(file: string): ReadDocument | undefined;
