export { t as bootRinger, n as defaultSeed, r as hostsOf, i as isResolved, a as loadSources, o as loadVendors, s as startRinger } from "./chunk-boot.js";
