import type { Contract } from '../contract/load.ts';
import { type Vendor } from './vendor.ts';
/**
 * A vendor of which there is nothing but its OpenAPI document: it keeps no state, and every operation answers as a plain mock would.
 */
export declare function vendorFromDocument(name: string, contract: Contract): Vendor;
