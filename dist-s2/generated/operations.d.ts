import type { operations as kaiten } from './kaiten.ts';
import type { operations as snag } from './snag.ts';
import type { operations as syncano } from './syncano.ts';
import type { operations as voucherify } from './voucherify.ts';
import type { operations as wavefront } from './wavefront.ts';
/** The operations of each vendor that comes with Ringer, by operation id. */
export interface ShippedVendors {
    kaiten: kaiten;
    snag: snag;
    syncano: syncano;
    voucherify: voucherify;
    wavefront: wavefront;
}
