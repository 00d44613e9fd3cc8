declare const _default: import("../../rulebook/define.ts").VendorDefinition;
export default _default;
