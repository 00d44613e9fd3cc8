import type { VendorDefinition } from '../rulebook/define.ts';
/** The vendors found in `src/vendors/`: name → its rulebook, loaded when it is asked for. */
export declare const vendors: {
    kaiten: () => Promise<VendorDefinition>;
    snag: () => Promise<VendorDefinition>;
    syncano: () => Promise<VendorDefinition>;
    voucherify: () => Promise<VendorDefinition>;
    wavefront: () => Promise<VendorDefinition>;
};
