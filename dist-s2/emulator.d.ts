import type { Call } from './contract/call.ts';
import type { Entry } from './journal/entry.ts';
import type { Namespace } from './namespace/namespace.ts';
import type { Vendor } from './rulebook/vendor.ts';
/** One request, from the call to the journal. */
export declare function emulate(vendor: Vendor, namespace: Namespace, call: Call): Entry;
