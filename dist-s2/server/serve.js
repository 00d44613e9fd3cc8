export { t as serve } from "../chunk-serve.js";
