import type { Entry } from '../journal/entry.ts';
import type { Serving } from '../server/serve.ts';
/** What a person reads who has just started it. */
export declare function banner({ ringer: { vendors, namespaces }, url }: Serving, token: string | undefined, ca?: string): string;
/** One line a request: where, who, what, and which rule answered, for what reason. */
export declare function requestLine({ vendor, call, answer, rule, violations, reasons, fault }: Entry, namespace: string): string;
