import type { HttpBindings } from '@hono/node-server';
import type { Answer } from '../contract/call.ts';
/** An answer as HTTP: what `emulator.ts` decided, on this connection or, without one, as a `Response`. */
export declare function deliver(answer: Answer, request: Request, date: Date, env: Partial<HttpBindings> | undefined): Promise<Response>;
export declare function respond({ status, headers, text, stream }: Answer, method: string): Response;
