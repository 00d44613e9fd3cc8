import type { Ringer } from '../boot.ts';
import type { Answer, Call } from '../contract/call.ts';
/** Answers a call under `/__admin`; its path comes without the prefix, the namespace by its name. */
export type Admin = (call: Call, namespace: string) => Answer;
/** The admin API, routed and validated by its own contract. */
export declare function createAdmin(ringer: Ringer): Promise<Admin>;
