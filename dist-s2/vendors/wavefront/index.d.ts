/** No limit of the vendor's is known: its Go client repeats a request after a 406, and no page speaks of 406 or 429. */
declare const _default: import("../../rulebook/define.ts").VendorDefinition;
export default _default;
