export { t as listen } from "../chunk-listen.js";
