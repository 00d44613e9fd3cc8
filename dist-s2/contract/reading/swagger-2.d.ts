import { type Raw } from '../document.ts';
import type { Notice } from './notices.ts';
/** Turns a Swagger 2.0 document, bundled and valid, into OpenAPI 3.0. The parts keep their places where 3.0 has the same ones. */
export declare function toOpenApi30(swagger: Raw, notice: Notice): Raw;
/** Where a part of the converted document was in the Swagger document. */
export declare function placeInSwagger(at: string): string;
