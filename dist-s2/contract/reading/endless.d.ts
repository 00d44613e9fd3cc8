import { type Note } from '../note.ts';
import type { Bundle } from './bundle.ts';
/**
 * Finds parts that lead back to themselves with nothing between. Where a choice (`oneOf`, `anyOf`) is in the circle, as when a base schema
 * names its heirs and they name it, the base's choice is left out and noted. Throws where there is none: nothing could ever be judged by it.
 */
export declare function breakCircles({ document, locate }: Bundle): Note[];
