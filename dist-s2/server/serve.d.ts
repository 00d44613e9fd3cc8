import { type Ringer } from '../boot.ts';
import { type CarriedWorlds } from '../namespace/carry.ts';
import type { Vendor } from '../rulebook/vendor.ts';
import { type AppOptions } from './app.ts';
import { type Listening, type ListenPlace } from './listen.ts';
export interface ServeOptions extends AppOptions {
    /** What every namespace begins with: faults, or a file with them. */
    faults?: string | object[];
}
export interface Serving extends Listening {
    ringer: Ringer;
    /**
     * Serves other vendors from here on, between two requests; every namespace keeps of its state and its faults what still fits.
     * Throws, and nothing has changed, when two of them claim one host.
     */
    replace(vendors: Vendor[], hosts: Record<string, string[]>): Promise<CarriedWorlds>;
}
/**
 * Opens the socket, then boots: until everything is compiled every request is answered 503.
 * Throws when the port cannot be had or when a contract, a cast or a rulebook is wrong; the socket is closed again then.
 */
export declare function serve(boot: (listening: Listening) => Promise<Ringer>, place: ListenPlace, options?: ServeOptions): Promise<Serving>;
