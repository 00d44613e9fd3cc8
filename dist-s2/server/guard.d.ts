import type { Answer } from '../contract/call.ts';
export interface GuardOptions {
    /** Host names that may drive the admin routes beside the loopback ones. */
    allowedHosts: string[];
    /** Wanted as `Authorization: Bearer …` when it is set. */
    token: string | undefined;
}
/** Keeps web pages from driving the admin routes: whoever a browser sends, by rebinding, a form or a beacon, is refused. */
export declare function guardAdmin(headers: {
    get(name: string): string | null | undefined;
}, options: GuardOptions): Answer | undefined;
