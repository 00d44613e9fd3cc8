/**
 * In `source`, "the page of …" is a page of the vendor's documentation (legacy-docs.syncano.io/v0.1.1/docs/…, the time of the documented pages),
 * "server source" is github.com/Syncano/syncano-platform at 8791118, a later server. Where their texts differ, the pages' spelling is used.
 */
declare const _default: import("../../rulebook/define.ts").VendorDefinition;
export default _default;
