import type { Vendor } from '../rulebook/vendor.ts';
/** A certificate and its private key, as PEM. */
export interface Certificate {
    cert: string;
    key: string;
}
/** Signs certificates that whoever trusts `ca` trusts. */
export interface Authority {
    /** PEM. */
    ca: string;
    sign(names: string[]): Promise<Certificate>;
}
/** A new authority, valid for 30 days. Its key stays in this process. */
export declare function createAuthority(): Promise<Authority>;
/** Every name that the vendors answer to; `hosts` are those beside the contracts'. */
export declare function namesOfVendors(vendors: Iterable<Vendor>, hosts: Record<string, string[]>): string[];
/** Throws where the two cannot be served, naming which of them is wrong by what the user called it. */
export declare function checkCertificate({ cert, key }: Certificate, names?: Certificate): void;
