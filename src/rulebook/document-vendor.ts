import type { Contract } from '../contract/load.ts'
import { createVendor, type Vendor } from './vendor.ts'

/**
 * A vendor of which there is nothing but its OpenAPI document: it keeps no state, and every operation answers as a plain mock would.
 */
export function vendorFromDocument(name: string, contract: Contract): Vendor {
  return createVendor(name, contract, { state: {}, operations: [] }, {}, { contract: contract.file, fixtures: 'none', rulebook: 'none' })
}
