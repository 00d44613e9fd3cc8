import type { Operation } from '../contract/operation.ts';
import type { Witness } from '../rulebook/rule.ts';
import type { Vendor } from '../rulebook/vendor.ts';
/** The text of the vendor's test: the first call that is answered well, and what answers it. */
export declare function testText(vendor: Vendor, good: (operation: Operation) => Witness): string;
