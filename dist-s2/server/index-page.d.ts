import type { Ringer } from '../boot.ts';
import type { Answer } from '../contract/call.ts';
/** What somebody sees who opens the base URL: who is here, and where to look further. */
export declare function index({ vendors }: Ringer): Answer;
