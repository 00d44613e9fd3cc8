/** The vendor counts by host name, of which there is one. */
declare const _default: import("../../rulebook/define.ts").VendorDefinition;
export default _default;
