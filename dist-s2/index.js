import { n as relation, t as collection } from "./chunk-definition.js";
import { a as unwritten, i as rulebook, n as defineVendor, r as limits, t as contract } from "./chunk-define.js";
import { c as RingerError, t as connectRinger } from "./chunk-connect.js";
import { n as defineConfig, t as createRinger } from "./chunk-src.js";
export { RingerError, collection, connectRinger, contract, createRinger, defineConfig, defineVendor, limits, relation, rulebook, unwritten };
