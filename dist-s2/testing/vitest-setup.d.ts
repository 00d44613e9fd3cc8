import { type RingerOptions } from '../index.ts';
/** One Ringer a run, for all workers: the default export of a file that `globalSetup` names, or this module itself there. */
export declare function ringerSetup(options?: RingerOptions): () => Promise<() => Promise<void>>;
declare const _default: () => Promise<() => Promise<void>>;
export default _default;
