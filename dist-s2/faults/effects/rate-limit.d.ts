import type { Effect } from '../effect.ts';
export interface RateLimitEffect {
    kind: 'rate-limit';
}
/** The vendor's own 429, with the headers by which it speaks of its limit. */
export declare const rateLimit: Effect<RateLimitEffect>;
