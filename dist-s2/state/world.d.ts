import type { Clock } from './clock.ts';
import type { IdCounts } from './ids.ts';
import type { Quotas } from './quota.ts';
import type { State } from './state.ts';
/**
 * Everything that answers depend on and that a reset restores, as one value: it is replaced, never changed.
 * A snapshot, a fork or a reset is therefore an assignment, whatever the size of the state.
 */
export interface World {
    /** Vendor → its state, sealed. */
    states: Readonly<Record<string, State>>;
    clock: Clock;
    ids: IdCounts;
    quotas: Quotas;
}
