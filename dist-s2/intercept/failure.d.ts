import type { ClientRequest } from 'node:http';
/** What the global `fetch` rejects with when a connection fails before the answer: a TypeError whose cause tells how. */
export declare function failedFetch(error: Error): Error;
/** An answer whose body fails as that of the global `fetch` does when it is cut off, or given up. */
export declare function withFetchBody(answer: Response, signal: AbortSignal): Response;
/** An answer for node's own client, whose head comes before its body does. */
export declare function withSocketBody(answer: Response, sent: ClientRequest): Response;
