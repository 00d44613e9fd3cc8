import { Q as tokensOf, R as readSource, W as require__2020, d as sourcesOf, et as loadModule, i as isResolved, it as ownFolder, ot as didYouMean, tt as shown } from "./chunk-boot.js";
import { dirname, extname, resolve } from "node:path";
import { existsSync, readFileSync } from "node:fs";
// src/config/mistake.ts
var import__2020 = require__2020();
let validate;
function mistakeIn(config) {
	validate ??= new import__2020.Ajv2020({
		allowUnionTypes: true,
		verbose: true
	}).compile(schemaOf());
	if (validate(config)) return void 0;
	const error = validate.errors?.[0];
	const { instancePath, params, propertyName } = error;
	const stranger = params.additionalProperty ?? propertyName;
	return stranger === void 0 ? {
		pointer: instancePath,
		message: said(instancePath, error)
	} : {
		pointer: `${instancePath}/${stranger}`,
		message: `there is no option "${stranger}"${unknown(stranger, error)}`
	};
}
function refuseStrangers(options) {
	const known = Object.keys(schemaOf().properties).filter((name) => name !== "$schema");
	const stranger = Object.keys(options).find((name) => !known.includes(name));
	if (stranger === void 0) return;
	throw new Error(`there is no option "${stranger}".${didYouMean(stranger, known)} There are: config, ${known.join(", ")}`);
}
function schemaOf() {
	return JSON.parse(readFileSync(new URL("config/schema.json", ownFolder), "utf8"));
}
function unknown(name, { instancePath, parentSchema }) {
	const known = Object.keys(parentSchema?.properties ?? {}).filter((one) => one !== "$schema");
	return `${instancePath && ` in ${dotted(instancePath)}`}.${didYouMean(name, known)} There are: ${known.join(", ")}`;
}
function said(pointer, { keyword, message, params, data }) {
	const types = [params.type].flat();
	const wanted = keyword === "type" ? `has to be ${types.map(article).join(" or ")}, not ${kindOf(data)}` : message;
	return `${dotted(pointer) || "a configuration"} ${wanted}`;
}
function dotted(pointer) {
	return tokensOf(pointer).reduce((path, token) => /^\d+$/.test(token) ? `${path}[${token}]` : `${path}${path && "."}${token}`, "");
}
function article(type) {
	return type === "array" ? "a list" : type === "object" ? "a map" : type === "integer" ? "a whole number" : `a ${type}`;
}
function kindOf(data) {
	if (data === null || data === void 0) return "empty";
	if (typeof data === "function") return "a function";
	return Array.isArray(data) ? "a list" : typeof data === "object" ? "a map" : JSON.stringify(data);
}
// src/config/config.ts
const endings = [
	"ts",
	"mts",
	"js",
	"mjs",
	"json",
	"yaml",
	"yml"
];
const configNames = endings.map((ending) => `ringer.config.${ending}`);
function findConfig(folder) {
	const [found, other] = configNames.filter((name) => existsSync(resolve(folder, name)));
	if (other) throw new Error(`there are ${found} and ${other}: keep one, or name one with --config`);
	return found && resolve(folder, found);
}
async function readConfig(file) {
	const path = resolve(file);
	const { value, files, place } = await load(path);
	const mistake = mistakeIn(value);
	if (mistake) throw new Error(`${place(mistake.pointer)}: ${mistake.message}`);
	const { $schema: _, vendors, fixtures, faults, ...rest } = value;
	const here = dirname(path);
	const sources = vendors && placed(() => sourcesOf(vendors, here), place("/vendors"));
	return {
		files,
		config: {
			...rest,
			...sources && { vendors: sources },
			...fixtures !== void 0 && { fixtures: resolve(here, fixtures) },
			...faults !== void 0 && { faults: typeof faults === "string" ? resolve(here, faults) : faults }
		}
	};
}
async function withConfig(file, given) {
	const { config } = await readConfig(file);
	const { vendors = config.vendors, ...rest } = given;
	const sources = vendors === void 0 || isResolved(vendors) ? vendors : sourcesOf(vendors, process.cwd(), config.vendors);
	return {
		...config,
		...rest,
		...sources && { vendors: sources }
	};
}
async function load(path) {
	const name = shown(path);
	const files = [path];
	if (!existsSync(path)) throw new Error(`${name}: there is no such file`);
	if (/^\.(json|ya?ml)$/.test(extname(path))) {
		const { value, locate } = readSource(path, name, readFileSync(path), "a configuration");
		const place = (pointer) => {
			const { line, column } = locate(pointer);
			return `${name}:${line}:${column}`;
		};
		return {
			value,
			files,
			place
		};
	}
	if (!endings.includes(extname(path).slice(1))) throw new Error(`${name}: a configuration is TypeScript, JavaScript, JSON or YAML.${didYouMean(extname(path).slice(1), endings)}`);
	return {
		...await loadModule(path),
		place: () => name
	};
}
function placed(make, place) {
	try {
		return make();
	} catch (error) {
		throw new Error(`${place}: ${error.message}`, { cause: error });
	}
}
export { refuseStrangers as i, readConfig as n, withConfig as r, findConfig as t };
