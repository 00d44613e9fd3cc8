/** Calls of this process to the vendors' real hosts are answered by Ringer, until it is stopped. */
export interface Interception extends Disposable {
    stop(): void;
}
export interface InterceptOptions {
    /** Lets no call through to a host that is no vendor's, loopback aside: it fails with a message that says what to do. */
    strict?: boolean;
}
