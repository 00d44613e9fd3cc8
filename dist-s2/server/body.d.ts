/** One MiB, as for most vendors' gateways. */
export declare const maxBodyBytes: number;
/** Stands for a body that passes the limit. */
export declare const tooLarge: unique symbol;
/** A body as text; with its bytes, where it is no UTF-8. */
export interface SentBody {
    body: string | undefined;
    bytes?: Uint8Array;
}
/**
 * The body of a request. One that came over a connection says in its headers whether it has one:
 * asking for its stream would build the whole of it.
 */
export declare function readBody(request: Request, connected: boolean): Promise<SentBody | typeof tooLarge>;
