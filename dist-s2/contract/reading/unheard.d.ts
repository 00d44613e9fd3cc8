import { type Raw } from '../document.ts';
import type { Notice } from './notices.ts';
/** Says what a document has that Ringer does not act on. */
export declare function noticeUnheard(document: Raw, notice: Notice): void;
