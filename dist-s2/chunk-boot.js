import { c as parseClock, d as parseDuration, i as serversOf$1, r as serversIn, s as elapsedMs, t as problem } from "./chunk-problem.js";
import { t as collection } from "./chunk-definition.js";
import { createRequire } from "node:module";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { Script, createContext } from "node:vm";
import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = (() => createRequire(import.meta.url))();
// src/faults/fault.ts
const noFaults = {
	faults: [],
	counts: {},
	armed: 0
};
function countsOf({ counts }, id) {
	return counts[id] ?? {
		matched: 0,
		hits: 0
	};
}
function countHit(set, { id }) {
	const { matched, hits } = countsOf(set, id);
	return {
		...set,
		counts: {
			...set.counts,
			[id]: {
				matched,
				hits: hits + 1
			}
		}
	};
}
function withoutFault({ faults, counts, armed }, { id }) {
	const { [id]: _, ...others } = counts;
	return {
		faults: faults.filter((fault) => fault.id !== id),
		counts: others,
		armed
	};
}
function remainingOf(set, { id, select: { times } }) {
	return times === void 0 ? void 0 : Math.max(0, times - countsOf(set, id).hits);
}
var Journal = class {
	size;
	#ring = [];
	#last = 0;
	#first = 1;
	#text = 0;
	#listeners = new Set();
	constructor(size) {
		this.size = size;
	}
	add(entry) {
		this.#last += 1;
		const kept = {
			...entry,
			id: this.#last
		};
		this.#text += textOf$2(kept);
		if (this.#last - this.#first >= this.size) this.#dropOldest();
		if (this.size > 0) this.#ring[this.#last % this.size] = kept;
		while (this.#text > 16777216 && this.#first < this.#last) this.#dropOldest();
		for (const listener of this.#listeners) listener(kept);
		return kept;
	}
	get count() {
		return this.size === 0 ? 0 : this.#last - this.#first + 1;
	}
	entries() {
		return Array.from({ length: this.count }, (_, index) => this.#ring[(this.#first + index) % this.size]);
	}
	find(id) {
		return id >= this.#first && id <= this.#last && this.size > 0 ? this.#ring[id % this.size] : void 0;
	}
	clear() {
		this.#ring = [];
		this.#first = this.#last + 1;
		this.#text = 0;
	}
	listen(listener) {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}
	#dropOldest() {
		const oldest = this.size > 0 ? this.#ring[this.#first % this.size] : void 0;
		if (oldest) {
			this.#text -= textOf$2(oldest);
			this.#ring[this.#first % this.size] = void 0;
		}
		this.#first += 1;
	}
};
function textOf$2({ call, answer }) {
	return (call.body?.length ?? 0) + (call.bytes?.length ?? 0) + (answer.text?.length ?? 0);
}
// src/namespace/namespace.ts
function castWorld(vendors, clock) {
	const states = {};
	for (const vendor of vendors) states[vendor.name] = vendor.cast;
	return {
		states,
		clock,
		ids: {},
		quotas: {},
		faults: noFaults
	};
}
function createNamespace(name, origin, settings, madeFrom = "fixtures") {
	const { seed, limits, journalSize } = settings;
	return {
		name,
		seed,
		limits,
		madeFrom,
		origin,
		world: origin,
		snapshots: new Map(),
		journal: new Journal(journalSize)
	};
}
function resetNamespace(namespace) {
	namespace.world = namespace.origin;
	namespace.journal.clear();
}
// src/namespace/registry.ts
const namespaceName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const maxNamespaces = 1e4;
const defaultNamespace = "default";
const tooManyNamespaces = `There are ${maxNamespaces} namespaces, the most there can be: drop some, or let idle ones go sooner (--namespace-ttl).`;
function createNamespaces(start, options) {
	const { ttlMs, elapsed = elapsedMs } = options;
	let origin = start;
	const first = createNamespace(defaultNamespace, origin, options);
	const others = new Map();
	function dropIdle() {
		for (const [name, { used }] of others) {
			if (elapsed() - used < ttlMs) return;
			others.delete(name);
		}
	}
	function get(name) {
		dropIdle();
		if (name === "default") return first;
		const known = others.get(name);
		if (!known) return void 0;
		others.delete(name);
		others.set(name, {
			namespace: known.namespace,
			used: elapsed()
		});
		return known.namespace;
	}
	function add(namespace) {
		dropIdle();
		if (others.size + 1 >= 1e4) return void 0;
		others.set(namespace.name, {
			namespace,
			used: elapsed()
		});
		return namespace;
	}
	function all() {
		dropIdle();
		return [first, ...[...others.values()].map(({ namespace }) => namespace)];
	}
	return {
		get origin() {
			return origin;
		},
		startFrom(world) {
			origin = world;
			first.origin = world;
			first.world = world;
		},
		changeWorlds(change) {
			const changed = new Map();
			const next = (world) => {
				const known = changed.get(world) ?? change(world);
				changed.set(world, known);
				return known;
			};
			origin = next(origin);
			for (const namespace of all()) {
				namespace.origin = next(namespace.origin);
				namespace.world = next(namespace.world);
				for (const [name, world] of namespace.snapshots) namespace.snapshots.set(name, next(world));
			}
		},
		settings: options,
		get size() {
			return others.size + 1;
		},
		get,
		add,
		open: (name) => get(name) ?? add(createNamespace(name, origin, options)),
		drop: (name) => others.delete(name),
		all
	};
}
// src/nearest.ts
function nearest(name, names) {
	let best;
	let least = Math.max(2, Math.floor(name.length / 3)) + 1;
	for (const candidate of names) {
		const [sent, known] = [name.toLowerCase(), candidate.toLowerCase()];
		const distance = isPart(sent, known) ? Math.min(1, editDistance(sent, known)) : editDistance(sent, known);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}
function didYouMean(name, names) {
	const guess = nearest(name, names);
	return guess === void 0 ? "" : ` Did you mean "${guess}"?`;
}
function isPart(one, other) {
	return Math.min(one.length, other.length) > 3 && (one.includes(other) || other.includes(one));
}
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(substitution, row[j] + 1, next[j - 1] + 1));
		}
		row = next;
	}
	return row[b.length];
}
// src/places.ts
const ownFolder = new URL("./", import.meta.url);
const packageFolder = new URL("../", import.meta.url);
// src/sources/names.ts
const vendorName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
const reserved = ["ns", "ringer"];
const general = /^(openapi|swagger|contract|spec|api|api-docs|index|main|schema|v\d+)$/i;
function nameOf$1(path, isFolder) {
	const own = (isFolder ? basename(path) : basename(path).replace(/\.[^.]+$/, "")).replace(/[._-](openapi|swagger)$/i, "");
	return (!isFolder && general.test(own) ? basename(dirname(path)) : own).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 63);
}
function refuseName(name) {
	if (reserved.includes(name.toLowerCase())) return `a vendor cannot be called "${name}", which is Ringer's own: name it otherwise`;
	if (vendorName.test(name)) return void 0;
	return `a vendor cannot be called "${name}": 1 to 63 letters, digits, dots, dashes and underscores, the first a letter or a digit`;
}
// src/sources/parts.ts
const documents = [
	"contract",
	"openapi",
	"swagger"
].flatMap((name) => [
	"yaml",
	"yml",
	"json"
].map((ending) => `${name}.${ending}`));
const rulebooks = [
	"ts",
	"mts",
	"js",
	"mjs"
].map((ending) => `rulebook.${ending}`);
const casts = ["fixtures.json"];
[
	...documents,
	...rulebooks,
	...casts
];
function shown$1(path) {
	return relative(process.cwd(), path) || path;
}
function partsOf$1(path) {
	if (!existsSync(path)) throw new Error(`${shown$1(path)}: there is no such file or folder`);
	if (!statSync(path).isDirectory()) return {
		name: nameOf$1(path, false),
		contract: path,
		shipped: false
	};
	const contract = oneOf(path, documents);
	if (contract === void 0) throw new Error(`${shown$1(path)}: ${withoutDocument(path)}`);
	const [fixtures, rulebook] = [oneOf(path, casts), oneOf(path, rulebooks)];
	return {
		name: nameOf$1(path, true),
		contract,
		shipped: false,
		...fixtures !== void 0 && { fixtures },
		...rulebook !== void 0 && { rulebook }
	};
}
function fileOf(path, about) {
	if (!existsSync(path)) throw new Error(`${about}: there is no file ${shown$1(path)}`);
	if (!statSync(path).isFile()) throw new Error(`${about}: ${shown$1(path)} is a folder: name the file in it`);
	return path;
}
function oneOf(folder, names) {
	const [found, other] = names.filter((name) => existsSync(join(folder, name)));
	if (other !== void 0) throw new Error(`${shown$1(folder)}: there are ${found} and ${other}: keep one`);
	return found === void 0 ? void 0 : join(folder, found);
}
function withoutDocument(folder) {
	const candidate = readdirSync(folder).find((name) => /\.(ya?ml|json)$/.test(name) && isDocument(join(folder, name)));
	return `a vendor's folder holds contract.yaml (or openapi.yaml; .yml and .json too), and this one has none: ${candidate === void 0 ? "put its OpenAPI document there" : `name ${candidate} so, or give the path of that file`}`;
}
function isDocument(path) {
	return statSync(path).isFile() && /^\s*\{?\s*["']?(openapi|swagger)["']?\s*:/m.test(readFileSync(path, "utf8"));
}
// src/config/module.ts
var ModuleError = class extends Error {
	files;
	constructor(message, files, cause) {
		super(message, { cause });
		this.files = files;
	}
};
let last = Promise.resolve();
function loadModule(file) {
	const loading = last.then(() => load(file));
	last = loading.catch(() => {});
	return loading;
}
async function load(file) {
	const [{ createJiti }, library] = await Promise.all([import("jiti"), import("./index.js")]);
	const jiti = createJiti(import.meta.url, { virtualModules: { ringer: library } });
	const before = new Set(Object.keys(jiti.cache));
	const read = () => [...new Set([file, ...Object.keys(jiti.cache).filter((path) => !before.has(path) && isTheirs(path))])];
	try {
		return {
			value: await jiti.import(file, { default: true }),
			files: read()
		};
	} catch (error) {
		const files = read();
		throw new ModuleError(said(error, file, Object.keys(library)), files, error);
	} finally {
		forget(jiti, read());
	}
}
function forget({ cache }, files) {
	for (const file of files) delete cache[file];
}
const own = fileURLToPath(ownFolder);
function isTheirs(path) {
	return !path.includes(`${sep}node_modules${sep}`) && !path.startsWith(own);
}
function said(error, file, exported) {
	const [first = "", ...rest] = error.message.split("\n");
	const [, inText] = /^\s*(\S.*:\d+:\d+)\s*$/.exec(rest.join("\n")) ?? [];
	const inStack = (error.stack ?? "").split("\n").map((line) => /(?:\(|at |file:\/\/)((?:\/|[A-Za-z]:\\)[^()]*:\d+:\d+)\)?$/.exec(line)?.[1]).find((path) => path !== void 0 && isTheirs(path));
	return `${shown$1(inText ?? inStack ?? file)}: ${inOurWords$1(first.replace(/^(ParseError|SyntaxError): /, "").trim(), exported)}`;
}
function inOurWords$1(message, exported) {
	const [, name] = /^\(0 , _ringer\.(\w+)\) is not a function$/.exec(message) ?? [];
	return name === void 0 ? message : `"ringer" exports no ${name}.${didYouMean(name, exported)}`;
}
// src/contract/document.ts
function nodeAt(document, pointer) {
	let node = document;
	for (const token of tokensOf$1(pointer)) {
		if (node === null || typeof node !== "object" || !Object.hasOwn(node, token)) return void 0;
		node = node[token];
	}
	return node;
}
function tokensOf$1(pointer) {
	const tokens = pointer.split("/").slice(1);
	return pointer.includes("~") ? tokens.map(unescaped) : tokens;
}
function unescaped(token) {
	return token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
}
function decode$1(text) {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function pointer(base, ...tokens) {
	let path = base;
	for (const token of tokens) path += `/${escaped(String(token))}`;
	return path;
}
function escaped(token) {
	return token.includes("/") || token.includes("~") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}
function follow(document, at) {
	let here = at;
	for (let hops = 0; hops < 100; hops++) {
		const ref = nodeAt(document, here)?.$ref;
		if (typeof ref !== "string" || !ref.startsWith("#/")) return here;
		here = decode$1(ref.slice(1));
	}
	throw new Error(`${at}: its $ref leads in a circle`);
}
function resolve$1(document, at) {
	return nodeAt(document, follow(document, at));
}
function schemaAt(document, place) {
	const node = nodeAt(document, place);
	return typeof node === "boolean" || node !== null && typeof node === "object" && !Array.isArray(node) ? place : void 0;
}
// src/contract/note.ts
var DocumentError = class extends Error {
	place;
	constructor(place, message, options) {
		super(`${written$1(place)}: ${message}`, options);
		this.name = "DocumentError";
		this.place = place;
	}
};
function written$1({ file, line, column }) {
	return line === void 0 ? file : `${file}:${line}:${column}`;
}
// src/contract/media-type.ts
function essenceOf(mediaType) {
	const end = mediaType.indexOf(";");
	return (end === -1 ? mediaType : mediaType.slice(0, end)).trim().toLowerCase();
}
function isJson(mediaType) {
	return /[/+]json(;|$)/i.test(mediaType.trim());
}
function isXml(mediaType) {
	return /[/+]xml(;|$)/i.test(mediaType.trim());
}
function closeness(range, type) {
	if (range === type) return 3;
	if (range === "*/*") return 1;
	return range.endsWith("/*") && type.startsWith(range.slice(0, -1)) ? 2 : 0;
}
function preferred(accept, types) {
	const ranges = accept.split(",").map((part) => ({
		range: essenceOf(part),
		weight: weightOf(part)
	}));
	let best;
	let most = 0;
	for (const candidate of types) {
		const type = essenceOf(candidate.mediaType ?? "");
		let closest = 0;
		let weight = 0;
		for (const one of ranges) {
			const close = closeness(one.range, type) || (one.range === "application/json" && type.endsWith("+json") ? .5 : 0);
			if (close > closest) [closest, weight] = [close, one.weight];
		}
		if (weight > most) [best, most] = [candidate, weight];
	}
	return best;
}
function weightOf(part) {
	const sent = /;\s*q\s*=\s*([\d.]+)/i.exec(part)?.[1];
	const weight = sent === void 0 ? 1 : Number(sent);
	return Number.isFinite(weight) ? Math.min(weight, 1) : 0;
}
// src/contract/multipart.ts
const mostParts = 1e3;
function partsOf(body, contentType) {
	const boundary = parameterOf(contentType, "boundary");
	if (!boundary) return "its content type names no boundary";
	const marker = `\r\n--${boundary}`;
	const parts = [];
	let rest = `\r\n${body}`;
	let at = rest.indexOf(marker);
	if (at === -1) return `the boundary "${boundary}" does not occur`;
	while (parts.length < mostParts) {
		rest = rest.slice(at + marker.length);
		if (rest.startsWith("--")) return parts;
		at = rest.indexOf(marker);
		if (at === -1) return "its last boundary is missing";
		const part = partOf(rest.slice(rest.indexOf("\r\n") + 2, at));
		if (typeof part === "string") return part;
		parts.push(part);
	}
	return `it has more than ${mostParts} parts`;
}
function partOf(text) {
	const end = text.startsWith("\r\n") ? 0 : text.indexOf("\r\n\r\n");
	if (end === -1) return "a part has no end of its headers";
	const headers = new Map();
	for (const line of text.slice(0, end).split("\r\n")) {
		const colon = line.indexOf(":");
		if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
	}
	const disposition = headers.get("content-disposition") ?? "";
	const name = parameterOf(disposition, "name");
	if (name === void 0) return "a part has no name in its Content-Disposition";
	const filename = parameterOf(disposition, "filename");
	return {
		name: utf8(name),
		filename: filename && utf8(filename),
		type: headers.get("content-type"),
		data: text.slice(end === 0 ? 2 : end + 4)
	};
}
function parameterOf(header, name) {
	const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, "i").exec(header);
	return match?.[1]?.replace(/\\(.)/g, "$1").replaceAll("%22", "\"") ?? match?.[2];
}
function utf8(bytes) {
	return Buffer.from(bytes, "latin1").toString("utf8");
}
// src/contract/sent.ts
var Typed = class {
	value;
	constructor(value) {
		this.value = value;
	}
};
const maxDepth$2 = 16;
function createReader(document, schema) {
	const { types, properties, items, extra } = shapeOf$1(document, schema);
	const scalar = scalarReader(types);
	const array = types.has("array");
	const object = types.has("object") || types.size === 0 && properties.size > 0;
	const readers = new Map();
	const readerAt = (place) => {
		const reader = readers.get(place) ?? createReader(document, place);
		readers.set(place, reader);
		return reader;
	};
	const item = () => readerAt(items ?? "");
	const takes = (type) => type === "array" ? array : type === "object" ? object : types.has("string") || types.size === 0 && !object;
	const only = (type) => type === "array" ? array && types.size === 1 : object && types.size <= 1;
	const one = (text) => only("array") ? [item().one(text)] : scalar(text);
	function read({ items: sent, parts }) {
		if (parts.size > 0) return array && !object ? listOf(parts) : Object.fromEntries([...parts].map(([name, part]) => [name, property(name, part)]));
		const list = sent.map((each) => each instanceof Typed ? each.value : each);
		const [first = ""] = list;
		if (list.length > 1) return array || types.size === 0 ? list.map(ofItem) : list.map((each) => typeof each === "string" ? scalar(each) : each)[0];
		if (typeof first !== "string") return only("array") && !Array.isArray(first) ? [first] : first;
		if (object && first.startsWith("{")) return parsed$1(first) ?? scalar(first);
		return only("array") ? [ofItem(first)] : scalar(first);
	}
	function ofItem(value) {
		return typeof value === "string" ? item().read({
			items: [value],
			parts: new Map()
		}) : value;
	}
	function listOf(parts) {
		return [...parts].flatMap(([name, part]) => name === "" && part.parts.size === 0 ? part.items.map((each) => each instanceof Typed ? each.value : ofItem(each)) : [item().read(part)]);
	}
	function property(name, sent) {
		return readerAt(properties.get(name) ?? extra ?? "").read(sent);
	}
	return {
		takes,
		only,
		properties,
		one,
		read
	};
}
function sortSent(pairs, known = new Map()) {
	const root = {
		items: [],
		parts: new Map()
	};
	for (const [name, value] of pairs) {
		let here = root;
		for (const token of known.has(name) ? [name] : tokensOf(name)) {
			let next = here.parts.get(token);
			if (!next) {
				next = {
					items: [],
					parts: new Map()
				};
				here.parts.set(token, next);
			}
			here = next;
		}
		here.items.push(value);
	}
	return root;
}
function tokensOf(name) {
	const match = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name);
	if (!match) return [name];
	const tokens = [match[1], ...match[2].slice(1, -1).split("][")];
	return tokens.length > maxDepth$2 ? [name] : tokens;
}
function parsed$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function shapeOf$1(document, schema) {
	const shape = {
		types: new Set(),
		properties: new Map(),
		items: void 0,
		extra: void 0
	};
	const seen = new Set();
	if (schema) collect(schema);
	return shape;
	function collect(place) {
		const at = follow(document, place);
		if (seen.has(at)) return;
		seen.add(at);
		const node = nodeAt(document, at);
		if (node === null || typeof node !== "object") return;
		for (const type of typesOf(node)) shape.types.add(type);
		for (const name of Object.keys(node.properties ?? {})) if (!shape.properties.has(name)) shape.properties.set(name, pointer(at, "properties", name));
		if (node.items && !shape.items) shape.items = pointer(at, "items");
		if (typeof node.additionalProperties === "object") shape.extra ??= pointer(at, "additionalProperties");
		for (const key of [
			"anyOf",
			"oneOf",
			"allOf"
		]) (node[key] ?? []).forEach((_, index) => void collect(pointer(at, key, index)));
	}
}
function typesOf(schema) {
	if (schema.type !== void 0) return [schema.type].flat();
	const types = (schema.enum ?? ("const" in schema ? [schema.const] : [])).map((value) => value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
	if (types.length === 0 && schema.properties) return ["object"];
	return types.length === 0 && schema.items ? ["array"] : types;
}
function scalarReader(types) {
	const integer = types.has("integer");
	const number = types.has("number");
	const boolean = types.has("boolean");
	const none = types.has("null") && !types.has("string");
	return (sent) => {
		if (integer && /^-?\d+$/.test(sent) && Number.isSafeInteger(Number(sent))) return Number(sent);
		if (number && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(sent) && Number.isFinite(Number(sent))) return Number(sent);
		if (boolean && /^(true|false)$/i.test(sent)) return sent.toLowerCase() === "true";
		if (none && sent === "null") return null;
		return sent;
	};
}
// src/contract/parameters.ts
const ignoredHeaders = [
	"accept",
	"content-type",
	"authorization"
];
function parametersOf(document, pathItem, operation) {
	const places = new Map();
	for (const base of [pathItem, operation]) (resolve$1(document, base).parameters ?? []).forEach((_, index) => {
		const at = follow(document, pointer(base, "parameters", index));
		const raw = nodeAt(document, at);
		if (raw && !(raw.in === "header" && ignoredHeaders.includes(raw.name.toLowerCase()))) places.set(`${raw.in} ${raw.name}`, at);
	});
	const names = new Set([...places.keys()].map((key) => key.slice(key.indexOf(" ") + 1)));
	return [...places.values()].map((at) => toParameter(document, at, names));
}
function toParameter(document, at, names) {
	const raw = nodeAt(document, at);
	const [mediaType] = Object.keys(raw.content ?? {});
	const schema = schemaAt(document, mediaType === void 0 ? pointer(at, "schema") : pointer(at, "content", mediaType, "schema"));
	const take = mediaType === void 0 ? parameterReader(document, raw, schema, names) : asContent(raw);
	return {
		name: raw.name,
		in: raw.in,
		required: raw.required === true || raw.in === "path",
		allowEmpty: raw.allowEmptyValue === true,
		schema,
		take
	};
}
function parameterReader(document, raw, schema, names) {
	return isJson(raw.contentType ?? "") ? asContent(raw) : byStyle(raw, createReader(document, schema), names);
}
function asContent({ name, in: place }) {
	const find = textOf$1(place, name);
	return (from) => {
		const text = find(from);
		return text === void 0 ? void 0 : json(text);
	};
}
function textOf$1(place, name) {
	if (place === "path") return ({ params }) => params[name];
	if (place === "query") return ({ search }) => search.get(name) ?? void 0;
	if (place === "cookie") return ({ headers }) => cookieOf(headers, name);
	const key = name.toLowerCase();
	return ({ headers }) => headers.get(key) ?? void 0;
}
function cookieOf(headers, name) {
	return (headers.get("cookie")?.split(";").map((pair) => pair.trim()).find((pair) => pair.startsWith(`${name}=`)))?.slice(name.length + 1);
}
function byStyle(raw, reader, names) {
	const { name, in: place } = raw;
	const style = raw.style ?? (place === "path" || place === "header" ? "simple" : "form");
	const explode = raw.explode ?? style === "form";
	const find = textOf$1(place, name);
	if (style === "deepObject") return deepObject(name, reader);
	if (reader.takes("object") && style === "form" && explode && place === "query") return explodedObject(name, reader, names);
	if (!reader.takes("object") && !reader.takes("array")) return scalar(find, unwrap(style, name), reader);
	const list = splitter(style, explode, name);
	const value = (sent) => compound(place === "header" ? sent.map((part) => part.trim()) : sent, reader, explode && style !== "form");
	if (place !== "query") return (from) => {
		const text = find(from);
		return text === void 0 ? void 0 : value(list(place === "cookie" ? decoded(text) : text));
	};
	if (explode || style === "form") {
		const split = (text) => explode ? [text] : list(text);
		return ({ search, query }) => {
			if (!search.has(name)) return void 0;
			const all = search.getAll(name);
			if (explode) return value(all);
			const pieces = rawValues(query, name).flatMap((text) => text.includes(",") ? text.split(",").map(decoded) : split(decoded(text)));
			return value(pieces);
		};
	}
	return ({ search }) => search.has(name) ? value(search.getAll(name).flatMap(list)) : void 0;
}
function scalar(find, open, reader) {
	return (from) => {
		const text = find(from);
		return text === void 0 ? void 0 : reader.one(open(text));
	};
}
function compound(sent, reader, named) {
	if (reader.takes("object") && !reader.takes("array")) {
		const pairs = named ? sent.map(cutPair) : pairsOf(sent);
		if (pairs.length > 0 && pairs.every((pair) => pair.length === 2)) return reader.read(sortSent(pairs));
		return sent.length === 1 ? json(sent[0]) : sent.join(",");
	}
	if (!reader.only("array") && sent.length < 2) return reader.one(sent[0] ?? "");
	return reader.read({
		items: sent,
		parts: new Map()
	});
}
function cutPair(text) {
	const at = text.indexOf("=");
	return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function pairsOf(sent) {
	return Array.from({ length: Math.ceil(sent.length / 2) }, (_, index) => sent.slice(index * 2, index * 2 + 2));
}
function deepObject(name, reader) {
	return ({ search }) => {
		const own = [...search].filter(([key]) => key.startsWith(`${name}[`));
		if (own.length === 0) return search.get(name) ?? void 0;
		const sent = sortSent(own).parts.get(name);
		return sent && reader.read(sent);
	};
}
function explodedObject(name, reader, names) {
	const { properties } = reader;
	const isOwn = (key) => properties.size > 0 ? properties.has(key) : !names.has(key);
	return ({ search }) => {
		const own = [...search].filter(([key]) => isOwn(key.replace(/\[.*$/, "")) || isOwn(key));
		if (own.length > 0) return reader.read(sortSent(own, properties));
		const text = search.get(name);
		return text === null ? void 0 : json(text);
	};
}
function unwrap(style, name) {
	const mark = style === "label" ? "." : style === "matrix" ? `;${name}=` : "";
	return (text) => mark !== "" && text.startsWith(mark) ? text.slice(mark.length) : text;
}
function splitter(style, explode, name) {
	if (style === "pipeDelimited") return (text) => text.split("|");
	if (style === "spaceDelimited") return (text) => text.split(" ");
	if (style === "label") return (text) => text.replace(/^\./, "").split(explode || !text.includes(",") ? "." : ",");
	if (style === "matrix" && explode) return (text) => text.split(";").filter(Boolean).map((part) => part.startsWith(`${name}=`) ? part.slice(name.length + 1) : part);
	if (style === "matrix") return (text) => text.replace(new RegExp(`^;${name.replace(/\W/g, "\\$&")}=`), "").split(",");
	return (text) => text.split(",");
}
function rawValues(query, name) {
	return query.split("&").map(cutPair).filter(([key = ""]) => decoded(key) === name).map(([, value = ""]) => value);
}
function decoded(text) {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}
function json(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
// src/contract/body.ts
var Opaque = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
const maxDepth$1 = 64;
const anything = () => [];
var Unreadable = class extends Error {
	keyword;
	constructor(keyword, message) {
		super(message);
		this.keyword = keyword;
	}
};
function bodyOf(document, schemas, operation) {
	const place = follow(document, pointer(operation, "requestBody"));
	const raw = nodeAt(document, place);
	if (raw === void 0) return void 0;
	const mediaTypes = Object.keys(raw.content ?? {});
	const media = mediaTypes.map((type) => toMedia(document, schemas, pointer(place, "content", type), type));
	const json = media.find(({ type }) => isJson(type));
	const required = raw.required === true;
	const expected = mediaTypes.join(" or ");
	const wrongType = (sent) => [unreadable("contentType", `expected ${expected}, got ${sent}`)];
	return {
		required,
		mediaTypes,
		unknownType: ({ body, headers }) => {
			const sent = headers.get("content-type");
			return body === void 0 || !sent || media.length === 0 || named$1(media, essenceOf(sent)) ? [] : wrongType(sent);
		},
		read(call) {
			if (call.body === void 0) return {
				value: void 0,
				violations: required ? [unreadable("required", "a body is required")] : [],
				validate: anything
			};
			const sent = call.headers.get("content-type");
			const meant = sent ? named$1(media, essenceOf(sent)) ?? (isJson(sent) ? json : void 0) : json ?? media[0];
			if (!meant) return {
				value: void 0,
				violations: media.length === 0 ? [] : wrongType(sent),
				validate: anything
			};
			try {
				const value = meant.parse(call, sent || meant.type);
				if (value instanceof Opaque) return {
					value: value.text,
					violations: [],
					validate: anything
				};
				return {
					value,
					violations: [],
					validate: meant.validate
				};
			} catch (error) {
				if (!(error instanceof Unreadable)) throw error;
				return {
					value: void 0,
					violations: [unreadable(error.keyword, error.message)],
					validate: anything
				};
			}
		}
	};
}
function named$1(media, type) {
	if (media.length === 1) return closeness(media[0].type, type) > 0 ? media[0] : void 0;
	let best;
	let most = 0;
	for (const one of media) {
		const close = closeness(one.type, type);
		if (close > most) [best, most] = [one, close];
	}
	return best;
}
function toMedia(document, schemas, at, mediaType) {
	const type = essenceOf(mediaType);
	const raw = nodeAt(document, at);
	const schema = schemaAt(document, pointer(at, "schema"));
	const validate = schema === void 0 ? anything : schemas.validator(schema, "body");
	if (isJson(type)) return {
		type,
		parse: parseJson,
		validate
	};
	const reader = createReader(document, schema);
	const form = (type.includes("*") || type === "application/x-www-form-urlencoded") && formReader(document, raw, reader);
	const multipart = (type.includes("*") || type.startsWith("multipart/")) && multipartReader(raw, reader);
	return {
		type,
		parse(call, sent) {
			const kind = essenceOf(sent);
			if (isJson(kind)) return parseJson(call);
			if (form && kind === "application/x-www-form-urlencoded") return form(call);
			if (multipart && kind.startsWith("multipart/")) return multipart(call, sent);
			if (kind.startsWith("text/") && !isXml(kind)) return reader.one(call.body);
			return reader.takes("string") ? bytesOf(call) : new Opaque(call.body);
		},
		validate
	};
}
function parseJson({ body = "" }) {
	try {
		const value = JSON.parse(body);
		if (depthOf(body) <= maxDepth$1) return value;
	} catch (error) {
		throw new Unreadable("json", error.message);
	}
	throw new Unreadable("depth", `nested deeper than ${maxDepth$1} levels`);
}
function formReader(document, raw, reader) {
	const styled = new Map();
	for (const [name, encoding] of Object.entries(raw?.encoding ?? {})) {
		const schema = reader.properties.get(name);
		const says = encoding.style !== void 0 || encoding.explode !== void 0 || isJson(encoding.contentType ?? "");
		if (schema && says) styled.set(name, parameterReader(document, {
			...encoding,
			name,
			in: "query"
		}, schema, new Set(reader.properties.keys())));
	}
	return ({ body: query = "", headers }) => {
		const search = new URLSearchParams(query);
		const from = {
			params: {},
			query,
			search,
			headers
		};
		const taken = [...styled].flatMap(([name, take]) => {
			const value = take(from);
			return value === void 0 ? [] : [[name, new Typed(value)]];
		});
		const isTaken = (name) => taken.some(([own]) => name === own || name.startsWith(`${own}[`));
		return reader.read(sortSent([...taken, ...[...search].filter(([name]) => !isTaken(name))], reader.properties));
	};
}
function multipartReader(raw, reader) {
	return ({ body = "", bytes }, type) => {
		if (essenceOf(type) !== "multipart/form-data") return new Opaque(body);
		const parts = partsOf(bytesOf({
			body,
			bytes
		}), type);
		if (typeof parts === "string") throw new Unreadable("multipart", parts);
		return reader.read(sortSent(parts.map((part) => [part.name, readPart(part, raw?.encoding?.[part.name]?.contentType)]), reader.properties));
	};
}
function bytesOf({ body = "", bytes }) {
	return Buffer.from(bytes ?? Buffer.from(body)).toString("latin1");
}
function readPart({ filename, type, data, name }, documented = "") {
	if (isJson(type ?? documented)) try {
		return new Typed(JSON.parse(utf8(data)));
	} catch (error) {
		throw new Unreadable("json", `the part "${name}": ${error.message}`);
	}
	if (filename !== void 0) return new Typed(data);
	return utf8(data);
}
function unreadable(keyword, message) {
	return {
		in: "body",
		pointer: "",
		keyword,
		message,
		params: {}
	};
}
function depthOf(json) {
	if (json.length <= maxDepth$1) return 0;
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let at = 0; at < json.length; at++) {
		const char = json.charCodeAt(at);
		if (inString) {
			if (char === 92) at++;
			else if (char === 34) inString = false;
		} else if (char === 34) inString = true;
		else if (char === 123 || char === 91) deepest = Math.max(deepest, ++depth);
		else if (char === 125 || char === 93) depth--;
	}
	return deepest;
}
// src/contract/pattern.ts
var import_openapi_sampler = __commonJSMin(((exports, module, this$2) => {
	(function(global, factory) {
		typeof exports === "object" && typeof module !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.OpenAPISampler = {}));
	})(this$2, (function(exports) {
		"use strict";
		const SKIP_SYMBOL = Symbol("skip");
		function pad(number) {
			if (number < 10) return "0" + number;
			return number;
		}
		function toRFCDateTime(date, omitTime, omitDate, milliseconds) {
			var res = omitDate ? "" : date.getUTCFullYear() + "-" + pad(date.getUTCMonth() + 1) + "-" + pad(date.getUTCDate());
			if (!omitTime) res += "T" + pad(date.getUTCHours()) + ":" + pad(date.getUTCMinutes()) + ":" + pad(date.getUTCSeconds()) + "Z";
			return res;
		}
		function ensureMinLength(sample, min) {
			if (min > sample.length) return sample.repeat(Math.trunc(min / sample.length) + 1).substring(0, min);
			return sample;
		}
		function mergeDeep(...objects) {
			const isObject = (obj) => obj && typeof obj === "object";
			return objects.reduce((prev, obj) => {
				Object.keys(obj || {}).forEach((key) => {
					const pVal = prev[key];
					const oVal = obj[key];
					if (isObject(pVal) && isObject(oVal)) prev[key] = mergeDeep(pVal, oVal);
					else prev[key] = oVal;
				});
				return prev;
			}, Array.isArray(objects[objects.length - 1]) ? [] : {});
		}
		function uuid(str) {
			var hash = hashCode(str);
			var random = jsf32(hash, hash, hash, hash);
			return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (c) => {
				var r = random() * 16 % 16 | 0;
				return (c == "x" ? r : r & 3 | 8).toString(16);
			});
		}
		function getResultForCircular(type) {
			return { value: type === "object" ? {} : type === "array" ? [] : void 0 };
		}
		function popSchemaStack(seenSchemasStack, context) {
			if (context) seenSchemasStack.pop();
		}
		function getXMLAttributes(schema) {
			return {
				name: schema?.xml?.name || "",
				prefix: schema?.xml?.prefix || "",
				namespace: schema?.xml?.namespace || null,
				attribute: schema?.xml?.attribute ?? false,
				wrapped: schema?.xml?.wrapped ?? false
			};
		}
		function resolveNodeType(schema) {
			const xml = schema?.xml;
			if (xml?.nodeType) return xml.nodeType;
			if (xml?.attribute === true) return "attribute";
			if (xml?.wrapped === true && schema?.type === "array") return "element";
			if (schema?.$ref || schema?.$dynamicRef || schema?.type === "array") return "none";
			if (schema?.oneOf || schema?.anyOf || schema?.allOf) return "none";
			return "element";
		}
		function applyXMLAttributes(result, schema = {}, context = {}) {
			const { value: oldValue } = result;
			const { propertyName: oldPropertyName } = context;
			const { name, prefix, namespace } = getXMLAttributes(schema);
			const effectiveNodeType = resolveNodeType(schema);
			let propertyName = name || oldPropertyName ? `${prefix ? prefix + ":" : ""}${name || oldPropertyName}` : null;
			let value = typeof oldValue === "object" ? Array.isArray(oldValue) ? [...oldValue] : { ...oldValue } : oldValue;
			switch (effectiveNodeType) {
				case "attribute":
					if (propertyName) propertyName = `$${propertyName}`;
					break;
				case "text":
					propertyName = "#text";
					break;
				case "cdata":
					propertyName = "#cdata";
					break;
				case "none":
					if (schema.type === "array") {
						propertyName = null;
						if (schema.example !== void 0) propertyName = schema.items?.xml?.name || propertyName;
					} else propertyName = null;
					break;
				default: if (schema.type === "array") {
					if (Array.isArray(value)) value = { [propertyName]: [...value] };
				}
			}
			if (namespace && effectiveNodeType !== "text" && effectiveNodeType !== "cdata" && effectiveNodeType !== "none") {
				if (typeof value === "object") value[`$xmlns${prefix ? ":" + prefix : ""}`] = namespace;
				else value = {
					[`$xmlns${prefix ? ":" + prefix : ""}`]: namespace,
					["#text"]: value
				};
			}
			return {
				propertyName,
				value
			};
		}
		function hashCode(str) {
			var hash = 0;
			if (str.length == 0) return hash;
			for (var i = 0; i < str.length; i++) {
				var char = str.charCodeAt(i);
				hash = (hash << 5) - hash + char;
				hash = hash & hash;
			}
			return hash;
		}
		function jsf32(a, b, c, d) {
			return function() {
				a |= 0;
				b |= 0;
				c |= 0;
				d |= 0;
				var t = a - (b << 27 | b >>> 5) | 0;
				a = b ^ (c << 17 | c >>> 15);
				b = c + d | 0;
				c = d + t | 0;
				d = a + t | 0;
				return (d >>> 0) / 4294967296;
			};
		}
		function allOfSample(into, children, options, spec, context) {
			let res = traverse(into, options, spec);
			const subSamples = [];
			for (let subSchema of children) {
				const { type, readOnly, writeOnly, value } = traverse(subSchema.$ref ? { ...subSchema } : {
					type: res.type,
					...subSchema
				}, options, spec, {
					...context,
					isAllOfChild: true
				});
				if (res.type && type && type !== res.type) {
					console.warn("allOf: schemas with different types can't be merged");
					res.type = type;
				}
				res.type = res.type || type;
				res.readOnly = res.readOnly || readOnly;
				res.writeOnly = res.writeOnly || writeOnly;
				if (value != null) subSamples.push(value);
			}
			if (res.type === "object") {
				res.value = mergeDeep(res.value || {}, ...subSamples.filter((sample) => typeof sample === "object"));
				for (const key in res.value) if (res.value[key] === SKIP_SYMBOL) delete res.value[key];
				return res;
			} else {
				if (res.type === "array") {
					if (!options.quiet) console.warn("OpenAPI Sampler: found allOf with \"array\" type. Result may be incorrect");
				}
				const lastSample = subSamples[subSamples.length - 1];
				res.value = lastSample != null ? lastSample : res.value;
				return res;
			}
		}
		const schemaKeywordTypes = {
			multipleOf: "number",
			maximum: "number",
			exclusiveMaximum: "number",
			minimum: "number",
			exclusiveMinimum: "number",
			maxLength: "string",
			minLength: "string",
			pattern: "string",
			items: "array",
			maxItems: "array",
			minItems: "array",
			uniqueItems: "array",
			additionalItems: "array",
			maxProperties: "object",
			minProperties: "object",
			required: "object",
			additionalProperties: "object",
			properties: "object",
			patternProperties: "object",
			dependencies: "object"
		};
		function inferType(schema) {
			if (schema.type !== void 0) return Array.isArray(schema.type) ? schema.type.length === 0 ? null : schema.type[0] : schema.type;
			const keywords = Object.keys(schemaKeywordTypes);
			for (var i = 0; i < keywords.length; i++) {
				let keyword = keywords[i];
				let type = schemaKeywordTypes[keyword];
				if (schema[keyword] !== void 0) return type;
			}
			return null;
		}
		function getDefaultExportFromCjs(x) {
			return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
		}
		var foreach;
		var hasRequiredForeach;
		function requireForeach() {
			if (hasRequiredForeach) return foreach;
			hasRequiredForeach = 1;
			var hasOwn = Object.prototype.hasOwnProperty;
			var toString = Object.prototype.toString;
			foreach = function forEach(obj, fn, ctx) {
				if (toString.call(fn) !== "[object Function]") throw new TypeError("iterator must be a function");
				var l = obj.length;
				if (l === +l) for (var i = 0; i < l; i++) fn.call(ctx, obj[i], i, obj);
				else for (var k in obj) if (hasOwn.call(obj, k)) fn.call(ctx, obj[k], k, obj);
			};
			return foreach;
		}
		var jsonPointer;
		var hasRequiredJsonPointer;
		function requireJsonPointer() {
			if (hasRequiredJsonPointer) return jsonPointer;
			hasRequiredJsonPointer = 1;
			var each = requireForeach();
			jsonPointer = api;
			function api(obj, pointer, value) {
				if (arguments.length === 3) return api.set(obj, pointer, value);
				if (arguments.length === 2) return api.get(obj, pointer);
				var wrapped = api.bind(api, obj);
				for (var name in api) if (api.hasOwnProperty(name)) wrapped[name] = api[name].bind(wrapped, obj);
				return wrapped;
			}
			api.get = function get(obj, pointer) {
				var refTokens = Array.isArray(pointer) ? pointer : api.parse(pointer);
				for (var i = 0; i < refTokens.length; ++i) {
					var tok = refTokens[i];
					if (!(typeof obj == "object" && tok in obj)) throw new Error("Invalid reference token: " + tok);
					obj = obj[tok];
				}
				return obj;
			};
			api.set = function set(obj, pointer, value) {
				var refTokens = Array.isArray(pointer) ? pointer : api.parse(pointer), nextTok = refTokens[0];
				if (refTokens.length === 0) throw Error("Can not set the root object");
				for (var i = 0; i < refTokens.length - 1; ++i) {
					var tok = refTokens[i];
					if (typeof tok !== "string" && typeof tok !== "number") tok = String(tok);
					if (tok === "__proto__" || tok === "constructor" || tok === "prototype") continue;
					if (tok === "-" && Array.isArray(obj)) tok = obj.length;
					nextTok = refTokens[i + 1];
					if (!(tok in obj)) {
						if (nextTok.match(/^(\d+|-)$/)) obj[tok] = [];
						else obj[tok] = {};
					}
					obj = obj[tok];
				}
				if (nextTok === "-" && Array.isArray(obj)) nextTok = obj.length;
				obj[nextTok] = value;
				return this;
			};
			api.remove = function(obj, pointer) {
				var refTokens = Array.isArray(pointer) ? pointer : api.parse(pointer);
				var finalToken = refTokens[refTokens.length - 1];
				if (finalToken === void 0) throw new Error("Invalid JSON pointer for remove: \"" + pointer + "\"");
				var parent = api.get(obj, refTokens.slice(0, -1));
				if (Array.isArray(parent)) {
					var index = +finalToken;
					if (finalToken === "" && isNaN(index)) throw new Error("Invalid array index: \"" + finalToken + "\"");
					Array.prototype.splice.call(parent, index, 1);
				} else delete parent[finalToken];
			};
			api.dict = function dict(obj, descend) {
				var results = {};
				api.walk(obj, function(value, pointer) {
					results[pointer] = value;
				}, descend);
				return results;
			};
			api.walk = function walk(obj, iterator, descend) {
				var refTokens = [];
				descend = descend || function(value) {
					var type = Object.prototype.toString.call(value);
					return type === "[object Object]" || type === "[object Array]";
				};
				(function next(cur) {
					each(cur, function(value, key) {
						refTokens.push(String(key));
						if (descend(value)) next(value);
						else iterator(value, api.compile(refTokens));
						refTokens.pop();
					});
				})(obj);
			};
			api.has = function has(obj, pointer) {
				try {
					api.get(obj, pointer);
				} catch (e) {
					return false;
				}
				return true;
			};
			api.escape = function escape(str) {
				return str.toString().replace(/~/g, "~0").replace(/\//g, "~1");
			};
			api.unescape = function unescape(str) {
				return str.replace(/~1/g, "/").replace(/~0/g, "~");
			};
			api.parse = function parse(pointer) {
				if (pointer === "") return [];
				if (pointer.charAt(0) !== "/") throw new Error("Invalid JSON pointer: " + pointer);
				return pointer.substring(1).split(/\//).map(api.unescape);
			};
			api.compile = function compile(refTokens) {
				if (refTokens.length === 0) return "";
				return "/" + refTokens.map(api.escape).join("/");
			};
			return jsonPointer;
		}
		var JsonPointer = getDefaultExportFromCjs(requireJsonPointer());
		let $refCache = {};
		let seenSchemasStack = [];
		function clearCache() {
			$refCache = {};
			seenSchemasStack = [];
		}
		function shouldIgnoreRefSiblings(spec) {
			return String(spec.openapi ?? "").startsWith("3.0") || spec.swagger !== void 0;
		}
		function mergeRefSiblings(referenced, siblings) {
			const merged = mergeDeep(referenced, siblings);
			if (Array.isArray(referenced.required) && Array.isArray(siblings.required)) merged.required = [...new Set([...referenced.required, ...siblings.required])];
			return merged;
		}
		function inferExample(schema) {
			let example;
			if (schema.const !== void 0) example = schema.const;
			else if (schema.examples !== void 0 && schema.examples.length) example = schema.examples[0];
			else if (schema.enum !== void 0 && schema.enum.length) example = schema.enum[0];
			else if (schema.default !== void 0) example = schema.default;
			return example;
		}
		function tryInferExample(schema) {
			const example = inferExample(schema);
			if (example !== void 0) return {
				value: example,
				readOnly: schema.readOnly,
				writeOnly: schema.writeOnly,
				type: null
			};
		}
		function traverse(schema, options, spec, context) {
			if (context) {
				if (seenSchemasStack.includes(schema)) return getResultForCircular(inferType(schema));
				seenSchemasStack.push(schema);
			}
			if (context && context.depth > options.maxSampleDepth) {
				popSchemaStack(seenSchemasStack, context);
				return getResultForCircular(inferType(schema));
			}
			if (schema.$ref) {
				if (!spec) throw new Error("Your schema contains $ref. You must provide full specification in the third parameter.");
				let ref = decodeURIComponent(schema.$ref);
				if (ref.startsWith("#")) ref = ref.substring(1);
				const siblings = Object.fromEntries(Object.entries(schema).filter(([key, value]) => key !== "$ref" && value !== void 0));
				const referenced = Object.keys(siblings).length && !shouldIgnoreRefSiblings(spec) ? mergeRefSiblings(JsonPointer.get(spec, ref), siblings) : JsonPointer.get(spec, ref);
				let result;
				if ($refCache[ref] !== true) {
					$refCache[ref] = true;
					const traverseResult = traverse(referenced, options, spec, context);
					if (options.format === "xml") {
						const refName = ref.split("/").pop();
						const { propertyName, value } = applyXMLAttributes(traverseResult, referenced, {
							...context,
							propertyName: context?.propertyName || refName
						});
						result = {
							...traverseResult,
							value: { [propertyName || "root"]: value }
						};
					} else result = traverseResult;
					$refCache[ref] = false;
				} else result = getResultForCircular(inferType(referenced));
				popSchemaStack(seenSchemasStack, context);
				return result;
			}
			if (schema.example !== void 0) {
				popSchemaStack(seenSchemasStack, context);
				return {
					value: schema.example,
					readOnly: schema.readOnly,
					writeOnly: schema.writeOnly,
					type: schema.type
				};
			}
			if (schema.allOf !== void 0) {
				popSchemaStack(seenSchemasStack, context);
				return tryInferExample(schema) || allOfSample({
					...schema,
					allOf: void 0
				}, schema.allOf, options, spec, context);
			}
			if (schema.oneOf && schema.oneOf.length) {
				if (schema.anyOf) {
					if (!options.quiet) console.warn("oneOf and anyOf are not supported on the same level. Skipping anyOf");
				}
				popSchemaStack(seenSchemasStack, context);
				return traverseOneOrAnyOf(schema, Object.assign({
					readOnly: schema.readOnly,
					writeOnly: schema.writeOnly
				}, schema.oneOf[0]));
			}
			if (schema.anyOf && schema.anyOf.length) {
				popSchemaStack(seenSchemasStack, context);
				return traverseOneOrAnyOf(schema, Object.assign({
					readOnly: schema.readOnly,
					writeOnly: schema.writeOnly
				}, schema.anyOf[0]));
			}
			if (schema.if && schema.then) {
				popSchemaStack(seenSchemasStack, context);
				const { if: ifSchema, then, ...rest } = schema;
				return traverse(mergeDeep(rest, ifSchema, then), options, spec, context);
			}
			let example = inferExample(schema);
			let type = null;
			if (example === void 0) {
				example = null;
				type = schema.type;
				if (Array.isArray(type) && schema.type.length > 0) type = schema.type[0];
				if (!type) type = inferType(schema);
				let sampler = _samplers[type];
				if (sampler) example = sampler(schema, options, spec, context);
			}
			popSchemaStack(seenSchemasStack, context);
			return {
				value: example,
				readOnly: schema.readOnly,
				writeOnly: schema.writeOnly,
				type
			};
			function traverseOneOrAnyOf(schema, selectedSubSchema) {
				const inferred = tryInferExample(schema);
				if (inferred !== void 0) return inferred;
				const localExample = traverse({
					...schema,
					oneOf: void 0,
					anyOf: void 0
				}, options, spec, context);
				const subSchemaExample = traverse(selectedSubSchema, options, spec, context);
				if (typeof localExample.value === "object" && typeof subSchemaExample.value === "object") {
					const mergedExample = mergeDeep(localExample.value, subSchemaExample.value);
					return {
						...subSchemaExample,
						value: mergedExample
					};
				}
				return subSchemaExample;
			}
		}
		function sampleArray(schema, options = {}, spec, context) {
			const depth = context && context.depth || 1;
			let arrayLength = Math.min(schema.maxItems != void 0 ? schema.maxItems : Infinity, schema.minItems || 1);
			const items = schema.prefixItems || schema.items || schema.contains;
			if (Array.isArray(items)) arrayLength = Math.max(arrayLength, items.length);
			let itemSchemaGetter = (itemNumber) => {
				if (Array.isArray(items)) return items[itemNumber] || {};
				return items || {};
			};
			let res = [];
			if (!items) return res;
			for (let i = 0; i < arrayLength; i++) {
				let itemSchema = itemSchemaGetter(i);
				let { value: sample } = traverse(itemSchema, options, spec, { depth: depth + 1 });
				if (options?.format === "xml") {
					const { value, propertyName } = applyXMLAttributes({ value: sample }, itemSchema, context);
					if (propertyName) {
						if (!res?.[propertyName]) res = {
							...res,
							[propertyName]: []
						};
						res[propertyName].push(value);
					} else res = {
						...res,
						...value
					};
				} else res.push(sample);
			}
			if (options?.format === "xml" && depth === 1) {
				const { value, propertyName } = applyXMLAttributes({ value: null }, schema, context);
				if (propertyName) {
					if (value) res = Array.isArray(res) ? { [propertyName]: {
						...value,
						...res.map((item) => ({ ["#text"]: { ...item } }))
					} } : { [propertyName]: {
						...res,
						...value
					} };
					else res = { [propertyName]: res };
				}
			}
			return res;
		}
		function sampleBoolean(schema) {
			return true;
		}
		function sampleNumber(schema) {
			let res = 0;
			if (schema.type === "number" && (schema.format === "float" || schema.format === "double")) res = .1;
			if (typeof schema.exclusiveMinimum === "boolean" || typeof schema.exclusiveMaximum === "boolean") {
				if (Number.isFinite(schema.maximum) && Number.isFinite(schema.minimum)) {
					res = schema.exclusiveMinimum ? Math.floor(schema.minimum) + 1 : schema.minimum;
					if (schema.exclusiveMaximum && res >= schema.maximum || !schema.exclusiveMaximum && res > schema.maximum) res = (schema.maximum + schema.minimum) / 2;
					return res;
				}
				if (Number.isFinite(schema.minimum)) {
					if (schema.exclusiveMinimum) return Math.floor(schema.minimum) + 1;
					else return schema.minimum;
				}
				if (Number.isFinite(schema.maximum)) {
					if (schema.exclusiveMaximum) return schema.maximum > 0 ? 0 : Math.floor(schema.maximum) - 1;
					else return schema.maximum > 0 ? 0 : schema.maximum;
				}
			} else {
				if (Number.isFinite(schema.minimum)) return schema.minimum;
				if (Number.isFinite(schema.exclusiveMinimum)) {
					res = Math.floor(schema.exclusiveMinimum) + 1;
					if (res === schema.exclusiveMaximum) res = (res + Math.floor(schema.exclusiveMaximum) - 1) / 2;
				} else if (Number.isFinite(schema.exclusiveMaximum)) res = Math.floor(schema.exclusiveMaximum) - 1;
				else if (Number.isFinite(schema.maximum)) res = schema.maximum;
			}
			return res;
		}
		function sampleObject(schema, options = {}, spec, context) {
			let res = {};
			const depth = context && context.depth || 1;
			if (schema && typeof schema.properties === "object") {
				const requiredProperties = Array.isArray(schema.required) ? schema.required : [];
				const requiredPropertiesMap = {};
				for (const requiredProperty of requiredProperties) requiredPropertiesMap[requiredProperty] = true;
				Object.keys(schema.properties).forEach((propertyName) => {
					if (options.skipNonRequired && !requiredPropertiesMap.hasOwnProperty(propertyName)) return;
					const sample = traverse(schema.properties[propertyName], options, spec, {
						propertyName,
						depth: depth + 1
					});
					if (options.skipReadOnly && sample.readOnly) {
						if (context?.isAllOfChild) res[propertyName] = SKIP_SYMBOL;
						return;
					}
					if (options.skipWriteOnly && sample.writeOnly) {
						if (context?.isAllOfChild) res[propertyName] = SKIP_SYMBOL;
						return;
					}
					if (options?.format === "xml") {
						const { propertyName: newPropertyName, value } = applyXMLAttributes(sample, schema.properties[propertyName], { propertyName });
						if (newPropertyName) res[newPropertyName] = value;
						else if (value !== null && typeof value === "object") res = {
							...res,
							...value
						};
					} else res[propertyName] = sample.value;
				});
			}
			if (schema && typeof schema.additionalProperties === "object") {
				const propertyName = schema.additionalProperties["x-additionalPropertiesName"] || "property";
				res[`${String(propertyName)}1`] = traverse(schema.additionalProperties, options, spec, { depth: depth + 1 }).value;
				res[`${String(propertyName)}2`] = traverse(schema.additionalProperties, options, spec, { depth: depth + 1 }).value;
			}
			if (schema && typeof schema.properties === "object" && schema.maxProperties !== void 0 && Object.keys(res).length > schema.maxProperties) {
				const filteredResult = {};
				let propertiesAdded = 0;
				(Array.isArray(schema.required) ? schema.required : []).forEach((propName) => {
					if (res[propName] !== void 0) {
						filteredResult[propName] = res[propName];
						propertiesAdded++;
					}
				});
				Object.keys(res).forEach((propName) => {
					if (propertiesAdded < schema.maxProperties && !filteredResult.hasOwnProperty(propName)) {
						filteredResult[propName] = res[propName];
						propertiesAdded++;
					}
				});
				res = filteredResult;
			}
			return res;
		}
		function intSample(min, _max) {
			return min;
		}
		function getRepetitionsBasedOnQuantifierParameters(quantifierSymbol, quantifierMin, quantifierMax) {
			let repetitions = 1;
			if (quantifierSymbol) switch (quantifierSymbol) {
				case "?":
					repetitions = 0;
					break;
				case "*":
					repetitions = intSample(0);
					break;
				case "+":
					repetitions = intSample(1);
					break;
				default: throw new Error("Unknown quantifier symbol provided.");
			}
			else if (quantifierMin != null && quantifierMax != null) repetitions = intSample(parseInt(quantifierMin));
			else if (quantifierMin != null && quantifierMax == null) repetitions = parseInt(quantifierMin);
			return repetitions;
		}
		function regexSample$1(pattern) {
			let isCaseInsensitive = false;
			if (pattern instanceof RegExp) {
				isCaseInsensitive = pattern.flags.includes("i");
				pattern = pattern.toString();
				pattern = pattern.match(/\/(.+?)\//)?.[1] ?? "";
			}
			pattern = pattern.replace(/^(\^)?(.*?)(\$)?$/, "$2");
			let min;
			let max;
			let repetitions;
			const SINGLE_CHAR_REG = /([.A-Za-z0-9])(?:\{(\d+)(?:\,(\d+)|)\}|(\?|\*|\+))(?![^[]*]|[^{]*})/;
			let token = pattern.match(SINGLE_CHAR_REG);
			while (token != null) {
				const quantifierMin = token[2];
				const quantifierMax = token[3];
				const quantifierSymbol = token[4];
				repetitions = getRepetitionsBasedOnQuantifierParameters(quantifierSymbol, quantifierMin, quantifierMax);
				pattern = pattern.slice(0, token.index) + token[1].repeat(repetitions) + pattern.slice(token.index + token[0].length);
				token = pattern.match(SINGLE_CHAR_REG);
			}
			const SINGLE_RANGE_REG = /(\d-\d|\w-\w|\d|\w|[-!@#$&()`.+,/"])/;
			const RANGE_ALPHANUMEMRIC_REG = /\[(\^|)(-|)(.+?)\](?:\{(\d+)(?:\,(\d+)|)\}|(\?|\*|\+)|)/;
			token = pattern.match(RANGE_ALPHANUMEMRIC_REG);
			while (token != null) {
				const isNegated = token[1] === "^";
				const includesDash = token[2] === "-";
				const quantifierMin = token[4];
				const quantifierMax = token[5];
				const quantifierSymbol = token[6];
				const rangeCodes = [];
				let ranges = token[3];
				let range = ranges.match(SINGLE_RANGE_REG);
				if (includesDash) rangeCodes.push(45);
				while (range != null) {
					if (range[0].indexOf("-") === -1) {
						if (isCaseInsensitive && isNaN(Number(range[0]))) {
							rangeCodes.push(range[0].toUpperCase().charCodeAt(0));
							rangeCodes.push(range[0].toLowerCase().charCodeAt(0));
						} else rangeCodes.push(range[0].charCodeAt(0));
					} else {
						const rangeMinMax = range[0].split("-").map((x) => x.charCodeAt(0));
						min = rangeMinMax[0];
						max = rangeMinMax[1];
						if (min > max) throw new Error("Character range provided is out of order.");
						for (let i = min; i <= max; i++) if (isCaseInsensitive && isNaN(Number(String.fromCharCode(i)))) {
							const ch = String.fromCharCode(i);
							rangeCodes.push(ch.toUpperCase().charCodeAt(0));
							rangeCodes.push(ch.toLowerCase().charCodeAt(0));
						} else rangeCodes.push(i);
					}
					ranges = ranges.substring(range[0].length);
					range = ranges.match(SINGLE_RANGE_REG);
				}
				repetitions = getRepetitionsBasedOnQuantifierParameters(quantifierSymbol, quantifierMin, quantifierMax);
				if (isNegated) {
					let index = -1;
					for (let i = 48; i <= 57; i++) {
						index = rangeCodes.indexOf(i);
						if (index > -1) {
							rangeCodes.splice(index, 1);
							continue;
						}
						rangeCodes.push(i);
					}
					for (let i = 65; i <= 90; i++) {
						index = rangeCodes.indexOf(i);
						if (index > -1) {
							rangeCodes.splice(index, 1);
							continue;
						}
						rangeCodes.push(i);
					}
					for (let i = 97; i <= 122; i++) {
						index = rangeCodes.indexOf(i);
						if (index > -1) {
							rangeCodes.splice(index, 1);
							continue;
						}
						rangeCodes.push(i);
					}
				}
				const generatedString = Array.from({ length: repetitions }, () => String.fromCharCode(rangeCodes[intSample(0)])).join("");
				pattern = pattern.slice(0, token.index) + generatedString + pattern.slice(token.index + token[0].length);
				token = pattern.match(RANGE_ALPHANUMEMRIC_REG);
			}
			const RANGE_REP_REG = /(.)\{(\d+)\,(\d+)\}/;
			token = pattern.match(RANGE_REP_REG);
			while (token != null) {
				min = parseInt(token[2]);
				max = parseInt(token[3]);
				if (min > max) throw new Error("Numbers out of order in {} quantifier.");
				repetitions = intSample(min);
				pattern = pattern.slice(0, token.index) + token[1].repeat(repetitions) + pattern.slice(token.index + token[0].length);
				token = pattern.match(RANGE_REP_REG);
			}
			const REP_REG = /(.)\{(\d+)\}/;
			token = pattern.match(REP_REG);
			while (token != null) {
				repetitions = parseInt(token[2]);
				pattern = pattern.slice(0, token.index) + token[1].repeat(repetitions) + pattern.slice(token.index + token[0].length);
				token = pattern.match(REP_REG);
			}
			return pattern;
		}
		const passwordSymbols = "qwerty!@#$%^123456";
		function emailSample() {
			return "user@example.com";
		}
		function idnEmailSample() {
			return "пошта@укр.нет";
		}
		function passwordSample(min, max) {
			let res = "pa$$word";
			if (min > res.length) {
				res += "_";
				res += ensureMinLength(passwordSymbols, min - res.length).substring(0, min - res.length);
			}
			return res;
		}
		function commonDateTimeSample({ min, max, omitTime, omitDate }) {
			let res = toRFCDateTime(new Date("2019-08-24T14:15:22.123Z"), omitTime, omitDate);
			if (res.length < min) console.warn(`Using minLength = ${min} is incorrect with format "date-time"`);
			if (max && res.length > max) console.warn(`Using maxLength = ${max} is incorrect with format "date-time"`);
			return res;
		}
		function dateTimeSample(min, max) {
			return commonDateTimeSample({
				min,
				max,
				omitTime: false,
				omitDate: false
			});
		}
		function dateSample(min, max) {
			return commonDateTimeSample({
				min,
				max,
				omitTime: true,
				omitDate: false
			});
		}
		function timeSample(min, max) {
			return commonDateTimeSample({
				min,
				max,
				omitTime: false,
				omitDate: true
			}).slice(1);
		}
		function defaultSample(min, max, _propertyName, pattern, enablePatterns = false) {
			if (pattern && enablePatterns) return regexSample$1(pattern);
			let res = ensureMinLength("string", min);
			if (max && res.length > max) res = res.substring(0, max);
			return res;
		}
		function ipv4Sample() {
			return "192.168.0.1";
		}
		function ipv6Sample() {
			return "2001:0db8:85a3:0000:0000:8a2e:0370:7334";
		}
		function hostnameSample() {
			return "example.com";
		}
		function idnHostnameSample() {
			return "приклад.укр";
		}
		function uriSample() {
			return "http://example.com";
		}
		function uriReferenceSample() {
			return "../dictionary";
		}
		function uriTemplateSample() {
			return "http://example.com/{endpoint}";
		}
		function iriSample() {
			return "http://example.com/entity/1";
		}
		function iriReferenceSample() {
			return "/entity/1";
		}
		function uuidSample(_min, _max, propertyName) {
			return uuid(propertyName || "id");
		}
		function jsonPointerSample() {
			return "/json/pointer";
		}
		function relativeJsonPointerSample() {
			return "1/relative/json/pointer";
		}
		function regexSample() {
			return "/regex/";
		}
		const stringFormats = {
			"email": emailSample,
			"idn-email": idnEmailSample,
			"password": passwordSample,
			"date-time": dateTimeSample,
			"date": dateSample,
			"time": timeSample,
			"ipv4": ipv4Sample,
			"ipv6": ipv6Sample,
			"hostname": hostnameSample,
			"idn-hostname": idnHostnameSample,
			"iri": iriSample,
			"iri-reference": iriReferenceSample,
			"uri": uriSample,
			"uri-reference": uriReferenceSample,
			"uri-template": uriTemplateSample,
			"uuid": uuidSample,
			"default": defaultSample,
			"json-pointer": jsonPointerSample,
			"relative-json-pointer": relativeJsonPointerSample,
			"regex": regexSample
		};
		function sampleString(schema, options, spec, context) {
			let format = schema.format || "default";
			let sampler = stringFormats[format] || defaultSample;
			let propertyName = context && context.propertyName;
			return sampler(schema.minLength || 0, schema.maxLength, propertyName, schema.pattern, options?.enablePatterns);
		}
		class Expression {
			constructor(pattern, options = {}, data) {
				this.pattern = pattern;
				this.separator = options.separator || ".";
				this.segments = this._parse(pattern);
				this.data = data;
				this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
				this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
				this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
			}
			_parse(pattern) {
				const segments = [];
				let i = 0;
				let currentPart = "";
				while (i < pattern.length) if (pattern[i] === this.separator) {
					if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
						if (currentPart.trim()) {
							segments.push(this._parseSegment(currentPart.trim()));
							currentPart = "";
						}
						segments.push({ type: "deep-wildcard" });
						i += 2;
					} else {
						if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
						currentPart = "";
						i++;
					}
				} else {
					currentPart += pattern[i];
					i++;
				}
				if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
				return segments;
			}
			_parseSegment(part) {
				const segment = { type: "tag" };
				let bracketContent = null;
				let withoutBrackets = part;
				const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
				if (bracketMatch) {
					withoutBrackets = bracketMatch[1] + bracketMatch[3];
					if (bracketMatch[2]) {
						const content = bracketMatch[2].slice(1, -1);
						if (content) bracketContent = content;
					}
				}
				let namespace = void 0;
				let tagAndPosition = withoutBrackets;
				if (withoutBrackets.includes("::")) {
					const nsIndex = withoutBrackets.indexOf("::");
					namespace = withoutBrackets.substring(0, nsIndex).trim();
					tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
					if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
				}
				let tag = void 0;
				let positionMatch = null;
				if (tagAndPosition.includes(":")) {
					const colonIndex = tagAndPosition.lastIndexOf(":");
					const tagPart = tagAndPosition.substring(0, colonIndex).trim();
					const posPart = tagAndPosition.substring(colonIndex + 1).trim();
					if ([
						"first",
						"last",
						"odd",
						"even"
					].includes(posPart) || /^nth\(\d+\)$/.test(posPart)) {
						tag = tagPart;
						positionMatch = posPart;
					} else tag = tagAndPosition;
				} else tag = tagAndPosition;
				if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
				segment.tag = tag;
				if (namespace) segment.namespace = namespace;
				if (bracketContent) {
					if (bracketContent.includes("=")) {
						const eqIndex = bracketContent.indexOf("=");
						segment.attrName = bracketContent.substring(0, eqIndex).trim();
						segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
					} else segment.attrName = bracketContent.trim();
				}
				if (positionMatch) {
					const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
					if (nthMatch) {
						segment.position = "nth";
						segment.positionValue = parseInt(nthMatch[1], 10);
					} else segment.position = positionMatch;
				}
				return segment;
			}
			get length() {
				return this.segments.length;
			}
			hasDeepWildcard() {
				return this._hasDeepWildcard;
			}
			hasAttributeCondition() {
				return this._hasAttributeCondition;
			}
			hasPositionSelector() {
				return this._hasPositionSelector;
			}
			toString() {
				return this.pattern;
			}
		}
		class MatcherView {
			constructor(matcher) {
				this._matcher = matcher;
			}
			get separator() {
				return this._matcher.separator;
			}
			getCurrentTag() {
				const path = this._matcher.path;
				return path.length > 0 ? path[path.length - 1].tag : void 0;
			}
			getCurrentNamespace() {
				const path = this._matcher.path;
				return path.length > 0 ? path[path.length - 1].namespace : void 0;
			}
			getAttrValue(attrName) {
				const path = this._matcher.path;
				if (path.length === 0) return void 0;
				return path[path.length - 1].values?.[attrName];
			}
			hasAttr(attrName) {
				const path = this._matcher.path;
				if (path.length === 0) return false;
				const current = path[path.length - 1];
				return current.values !== void 0 && attrName in current.values;
			}
			getPosition() {
				const path = this._matcher.path;
				if (path.length === 0) return -1;
				return path[path.length - 1].position ?? 0;
			}
			getCounter() {
				const path = this._matcher.path;
				if (path.length === 0) return -1;
				return path[path.length - 1].counter ?? 0;
			}
			getIndex() {
				return this.getPosition();
			}
			getDepth() {
				return this._matcher.path.length;
			}
			toString(separator, includeNamespace = true) {
				return this._matcher.toString(separator, includeNamespace);
			}
			toArray() {
				return this._matcher.path.map((n) => n.tag);
			}
			matches(expression) {
				return this._matcher.matches(expression);
			}
			matchesAny(exprSet) {
				return exprSet.matchesAny(this._matcher);
			}
		}
		class Matcher {
			constructor(options = {}) {
				this.separator = options.separator || ".";
				this.path = [];
				this.siblingStacks = [];
				this._pathStringCache = null;
				this._view = new MatcherView(this);
			}
			push(tagName, attrValues = null, namespace = null) {
				this._pathStringCache = null;
				if (this.path.length > 0) this.path[this.path.length - 1].values = void 0;
				const currentLevel = this.path.length;
				if (!this.siblingStacks[currentLevel]) this.siblingStacks[currentLevel] = new Map();
				const siblings = this.siblingStacks[currentLevel];
				const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
				const counter = siblings.get(siblingKey) || 0;
				let position = 0;
				for (const count of siblings.values()) position += count;
				siblings.set(siblingKey, counter + 1);
				const node = {
					tag: tagName,
					position,
					counter
				};
				if (namespace !== null && namespace !== void 0) node.namespace = namespace;
				if (attrValues !== null && attrValues !== void 0) node.values = attrValues;
				this.path.push(node);
			}
			pop() {
				if (this.path.length === 0) return void 0;
				this._pathStringCache = null;
				const node = this.path.pop();
				if (this.siblingStacks.length > this.path.length + 1) this.siblingStacks.length = this.path.length + 1;
				return node;
			}
			updateCurrent(attrValues) {
				if (this.path.length > 0) {
					const current = this.path[this.path.length - 1];
					if (attrValues !== null && attrValues !== void 0) current.values = attrValues;
				}
			}
			getCurrentTag() {
				return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
			}
			getCurrentNamespace() {
				return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
			}
			getAttrValue(attrName) {
				if (this.path.length === 0) return void 0;
				return this.path[this.path.length - 1].values?.[attrName];
			}
			hasAttr(attrName) {
				if (this.path.length === 0) return false;
				const current = this.path[this.path.length - 1];
				return current.values !== void 0 && attrName in current.values;
			}
			getPosition() {
				if (this.path.length === 0) return -1;
				return this.path[this.path.length - 1].position ?? 0;
			}
			getCounter() {
				if (this.path.length === 0) return -1;
				return this.path[this.path.length - 1].counter ?? 0;
			}
			getIndex() {
				return this.getPosition();
			}
			getDepth() {
				return this.path.length;
			}
			toString(separator, includeNamespace = true) {
				const sep = separator || this.separator;
				if (sep === this.separator && includeNamespace === true) {
					if (this._pathStringCache !== null) return this._pathStringCache;
					const result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
					this._pathStringCache = result;
					return result;
				}
				return this.path.map((n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
			}
			toArray() {
				return this.path.map((n) => n.tag);
			}
			reset() {
				this._pathStringCache = null;
				this.path = [];
				this.siblingStacks = [];
			}
			matches(expression) {
				const segments = expression.segments;
				if (segments.length === 0) return false;
				if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
				return this._matchSimple(segments);
			}
			_matchSimple(segments) {
				if (this.path.length !== segments.length) return false;
				for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return false;
				return true;
			}
			_matchWithDeepWildcard(segments) {
				let pathIdx = this.path.length - 1;
				let segIdx = segments.length - 1;
				while (segIdx >= 0 && pathIdx >= 0) {
					const segment = segments[segIdx];
					if (segment.type === "deep-wildcard") {
						segIdx--;
						if (segIdx < 0) return true;
						const nextSeg = segments[segIdx];
						let found = false;
						for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
							pathIdx = i - 1;
							segIdx--;
							found = true;
							break;
						}
						if (!found) return false;
					} else {
						if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return false;
						pathIdx--;
						segIdx--;
					}
				}
				return segIdx < 0;
			}
			_matchSegment(segment, node, isCurrentNode) {
				if (segment.tag !== "*" && segment.tag !== node.tag) return false;
				if (segment.namespace !== void 0) {
					if (segment.namespace !== "*" && segment.namespace !== node.namespace) return false;
				}
				if (segment.attrName !== void 0) {
					if (!isCurrentNode) return false;
					if (!node.values || !(segment.attrName in node.values)) return false;
					if (segment.attrValue !== void 0) {
						if (String(node.values[segment.attrName]) !== String(segment.attrValue)) return false;
					}
				}
				if (segment.position !== void 0) {
					if (!isCurrentNode) return false;
					const counter = node.counter ?? 0;
					if (segment.position === "first" && counter !== 0) return false;
					else if (segment.position === "odd" && counter % 2 !== 1) return false;
					else if (segment.position === "even" && counter % 2 !== 0) return false;
					else if (segment.position === "nth" && counter !== segment.positionValue) return false;
				}
				return true;
			}
			matchesAny(exprSet) {
				return exprSet.matchesAny(this);
			}
			snapshot() {
				return {
					path: this.path.map((node) => ({ ...node })),
					siblingStacks: this.siblingStacks.map((map) => new Map(map))
				};
			}
			restore(snapshot) {
				this._pathStringCache = null;
				this.path = snapshot.path.map((node) => ({ ...node }));
				this.siblingStacks = snapshot.siblingStacks.map((map) => new Map(map));
			}
			readOnly() {
				return this._view;
			}
		}
		function safeComment(val) {
			return String(val).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
		}
		function safeCdata(val) {
			return String(val).replace(/\]\]>/g, "]]]]><![CDATA[>");
		}
		function escapeAttribute(val) {
			return String(val).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
		}
		const nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
		const nameChar10 = nameStartChar10 + "\\-\\.\\d" + "·" + "̀-ͯ" + "‿-⁀";
		const nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
		const nameChar11 = nameStartChar11 + "\\-\\.\\d" + "·" + "̀-ͯ" + "҇" + "‿-⁀";
		const buildRegexes = (startChar, char, flags = "") => {
			const ncNamePat = `[${startChar.replace(":", "")}][${char.replace(":", "")}]*`;
			return {
				name: new RegExp(`^[${startChar}][${char}]*$`, flags),
				ncName: new RegExp(`^${ncNamePat}$`, flags),
				qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
				nmToken: new RegExp(`^[${char}]+$`, flags),
				nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
			};
		};
		const regexes10 = buildRegexes(nameStartChar10, nameChar10);
		const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
		const getRegexes = (xmlVersion = "1.0") => xmlVersion === "1.1" ? regexes11 : regexes10;
		const qName = (str, { xmlVersion = "1.0" } = {}) => getRegexes(xmlVersion).qName.test(str);
		const EOL = "\n";
		function detectXmlVersionFromArray(jArray, options) {
			if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
			const first = jArray[0];
			if (propName(first) === "?xml") {
				const attrs = first[":@"];
				if (attrs) {
					const versionKey = options.attributeNamePrefix + "version";
					if (attrs[versionKey]) return attrs[versionKey];
				}
			}
			return "1.0";
		}
		function resolveTagName$1(name, isAttribute, options, matcher, xmlVersion) {
			if (!options.sanitizeName) return name;
			if (qName(name, { xmlVersion })) return name;
			return options.sanitizeName(name, {
				isAttribute,
				matcher: matcher.readOnly()
			});
		}
		function toXml(jArray, options) {
			let indentation = "";
			if (options.format) indentation = EOL;
			const stopNodeExpressions = [];
			if (options.stopNodes && Array.isArray(options.stopNodes)) for (let i = 0; i < options.stopNodes.length; i++) {
				const node = options.stopNodes[i];
				if (typeof node === "string") stopNodeExpressions.push(new Expression(node));
				else if (node instanceof Expression) stopNodeExpressions.push(node);
			}
			const xmlVersion = detectXmlVersionFromArray(jArray, options);
			const matcher = new Matcher();
			return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, xmlVersion);
		}
		function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, xmlVersion) {
			let xmlStr = "";
			let isPreviousElementTag = false;
			if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
			if (!Array.isArray(arr)) {
				if (arr !== void 0 && arr !== null) {
					let text = arr.toString();
					text = replaceEntitiesValue(text, options);
					return text;
				}
				return "";
			}
			for (let i = 0; i < arr.length; i++) {
				const tagObj = arr[i];
				const rawTagName = propName(tagObj);
				if (rawTagName === void 0) continue;
				const tagName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName || rawTagName[0] === "?" ? rawTagName : resolveTagName$1(rawTagName, false, options, matcher, xmlVersion);
				const attrValues = extractAttributeValues(tagObj[":@"], options);
				matcher.push(tagName, attrValues);
				const isStopNode = checkStopNode(matcher, stopNodeExpressions);
				if (tagName === options.textNodeName) {
					let tagText = tagObj[rawTagName];
					if (!isStopNode) {
						tagText = options.tagValueProcessor(tagName, tagText);
						tagText = replaceEntitiesValue(tagText, options);
					}
					if (isPreviousElementTag) xmlStr += indentation;
					xmlStr += tagText;
					isPreviousElementTag = false;
					matcher.pop();
					continue;
				} else if (tagName === options.cdataPropName) {
					if (isPreviousElementTag) xmlStr += indentation;
					const val = tagObj[rawTagName][0][options.textNodeName];
					const safeVal = safeCdata(val);
					xmlStr += `<![CDATA[${safeVal}]]>`;
					isPreviousElementTag = false;
					matcher.pop();
					continue;
				} else if (tagName === options.commentPropName) {
					const val = tagObj[rawTagName][0][options.textNodeName];
					const safeVal = safeComment(val);
					xmlStr += indentation + `<!--${safeVal}-->`;
					isPreviousElementTag = true;
					matcher.pop();
					continue;
				} else if (tagName[0] === "?") {
					const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, xmlVersion);
					xmlStr += (tagName === "?xml" ? "" : indentation) + `<${tagName}${attStr}?>`;
					isPreviousElementTag = true;
					matcher.pop();
					continue;
				}
				let newIdentation = indentation;
				if (newIdentation !== "") newIdentation += options.indentBy;
				const tagStart = indentation + `<${tagName}${attr_to_str(tagObj[":@"], options, isStopNode, matcher, xmlVersion)}`;
				let tagValue;
				if (isStopNode) tagValue = getRawContent(tagObj[rawTagName], options);
				else tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, xmlVersion);
				if (options.unpairedTags.indexOf(tagName) !== -1) {
					if (options.suppressUnpairedNode) xmlStr += tagStart + ">";
					else xmlStr += tagStart + "/>";
				} else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) xmlStr += tagStart + "/>";
				else if (tagValue && tagValue.endsWith(">")) xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
				else {
					xmlStr += tagStart + ">";
					if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) xmlStr += indentation + options.indentBy + tagValue + indentation;
					else xmlStr += tagValue;
					xmlStr += `</${tagName}>`;
				}
				isPreviousElementTag = true;
				matcher.pop();
			}
			return xmlStr;
		}
		function extractAttributeValues(attrMap, options) {
			if (!attrMap || options.ignoreAttributes) return null;
			const attrValues = {};
			let hasAttrs = false;
			for (let attr in attrMap) {
				if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
				const cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
				attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
				hasAttrs = true;
			}
			return hasAttrs ? attrValues : null;
		}
		function getRawContent(arr, options) {
			if (!Array.isArray(arr)) {
				if (arr !== void 0 && arr !== null) return arr.toString();
				return "";
			}
			let content = "";
			for (let i = 0; i < arr.length; i++) {
				const item = arr[i];
				const tagName = propName(item);
				if (tagName === options.textNodeName) content += item[tagName];
				else if (tagName === options.cdataPropName) content += item[tagName][0][options.textNodeName];
				else if (tagName === options.commentPropName) content += item[tagName][0][options.textNodeName];
				else if (tagName && tagName[0] === "?") continue;
				else if (tagName) {
					const attStr = attr_to_str_raw(item[":@"], options);
					const nestedContent = getRawContent(item[tagName], options);
					if (!nestedContent || nestedContent.length === 0) content += `<${tagName}${attStr}/>`;
					else content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
				}
			}
			return content;
		}
		function attr_to_str_raw(attrMap, options) {
			let attrStr = "";
			if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
				if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
				let attrVal = attrMap[attr];
				if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`;
				else attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
			}
			return attrStr;
		}
		function propName(obj) {
			const keys = Object.keys(obj);
			for (let i = 0; i < keys.length; i++) {
				const key = keys[i];
				if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
				if (key !== ":@") return key;
			}
		}
		function attr_to_str(attrMap, options, isStopNode, matcher, xmlVersion) {
			let attrStr = "";
			if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
				if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
				const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
				const resolvedAttrName = isStopNode ? cleanAttrName : resolveTagName$1(cleanAttrName, true, options, matcher, xmlVersion);
				let attrVal;
				if (isStopNode) attrVal = attrMap[attr];
				else {
					attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
					attrVal = replaceEntitiesValue(attrVal, options);
				}
				if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${resolvedAttrName}`;
				else attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
			}
			return attrStr;
		}
		function checkStopNode(matcher, stopNodeExpressions) {
			if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;
			for (let i = 0; i < stopNodeExpressions.length; i++) if (matcher.matches(stopNodeExpressions[i])) return true;
			return false;
		}
		function replaceEntitiesValue(textValue, options) {
			if (textValue && textValue.length > 0 && options.processEntities) for (let i = 0; i < options.entities.length; i++) {
				const entity = options.entities[i];
				textValue = textValue.replace(entity.regex, entity.val);
			}
			return textValue;
		}
		function getIgnoreAttributesFn(ignoreAttributes) {
			if (typeof ignoreAttributes === "function") return ignoreAttributes;
			if (Array.isArray(ignoreAttributes)) return (attrName) => {
				for (const pattern of ignoreAttributes) {
					if (typeof pattern === "string" && attrName === pattern) return true;
					if (pattern instanceof RegExp && pattern.test(attrName)) return true;
				}
			};
			return () => false;
		}
		const defaultOptions = {
			attributeNamePrefix: "@_",
			attributesGroupName: false,
			textNodeName: "#text",
			ignoreAttributes: true,
			cdataPropName: false,
			format: false,
			indentBy: "  ",
			suppressEmptyNode: false,
			suppressUnpairedNode: true,
			suppressBooleanAttributes: true,
			tagValueProcessor: function(key, a) {
				return a;
			},
			attributeValueProcessor: function(attrName, a) {
				return a;
			},
			preserveOrder: false,
			commentPropName: false,
			unpairedTags: [],
			entities: [
				{
					regex: new RegExp("&", "g"),
					val: "&amp;"
				},
				{
					regex: new RegExp(">", "g"),
					val: "&gt;"
				},
				{
					regex: new RegExp("<", "g"),
					val: "&lt;"
				},
				{
					regex: new RegExp("'", "g"),
					val: "&apos;"
				},
				{
					regex: new RegExp("\"", "g"),
					val: "&quot;"
				}
			],
			processEntities: true,
			stopNodes: [],
			oneListGroup: false,
			maxNestedTags: 100,
			jPath: true,
			sanitizeName: false
		};
		function Builder(options) {
			this.options = Object.assign({}, defaultOptions, options);
			if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) this.options.stopNodes = this.options.stopNodes.map((node) => {
				if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
				return node;
			});
			this.stopNodeExpressions = [];
			if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let i = 0; i < this.options.stopNodes.length; i++) {
				const node = this.options.stopNodes[i];
				if (typeof node === "string") this.stopNodeExpressions.push(new Expression(node));
				else if (node instanceof Expression) this.stopNodeExpressions.push(node);
			}
			if (this.options.ignoreAttributes === true || this.options.attributesGroupName) this.isAttribute = function() {
				return false;
			};
			else {
				this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
				this.attrPrefixLen = this.options.attributeNamePrefix.length;
				this.isAttribute = isAttribute;
			}
			this.processTextOrObjNode = processTextOrObjNode;
			if (this.options.format) {
				this.indentate = indentate;
				this.tagEndChar = ">\n";
				this.newLine = "\n";
			} else {
				this.indentate = function() {
					return "";
				};
				this.tagEndChar = ">";
				this.newLine = "";
			}
		}
		function detectXmlVersionFromObj(jObj, options) {
			const decl = jObj["?xml"];
			if (decl && typeof decl === "object") {
				if (options.attributesGroupName && decl[options.attributesGroupName]) {
					const v = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
					if (v) return v;
				}
				const v = decl[options.attributeNamePrefix + "version"];
				if (v) return v;
			}
			return "1.0";
		}
		function resolveTagName(name, isAttribute, options, matcher, xmlVersion) {
			if (!options.sanitizeName) return name;
			if (qName(name, { xmlVersion })) return name;
			return options.sanitizeName(name, {
				isAttribute,
				matcher: matcher.readOnly()
			});
		}
		Builder.prototype.build = function(jObj) {
			if (this.options.preserveOrder) return toXml(jObj, this.options);
			else {
				if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) jObj = { [this.options.arrayNodeName]: jObj };
				const matcher = new Matcher();
				const xmlVersion = detectXmlVersionFromObj(jObj, this.options);
				return this.j2x(jObj, 0, matcher, xmlVersion).val;
			}
		};
		Builder.prototype.j2x = function(jObj, level, matcher, xmlVersion) {
			let attrStr = "";
			let val = "";
			if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
			const jPath = this.options.jPath ? matcher.toString() : matcher;
			const isCurrentStopNode = this.checkStopNode(matcher);
			for (let key in jObj) {
				if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
				const resolvedKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key) || key[0] === "?" ? key : resolveTagName(key, false, this.options, matcher, xmlVersion);
				if (typeof jObj[key] === "undefined") {
					if (this.isAttribute(key)) val += "";
				} else if (jObj[key] === null) {
					if (this.isAttribute(key)) val += "";
					else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) val += "";
					else if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
					else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
				} else if (jObj[key] instanceof Date) val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
				else if (typeof jObj[key] !== "object") {
					const attr = this.isAttribute(key);
					if (attr && !this.ignoreAttributesFn(attr, jPath)) {
						const resolvedAttr = resolveTagName(attr, true, this.options, matcher, xmlVersion);
						attrStr += this.buildAttrPairStr(resolvedAttr, "" + jObj[key], isCurrentStopNode);
					} else if (!attr) {
						if (key === this.options.textNodeName) {
							let newval = this.options.tagValueProcessor(key, "" + jObj[key]);
							val += this.replaceEntitiesValue(newval);
						} else {
							matcher.push(resolvedKey);
							const isStopNode = this.checkStopNode(matcher);
							matcher.pop();
							if (isStopNode) {
								const textValue = "" + jObj[key];
								if (textValue === "") val += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
								else val += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
							} else val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
						}
					}
				} else if (Array.isArray(jObj[key])) {
					const arrLen = jObj[key].length;
					let listTagVal = "";
					let listTagAttr = "";
					for (let j = 0; j < arrLen; j++) {
						const item = jObj[key][j];
						if (typeof item === "undefined");
						else if (item === null) {
							if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
							else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
						} else if (typeof item === "object") {
							if (this.options.oneListGroup) {
								matcher.push(resolvedKey);
								const result = this.j2x(item, level + 1, matcher, xmlVersion);
								matcher.pop();
								listTagVal += result.val;
								if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) listTagAttr += result.attrStr;
							} else listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, xmlVersion);
						} else if (this.options.oneListGroup) {
							let textValue = this.options.tagValueProcessor(resolvedKey, item);
							textValue = this.replaceEntitiesValue(textValue);
							listTagVal += textValue;
						} else {
							matcher.push(resolvedKey);
							const isStopNode = this.checkStopNode(matcher);
							matcher.pop();
							if (isStopNode) {
								const textValue = "" + item;
								if (textValue === "") listTagVal += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
								else listTagVal += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
							} else listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
						}
					}
					if (this.options.oneListGroup) listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
					val += listTagVal;
				} else if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
					const Ks = Object.keys(jObj[key]);
					const L = Ks.length;
					for (let j = 0; j < L; j++) {
						const resolvedAttr = resolveTagName(Ks[j], true, this.options, matcher, xmlVersion);
						attrStr += this.buildAttrPairStr(resolvedAttr, "" + jObj[key][Ks[j]], isCurrentStopNode);
					}
				} else val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, xmlVersion);
			}
			return {
				attrStr,
				val
			};
		};
		Builder.prototype.buildAttrPairStr = function(attrName, val, isStopNode) {
			if (!isStopNode) {
				val = this.options.attributeValueProcessor(attrName, "" + val);
				val = this.replaceEntitiesValue(val);
			}
			if (this.options.suppressBooleanAttributes && val === "true") return " " + attrName;
			else return " " + attrName + "=\"" + escapeAttribute(val) + "\"";
		};
		function processTextOrObjNode(object, key, level, matcher, xmlVersion) {
			const attrValues = this.extractAttributes(object);
			matcher.push(key, attrValues);
			if (this.checkStopNode(matcher)) {
				const rawContent = this.buildRawContent(object);
				const attrStr = this.buildAttributesForStopNode(object);
				matcher.pop();
				return this.buildObjectNode(rawContent, key, attrStr, level);
			}
			const result = this.j2x(object, level + 1, matcher, xmlVersion);
			matcher.pop();
			if (key[0] === "?") return this.buildTextValNode("", key, result.attrStr, level, matcher);
			else if (object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1) return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
			else return this.buildObjectNode(result.val, key, result.attrStr, level);
		}
		Builder.prototype.extractAttributes = function(obj) {
			if (!obj || typeof obj !== "object") return null;
			const attrValues = {};
			let hasAttrs = false;
			if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
				const attrGroup = obj[this.options.attributesGroupName];
				for (let attrKey in attrGroup) {
					if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
					const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
					attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
					hasAttrs = true;
				}
			} else for (let key in obj) {
				if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
				const attr = this.isAttribute(key);
				if (attr) {
					attrValues[attr] = escapeAttribute(obj[key]);
					hasAttrs = true;
				}
			}
			return hasAttrs ? attrValues : null;
		};
		Builder.prototype.buildRawContent = function(obj) {
			if (typeof obj === "string") return obj;
			if (typeof obj !== "object" || obj === null) return String(obj);
			if (obj[this.options.textNodeName] !== void 0) return obj[this.options.textNodeName];
			let content = "";
			for (let key in obj) {
				if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
				if (this.isAttribute(key)) continue;
				if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
				const value = obj[key];
				if (key === this.options.textNodeName) content += value;
				else if (Array.isArray(value)) {
					for (let item of value) if (typeof item === "string" || typeof item === "number") content += `<${key}>${item}</${key}>`;
					else if (typeof item === "object" && item !== null) {
						const nestedContent = this.buildRawContent(item);
						const nestedAttrs = this.buildAttributesForStopNode(item);
						if (nestedContent === "") content += `<${key}${nestedAttrs}/>`;
						else content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
					}
				} else if (typeof value === "object" && value !== null) {
					const nestedContent = this.buildRawContent(value);
					const nestedAttrs = this.buildAttributesForStopNode(value);
					if (nestedContent === "") content += `<${key}${nestedAttrs}/>`;
					else content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
				} else content += `<${key}>${value}</${key}>`;
			}
			return content;
		};
		Builder.prototype.buildAttributesForStopNode = function(obj) {
			if (!obj || typeof obj !== "object") return "";
			let attrStr = "";
			if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
				const attrGroup = obj[this.options.attributesGroupName];
				for (let attrKey in attrGroup) {
					if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
					const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
					const val = attrGroup[attrKey];
					if (val === true && this.options.suppressBooleanAttributes) attrStr += " " + cleanKey;
					else attrStr += " " + cleanKey + "=\"" + val + "\"";
				}
			} else for (let key in obj) {
				if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
				const attr = this.isAttribute(key);
				if (attr) {
					const val = obj[key];
					if (val === true && this.options.suppressBooleanAttributes) attrStr += " " + attr;
					else attrStr += " " + attr + "=\"" + val + "\"";
				}
			}
			return attrStr;
		};
		Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
			if (val === "") {
				if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
				else return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
			} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
			else {
				let tagEndExp = "</" + key + this.tagEndChar;
				let piClosingChar = "";
				if (key[0] === "?") {
					piClosingChar = "?";
					tagEndExp = "";
				}
				if ((attrStr || attrStr === "") && val.indexOf("<") === -1) return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp;
				else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) return this.indentate(level) + `<!--${val}-->` + this.newLine;
				else return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
			}
		};
		Builder.prototype.closeTag = function(key) {
			let closeTag = "";
			if (this.options.unpairedTags.indexOf(key) !== -1) {
				if (!this.options.suppressUnpairedNode) closeTag = "/";
			} else if (this.options.suppressEmptyNode) closeTag = "/";
			else closeTag = `></${key}`;
			return closeTag;
		};
		Builder.prototype.checkStopNode = function(matcher) {
			if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;
			for (let i = 0; i < this.stopNodeExpressions.length; i++) if (matcher.matches(this.stopNodeExpressions[i])) return true;
			return false;
		};
		Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
			if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
				const safeVal = safeCdata(val);
				return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
			} else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
				const safeVal = safeComment(val);
				return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
			} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
			else {
				let textValue = this.options.tagValueProcessor(key, val);
				textValue = this.replaceEntitiesValue(textValue);
				if (textValue === "") return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
				else return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
			}
		};
		Builder.prototype.replaceEntitiesValue = function(textValue) {
			if (textValue && textValue.length > 0 && this.options.processEntities) for (let i = 0; i < this.options.entities.length; i++) {
				const entity = this.options.entities[i];
				textValue = textValue.replace(entity.regex, entity.val);
			}
			return textValue;
		};
		function indentate(level) {
			return this.options.indentBy.repeat(level);
		}
		function isAttribute(name) {
			if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) return name.substr(this.attrPrefixLen);
			else return false;
		}
		var _samplers = {};
		const defaults = {
			skipReadOnly: false,
			maxSampleDepth: 15
		};
		function convertJsonToXml(obj, schema) {
			if (!obj) throw new Error("Unknown format output for building XML.");
			if (Array.isArray(obj) || Object.keys(obj).length > 1) obj = { [schema?.xml?.name || "root"]: obj };
			return new Builder({
				ignoreAttributes: false,
				format: true,
				attributeNamePrefix: "$",
				textNodeName: "#text",
				cdataPropName: "#cdata"
			}).build(obj);
		}
		function sample(schema, options, spec) {
			let opts = Object.assign({}, defaults, options);
			clearCache();
			let result = traverse(schema, opts, spec).value;
			if (opts?.format === "xml") return convertJsonToXml(result, schema);
			return result;
		}
		function _registerSampler(type, sampler) {
			_samplers[type] = sampler;
		}
		_registerSampler("array", sampleArray);
		_registerSampler("boolean", sampleBoolean);
		_registerSampler("integer", sampleNumber);
		_registerSampler("number", sampleNumber);
		_registerSampler("object", sampleObject);
		_registerSampler("string", sampleString);
		exports._registerSampler = _registerSampler;
		exports._samplers = _samplers;
		exports.inferType = inferType;
		exports.sample = sample;
	}));
}))();
function textOfPattern(pattern, extra = 0) {
	let at = 0;
	let left = extra;
	try {
		const text = alternatives();
		return at === pattern.length ? text : void 0;
	} catch {
		return;
	}
	function alternatives() {
		const first = sequence();
		while (pattern[at] === "|") {
			at++;
			const kept = left;
			sequence();
			left = kept;
		}
		return first;
	}
	function sequence() {
		let text = "";
		while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") text += repeated();
		return text;
	}
	function repeated() {
		const before = left;
		const once = atom();
		const [least, most] = quantifier();
		const more = once === "" ? 0 : Math.min(least === 0 ? before : left, most - least, 5e3);
		left = Math.max(0, left - more);
		return once.repeat(least + more);
	}
	function quantifier() {
		const rest = pattern.slice(at, at + 16);
		const braces = /^\{(\d+)(,(\d*))?\}/.exec(rest);
		let found = [1, 1];
		if (braces) {
			at += braces[0].length;
			const least = Number(braces[1]);
			found = [least, braces[2] === void 0 ? least : braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY];
		} else if (rest[0] === "*" || rest[0] === "+" || rest[0] === "?") {
			at++;
			found = rest[0] === "*" ? [0, Number.POSITIVE_INFINITY] : rest[0] === "+" ? [1, Number.POSITIVE_INFINITY] : [0, 1];
		} else return found;
		if (pattern[at] === "?") at++;
		return found;
	}
	function atom() {
		const char = pattern[at++];
		if (char === "^" || char === "$") return "";
		if (char === ".") return "a";
		if (char === "(") return group();
		if (char === "[") return set();
		if (char === "\\") return escaped();
		return char;
	}
	function group() {
		const kind = /^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(pattern.slice(at, at + 64))?.[0] ?? "";
		at += kind.length;
		const kept = left;
		const text = alternatives();
		if (pattern[at++] !== ")") fail();
		if (!/[=!]$/.test(kind)) return text;
		left = kept;
		return "";
	}
	function set() {
		const negated = pattern[at] === "^";
		if (negated) at++;
		const begin = at;
		let first;
		while (pattern[at] !== "]") {
			if (at >= pattern.length) fail();
			const one = atomOfSet();
			first ??= one;
		}
		const body = pattern.slice(begin, at++);
		if (!negated) return first ?? fail();
		const test = new RegExp(`[^${body}]`, "u");
		return [
			"a",
			"A",
			"0",
			"_",
			"-",
			" ",
			"!",
			"é"
		].find((candidate) => test.test(candidate)) ?? fail();
	}
	function atomOfSet() {
		const char = pattern[at++];
		return char === "\\" ? escaped() : char;
	}
	function escaped() {
		const char = pattern[at++];
		const classes = {
			d: "0",
			D: "a",
			w: "a",
			W: "-",
			s: " ",
			S: "a",
			b: "",
			B: ""
		};
		if (Object.hasOwn(classes, char)) return classes[char];
		const controls = {
			n: "\n",
			r: "\r",
			t: "	",
			f: "\f",
			v: "\v",
			0: "\0"
		};
		if (Object.hasOwn(controls, char)) return controls[char];
		if (char === "p" || char === "P") {
			const name = /^\{([^}]*)\}/.exec(pattern.slice(at, at + 64));
			at += name?.[0].length ?? 0;
			const test = new RegExp(`\\${char}{${name?.[1]}}`, "u");
			return [
				"a",
				"A",
				"0",
				" ",
				"-",
				"$",
				"+",
				"日"
			].find((candidate) => test.test(candidate)) ?? fail();
		}
		if (char === "x" || char === "u") {
			const code = (char === "x" ? /^([0-9a-f]{2})/i : /^([0-9a-f]{4})|^\{([0-9a-f]+)\}/i).exec(pattern.slice(at, at + 10));
			at += code?.[0].length ?? fail();
			return String.fromCodePoint(Number.parseInt(code?.[1] ?? code?.[2], 16));
		}
		if (/[1-9]/.test(char)) return fail();
		return char;
	}
	function fail() {
		throw new Error(`cannot read ${pattern}`);
	}
}
// src/contract/text.ts
const formats$1 = {
	date: "2019-08-24",
	time: "14:15:22Z",
	"date-time": "2019-08-24T14:15:22Z",
	"iso-time": "14:15:22Z",
	"iso-date-time": "2019-08-24T14:15:22Z",
	duration: "P1D",
	uri: "https://example.com",
	iri: "https://example.com",
	url: "https://example.com",
	"uri-reference": "/example",
	"iri-reference": "/example",
	"uri-template": "https://example.com/{id}",
	email: "user@example.com",
	"idn-email": "user@example.com",
	hostname: "example.com",
	"idn-hostname": "example.com",
	ipv4: "192.0.2.1",
	ipv6: "2001:db8::1",
	uuid: "497f6eca-6276-4993-bfeb-53cbbbba6f08",
	regex: "^example$",
	"json-pointer": "/example",
	"json-pointer-uri-fragment": "#/example",
	"relative-json-pointer": "1/example",
	byte: "ZXhhbXBsZQ=="
};
function textFor({ format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }) {
	const test = typeof pattern === "string" ? regExp(pattern) : void 0;
	const fits = (text) => {
		const length = text === void 0 ? -1 : [...text].length;
		return text !== void 0 && length >= minLength && length <= maxLength && (test?.test(text) ?? true);
	};
	const known = Object.hasOwn(formats$1, format ?? "") ? formats$1[format] : void 0;
	if (known !== void 0) {
		const found = [known, ...stretched(format, known, minLength)].find(fits);
		if (found !== void 0 || !test) return found;
	}
	if (!test) return padded(Math.min(minLength, 1e5), maxLength);
	for (let extra = 0; extra <= 4096; extra = extra < 16 ? extra + 1 : extra * 2) {
		const text = textOfPattern(pattern, extra);
		if (fits(text)) return text;
	}
	const exact = textOfPattern(pattern, Math.max(0, minLength - (textOfPattern(pattern)?.length ?? 0)));
	return fits(exact) ? exact : [padded(minLength, maxLength), ""].find(fits);
}
function padded(minLength, maxLength) {
	return "string".repeat(Math.max(1, Math.ceil(minLength / 6))).slice(0, Math.min(maxLength, Math.max(minLength, 6)));
}
function stretched(format, text, length) {
	const missing = Math.min(length - text.length, 2e3);
	if (missing <= 0) return [];
	if (/^(uri|iri|url)/.test(format)) return [`${text}/${"a".repeat(missing)}`];
	if (format === "byte") return ["ZXhh".repeat(Math.ceil(length / 4))];
	return [];
}
function regExp(pattern) {
	try {
		return new RegExp(pattern, "u");
	} catch {
		return;
	}
}
// src/contract/mend.ts
const mostRounds = 300;
const mostTries$1 = 3;
const mostComplaints = 2e4;
const mostAdded = 1e3;
function mend(given, errorsOf, sample, document) {
	const tries = new Map();
	const root = { value: structuredClone(given) };
	let left = mostComplaints;
	for (let round = 0; round < mostRounds && left > 0; round++) {
		const errors = complaints();
		if (errors.length === 0) return root.value;
		if (!errors.some(attempt)) return void 0;
	}
	return;
	function complaints() {
		const errors = errorsOf(root.value);
		left -= errors.length;
		return errors;
	}
	function attempt(error) {
		const key = `${error.instancePath} ${error.schemaPath}`;
		const tried = tries.get(key) ?? 0;
		tries.set(key, tried + 1);
		if (tried >= mostTries$1) return false;
		const at = ["value", ...tokensOf$1(error.instancePath)];
		const isInside = at.length > 1;
		if (isInside && tried === 0 && error.keyword === "required" && isEmpty(get(at))) return remove(at) && orNull(at);
		return tried < 2 && fix(error, at) || isInside && remove(at);
	}
	function orNull(at) {
		const [parent, token] = [get(at.slice(0, -1)), at.at(-1)];
		const own = at.slice(1);
		const isAt = ({ instancePath }, place) => tokensOf$1(instancePath).join("/") === place.join("/");
		const isMissed = (error) => error.params.missingProperty === token && isAt(error, own.slice(0, -1));
		if (!isObject$1(parent) || !complaints().some(isMissed)) return true;
		set(at, null);
		if (complaints().some((error) => isAt(error, own))) remove(at);
		return true;
	}
	function fix({ keyword, params, parentSchema = {}, schema, instancePath }, at) {
		const value = get(at);
		switch (keyword) {
			case "type": return set(at, converted(value, [params.type].flat()) ?? sample(withoutExamples(parentSchema)));
			case "required":
			case "dependentRequired": return isObject$1(value) && set([...at, params.missingProperty], sample(propertyOf(parentSchema, params.missingProperty)));
			case "enum": return set(at, params.allowedValues[0]);
			case "const": return set(at, params.allowedValue);
			case "format":
			case "pattern":
			case "minLength":
			case "maxLength": return set(at, textFor(parentSchema));
			case "minimum":
			case "maximum":
			case "exclusiveMinimum":
			case "exclusiveMaximum":
			case "multipleOf": return set(at, numberFor(parentSchema));
			case "additionalProperties": return remove([...at, params.additionalProperty]);
			case "unevaluatedProperties": return remove([...at, params.unevaluatedProperty]);
			case "propertyNames": return remove([...at, params.propertyName]);
			case "minItems": return Array.isArray(value) && set(at, [...value, ...differing(parentSchema, value, params.limit)]);
			case "maxItems":
			case "items":
			case "unevaluatedItems": return Array.isArray(value) && set(at, value.slice(0, params.limit ?? params.len));
			case "uniqueItems": return Array.isArray(value) && set(at, replaced(parentSchema, value, params.i));
			case "contains": return Array.isArray(value) && set(at, [...value, sample(parentSchema.contains)]);
			case "minProperties": return isObject$1(value) && set(at, {
				...value,
				...filled(parentSchema, value, params.limit)
			});
			case "maxProperties": return isObject$1(value) && set(at, trimmed(parentSchema, value, params.limit));
			case "anyOf":
			case "oneOf": return branch(at, schema, parentSchema, instancePath);
			case "discriminator": return branch(at, parentSchema.oneOf ?? parentSchema.anyOf ?? [], parentSchema, instancePath);
			default: return false;
		}
	}
	function branch(at, branches, parent, instancePath) {
		const before = get(at);
		const isHere = ({ instancePath: place }) => place === instancePath || place.startsWith(`${instancePath}/`);
		for (const candidate of candidates(before, branches, parent)) {
			if (!set(at, structuredClone(candidate))) return false;
			if (!complaints().some(isHere)) return true;
			if (left <= 0) break;
		}
		set(at, before);
		return false;
	}
	function* candidates(before, branches, { oneOf: _, anyOf: __, ...rest }) {
		const base = rest.properties || rest.allOf ? sample(rest) : void 0;
		const samples = branches.map((one) => {
			const fresh = sample(one);
			return isObject$1(base) && isObject$1(fresh) ? {
				...base,
				...fresh
			} : fresh;
		});
		if (isObject$1(before)) {
			for (const fresh of samples) if (isObject$1(fresh)) yield {
				...fresh,
				...before
			};
		}
		const demands = branches.map((one) => target(one).required ?? []);
		for (const [index, fresh] of samples.entries()) {
			const own = [...demands[index], ...rest.required ?? []];
			const others = new Set(demands.flat().filter((name) => !own.includes(name)));
			const left = {
				...isObject$1(fresh) && fresh,
				...isObject$1(before) && before
			};
			if (others.size > 0) yield Object.fromEntries(Object.entries(left).filter(([name]) => !others.has(name)));
		}
		yield* samples;
	}
	function target(schema) {
		if (typeof schema?.$ref !== "string") return schema ?? {};
		return nodeAt(document, decode$1(schema.$ref.slice(schema.$ref.indexOf("#") + 1))) ?? {};
	}
	function get(at) {
		return at.reduce((node, token) => node?.[token], root);
	}
	function set(at, value) {
		const parent = get(at.slice(0, -1));
		const token = at.at(-1);
		if (value === void 0 || parent === null || typeof parent !== "object") return false;
		Object.defineProperty(parent, token, {
			value,
			enumerable: true,
			writable: true,
			configurable: true
		});
		return true;
	}
	function remove(at) {
		const parent = get(at.slice(0, -1));
		const token = at.at(-1);
		if (Array.isArray(parent)) return parent.splice(Number(token), 1).length > 0;
		return isObject$1(parent) && Object.hasOwn(parent, token) && delete parent[token];
	}
	function differing(schema, there, limit) {
		const items = schema.items === void 0 || schema.items === true ? {} : schema.items;
		const prefix = schema.prefixItems ?? [];
		return Array.from({ length: Math.min(limit, mostAdded) - there.length }, (_, index) => varied(sample(prefix[there.length + index] ?? items) ?? null, schema.uniqueItems ? there.length + index : 0, items));
	}
	function replaced(schema, value, index) {
		const others = value.filter((_, at) => at !== index);
		if (others.length >= (schema.minItems ?? 0)) return others;
		return value.map((item, at) => at === index ? varied(item, value.length + index, schema.items ?? {}) : item);
	}
	function varied(value, n, schema) {
		if (n === 0) return value;
		const { enum: values } = target(schema);
		if (Array.isArray(values)) return values[n % values.length];
		if (typeof value === "number") return value + n;
		if (typeof value === "string") return schema.pattern || schema.format ? value.replace(/[0-9a-f]$/, (end) => ((Number.parseInt(end, 16) + n) % 10).toString()) : `${value}${n}`;
		if (!isObject$1(value)) return value;
		const [name] = Object.keys(value).filter((key) => ["string", "number"].includes(typeof value[key]));
		return name === void 0 ? value : {
			...value,
			[name]: varied(value[name], n, propertyOf(schema, name))
		};
	}
	function filled(schema, there, limit) {
		const fresh = Array.from({ length: Math.min(limit, mostAdded) }, (_, index) => [`property${index + 1}`, sample(extraOf(schema))]);
		return Object.fromEntries(fresh.slice(0, limit - Object.keys(there).length));
	}
}
function propertyOf(schema, name) {
	return schema?.properties?.[name] ?? extraOf(schema);
}
function extraOf(schema) {
	return typeof schema?.additionalProperties === "object" ? schema.additionalProperties : { type: "string" };
}
function trimmed(schema, value, limit) {
	const required = new Set(schema.required ?? []);
	const names = Object.keys(value).sort((a, b) => Number(required.has(b)) - Number(required.has(a)));
	return Object.fromEntries(names.slice(0, limit).map((name) => [name, value[name]]));
}
function isObject$1(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function isEmpty(value) {
	return isObject$1(value) && Object.keys(value).length === 0;
}
function withoutExamples({ example, examples, default: _, ...rest }) {
	return rest;
}
function converted(value, types) {
	if (typeof value === "string" && (types.includes("integer") || types.includes("number"))) {
		const number = Number(value);
		if (value.trim() !== "" && Number.isFinite(number) && (types.includes("number") || Number.isInteger(number))) return number;
	}
	if (typeof value === "string" && types.includes("boolean") && /^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
	if ((typeof value === "number" || typeof value === "boolean") && types.includes("string")) return String(value);
	if (typeof value === "number" && types.includes("integer")) return Math.round(value);
	if (value === null && types.includes("null")) return null;
	if (isObject$1(value) && types.includes("array")) return [value];
}
function numberFor(schema) {
	const { multipleOf: step = schema.type === "integer" ? 1 : 0 } = schema;
	const low = Math.max(schema.minimum ?? Number.NEGATIVE_INFINITY, schema.exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	const high = Math.min(schema.maximum ?? Number.POSITIVE_INFINITY, schema.exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	const start = Number.isFinite(low) ? low : Number.isFinite(high) ? Math.min(high, 0) : 0;
	const snap = (number) => step > 0 ? Math.ceil(number / step) * step : number;
	const between = Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : start + .5;
	const candidates = [
		snap(start),
		snap(start) + (step || 1),
		snap(start) - (step || 1),
		snap(between),
		between,
		high - (step || .5)
	];
	const excluded = [schema.exclusiveMinimum, schema.exclusiveMaximum];
	return candidates.find((number) => number >= low && number <= high && !excluded.includes(number) && (step === 0 || Number.isInteger(number / step)));
}
// src/contract/sample-depth.ts
const deepest$1 = 8;
const mostValues = 2e4;
const longestText = 1e5;
function sampleDepth(document, schema) {
	for (let most = deepest$1; most > 0; most--) if (fits(document, schema, most)) return most;
}
function fits(document, root, most) {
	const referred = new Set();
	let left = mostValues;
	visit(root, 1);
	return left > 0;
	function visit(schema, depth) {
		if (--left <= 0 || depth > most || schema === null || typeof schema !== "object") return;
		if (typeof schema.$ref === "string") {
			refer(schema.$ref, depth);
			return;
		}
		if (schema.example !== void 0 || schema.oneOf === void 0 && inferred(schema) && !schema.allOf) return;
		const own = schema.allOf ? 1 : depth;
		for (const part of schema.allOf ?? []) visit(part, depth);
		for (const [part] of [schema.oneOf ?? [], schema.anyOf ?? []]) if (part !== void 0) visit(part, depth);
		for (const part of [schema.if, schema.then]) if (part !== void 0) visit(part, own);
		for (const part of Object.values(schema.properties ?? {})) if (left > 0) visit(part, own + 1);
		if (typeof schema.additionalProperties === "object") for (let twice = 0; twice < 2; twice++) visit(schema.additionalProperties, own + 1);
		if (schema.minLength > longestText) left = 0;
		items(schema, own);
	}
	function items({ prefixItems, items, contains, minItems = 1, maxItems = Number.POSITIVE_INFINITY }, depth) {
		const list = prefixItems ?? [];
		const count = Math.max(list.length, Math.min(maxItems, minItems || 1));
		const other = items ?? contains;
		if (other === void 0 && list.length === 0) return;
		for (let index = 0; index < count && left > 0; index++) visit(list[index] ?? other, depth + 1);
	}
	function refer($ref, depth) {
		if (referred.has($ref)) return;
		referred.add($ref);
		visit(nodeAt(document, decode$1($ref.slice($ref.indexOf("#") + 1))), depth);
		referred.delete($ref);
	}
}
function inferred(schema) {
	return schema.const !== void 0 || schema.examples?.length > 0 || schema.enum?.length > 0 || schema.default !== void 0;
}
// node_modules/ajv/dist/compile/codegen/code.js
var require_code$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
	var _CodeOrName = class {};
	exports._CodeOrName = _CodeOrName;
	exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
	var Name = class extends _CodeOrName {
		constructor(s) {
			super();
			if (!exports.IDENTIFIER.test(s)) throw new Error("CodeGen: name must be a valid identifier");
			this.str = s;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			return false;
		}
		get names() {
			return { [this.str]: 1 };
		}
	};
	exports.Name = Name;
	var _Code = class extends _CodeOrName {
		constructor(code) {
			super();
			this._items = typeof code === "string" ? [code] : code;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			if (this._items.length > 1) return false;
			const item = this._items[0];
			return item === "" || item === "\"\"";
		}
		get str() {
			var _a;
			return (_a = this._str) !== null && _a !== void 0 ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
		}
		get names() {
			var _a;
			return (_a = this._names) !== null && _a !== void 0 ? _a : this._names = this._items.reduce((names, c) => {
				if (c instanceof Name) names[c.str] = (names[c.str] || 0) + 1;
				return names;
			}, {});
		}
	};
	exports._Code = _Code;
	exports.nil = new _Code("");
	function _(strs, ...args) {
		const code = [strs[0]];
		let i = 0;
		while (i < args.length) {
			addCodeArg(code, args[i]);
			code.push(strs[++i]);
		}
		return new _Code(code);
	}
	exports._ = _;
	const plus = new _Code("+");
	function str(strs, ...args) {
		const expr = [safeStringify(strs[0])];
		let i = 0;
		while (i < args.length) {
			expr.push(plus);
			addCodeArg(expr, args[i]);
			expr.push(plus, safeStringify(strs[++i]));
		}
		optimize(expr);
		return new _Code(expr);
	}
	exports.str = str;
	function addCodeArg(code, arg) {
		if (arg instanceof _Code) code.push(...arg._items);
		else if (arg instanceof Name) code.push(arg);
		else code.push(interpolate(arg));
	}
	exports.addCodeArg = addCodeArg;
	function optimize(expr) {
		let i = 1;
		while (i < expr.length - 1) {
			if (expr[i] === plus) {
				const res = mergeExprItems(expr[i - 1], expr[i + 1]);
				if (res !== void 0) {
					expr.splice(i - 1, 3, res);
					continue;
				}
				expr[i++] = "+";
			}
			i++;
		}
	}
	function mergeExprItems(a, b) {
		if (b === "\"\"") return a;
		if (a === "\"\"") return b;
		if (typeof a == "string") {
			if (b instanceof Name || a[a.length - 1] !== "\"") return;
			if (typeof b != "string") return `${a.slice(0, -1)}${b}"`;
			if (b[0] === "\"") return a.slice(0, -1) + b.slice(1);
			return;
		}
		if (typeof b == "string" && b[0] === "\"" && !(a instanceof Name)) return `"${a}${b.slice(1)}`;
	}
	function strConcat(c1, c2) {
		return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
	}
	exports.strConcat = strConcat;
	function interpolate(x) {
		return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
	}
	function stringify(x) {
		return new _Code(safeStringify(x));
	}
	exports.stringify = stringify;
	function safeStringify(x) {
		return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
	}
	exports.safeStringify = safeStringify;
	function getProperty(key) {
		return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
	}
	exports.getProperty = getProperty;
	function getEsmExportName(key) {
		if (typeof key == "string" && exports.IDENTIFIER.test(key)) return new _Code(`${key}`);
		throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
	}
	exports.getEsmExportName = getEsmExportName;
	function regexpCode(rx) {
		return new _Code(rx.toString());
	}
	exports.regexpCode = regexpCode;
}));
// node_modules/ajv/dist/compile/codegen/scope.js
var require_scope = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
	const code_1 = require_code$1();
	var ValueError = class extends Error {
		constructor(name) {
			super(`CodeGen: "code" for ${name} not defined`);
			this.value = name.value;
		}
	};
	var UsedValueState;
	(function(UsedValueState) {
		UsedValueState[UsedValueState["Started"] = 0] = "Started";
		UsedValueState[UsedValueState["Completed"] = 1] = "Completed";
	})(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
	exports.varKinds = {
		const: new code_1.Name("const"),
		let: new code_1.Name("let"),
		var: new code_1.Name("var")
	};
	var Scope = class {
		constructor({ prefixes, parent } = {}) {
			this._names = {};
			this._prefixes = prefixes;
			this._parent = parent;
		}
		toName(nameOrPrefix) {
			return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
		}
		name(prefix) {
			return new code_1.Name(this._newName(prefix));
		}
		_newName(prefix) {
			const ng = this._names[prefix] || this._nameGroup(prefix);
			return `${prefix}${ng.index++}`;
		}
		_nameGroup(prefix) {
			var _a, _b;
			if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
			return this._names[prefix] = {
				prefix,
				index: 0
			};
		}
	};
	exports.Scope = Scope;
	var ValueScopeName = class extends code_1.Name {
		constructor(prefix, nameStr) {
			super(nameStr);
			this.prefix = prefix;
		}
		setValue(value, { property, itemIndex }) {
			this.value = value;
			this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
		}
	};
	exports.ValueScopeName = ValueScopeName;
	const line = (0, code_1._)`\n`;
	var ValueScope = class extends Scope {
		constructor(opts) {
			super(opts);
			this._values = {};
			this._scope = opts.scope;
			this.opts = {
				...opts,
				_n: opts.lines ? line : code_1.nil
			};
		}
		get() {
			return this._scope;
		}
		name(prefix) {
			return new ValueScopeName(prefix, this._newName(prefix));
		}
		value(nameOrPrefix, value) {
			var _a;
			if (value.ref === void 0) throw new Error("CodeGen: ref must be passed in value");
			const name = this.toName(nameOrPrefix);
			const { prefix } = name;
			const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
			let vs = this._values[prefix];
			if (vs) {
				const _name = vs.get(valueKey);
				if (_name) return _name;
			} else vs = this._values[prefix] = new Map();
			vs.set(valueKey, name);
			const s = this._scope[prefix] || (this._scope[prefix] = []);
			const itemIndex = s.length;
			s[itemIndex] = value.ref;
			name.setValue(value, {
				property: prefix,
				itemIndex
			});
			return name;
		}
		getValue(prefix, keyOrRef) {
			const vs = this._values[prefix];
			if (!vs) return;
			return vs.get(keyOrRef);
		}
		scopeRefs(scopeName, values = this._values) {
			return this._reduceValues(values, (name) => {
				if (name.scopePath === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return (0, code_1._)`${scopeName}${name.scopePath}`;
			});
		}
		scopeCode(values = this._values, usedValues, getCode) {
			return this._reduceValues(values, (name) => {
				if (name.value === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return name.value.code;
			}, usedValues, getCode);
		}
		_reduceValues(values, valueCode, usedValues = {}, getCode) {
			let code = code_1.nil;
			for (const prefix in values) {
				const vs = values[prefix];
				if (!vs) continue;
				const nameSet = usedValues[prefix] = usedValues[prefix] || new Map();
				vs.forEach((name) => {
					if (nameSet.has(name)) return;
					nameSet.set(name, UsedValueState.Started);
					let c = valueCode(name);
					if (c) {
						const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
						code = (0, code_1._)`${code}${def} ${name} = ${c};${this.opts._n}`;
					} else if (c = getCode === null || getCode === void 0 ? void 0 : getCode(name)) code = (0, code_1._)`${code}${c}${this.opts._n}`;
					else throw new ValueError(name);
					nameSet.set(name, UsedValueState.Completed);
				});
			}
			return code;
		}
	};
	exports.ValueScope = ValueScope;
}));
// node_modules/ajv/dist/compile/codegen/index.js
var require_codegen = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
	const code_1 = require_code$1();
	const scope_1 = require_scope();
	var code_2 = require_code$1();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return code_2._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return code_2.str;
		}
	});
	Object.defineProperty(exports, "strConcat", {
		enumerable: true,
		get: function() {
			return code_2.strConcat;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return code_2.nil;
		}
	});
	Object.defineProperty(exports, "getProperty", {
		enumerable: true,
		get: function() {
			return code_2.getProperty;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return code_2.stringify;
		}
	});
	Object.defineProperty(exports, "regexpCode", {
		enumerable: true,
		get: function() {
			return code_2.regexpCode;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return code_2.Name;
		}
	});
	var scope_2 = require_scope();
	Object.defineProperty(exports, "Scope", {
		enumerable: true,
		get: function() {
			return scope_2.Scope;
		}
	});
	Object.defineProperty(exports, "ValueScope", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScope;
		}
	});
	Object.defineProperty(exports, "ValueScopeName", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScopeName;
		}
	});
	Object.defineProperty(exports, "varKinds", {
		enumerable: true,
		get: function() {
			return scope_2.varKinds;
		}
	});
	exports.operators = {
		GT: new code_1._Code(">"),
		GTE: new code_1._Code(">="),
		LT: new code_1._Code("<"),
		LTE: new code_1._Code("<="),
		EQ: new code_1._Code("==="),
		NEQ: new code_1._Code("!=="),
		NOT: new code_1._Code("!"),
		OR: new code_1._Code("||"),
		AND: new code_1._Code("&&"),
		ADD: new code_1._Code("+")
	};
	var Node = class {
		optimizeNodes() {
			return this;
		}
		optimizeNames(_names, _constants) {
			return this;
		}
	};
	var Def = class extends Node {
		constructor(varKind, name, rhs) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.rhs = rhs;
		}
		render({ es5, _n }) {
			const varKind = es5 ? scope_1.varKinds.var : this.varKind;
			const rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
			return `${varKind} ${this.name}${rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (!names[this.name.str]) return;
			if (this.rhs) this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
		}
	};
	var Assign = class extends Node {
		constructor(lhs, rhs, sideEffects) {
			super();
			this.lhs = lhs;
			this.rhs = rhs;
			this.sideEffects = sideEffects;
		}
		render({ _n }) {
			return `${this.lhs} = ${this.rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects) return;
			this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return addExprNames(this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names }, this.rhs);
		}
	};
	var AssignOp = class extends Assign {
		constructor(lhs, op, rhs, sideEffects) {
			super(lhs, rhs, sideEffects);
			this.op = op;
		}
		render({ _n }) {
			return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
		}
	};
	var Label = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `${this.label}:` + _n;
		}
	};
	var Break = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `break${this.label ? ` ${this.label}` : ""};` + _n;
		}
	};
	var Throw = class extends Node {
		constructor(error) {
			super();
			this.error = error;
		}
		render({ _n }) {
			return `throw ${this.error};` + _n;
		}
		get names() {
			return this.error.names;
		}
	};
	var AnyCode = class extends Node {
		constructor(code) {
			super();
			this.code = code;
		}
		render({ _n }) {
			return `${this.code};` + _n;
		}
		optimizeNodes() {
			return `${this.code}` ? this : void 0;
		}
		optimizeNames(names, constants) {
			this.code = optimizeExpr(this.code, names, constants);
			return this;
		}
		get names() {
			return this.code instanceof code_1._CodeOrName ? this.code.names : {};
		}
	};
	var ParentNode = class extends Node {
		constructor(nodes = []) {
			super();
			this.nodes = nodes;
		}
		render(opts) {
			return this.nodes.reduce((code, n) => code + n.render(opts), "");
		}
		optimizeNodes() {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i].optimizeNodes();
				if (Array.isArray(n)) nodes.splice(i, 1, ...n);
				else if (n) nodes[i] = n;
				else nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		optimizeNames(names, constants) {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i];
				if (n.optimizeNames(names, constants)) continue;
				subtractNames(names, n.names);
				nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		get names() {
			return this.nodes.reduce((names, n) => addNames(names, n.names), {});
		}
	};
	var BlockNode = class extends ParentNode {
		render(opts) {
			return "{" + opts._n + super.render(opts) + "}" + opts._n;
		}
	};
	var Root = class extends ParentNode {};
	var Else = class extends BlockNode {};
	Else.kind = "else";
	var If = class If extends BlockNode {
		constructor(condition, nodes) {
			super(nodes);
			this.condition = condition;
		}
		render(opts) {
			let code = `if(${this.condition})` + super.render(opts);
			if (this.else) code += "else " + this.else.render(opts);
			return code;
		}
		optimizeNodes() {
			super.optimizeNodes();
			const cond = this.condition;
			if (cond === true) return this.nodes;
			let e = this.else;
			if (e) {
				const ns = e.optimizeNodes();
				e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
			}
			if (e) {
				if (cond === false) return e instanceof If ? e : e.nodes;
				if (this.nodes.length) return this;
				return new If(not(cond), e instanceof If ? [e] : e.nodes);
			}
			if (cond === false || !this.nodes.length) return void 0;
			return this;
		}
		optimizeNames(names, constants) {
			var _a;
			this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
			if (!(super.optimizeNames(names, constants) || this.else)) return;
			this.condition = optimizeExpr(this.condition, names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			addExprNames(names, this.condition);
			if (this.else) addNames(names, this.else.names);
			return names;
		}
	};
	If.kind = "if";
	var For = class extends BlockNode {};
	For.kind = "for";
	var ForLoop = class extends For {
		constructor(iteration) {
			super();
			this.iteration = iteration;
		}
		render(opts) {
			return `for(${this.iteration})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iteration = optimizeExpr(this.iteration, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iteration.names);
		}
	};
	var ForRange = class extends For {
		constructor(varKind, name, from, to) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.from = from;
			this.to = to;
		}
		render(opts) {
			const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
			const { name, from, to } = this;
			return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
		}
		get names() {
			return addExprNames(addExprNames(super.names, this.from), this.to);
		}
	};
	var ForIter = class extends For {
		constructor(loop, varKind, name, iterable) {
			super();
			this.loop = loop;
			this.varKind = varKind;
			this.name = name;
			this.iterable = iterable;
		}
		render(opts) {
			return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iterable = optimizeExpr(this.iterable, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iterable.names);
		}
	};
	var Func = class extends BlockNode {
		constructor(name, args, async) {
			super();
			this.name = name;
			this.args = args;
			this.async = async;
		}
		render(opts) {
			return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(opts);
		}
	};
	Func.kind = "func";
	var Return = class extends ParentNode {
		render(opts) {
			return "return " + super.render(opts);
		}
	};
	Return.kind = "return";
	var Try = class extends BlockNode {
		render(opts) {
			let code = "try" + super.render(opts);
			if (this.catch) code += this.catch.render(opts);
			if (this.finally) code += this.finally.render(opts);
			return code;
		}
		optimizeNodes() {
			var _a, _b;
			super.optimizeNodes();
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNodes();
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNodes();
			return this;
		}
		optimizeNames(names, constants) {
			var _a, _b;
			super.optimizeNames(names, constants);
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNames(names, constants);
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNames(names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			if (this.catch) addNames(names, this.catch.names);
			if (this.finally) addNames(names, this.finally.names);
			return names;
		}
	};
	var Catch = class extends BlockNode {
		constructor(error) {
			super();
			this.error = error;
		}
		render(opts) {
			return `catch(${this.error})` + super.render(opts);
		}
	};
	Catch.kind = "catch";
	var Finally = class extends BlockNode {
		render(opts) {
			return "finally" + super.render(opts);
		}
	};
	Finally.kind = "finally";
	var CodeGen = class {
		constructor(extScope, opts = {}) {
			this._values = {};
			this._blockStarts = [];
			this._constants = {};
			this.opts = {
				...opts,
				_n: opts.lines ? "\n" : ""
			};
			this._extScope = extScope;
			this._scope = new scope_1.Scope({ parent: extScope });
			this._nodes = [new Root()];
		}
		toString() {
			return this._root.render(this.opts);
		}
		name(prefix) {
			return this._scope.name(prefix);
		}
		scopeName(prefix) {
			return this._extScope.name(prefix);
		}
		scopeValue(prefixOrName, value) {
			const name = this._extScope.value(prefixOrName, value);
			(this._values[name.prefix] || (this._values[name.prefix] = new Set())).add(name);
			return name;
		}
		getScopeValue(prefix, keyOrRef) {
			return this._extScope.getValue(prefix, keyOrRef);
		}
		scopeRefs(scopeName) {
			return this._extScope.scopeRefs(scopeName, this._values);
		}
		scopeCode() {
			return this._extScope.scopeCode(this._values);
		}
		_def(varKind, nameOrPrefix, rhs, constant) {
			const name = this._scope.toName(nameOrPrefix);
			if (rhs !== void 0 && constant) this._constants[name.str] = rhs;
			this._leafNode(new Def(varKind, name, rhs));
			return name;
		}
		const(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
		}
		let(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
		}
		var(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
		}
		assign(lhs, rhs, sideEffects) {
			return this._leafNode(new Assign(lhs, rhs, sideEffects));
		}
		add(lhs, rhs) {
			return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
		}
		code(c) {
			if (typeof c == "function") c();
			else if (c !== code_1.nil) this._leafNode(new AnyCode(c));
			return this;
		}
		object(...keyValues) {
			const code = ["{"];
			for (const [key, value] of keyValues) {
				if (code.length > 1) code.push(",");
				code.push(key);
				if (key !== value || this.opts.es5) {
					code.push(":");
					(0, code_1.addCodeArg)(code, value);
				}
			}
			code.push("}");
			return new code_1._Code(code);
		}
		if(condition, thenBody, elseBody) {
			this._blockNode(new If(condition));
			if (thenBody && elseBody) this.code(thenBody).else().code(elseBody).endIf();
			else if (thenBody) this.code(thenBody).endIf();
			else if (elseBody) throw new Error("CodeGen: \"else\" body without \"then\" body");
			return this;
		}
		elseIf(condition) {
			return this._elseNode(new If(condition));
		}
		else() {
			return this._elseNode(new Else());
		}
		endIf() {
			return this._endBlockNode(If, Else);
		}
		_for(node, forBody) {
			this._blockNode(node);
			if (forBody) this.code(forBody).endFor();
			return this;
		}
		for(iteration, forBody) {
			return this._for(new ForLoop(iteration), forBody);
		}
		forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
		}
		forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
			const name = this._scope.toName(nameOrPrefix);
			if (this.opts.es5) {
				const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
				return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
					this.var(name, (0, code_1._)`${arr}[${i}]`);
					forBody(name);
				});
			}
			return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
		}
		forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
			if (this.opts.ownProperties) return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
		}
		endFor() {
			return this._endBlockNode(For);
		}
		label(label) {
			return this._leafNode(new Label(label));
		}
		break(label) {
			return this._leafNode(new Break(label));
		}
		return(value) {
			const node = new Return();
			this._blockNode(node);
			this.code(value);
			if (node.nodes.length !== 1) throw new Error("CodeGen: \"return\" should have one node");
			return this._endBlockNode(Return);
		}
		try(tryBody, catchCode, finallyCode) {
			if (!catchCode && !finallyCode) throw new Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
			const node = new Try();
			this._blockNode(node);
			this.code(tryBody);
			if (catchCode) {
				const error = this.name("e");
				this._currNode = node.catch = new Catch(error);
				catchCode(error);
			}
			if (finallyCode) {
				this._currNode = node.finally = new Finally();
				this.code(finallyCode);
			}
			return this._endBlockNode(Catch, Finally);
		}
		throw(error) {
			return this._leafNode(new Throw(error));
		}
		block(body, nodeCount) {
			this._blockStarts.push(this._nodes.length);
			if (body) this.code(body).endBlock(nodeCount);
			return this;
		}
		endBlock(nodeCount) {
			const len = this._blockStarts.pop();
			if (len === void 0) throw new Error("CodeGen: not in self-balancing block");
			const toClose = this._nodes.length - len;
			if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
			this._nodes.length = len;
			return this;
		}
		func(name, args = code_1.nil, async, funcBody) {
			this._blockNode(new Func(name, args, async));
			if (funcBody) this.code(funcBody).endFunc();
			return this;
		}
		endFunc() {
			return this._endBlockNode(Func);
		}
		optimize(n = 1) {
			while (n-- > 0) {
				this._root.optimizeNodes();
				this._root.optimizeNames(this._root.names, this._constants);
			}
		}
		_leafNode(node) {
			this._currNode.nodes.push(node);
			return this;
		}
		_blockNode(node) {
			this._currNode.nodes.push(node);
			this._nodes.push(node);
		}
		_endBlockNode(N1, N2) {
			const n = this._currNode;
			if (n instanceof N1 || N2 && n instanceof N2) {
				this._nodes.pop();
				return this;
			}
			throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
		}
		_elseNode(node) {
			const n = this._currNode;
			if (!(n instanceof If)) throw new Error("CodeGen: \"else\" without \"if\"");
			this._currNode = n.else = node;
			return this;
		}
		get _root() {
			return this._nodes[0];
		}
		get _currNode() {
			const ns = this._nodes;
			return ns[ns.length - 1];
		}
		set _currNode(node) {
			const ns = this._nodes;
			ns[ns.length - 1] = node;
		}
	};
	exports.CodeGen = CodeGen;
	function addNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) + (from[n] || 0);
		return names;
	}
	function addExprNames(names, from) {
		return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
	}
	function optimizeExpr(expr, names, constants) {
		if (expr instanceof code_1.Name) return replaceName(expr);
		if (!canOptimize(expr)) return expr;
		return new code_1._Code(expr._items.reduce((items, c) => {
			if (c instanceof code_1.Name) c = replaceName(c);
			if (c instanceof code_1._Code) items.push(...c._items);
			else items.push(c);
			return items;
		}, []));
		function replaceName(n) {
			const c = constants[n.str];
			if (c === void 0 || names[n.str] !== 1) return n;
			delete names[n.str];
			return c;
		}
		function canOptimize(e) {
			return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== void 0);
		}
	}
	function subtractNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) - (from[n] || 0);
	}
	function not(x) {
		return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
	}
	exports.not = not;
	const andCode = mappend(exports.operators.AND);
	function and(...args) {
		return args.reduce(andCode);
	}
	exports.and = and;
	const orCode = mappend(exports.operators.OR);
	function or(...args) {
		return args.reduce(orCode);
	}
	exports.or = or;
	function mappend(op) {
		return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
	}
	function par(x) {
		return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
	}
}));
// node_modules/ajv/dist/compile/util.js
var require_util = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
	const codegen_1 = require_codegen();
	const code_1 = require_code$1();
	function toHash(arr) {
		const hash = {};
		for (const item of arr) hash[item] = true;
		return hash;
	}
	exports.toHash = toHash;
	function alwaysValidSchema(it, schema) {
		if (typeof schema == "boolean") return schema;
		if (Object.keys(schema).length === 0) return true;
		checkUnknownRules(it, schema);
		return !schemaHasRules(schema, it.self.RULES.all);
	}
	exports.alwaysValidSchema = alwaysValidSchema;
	function checkUnknownRules(it, schema = it.schema) {
		const { opts, self } = it;
		if (!opts.strictSchema) return;
		if (typeof schema === "boolean") return;
		const rules = self.RULES.keywords;
		for (const key in schema) if (!rules[key]) checkStrictMode(it, `unknown keyword: "${key}"`);
	}
	exports.checkUnknownRules = checkUnknownRules;
	function schemaHasRules(schema, rules) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (rules[key]) return true;
		return false;
	}
	exports.schemaHasRules = schemaHasRules;
	function schemaHasRulesButRef(schema, RULES) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (key !== "$ref" && RULES.all[key]) return true;
		return false;
	}
	exports.schemaHasRulesButRef = schemaHasRulesButRef;
	function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
		if (!$data) {
			if (typeof schema == "number" || typeof schema == "boolean") return schema;
			if (typeof schema == "string") return (0, codegen_1._)`${schema}`;
		}
		return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
	}
	exports.schemaRefOrVal = schemaRefOrVal;
	function unescapeFragment(str) {
		return unescapeJsonPointer(decodeURIComponent(str));
	}
	exports.unescapeFragment = unescapeFragment;
	function escapeFragment(str) {
		return encodeURIComponent(escapeJsonPointer(str));
	}
	exports.escapeFragment = escapeFragment;
	function escapeJsonPointer(str) {
		if (typeof str == "number") return `${str}`;
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapeJsonPointer = escapeJsonPointer;
	function unescapeJsonPointer(str) {
		return str.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapeJsonPointer = unescapeJsonPointer;
	function eachItem(xs, f) {
		if (Array.isArray(xs)) for (const x of xs) f(x);
		else f(xs);
	}
	exports.eachItem = eachItem;
	function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
		return (gen, from, to, toName) => {
			const res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
			return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
		};
	}
	exports.mergeEvaluated = {
		props: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
				gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
			}),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
				if (from === true) gen.assign(to, true);
				else {
					gen.assign(to, (0, codegen_1._)`${to} || {}`);
					setEvaluated(gen, to, from);
				}
			}),
			mergeValues: (from, to) => from === true ? true : {
				...from,
				...to
			},
			resultToName: evaluatedPropsToName
		}),
		items: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
			mergeValues: (from, to) => from === true ? true : Math.max(from, to),
			resultToName: (gen, items) => gen.var("items", items)
		})
	};
	function evaluatedPropsToName(gen, ps) {
		if (ps === true) return gen.var("props", true);
		const props = gen.var("props", (0, codegen_1._)`{}`);
		if (ps !== void 0) setEvaluated(gen, props, ps);
		return props;
	}
	exports.evaluatedPropsToName = evaluatedPropsToName;
	function setEvaluated(gen, props, ps) {
		Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, true));
	}
	exports.setEvaluated = setEvaluated;
	const snippets = {};
	function useFunc(gen, f) {
		return gen.scopeValue("func", {
			ref: f,
			code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
		});
	}
	exports.useFunc = useFunc;
	var Type;
	(function(Type) {
		Type[Type["Num"] = 0] = "Num";
		Type[Type["Str"] = 1] = "Str";
	})(Type || (exports.Type = Type = {}));
	function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
		if (dataProp instanceof codegen_1.Name) {
			const isNumber = dataPropType === Type.Num;
			return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
		}
		return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
	}
	exports.getErrorPath = getErrorPath;
	function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
		if (!mode) return;
		msg = `strict mode: ${msg}`;
		if (mode === true) throw new Error(msg);
		it.self.logger.warn(msg);
	}
	exports.checkStrictMode = checkStrictMode;
}));
// node_modules/ajv/dist/compile/names.js
var require_names = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		data: new codegen_1.Name("data"),
		valCxt: new codegen_1.Name("valCxt"),
		instancePath: new codegen_1.Name("instancePath"),
		parentData: new codegen_1.Name("parentData"),
		parentDataProperty: new codegen_1.Name("parentDataProperty"),
		rootData: new codegen_1.Name("rootData"),
		dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
		vErrors: new codegen_1.Name("vErrors"),
		errors: new codegen_1.Name("errors"),
		this: new codegen_1.Name("this"),
		self: new codegen_1.Name("self"),
		scope: new codegen_1.Name("scope"),
		json: new codegen_1.Name("json"),
		jsonPos: new codegen_1.Name("jsonPos"),
		jsonLen: new codegen_1.Name("jsonLen"),
		jsonPart: new codegen_1.Name("jsonPart")
	};
}));
// node_modules/ajv/dist/compile/errors.js
var require_errors = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	exports.keywordError = { message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation` };
	exports.keyword$DataError = { message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)` };
	function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		const errObj = errorObjectCode(cxt, error, errorPaths);
		if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : compositeRule || allErrors) addError(gen, errObj);
		else returnErrors(it, (0, codegen_1._)`[${errObj}]`);
	}
	exports.reportError = reportError;
	function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		addError(gen, errorObjectCode(cxt, error, errorPaths));
		if (!(compositeRule || allErrors)) returnErrors(it, names_1.default.vErrors);
	}
	exports.reportExtraError = reportExtraError;
	function resetErrorsCount(gen, errsCount) {
		gen.assign(names_1.default.errors, errsCount);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
	}
	exports.resetErrorsCount = resetErrorsCount;
	function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
		if (errsCount === void 0) throw new Error("ajv implementation error");
		const err = gen.name("err");
		gen.forRange("i", errsCount, names_1.default.errors, (i) => {
			gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`);
			gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
			gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`);
			if (it.opts.verbose) {
				gen.assign((0, codegen_1._)`${err}.schema`, schemaValue);
				gen.assign((0, codegen_1._)`${err}.data`, data);
			}
		});
	}
	exports.extendErrors = extendErrors;
	function addError(gen, errObj) {
		const err = gen.const("err", errObj);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`);
		gen.code((0, codegen_1._)`${names_1.default.errors}++`);
	}
	function returnErrors(it, errs) {
		const { gen, validateName, schemaEnv } = it;
		if (schemaEnv.$async) gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, errs);
			gen.return(false);
		}
	}
	const E = {
		keyword: new codegen_1.Name("keyword"),
		schemaPath: new codegen_1.Name("schemaPath"),
		params: new codegen_1.Name("params"),
		propertyName: new codegen_1.Name("propertyName"),
		message: new codegen_1.Name("message"),
		schema: new codegen_1.Name("schema"),
		parentSchema: new codegen_1.Name("parentSchema")
	};
	function errorObjectCode(cxt, error, errorPaths) {
		const { createErrors } = cxt.it;
		if (createErrors === false) return (0, codegen_1._)`{}`;
		return errorObject(cxt, error, errorPaths);
	}
	function errorObject(cxt, error, errorPaths = {}) {
		const { gen, it } = cxt;
		const keyValues = [errorInstancePath(it, errorPaths), errorSchemaPath(cxt, errorPaths)];
		extraErrorProps(cxt, error, keyValues);
		return gen.object(...keyValues);
	}
	function errorInstancePath({ errorPath }, { instancePath }) {
		const instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
		return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
	}
	function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
		let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
		if (schemaPath) schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
		return [E.schemaPath, schPath];
	}
	function extraErrorProps(cxt, { params, message }, keyValues) {
		const { keyword, data, schemaValue, it } = cxt;
		const { opts, propertyName, topSchemaRef, schemaPath } = it;
		keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]);
		if (opts.messages) keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
		if (opts.verbose) keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
		if (propertyName) keyValues.push([E.propertyName, propertyName]);
	}
}));
// node_modules/ajv/dist/compile/validate/boolSchema.js
var require_boolSchema = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const boolError = { message: "boolean schema is false" };
	function topBoolOrEmptySchema(it) {
		const { gen, schema, validateName } = it;
		if (schema === false) falseSchemaError(it, false);
		else if (typeof schema == "object" && schema.$async === true) gen.return(names_1.default.data);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, null);
			gen.return(true);
		}
	}
	exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
	function boolOrEmptySchema(it, valid) {
		const { gen, schema } = it;
		if (schema === false) {
			gen.var(valid, false);
			falseSchemaError(it);
		} else gen.var(valid, true);
	}
	exports.boolOrEmptySchema = boolOrEmptySchema;
	function falseSchemaError(it, overrideAllErrors) {
		const { gen, data } = it;
		const cxt = {
			gen,
			keyword: "false schema",
			data,
			schema: false,
			schemaCode: false,
			schemaValue: false,
			params: {},
			it
		};
		(0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
	}
}));
// node_modules/ajv/dist/compile/rules.js
var require_rules = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRules = exports.isJSONType = void 0;
	const jsonTypes = new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"object",
		"array"
	]);
	function isJSONType(x) {
		return typeof x == "string" && jsonTypes.has(x);
	}
	exports.isJSONType = isJSONType;
	function getRules() {
		const groups = {
			number: {
				type: "number",
				rules: []
			},
			string: {
				type: "string",
				rules: []
			},
			array: {
				type: "array",
				rules: []
			},
			object: {
				type: "object",
				rules: []
			}
		};
		return {
			types: {
				...groups,
				integer: true,
				boolean: true,
				null: true
			},
			rules: [
				{ rules: [] },
				groups.number,
				groups.string,
				groups.array,
				groups.object
			],
			post: { rules: [] },
			all: {},
			keywords: {}
		};
	}
	exports.getRules = getRules;
}));
// node_modules/ajv/dist/compile/validate/applicability.js
var require_applicability = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
	function schemaHasRulesForType({ schema, self }, type) {
		const group = self.RULES.types[type];
		return group && group !== true && shouldUseGroup(schema, group);
	}
	exports.schemaHasRulesForType = schemaHasRulesForType;
	function shouldUseGroup(schema, group) {
		return group.rules.some((rule) => shouldUseRule(schema, rule));
	}
	exports.shouldUseGroup = shouldUseGroup;
	function shouldUseRule(schema, rule) {
		var _a;
		return schema[rule.keyword] !== void 0 || ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== void 0));
	}
	exports.shouldUseRule = shouldUseRule;
}));
// node_modules/ajv/dist/compile/validate/dataType.js
var require_dataType = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
	const rules_1 = require_rules();
	const applicability_1 = require_applicability();
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	var DataType;
	(function(DataType) {
		DataType[DataType["Correct"] = 0] = "Correct";
		DataType[DataType["Wrong"] = 1] = "Wrong";
	})(DataType || (exports.DataType = DataType = {}));
	function getSchemaTypes(schema) {
		const types = getJSONTypes(schema.type);
		if (types.includes("null")) {
			if (schema.nullable === false) throw new Error("type: null contradicts nullable: false");
		} else {
			if (!types.length && schema.nullable !== void 0) throw new Error("\"nullable\" cannot be used without \"type\"");
			if (schema.nullable === true) types.push("null");
		}
		return types;
	}
	exports.getSchemaTypes = getSchemaTypes;
	function getJSONTypes(ts) {
		const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
		if (types.every(rules_1.isJSONType)) return types;
		throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
	}
	exports.getJSONTypes = getJSONTypes;
	function coerceAndCheckDataType(it, types) {
		const { gen, data, opts } = it;
		const coerceTo = coerceToTypes(types, opts.coerceTypes);
		const checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
		if (checkTypes) {
			const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
			gen.if(wrongType, () => {
				if (coerceTo.length) coerceData(it, types, coerceTo);
				else reportTypeError(it);
			});
		}
		return checkTypes;
	}
	exports.coerceAndCheckDataType = coerceAndCheckDataType;
	const COERCIBLE = new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null"
	]);
	function coerceToTypes(types, coerceTypes) {
		return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
	}
	function coerceData(it, types, coerceTo) {
		const { gen, data, opts } = it;
		const dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`);
		const coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
		if (opts.coerceTypes === "array") gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
		gen.if((0, codegen_1._)`${coerced} !== undefined`);
		for (const t of coerceTo) if (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") coerceSpecificType(t);
		gen.else();
		reportTypeError(it);
		gen.endIf();
		gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
			gen.assign(data, coerced);
			assignParentData(it, coerced);
		});
		function coerceSpecificType(t) {
			switch (t) {
				case "string":
					gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
					return;
				case "number":
					gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "integer":
					gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "boolean":
					gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, false).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, true);
					return;
				case "null":
					gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`);
					gen.assign(coerced, null);
					return;
				case "array": gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
			}
		}
	}
	function assignParentData({ gen, parentData, parentDataProperty }, expr) {
		gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
	}
	function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
		const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
		let cond;
		switch (dataType) {
			case "null": return (0, codegen_1._)`${data} ${EQ} null`;
			case "array":
				cond = (0, codegen_1._)`Array.isArray(${data})`;
				break;
			case "object":
				cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
				break;
			case "integer":
				cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
				break;
			case "number":
				cond = numCond();
				break;
			default: return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
		}
		return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
		function numCond(_cond = codegen_1.nil) {
			return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
		}
	}
	exports.checkDataType = checkDataType;
	function checkDataTypes(dataTypes, data, strictNums, correct) {
		if (dataTypes.length === 1) return checkDataType(dataTypes[0], data, strictNums, correct);
		let cond;
		const types = (0, util_1.toHash)(dataTypes);
		if (types.array && types.object) {
			const notObj = (0, codegen_1._)`typeof ${data} != "object"`;
			cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`;
			delete types.null;
			delete types.array;
			delete types.object;
		} else cond = codegen_1.nil;
		if (types.number) delete types.integer;
		for (const t in types) cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
		return cond;
	}
	exports.checkDataTypes = checkDataTypes;
	const typeError = {
		message: ({ schema }) => `must be ${schema}`,
		params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._)`{type: ${schema}}` : (0, codegen_1._)`{type: ${schemaValue}}`
	};
	function reportTypeError(it) {
		const cxt = getTypeErrorContext(it);
		(0, errors_1.reportError)(cxt, typeError);
	}
	exports.reportTypeError = reportTypeError;
	function getTypeErrorContext(it) {
		const { gen, data, schema } = it;
		const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
		return {
			gen,
			keyword: "type",
			data,
			schema: schema.type,
			schemaCode,
			schemaValue: schemaCode,
			parentSchema: schema,
			params: {},
			it
		};
	}
}));
// node_modules/ajv/dist/compile/validate/defaults.js
var require_defaults = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assignDefaults = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function assignDefaults(it, ty) {
		const { properties, items } = it.schema;
		if (ty === "object" && properties) for (const key in properties) assignDefault(it, key, properties[key].default);
		else if (ty === "array" && Array.isArray(items)) items.forEach((sch, i) => assignDefault(it, i, sch.default));
	}
	exports.assignDefaults = assignDefaults;
	function assignDefault(it, prop, defaultValue) {
		const { gen, compositeRule, data, opts } = it;
		if (defaultValue === void 0) return;
		const childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
		if (compositeRule) {
			(0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
			return;
		}
		let condition = (0, codegen_1._)`${childData} === undefined`;
		if (opts.useDefaults === "empty") condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`;
		gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
	}
}));
// node_modules/ajv/dist/vocabularies/code.js
var require_code = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	const util_2 = require_util();
	function checkReportMissingProp(cxt, prop) {
		const { gen, data, it } = cxt;
		gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
			cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
			cxt.error();
		});
	}
	exports.checkReportMissingProp = checkReportMissingProp;
	function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
		return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing} = ${prop}`)));
	}
	exports.checkMissingProp = checkMissingProp;
	function reportMissingProp(cxt, missing) {
		cxt.setParams({ missingProperty: missing }, true);
		cxt.error();
	}
	exports.reportMissingProp = reportMissingProp;
	function hasPropFunc(gen) {
		return gen.scopeValue("func", {
			ref: Object.prototype.hasOwnProperty,
			code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
		});
	}
	exports.hasPropFunc = hasPropFunc;
	function isOwnProperty(gen, data, property) {
		return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
	}
	exports.isOwnProperty = isOwnProperty;
	function propertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
		return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
	}
	exports.propertyInData = propertyInData;
	function noPropertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
		return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
	}
	exports.noPropertyInData = noPropertyInData;
	function allSchemaProperties(schemaMap) {
		return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
	}
	exports.allSchemaProperties = allSchemaProperties;
	function schemaProperties(it, schemaMap) {
		return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
	}
	exports.schemaProperties = schemaProperties;
	function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
		const dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
		const valCxt = [
			[names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
			[names_1.default.parentData, it.parentData],
			[names_1.default.parentDataProperty, it.parentDataProperty],
			[names_1.default.rootData, names_1.default.rootData]
		];
		if (it.opts.dynamicRef) valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
		const args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
		return context !== codegen_1.nil ? (0, codegen_1._)`${func}.call(${context}, ${args})` : (0, codegen_1._)`${func}(${args})`;
	}
	exports.callValidateCode = callValidateCode;
	const newRegExp = (0, codegen_1._)`new RegExp`;
	function usePattern({ gen, it: { opts } }, pattern) {
		const u = opts.unicodeRegExp ? "u" : "";
		const { regExp } = opts.code;
		const rx = regExp(pattern, u);
		return gen.scopeValue("pattern", {
			key: rx.toString(),
			ref: rx,
			code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
		});
	}
	exports.usePattern = usePattern;
	function validateArray(cxt) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		if (it.allErrors) {
			const validArr = gen.let("valid", true);
			validateItems(() => gen.assign(validArr, false));
			return validArr;
		}
		gen.var(valid, true);
		validateItems(() => gen.break());
		return valid;
		function validateItems(notValid) {
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			gen.forRange("i", 0, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				gen.if((0, codegen_1.not)(valid), notValid);
			});
		}
	}
	exports.validateArray = validateArray;
	function validateUnion(cxt) {
		const { gen, schema, keyword, it } = cxt;
		if (!Array.isArray(schema)) throw new Error("ajv implementation error");
		if (schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch)) && !it.opts.unevaluated) return;
		const valid = gen.let("valid", false);
		const schValid = gen.name("_valid");
		gen.block(() => schema.forEach((_sch, i) => {
			const schCxt = cxt.subschema({
				keyword,
				schemaProp: i,
				compositeRule: true
			}, schValid);
			gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`);
			if (!cxt.mergeValidEvaluated(schCxt, schValid)) gen.if((0, codegen_1.not)(valid));
		}));
		cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
	}
	exports.validateUnion = validateUnion;
}));
// node_modules/ajv/dist/compile/validate/keyword.js
var require_keyword = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const code_1 = require_code();
	const errors_1 = require_errors();
	function macroKeywordCode(cxt, def) {
		const { gen, keyword, schema, parentSchema, it } = cxt;
		const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
		const schemaRef = useKeyword(gen, keyword, macroSchema);
		if (it.opts.validateSchema !== false) it.self.validateSchema(macroSchema, true);
		const valid = gen.name("valid");
		cxt.subschema({
			schema: macroSchema,
			schemaPath: codegen_1.nil,
			errSchemaPath: `${it.errSchemaPath}/${keyword}`,
			topSchemaRef: schemaRef,
			compositeRule: true
		}, valid);
		cxt.pass(valid, () => cxt.error(true));
	}
	exports.macroKeywordCode = macroKeywordCode;
	function funcKeywordCode(cxt, def) {
		var _a;
		const { gen, keyword, schema, parentSchema, $data, it } = cxt;
		checkAsyncKeyword(it, def);
		const validateRef = useKeyword(gen, keyword, !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate);
		const valid = gen.let("valid");
		cxt.block$data(valid, validateKeyword);
		cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
		function validateKeyword() {
			if (def.errors === false) {
				assignValid();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => cxt.error());
			} else {
				const ruleErrs = def.async ? validateAsync() : validateSync();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => addErrs(cxt, ruleErrs));
			}
		}
		function validateAsync() {
			const ruleErrs = gen.let("ruleErrs", null);
			gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, false).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e)));
			return ruleErrs;
		}
		function validateSync() {
			const validateErrs = (0, codegen_1._)`${validateRef}.errors`;
			gen.assign(validateErrs, null);
			assignValid(codegen_1.nil);
			return validateErrs;
		}
		function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
			const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
			const passSchema = !("compile" in def && !$data || def.schema === false);
			gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
		}
		function reportErrs(errors) {
			var _a;
			gen.if((0, codegen_1.not)((_a = def.valid) !== null && _a !== void 0 ? _a : valid), errors);
		}
	}
	exports.funcKeywordCode = funcKeywordCode;
	function modifyData(cxt) {
		const { gen, data, it } = cxt;
		gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
	}
	function addErrs(cxt, errs) {
		const { gen } = cxt;
		gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
			(0, errors_1.extendErrors)(cxt);
		}, () => cxt.error());
	}
	function checkAsyncKeyword({ schemaEnv }, def) {
		if (def.async && !schemaEnv.$async) throw new Error("async keyword in sync schema");
	}
	function useKeyword(gen, keyword, result) {
		if (result === void 0) throw new Error(`keyword "${keyword}" failed to compile`);
		return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : {
			ref: result,
			code: (0, codegen_1.stringify)(result)
		});
	}
	function validSchemaType(schema, schemaType, allowUndefined = false) {
		return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema) : st === "object" ? schema && typeof schema == "object" && !Array.isArray(schema) : typeof schema == st || allowUndefined && typeof schema == "undefined");
	}
	exports.validSchemaType = validSchemaType;
	function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
		if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) throw new Error("ajv implementation error");
		const deps = def.dependencies;
		if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
		if (def.validateSchema) {
			if (!def.validateSchema(schema[keyword])) {
				const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
				if (opts.validateSchema === "log") self.logger.error(msg);
				else throw new Error(msg);
			}
		}
	}
	exports.validateKeywordUsage = validateKeywordUsage;
}));
// node_modules/ajv/dist/compile/validate/subschema.js
var require_subschema = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
		if (keyword !== void 0 && schema !== void 0) throw new Error("both \"keyword\" and \"schema\" passed, only one allowed");
		if (keyword !== void 0) {
			const sch = it.schema[keyword];
			return schemaProp === void 0 ? {
				schema: sch,
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}`
			} : {
				schema: sch[schemaProp],
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
			};
		}
		if (schema !== void 0) {
			if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) throw new Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
			return {
				schema,
				schemaPath,
				topSchemaRef,
				errSchemaPath
			};
		}
		throw new Error("either \"keyword\" or \"schema\" must be passed");
	}
	exports.getSubschema = getSubschema;
	function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
		if (data !== void 0 && dataProp !== void 0) throw new Error("both \"data\" and \"dataProp\" passed, only one allowed");
		const { gen } = it;
		if (dataProp !== void 0) {
			const { errorPath, dataPathArr, opts } = it;
			dataContextProps(gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true));
			subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
			subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`;
			subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
		}
		if (data !== void 0) {
			dataContextProps(data instanceof codegen_1.Name ? data : gen.let("data", data, true));
			if (propertyName !== void 0) subschema.propertyName = propertyName;
		}
		if (dataTypes) subschema.dataTypes = dataTypes;
		function dataContextProps(_nextData) {
			subschema.data = _nextData;
			subschema.dataLevel = it.dataLevel + 1;
			subschema.dataTypes = [];
			it.definedProperties = new Set();
			subschema.parentData = it.data;
			subschema.dataNames = [...it.dataNames, _nextData];
		}
	}
	exports.extendSubschemaData = extendSubschemaData;
	function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
		if (compositeRule !== void 0) subschema.compositeRule = compositeRule;
		if (createErrors !== void 0) subschema.createErrors = createErrors;
		if (allErrors !== void 0) subschema.allErrors = allErrors;
		subschema.jtdDiscriminator = jtdDiscriminator;
		subschema.jtdMetadata = jtdMetadata;
	}
	exports.extendSubschemaMode = extendSubschemaMode;
}));
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = __commonJSMin(((exports, module) => {
	var traverse = module.exports = function(schema, opts, cb) {
		if (typeof opts == "function") {
			cb = opts;
			opts = {};
		}
		cb = opts.cb || cb;
		var pre = typeof cb == "function" ? cb : cb.pre || function() {};
		var post = cb.post || function() {};
		_traverse(opts, pre, post, schema, "", schema);
	};
	traverse.keywords = {
		additionalItems: true,
		items: true,
		contains: true,
		additionalProperties: true,
		propertyNames: true,
		not: true,
		if: true,
		then: true,
		else: true
	};
	traverse.arrayKeywords = {
		items: true,
		allOf: true,
		anyOf: true,
		oneOf: true
	};
	traverse.propsKeywords = {
		$defs: true,
		definitions: true,
		properties: true,
		patternProperties: true,
		dependencies: true
	};
	traverse.skipKeywords = {
		default: true,
		enum: true,
		const: true,
		required: true,
		maximum: true,
		minimum: true,
		exclusiveMaximum: true,
		exclusiveMinimum: true,
		multipleOf: true,
		maxLength: true,
		minLength: true,
		pattern: true,
		format: true,
		maxItems: true,
		minItems: true,
		uniqueItems: true,
		maxProperties: true,
		minProperties: true
	};
	function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
		if (schema && typeof schema == "object" && !Array.isArray(schema)) {
			pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
			for (var key in schema) {
				var sch = schema[key];
				if (Array.isArray(sch)) {
					if (key in traverse.arrayKeywords) for (var i = 0; i < sch.length; i++) _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
				} else if (key in traverse.propsKeywords) {
					if (sch && typeof sch == "object") for (var prop in sch) _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
				} else if (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
			}
			post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
		}
	}
	function escapeJsonPtr(str) {
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
}));
// node_modules/ajv/dist/compile/resolve.js
var require_resolve = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
	const util_1 = require_util();
	const equal = require_fast_deep_equal();
	const traverse = require_json_schema_traverse();
	const SIMPLE_INLINED = new Set([
		"type",
		"format",
		"pattern",
		"maxLength",
		"minLength",
		"maxProperties",
		"minProperties",
		"maxItems",
		"minItems",
		"maximum",
		"minimum",
		"uniqueItems",
		"multipleOf",
		"required",
		"enum",
		"const"
	]);
	function inlineRef(schema, limit = true) {
		if (typeof schema == "boolean") return true;
		if (limit === true) return !hasRef(schema);
		if (!limit) return false;
		return countKeys(schema) <= limit;
	}
	exports.inlineRef = inlineRef;
	const REF_KEYWORDS = new Set([
		"$ref",
		"$recursiveRef",
		"$recursiveAnchor",
		"$dynamicRef",
		"$dynamicAnchor"
	]);
	function hasRef(schema) {
		for (const key in schema) {
			if (REF_KEYWORDS.has(key)) return true;
			const sch = schema[key];
			if (Array.isArray(sch) && sch.some(hasRef)) return true;
			if (typeof sch == "object" && hasRef(sch)) return true;
		}
		return false;
	}
	function countKeys(schema) {
		let count = 0;
		for (const key in schema) {
			if (key === "$ref") return Infinity;
			count++;
			if (SIMPLE_INLINED.has(key)) continue;
			if (typeof schema[key] == "object") (0, util_1.eachItem)(schema[key], (sch) => count += countKeys(sch));
			if (count === Infinity) return Infinity;
		}
		return count;
	}
	function getFullPath(resolver, id = "", normalize) {
		if (normalize !== false) id = normalizeId(id);
		return _getFullPath(resolver, resolver.parse(id));
	}
	exports.getFullPath = getFullPath;
	function _getFullPath(resolver, p) {
		return resolver.serialize(p).split("#")[0] + "#";
	}
	exports._getFullPath = _getFullPath;
	const TRAILING_SLASH_HASH = /#\/?$/;
	function normalizeId(id) {
		return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
	}
	exports.normalizeId = normalizeId;
	function resolveUrl(resolver, baseId, id) {
		id = normalizeId(id);
		return resolver.resolve(baseId, id);
	}
	exports.resolveUrl = resolveUrl;
	const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
	function getSchemaRefs(schema, baseId) {
		if (typeof schema == "boolean") return {};
		const { schemaId, uriResolver } = this.opts;
		const schId = normalizeId(schema[schemaId] || baseId);
		const baseIds = { "": schId };
		const pathPrefix = getFullPath(uriResolver, schId, false);
		const localRefs = {};
		const schemaRefs = new Set();
		traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
			if (parentJsonPtr === void 0) return;
			const fullPath = pathPrefix + jsonPtr;
			let innerBaseId = baseIds[parentJsonPtr];
			if (typeof sch[schemaId] == "string") innerBaseId = addRef.call(this, sch[schemaId]);
			addAnchor.call(this, sch.$anchor);
			addAnchor.call(this, sch.$dynamicAnchor);
			baseIds[jsonPtr] = innerBaseId;
			function addRef(ref) {
				const _resolve = this.opts.uriResolver.resolve;
				ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
				if (schemaRefs.has(ref)) throw ambiguos(ref);
				schemaRefs.add(ref);
				let schOrRef = this.refs[ref];
				if (typeof schOrRef == "string") schOrRef = this.refs[schOrRef];
				if (typeof schOrRef == "object") checkAmbiguosRef(sch, schOrRef.schema, ref);
				else if (ref !== normalizeId(fullPath)) {
					if (ref[0] === "#") {
						checkAmbiguosRef(sch, localRefs[ref], ref);
						localRefs[ref] = sch;
					} else this.refs[ref] = fullPath;
				}
				return ref;
			}
			function addAnchor(anchor) {
				if (typeof anchor == "string") {
					if (!ANCHOR.test(anchor)) throw new Error(`invalid anchor "${anchor}"`);
					addRef.call(this, `#${anchor}`);
				}
			}
		});
		return localRefs;
		function checkAmbiguosRef(sch1, sch2, ref) {
			if (sch2 !== void 0 && !equal(sch1, sch2)) throw ambiguos(ref);
		}
		function ambiguos(ref) {
			return new Error(`reference "${ref}" resolves to more than one schema`);
		}
	}
	exports.getSchemaRefs = getSchemaRefs;
}));
// node_modules/ajv/dist/compile/validate/index.js
var require_validate = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
	const boolSchema_1 = require_boolSchema();
	const dataType_1 = require_dataType();
	const applicability_1 = require_applicability();
	const dataType_2 = require_dataType();
	const defaults_1 = require_defaults();
	const keyword_1 = require_keyword();
	const subschema_1 = require_subschema();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const errors_1 = require_errors();
	function validateFunctionCode(it) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				topSchemaObjCode(it);
				return;
			}
		}
		validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
	}
	exports.validateFunctionCode = validateFunctionCode;
	function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
		if (opts.code.es5) gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
			gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema, opts)}`);
			destructureValCxtES5(gen, opts);
			gen.code(body);
		});
		else gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
	}
	function destructureValCxt(opts) {
		return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
	}
	function destructureValCxtES5(gen, opts) {
		gen.if(names_1.default.valCxt, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
			gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
		}, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.rootData, names_1.default.data);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
		});
	}
	function topSchemaObjCode(it) {
		const { schema, opts, gen } = it;
		validateFunction(it, () => {
			if (opts.$comment && schema.$comment) commentKeyword(it);
			checkNoDefault(it);
			gen.let(names_1.default.vErrors, null);
			gen.let(names_1.default.errors, 0);
			if (opts.unevaluated) resetEvaluated(it);
			typeAndKeywords(it);
			returnResults(it);
		});
	}
	function resetEvaluated(it) {
		const { gen, validateName } = it;
		it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`);
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`));
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
	}
	function funcSourceUrl(schema, opts) {
		const schId = typeof schema == "object" && schema[opts.schemaId];
		return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
	}
	function subschemaCode(it, valid) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				subSchemaObjCode(it, valid);
				return;
			}
		}
		(0, boolSchema_1.boolOrEmptySchema)(it, valid);
	}
	function schemaCxtHasRules({ schema, self }) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (self.RULES.all[key]) return true;
		return false;
	}
	function isSchemaObj(it) {
		return typeof it.schema != "boolean";
	}
	function subSchemaObjCode(it, valid) {
		const { schema, gen, opts } = it;
		if (opts.$comment && schema.$comment) commentKeyword(it);
		updateContext(it);
		checkAsyncSchema(it);
		const errsCount = gen.const("_errs", names_1.default.errors);
		typeAndKeywords(it, errsCount);
		gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
	}
	function checkKeywords(it) {
		(0, util_1.checkUnknownRules)(it);
		checkRefsAndKeywords(it);
	}
	function typeAndKeywords(it, errsCount) {
		if (it.opts.jtd) return schemaKeywords(it, [], false, errsCount);
		const types = (0, dataType_1.getSchemaTypes)(it.schema);
		schemaKeywords(it, types, !(0, dataType_1.coerceAndCheckDataType)(it, types), errsCount);
	}
	function checkRefsAndKeywords(it) {
		const { schema, errSchemaPath, opts, self } = it;
		if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
	}
	function checkNoDefault(it) {
		const { schema, opts } = it;
		if (schema.default !== void 0 && opts.useDefaults && opts.strictSchema) (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
	}
	function updateContext(it) {
		const schId = it.schema[it.opts.schemaId];
		if (schId) it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
	}
	function checkAsyncSchema(it) {
		if (it.schema.$async && !it.schemaEnv.$async) throw new Error("async schema in sync schema");
	}
	function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
		const msg = schema.$comment;
		if (opts.$comment === true) gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
		else if (typeof opts.$comment == "function") {
			const schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`;
			const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
			gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
		}
	}
	function returnResults(it) {
		const { gen, schemaEnv, validateName, ValidationError, opts } = it;
		if (schemaEnv.$async) gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`));
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors);
			if (opts.unevaluated) assignEvaluated(it);
			gen.return((0, codegen_1._)`${names_1.default.errors} === 0`);
		}
	}
	function assignEvaluated({ gen, evaluated, props, items }) {
		if (props instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.props`, props);
		if (items instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.items`, items);
	}
	function schemaKeywords(it, types, typeErrors, errsCount) {
		const { gen, schema, data, allErrors, opts, self } = it;
		const { RULES } = self;
		if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
			gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition));
			return;
		}
		if (!opts.jtd) checkStrictTypes(it, types);
		gen.block(() => {
			for (const group of RULES.rules) groupKeywords(group);
			groupKeywords(RULES.post);
		});
		function groupKeywords(group) {
			if (!(0, applicability_1.shouldUseGroup)(schema, group)) return;
			if (group.type) {
				gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
				iterateKeywords(it, group);
				if (types.length === 1 && types[0] === group.type && typeErrors) {
					gen.else();
					(0, dataType_2.reportTypeError)(it);
				}
				gen.endIf();
			} else iterateKeywords(it, group);
			if (!allErrors) gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`);
		}
	}
	function iterateKeywords(it, group) {
		const { gen, schema, opts: { useDefaults } } = it;
		if (useDefaults) (0, defaults_1.assignDefaults)(it, group.type);
		gen.block(() => {
			for (const rule of group.rules) if ((0, applicability_1.shouldUseRule)(schema, rule)) keywordCode(it, rule.keyword, rule.definition, group.type);
		});
	}
	function checkStrictTypes(it, types) {
		if (it.schemaEnv.meta || !it.opts.strictTypes) return;
		checkContextTypes(it, types);
		if (!it.opts.allowUnionTypes) checkMultipleTypes(it, types);
		checkKeywordTypes(it, it.dataTypes);
	}
	function checkContextTypes(it, types) {
		if (!types.length) return;
		if (!it.dataTypes.length) {
			it.dataTypes = types;
			return;
		}
		types.forEach((t) => {
			if (!includesType(it.dataTypes, t)) strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
		});
		narrowSchemaTypes(it, types);
	}
	function checkMultipleTypes(it, ts) {
		if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) strictTypesError(it, "use allowUnionTypes to allow union type keyword");
	}
	function checkKeywordTypes(it, ts) {
		const rules = it.self.RULES.all;
		for (const keyword in rules) {
			const rule = rules[keyword];
			if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
				const { type } = rule.definition;
				if (type.length && !type.some((t) => hasApplicableType(ts, t))) strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
			}
		}
	}
	function hasApplicableType(schTs, kwdT) {
		return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
	}
	function includesType(ts, t) {
		return ts.includes(t) || t === "integer" && ts.includes("number");
	}
	function narrowSchemaTypes(it, withTypes) {
		const ts = [];
		for (const t of it.dataTypes) if (includesType(withTypes, t)) ts.push(t);
		else if (withTypes.includes("integer") && t === "number") ts.push("integer");
		it.dataTypes = ts;
	}
	function strictTypesError(it, msg) {
		const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
		msg += ` at "${schemaPath}" (strictTypes)`;
		(0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
	}
	var KeywordCxt = class {
		constructor(it, def, keyword) {
			(0, keyword_1.validateKeywordUsage)(it, def, keyword);
			this.gen = it.gen;
			this.allErrors = it.allErrors;
			this.keyword = keyword;
			this.data = it.data;
			this.schema = it.schema[keyword];
			this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
			this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
			this.schemaType = def.schemaType;
			this.parentSchema = it.schema;
			this.params = {};
			this.it = it;
			this.def = def;
			if (this.$data) this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
			else {
				this.schemaCode = this.schemaValue;
				if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
			}
			if ("code" in def ? def.trackErrors : def.errors !== false) this.errsCount = it.gen.const("_errs", names_1.default.errors);
		}
		result(condition, successAction, failAction) {
			this.failResult((0, codegen_1.not)(condition), successAction, failAction);
		}
		failResult(condition, successAction, failAction) {
			this.gen.if(condition);
			if (failAction) failAction();
			else this.error();
			if (successAction) {
				this.gen.else();
				successAction();
				if (this.allErrors) this.gen.endIf();
			} else if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		pass(condition, failAction) {
			this.failResult((0, codegen_1.not)(condition), void 0, failAction);
		}
		fail(condition) {
			if (condition === void 0) {
				this.error();
				if (!this.allErrors) this.gen.if(false);
				return;
			}
			this.gen.if(condition);
			this.error();
			if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		fail$data(condition) {
			if (!this.$data) return this.fail(condition);
			const { schemaCode } = this;
			this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
		}
		error(append, errorParams, errorPaths) {
			if (errorParams) {
				this.setParams(errorParams);
				this._error(append, errorPaths);
				this.setParams({});
				return;
			}
			this._error(append, errorPaths);
		}
		_error(append, errorPaths) {
			(append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
		}
		$dataError() {
			(0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
		}
		reset() {
			if (this.errsCount === void 0) throw new Error("add \"trackErrors\" to keyword definition");
			(0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
		}
		ok(cond) {
			if (!this.allErrors) this.gen.if(cond);
		}
		setParams(obj, assign) {
			if (assign) Object.assign(this.params, obj);
			else this.params = obj;
		}
		block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
			this.gen.block(() => {
				this.check$data(valid, $dataValid);
				codeBlock();
			});
		}
		check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
			if (!this.$data) return;
			const { gen, schemaCode, schemaType, def } = this;
			gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid));
			if (valid !== codegen_1.nil) gen.assign(valid, true);
			if (schemaType.length || def.validateSchema) {
				gen.elseIf(this.invalid$data());
				this.$dataError();
				if (valid !== codegen_1.nil) gen.assign(valid, false);
			}
			gen.else();
		}
		invalid$data() {
			const { gen, schemaCode, schemaType, def, it } = this;
			return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
			function wrong$DataType() {
				if (schemaType.length) {
					if (!(schemaCode instanceof codegen_1.Name)) throw new Error("ajv implementation error");
					const st = Array.isArray(schemaType) ? schemaType : [schemaType];
					return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
				}
				return codegen_1.nil;
			}
			function invalid$DataSchema() {
				if (def.validateSchema) {
					const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
					return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
				}
				return codegen_1.nil;
			}
		}
		subschema(appl, valid) {
			const subschema = (0, subschema_1.getSubschema)(this.it, appl);
			(0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
			(0, subschema_1.extendSubschemaMode)(subschema, appl);
			const nextContext = {
				...this.it,
				...subschema,
				items: void 0,
				props: void 0
			};
			subschemaCode(nextContext, valid);
			return nextContext;
		}
		mergeEvaluated(schemaCxt, toName) {
			const { it, gen } = this;
			if (!it.opts.unevaluated) return;
			if (it.props !== true && schemaCxt.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
			if (it.items !== true && schemaCxt.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
		}
		mergeValidEvaluated(schemaCxt, valid) {
			const { it, gen } = this;
			if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
				gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
				return true;
			}
		}
	};
	exports.KeywordCxt = KeywordCxt;
	function keywordCode(it, keyword, def, ruleType) {
		const cxt = new KeywordCxt(it, def, keyword);
		if ("code" in def) def.code(cxt, ruleType);
		else if (cxt.$data && def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
		else if ("macro" in def) (0, keyword_1.macroKeywordCode)(cxt, def);
		else if (def.compile || def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
	}
	const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
	const RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
	function getData($data, { dataLevel, dataNames, dataPathArr }) {
		let jsonPointer;
		let data;
		if ($data === "") return names_1.default.rootData;
		if ($data[0] === "/") {
			if (!JSON_POINTER.test($data)) throw new Error(`Invalid JSON-pointer: ${$data}`);
			jsonPointer = $data;
			data = names_1.default.rootData;
		} else {
			const matches = RELATIVE_JSON_POINTER.exec($data);
			if (!matches) throw new Error(`Invalid JSON-pointer: ${$data}`);
			const up = +matches[1];
			jsonPointer = matches[2];
			if (jsonPointer === "#") {
				if (up >= dataLevel) throw new Error(errorMsg("property/index", up));
				return dataPathArr[dataLevel - up];
			}
			if (up > dataLevel) throw new Error(errorMsg("data", up));
			data = dataNames[dataLevel - up];
			if (!jsonPointer) return data;
		}
		let expr = data;
		const segments = jsonPointer.split("/");
		for (const segment of segments) if (segment) {
			data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
			expr = (0, codegen_1._)`${expr} && ${data}`;
		}
		return expr;
		function errorMsg(pointerType, up) {
			return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
		}
	}
	exports.getData = getData;
}));
// node_modules/ajv/dist/runtime/validation_error.js
var require_validation_error = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var ValidationError = class extends Error {
		constructor(errors) {
			super("validation failed");
			this.errors = errors;
			this.ajv = this.validation = true;
		}
	};
	exports.default = ValidationError;
}));
// node_modules/ajv/dist/compile/ref_error.js
var require_ref_error = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const resolve_1 = require_resolve();
	var MissingRefError = class extends Error {
		constructor(resolver, baseId, ref, msg) {
			super(msg || `can't resolve reference ${ref} from id ${baseId}`);
			this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
			this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
		}
	};
	exports.default = MissingRefError;
}));
// node_modules/ajv/dist/compile/index.js
var require_compile = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
	const codegen_1 = require_codegen();
	const validation_error_1 = require_validation_error();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const validate_1 = require_validate();
	var SchemaEnv = class {
		constructor(env) {
			var _a;
			this.refs = {};
			this.dynamicAnchors = {};
			let schema;
			if (typeof env.schema == "object") schema = env.schema;
			this.schema = env.schema;
			this.schemaId = env.schemaId;
			this.root = env.root || this;
			this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
			this.schemaPath = env.schemaPath;
			this.localRefs = env.localRefs;
			this.meta = env.meta;
			this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
			this.refs = {};
		}
	};
	exports.SchemaEnv = SchemaEnv;
	function compileSchema(sch) {
		const _sch = getCompilingSchema.call(this, sch);
		if (_sch) return _sch;
		const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId);
		const { es5, lines } = this.opts.code;
		const { ownProperties } = this.opts;
		const gen = new codegen_1.CodeGen(this.scope, {
			es5,
			lines,
			ownProperties
		});
		let _ValidationError;
		if (sch.$async) _ValidationError = gen.scopeValue("Error", {
			ref: validation_error_1.default,
			code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
		});
		const validateName = gen.scopeName("validate");
		sch.validateName = validateName;
		const schemaCxt = {
			gen,
			allErrors: this.opts.allErrors,
			data: names_1.default.data,
			parentData: names_1.default.parentData,
			parentDataProperty: names_1.default.parentDataProperty,
			dataNames: [names_1.default.data],
			dataPathArr: [codegen_1.nil],
			dataLevel: 0,
			dataTypes: [],
			definedProperties: new Set(),
			topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true ? {
				ref: sch.schema,
				code: (0, codegen_1.stringify)(sch.schema)
			} : { ref: sch.schema }),
			validateName,
			ValidationError: _ValidationError,
			schema: sch.schema,
			schemaEnv: sch,
			rootId,
			baseId: sch.baseId || rootId,
			schemaPath: codegen_1.nil,
			errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
			errorPath: (0, codegen_1._)`""`,
			opts: this.opts,
			self: this
		};
		let sourceCode;
		try {
			this._compilations.add(sch);
			(0, validate_1.validateFunctionCode)(schemaCxt);
			gen.optimize(this.opts.code.optimize);
			const validateCode = gen.toString();
			sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
			if (this.opts.code.process) sourceCode = this.opts.code.process(sourceCode, sch);
			const validate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode)(this, this.scope.get());
			this.scope.value(validateName, { ref: validate });
			validate.errors = null;
			validate.schema = sch.schema;
			validate.schemaEnv = sch;
			if (sch.$async) validate.$async = true;
			if (this.opts.code.source === true) validate.source = {
				validateName,
				validateCode,
				scopeValues: gen._values
			};
			if (this.opts.unevaluated) {
				const { props, items } = schemaCxt;
				validate.evaluated = {
					props: props instanceof codegen_1.Name ? void 0 : props,
					items: items instanceof codegen_1.Name ? void 0 : items,
					dynamicProps: props instanceof codegen_1.Name,
					dynamicItems: items instanceof codegen_1.Name
				};
				if (validate.source) validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
			}
			sch.validate = validate;
			return sch;
		} catch (e) {
			delete sch.validate;
			delete sch.validateName;
			if (sourceCode) this.logger.error("Error compiling schema, function code:", sourceCode);
			throw e;
		} finally {
			this._compilations.delete(sch);
		}
	}
	exports.compileSchema = compileSchema;
	function resolveRef(root, baseId, ref) {
		var _a;
		ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
		const schOrFunc = root.refs[ref];
		if (schOrFunc) return schOrFunc;
		let _sch = resolve.call(this, root, ref);
		if (_sch === void 0) {
			const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref];
			const { schemaId } = this.opts;
			if (schema) _sch = new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		if (_sch === void 0) return;
		return root.refs[ref] = inlineOrCompile.call(this, _sch);
	}
	exports.resolveRef = resolveRef;
	function inlineOrCompile(sch) {
		if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs)) return sch.schema;
		return sch.validate ? sch : compileSchema.call(this, sch);
	}
	function getCompilingSchema(schEnv) {
		for (const sch of this._compilations) if (sameSchemaEnv(sch, schEnv)) return sch;
	}
	exports.getCompilingSchema = getCompilingSchema;
	function sameSchemaEnv(s1, s2) {
		return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
	}
	function resolve(root, ref) {
		let sch;
		while (typeof (sch = this.refs[ref]) == "string") ref = sch;
		return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
	}
	function resolveSchema(root, ref) {
		const p = this.opts.uriResolver.parse(ref);
		const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
		let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
		if (Object.keys(root.schema).length > 0 && refPath === baseId) return getJsonPointer.call(this, p, root);
		const id = (0, resolve_1.normalizeId)(refPath);
		const schOrRef = this.refs[id] || this.schemas[id];
		if (typeof schOrRef == "string") {
			const sch = resolveSchema.call(this, root, schOrRef);
			if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object") return;
			return getJsonPointer.call(this, p, sch);
		}
		if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object") return;
		if (!schOrRef.validate) compileSchema.call(this, schOrRef);
		if (id === (0, resolve_1.normalizeId)(ref)) {
			const { schema } = schOrRef;
			const { schemaId } = this.opts;
			const schId = schema[schemaId];
			if (schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
			return new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		return getJsonPointer.call(this, p, schOrRef);
	}
	exports.resolveSchema = resolveSchema;
	const PREVENT_SCOPE_CHANGE = new Set([
		"properties",
		"patternProperties",
		"enum",
		"dependencies",
		"definitions"
	]);
	function getJsonPointer(parsedRef, { baseId, schema, root }) {
		var _a;
		if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/") return;
		for (const part of parsedRef.fragment.slice(1).split("/")) {
			if (typeof schema === "boolean") return;
			const partSchema = schema[(0, util_1.unescapeFragment)(part)];
			if (partSchema === void 0) return;
			schema = partSchema;
			const schId = typeof schema === "object" && schema[this.opts.schemaId];
			if (!PREVENT_SCOPE_CHANGE.has(part) && schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
		}
		let env;
		if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
			const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
			env = resolveSchema.call(this, root, $ref);
		}
		const { schemaId } = this.opts;
		env = env || new SchemaEnv({
			schema,
			schemaId,
			root,
			baseId
		});
		if (env.schema !== env.root.schema) return env;
	}
}));
// node_modules/ajv/dist/refs/data.json
var require_data = __commonJSMin(((exports, module) => {
	module.exports = {
		"$id": "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
		"description": "Meta-schema for $data reference (JSON AnySchema extension proposal)",
		"type": "object",
		"required": ["$data"],
		"properties": { "$data": {
			"type": "string",
			"anyOf": [{ "format": "relative-json-pointer" }, { "format": "json-pointer" }]
		} },
		"additionalProperties": false
	};
}));
// node_modules/fast-uri/lib/utils.js
var require_utils = __commonJSMin(((exports, module) => {
	const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
	const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
	const isPort = RegExp.prototype.test.bind(/^\d*$/u);
	const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
	const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
	const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
	const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
	const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
	const BYTE_HEX = new Array(256);
	{
		const HEX_DIGITS = "0123456789ABCDEF";
		for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
	}
	function percentEncodeNonAscii(cp) {
		if (cp < 2048) return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
		if (cp < 65536) return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
		return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
	}
	function stringArrayToHexStripped(input) {
		let acc = "";
		let code = 0;
		let i = 0;
		for (i = 0; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (code === 48) continue;
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
			break;
		}
		for (i += 1; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
		}
		return acc;
	}
	const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
	const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
	const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
	const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	function isZoneIdentifier(zone) {
		if (zone.length === 0) return false;
		for (let i = 0; i < zone.length; i++) {
			if (isZoneCharacter(zone[i])) continue;
			if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
				i += 2;
				continue;
			}
			return false;
		}
		return true;
	}
	function compressIPv6ZeroRun(hextets) {
		let bestStart = -1;
		let bestLength = 0;
		let runStart = -1;
		let runLength = 0;
		for (let i = 0; i < hextets.length; i++) if (hextets[i] === "0") {
			if (runStart === -1) runStart = i;
			runLength++;
			if (runLength > bestLength) {
				bestLength = runLength;
				bestStart = runStart;
			}
		} else {
			runStart = -1;
			runLength = 0;
		}
		if (bestLength < 2) return hextets.join(":");
		const head = hextets.slice(0, bestStart).join(":");
		const tail = hextets.slice(bestStart + bestLength).join(":");
		return head + "::" + tail;
	}
	function normalizeIPv6Address(input) {
		const compression = input.indexOf("::");
		if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
		const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
		const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
		if (compression !== -1) {
			if (left.length === 1 && left[0] === "") left.length = 0;
			if (right.length === 1 && right[0] === "") right.length = 0;
		}
		const parts = left.concat(right);
		let hextetCount = 0;
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i];
			if (part === "") return void 0;
			if (part.indexOf(".") !== -1) {
				if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
				hextetCount += 2;
				continue;
			}
			if (!isHextet(part)) return void 0;
			parts[i] = parseInt(part, 16).toString(16);
			hextetCount++;
		}
		if (compression === -1) {
			if (hextetCount !== 8) return void 0;
			return compressIPv6ZeroRun(parts);
		}
		if (hextetCount >= 8) return void 0;
		const expanded = parts.slice(0, left.length);
		for (let i = hextetCount; i < 8; i++) expanded.push("0");
		for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
		return compressIPv6ZeroRun(expanded);
	}
	function normalizeIPv6(host) {
		const bracketed = host[0] === "[" && host[host.length - 1] === "]";
		if ((host[0] === "[" || host[host.length - 1] === "]") && !bracketed) return {
			host,
			isIPV6: false,
			error: true
		};
		let input = bracketed ? host.slice(1, -1) : host;
		if (bracketed && isIPvFuture(input)) {
			input = input.toLowerCase();
			return {
				host: `[${input}]`,
				escapedHost: input,
				isIPV6: false,
				isIPVFuture: true
			};
		}
		if (findToken(input, ":") < 2) return {
			host,
			isIPV6: false,
			error: bracketed
		};
		let zoneIdentifier = "";
		const zoneSeparator = input.indexOf("%");
		if (zoneSeparator !== -1) {
			const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
			zoneIdentifier = input.slice(zoneSeparator + separatorLength);
			if (!isZoneIdentifier(zoneIdentifier)) return {
				host,
				isIPV6: false,
				error: true
			};
			input = input.slice(0, zoneSeparator);
		}
		const address = normalizeIPv6Address(input);
		if (address === void 0) return {
			host,
			isIPV6: false,
			error: true
		};
		return {
			host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
			escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
			isIPV6: true
		};
	}
	function findToken(str, token) {
		let ind = 0;
		for (let i = 0; i < str.length; i++) if (str[i] === token) ind++;
		return ind;
	}
	function removeDotSegments(path) {
		let input = path;
		const output = [];
		let nextSlash = -1;
		let len = 0;
		while (len = input.length) {
			if (len === 1) {
				if (input === ".") break;
				else if (input === "/") {
					output.push("/");
					break;
				} else {
					output.push(input);
					break;
				}
			} else if (len === 2) {
				if (input[0] === ".") {
					if (input[1] === ".") break;
					else if (input[1] === "/") {
						input = input.slice(2);
						continue;
					}
				} else if (input[0] === "/") {
					if (input[1] === "." || input[1] === "/") {
						output.push("/");
						break;
					}
				}
			} else if (len === 3) {
				if (input === "/..") {
					if (output.length !== 0) output.pop();
					output.push("/");
					break;
				}
			}
			if (input[0] === ".") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(3);
						continue;
					}
				} else if (input[1] === "/") {
					input = input.slice(2);
					continue;
				}
			} else if (input[0] === "/") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(2);
						continue;
					} else if (input[2] === ".") {
						if (input[3] === "/") {
							input = input.slice(3);
							if (output.length !== 0) output.pop();
							continue;
						}
					}
				}
			}
			if ((nextSlash = input.indexOf("/", 1)) === -1) {
				output.push(input);
				break;
			} else {
				output.push(input.slice(0, nextSlash));
				input = input.slice(nextSlash);
			}
		}
		return output.join("");
	}
	function removeDotSegmentsRelative(path) {
		if (path === "" || path[0] === "/") return removeDotSegments(path);
		const segments = path.split("/");
		const last = segments.length - 1;
		const output = [];
		let trailingDirectory = false;
		for (let i = 0; i <= last; i++) {
			const segment = segments[i];
			if (segment === "." || segment === "..") {
				if (segment === "..") {
					if (output.length !== 0 && output[output.length - 1] !== "..") output.pop();
					else output.push("..");
				}
				trailingDirectory = i === last;
			} else output.push(segment);
		}
		if (trailingDirectory && output[output.length - 1] !== "..") output.push("");
		if (output.length === 0 || output[0] === "" || output[0].includes(":")) output.unshift(".");
		return output.join("/");
	}
	const HOST_DELIMS = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23",
		":": "%3A"
	};
	const HOST_DELIM_RE = /[@/?#:]/g;
	const HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
	function reescapeHostDelimiters(host, isIP) {
		const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
		re.lastIndex = 0;
		return host.replace(re, (ch) => HOST_DELIMS[ch]);
	}
	function normalizePercentEncoding(input, decodeUnreserved = false) {
		if (input.indexOf("%") === -1) return input;
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decodeUnreserved && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			output += input[i];
		}
		return output;
	}
	function normalizePathEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decoded !== "." && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isPathCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function serializePathEncoding(input, pathNoScheme = false) {
		let output = "";
		let firstSegment = pathNoScheme && input[0] !== "/";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (ch === "/") firstSegment = false;
			if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function encodeComponent(input, isAllowed) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (isAllowed(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function encodeUserinfo(input) {
		return encodeComponent(input, isUserinfoCharacter);
	}
	function encodeQuery(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function encodeFragment(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function isEscapeSafe(cp) {
		return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
	}
	function normalizeQueryFragmentEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isQueryFragmentCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function escapePreservingEscapes(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			output += escape(input[i]);
		}
		return output;
	}
	function recomposeAuthority(component) {
		const uriTokens = [];
		if (component.userinfo !== void 0) {
			uriTokens.push(encodeUserinfo(component.userinfo));
			uriTokens.push("@");
		}
		if (component.host !== void 0) {
			let host = component.host;
			if (!isIPv4(host)) {
				let ipV6res = normalizeIPv6(host);
				if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
					host = normalizePercentEncoding(host, true);
					ipV6res = normalizeIPv6(host);
				}
				if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) host = `[${ipV6res.escapedHost}]`;
				else host = reescapeHostDelimiters(host, false);
			}
			uriTokens.push(host);
		}
		if (typeof component.port === "number" || typeof component.port === "string") {
			const port = String(component.port);
			if (!isPort(port)) throw new TypeError("URI port is malformed.");
			uriTokens.push(":");
			uriTokens.push(port);
		}
		return uriTokens.length ? uriTokens.join("") : void 0;
	}
	module.exports = {
		nonSimpleDomain,
		recomposeAuthority,
		reescapeHostDelimiters,
		normalizePercentEncoding,
		normalizePathEncoding,
		serializePathEncoding,
		normalizeQueryFragmentEncoding,
		encodeUserinfo,
		encodeQuery,
		encodeFragment,
		escapePreservingEscapes,
		removeDotSegments,
		removeDotSegmentsRelative,
		isIPv4,
		isUUID,
		normalizeIPv6,
		stringArrayToHexStripped
	};
}));
// node_modules/fast-uri/lib/schemes.js
var require_schemes = __commonJSMin(((exports, module) => {
	const { isUUID } = require_utils();
	const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
	const supportedSchemeNames = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid"
	];
	function isValidSchemeName(name) {
		return supportedSchemeNames.indexOf(name) !== -1;
	}
	function wsIsSecure(wsComponent) {
		if (wsComponent.secure === true) return true;
		else if (wsComponent.secure === false) return false;
		else if (wsComponent.scheme) return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
		else return false;
	}
	function httpParse(component) {
		if (!component.host) component.error = component.error || "HTTP URIs must have a host.";
		return component;
	}
	function httpSerialize(component) {
		const secure = String(component.scheme).toLowerCase() === "https";
		if (component.port === (secure ? 443 : 80) || component.port === "") component.port = void 0;
		if (!component.path) component.path = "/";
		return component;
	}
	function wsParse(wsComponent) {
		wsComponent.secure = wsIsSecure(wsComponent);
		wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
		wsComponent.path = void 0;
		wsComponent.query = void 0;
		return wsComponent;
	}
	function wsSerialize(wsComponent) {
		if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") wsComponent.port = void 0;
		if (typeof wsComponent.secure === "boolean") {
			wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
			wsComponent.secure = void 0;
		}
		if (wsComponent.resourceName) {
			const queryIndex = wsComponent.resourceName.indexOf("?");
			const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
			wsComponent.path = path && path !== "/" ? path : void 0;
			wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
			wsComponent.resourceName = void 0;
		}
		wsComponent.fragment = void 0;
		return wsComponent;
	}
	function urnParse(urnComponent, options) {
		if (!urnComponent.path) {
			urnComponent.error = "URN can not be parsed";
			return urnComponent;
		}
		const matches = urnComponent.path.match(URN_REG);
		if (matches && matches[0] === urnComponent.path) {
			const scheme = options.scheme || urnComponent.scheme || "urn";
			urnComponent.nid = matches[1].toLowerCase();
			urnComponent.nss = matches[2];
			const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
			urnComponent.path = void 0;
			if (schemeHandler) urnComponent = schemeHandler.parse(urnComponent, options);
		} else urnComponent.error = urnComponent.error || "URN can not be parsed.";
		return urnComponent;
	}
	function urnSerialize(urnComponent, options) {
		if (urnComponent.nid === void 0) throw new Error("URN without nid cannot be serialized");
		const scheme = options.scheme || urnComponent.scheme || "urn";
		const nid = urnComponent.nid.toLowerCase();
		const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
		if (schemeHandler) urnComponent = schemeHandler.serialize(urnComponent, options);
		const uriComponent = urnComponent;
		const nss = urnComponent.nss;
		uriComponent.path = `${nid || options.nid}:${nss}`;
		options.skipEscape = true;
		return uriComponent;
	}
	function urnuuidParse(urnComponent, options) {
		const uuidComponent = urnComponent;
		uuidComponent.uuid = uuidComponent.nss;
		uuidComponent.nss = void 0;
		if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) uuidComponent.error = uuidComponent.error || "UUID is not valid.";
		return uuidComponent;
	}
	function urnuuidSerialize(uuidComponent) {
		const urnComponent = uuidComponent;
		urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
		return urnComponent;
	}
	const http = {
		scheme: "http",
		domainHost: true,
		parse: httpParse,
		serialize: httpSerialize
	};
	const https = {
		scheme: "https",
		domainHost: http.domainHost,
		parse: httpParse,
		serialize: httpSerialize
	};
	const ws = {
		scheme: "ws",
		domainHost: true,
		parse: wsParse,
		serialize: wsSerialize
	};
	const SCHEMES = {
		http,
		https,
		ws,
		wss: {
			scheme: "wss",
			domainHost: ws.domainHost,
			parse: ws.parse,
			serialize: ws.serialize
		},
		urn: {
			scheme: "urn",
			parse: urnParse,
			serialize: urnSerialize,
			skipNormalize: true
		},
		"urn:uuid": {
			scheme: "urn:uuid",
			parse: urnuuidParse,
			serialize: urnuuidSerialize,
			skipNormalize: true
		}
	};
	Object.setPrototypeOf(SCHEMES, null);
	function getSchemeHandler(scheme) {
		return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
	}
	module.exports = {
		wsIsSecure,
		SCHEMES,
		isValidSchemeName,
		getSchemeHandler
	};
}));
// node_modules/fast-uri/index.js
var require_fast_uri = __commonJSMin(((exports, module) => {
	const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils();
	const { SCHEMES, getSchemeHandler } = require_schemes();
	const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
	const MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
	const MALFORMED_HOST_ERROR = "URI host is malformed.";
	const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
	function validateScheme(scheme) {
		const stringScheme = String(scheme);
		if (!VALID_SCHEME.test(stringScheme)) throw new TypeError(MALFORMED_SCHEME_ERROR);
		return stringScheme;
	}
	function normalize(uri, options) {
		if (typeof uri === "string") uri = normalizeString(uri, options);
		else if (typeof uri === "object") uri = parse(serialize(uri, options), options);
		return uri;
	}
	function resolve(baseURI, relativeURI, options) {
		const schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" };
		const { parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme } = parseWithStatus(baseURI, schemelessOptions);
		const { parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme } = parseWithStatus(relativeURI, schemelessOptions);
		if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
		const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
		const resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme);
		const resolvedHost = resolved.host;
		const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
		if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw new Error(MALFORMED_HOST_ERROR);
		canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
		const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !/\P{ASCII}/u.test(resolvedHost);
		if (resolved.error && !encodedASCIIHost) throw new Error(resolved.error);
		schemelessOptions.skipEscape = true;
		return serialize(resolved, schemelessOptions);
	}
	function resolveComponent(base, relative, options, skipNormalization) {
		const target = {};
		if (!skipNormalization) {
			base = parse(serialize(base, options), options);
			relative = parse(serialize(relative, options), options);
		}
		options = options || {};
		if (!options.tolerant && relative.scheme) {
			target.scheme = relative.scheme;
			target.userinfo = relative.userinfo;
			target.host = relative.host;
			target.port = relative.port;
			target.path = removeDotSegments(relative.path || "");
			target.query = relative.query;
		} else {
			if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
				target.userinfo = relative.userinfo;
				target.host = relative.host;
				target.port = relative.port;
				target.path = removeDotSegments(relative.path || "");
				target.query = relative.query;
			} else {
				if (!relative.path) {
					target.path = base.path;
					if (relative.query !== void 0) target.query = relative.query;
					else target.query = base.query;
				} else {
					if (relative.path[0] === "/") target.path = removeDotSegments(relative.path);
					else {
						const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
						if (baseHasAuthority && !base.path) target.path = "/" + relative.path;
						else if (!base.path) target.path = relative.path;
						else target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
						target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
					}
					target.query = relative.query;
				}
				target.userinfo = base.userinfo;
				target.host = base.host;
				target.port = base.port;
			}
			target.scheme = base.scheme;
		}
		target.fragment = relative.fragment;
		return target;
	}
	function equal(uriA, uriB, options) {
		const normalizedA = normalizeComparableURI(uriA, options);
		const normalizedB = normalizeComparableURI(uriB, options);
		return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
	}
	function serialize(cmpts, opts) {
		const component = {
			host: cmpts.host,
			scheme: cmpts.scheme,
			userinfo: cmpts.userinfo,
			port: cmpts.port,
			path: cmpts.path,
			query: cmpts.query,
			nid: cmpts.nid,
			nss: cmpts.nss,
			uuid: cmpts.uuid,
			fragment: cmpts.fragment,
			reference: cmpts.reference,
			resourceName: cmpts.resourceName,
			secure: cmpts.secure,
			error: ""
		};
		const options = Object.assign({}, opts);
		const uriTokens = [];
		if (component.scheme) component.scheme = validateScheme(component.scheme);
		const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
		if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options);
		const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
		const schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority;
		const pathNoScheme = !options.skipEscape && schemelessReference;
		if (component.path !== void 0) {
			if (!options.skipEscape) component.path = serializePathEncoding(component.path, pathNoScheme);
			else component.path = normalizePercentEncoding(component.path);
		}
		if (options.reference !== "suffix" && component.scheme) {
			component.scheme = validateScheme(component.scheme);
			uriTokens.push(component.scheme, ":");
		}
		const authority = recomposeAuthority(component);
		if (authority !== void 0) {
			if (options.reference !== "suffix") uriTokens.push("//");
			uriTokens.push(authority);
			if (component.path && component.path[0] !== "/") uriTokens.push("/");
		}
		if (component.path !== void 0) {
			let s = component.path;
			if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
			if (schemelessReference) s = serializePathEncoding(s, true);
			if (authority === void 0 && s[0] === "/" && s[1] === "/") s = "/%2F" + s.slice(2);
			uriTokens.push(s);
		}
		if (component.query !== void 0) uriTokens.push("?", encodeQuery(component.query));
		if (component.fragment !== void 0) uriTokens.push("#", encodeFragment(component.fragment));
		return uriTokens.join("");
	}
	const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
	const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
	const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	function getParseError(parsed, matches) {
		if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) return "URI port is malformed.";
	}
	function hasMalformedPercentEncoding(component) {
		if (component === void 0) return false;
		let percent = component.indexOf("%");
		while (percent !== -1) {
			if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return true;
			percent = component.indexOf("%", percent + 3);
		}
		return false;
	}
	function isIPLiteral(host) {
		return host[0] === "[" && host[host.length - 1] === "]";
	}
	function hasMalformedComponentPercentEncoding(matches) {
		const host = matches[4];
		return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
	}
	function canonicalizeHost(parsed, options, schemeHandler, isIP) {
		if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
			parsed.error = parsed.error || MALFORMED_HOST_ERROR;
			return true;
		}
		if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && nonSimpleDomain(parsed.host)) {
			let url;
			try {
				url = new URL("http://" + parsed.host);
			} catch (e) {
				parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
				return true;
			}
			if (!isHostOnlyURL(url)) {
				parsed.error = parsed.error || MALFORMED_HOST_ERROR;
				return true;
			}
			parsed.host = url.hostname;
		}
		return false;
	}
	function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
		return Boolean(parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
	}
	function isHostOnlyURL(url) {
		return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
	}
	function parseWithStatus(uri, opts) {
		const options = Object.assign({}, opts);
		const parsed = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		};
		let malformedAuthorityOrPort = false;
		let malformedPercentEncoding = false;
		let malformedSchemeSpecific = false;
		let malformedHost = false;
		let malformedIPLiteral = false;
		let malformedScheme = false;
		let isIP = false;
		if (options.reference === "suffix") {
			if (options.scheme) uri = options.scheme + ":" + uri;
			else uri = "//" + uri;
		}
		const authorityMatch = uri.match(AUTHORITY_PREFIX);
		if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
			parsed.error = "URI authority must not contain a literal backslash.";
			malformedAuthorityOrPort = true;
		}
		const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
		if (introducerMatch !== null) {
			const region = introducerMatch[1];
			const normalizedRegion = region.replace(/[\t\n\r]/g, "");
			if (normalizedRegion.length >= 2) {
				if (normalizedRegion.slice(0, 2) !== "//") {
					parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
					malformedAuthorityOrPort = true;
				} else if (region.length !== normalizedRegion.length) {
					parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
					malformedAuthorityOrPort = true;
				}
			}
		}
		const matches = uri.match(URI_PARSE);
		if (matches) {
			parsed.scheme = matches[1];
			parsed.userinfo = matches[3];
			parsed.host = matches[4];
			parsed.port = parseInt(matches[5], 10);
			parsed.path = matches[6] || "";
			parsed.query = matches[7];
			parsed.fragment = matches[8];
			if (parsed.scheme !== void 0) {
				if (VALID_SCHEME.test(parsed.scheme)) parsed.scheme = parsed.scheme.toLowerCase();
				else {
					parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
					malformedScheme = true;
				}
			}
			malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
			if (malformedPercentEncoding) parsed.error = parsed.error || "URI contains malformed percent-encoding.";
			if (isNaN(parsed.port)) parsed.port = matches[5];
			const parseError = getParseError(parsed, matches);
			if (parseError !== void 0) {
				parsed.error = parsed.error || parseError;
				malformedAuthorityOrPort = true;
			}
			if (parsed.host) {
				if (isIPv4(parsed.host) === false) {
					const bracketedIPLiteral = isIPLiteral(parsed.host);
					const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
					const ipv6result = normalizeIPv6(parsed.host);
					isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
					malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
					parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
					if (malformedIPLiteral) {
						parsed.error = parsed.error || MALFORMED_HOST_ERROR;
						malformedAuthorityOrPort = true;
					}
				} else isIP = true;
			}
			if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) parsed.reference = "same-document";
			else if (parsed.scheme === void 0) parsed.reference = "relative";
			else if (parsed.fragment === void 0) parsed.reference = "absolute";
			else parsed.reference = "uri";
			if (options.reference && options.reference !== "suffix" && options.reference !== parsed.reference) parsed.error = parsed.error || "URI is not a " + options.reference + " reference.";
			const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
			if (!malformedIPLiteral) malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP);
			if (uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
				let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true);
				if (!isIP) host = normalizePercentEncoding(host.toLowerCase());
				parsed.host = isIP || options.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
			}
			if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
				if (parsed.path) parsed.path = normalizePathEncoding(parsed.path);
				if (parsed.query) parsed.query = normalizeQueryFragmentEncoding(parsed.query);
				if (parsed.fragment) parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
			}
			if (schemeHandler && schemeHandler.parse) {
				schemeHandler.parse(parsed, options);
				if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) malformedSchemeSpecific = true;
			}
		} else parsed.error = parsed.error || "URI can not be parsed.";
		return {
			parsed,
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	function parse(uri, opts) {
		return parseWithStatus(uri, opts).parsed;
	}
	function normalizeString(uri, opts) {
		return normalizeStringWithStatus(uri, opts).normalized;
	}
	function normalizeStringWithStatus(uri, opts) {
		const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
		return {
			normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	function normalizeComparableURI(uri, opts) {
		if (typeof uri !== "string" && typeof uri !== "object") return;
		let value;
		try {
			value = typeof uri === "string" ? uri : serialize(uri, opts);
		} catch {
			return;
		}
		const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
		return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
	}
	const fastUri = {
		SCHEMES,
		normalize,
		resolve,
		resolveComponent,
		equal,
		serialize,
		parse
	};
	module.exports = fastUri;
	module.exports.default = fastUri;
	module.exports.fastUri = fastUri;
}));
// node_modules/ajv/dist/runtime/uri.js
var require_uri = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const uri = require_fast_uri();
	uri.code = "require(\"ajv/dist/runtime/uri\").default";
	exports.default = uri;
}));
// node_modules/ajv/dist/core.js
var require_core$2 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	const validation_error_1 = require_validation_error();
	const ref_error_1 = require_ref_error();
	const rules_1 = require_rules();
	const compile_1 = require_compile();
	const codegen_2 = require_codegen();
	const resolve_1 = require_resolve();
	const dataType_1 = require_dataType();
	const util_1 = require_util();
	const $dataRefSchema = require_data();
	const uri_1 = require_uri();
	const defaultRegExp = (str, flags) => new RegExp(str, flags);
	defaultRegExp.code = "new RegExp";
	const META_IGNORE_OPTIONS = [
		"removeAdditional",
		"useDefaults",
		"coerceTypes"
	];
	const EXT_SCOPE_NAMES = new Set([
		"validate",
		"serialize",
		"parse",
		"wrapper",
		"root",
		"schema",
		"keyword",
		"pattern",
		"formats",
		"validate$data",
		"func",
		"obj",
		"Error"
	]);
	const removedOptions = {
		errorDataPath: "",
		format: "`validateFormats: false` can be used instead.",
		nullable: "\"nullable\" keyword is supported by default.",
		jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
		extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
		missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
		processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
		sourceCode: "Use option `code: {source: true}`",
		strictDefaults: "It is default now, see option `strict`.",
		strictKeywords: "It is default now, see option `strict`.",
		uniqueItems: "\"uniqueItems\" keyword is always validated.",
		unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
		cache: "Map is used as cache, schema object as key.",
		serialize: "Map is used as cache, schema object as key.",
		ajvErrors: "It is default now."
	};
	const deprecatedOptions = {
		ignoreKeywordsWithRef: "",
		jsPropertySyntax: "",
		unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
	};
	const MAX_EXPRESSION = 200;
	function requiredOptions(o) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
		const s = o.strict;
		const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
		const optimize = _optz === true || _optz === void 0 ? 1 : _optz || 0;
		const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
		const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
		return {
			strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
			strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
			strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
			strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
			strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
			code: o.code ? {
				...o.code,
				optimize,
				regExp
			} : {
				optimize,
				regExp
			},
			loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
			loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
			meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
			messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
			inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
			schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
			addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
			validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
			validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
			unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
			int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
			uriResolver
		};
	}
	var Ajv = class {
		constructor(opts = {}) {
			this.schemas = {};
			this.refs = {};
			this.formats = Object.create(null);
			this._compilations = new Set();
			this._loading = {};
			this._cache = new Map();
			opts = this.opts = {
				...opts,
				...requiredOptions(opts)
			};
			const { es5, lines } = this.opts.code;
			this.scope = new codegen_2.ValueScope({
				scope: {},
				prefixes: EXT_SCOPE_NAMES,
				es5,
				lines
			});
			this.logger = getLogger(opts.logger);
			const formatOpt = opts.validateFormats;
			opts.validateFormats = false;
			this.RULES = (0, rules_1.getRules)();
			checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
			checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
			this._metaOpts = getMetaSchemaOptions.call(this);
			if (opts.formats) addInitialFormats.call(this);
			this._addVocabularies();
			this._addDefaultMetaSchema();
			if (opts.keywords) addInitialKeywords.call(this, opts.keywords);
			if (typeof opts.meta == "object") this.addMetaSchema(opts.meta);
			addInitialSchemas.call(this);
			opts.validateFormats = formatOpt;
		}
		_addVocabularies() {
			this.addKeyword("$async");
		}
		_addDefaultMetaSchema() {
			const { $data, meta, schemaId } = this.opts;
			let _dataRefSchema = $dataRefSchema;
			if (schemaId === "id") {
				_dataRefSchema = { ...$dataRefSchema };
				_dataRefSchema.id = _dataRefSchema.$id;
				delete _dataRefSchema.$id;
			}
			if (meta && $data) this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
		}
		defaultMeta() {
			const { meta, schemaId } = this.opts;
			return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
		}
		validate(schemaKeyRef, data) {
			let v;
			if (typeof schemaKeyRef == "string") {
				v = this.getSchema(schemaKeyRef);
				if (!v) throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
			} else v = this.compile(schemaKeyRef);
			const valid = v(data);
			if (!("$async" in v)) this.errors = v.errors;
			return valid;
		}
		compile(schema, _meta) {
			const sch = this._addSchema(schema, _meta);
			return sch.validate || this._compileSchemaEnv(sch);
		}
		compileAsync(schema, meta) {
			if (typeof this.opts.loadSchema != "function") throw new Error("options.loadSchema should be a function");
			const { loadSchema } = this.opts;
			return runCompileAsync.call(this, schema, meta);
			async function runCompileAsync(_schema, _meta) {
				await loadMetaSchema.call(this, _schema.$schema);
				const sch = this._addSchema(_schema, _meta);
				return sch.validate || _compileAsync.call(this, sch);
			}
			async function loadMetaSchema($ref) {
				if ($ref && !this.getSchema($ref)) await runCompileAsync.call(this, { $ref }, true);
			}
			async function _compileAsync(sch) {
				try {
					return this._compileSchemaEnv(sch);
				} catch (e) {
					if (!(e instanceof ref_error_1.default)) throw e;
					checkLoaded.call(this, e);
					await loadMissingSchema.call(this, e.missingSchema);
					return _compileAsync.call(this, sch);
				}
			}
			function checkLoaded({ missingSchema: ref, missingRef }) {
				if (this.refs[ref]) throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
			}
			async function loadMissingSchema(ref) {
				const _schema = await _loadSchema.call(this, ref);
				if (!this.refs[ref]) await loadMetaSchema.call(this, _schema.$schema);
				if (!this.refs[ref]) this.addSchema(_schema, ref, meta);
			}
			async function _loadSchema(ref) {
				const p = this._loading[ref];
				if (p) return p;
				try {
					return await (this._loading[ref] = loadSchema(ref));
				} finally {
					delete this._loading[ref];
				}
			}
		}
		addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
			if (Array.isArray(schema)) {
				for (const sch of schema) this.addSchema(sch, void 0, _meta, _validateSchema);
				return this;
			}
			let id;
			if (typeof schema === "object") {
				const { schemaId } = this.opts;
				id = schema[schemaId];
				if (id !== void 0 && typeof id != "string") throw new Error(`schema ${schemaId} must be string`);
			}
			key = (0, resolve_1.normalizeId)(key || id);
			this._checkUnique(key);
			this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
			return this;
		}
		addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
			this.addSchema(schema, key, true, _validateSchema);
			return this;
		}
		validateSchema(schema, throwOrLogError) {
			if (typeof schema == "boolean") return true;
			let $schema;
			$schema = schema.$schema;
			if ($schema !== void 0 && typeof $schema != "string") throw new Error("$schema must be a string");
			$schema = $schema || this.opts.defaultMeta || this.defaultMeta();
			if (!$schema) {
				this.logger.warn("meta-schema not available");
				this.errors = null;
				return true;
			}
			const valid = this.validate($schema, schema);
			if (!valid && throwOrLogError) {
				const message = "schema is invalid: " + this.errorsText();
				if (this.opts.validateSchema === "log") this.logger.error(message);
				else throw new Error(message);
			}
			return valid;
		}
		getSchema(keyRef) {
			let sch;
			while (typeof (sch = getSchEnv.call(this, keyRef)) == "string") keyRef = sch;
			if (sch === void 0) {
				const { schemaId } = this.opts;
				const root = new compile_1.SchemaEnv({
					schema: {},
					schemaId
				});
				sch = compile_1.resolveSchema.call(this, root, keyRef);
				if (!sch) return;
				this.refs[keyRef] = sch;
			}
			return sch.validate || this._compileSchemaEnv(sch);
		}
		removeSchema(schemaKeyRef) {
			if (schemaKeyRef instanceof RegExp) {
				this._removeAllSchemas(this.schemas, schemaKeyRef);
				this._removeAllSchemas(this.refs, schemaKeyRef);
				return this;
			}
			switch (typeof schemaKeyRef) {
				case "undefined":
					this._removeAllSchemas(this.schemas);
					this._removeAllSchemas(this.refs);
					this._cache.clear();
					return this;
				case "string": {
					const sch = getSchEnv.call(this, schemaKeyRef);
					if (typeof sch == "object") this._cache.delete(sch.schema);
					delete this.schemas[schemaKeyRef];
					delete this.refs[schemaKeyRef];
					return this;
				}
				case "object": {
					const cacheKey = schemaKeyRef;
					this._cache.delete(cacheKey);
					let id = schemaKeyRef[this.opts.schemaId];
					if (id) {
						id = (0, resolve_1.normalizeId)(id);
						delete this.schemas[id];
						delete this.refs[id];
					}
					return this;
				}
				default: throw new Error("ajv.removeSchema: invalid parameter");
			}
		}
		addVocabulary(definitions) {
			for (const def of definitions) this.addKeyword(def);
			return this;
		}
		addKeyword(kwdOrDef, def) {
			let keyword;
			if (typeof kwdOrDef == "string") {
				keyword = kwdOrDef;
				if (typeof def == "object") {
					this.logger.warn("these parameters are deprecated, see docs for addKeyword");
					def.keyword = keyword;
				}
			} else if (typeof kwdOrDef == "object" && def === void 0) {
				def = kwdOrDef;
				keyword = def.keyword;
				if (Array.isArray(keyword) && !keyword.length) throw new Error("addKeywords: keyword must be string or non-empty array");
			} else throw new Error("invalid addKeywords parameters");
			checkKeyword.call(this, keyword, def);
			if (!def) {
				(0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
				return this;
			}
			keywordMetaschema.call(this, def);
			const definition = {
				...def,
				type: (0, dataType_1.getJSONTypes)(def.type),
				schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
			};
			(0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
			return this;
		}
		getKeyword(keyword) {
			const rule = this.RULES.all[keyword];
			return typeof rule == "object" ? rule.definition : !!rule;
		}
		removeKeyword(keyword) {
			const { RULES } = this;
			delete RULES.keywords[keyword];
			delete RULES.all[keyword];
			for (const group of RULES.rules) {
				const i = group.rules.findIndex((rule) => rule.keyword === keyword);
				if (i >= 0) group.rules.splice(i, 1);
			}
			return this;
		}
		addFormat(name, format) {
			if (typeof format == "string") format = new RegExp(format);
			this.formats[name] = format;
			return this;
		}
		errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
			if (!errors || errors.length === 0) return "No errors";
			return errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text, msg) => text + separator + msg);
		}
		$dataMetaSchema(metaSchema, keywordsJsonPointers) {
			const rules = this.RULES.all;
			metaSchema = JSON.parse(JSON.stringify(metaSchema));
			for (const jsonPointer of keywordsJsonPointers) {
				const segments = jsonPointer.split("/").slice(1);
				let keywords = metaSchema;
				for (const seg of segments) keywords = keywords[seg];
				for (const key in rules) {
					const rule = rules[key];
					if (typeof rule != "object") continue;
					const { $data } = rule.definition;
					const schema = keywords[key];
					if ($data && schema) keywords[key] = schemaOrData(schema);
				}
			}
			return metaSchema;
		}
		_removeAllSchemas(schemas, regex) {
			for (const keyRef in schemas) {
				const sch = schemas[keyRef];
				if (!regex || regex.test(keyRef)) {
					if (typeof sch == "string") delete schemas[keyRef];
					else if (sch && !sch.meta) {
						this._cache.delete(sch.schema);
						delete schemas[keyRef];
					}
				}
			}
		}
		_addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
			let id;
			const { schemaId } = this.opts;
			if (typeof schema == "object") id = schema[schemaId];
			else if (this.opts.jtd) throw new Error("schema must be object");
			else if (typeof schema != "boolean") throw new Error("schema must be object or boolean");
			let sch = this._cache.get(schema);
			if (sch !== void 0) return sch;
			baseId = (0, resolve_1.normalizeId)(id || baseId);
			const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
			sch = new compile_1.SchemaEnv({
				schema,
				schemaId,
				meta,
				baseId,
				localRefs
			});
			this._cache.set(sch.schema, sch);
			if (addSchema && !baseId.startsWith("#")) {
				if (baseId) this._checkUnique(baseId);
				this.refs[baseId] = sch;
			}
			if (validateSchema) this.validateSchema(schema, true);
			return sch;
		}
		_checkUnique(id) {
			if (this.schemas[id] || this.refs[id]) throw new Error(`schema with key or id "${id}" already exists`);
		}
		_compileSchemaEnv(sch) {
			if (sch.meta) this._compileMetaSchema(sch);
			else compile_1.compileSchema.call(this, sch);
			if (!sch.validate) throw new Error("ajv implementation error");
			return sch.validate;
		}
		_compileMetaSchema(sch) {
			const currentOpts = this.opts;
			this.opts = this._metaOpts;
			try {
				compile_1.compileSchema.call(this, sch);
			} finally {
				this.opts = currentOpts;
			}
		}
	};
	Ajv.ValidationError = validation_error_1.default;
	Ajv.MissingRefError = ref_error_1.default;
	exports.default = Ajv;
	function checkOptions(checkOpts, options, msg, log = "error") {
		for (const key in checkOpts) {
			const opt = key;
			if (opt in options) this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
		}
	}
	function getSchEnv(keyRef) {
		keyRef = (0, resolve_1.normalizeId)(keyRef);
		return this.schemas[keyRef] || this.refs[keyRef];
	}
	function addInitialSchemas() {
		const optsSchemas = this.opts.schemas;
		if (!optsSchemas) return;
		if (Array.isArray(optsSchemas)) this.addSchema(optsSchemas);
		else for (const key in optsSchemas) this.addSchema(optsSchemas[key], key);
	}
	function addInitialFormats() {
		for (const name in this.opts.formats) {
			const format = this.opts.formats[name];
			if (format) this.addFormat(name, format);
		}
	}
	function addInitialKeywords(defs) {
		if (Array.isArray(defs)) {
			this.addVocabulary(defs);
			return;
		}
		this.logger.warn("keywords option as map is deprecated, pass array");
		for (const keyword in defs) {
			const def = defs[keyword];
			if (!def.keyword) def.keyword = keyword;
			this.addKeyword(def);
		}
	}
	function getMetaSchemaOptions() {
		const metaOpts = { ...this.opts };
		for (const opt of META_IGNORE_OPTIONS) delete metaOpts[opt];
		return metaOpts;
	}
	const noLogs = {
		log() {},
		warn() {},
		error() {}
	};
	function getLogger(logger) {
		if (logger === false) return noLogs;
		if (logger === void 0) return console;
		if (logger.log && logger.warn && logger.error) return logger;
		throw new Error("logger must implement log, warn and error methods");
	}
	const KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
	function checkKeyword(keyword, def) {
		const { RULES } = this;
		(0, util_1.eachItem)(keyword, (kwd) => {
			if (RULES.keywords[kwd]) throw new Error(`Keyword ${kwd} is already defined`);
			if (!KEYWORD_NAME.test(kwd)) throw new Error(`Keyword ${kwd} has invalid name`);
		});
		if (!def) return;
		if (def.$data && !("code" in def || "validate" in def)) throw new Error("$data keyword must have \"code\" or \"validate\" function");
	}
	function addRule(keyword, definition, dataType) {
		var _a;
		const post = definition === null || definition === void 0 ? void 0 : definition.post;
		if (dataType && post) throw new Error("keyword with \"post\" flag cannot have \"type\"");
		const { RULES } = this;
		let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
		if (!ruleGroup) {
			ruleGroup = {
				type: dataType,
				rules: []
			};
			RULES.rules.push(ruleGroup);
		}
		RULES.keywords[keyword] = true;
		if (!definition) return;
		const rule = {
			keyword,
			definition: {
				...definition,
				type: (0, dataType_1.getJSONTypes)(definition.type),
				schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
			}
		};
		if (definition.before) addBeforeRule.call(this, ruleGroup, rule, definition.before);
		else ruleGroup.rules.push(rule);
		RULES.all[keyword] = rule;
		(_a = definition.implements) === null || _a === void 0 || _a.forEach((kwd) => this.addKeyword(kwd));
	}
	function addBeforeRule(ruleGroup, rule, before) {
		const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
		if (i >= 0) ruleGroup.rules.splice(i, 0, rule);
		else {
			ruleGroup.rules.push(rule);
			this.logger.warn(`rule ${before} is not defined`);
		}
	}
	function keywordMetaschema(def) {
		let { metaSchema } = def;
		if (metaSchema === void 0) return;
		if (def.$data && this.opts.$data) metaSchema = schemaOrData(metaSchema);
		def.validateSchema = this.compile(metaSchema, true);
	}
	const $dataRef = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
	function schemaOrData(schema) {
		return { anyOf: [schema, $dataRef] };
	}
}));
// node_modules/ajv/dist/vocabularies/core/id.js
var require_id = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "id",
		code() {
			throw new Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
		}
	};
}));
// node_modules/ajv/dist/vocabularies/core/ref.js
var require_ref = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.callRef = exports.getValidate = void 0;
	const ref_error_1 = require_ref_error();
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const util_1 = require_util();
	const def = {
		keyword: "$ref",
		schemaType: "string",
		code(cxt) {
			const { gen, schema: $ref, it } = cxt;
			const { baseId, schemaEnv: env, validateName, opts, self } = it;
			const { root } = env;
			if (($ref === "#" || $ref === "#/") && baseId === root.baseId) return callRootRef();
			const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
			if (schOrEnv === void 0) throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
			if (schOrEnv instanceof compile_1.SchemaEnv) return callValidate(schOrEnv);
			return inlineRefSchema(schOrEnv);
			function callRootRef() {
				if (env === root) return callRef(cxt, validateName, env, env.$async);
				const rootName = gen.scopeValue("root", { ref: root });
				return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
			}
			function callValidate(sch) {
				callRef(cxt, getValidate(cxt, sch), sch, sch.$async);
			}
			function inlineRefSchema(sch) {
				const schName = gen.scopeValue("schema", opts.code.source === true ? {
					ref: sch,
					code: (0, codegen_1.stringify)(sch)
				} : { ref: sch });
				const valid = gen.name("valid");
				const schCxt = cxt.subschema({
					schema: sch,
					dataTypes: [],
					schemaPath: codegen_1.nil,
					topSchemaRef: schName,
					errSchemaPath: $ref
				}, valid);
				cxt.mergeEvaluated(schCxt);
				cxt.ok(valid);
			}
		}
	};
	function getValidate(cxt, sch) {
		const { gen } = cxt;
		return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
	}
	exports.getValidate = getValidate;
	function callRef(cxt, v, sch, $async) {
		const { gen, it } = cxt;
		const { allErrors, schemaEnv: env, opts } = it;
		const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
		if ($async) callAsyncRef();
		else callSyncRef();
		function callAsyncRef() {
			if (!env.$async) throw new Error("async schema referenced by sync schema");
			const valid = gen.let("valid");
			gen.try(() => {
				gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
				addEvaluatedFrom(v);
				if (!allErrors) gen.assign(valid, true);
			}, (e) => {
				gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
				addErrorsFrom(e);
				if (!allErrors) gen.assign(valid, false);
			});
			cxt.ok(valid);
		}
		function callSyncRef() {
			cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
		}
		function addErrorsFrom(source) {
			const errs = (0, codegen_1._)`${source}.errors`;
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
			gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
		}
		function addEvaluatedFrom(source) {
			var _a;
			if (!it.opts.unevaluated) return;
			const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
			if (it.props !== true) {
				if (schEvaluated && !schEvaluated.dynamicProps) {
					if (schEvaluated.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
				} else {
					const props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
					it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
				}
			}
			if (it.items !== true) {
				if (schEvaluated && !schEvaluated.dynamicItems) {
					if (schEvaluated.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
				} else {
					const items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
					it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
				}
			}
		}
	}
	exports.callRef = callRef;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/core/index.js
var require_core$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const id_1 = require_id();
	const ref_1 = require_ref();
	exports.default = [
		"$schema",
		"$id",
		"$defs",
		"$vocabulary",
		{ keyword: "$comment" },
		"definitions",
		id_1.default,
		ref_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const ops = codegen_1.operators;
	const KWDs = {
		maximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		minimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		exclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		exclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	exports.default = {
		keyword: Object.keys(KWDs),
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
			params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/multipleOf.js
var require_multipleOf = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "multipleOf",
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
			params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, schemaCode, it } = cxt;
			const prec = it.opts.multipleOfPrecision;
			const res = gen.let("res");
			const invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
			cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
		}
	};
}));
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// node_modules/ajv/dist/vocabularies/validation/limitLength.js
var require_limitLength = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const ucs2length_1 = require_ucs2length();
	exports.default = {
		keyword: ["maxLength", "minLength"],
		type: "string",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxLength" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode, it } = cxt;
			const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
			const len = it.opts.unicode === false ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
			cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/pattern.js
var require_pattern = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const util_1 = require_util();
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "pattern",
		type: "string",
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const u = it.opts.unicodeRegExp ? "u" : "";
			if ($data) {
				const { regExp } = it.opts.code;
				const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp);
				const valid = gen.let("valid");
				gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
				cxt.fail$data((0, codegen_1._)`!${valid}`);
			} else {
				const regExp = (0, code_1.usePattern)(cxt, schema);
				cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitProperties.js
var require_limitProperties = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxProperties", "minProperties"],
		type: "object",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxProperties" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/required.js
var require_required = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "required",
		type: "object",
		schemaType: "array",
		$data: true,
		error: {
			message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
			params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
		},
		code(cxt) {
			const { gen, schema, schemaCode, data, $data, it } = cxt;
			const { opts } = it;
			if (!$data && schema.length === 0) return;
			const useLoop = schema.length >= opts.loopRequired;
			if (it.allErrors) allErrorsMode();
			else exitOnErrorMode();
			if (opts.strictRequired) {
				const props = cxt.parentSchema.properties;
				const { definedProperties } = cxt.it;
				for (const requiredKey of schema) if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === void 0 && !definedProperties.has(requiredKey)) {
					const msg = `required property "${requiredKey}" is not defined at "${it.schemaEnv.baseId + it.errSchemaPath}" (strictRequired)`;
					(0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
				}
			}
			function allErrorsMode() {
				if (useLoop || $data) cxt.block$data(codegen_1.nil, loopAllRequired);
				else for (const prop of schema) (0, code_1.checkReportMissingProp)(cxt, prop);
			}
			function exitOnErrorMode() {
				const missing = gen.let("missing");
				if (useLoop || $data) {
					const valid = gen.let("valid", true);
					cxt.block$data(valid, () => loopUntilMissing(missing, valid));
					cxt.ok(valid);
				} else {
					gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
					(0, code_1.reportMissingProp)(cxt, missing);
					gen.else();
				}
			}
			function loopAllRequired() {
				gen.forOf("prop", schemaCode, (prop) => {
					cxt.setParams({ missingProperty: prop });
					gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
				});
			}
			function loopUntilMissing(missing, valid) {
				cxt.setParams({ missingProperty: missing });
				gen.forOf(missing, schemaCode, () => {
					gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
					gen.if((0, codegen_1.not)(valid), () => {
						cxt.error();
						gen.break();
					});
				}, codegen_1.nil);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitItems.js
var require_limitItems = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxItems", "minItems"],
		type: "array",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxItems" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// node_modules/ajv/dist/vocabularies/validation/uniqueItems.js
var require_uniqueItems = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dataType_1 = require_dataType();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		$data: true,
		error: {
			message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
			params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
			if (!$data && !schema) return;
			const valid = gen.let("valid");
			const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
			cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`);
			cxt.ok(valid);
			function validateUniqueItems() {
				const i = gen.let("i", (0, codegen_1._)`${data}.length`);
				const j = gen.let("j");
				cxt.setParams({
					i,
					j
				});
				gen.assign(valid, true);
				gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
			}
			function canOptimize() {
				return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
			}
			function loopN(i, j) {
				const item = gen.name("item");
				const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
				const indices = gen.const("indices", (0, codegen_1._)`{}`);
				gen.for((0, codegen_1._)`;${i}--;`, () => {
					gen.let(item, (0, codegen_1._)`${data}[${i}]`);
					gen.if(wrongType, (0, codegen_1._)`continue`);
					if (itemTypes.length > 1) gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`);
					gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
						gen.assign(j, (0, codegen_1._)`${indices}[${item}]`);
						cxt.error();
						gen.assign(valid, false).break();
					}).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
				});
			}
			function loopN2(i, j) {
				const eql = (0, util_1.useFunc)(gen, equal_1.default);
				const outer = gen.name("outer");
				gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
					cxt.error();
					gen.assign(valid, false).break(outer);
				})));
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/const.js
var require_const = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "const",
		$data: true,
		error: {
			message: "must be equal to constant",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schemaCode, schema } = cxt;
			if ($data || schema && typeof schema == "object") cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
			else cxt.fail((0, codegen_1._)`${schema} !== ${data}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/enum.js
var require_enum = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "enum",
		schemaType: "array",
		$data: true,
		error: {
			message: "must be equal to one of the allowed values",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			if (!$data && schema.length === 0) throw new Error("enum must have non-empty array");
			const useLoop = schema.length >= it.opts.loopEnum;
			let eql;
			const getEql = () => eql !== null && eql !== void 0 ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
			let valid;
			if (useLoop || $data) {
				valid = gen.let("valid");
				cxt.block$data(valid, loopEnum);
			} else {
				if (!Array.isArray(schema)) throw new Error("ajv implementation error");
				const vSchema = gen.const("vSchema", schemaCode);
				valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
			}
			cxt.pass(valid);
			function loopEnum() {
				gen.assign(valid, false);
				gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
			}
			function equalCode(vSchema, i) {
				const sch = schema[i];
				return typeof sch === "object" && sch !== null ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/index.js
var require_validation$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const limitNumber_1 = require_limitNumber();
	const multipleOf_1 = require_multipleOf();
	const limitLength_1 = require_limitLength();
	const pattern_1 = require_pattern();
	const limitProperties_1 = require_limitProperties();
	const required_1 = require_required();
	const limitItems_1 = require_limitItems();
	const uniqueItems_1 = require_uniqueItems();
	const const_1 = require_const();
	const enum_1 = require_enum();
	exports.default = [
		limitNumber_1.default,
		multipleOf_1.default,
		limitLength_1.default,
		pattern_1.default,
		limitProperties_1.default,
		required_1.default,
		limitItems_1.default,
		uniqueItems_1.default,
		{
			keyword: "type",
			schemaType: ["string", "array"]
		},
		{
			keyword: "nullable",
			schemaType: "boolean"
		},
		const_1.default,
		enum_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/applicator/additionalItems.js
var require_additionalItems = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAdditionalItems = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "additionalItems",
		type: "array",
		schemaType: ["boolean", "object"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { parentSchema, it } = cxt;
			const { items } = parentSchema;
			if (!Array.isArray(items)) {
				(0, util_1.checkStrictMode)(it, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
				return;
			}
			validateAdditionalItems(cxt, items);
		}
	};
	function validateAdditionalItems(cxt, items) {
		const { gen, schema, data, keyword, it } = cxt;
		it.items = true;
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		if (schema === false) {
			cxt.setParams({ len: items.length });
			cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
		} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
			const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
			gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
			cxt.ok(valid);
		}
		function validateItems(valid) {
			gen.forRange("i", items.length, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
			});
		}
	}
	exports.validateAdditionalItems = validateAdditionalItems;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/items.js
var require_items = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateTuple = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const def = {
		keyword: "items",
		type: "array",
		schemaType: [
			"object",
			"array",
			"boolean"
		],
		before: "uniqueItems",
		code(cxt) {
			const { schema, it } = cxt;
			if (Array.isArray(schema)) return validateTuple(cxt, "additionalItems", schema);
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
	function validateTuple(cxt, extraItems, schArr = cxt.schema) {
		const { gen, parentSchema, data, keyword, it } = cxt;
		checkStrictTuple(parentSchema);
		if (it.opts.unevaluated && schArr.length && it.items !== true) it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
		const valid = gen.name("valid");
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		schArr.forEach((sch, i) => {
			if ((0, util_1.alwaysValidSchema)(it, sch)) return;
			gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
				keyword,
				schemaProp: i,
				dataProp: i
			}, valid));
			cxt.ok(valid);
		});
		function checkStrictTuple(sch) {
			const { opts, errSchemaPath } = it;
			const l = schArr.length;
			const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
			if (opts.strictTuples && !fullTuple) {
				const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
				(0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
			}
		}
	}
	exports.validateTuple = validateTuple;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/prefixItems.js
var require_prefixItems = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const items_1 = require_items();
	exports.default = {
		keyword: "prefixItems",
		type: "array",
		schemaType: ["array"],
		before: "uniqueItems",
		code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/items2020.js
var require_items2020 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const additionalItems_1 = require_additionalItems();
	exports.default = {
		keyword: "items",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { schema, parentSchema, it } = cxt;
			const { prefixItems } = parentSchema;
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			if (prefixItems) (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
			else cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/contains.js
var require_contains = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "contains",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		trackErrors: true,
		error: {
			message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
			params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			let min;
			let max;
			const { minContains, maxContains } = parentSchema;
			if (it.opts.next) {
				min = minContains === void 0 ? 1 : minContains;
				max = maxContains;
			} else min = 1;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			cxt.setParams({
				min,
				max
			});
			if (max === void 0 && min === 0) {
				(0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
				return;
			}
			if (max !== void 0 && min > max) {
				(0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
				cxt.fail();
				return;
			}
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				let cond = (0, codegen_1._)`${len} >= ${min}`;
				if (max !== void 0) cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`;
				cxt.pass(cond);
				return;
			}
			it.items = true;
			const valid = gen.name("valid");
			if (max === void 0 && min === 1) validateItems(valid, () => gen.if(valid, () => gen.break()));
			else if (min === 0) {
				gen.let(valid, true);
				if (max !== void 0) gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount);
			} else {
				gen.let(valid, false);
				validateItemsWithCount();
			}
			cxt.result(valid, () => cxt.reset());
			function validateItemsWithCount() {
				const schValid = gen.name("_valid");
				const count = gen.let("count", 0);
				validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
			}
			function validateItems(_valid, block) {
				gen.forRange("i", 0, len, (i) => {
					cxt.subschema({
						keyword: "contains",
						dataProp: i,
						dataPropType: util_1.Type.Num,
						compositeRule: true
					}, _valid);
					block();
				});
			}
			function checkLimits(count) {
				gen.code((0, codegen_1._)`${count}++`);
				if (max === void 0) gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true).break());
				else {
					gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, false).break());
					if (min === 1) gen.assign(valid, true);
					else gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true));
				}
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/dependencies.js
var require_dependencies = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	exports.error = {
		message: ({ params: { property, depsCount, deps } }) => {
			const property_ies = depsCount === 1 ? "property" : "properties";
			return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
		},
		params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
	};
	const def = {
		keyword: "dependencies",
		type: "object",
		schemaType: "object",
		error: exports.error,
		code(cxt) {
			const [propDeps, schDeps] = splitDependencies(cxt);
			validatePropertyDeps(cxt, propDeps);
			validateSchemaDeps(cxt, schDeps);
		}
	};
	function splitDependencies({ schema }) {
		const propertyDeps = {};
		const schemaDeps = {};
		for (const key in schema) {
			if (key === "__proto__") continue;
			const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
			deps[key] = schema[key];
		}
		return [propertyDeps, schemaDeps];
	}
	function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
		const { gen, data, it } = cxt;
		if (Object.keys(propertyDeps).length === 0) return;
		const missing = gen.let("missing");
		for (const prop in propertyDeps) {
			const deps = propertyDeps[prop];
			if (deps.length === 0) continue;
			const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
			cxt.setParams({
				property: prop,
				depsCount: deps.length,
				deps: deps.join(", ")
			});
			if (it.allErrors) gen.if(hasProperty, () => {
				for (const depProp of deps) (0, code_1.checkReportMissingProp)(cxt, depProp);
			});
			else {
				gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
				(0, code_1.reportMissingProp)(cxt, missing);
				gen.else();
			}
		}
	}
	exports.validatePropertyDeps = validatePropertyDeps;
	function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		for (const prop in schemaDeps) {
			if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop])) continue;
			gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
				const schCxt = cxt.subschema({
					keyword,
					schemaProp: prop
				}, valid);
				cxt.mergeValidEvaluated(schCxt, valid);
			}, () => gen.var(valid, true));
			cxt.ok(valid);
		}
	}
	exports.validateSchemaDeps = validateSchemaDeps;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/propertyNames.js
var require_propertyNames = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "propertyNames",
		type: "object",
		schemaType: ["object", "boolean"],
		error: {
			message: "property name must be valid",
			params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			const valid = gen.name("valid");
			gen.forIn("key", data, (key) => {
				cxt.setParams({ propertyName: key });
				cxt.subschema({
					keyword: "propertyNames",
					data: key,
					dataTypes: ["string"],
					propertyName: key,
					compositeRule: true
				}, valid);
				gen.if((0, codegen_1.not)(valid), () => {
					cxt.error(true);
					if (!it.allErrors) gen.break();
				});
			});
			cxt.ok(valid);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js
var require_additionalProperties = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const util_1 = require_util();
	exports.default = {
		keyword: "additionalProperties",
		type: ["object"],
		schemaType: ["boolean", "object"],
		allowUndefined: true,
		trackErrors: true,
		error: {
			message: "must NOT have additional properties",
			params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, errsCount, it } = cxt;
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, opts } = it;
			it.props = true;
			if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema)) return;
			const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
			const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
			checkAdditionalProperties();
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function checkAdditionalProperties() {
				gen.forIn("key", data, (key) => {
					if (!props.length && !patProps.length) additionalPropertyCode(key);
					else gen.if(isAdditional(key), () => additionalPropertyCode(key));
				});
			}
			function isAdditional(key) {
				let definedProp;
				if (props.length > 8) {
					const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
					definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
				} else if (props.length) definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key} === ${p}`));
				else definedProp = codegen_1.nil;
				if (patProps.length) definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
				return (0, codegen_1.not)(definedProp);
			}
			function deleteAdditional(key) {
				gen.code((0, codegen_1._)`delete ${data}[${key}]`);
			}
			function additionalPropertyCode(key) {
				if (opts.removeAdditional === "all" || opts.removeAdditional && schema === false) {
					deleteAdditional(key);
					return;
				}
				if (schema === false) {
					cxt.setParams({ additionalProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					if (opts.removeAdditional === "failing") {
						applyAdditionalSchema(key, valid, false);
						gen.if((0, codegen_1.not)(valid), () => {
							cxt.reset();
							deleteAdditional(key);
						});
					} else {
						applyAdditionalSchema(key, valid);
						if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					}
				}
			}
			function applyAdditionalSchema(key, valid, errors) {
				const subschema = {
					keyword: "additionalProperties",
					dataProp: key,
					dataPropType: util_1.Type.Str
				};
				if (errors === false) Object.assign(subschema, {
					compositeRule: true,
					createErrors: false,
					allErrors: false
				});
				cxt.subschema(subschema, valid);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/properties.js
var require_properties = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const validate_1 = require_validate();
	const code_1 = require_code();
	const util_1 = require_util();
	const additionalProperties_1 = require_additionalProperties();
	exports.default = {
		keyword: "properties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0) additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
			const allProps = (0, code_1.allSchemaProperties)(schema);
			for (const prop of allProps) it.definedProperties.add(prop);
			if (it.opts.unevaluated && allProps.length && it.props !== true) it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
			const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
			if (properties.length === 0) return;
			const valid = gen.name("valid");
			for (const prop of properties) {
				if (hasDefault(prop)) applyPropertySchema(prop);
				else {
					gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
					applyPropertySchema(prop);
					if (!it.allErrors) gen.else().var(valid, true);
					gen.endIf();
				}
				cxt.it.definedProperties.add(prop);
				cxt.ok(valid);
			}
			function hasDefault(prop) {
				return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== void 0;
			}
			function applyPropertySchema(prop) {
				cxt.subschema({
					keyword: "properties",
					schemaProp: prop,
					dataProp: prop
				}, valid);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/patternProperties.js
var require_patternProperties = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const util_2 = require_util();
	exports.default = {
		keyword: "patternProperties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, data, parentSchema, it } = cxt;
			const { opts } = it;
			const patterns = (0, code_1.allSchemaProperties)(schema);
			const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
			if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === true)) return;
			const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
			const valid = gen.name("valid");
			if (it.props !== true && !(it.props instanceof codegen_1.Name)) it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
			const { props } = it;
			validatePatternProperties();
			function validatePatternProperties() {
				for (const pat of patterns) {
					if (checkProperties) checkMatchingProperties(pat);
					if (it.allErrors) validateProperties(pat);
					else {
						gen.var(valid, true);
						validateProperties(pat);
						gen.if(valid);
					}
				}
			}
			function checkMatchingProperties(pat) {
				for (const prop in checkProperties) if (new RegExp(pat).test(prop)) (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
			}
			function validateProperties(pat) {
				gen.forIn("key", data, (key) => {
					gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
						const alwaysValid = alwaysValidPatterns.includes(pat);
						if (!alwaysValid) cxt.subschema({
							keyword: "patternProperties",
							schemaProp: pat,
							dataProp: key,
							dataPropType: util_2.Type.Str
						}, valid);
						if (it.opts.unevaluated && props !== true) gen.assign((0, codegen_1._)`${props}[${key}]`, true);
						else if (!alwaysValid && !it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					});
				});
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/not.js
var require_not = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: "not",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		code(cxt) {
			const { gen, schema, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				cxt.fail();
				return;
			}
			const valid = gen.name("valid");
			cxt.subschema({
				keyword: "not",
				compositeRule: true,
				createErrors: false,
				allErrors: false
			}, valid);
			cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
		},
		error: { message: "must NOT be valid" }
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/anyOf.js
var require_anyOf = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "anyOf",
		schemaType: "array",
		trackErrors: true,
		code: require_code().validateUnion,
		error: { message: "must match a schema in anyOf" }
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/oneOf.js
var require_oneOf = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "oneOf",
		schemaType: "array",
		trackErrors: true,
		error: {
			message: "must match exactly one schema in oneOf",
			params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, it } = cxt;
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			if (it.opts.discriminator && parentSchema.discriminator) return;
			const schArr = schema;
			const valid = gen.let("valid", false);
			const passing = gen.let("passing", null);
			const schValid = gen.name("_valid");
			cxt.setParams({ passing });
			gen.block(validateOneOf);
			cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
			function validateOneOf() {
				schArr.forEach((sch, i) => {
					let schCxt;
					if ((0, util_1.alwaysValidSchema)(it, sch)) gen.var(schValid, true);
					else schCxt = cxt.subschema({
						keyword: "oneOf",
						schemaProp: i,
						compositeRule: true
					}, schValid);
					if (i > 0) gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, false).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else();
					gen.if(schValid, () => {
						gen.assign(valid, true);
						gen.assign(passing, i);
						if (schCxt) cxt.mergeEvaluated(schCxt, codegen_1.Name);
					});
				});
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/allOf.js
var require_allOf = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: "allOf",
		schemaType: "array",
		code(cxt) {
			const { gen, schema, it } = cxt;
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			const valid = gen.name("valid");
			schema.forEach((sch, i) => {
				if ((0, util_1.alwaysValidSchema)(it, sch)) return;
				const schCxt = cxt.subschema({
					keyword: "allOf",
					schemaProp: i
				}, valid);
				cxt.ok(valid);
				cxt.mergeEvaluated(schCxt);
			});
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/if.js
var require_if = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "if",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		error: {
			message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
			params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
		},
		code(cxt) {
			const { gen, parentSchema, it } = cxt;
			if (parentSchema.then === void 0 && parentSchema.else === void 0) (0, util_1.checkStrictMode)(it, "\"if\" without \"then\" and \"else\" is ignored");
			const hasThen = hasSchema(it, "then");
			const hasElse = hasSchema(it, "else");
			if (!hasThen && !hasElse) return;
			const valid = gen.let("valid", true);
			const schValid = gen.name("_valid");
			validateIf();
			cxt.reset();
			if (hasThen && hasElse) {
				const ifClause = gen.let("ifClause");
				cxt.setParams({ ifClause });
				gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
			} else if (hasThen) gen.if(schValid, validateClause("then"));
			else gen.if((0, codegen_1.not)(schValid), validateClause("else"));
			cxt.pass(valid, () => cxt.error(true));
			function validateIf() {
				const schCxt = cxt.subschema({
					keyword: "if",
					compositeRule: true,
					createErrors: false,
					allErrors: false
				}, schValid);
				cxt.mergeEvaluated(schCxt);
			}
			function validateClause(keyword, ifClause) {
				return () => {
					const schCxt = cxt.subschema({ keyword }, schValid);
					gen.assign(valid, schValid);
					cxt.mergeValidEvaluated(schCxt, valid);
					if (ifClause) gen.assign(ifClause, (0, codegen_1._)`${keyword}`);
					else cxt.setParams({ ifClause: keyword });
				};
			}
		}
	};
	function hasSchema(it, keyword) {
		const schema = it.schema[keyword];
		return schema !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema);
	}
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/thenElse.js
var require_thenElse = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: ["then", "else"],
		schemaType: ["object", "boolean"],
		code({ keyword, parentSchema, it }) {
			if (parentSchema.if === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/index.js
var require_applicator$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const additionalItems_1 = require_additionalItems();
	const prefixItems_1 = require_prefixItems();
	const items_1 = require_items();
	const items2020_1 = require_items2020();
	const contains_1 = require_contains();
	const dependencies_1 = require_dependencies();
	const propertyNames_1 = require_propertyNames();
	const additionalProperties_1 = require_additionalProperties();
	const properties_1 = require_properties();
	const patternProperties_1 = require_patternProperties();
	const not_1 = require_not();
	const anyOf_1 = require_anyOf();
	const oneOf_1 = require_oneOf();
	const allOf_1 = require_allOf();
	const if_1 = require_if();
	const thenElse_1 = require_thenElse();
	function getApplicator(draft2020 = false) {
		const applicator = [
			not_1.default,
			anyOf_1.default,
			oneOf_1.default,
			allOf_1.default,
			if_1.default,
			thenElse_1.default,
			propertyNames_1.default,
			additionalProperties_1.default,
			dependencies_1.default,
			properties_1.default,
			patternProperties_1.default
		];
		if (draft2020) applicator.push(prefixItems_1.default, items2020_1.default);
		else applicator.push(additionalItems_1.default, items_1.default);
		applicator.push(contains_1.default);
		return applicator;
	}
	exports.default = getApplicator;
}));
// node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js
var require_dynamicAnchor = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicAnchor = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const ref_1 = require_ref();
	const def = {
		keyword: "$dynamicAnchor",
		schemaType: "string",
		code: (cxt) => dynamicAnchor(cxt, cxt.schema)
	};
	function dynamicAnchor(cxt, anchor) {
		const { gen, it } = cxt;
		it.schemaEnv.root.dynamicAnchors[anchor] = true;
		const v = (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`;
		const validate = it.errSchemaPath === "#" ? it.validateName : _getValidate(cxt);
		gen.if((0, codegen_1._)`!${v}`, () => gen.assign(v, validate));
	}
	exports.dynamicAnchor = dynamicAnchor;
	function _getValidate(cxt) {
		const { schemaEnv, schema, self } = cxt.it;
		const { root, baseId, localRefs, meta } = schemaEnv.root;
		const { schemaId } = self.opts;
		const sch = new compile_1.SchemaEnv({
			schema,
			schemaId,
			root,
			baseId,
			localRefs,
			meta
		});
		compile_1.compileSchema.call(self, sch);
		return (0, ref_1.getValidate)(cxt, sch);
	}
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js
var require_dynamicRef = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicRef = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const ref_1 = require_ref();
	const def = {
		keyword: "$dynamicRef",
		schemaType: "string",
		code: (cxt) => dynamicRef(cxt, cxt.schema)
	};
	function dynamicRef(cxt, ref) {
		const { gen, keyword, it } = cxt;
		if (ref[0] !== "#") throw new Error(`"${keyword}" only supports hash fragment reference`);
		const anchor = ref.slice(1);
		if (it.allErrors) _dynamicRef();
		else {
			const valid = gen.let("valid", false);
			_dynamicRef(valid);
			cxt.ok(valid);
		}
		function _dynamicRef(valid) {
			if (it.schemaEnv.root.dynamicAnchors[anchor]) {
				const v = gen.let("_v", (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
				gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
			} else _callRef(it.validateName, valid)();
		}
		function _callRef(validate, valid) {
			return valid ? () => gen.block(() => {
				(0, ref_1.callRef)(cxt, validate);
				gen.let(valid, true);
			}) : () => (0, ref_1.callRef)(cxt, validate);
		}
	}
	exports.dynamicRef = dynamicRef;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js
var require_recursiveAnchor = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const util_1 = require_util();
	exports.default = {
		keyword: "$recursiveAnchor",
		schemaType: "boolean",
		code(cxt) {
			if (cxt.schema) (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
			else (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
		}
	};
}));
// node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js
var require_recursiveRef = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicRef_1 = require_dynamicRef();
	exports.default = {
		keyword: "$recursiveRef",
		schemaType: "string",
		code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema)
	};
}));
// node_modules/ajv/dist/vocabularies/dynamic/index.js
var require_dynamic = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const dynamicRef_1 = require_dynamicRef();
	const recursiveAnchor_1 = require_recursiveAnchor();
	const recursiveRef_1 = require_recursiveRef();
	exports.default = [
		dynamicAnchor_1.default,
		dynamicRef_1.default,
		recursiveAnchor_1.default,
		recursiveRef_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/validation/dependentRequired.js
var require_dependentRequired = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_dependencies();
	exports.default = {
		keyword: "dependentRequired",
		type: "object",
		schemaType: "object",
		error: dependencies_1.error,
		code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt)
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js
var require_dependentSchemas = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_dependencies();
	exports.default = {
		keyword: "dependentSchemas",
		type: "object",
		schemaType: "object",
		code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt)
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitContains.js
var require_limitContains = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: ["maxContains", "minContains"],
		type: "array",
		schemaType: "number",
		code({ keyword, parentSchema, it }) {
			if (parentSchema.contains === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/next.js
var require_next = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependentRequired_1 = require_dependentRequired();
	const dependentSchemas_1 = require_dependentSchemas();
	const limitContains_1 = require_limitContains();
	exports.default = [
		dependentRequired_1.default,
		dependentSchemas_1.default,
		limitContains_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js
var require_unevaluatedProperties = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	exports.default = {
		keyword: "unevaluatedProperties",
		type: "object",
		schemaType: ["boolean", "object"],
		trackErrors: true,
		error: {
			message: "must NOT have unevaluated properties",
			params: ({ params }) => (0, codegen_1._)`{unevaluatedProperty: ${params.unevaluatedProperty}}`
		},
		code(cxt) {
			const { gen, schema, data, errsCount, it } = cxt;
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, props } = it;
			if (props instanceof codegen_1.Name) gen.if((0, codegen_1._)`${props} !== true`, () => gen.forIn("key", data, (key) => gen.if(unevaluatedDynamic(props, key), () => unevaluatedPropCode(key))));
			else if (props !== true) gen.forIn("key", data, (key) => props === void 0 ? unevaluatedPropCode(key) : gen.if(unevaluatedStatic(props, key), () => unevaluatedPropCode(key)));
			it.props = true;
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function unevaluatedPropCode(key) {
				if (schema === false) {
					cxt.setParams({ unevaluatedProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (!(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					cxt.subschema({
						keyword: "unevaluatedProperties",
						dataProp: key,
						dataPropType: util_1.Type.Str
					}, valid);
					if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
				}
			}
			function unevaluatedDynamic(evaluatedProps, key) {
				return (0, codegen_1._)`!${evaluatedProps} || !${evaluatedProps}[${key}]`;
			}
			function unevaluatedStatic(evaluatedProps, key) {
				const ps = [];
				for (const p in evaluatedProps) if (evaluatedProps[p] === true) ps.push((0, codegen_1._)`${key} !== ${p}`);
				return (0, codegen_1.and)(...ps);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js
var require_unevaluatedItems = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "unevaluatedItems",
		type: "array",
		schemaType: ["boolean", "object"],
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			const items = it.items || 0;
			if (items === true) return;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			if (schema === false) {
				cxt.setParams({ len: items });
				cxt.fail((0, codegen_1._)`${len} > ${items}`);
			} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
				const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items}`);
				gen.if((0, codegen_1.not)(valid), () => validateItems(valid, items));
				cxt.ok(valid);
			}
			it.items = true;
			function validateItems(valid, from) {
				gen.forRange("i", from, len, (i) => {
					cxt.subschema({
						keyword: "unevaluatedItems",
						dataProp: i,
						dataPropType: util_1.Type.Num
					}, valid);
					if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
				});
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/unevaluated/index.js
var require_unevaluated$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const unevaluatedProperties_1 = require_unevaluatedProperties();
	const unevaluatedItems_1 = require_unevaluatedItems();
	exports.default = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
}));
// node_modules/ajv/dist/vocabularies/format/format.js
var require_format$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "format",
		type: ["number", "string"],
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
		},
		code(cxt, ruleType) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const { opts, errSchemaPath, schemaEnv, self } = it;
			if (!opts.validateFormats) return;
			if ($data) validate$DataFormat();
			else validateFormat();
			function validate$DataFormat() {
				const fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				});
				const fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`);
				const fType = gen.let("fType");
				const format = gen.let("format");
				gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format, fDef));
				cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
				function unknownFmt() {
					if (opts.strictSchema === false) return codegen_1.nil;
					return (0, codegen_1._)`${schemaCode} && !${format}`;
				}
				function invalidFmt() {
					const callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : (0, codegen_1._)`${format}(${data})`;
					const validData = (0, codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
					return (0, codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
				}
			}
			function validateFormat() {
				const formatDef = self.formats[schema];
				if (!formatDef) {
					unknownFormat();
					return;
				}
				if (formatDef === true) return;
				const [fmtType, format, fmtRef] = getFormat(formatDef);
				if (fmtType === ruleType) cxt.pass(validCondition());
				function unknownFormat() {
					if (opts.strictSchema === false) {
						self.logger.warn(unknownMsg());
						return;
					}
					throw new Error(unknownMsg());
					function unknownMsg() {
						return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
					}
				}
				function getFormat(fmtDef) {
					const code = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema)}` : void 0;
					const fmt = gen.scopeValue("formats", {
						key: schema,
						ref: fmtDef,
						code
					});
					if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) return [
						fmtDef.type || "string",
						fmtDef.validate,
						(0, codegen_1._)`${fmt}.validate`
					];
					return [
						"string",
						fmtDef,
						fmt
					];
				}
				function validCondition() {
					if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
						if (!schemaEnv.$async) throw new Error("async format in sync schema");
						return (0, codegen_1._)`await ${fmtRef}(${data})`;
					}
					return typeof format == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
				}
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/format/index.js
var require_format = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = [require_format$1().default];
}));
// node_modules/ajv/dist/vocabularies/metadata.js
var require_metadata = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.contentVocabulary = exports.metadataVocabulary = void 0;
	exports.metadataVocabulary = [
		"title",
		"description",
		"default",
		"deprecated",
		"readOnly",
		"writeOnly",
		"examples"
	];
	exports.contentVocabulary = [
		"contentMediaType",
		"contentEncoding",
		"contentSchema"
	];
}));
// node_modules/ajv/dist/vocabularies/draft2020.js
var require_draft2020 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core$1();
	const validation_1 = require_validation$1();
	const applicator_1 = require_applicator$1();
	const dynamic_1 = require_dynamic();
	const next_1 = require_next();
	const unevaluated_1 = require_unevaluated$1();
	const format_1 = require_format();
	const metadata_1 = require_metadata();
	exports.default = [
		dynamic_1.default,
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(true),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary,
		next_1.default,
		unevaluated_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/discriminator/types.js
var require_types = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiscrError = void 0;
	var DiscrError;
	(function(DiscrError) {
		DiscrError["Tag"] = "tag";
		DiscrError["Mapping"] = "mapping";
	})(DiscrError || (exports.DiscrError = DiscrError = {}));
}));
// node_modules/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const types_1 = require_types();
	const compile_1 = require_compile();
	const ref_error_1 = require_ref_error();
	const util_1 = require_util();
	exports.default = {
		keyword: "discriminator",
		type: "object",
		schemaType: "object",
		error: {
			message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
			params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
		},
		code(cxt) {
			const { gen, data, schema, parentSchema, it } = cxt;
			const { oneOf } = parentSchema;
			if (!it.opts.discriminator) throw new Error("discriminator: requires discriminator option");
			const tagName = schema.propertyName;
			if (typeof tagName != "string") throw new Error("discriminator: requires propertyName");
			if (schema.mapping) throw new Error("discriminator: mapping is not supported");
			if (!oneOf) throw new Error("discriminator: requires oneOf keyword");
			const valid = gen.let("valid", false);
			const tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
			gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, {
				discrError: types_1.DiscrError.Tag,
				tag,
				tagName
			}));
			cxt.ok(valid);
			function validateMapping() {
				const mapping = getMapping();
				gen.if(false);
				for (const tagValue in mapping) {
					gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`);
					gen.assign(valid, applyTagSchema(mapping[tagValue]));
				}
				gen.else();
				cxt.error(false, {
					discrError: types_1.DiscrError.Mapping,
					tag,
					tagName
				});
				gen.endIf();
			}
			function applyTagSchema(schemaProp) {
				const _valid = gen.name("valid");
				const schCxt = cxt.subschema({
					keyword: "oneOf",
					schemaProp
				}, _valid);
				cxt.mergeEvaluated(schCxt, codegen_1.Name);
				return _valid;
			}
			function getMapping() {
				var _a;
				const oneOfMapping = {};
				const topRequired = hasRequired(parentSchema);
				let tagRequired = true;
				for (let i = 0; i < oneOf.length; i++) {
					let sch = oneOf[i];
					if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
						const ref = sch.$ref;
						sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
						if (sch instanceof compile_1.SchemaEnv) sch = sch.schema;
						if (sch === void 0) throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
					}
					const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
					if (typeof propSch != "object") throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
					tagRequired = tagRequired && (topRequired || hasRequired(sch));
					addMappings(propSch, i);
				}
				if (!tagRequired) throw new Error(`discriminator: "${tagName}" must be required`);
				return oneOfMapping;
				function hasRequired({ required }) {
					return Array.isArray(required) && required.includes(tagName);
				}
				function addMappings(sch, i) {
					if (sch.const) addMapping(sch.const, i);
					else if (sch.enum) for (const tagValue of sch.enum) addMapping(tagValue, i);
					else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
				}
				function addMapping(tagValue, i) {
					if (typeof tagValue != "string" || tagValue in oneOfMapping) throw new Error(`discriminator: "${tagName}" values must be unique strings`);
					oneOfMapping[tagValue] = i;
				}
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/schema.json
var require_schema = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/schema",
		"$vocabulary": {
			"https://json-schema.org/draft/2020-12/vocab/core": true,
			"https://json-schema.org/draft/2020-12/vocab/applicator": true,
			"https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
			"https://json-schema.org/draft/2020-12/vocab/validation": true,
			"https://json-schema.org/draft/2020-12/vocab/meta-data": true,
			"https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
			"https://json-schema.org/draft/2020-12/vocab/content": true
		},
		"$dynamicAnchor": "meta",
		"title": "Core and Validation specifications meta-schema",
		"allOf": [
			{ "$ref": "meta/core" },
			{ "$ref": "meta/applicator" },
			{ "$ref": "meta/unevaluated" },
			{ "$ref": "meta/validation" },
			{ "$ref": "meta/meta-data" },
			{ "$ref": "meta/format-annotation" },
			{ "$ref": "meta/content" }
		],
		"type": ["object", "boolean"],
		"$comment": "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",
		"properties": {
			"definitions": {
				"$comment": "\"definitions\" has been replaced by \"$defs\".",
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"deprecated": true,
				"default": {}
			},
			"dependencies": {
				"$comment": "\"dependencies\" has been split and replaced by \"dependentSchemas\" and \"dependentRequired\" in order to serve their differing semantics.",
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$dynamicRef": "#meta" }, { "$ref": "meta/validation#/$defs/stringArray" }] },
				"deprecated": true,
				"default": {}
			},
			"$recursiveAnchor": {
				"$comment": "\"$recursiveAnchor\" has been replaced by \"$dynamicAnchor\".",
				"$ref": "meta/core#/$defs/anchorString",
				"deprecated": true
			},
			"$recursiveRef": {
				"$comment": "\"$recursiveRef\" has been replaced by \"$dynamicRef\".",
				"$ref": "meta/core#/$defs/uriReferenceString",
				"deprecated": true
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json
var require_applicator = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/applicator",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/applicator": true },
		"$dynamicAnchor": "meta",
		"title": "Applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"prefixItems": { "$ref": "#/$defs/schemaArray" },
			"items": { "$dynamicRef": "#meta" },
			"contains": { "$dynamicRef": "#meta" },
			"additionalProperties": { "$dynamicRef": "#meta" },
			"properties": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependentSchemas": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"default": {}
			},
			"propertyNames": { "$dynamicRef": "#meta" },
			"if": { "$dynamicRef": "#meta" },
			"then": { "$dynamicRef": "#meta" },
			"else": { "$dynamicRef": "#meta" },
			"allOf": { "$ref": "#/$defs/schemaArray" },
			"anyOf": { "$ref": "#/$defs/schemaArray" },
			"oneOf": { "$ref": "#/$defs/schemaArray" },
			"not": { "$dynamicRef": "#meta" }
		},
		"$defs": { "schemaArray": {
			"type": "array",
			"minItems": 1,
			"items": { "$dynamicRef": "#meta" }
		} }
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json
var require_unevaluated = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/unevaluated",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/unevaluated": true },
		"$dynamicAnchor": "meta",
		"title": "Unevaluated applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"unevaluatedItems": { "$dynamicRef": "#meta" },
			"unevaluatedProperties": { "$dynamicRef": "#meta" }
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json
var require_content = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/content",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/content": true },
		"$dynamicAnchor": "meta",
		"title": "Content vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"contentEncoding": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentSchema": { "$dynamicRef": "#meta" }
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json
var require_core = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/core",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true },
		"$dynamicAnchor": "meta",
		"title": "Core vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"$ref": "#/$defs/uriReferenceString",
				"$comment": "Non-empty fragments not allowed.",
				"pattern": "^[^#]*#?$"
			},
			"$schema": { "$ref": "#/$defs/uriString" },
			"$ref": { "$ref": "#/$defs/uriReferenceString" },
			"$anchor": { "$ref": "#/$defs/anchorString" },
			"$dynamicRef": { "$ref": "#/$defs/uriReferenceString" },
			"$dynamicAnchor": { "$ref": "#/$defs/anchorString" },
			"$vocabulary": {
				"type": "object",
				"propertyNames": { "$ref": "#/$defs/uriString" },
				"additionalProperties": { "type": "boolean" }
			},
			"$comment": { "type": "string" },
			"$defs": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" }
			}
		},
		"$defs": {
			"anchorString": {
				"type": "string",
				"pattern": "^[A-Za-z_][-A-Za-z0-9._]*$"
			},
			"uriString": {
				"type": "string",
				"format": "uri"
			},
			"uriReferenceString": {
				"type": "string",
				"format": "uri-reference"
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json
var require_format_annotation = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/format-annotation",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/format-annotation": true },
		"$dynamicAnchor": "meta",
		"title": "Format vocabulary meta-schema for annotation results",
		"type": ["object", "boolean"],
		"properties": { "format": { "type": "string" } }
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json
var require_meta_data = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/meta-data",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/meta-data": true },
		"$dynamicAnchor": "meta",
		"title": "Meta-data vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"deprecated": {
				"type": "boolean",
				"default": false
			},
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"writeOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json
var require_validation = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/validation",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/validation": true },
		"$dynamicAnchor": "meta",
		"title": "Validation vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"type": { "anyOf": [{ "$ref": "#/$defs/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/$defs/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"const": true,
			"enum": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/$defs/nonNegativeInteger" },
			"minLength": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"maxItems": { "$ref": "#/$defs/nonNegativeInteger" },
			"minItems": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"maxContains": { "$ref": "#/$defs/nonNegativeInteger" },
			"minContains": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 1
			},
			"maxProperties": { "$ref": "#/$defs/nonNegativeInteger" },
			"minProperties": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/$defs/stringArray" },
			"dependentRequired": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/stringArray" }
			}
		},
		"$defs": {
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 0
			},
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/index.js
var require_json_schema_2020_12 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const metaSchema = require_schema();
	const applicator = require_applicator();
	const unevaluated = require_unevaluated();
	const content = require_content();
	const core = require_core();
	const format = require_format_annotation();
	const metadata = require_meta_data();
	const validation = require_validation();
	const META_SUPPORT_DATA = ["/properties"];
	function addMetaSchema2020($data) {
		[
			metaSchema,
			applicator,
			unevaluated,
			content,
			core,
			with$data(this, format),
			metadata,
			with$data(this, validation)
		].forEach((sch) => this.addMetaSchema(sch, void 0, false));
		return this;
		function with$data(ajv, sch) {
			return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
		}
	}
	exports.default = addMetaSchema2020;
}));
// node_modules/ajv/dist/2020.js
var require__2020 = __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
	const core_1 = require_core$2();
	const draft2020_1 = require_draft2020();
	const discriminator_1 = require_discriminator();
	const json_schema_2020_12_1 = require_json_schema_2020_12();
	const META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
	var Ajv2020 = class extends core_1.default {
		constructor(opts = {}) {
			super({
				...opts,
				dynamicRef: true,
				next: true,
				unevaluated: true
			});
		}
		_addVocabularies() {
			super._addVocabularies();
			draft2020_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			const { $data, meta } = this.opts;
			if (!meta) return;
			json_schema_2020_12_1.default.call(this, $data);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv2020 = Ajv2020;
	module.exports = exports = Ajv2020;
	module.exports.Ajv2020 = Ajv2020;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv2020;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));
// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = new Date("2020-01-01T" + s1).valueOf();
		const t2 = new Date("2020-01-01T" + s2).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));
// node_modules/ajv/dist/vocabularies/draft7.js
var require_draft7 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core$1();
	const validation_1 = require_validation$1();
	const applicator_1 = require_applicator$1();
	const format_1 = require_format();
	const metadata_1 = require_metadata();
	exports.default = [
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary
	];
}));
// node_modules/ajv/dist/refs/json-schema-draft-07.json
var require_json_schema_draft_07 = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "http://json-schema.org/draft-07/schema#",
		"title": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		},
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"type": "string",
				"format": "uri-reference"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"$ref": {
				"type": "string",
				"format": "uri-reference"
			},
			"$comment": { "type": "string" },
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
			"minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": { "$ref": "#" },
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": true
			},
			"maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
			"minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"contains": { "$ref": "#" },
			"maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
			"minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": { "$ref": "#" },
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"propertyNames": { "$ref": "#" },
			"const": true,
			"enum": {
				"type": "array",
				"items": true,
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentEncoding": { "type": "string" },
			"if": { "$ref": "#" },
			"then": { "$ref": "#" },
			"else": { "$ref": "#" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"default": true
	};
}));
// node_modules/ajv/dist/ajv.js
var require_ajv = __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
	const core_1 = require_core$2();
	const draft7_1 = require_draft7();
	const discriminator_1 = require_discriminator();
	const draft7MetaSchema = require_json_schema_draft_07();
	const META_SUPPORT_DATA = ["/properties"];
	const META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
	var Ajv = class extends core_1.default {
		_addVocabularies() {
			super._addVocabularies();
			draft7_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			if (!this.opts.meta) return;
			const metaSchema = this.opts.$data ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA) : draft7MetaSchema;
			this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv = Ajv;
	module.exports = exports = Ajv;
	module.exports.Ajv = Ajv;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));
// node_modules/ajv-formats/dist/limit.js
var require_limit = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatLimitDefinition = void 0;
	const ajv_1 = require_ajv();
	const codegen_1 = require_codegen();
	const ops = codegen_1.operators;
	const KWDs = {
		formatMaximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		formatMinimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		formatExclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		formatExclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	exports.formatLimitDefinition = {
		keyword: Object.keys(KWDs),
		type: "string",
		schemaType: "string",
		$data: true,
		error: {
			message: ({ keyword, schemaCode }) => (0, codegen_1.str)`should be ${KWDs[keyword].okStr} ${schemaCode}`,
			params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, schemaCode, keyword, it } = cxt;
			const { opts, self } = it;
			if (!opts.validateFormats) return;
			const fCxt = new ajv_1.KeywordCxt(it, self.RULES.all.format.definition, "format");
			if (fCxt.$data) validate$DataFormat();
			else validateFormat();
			function validate$DataFormat() {
				const fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				});
				const fmt = gen.const("fmt", (0, codegen_1._)`${fmts}[${fCxt.schemaCode}]`);
				cxt.fail$data((0, codegen_1.or)((0, codegen_1._)`typeof ${fmt} != "object"`, (0, codegen_1._)`${fmt} instanceof RegExp`, (0, codegen_1._)`typeof ${fmt}.compare != "function"`, compareCode(fmt)));
			}
			function validateFormat() {
				const format = fCxt.schema;
				const fmtDef = self.formats[format];
				if (!fmtDef || fmtDef === true) return;
				if (typeof fmtDef != "object" || fmtDef instanceof RegExp || typeof fmtDef.compare != "function") throw new Error(`"${keyword}": format "${format}" does not define "compare" function`);
				const fmt = gen.scopeValue("formats", {
					key: format,
					ref: fmtDef,
					code: opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(format)}` : void 0
				});
				cxt.fail$data(compareCode(fmt));
			}
			function compareCode(fmt) {
				return (0, codegen_1._)`${fmt}.compare(${data}, ${schemaCode}) ${KWDs[keyword].fail} 0`;
			}
		},
		dependencies: ["format"]
	};
	const formatLimitPlugin = (ajv) => {
		ajv.addKeyword(exports.formatLimitDefinition);
		return ajv;
	};
	exports.default = formatLimitPlugin;
}));
// node_modules/ajv-formats/dist/index.js
var require_dist = __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const formats_1 = require_formats();
	const limit_1 = require_limit();
	const codegen_1 = require_codegen();
	const fullName = new codegen_1.Name("fullFormats");
	const fastName = new codegen_1.Name("fastFormats");
	const formatsPlugin = (ajv, opts = { keywords: true }) => {
		if (Array.isArray(opts)) {
			addFormats(ajv, opts, formats_1.fullFormats, fullName);
			return ajv;
		}
		const [formats, exportName] = opts.mode === "fast" ? [formats_1.fastFormats, fastName] : [formats_1.fullFormats, fullName];
		addFormats(ajv, opts.formats || formats_1.formatNames, formats, exportName);
		if (opts.keywords) (0, limit_1.default)(ajv);
		return ajv;
	};
	formatsPlugin.get = (name, mode = "full") => {
		const f = (mode === "fast" ? formats_1.fastFormats : formats_1.fullFormats)[name];
		if (!f) throw new Error(`Unknown format "${name}"`);
		return f;
	};
	function addFormats(ajv, list, fs, exportName) {
		var _a;
		var _b;
		(_a = (_b = ajv.opts.code).formats) !== null && _a !== void 0 || (_b.formats = (0, codegen_1._)`require("ajv-formats/dist/formats").${exportName}`);
		for (const f of list) ajv.addFormat(f, fs[f]);
	}
	module.exports = exports = formatsPlugin;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = formatsPlugin;
}));
// src/contract/direction.ts
var import__2020 = require__2020();
var import_dist = __toESM(require_dist(), 1);
const noProperties = new Map();
function directionOf(part) {
	return part === "response" ? "out" : "in";
}
function isDirected(node) {
	if (node === null || typeof node !== "object") return false;
	if (node.readOnly === true || node.writeOnly === true) return true;
	for (const key in node) if (isDirected(node[key])) return true;
	return false;
}
function demandsOf(document, written, direction) {
	const part = structuredClone(written);
	const keyword = direction === "out" ? "writeOnly" : "readOnly";
	visit$1(document, part, (schema, around) => {
		const names = namesOf(document, schema, around, keyword);
		if (names.length > 0) schema.required = schema.required.filter((name) => !names.includes(name));
	});
	return part;
}
function namesOf(document, schema, around, keyword) {
	const own = propertiesOf(document, schema);
	return schema.required.filter((name) => marked(document, own.get(name) ?? around.get(name), keyword));
}
function propertiesOf(document, schema, depth = 0) {
	const own = deref(document, schema);
	const found = new Map(Object.entries(own?.properties ?? {}));
	if (depth < 8 && Array.isArray(own?.allOf)) for (const part of own.allOf) for (const [name, property] of propertiesOf(document, part, depth + 1)) found.set(name, property);
	return found;
}
function marked(document, property, keyword) {
	return property?.[keyword] === true || deref(document, property)?.[keyword] === true;
}
function deref(document, schema) {
	return typeof schema?.$ref === "string" && schema.$ref.startsWith("#/") ? nodeAt(document, follow(document, decodeURIComponent(schema.$ref.slice(1)))) : schema;
}
function visit$1(document, node, see, around = noProperties) {
	if (node === null || typeof node !== "object") return;
	if (Array.isArray(node.required)) see(node, around);
	for (const [key, child] of Object.entries(node)) if (key === "allOf" && Array.isArray(child)) for (const branch of child) visit$1(document, branch, see, propertiesOf(document, node));
	else visit$1(document, child, see);
}
// src/contract/reading/anatomy.ts
const operations = Object.fromEntries([
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
	"query"
].map((method) => [method, "operation"]));
const media = {
	content: "mediaType{}",
	schema: "schema",
	examples: "example{}"
};
const parts = {
	document: {
		paths: "paths",
		webhooks: "pathItem{}",
		components: "components",
		definitions: "schema{}",
		parameters: "parameter{}",
		responses: "response{}",
		securityDefinitions: "securityScheme{}"
	},
	components: {
		schemas: "schema{}",
		responses: "response{}",
		parameters: "parameter{}",
		examples: "example{}",
		requestBodies: "requestBody{}",
		headers: "header{}",
		securitySchemes: "securityScheme{}",
		links: "link{}",
		callbacks: "callback{}",
		pathItems: "pathItem{}",
		mediaTypes: "mediaType{}"
	},
	paths: { "*": "pathItem" },
	pathItem: {
		...operations,
		parameters: "parameter",
		additionalOperations: "operation{}"
	},
	operation: {
		parameters: "parameter",
		requestBody: "requestBody",
		responses: "responses",
		callbacks: "callback{}"
	},
	parameter: media,
	header: media,
	requestBody: { content: "mediaType{}" },
	responses: { "*": "response" },
	response: {
		headers: "header{}",
		content: "mediaType{}",
		links: "link{}",
		schema: "schema"
	},
	mediaType: {
		schema: "schema",
		itemSchema: "schema",
		examples: "example{}",
		encoding: "encoding{}",
		prefixEncoding: "encoding",
		itemEncoding: "encoding"
	},
	encoding: {
		headers: "header{}",
		encoding: "encoding{}",
		prefixEncoding: "encoding",
		itemEncoding: "encoding"
	},
	schema: {
		...Object.fromEntries([
			"items",
			"prefixItems",
			"allOf",
			"anyOf",
			"oneOf",
			"not",
			"if",
			"then",
			"else",
			"additionalProperties",
			"unevaluatedProperties"
		].concat([
			"unevaluatedItems",
			"additionalItems",
			"contains",
			"propertyNames",
			"contentSchema"
		]).map((keyword) => [keyword, "schema"])),
		...Object.fromEntries([
			"properties",
			"patternProperties",
			"$defs",
			"definitions",
			"dependentSchemas"
		].map((keyword) => [keyword, "schema{}"]))
	},
	example: {},
	link: {},
	callback: { "*": "pathItem" },
	securityScheme: {}
};
function eachPart(node, kind, at, see, seeMap) {
	const known = parts[kind];
	const any = known["*"];
	for (const key of Object.keys(node)) {
		const child = any ? key.startsWith("x-") ? void 0 : any : Object.hasOwn(known, key) ? known[key] : void 0;
		const part = node[key];
		if (child === void 0 || part === null || typeof part !== "object") continue;
		const here = pointer(at, key);
		if (!child.endsWith("{}")) {
			if (seeMap && Object.hasOwn(parts[child], "*")) seeMap(part, here, node, key);
			eachOf(node[key], child, here, see, node, key);
			continue;
		}
		seeMap?.(part, here, node, key);
		const map = node[key];
		for (const name of Object.keys(map)) eachOf(map[name], child.slice(0, -2), pointer(here, name), see, map, name);
	}
}
function eachOf(part, kind, at, see, parent, key) {
	if (part === null || typeof part !== "object") return;
	if (!Array.isArray(part)) see(part, kind, at, parent, key);
	else part.forEach((item, index) => {
		if (item !== null && typeof item === "object") see(item, kind, pointer(at, index), part, String(index));
	});
}
function eachPartBelow(document, see) {
	const step = (node, kind, at, parent, key) => {
		see(node, kind, at, parent, key);
		const now = parent[key];
		if (now !== null && typeof now === "object") eachPart(now, kind, at, step);
	};
	eachPart(document, "document", "", step);
}
function kindAt(document, at) {
	let child = "document";
	let node = document;
	for (const token of tokensOf$1(at)) {
		if (child === void 0) return void 0;
		if (Array.isArray(node)) {} else if (child.endsWith("{}")) child = child.slice(0, -2);
		else {
			const known = parts[child];
			child = known["*"] ? token.startsWith("x-") ? void 0 : known["*"] : Object.hasOwn(known, token) ? known[token] : void 0;
		}
		node = node?.[token];
	}
	return child?.endsWith("{}") ? void 0 : child;
}
// src/contract/judged.ts
function judgedPart(document, amend = (part) => part) {
	const judged = { openapi: document.openapi };
	eachPart(document, "document", "", (part, kind, at) => {
		if (kind !== "paths" && kind !== "components") put(part, kind, at);
		else eachPart(part, kind, at, put);
	});
	for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) if (typeof schema === "boolean") onDemand(judged, [
		"components",
		"schemas",
		name
	], () => schema);
	return judged;
	function put(part, kind, at) {
		onDemand(judged, tokensOf$1(at), () => amend(copyOf(document, part, kind)));
	}
}
function onDemand(root, way, make) {
	let holder = root;
	for (const token of way.slice(0, -1)) {
		if (!Object.hasOwn(holder, token)) Object.defineProperty(holder, token, { value: {} });
		holder = holder[token];
	}
	const key = way.at(-1);
	Object.defineProperty(holder, key, {
		configurable: true,
		get() {
			const value = make();
			Object.defineProperty(holder, key, { value });
			return value;
		}
	});
}
function copyOf(document, node, kind) {
	const copy = kind === "schema" ? { ...node } : {};
	if (kind === "schema") {
		for (const keyword of ["example", "examples"]) if (copy[keyword] !== null && typeof copy[keyword] === "object") delete copy[keyword];
	}
	const touched = new Set();
	eachPart(node, kind, "", (part, kind, at, parent) => {
		const [first = "", second] = tokensOf$1(at);
		if (second === void 0) {
			copy[first] = copyOf(document, part, kind);
			return;
		}
		if (!touched.has(first)) copy[first] = Array.isArray(parent) ? [...parent] : { ...parent };
		touched.add(first);
		copy[first][second] = copyOf(document, part, kind);
	});
	if (kind === "schema" && copy.discriminator !== void 0) spellOut(document, copy);
	return copy;
}
function spellOut(document, schema) {
	const { discriminator } = schema;
	const choice = Array.isArray(schema.oneOf) ? "oneOf" : "anyOf";
	const branches = schema[choice];
	const tag = discriminator?.propertyName;
	if (branches && choice === "oneOf" && isUnderstood(document, schema, branches)) return;
	delete schema.discriminator;
	if (!branches || typeof tag !== "string" || branches.some((branch) => typeof branch?.$ref !== "string")) return;
	const names = new Map(branches.map(({ $ref }) => [$ref, [nameOf($ref)]]));
	for (const [name, target] of Object.entries(discriminator.mapping ?? {})) {
		const ref = target.startsWith("#/") ? target : `#/components/schemas/${target}`;
		if (names.has(ref)) names.get(ref)?.push(name);
		else if (nodeAt(document, decode$1(ref.slice(1))) !== void 0) names.set(ref, [name]);
	}
	const fallback = discriminator.defaultMapping;
	const known = [...names.values()].flat();
	delete schema[choice];
	schema.allOf = [
		...schema.allOf ?? [],
		{
			type: "object",
			...fallback === void 0 && {
				required: [tag],
				properties: { [tag]: { enum: known } }
			}
		},
		...[...names].map(([$ref, values]) => ({
			if: {
				required: [tag],
				properties: { [tag]: { enum: values } }
			},
			then: { $ref }
		}))
	];
	if (fallback === void 0) return;
	const $ref = fallback.startsWith("#/") ? fallback : `#/components/schemas/${fallback}`;
	schema.allOf.push({
		if: {
			required: [tag],
			properties: { [tag]: { enum: known } }
		},
		else: { $ref }
	});
}
function isUnderstood(document, schema, branches) {
	const { propertyName: tag, mapping, defaultMapping } = schema.discriminator ?? {};
	if (typeof tag !== "string" || mapping !== void 0 || defaultMapping !== void 0) return false;
	const values = new Set();
	return branches.every((branch) => {
		const known = typeof branch?.$ref === "string" ? nodeAt(document, decode$1(branch.$ref.slice(1))) : branch;
		const listed = known?.properties?.[tag]?.enum ?? (known?.properties?.[tag]?.const !== void 0 ? [known.properties[tag].const] : void 0);
		const isRequired = [known?.required ?? [], schema.required ?? []].flat().includes(tag);
		if (!listed || !isRequired || listed.some((value) => values.has(value))) return false;
		for (const value of listed) values.add(value);
		return true;
	});
}
function nameOf(ref) {
	return tokensOf$1(decode$1(ref.slice(1))).at(-1) ?? "";
}
// src/contract/timed-pattern.ts
const freeSteps = 1e6;
const patienceMs = 100;
function timedPattern(source, flags) {
	const expression = compile(source, flags);
	const risk = riskOf(source);
	return {
		test: (text) => stepsFor(risk, text.length) <= freeSteps ? expression.test(text) : testInTime(expression, text),
		toString: () => String(expression)
	};
}
function compile(source, flags) {
	try {
		return new RegExp(source, flags);
	} catch {
		return new RegExp(source);
	}
}
function stepsFor({ nested, repetitions, ways }, length) {
	return nested ? Number.POSITIVE_INFINITY : (length + 1) ** repetitions * ways;
}
function riskOf(source) {
	const risk = {
		nested: false,
		repetitions: source.startsWith("^") ? 0 : 1,
		ways: 1
	};
	const open = [{
		varies: false,
		alternatives: 1
	}];
	let last;
	for (let at = 0; at < source.length; at++) {
		const char = source[at];
		const group = open[open.length - 1];
		const quantifier = quantifierAt(source, at);
		if (char === "\\") {
			at++;
			if (/[1-9k]/.test(source[at] ?? "")) risk.nested = true;
			last = void 0;
		} else if (char === "[") {
			for (at++; at < source.length && source[at] !== "]"; at++) if (source[at] === "\\") at++;
			last = void 0;
		} else if (char === "(") {
			open.push({
				varies: false,
				alternatives: 1
			});
			if (source[at + 1] === "?") at++;
		} else if (char === ")") {
			risk.ways *= group.alternatives;
			if (open.length > 1) open.pop();
			const around = open[open.length - 1];
			last = { varies: group.varies || group.alternatives > 1 };
			around.varies ||= last.varies;
		} else if (char === "|") {
			group.alternatives++;
			last = void 0;
		} else if (quantifier) {
			at += quantifier.length - 1;
			if (source[at + 1] === "?") at++;
			if (quantifier.most > 1 && last?.varies) risk.nested = true;
			if (quantifier.most > quantifier.least) {
				if (quantifier.most > 1) risk.repetitions++;
				else risk.ways *= 2;
				group.varies = true;
			}
		} else last = void 0;
	}
	risk.ways *= open[0]?.alternatives ?? 1;
	return risk;
}
function quantifierAt(source, at) {
	const char = source[at];
	if (char === "*") return {
		least: 0,
		most: Number.POSITIVE_INFINITY,
		length: 1
	};
	if (char === "+") return {
		least: 1,
		most: Number.POSITIVE_INFINITY,
		length: 1
	};
	if (char === "?") return {
		least: 0,
		most: 1,
		length: 1
	};
	const braces = char === "{" ? /^\{(\d+)(,(\d*))?\}/.exec(source.slice(at, at + 32)) : void 0;
	if (!braces) return void 0;
	const least = Number(braces[1]);
	return {
		least,
		most: braces[2] === void 0 ? least : braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY,
		length: braces[0].length
	};
}
const script = new Script("expression.test(text)");
let context;
function testInTime(expression, text) {
	context ??= createContext({});
	context.expression = expression;
	context.text = text;
	try {
		return script.runInContext(context, { timeout: patienceMs });
	} catch {
		return false;
	} finally {
		context.text = void 0;
	}
}
// src/contract/schemas.ts
const none$1 = [];
const noErrors = [];
function createSchemas(document) {
	const engines = new Map();
	const byPointer = new Map();
	const errorsByPointer = new Map();
	let directed;
	const judged = new Map();
	function judgedFor(direction) {
		const known = judged.get(direction);
		if (known) return known;
		const made = judgedPart(document, direction === "both" ? void 0 : (part) => demandsOf(document, part, direction));
		judged.set(direction, made);
		return made;
	}
	function engine(allErrors, part) {
		directed ??= isDirected(document);
		const direction = directed ? directionOf(part) : "both";
		const key = `${allErrors} ${direction}`;
		const known = engines.get(key);
		if (known) return known;
		const code = { regExp: Object.assign(timedPattern, { code: "new RegExp" }) };
		const ajv = new import__2020.Ajv2020({
			strict: false,
			validateSchema: false,
			logger: false,
			allErrors,
			discriminator: true,
			verbose: true,
			code
		});
		import_dist.default.default(ajv);
		ajv.addSchema(judgedFor(direction), "contract");
		engines.set(key, ajv);
		return ajv;
	}
	function compile(schema, part) {
		const ajv = engine(!reachesArray(document, schema), part);
		try {
			return ajv.compile(schema);
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			for (const ref of refsFrom(document, schema).reverse()) ajv.getSchema(ref);
			return ajv.compile(schema);
		}
	}
	function lazily(place, part) {
		const schema = typeof place === "string" ? { $ref: reference(place) } : place;
		let compiled;
		return (value) => {
			compiled ??= compile(schema, part);
			return compiled(value) ? noErrors : compiled.errors ?? noErrors;
		};
	}
	function judge(place, part) {
		const errors = lazily(place, part);
		return (value) => {
			const found = errors(value);
			return found.length === 0 ? none$1 : found.map((error) => violation(error, part));
		};
	}
	return {
		errors(place, part) {
			if (typeof place !== "string") return lazily(place, part);
			const key = `${part} ${place}`;
			const errors = errorsByPointer.get(key) ?? lazily(place, part);
			errorsByPointer.set(key, errors);
			return errors;
		},
		validator(place, part) {
			if (typeof place !== "string") return judge(place, part);
			const key = `${part} ${place}`;
			let validate = byPointer.get(key);
			if (!validate) {
				validate = judge(place, part);
				byPointer.set(key, validate);
			}
			return validate;
		}
	};
}
function reference(pointer) {
	return `contract#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}
function violation(error, part) {
	return {
		in: part,
		pointer: error.instancePath,
		keyword: error.keyword,
		message: messageOf(error),
		params: error.params
	};
}
function messageOf({ keyword, params, parentSchema, message = "is not valid" }) {
	if (keyword !== "additionalProperties") return message;
	return `must not have "${params.additionalProperty}".${didYouMean(params.additionalProperty, Object.keys(parentSchema?.properties ?? {}))}`;
}
function reachesArray(document, schema) {
	for (const { items, type, additionalProperties, patternProperties } of reachedFrom(document, schema)) if (items !== void 0 || [type].flat().includes("array") || additionalProperties || patternProperties) return true;
	return false;
}
function refsFrom(document, schema) {
	const refs = [...reachedFrom(document, schema)].map(({ $ref }) => $ref).filter((ref) => typeof ref === "string");
	return [...new Set(refs.map((ref) => `contract${ref.slice(ref.indexOf("#"))}`))];
}
function* reachedFrom(document, schema) {
	const seen = new Set([schema]);
	for (const node of seen) {
		yield node;
		const children = Object.values(node);
		const { $ref } = node;
		if (typeof $ref === "string") children.push(nodeAt(document, decode$1($ref.slice($ref.indexOf("#") + 1))));
		for (const child of children) if (child !== null && typeof child === "object") seen.add(child);
	}
}
// src/contract/sample.ts
const options = {
	quiet: true,
	skipWriteOnly: true
};
function sampleOf(document, schemas, schema) {
	if (schema === void 0) return void 0;
	const { example, examples, ...rest } = resolve$1(document, follow(document, schema)) ?? {};
	const value = draw(document, rest);
	return mended(document, schemas, schema, value) ?? value;
}
function mended(document, schemas, schema, value) {
	return mend(value, schemas.errors(schema, "response"), (own) => draw(document, own), document);
}
function sampleXml(document, schema) {
	if (schema === void 0) return "";
	const text = attempt$1(document, { $ref: reference(follow(document, schema)).replace("contract", "") }, { format: "xml" });
	return typeof text === "string" ? text : "";
}
function draw(document, schema) {
	if (schema === null || typeof schema !== "object") return {};
	return attempt$1(document, schema, {}) ?? (schema.type === "array" ? [] : schema.type === void 0 || schema.type === "object" ? {} : null);
}
function attempt$1(document, schema, more) {
	const maxSampleDepth = sampleDepth(document, schema);
	if (maxSampleDepth === void 0) return void 0;
	try {
		return (0, import_openapi_sampler.sample)(schema, {
			...options,
			...more,
			maxSampleDepth
		}, document);
	} catch {
		return;
	}
}
// src/contract/headers.ts
const framing = new Set([
	"connection",
	"content-encoding",
	"content-length",
	"content-type",
	"date",
	"keep-alive",
	"trailer",
	"transfer-encoding",
	"upgrade"
]);
const noHeaders = () => ({});
function headersOf$1(document, schemas, response) {
	const names = Object.keys(nodeAt(document, response)?.headers ?? {}).filter((name) => !framing.has(name.toLowerCase()));
	if (names.length === 0) return noHeaders;
	let known;
	return () => {
		known ??= Object.fromEntries(names.flatMap((name) => {
			const at = follow(document, pointer(response, "headers", name));
			const text = textOf(written(document, schemas, at), nodeAt(document, at));
			return sendable$1(name, text) ? [[name.toLowerCase(), text]] : [];
		}));
		return known;
	};
}
function written(document, schemas, at) {
	const raw = nodeAt(document, at) ?? {};
	if (raw.example !== void 0) return raw.example;
	const [name] = Object.keys(raw.examples ?? {});
	const example = name === void 0 ? void 0 : resolve$1(document, pointer(at, "examples", name));
	if (example?.value !== void 0) return example.value;
	const [mediaType] = Object.keys(raw.content ?? {});
	const schema = mediaType === void 0 ? pointer(at, "schema") : pointer(at, "content", mediaType, "schema");
	const own = resolve$1(document, schema);
	return schemaAt(document, schema) === void 0 ? void 0 : own.example ?? own.examples?.[0] ?? sampleOf(document, schemas, schema);
}
function textOf(value, { explode = false, content }) {
	if (value === void 0 || value === null) return void 0;
	if (content) return JSON.stringify(value);
	if (Array.isArray(value)) return value.join(",");
	if (typeof value !== "object") return String(value);
	return Object.entries(value).map((pair) => pair.join(explode ? "=" : ",")).join(",");
}
function sendable$1(name, text) {
	if (text === void 0) return false;
	try {
		validateHeaderName(name);
		validateHeaderValue(name, text);
		return true;
	} catch {
		return false;
	}
}
// src/contract/responses.ts
const noViolations = () => [];
function toResponse$1(document, schemas, place, status) {
	const at = follow(document, place);
	const source = {
		document,
		schemas,
		status,
		at
	};
	const raw = nodeAt(document, at) ?? {};
	const headers = headersOf$1(document, schemas, at);
	const types = Object.keys(raw.content ?? {});
	const usual = types.find((type) => isJson(sendable(type)) || hasExample(raw.content[type])) ?? types.find(isXml) ?? types[0];
	const variants = [];
	for (const type of [usual, ...types.filter((type) => type !== usual)]) variants.push(toVariant(source, type, headers, variants));
	return variants[0];
}
function accepted(response, accept) {
	if (response.variants.length === 1 || !accept) return response;
	return preferred(accept, response.variants) ?? response;
}
function toVariant(source, key, headers, variants) {
	const { document, status, at } = source;
	const raw = nodeAt(document, at) ?? {};
	const media = key === void 0 ? void 0 : raw.content[key] ?? {};
	const mediaType = key === void 0 ? void 0 : sendable(key);
	const schema = key === void 0 ? void 0 : schemaAt(document, pointer(at, "content", key, "schema"));
	const validate = validatorOf$1(source, mediaType, schema);
	const serialize = serializer(mediaType);
	let candidates;
	const bodies = new Map();
	const usable = () => {
		candidates ??= usableExamples(source, examplesOf(document, media, at, key), mediaType, schema, validate);
		return candidates;
	};
	return {
		status,
		at,
		mediaType,
		inferred: raw["x-ringer-source"] === "inferred",
		get examples() {
			return [...usable().values.keys()].filter((name) => name !== "");
		},
		validate,
		serialize,
		example(name) {
			let body = bodies.get(name);
			if (!body) {
				const { values, first } = usable();
				const wanted = name !== void 0 && values.has(name) ? name : first;
				const value = wanted === void 0 ? sampled(source, mediaType, schema) : values.get(wanted);
				body = {
					value,
					text: serialize(value),
					violations: validate(value)
				};
				bodies.set(name, body);
			}
			return body;
		},
		headers,
		variants
	};
}
function sendable(mediaType) {
	if (!mediaType.includes("*")) return mediaType;
	if (mediaType.startsWith("*") || mediaType.startsWith("application/")) return "application/json";
	return mediaType.startsWith("text/") ? "text/plain" : "application/octet-stream";
}
function validatorOf$1({ document, schemas }, mediaType, schema) {
	if (mediaType === void 0) return refuseBody;
	if (schema === void 0) return noViolations;
	const validate = schemas.validator(schema, "response");
	if (isJson(mediaType)) return validate;
	return !isXml(mediaType) && createReader(document, schema).takes("string") ? validate : noViolations;
}
function hasExample(media) {
	return media !== null && typeof media === "object" && ("example" in media || Object.keys(media.examples ?? {}).length > 0);
}
function examplesOf(document, media, at, key) {
	const found = new Map();
	if (media && "example" in media) found.set("", media.example);
	for (const name of Object.keys(media?.examples ?? {})) {
		const example = resolve$1(document, pointer(at, "content", key, "examples", name));
		const value = [
			"value",
			"dataValue",
			"serializedValue"
		].find((field) => example && field in example);
		if (value) found.set(name, example[value]);
	}
	if (found.size > 0 || !media?.schema) return found;
	const schema = resolve$1(document, pointer(at, "content", key, "schema")) ?? {};
	const value = schema.example ?? schema.examples?.[0];
	return value === void 0 ? found : found.set("", value);
}
function usableExamples({ document, schemas }, examples, mediaType, schema, validate) {
	const values = new Map();
	let valid;
	for (const [name, written] of examples) {
		if (isXml(mediaType ?? "") && typeof written !== "string") continue;
		const value = validate(written).length > 0 && typeof written === "string" ? parsed(written) : written;
		const violations = validate(value);
		if (violations.length === 0) {
			values.set(name, value);
			valid ??= name;
		} else if (schema !== void 0 && isJson(mediaType ?? "") && !violations.some(({ pointer, keyword }) => pointer === "" && keyword === "type")) {
			const whole = mended(document, schemas, schema, value);
			if (whole !== void 0) values.set(name, whole);
		}
	}
	return {
		values,
		first: valid ?? [...values.keys()][0]
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
function sampled({ document, schemas }, mediaType, schema) {
	if (mediaType === void 0 || isJson(mediaType)) return sampleOf(document, schemas, schema);
	if (isXml(mediaType)) return sampleXml(document, schema);
	return mediaType.startsWith("text/") && schema !== void 0 ? sampleOf(document, schemas, schema) : "";
}
function serializer(mediaType) {
	if (mediaType === void 0) return () => void 0;
	if (isJson(mediaType)) return (value) => JSON.stringify(value);
	return (value) => typeof value === "string" ? value : JSON.stringify(value);
}
const refuseBody = (value) => value === void 0 ? [] : [{
	in: "response",
	pointer: "",
	keyword: "content",
	message: "the contract documents no body for this status",
	params: {}
}];
// src/contract/security.ts
function securityOf(document, operation, where) {
	const requirements = (operation.security ?? document.security ?? []).map((requirement) => Object.keys(requirement).map((name) => schemeOf(document, name, where)));
	return {
		requirements,
		schemes: [...new Map(requirements.flat().map((scheme) => [scheme.name, scheme])).values()]
	};
}
function isPresented({ requirements }, credential) {
	return requirements.length === 0 || requirements.some((all) => all.every(({ name }) => credential[name] !== void 0));
}
function schemeOf(document, name, where) {
	const raw = resolve$1(document, pointer("/components/securitySchemes", name));
	if (raw === void 0) throw new Error(`${where}: security names the scheme "${name}", which components.securitySchemes does not define`);
	if (raw.type === "apiKey" && raw.in === "header") return header(name, raw.name.toLowerCase());
	if (raw.type === "apiKey" && raw.in === "query") return query(name, raw.name);
	if (raw.type === "apiKey" && raw.in === "cookie") return cookie(name, raw.name);
	if (raw.type === "http") return authorization(name, authSchemes.get(raw.scheme.toLowerCase()) ?? raw.scheme);
	if (raw.type === "mutualTLS") return certificate(name);
	return authorization(name, "Bearer");
}
const authSchemes = new Map([
	"Basic",
	"Bearer",
	"Digest",
	"DPoP",
	"HOBA",
	"Mutual",
	"Negotiate"
].map((word) => [word.toLowerCase(), word]));
function header(name, key) {
	return {
		name,
		challenge: void 0,
		read: ({ headers }) => headers.get(key) || void 0,
		write: (value, { headers }) => void headers.set(key, value)
	};
}
function query(name, key) {
	return {
		name,
		challenge: void 0,
		read: (_, query) => query.get(key) || void 0,
		write: (value, { query }) => query.set(key, value)
	};
}
function cookie(name, key) {
	return {
		name,
		challenge: void 0,
		read: ({ headers }) => cookieOf(headers, key) || void 0,
		write: (value, { headers }) => void headers.set("cookie", [headers.get("cookie"), `${key}=${value}`].filter(Boolean).join("; "))
	};
}
function certificate(name) {
	return {
		name,
		challenge: void 0,
		read: () => "client certificate",
		write: () => {}
	};
}
function authorization(name, word) {
	const prefix = `${word.toLowerCase()} `;
	return {
		name,
		challenge: word === "Basic" ? `Basic realm="${name}"` : word,
		read: ({ headers }) => {
			const sent = headers.get("authorization");
			if (!sent?.toLowerCase().startsWith(prefix)) return void 0;
			return sent.slice(prefix.length).trim() || void 0;
		},
		write: (value, { headers }) => void headers.set("authorization", `${word} ${value}`)
	};
}
// src/contract/operation.ts
const methods$1 = [
	"get",
	"put",
	"post",
	"delete",
	"patch",
	"head",
	"options",
	"trace",
	"query"
];
function operationsOf(document, schemas, file) {
	const found = new Map();
	for (const path of Object.keys(document.paths ?? {}).filter((name) => name.startsWith("/"))) {
		const pathItem = follow(document, pointer("/paths", path));
		for (const at of placesOf(nodeAt(document, pathItem) ?? {}, pathItem)) {
			const operation = new ReadOperation({
				document,
				schemas,
				path,
				pathItem,
				place: at
			}, file);
			const twin = found.get(operation.id);
			if (twin) throw new Error(`${file}: ${operation.method} ${path} and ${twin.method} ${twin.path} share the operationId "${operation.id}"`);
			found.set(operation.id, operation);
		}
	}
	return found;
}
function placesOf(raw, pathItem) {
	const more = pointer(pathItem, "additionalOperations");
	return [...methods$1.filter((method) => raw[method]).map((method) => pointer(pathItem, method)), ...Object.keys(raw.additionalOperations ?? {}).map((method) => pointer(more, method))];
}
var ReadOperation = class {
	id;
	method;
	path;
	tag;
	summary;
	security;
	#place;
	#at;
	#parameters;
	#body;
	#answers;
	#validate;
	constructor(place, file) {
		const at = follow(place.document, place.place);
		const raw = nodeAt(place.document, at);
		this.#place = place;
		this.#at = at;
		this.method = place.place.slice(place.place.lastIndexOf("/") + 1).toUpperCase();
		this.path = place.path;
		this.id = raw.operationId ?? `${this.method} ${this.path}`;
		this.tag = raw.tags?.[0];
		this.summary = raw.summary;
		this.security = securityOf(place.document, raw, `${file}: ${this.method} ${this.path}`);
	}
	get parameters() {
		this.#parameters ??= parametersOf(this.#place.document, this.#place.pathItem, this.#at).filter(({ name, in: part }) => part !== "path" || this.path.includes(`{${name}}`));
		return this.#parameters;
	}
	get body() {
		this.#body ??= { read: bodyOf(this.#place.document, this.#place.schemas, this.#at) };
		return this.#body.read;
	}
	get responses() {
		return this.#read().responses;
	}
	get success() {
		return this.#read().success;
	}
	get validate() {
		this.#validate ??= validatorsOf(this.#place.schemas, this.parameters);
		return this.#validate;
	}
	response(status) {
		return this.#read().response(status);
	}
	#read() {
		this.#answers ??= responsesOf(this.#place.document, this.#place.schemas, this.#at);
		return this.#answers;
	}
};
function responsesOf(document, schemas, at) {
	const keys = Object.keys(nodeAt(document, at).responses ?? {});
	const read = (key, status) => toResponse$1(document, schemas, pointer(at, "responses", key), status);
	const statuses = keys.filter((status) => /^\d{3}$/.test(status));
	const responses = new Map(statuses.map((status) => [Number(status), read(status, Number(status))]));
	const known = new Map(responses);
	const response = (status) => {
		if (!known.has(status)) {
			const key = keys.find((key) => key.toUpperCase() === `${Math.floor(status / 100)}XX`) ?? keys.find((key) => key === "default");
			known.set(status, key === void 0 ? void 0 : read(key, status));
		}
		return known.get(status);
	};
	const own = [...responses.keys()];
	const range = keys.find((key) => /^[1-5]XX$/i.test(key));
	const between = (low, high) => own.find((status) => status >= low && status < high);
	const ranged = keys.some((key) => key.toUpperCase() === "2XX") ? 200 : void 0;
	const status = between(200, 300) ?? ranged ?? between(300, 400) ?? (response(200) ? 200 : own[0] ?? (range && Number(range.slice(0, 1)) * 100));
	return {
		responses,
		response,
		success: (status ? response(status) : void 0) ?? read("default", 200)
	};
}
function validatorsOf(schemas, parameters) {
	return {
		path: parametersValidator(schemas, parameters, "path"),
		query: parametersValidator(schemas, parameters, "query"),
		header: parametersValidator(schemas, parameters, "header"),
		cookie: parametersValidator(schemas, parameters, "cookie")
	};
}
function parametersValidator(schemas, parameters, part) {
	const here = parameters.filter((parameter) => parameter.in === part);
	if (here.length === 0) return () => [];
	const schema = {
		type: "object",
		required: here.filter(({ required }) => required).map(({ name }) => name),
		properties: Object.fromEntries(here.map((parameter) => [parameter.name, schemaOf$1(parameter)]))
	};
	return schemas.validator(schema, part);
}
function schemaOf$1({ schema, allowEmpty }) {
	if (schema === void 0) return true;
	return allowEmpty ? { anyOf: [{ const: "" }, { $ref: reference(schema) }] } : { $ref: reference(schema) };
}
// src/contract/reading/notices.ts
const shownOfAKind = 3;
function createNotices() {
	const places = new Map();
	return {
		notice(at, message) {
			const known = places.get(message);
			if (known) known.push(at);
			else places.set(message, [at]);
		},
		notes(locate) {
			return [...places].flatMap(([message, all]) => all.slice(0, shownOfAKind).map((at, index) => {
				const more = index === 2 ? all.length - shownOfAKind : 0;
				return {
					...locate(at),
					message: more > 0 ? `${message} (and at ${more} more places)` : message
				};
			}));
		}
	};
}
// src/contract/dialect.ts
function toJsonSchema(document, notice) {
	eachPartBelow(document, (node, kind, at) => {
		if (node.schema !== void 0 && !isSchema(node.schema) && (kind === "mediaType" || kind === "parameter" || kind === "header")) {
			delete node.schema;
			notice(`${at}/schema`, "is no schema, so anything goes");
		}
		if (kind !== "schema") return;
		rewriteNullable(node);
		rewriteExclusive(node, "exclusiveMinimum", "minimum");
		rewriteExclusive(node, "exclusiveMaximum", "maximum");
		rewriteItems(node);
		for (const keyword of [
			"$id",
			"$anchor",
			"$dynamicAnchor",
			"$schema",
			"$vocabulary"
		]) if (typeof node[keyword] === "string") delete node[keyword];
		leaveOut(node, (keyword, message) => notice(`${at}/${keyword}`, message));
	});
	return document;
}
function rewriteNullable(schema) {
	if (schema.nullable === void 0 || isMap$1(schema.nullable)) return;
	const { nullable } = schema;
	delete schema.nullable;
	if (nullable !== true) return;
	if (schema.type !== void 0) {
		schema.type = [...new Set([schema.type, "null"].flat())];
		if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null);
	} else if (schema.$ref || schema.allOf || schema.oneOf || schema.anyOf) {
		const inner = { ...schema };
		for (const key of Object.keys(schema)) delete schema[key];
		schema.anyOf = [inner, { type: "null" }];
	} else if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null);
}
function rewriteExclusive(schema, exclusive, limit) {
	if (typeof schema[exclusive] !== "boolean") return;
	if (schema[exclusive] && typeof schema[limit] === "number") {
		schema[exclusive] = schema[limit];
		delete schema[limit];
	} else delete schema[exclusive];
}
function rewriteItems(schema) {
	if (!Array.isArray(schema.items)) return;
	schema.prefixItems ??= schema.items;
	delete schema.items;
	if (schema.additionalItems !== void 0) schema.items = schema.additionalItems;
	delete schema.additionalItems;
}
const types = new Set([
	"string",
	"number",
	"integer",
	"boolean",
	"object",
	"array",
	"null"
]);
const isNumber = (value) => typeof value === "number";
const isCount = (value) => Number.isInteger(value) && value >= 0;
const isSchema = (value) => typeof value === "boolean" || isMap$1(value);
const isMap$1 = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const isSchemas = (value) => Array.isArray(value) && value.length > 0 && value.every(isSchema);
const isSchemaMap = (value) => isMap$1(value) && Object.values(value).every(isSchema);
const isNames = (value) => Array.isArray(value) && value.every((name) => typeof name === "string");
const isBoolean = (value) => typeof value === "boolean";
const sensible = {
	...all([
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum"
	], isNumber),
	multipleOf: (value) => isNumber(value) && value > 0,
	...all([
		"minLength",
		"maxLength",
		"minItems",
		"maxItems",
		"minProperties",
		"maxProperties",
		"minContains",
		"maxContains"
	], isCount),
	...all([
		"allOf",
		"anyOf",
		"oneOf",
		"prefixItems"
	], isSchemas),
	...all([
		"not",
		"if",
		"then",
		"else",
		"items",
		"contains",
		"propertyNames"
	], isSchema),
	...all([
		"additionalProperties",
		"unevaluatedProperties",
		"unevaluatedItems"
	], isSchema),
	...all(["properties", "dependentSchemas"], isSchemaMap),
	patternProperties: (value) => isSchemaMap(value) && Object.keys(value).every(isPattern),
	required: isNames,
	dependentRequired: (value) => isMap$1(value) && Object.values(value).every(isNames),
	enum: (value) => Array.isArray(value) && value.length > 0,
	uniqueItems: isBoolean,
	format: (value) => typeof value === "string",
	pattern: (value) => typeof value === "string" && isPattern(value),
	type: (value) => value === void 0 || types.has(value) || Array.isArray(value) && value.length > 0 && value.every((type) => types.has(type))
};
function leaveOut(schema, notice) {
	for (const keyword of Object.keys(schema)) {
		const judge = Object.hasOwn(sensible, keyword) ? sensible[keyword] : void 0;
		if (!judge || judge(schema[keyword])) continue;
		delete schema[keyword];
		notice(keyword, `${keyword} has a value that JSON Schema does not know, so it is not looked at`);
	}
}
function isPattern(source) {
	for (const flags of ["u", ""]) try {
		new RegExp(source, flags);
		return true;
	} catch {}
	return false;
}
function all(keywords, judge) {
	return Object.fromEntries(keywords.map((keyword) => [keyword, judge]));
}
// src/contract/reading/bundle.ts
const sections = {
	schema: "schemas",
	response: "responses",
	parameter: "parameters",
	example: "examples",
	requestBody: "requestBodies",
	header: "headers",
	securityScheme: "securitySchemes",
	link: "links",
	callback: "callbacks"
};
const swaggerSections = {
	schema: "definitions",
	response: "responses",
	parameter: "parameters"
};
const maxHops = 100;
const maxCopies = 1e6;
function bundle(folder) {
	const { entry } = folder;
	const document = entry.value;
	const isSwagger = document.swagger !== void 0;
	const notes = [];
	const origins = new Map();
	const placed = new Map();
	const settled = new WeakSet();
	const guests = new WeakMap();
	const inlining = new Set();
	const names = new Map();
	const referred = new Map();
	const waiting = [];
	let copies = 0;
	openSections();
	below(document, "document", {
		source: entry,
		at: ""
	}, "");
	for (let next = waiting.pop(); next; next = waiting.pop()) next();
	return {
		document,
		locate,
		notes
	};
	function locate(at) {
		for (let end = at.length; end > 0; end = at.lastIndexOf("/", end - 1)) {
			const origin = origins.get(at.slice(0, end));
			if (origin) return origin.source.locate(origin.at + at.slice(end));
		}
		return entry.locate(at);
	}
	function openSections() {
		for (const [section, map] of Object.entries(document.components ?? {})) {
			const at = pointer("/components", section);
			if (typeof map?.$ref === "string") document.components[section] = guest(map, {
				source: entry,
				at
			}, at);
		}
	}
	function guest(map, origin, at) {
		const { value, from } = inPlace(map, origin, at);
		guests.set(value, from);
		return value;
	}
	function below(node, kind, origin, at) {
		if (settled.has(node)) return;
		settled.add(node);
		const written = (here, parent, key) => {
			const foreign = origins.get(here);
			if (foreign) return foreign;
			const guest = guests.get(parent);
			return guest ? {
				source: guest.source,
				at: pointer(guest.at, key)
			} : {
				source: origin.source,
				at: origin.at + here.slice(at.length)
			};
		};
		eachPart(node, kind, at, (part, kind, here, parent, key) => meet(part, kind, written(here, parent, key), here, parent, key), (map, here, parent, key) => {
			if (typeof map.$ref === "string") parent[key] = guest(map, written(here, parent, key), here);
		});
	}
	function meet(part, kind, origin, at, parent, key) {
		if (settled.has(part)) return;
		if (kind === "schema") readSchema(part, origin);
		if (typeof part.$ref !== "string") {
			below(part, kind, origin, at);
			return;
		}
		if (sections[kind] !== void 0 || kind === "pathItem" && Object.keys(part).length === 1 && isHome(find(part.$ref, origin), kind)) {
			part.$ref = refer(part.$ref, kind, origin);
			below(part, kind, origin, at);
			return;
		}
		const { value, from } = inPlace(part, origin, at);
		parent[key] = value;
		meet(value, kind, from, at, parent, key);
	}
	function readSchema(schema, origin) {
		if (typeof schema.$dynamicRef === "string") {
			note(origin, "$dynamicRef", "is taken as a plain $ref: it leads to the schema that it names, whoever asks");
			schema.$ref ??= schema.$dynamicRef;
			delete schema.$dynamicRef;
		}
		const mapping = schema.discriminator?.mapping;
		if (mapping === null || typeof mapping !== "object") return;
		for (const [name, value] of Object.entries(mapping)) {
			if (typeof value !== "string" || !/[/#]|\.(ya?ml|json)$/.test(value)) continue;
			try {
				mapping[name] = refer(value, "schema", {
					source: origin.source,
					at: pointer(origin.at, "discriminator", "mapping", name)
				}, "");
			} catch (error) {
				if (!(error instanceof DocumentError) || !error.message.includes("leads nowhere")) throw error;
				delete mapping[name];
				note(origin, `discriminator/mapping/${name}`, `leads nowhere (${value}), so ${name} is not known`);
			}
		}
	}
	function note({ source, at }, below, message) {
		notes.push({
			...source.locate(`${at}/${below}`),
			message
		});
	}
	function refer(ref, kind, origin, key = "/$ref") {
		const known = referred.get(origin.source) ?? new Map();
		referred.set(origin.source, known);
		let found = known.get(`${kind} ${ref}`);
		if (found === void 0) {
			const target = find(ref, origin, key);
			found = `#${encode(isHome(target, kind) ? target.at : place(target, kind))}`;
			known.set(`${kind} ${ref}`, found);
		}
		return found;
	}
	function isHome({ source, at }, kind) {
		if (source !== entry) return false;
		return isSwagger ? at.startsWith(`/${swaggerSections[kind]}/`) && tokensOf$1(at).length === 2 : kindAt(document, at) === kind;
	}
	function place({ node, source, at }, kind) {
		const known = placed.get(kind) ?? new Map();
		placed.set(kind, known);
		const before = known.get(node);
		if (before !== void 0) return before;
		const section = (isSwagger ? swaggerSections : sections)[kind];
		const base = isSwagger ? "" : "/components";
		const home = ensure(isSwagger ? document : ensure(document, "components"), section);
		const wanted = (tokensOf$1(at).at(-1) ?? stem(source.path)).replace(/[^\w.-]/g, "_") || "part";
		let name = wanted;
		for (let n = 2; Object.hasOwn(home, name); n++) name = `${wanted}-${n}`;
		const here = pointer(base, section, name);
		known.set(node, here);
		origins.set(here, {
			source,
			at
		});
		const part = source === entry ? copied(node) : node;
		home[name] = part;
		if (part !== null && typeof part === "object") waiting.push(() => meet(part, kind, {
			source,
			at
		}, here, home, name));
		return here;
	}
	function inPlace(part, origin, at) {
		const { $ref, ...beside } = part;
		const target = find($ref, origin);
		if (inlining.has(target.node)) throw new DocumentError(origin.source.locate(`${origin.at}/$ref`), `$ref to ${$ref} leads in a circle`);
		inlining.add(target.node);
		const from = {
			source: target.source,
			at: target.at
		};
		origins.set(at, from);
		const copy = copied(target.node);
		const inner = typeof copy.$ref === "string" && !settled.has(copy) ? inPlace(copy, from, at) : {
			value: copy,
			from
		};
		inlining.delete(target.node);
		return {
			value: {
				...inner.value,
				...beside
			},
			from: inner.from
		};
	}
	function copied(node) {
		if (node === null || typeof node !== "object") return node;
		if (++copies > maxCopies) throw new DocumentError(entry.locate(""), "its `$ref`s copy too much: let them lead to parts in components");
		if (Array.isArray(node)) return node.map(copied);
		const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, copied(child)]));
		if (settled.has(node)) settled.add(copy);
		return copy;
	}
	function find(ref, { source, at }, key = "/$ref", hops = 0) {
		const asked = at + key;
		const refuse = (message) => new DocumentError(source.locate(asked), message);
		if (hops > maxHops) throw refuse(`$ref to ${ref} leads in a circle`);
		const hash = ref.indexOf("#");
		const path = hash < 0 ? ref : ref.slice(0, hash);
		const fragment = hash < 0 ? "" : decode$1(ref.slice(hash + 1));
		const home = path === "" || path === document.$self ? path === "" ? source : entry : void 0;
		const named = home ? void 0 : namesIn(source).get(path);
		if (named !== void 0) return descend(source, named + fragment, ref, asked, hops);
		if (!home && (/^[a-z][a-z\d+.-]+:/i.test(path) || path.startsWith("//"))) throw refuse(`$ref to ${ref} is a URL, and a document reads nothing but its own folder: ${/^file:/i.test(path) ? "write the path of a neighbour instead" : "download it into the folder of the document"}`);
		const there = home ?? folder.open(decode$1(path), source, () => source.locate(asked));
		if (fragment === "" || fragment.startsWith("/")) return descend(there, fragment, ref, asked, hops, source);
		const anchor = namesIn(there).get(`#${fragment}`);
		if (anchor === void 0) throw refuse(`$ref to ${ref} leads nowhere: no schema has the \`$anchor\` ${fragment}`);
		return descend(there, anchor, ref, asked, hops, source);
	}
	function descend(there, at, ref, asked, hops, asker = there) {
		let node = there.value;
		let here = "";
		for (const token of tokensOf$1(at)) if (node !== null && typeof node === "object" && Object.hasOwn(node, token)) {
			node = node[token];
			here = pointer(here, token);
		} else if (typeof node?.$ref === "string") {
			const owner = settled.has(node) ? entry : there;
			const next = find(node.$ref, {
				source: owner,
				at: here
			}, "/$ref", hops + 1);
			return descend(next.source, next.at + at.slice(here.length), ref, asked, hops + 1, asker);
		} else throw new DocumentError(asker.locate(asked), `$ref to ${ref} leads nowhere: ${there.name} has no ${at}`);
		if (node === null || typeof node !== "object") {
			if (typeof node !== "boolean") throw new DocumentError(asker.locate(asked), `$ref to ${ref} leads to ${node === null ? "nothing" : `a ${typeof node}`}`);
		}
		return {
			source: there,
			at: here,
			node
		};
	}
	function namesIn(source) {
		let found = names.get(source);
		if (!found) {
			found = new Map();
			collectNames(source.value, "", found);
			names.set(source, found);
		}
		return found;
	}
}
function collectNames(node, at, found) {
	if (typeof node.$id === "string") found.set(node.$id, at);
	for (const keyword of ["$anchor", "$dynamicAnchor"]) if (typeof node[keyword] === "string" && !found.has(`#${node[keyword]}`)) found.set(`#${node[keyword]}`, at);
	for (const [key, child] of Object.entries(node)) if (child !== null && typeof child === "object") collectNames(child, pointer(at, key), found);
}
function ensure(parent, key) {
	if (parent[key] === void 0) parent[key] = {};
	return parent[key];
}
function stem(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}
function encode(at) {
	return at.replaceAll("%", "%25");
}
// src/contract/reading/endless.ts
const sameValue = [
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"if",
	"then",
	"else"
];
function breakCircles({ document, locate }) {
	const notes = [];
	const places = new Map();
	const state = new Map();
	const targets = new Map();
	eachPartBelow(document, (node, _, at) => void places.set(node, at));
	for (const node of places.keys()) if (!state.has(node)) search(node);
	return notes;
	function search(start) {
		const trail = [open(start)];
		while (trail.length > 0) {
			const top = trail[trail.length - 1];
			const step = top.steps.pop();
			if (!step) {
				state.set(top.node, "done");
				trail.pop();
				continue;
			}
			if (step.holder[step.keyword] === void 0) continue;
			const known = state.get(step.to);
			if (known === "done") continue;
			top.taken = step;
			if (known === void 0) {
				trail.push(open(step.to));
				continue;
			}
			const circle = trail.slice(trail.findIndex(({ node }) => node === step.to));
			const choice = circle.find(({ taken }) => taken?.keyword === "oneOf" || taken?.keyword === "anyOf");
			const at = (node) => places.get(node);
			if (!choice?.taken) {
				const through = circle.map(({ node }) => at(node)).filter((place, index, all) => place !== void 0 && all.indexOf(place) === index);
				throw new DocumentError(locate(through[0] ?? ""), `leads back to itself and never ends: ${[...through, through[0]].join(" → ")}`);
			}
			const { holder, keyword } = choice.taken;
			notes.push({
				...locate(`${at(choice.node)}/${keyword}`),
				message: `its ${keyword} leads back to it without end, so it is left out`
			});
			delete holder[keyword];
			for (const { node } of trail) state.delete(node);
			trail.length = 0;
			trail.push(open(start));
		}
	}
	function open(node) {
		state.set(node, "open");
		return {
			node,
			steps: stepsFrom(node)
		};
	}
	function stepsFrom(node) {
		const steps = [];
		const add = (to, keyword) => {
			if (to !== null && typeof to === "object") steps.push({
				to,
				holder: node,
				keyword
			});
		};
		if (typeof node.$ref === "string") add(targetOf(node.$ref), "$ref");
		for (const keyword of sameValue) for (const schema of [node[keyword] ?? []].flat()) add(schema, keyword);
		return steps;
	}
	function targetOf(ref) {
		if (!targets.has(ref)) targets.set(ref, nodeAt(document, decode$1(ref.slice(1))));
		return targets.get(ref);
	}
}
// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick$1(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
var DUMP_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]).withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: new Map(),
		nodeTags: new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = new Map();
				state.nodeTags = new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument$1(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument$1(state);
		if (state.position === documentStart) throwError(state, "can not read a document");
	}
	return state.events;
}
({
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
});
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build$1(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build$1(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build$1(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build$1(state, objectKey);
		if (key === INVALID) continue;
		const value = build$1(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
function jsToAst(input, schema, options = {}) {
	const root = build$1({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
var VISIT_BREAK = Symbol("visit:break");
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick$1(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
EVENT_ID.DOCUMENT;
EVENT_ID.SEQUENCE;
EVENT_ID.MAPPING;
EVENT_ID.SCALAR;
EVENT_ID.ALIAS;
EVENT_ID.POP;
SCALAR_STYLE.PLAIN;
SCALAR_STYLE.SINGLE_QUOTED;
SCALAR_STYLE.DOUBLE_QUOTED;
SCALAR_STYLE.LITERAL_BLOCK;
SCALAR_STYLE.FOLDED_BLOCK;
COLLECTION_STYLE.BLOCK;
COLLECTION_STYLE.FLOW;
CHOMPING_MODE.CLIP;
CHOMPING_MODE.STRIP;
CHOMPING_MODE.KEEP;
// src/contract/reading/source.ts
const maxDepth = 200;
const maxNodes = 3e6;
const schema = CORE_SCHEMA.withTags(mergeTag);
function readSource(path, name, bytes, what = "an OpenAPI document") {
	const text = decode(bytes, name);
	let positions;
	let starts;
	const locate = (pointer) => {
		positions ??= positionsOf(text);
		starts ??= startsOf(text);
		const { offset, found } = nearestTo(positions, pointer);
		return {
			file: name,
			...lineAt(starts, offset),
			pointer: found
		};
	};
	const value = parse(text, name);
	if (value === null || typeof value !== "object") throw new DocumentError({
		file: name,
		line: 1,
		column: 1
	}, `holds ${kindOf(value)} where ${what} is a map`);
	untangle(value, (pointer, message) => new DocumentError(locate(pointer), message));
	return {
		name,
		path,
		value,
		locate
	};
}
function decode(bytes, name) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new DocumentError({ file: name }, "is no text: a document is YAML or JSON, in UTF-8");
	}
}
function parse(text, name) {
	if (/^\s*[{[]/.test(text)) try {
		return JSON.parse(text);
	} catch {}
	if (text.trim() === "") throw new DocumentError({ file: name }, "is empty");
	try {
		const documents = constructFromEvents(eventsOf(text), {
			source: text,
			schema
		});
		if (documents.length > 1) throw new DocumentError({ file: name }, "holds several YAML documents (`---`): give each a file of its own");
		return documents[0];
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const { reason, mark } = error;
		throw new DocumentError({
			file: name,
			...mark && {
				line: mark.line + 1,
				column: mark.column + 1
			}
		}, inOurWords(reason), { cause: error });
	}
}
function eventsOf(text) {
	return parseEvents(text, { maxDepth });
}
function inOurWords(reason) {
	if (reason.startsWith("unknown")) return `${reason}: only YAML's own types are read, write the value plainly`;
	if (reason.startsWith("nesting exceeded")) return `nests deeper than ${maxDepth} levels: move inner schemas to components and \`$ref\` them`;
	if (reason.startsWith("duplicated")) return "the same key stands twice in this map: rename one, or join them";
	return `not readable as YAML or JSON: ${reason}`;
}
function untangle(root, refuse) {
	const seen = new Set([root]);
	let nodes = 0;
	const path = [];
	const here = () => path.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
	visit(root);
	function visit(node) {
		if (path.length > maxDepth) throw refuse(here(), `nests deeper than ${maxDepth} levels, or an alias leads back to itself`);
		for (const key of Object.keys(node)) {
			path.push(key);
			if (++nodes > maxNodes) throw refuse(here(), `has more than ${maxNodes.toLocaleString("en")} values, aliases counted: use \`$ref\`, or cut it`);
			if (key === "__proto__") throw refuse(here(), "a key may not be named __proto__: rename it");
			let child = node[key];
			if (child !== null && typeof child === "object") {
				if (seen.has(child)) {
					child = Array.isArray(child) ? [...child] : { ...child };
					node[key] = child;
				}
				seen.add(child);
				visit(child);
			}
			path.pop();
		}
	}
}
function positionsOf(text) {
	let root = { offset: 0 };
	const open = [];
	const anchors = new Map();
	let events = [];
	try {
		events = eventsOf(text);
	} catch {}
	for (const event of events) if (event.type === EVENT_ID.POP) open.pop();
	else if (event.type !== EVENT_ID.DOCUMENT) meet(event);
	return root;
	function meet(event) {
		const offset = offsetOf(event);
		const parent = open.at(-1);
		if (parent?.isMap && parent.key === void 0) {
			parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
			parent.keyAt = offset;
			return;
		}
		const name = event.anchorStart < 0 ? void 0 : text.slice(event.anchorStart, event.anchorEnd);
		const known = event.type === EVENT_ID.ALIAS && name !== void 0 ? anchors.get(name) : void 0;
		const position = known ? {
			...known,
			offset
		} : { offset };
		if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
			position.children = new Map();
			open.push({
				position,
				isMap: event.type === EVENT_ID.MAPPING,
				key: void 0,
				keyAt: 0
			});
		}
		if (name !== void 0 && !known) anchors.set(name, position);
		if (!parent) root = position;
		else if (parent.isMap) {
			position.offset = parent.keyAt;
			parent.position.children?.set(parent.key, position);
			parent.key = void 0;
		} else parent.position.children?.set(String(parent.position.children.size), position);
	}
}
function offsetOf(event) {
	if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
	if (event.type !== EVENT_ID.SCALAR) return event.start;
	return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? event.valueStart - 1 : event.valueStart;
}
function nearestTo(root, pointer) {
	let position = root;
	let found = "";
	for (const token of tokensOf$1(pointer)) {
		const child = position.children?.get(token);
		if (!child) break;
		position = child;
		found += `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	}
	return {
		offset: position.offset,
		found
	};
}
function lineAt(starts, offset) {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if (starts[middle] <= offset) low = middle;
		else high = middle;
	}
	return {
		line: low + 1,
		column: offset - starts[low] + 1
	};
}
function startsOf(text) {
	const starts = [0];
	for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
	return starts;
}
function kindOf(value) {
	return value === null || value === void 0 ? "nothing" : `a ${typeof value}`;
}
// src/contract/reading/folder.ts
const maxBytes = 33554432;
const maxFiles = 2e3;
function openFolder(file) {
	const name = relative(process.cwd(), file) || file;
	const shown = dirname(name);
	const sources = new Map();
	let bytes = 0;
	const read = (path, as, place) => {
		const known = sources.get(path);
		if (known) return known;
		bytes += sizeOf(path, as, place);
		if (bytes > maxBytes) throw new DocumentError(place(), `${as} makes the document larger than 32 MiB: cut it to the operations that you call`);
		if (sources.size >= maxFiles) throw new DocumentError(place(), `more than ${maxFiles} files: bundle them into one first`);
		const source = readSource(path, as, readFileSync(path));
		sources.set(path, source);
		return source;
	};
	const entry = read(realPath(file, name, () => ({ file: name })), name, () => ({ file: name }));
	const root = dirname(entry.path);
	return {
		entry,
		files: () => [...sources.keys()],
		open(path, from, place) {
			const wanted = resolve(dirname(from.path), path);
			if (!isInside(wanted, root)) throw new DocumentError(place(), outside(path));
			const found = realPath(wanted, path, place);
			if (!isInside(found, root)) throw new DocumentError(place(), outside(path));
			return read(found, join(shown, relative(root, found)), place);
		}
	};
}
function outside(path) {
	return `$ref to ${path} leads out of the document's folder: copy that file into it`;
}
function isInside(path, folder) {
	return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function realPath(path, as, place) {
	try {
		return realpathSync(path);
	} catch (error) {
		throw new DocumentError(place(), `there is no file ${as}`, { cause: error });
	}
}
function sizeOf(path, as, place) {
	const stats = statSync(path);
	if (!stats.isFile()) throw new DocumentError(place(), `${as} is no file`);
	return stats.size;
}
// src/contract/reading/openapi-3-2.ts
const decoration = {
	response: ["summary"],
	securityScheme: ["deprecated", "oauth2MetadataUrl"]
};
const unheard = {
	mediaType: {
		itemSchema: "the items of a stream are not judged one by one",
		prefixEncoding: "is not looked at: parts are read by their own content type",
		itemEncoding: "is not looked at: parts are read by their own content type"
	},
	encoding: {
		encoding: "is not looked at",
		prefixEncoding: "is not looked at",
		itemEncoding: "is not looked at"
	}
};
function toOpenApi31(document, notice) {
	document.openapi = "3.1.1";
	delete document.$self;
	for (const tag of listOf(document.tags)) for (const key of [
		"summary",
		"parent",
		"kind"
	]) delete tag[key];
	for (const server of listOf(document.servers)) delete server.name;
	renameSchemes(document, "", document, notice);
	const queryStrings = new Set();
	eachPartBelow(document, (node, kind, at) => {
		for (const key of decoration[kind] ?? []) delete node[key];
		for (const [key, message] of Object.entries(unheard[kind] ?? {})) {
			if (node[key] === void 0) continue;
			notice(pointer(at, key), `${key}: ${message}`);
			delete node[key];
		}
		if (kind === "response" && node.$ref === void 0) node.description ??= "";
		else if (kind === "example") rewriteExample(node);
		else if (kind === "securityScheme") delete node.flows?.deviceAuthorization;
		else if (kind === "parameter") {
			if (node.in !== "query") delete node.allowReserved;
			if (node.style === "cookie") delete node.style;
			if (node.in === "querystring") queryStrings.add(node);
		} else if (kind === "operation" || kind === "pathItem") {
			for (const server of listOf(node.servers)) delete server.name;
			renameSchemes(node, at, document, notice);
		}
	});
	if (queryStrings.size > 0) dropQueryStrings(document, queryStrings, notice);
	if (document.components) delete document.components.mediaTypes;
	return document;
}
function rewriteExample(node) {
	if (node.dataValue !== void 0) node.value = node.dataValue;
	else if (node.serializedValue !== void 0) node.value = node.serializedValue;
	delete node.dataValue;
	delete node.serializedValue;
}
function dropQueryStrings(document, dropped, notice) {
	const isDropped = (parameter) => dropped.has(typeof parameter.$ref === "string" ? nodeAt(document, decode$1(parameter.$ref.slice(1))) : parameter);
	eachPartBelow(document, (node, kind, at) => {
		if (kind !== "operation" && kind !== "pathItem" || !Array.isArray(node.parameters)) return;
		node.parameters.forEach((parameter, index) => {
			if (isDropped(parameter)) notice(pointer(at, "parameters", index), "a whole query as one value (in: querystring) is not judged");
		});
		node.parameters = node.parameters.filter((parameter) => !isDropped(parameter));
	});
	const shared = document.components?.parameters ?? {};
	for (const [name, parameter] of Object.entries(shared)) if (dropped.has(parameter)) delete shared[name];
}
function renameSchemes(holder, at, document, notice) {
	listOf(holder.security).forEach((requirement, index) => {
		for (const name of Object.keys(requirement)) {
			if (document.components?.securitySchemes?.[name] !== void 0 || !/[#/]/.test(name)) continue;
			const local = /^#\/components\/securitySchemes\/(.+)$/.exec(name)?.[1];
			if (local === void 0) notice(pointer(at, "security", index, name), "a security scheme of another document is not looked at");
			else requirement[local] = requirement[name];
			delete requirement[name];
		}
	});
}
function listOf(value) {
	return Array.isArray(value) ? value.filter((item) => item !== null && typeof item === "object") : [];
}
// src/contract/reading/swagger-2.ts
const methods = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch"
];
const schemaKeywords = [
	"type",
	"format",
	"items",
	"default",
	"maximum",
	"exclusiveMaximum",
	"minimum",
	"exclusiveMinimum",
	"maxLength"
].concat([
	"minLength",
	"pattern",
	"maxItems",
	"minItems",
	"uniqueItems",
	"enum",
	"multipleOf",
	"x-nullable",
	"allowEmptyValue"
]).filter((keyword) => keyword !== "allowEmptyValue");
const flows = {
	application: "clientCredentials",
	accessCode: "authorizationCode"
};
function toOpenApi30(swagger, notice) {
	const parameters = swagger.parameters ?? {};
	eachPartBelow(swagger, (node, kind) => {
		if (kind === "schema") rewriteSchema(node);
	});
	const document = {
		openapi: "3.0.3",
		info: swagger.info,
		...pick(swagger, [
			"tags",
			"externalDocs",
			"security"
		]),
		servers: serversOf(swagger, notice),
		paths: mapOf(swagger.paths ?? {}, (item, path) => path.startsWith("x-") ? item : pathItem(item, path)),
		components: {
			schemas: swagger.definitions ?? {},
			responses: mapOf(swagger.responses ?? {}, (response) => toResponse(response, swagger.produces)),
			parameters: mapOf(onlyPlain(parameters), toParameter),
			securitySchemes: mapOf(swagger.securityDefinitions ?? {}, toScheme)
		},
		...extensions(swagger)
	};
	eachPartBelow(document, (node) => {
		if (typeof node.$ref === "string") node.$ref = moved(node.$ref);
		const mapping = node.discriminator?.mapping;
		if (mapping) for (const name of Object.keys(mapping)) mapping[name] = moved(mapping[name]);
	});
	return document;
	function pathItem(item, path) {
		const shared = item.parameters ?? [];
		const bodies = shared.filter((parameter) => isBody(full(parameter)));
		return mapOf({
			...item,
			parameters: shared.filter((parameter) => !bodies.includes(parameter)).map(toParameter)
		}, (part, key) => methods.includes(key) ? operation(part, bodies, `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${key}`) : part);
	}
	function operation(raw, shared, at) {
		const { consumes, produces, schemes, parameters: own = [], responses, ...rest } = raw;
		if (schemes) notice(`${at}/schemes`, "schemes of an operation are not looked at");
		const bodies = [...shared, ...own].map(full).filter(isBody);
		return {
			...rest,
			parameters: own.filter((parameter) => !isBody(full(parameter))).map(toParameter),
			...bodies.length > 0 && { requestBody: toBody(bodies, consumes ?? swagger.consumes) },
			responses: mapOf(responses ?? {}, (response, status) => status.startsWith("x-") ? response : toResponse(response, produces ?? swagger.produces))
		};
	}
	function full(parameter) {
		return typeof parameter.$ref === "string" ? nodeAt(swagger, decode$1(parameter.$ref.slice(1))) ?? {} : parameter;
	}
	function toParameter(parameter) {
		if (parameter.$ref !== void 0) return parameter;
		const style = styleOf(parameter);
		if (parameter.collectionFormat === "tsv") notice("", `${parameter.name}: values between tabs are read as one text`);
		return {
			...without(parameter, [
				...schemaKeywords,
				"collectionFormat",
				"x-example"
			]),
			...style,
			schema: toSchema(parameter)
		};
	}
}
function moved(ref) {
	return ref.replace(/^#\/definitions\//, "#/components/schemas/").replace(/^#\/(responses|parameters)\//, "#/components/$1/");
}
function onlyPlain(parameters) {
	return Object.fromEntries(Object.entries(parameters).filter(([, parameter]) => !isBody(parameter)));
}
function isBody(parameter) {
	return parameter.in === "body" || parameter.in === "formData";
}
function toBody(bodies, consumes) {
	const whole = bodies.find((parameter) => parameter.in === "body");
	if (whole) {
		const media = { schema: whole.schema ?? {} };
		return {
			...pick(whole, ["description", "required"]),
			content: Object.fromEntries(some(consumes).map((type) => [type, media]))
		};
	}
	const fields = bodies.filter((parameter) => parameter.in === "formData");
	const schema = {
		type: "object",
		properties: Object.fromEntries(fields.map((field) => [field.name, {
			...toSchema(field),
			...pick(field, ["description"])
		}])),
		required: fields.filter(({ required }) => required).map(({ name }) => name)
	};
	if (schema.required.length === 0) Reflect.deleteProperty(schema, "required");
	const encoding = Object.fromEntries(fields.filter(({ type }) => type === "array").map((field) => [field.name, {
		style: "form",
		explode: field.collectionFormat === "multi"
	}]));
	const fallback = fields.some(({ type }) => type === "file") ? "multipart/form-data" : "application/x-www-form-urlencoded";
	const types = (consumes ?? []).filter((type) => /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type));
	const media = {
		schema,
		...Object.keys(encoding).length > 0 && { encoding }
	};
	return {
		required: fields.some(({ required }) => required === true),
		content: Object.fromEntries((types.length > 0 ? types : [fallback]).map((type) => [type, media]))
	};
}
function toResponse(response, produces) {
	if (response.$ref !== void 0) return response;
	const { schema, examples = {}, headers, ...rest } = response;
	const isFile = schema?.type === "file";
	const types = [...new Set([...Object.keys(examples), ...schema ? some(produces, isFile ? "application/octet-stream" : void 0) : []])];
	const media = (type) => ({
		...schema && { schema: isFile ? {
			type: "string",
			format: "binary"
		} : schema },
		...Object.hasOwn(examples, type) && { example: examples[type] }
	});
	return {
		...rest,
		...headers && { headers: mapOf(headers, (header) => ({
			...pick(header, ["description"]),
			schema: toSchema(header)
		})) },
		...types.length > 0 && { content: Object.fromEntries(types.map((type) => [type, media(type)])) }
	};
}
function some(types, fallback = "application/json") {
	return types && types.length > 0 ? types : [fallback];
}
function toSchema(parameter) {
	const schema = pick(parameter, schemaKeywords);
	if (parameter["x-example"] !== void 0) schema.example = parameter["x-example"];
	rewriteSchema(schema);
	if (schema.type === "file") return {
		type: "string",
		format: "binary"
	};
	return schema;
}
function rewriteSchema(schema) {
	if (schema["x-nullable"] !== void 0) {
		schema.nullable = schema["x-nullable"] === true;
		delete schema["x-nullable"];
	}
	if (typeof schema.discriminator === "string") schema.discriminator = { propertyName: schema.discriminator };
}
function styleOf({ type, collectionFormat = "csv", in: place }) {
	if (type !== "array") return {};
	if (place !== "query") return { style: "simple" };
	if (collectionFormat === "multi") return {
		style: "form",
		explode: true
	};
	return {
		style: {
			ssv: "spaceDelimited",
			pipes: "pipeDelimited"
		}[collectionFormat] ?? "form",
		explode: false
	};
}
function toScheme(scheme) {
	const about = {
		...pick(scheme, ["description"]),
		...extensions(scheme)
	};
	if (scheme.type === "basic") return {
		type: "http",
		scheme: "basic",
		...about
	};
	if (scheme.type !== "oauth2") return scheme;
	const flow = {
		scopes: {},
		...pick(scheme, [
			"authorizationUrl",
			"tokenUrl",
			"scopes"
		])
	};
	return {
		type: "oauth2",
		flows: { [flows[scheme.flow] ?? scheme.flow]: flow },
		...about
	};
}
function serversOf({ host, basePath = "", schemes = [], ...rest }, notice) {
	if (host === void 0) return [{ url: basePath || "/" }];
	if (rest["x-ms-parameterized-host"]) notice("/x-ms-parameterized-host", "is not looked at");
	return (schemes.length > 0 ? schemes : ["https"]).map((scheme) => ({ url: `${scheme}://${host}${basePath}` }));
}
function mapOf(map, change) {
	return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, value !== null && typeof value === "object" ? change(value, key) : value]));
}
function pick(from, keys) {
	return Object.fromEntries(keys.filter((key) => from[key] !== void 0).map((key) => [key, from[key]]));
}
function without(from, keys) {
	return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
}
function extensions(from) {
	return Object.fromEntries(Object.entries(from).filter(([key]) => key.startsWith("x-")));
}
function placeInSwagger(at) {
	return at.replace(/^\/components\/schemas/, "/definitions").replace(/^\/components\/(responses|parameters)/, "/$1").replace(/^\/components\/securitySchemes/, "/securityDefinitions").replace(/^\/servers.*/, "/host");
}
// src/contract/reading/unheard.ts
const dialects = /^(https:\/\/json-schema\.org\/draft\/2020-12\/schema|https:\/\/spec\.openapis\.org\/oas\/3\.[12]\/dialect\/.*)#?$/;
function noticeUnheard(document, notice) {
	const webhooks = Object.keys(document.webhooks ?? {});
	if (webhooks.length > 0) notice("/webhooks", `webhooks are not sent (${webhooks.length})`);
	if (document.jsonSchemaDialect !== void 0 && !dialects.test(document.jsonSchemaDialect)) notice("/jsonSchemaDialect", "schemas are read as JSON Schema 2020-12");
	for (const path of Object.keys(document.paths ?? {})) if (/[?#]/.test(path)) notice(pointer("/paths", path), "a path with a query or a fragment is never asked for, so its operations are not served");
	eachPartBelow(document, (node, kind, at) => {
		if (kind === "callback" && !at.startsWith("/components/")) notice(at, "callbacks are not sent");
		if (kind === "example" && node.externalValue !== void 0) notice(`${at}/externalValue`, "the example is in another place, and nothing is fetched");
		if (kind === "mediaType" && at.includes("/responses/") && isUnwritten(tokensOf$1(at).at(-1) ?? "", node)) notice(at, "it has no example, and nothing is sampled in its format: the body is empty");
		if (kind === "operation" && !at.includes("/callbacks/") && isRefusing(node.responses)) notice(at, `no success is documented: as a plain mock it answers every good request with ${Object.keys(node.responses)[0]}`);
		if (kind === "securityScheme" && node.type === "mutualTLS") notice(at, "a client certificate is not asked for");
	});
}
function isUnwritten(mediaType, { schema, example, examples }) {
	if (example !== void 0 || examples !== void 0 || schema?.example !== void 0) return false;
	return !(isJson(mediaType) || isXml(mediaType) || /^(text|\*|application)\/(\*|$)|^text\//.test(mediaType));
}
function isRefusing(responses) {
	const statuses = Object.keys(responses ?? {}).filter((name) => !name.startsWith("x-"));
	return statuses.length > 0 && statuses.every((status) => /^[45]/.test(status));
}
// src/contract/reading/validity.ts
const shown = 3;
async function checkValidity(document, locate, notice) {
	const options = {
		resolve: { external: false },
		dereference: { excludedPathMatcher: () => true },
		validate: { spec: false }
	};
	const { shown: seen, homes } = forValidator(document);
	const { default: SwaggerParser } = await import("@apidevtools/swagger-parser");
	try {
		await SwaggerParser.validate(seen, options);
	} catch (error) {
		const details = error.details?.map((finding) => atHome(finding, homes));
		if (!details) throw new DocumentError(locate(""), `not a valid OpenAPI document: ${error.message}`, { cause: error });
		const isInSchema = ({ instancePath }) => prefixesOf(instancePath).some((at) => kindAt(document, at) === "schema");
		const inSchemas = details.filter(isInSchema);
		const causes = causesOf(details.filter((finding) => !isInSchema(finding) && (inSchemas.length === 0 || !isBranching(finding))));
		if (causes.length === 0) {
			for (const finding of causesOf(inSchemas)) notice(finding.instancePath, `is not valid OpenAPI: ${wordsOf(finding)}`);
			return;
		}
		const lines = causes.slice(0, shown).map((finding) => {
			return `  ${written$1(locate(finding.instancePath))}: ${finding.instancePath || "the document"} ${wordsOf(finding)}`;
		});
		const more = causes.length > shown ? `\n  and ${causes.length - shown} more` : "";
		throw new DocumentError(locate(causes[0]?.instancePath ?? ""), `not a valid OpenAPI document:\n${lines.join("\n")}${more}`, { cause: error });
	}
}
function prefixesOf(at) {
	return [...[...at.matchAll(/\//g)].map(({ index }) => index).slice(1), at.length].map((end) => at.slice(0, end));
}
function forValidator(document) {
	const homes = new Map();
	if (document.swagger !== void 0) return {
		shown: document,
		homes
	};
	const openapi = document.openapi.startsWith("3.0") ? "3.0.3" : "3.1.1";
	if (!isMap(document.paths)) return {
		shown: {
			...document,
			openapi
		},
		homes
	};
	const paths = {};
	for (const [path, item] of Object.entries(document.paths)) {
		if (!isMap(item)) {
			paths[path] = item;
			continue;
		}
		const { query, additionalOperations, $ref, ...rest } = item;
		paths[path] = rest;
		const here = pointer("/paths", path);
		if (query !== void 0) show(query, `${path}#query`, pointer(here, "query"));
		if (isMap(additionalOperations)) {
			const all = pointer(here, "additionalOperations");
			for (const [method, operation] of Object.entries(additionalOperations)) show(operation, `${path}#${method}`, pointer(all, method));
		} else if (additionalOperations !== void 0) rest.additionalOperations = additionalOperations;
	}
	return {
		shown: {
			...document,
			openapi,
			paths
		},
		homes
	};
	function show(operation, path, home) {
		paths[path] = { get: operation };
		homes.set(pointer("/paths", path, "get"), home);
	}
}
function atHome(finding, homes) {
	const operation = /^\/paths\/[^/]*\/get/.exec(finding.instancePath)?.[0] ?? "";
	const home = homes.get(operation);
	return home === void 0 ? finding : {
		...finding,
		instancePath: home + finding.instancePath.slice(operation.length)
	};
}
function isMap(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function isBranching({ keyword, params }) {
	return [
		"oneOf",
		"anyOf",
		"if",
		"not"
	].includes(keyword) || params.missingProperty === "$ref";
}
function causesOf(findings) {
	const real = findings.filter((finding) => !isBranching(finding));
	const candidates = real.length > 0 ? real : findings.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
	const above = new Set(candidates.flatMap(({ instancePath }) => prefixesOf(instancePath).slice(0, -1)));
	const perPlace = new Map();
	for (const finding of candidates) {
		const known = perPlace.get(finding.instancePath);
		if (above.has(finding.instancePath)) continue;
		if (!known || rank(finding) < rank(known)) perPlace.set(finding.instancePath, finding);
	}
	return [...perPlace.values()];
}
function rank({ keyword }) {
	const order = [
		"additionalProperties",
		"unevaluatedProperties",
		"required",
		"enum",
		"type"
	];
	return order.includes(keyword) ? order.indexOf(keyword) : order.length;
}
function wordsOf({ keyword, params, message = "is not valid" }) {
	const unknown = params.additionalProperty ?? params.unevaluatedProperty;
	if (unknown !== void 0) return `may not have "${unknown}"`;
	if (keyword === "enum" && Array.isArray(params.allowedValues)) return `must be one of ${params.allowedValues.join(", ")}`;
	return message;
}
// src/contract/reading/read.ts
async function readDocument(file) {
	const folder = openFolder(file);
	const { name, value } = folder.entry;
	const version = versionOf(value, (pointer) => folder.entry.locate(pointer));
	const bundled = bundle(folder);
	const { notice, notes } = createNotices();
	const early = [...bundled.notes, ...breakCircles(bundled)];
	if (version === "3.2") toOpenApi31(value, notice);
	await checkValidity(value, bundled.locate, notice);
	const document = version === "2.0" ? toOpenApi30(value, notice) : value;
	const locate = (at) => bundled.locate(version === "2.0" ? placeInSwagger(at) : at);
	toJsonSchema(document, notice);
	noticeUnheard(document, notice);
	return {
		file: name,
		files: folder.files(),
		document,
		locate,
		notes: [...early, ...notes(locate)]
	};
}
function locatorOf(file) {
	return bundle(openFolder(file)).locate;
}
function versionOf(value, locate) {
	if (Array.isArray(value)) throw new DocumentError(locate(""), "holds a list where an OpenAPI document is a map");
	const { swagger, openapi } = value;
	if (String(swagger) === "2.0" || swagger === 2) {
		value.swagger = "2.0";
		return "2.0";
	}
	if (typeof value.info?.version === "number") value.info.version = String(value.info.version);
	if (openapi === 3) value.openapi = "3.0";
	const minor = /^3\.([0-2])(\.|$)/.exec(String(value.openapi))?.[1];
	if (minor === void 0) {
		const found = openapi ?? swagger;
		const what = found === void 0 ? "has neither `openapi` nor `swagger`, so it is no OpenAPI document" : `is version ${found}`;
		throw new DocumentError(locate(openapi === void 0 ? "/swagger" : "/openapi"), `${what}: Ringer reads Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2`);
	}
	value.openapi = String(value.openapi);
	return `3.${minor}`;
}
// src/contract/refusals.ts
const statuses = {
	UnknownPath: 404,
	UnknownMethod: 405,
	Unreadable: 400,
	TooLarge: 413
};
function refusalsOf(document, schemas) {
	const found = new Map();
	for (const [name, status] of Object.entries(statuses)) {
		const raw = document.components?.responses?.[name];
		if (raw) found.set(name, refusal$2(toResponse$1(document, schemas, `/components/responses/${name}`, raw["x-ringer-status"] ?? status)));
	}
	return found;
}
function refusal$2(response) {
	return ({ method, path }, allowed = []) => {
		const words = {
			method,
			path,
			allowed: allowed.filter((known) => known !== "HEAD").join(" or ")
		};
		const value = fill(response.example().value, words);
		return {
			status: response.status,
			headers: response.mediaType === void 0 ? {} : { "content-type": response.mediaType },
			text: response.serialize(value)
		};
	};
}
function fill(value, words) {
	if (typeof value === "string") return value.replace(/\{(method|path|allowed)\}/g, (_, word) => words[word] ?? "");
	if (Array.isArray(value)) return value.map((item) => fill(item, words));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, words)]));
}
// src/contract/router.ts
function createRouter() {
	const root = createNode();
	return {
		add(method, template, value) {
			const names = [];
			let node = root;
			for (const segment of template.split("/").slice(1)) node = descend(node, segment, names);
			node.leaf ??= {
				methods: new Map(),
				names: new Map()
			};
			const known = node.leaf.methods.get(method);
			if (known !== void 0) return known;
			node.leaf.methods.set(method, value);
			node.leaf.names.set(method, names);
		},
		find(path) {
			const sent = [];
			const leaf = search(root, path.split("/"), 1, sent);
			if (!leaf) return void 0;
			return {
				methods: leaf.methods,
				params: (method) => Object.fromEntries((leaf.names.get(method) ?? []).map((name, index) => [name, decode$1(sent[index] ?? "")]))
			};
		}
	};
}
function createNode() {
	return {
		literals: new Map(),
		patterns: []
	};
}
function descend(node, segment, names) {
	const inside = [...segment.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
	names.push(...inside);
	if (inside.length === 0) {
		const literal = decode$1(segment);
		const next = node.literals.get(literal) ?? createNode();
		node.literals.set(literal, next);
		return next;
	}
	if (segment === `{${inside[0]}}`) {
		node.parameter ??= createNode();
		return node.parameter;
	}
	const literals = segment.split(/\{[^}]+\}/);
	const known = node.patterns.find((other) => other.literals.join("{}") === literals.join("{}"));
	if (known) return known.node;
	const next = createNode();
	node.patterns.push({
		literals,
		node: next
	});
	return next;
}
function between(literals, segment) {
	const [first = ""] = literals;
	const last = literals[literals.length - 1];
	if (!segment.startsWith(first) || !segment.endsWith(last)) return void 0;
	const sent = [];
	let at = first.length;
	for (const literal of literals.slice(1, -1)) {
		const end = segment.indexOf(literal, at + 1);
		if (end < 0) return void 0;
		sent.push(segment.slice(at, end));
		at = end + literal.length;
	}
	const end = segment.length - last.length;
	if (end <= at) return void 0;
	return [...sent, segment.slice(at, end)];
}
function search(node, segments, at, sent) {
	const segment = segments[at];
	if (segment === void 0) return node.leaf;
	const depth = sent.length;
	const literal = node.literals.get(decode$1(segment));
	const found = literal && search(literal, segments, at + 1, sent);
	if (found) return found;
	for (const { literals, node: next } of node.patterns) {
		const found = between(literals, segment);
		if (!found) continue;
		sent.push(...found);
		const leaf = search(next, segments, at + 1, sent);
		if (leaf) return leaf;
		sent.length = depth;
	}
	if (node.parameter && segment !== "") {
		sent.push(segment);
		const leaf = search(node.parameter, segments, at + 1, sent);
		if (leaf) return leaf;
		sent.length = depth;
	}
}
// src/contract/load.ts
async function loadContract(file, { prepared } = {}) {
	const read = prepared ?? await readDocument(file);
	const { document, file: name } = read;
	const schemas = createSchemas(document);
	const operations = placing(read, () => operationsOf(document, schemas, name));
	const { notice, notes } = createNotices();
	const routes = routesOf(read, operations, notice);
	return {
		file: name,
		files: read.files,
		title: document.info.title,
		document,
		servers: routes.servers,
		bases: [...routes.byBase.keys()],
		operations,
		schemas,
		refusals: refusalsOf(document, schemas),
		notes: [...read.notes, ...notes(read.locate)],
		match: matcher(routes.byBase)
	};
}
function placing({ document, locate, file }, make) {
	try {
		return make();
	} catch (error) {
		const [, method = "", path = ""] = /: ([A-Z]+) (\/.*?)(?:: | and )/.exec(error.message) ?? [];
		const at = pointer("/paths", path, method.toLowerCase());
		if (nodeAt(document, pointer("/paths", path)) === void 0) throw error;
		throw new DocumentError(locate(at), error.message.replace(`${file}: `, ""), { cause: error });
	}
}
function routesOf({ document, locate }, operations, notice) {
	const common = serversOf$1(document);
	const servers = [...common];
	const byBase = new Map();
	for (const operation of operations.values()) {
		const item = pointer("/paths", operation.path);
		const at = pointer(item, operation.method.toLowerCase());
		const own = serversIn(nodeAt(document, at)?.servers) ?? serversIn(nodeAt(document, item)?.servers);
		if (own) servers.push(...own.filter(({ url }) => !servers.some((known) => known.url === url)));
		const [first, ...others] = new Set((own ?? common).flatMap(({ bases }) => bases));
		for (const base of [first, ...others]) {
			let router = byBase.get(base);
			if (!router) {
				router = createRouter();
				byBase.set(base, router);
			}
			const twin = router.add(operation.method, operation.path, operation);
			if (!twin || base !== first) continue;
			const there = written$1(locate(pointer("/paths", twin.path)));
			notice(at, `never answers: ${operation.method} ${twin.path} (${there}) is the same path and comes first`);
		}
	}
	for (const base of common.flatMap(({ bases }) => bases)) if (!byBase.has(base)) byBase.set(base, createRouter());
	for (const [index, { bases, url }] of common.entries()) if (/\/[^/]*\{[^}]+\}/.test(url.replace(/^[^/]*\/\/[^/]*/, "")) && bases.length === 1) notice(pointer("/servers", index, "url"), `only the default of its path variable is served: ${bases[0] || "/"}`);
	return {
		servers,
		byBase: new Map([...byBase].sort(([a], [b]) => b.length - a.length))
	};
}
function matcher(byBase) {
	return (method, path) => {
		let allowed;
		for (const [base, router] of byBase) {
			if (!path.startsWith(base) || path[base.length] !== "/") continue;
			const route = router.find(path.slice(base.length));
			if (!route) continue;
			const known = route.methods.has(method) ? method : method === "HEAD" ? "GET" : method;
			const operation = route.methods.get(known);
			if (operation) return {
				kind: "operation",
				operation,
				params: route.params(known),
				base
			};
			allowed ??= [...route.methods.keys()].flatMap((known) => known === "GET" ? ["GET", "HEAD"] : [known]);
		}
		return allowed ? {
			kind: "method",
			allowed
		} : { kind: "path" };
	};
}
// src/contract/prepared.ts
function preparedDocument(file) {
	const prepared = new URL(`generated/contracts/${basename(file, ".yaml")}.json`, ownFolder);
	if (!existsSync(prepared)) return void 0;
	const { sha256, document } = JSON.parse(readFileSync(prepared, "utf8"));
	if (createHash("sha256").update(readFileSync(file)).digest("hex") !== sha256) return void 0;
	let locate;
	return {
		file: relative(process.cwd(), file),
		files: [realpathSync(file)],
		document,
		locate(at) {
			locate ??= locatorOf(file);
			return locate(at);
		},
		notes: []
	};
}
// src/generated/vendors.ts
const vendors = {
	kaiten: () => import("./chunk-kaiten.js").then((module) => module.default),
	snag: () => import("./chunk-snag.js").then((module) => module.default),
	syncano: () => import("./chunk-syncano.js").then((module) => module.default),
	voucherify: () => import("./chunk-voucherify.js").then((module) => module.default),
	wavefront: () => import("./chunk-wavefront.js").then((module) => module.default)
};
// src/state/tree.ts
var import_b_tree = __toESM(__commonJSMin(((exports, module, this$1) => {
	var __extends = this$1 && this$1.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.EmptyBTree = exports.check = exports.areOverlapping = exports.sumChildSizes = exports.BNodeInternal = exports.BNode = exports.asSet = exports.fixMaxSize = exports.simpleComparator = exports.defaultComparator = void 0;
	function defaultComparator(a, b) {
		if (Number.isFinite(a) && Number.isFinite(b)) return a - b;
		var ta = typeof a;
		var tb = typeof b;
		if (ta !== tb) return ta < tb ? -1 : 1;
		if (ta === "object") {
			if (a === null) return b === null ? 0 : -1;
			else if (b === null) return 1;
			a = a.valueOf();
			b = b.valueOf();
			ta = typeof a;
			tb = typeof b;
			if (ta !== tb) return ta < tb ? -1 : 1;
		}
		if (a < b) return -1;
		if (a > b) return 1;
		if (a === b) return 0;
		if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
		else if (Number.isNaN(b)) return 1;
		return Array.isArray(a) ? 0 : NaN;
	}
	exports.defaultComparator = defaultComparator;
	function simpleComparator(a, b) {
		return a > b ? 1 : a < b ? -1 : 0;
	}
	exports.simpleComparator = simpleComparator;
	function fixMaxSize(maxNodeSize) {
		return maxNodeSize >= 4 ? Math.min(maxNodeSize | 0, 256) : 32;
	}
	exports.fixMaxSize = fixMaxSize;
	var BTree = function() {
		function BTree(entries, compare, maxNodeSize) {
			this._root = EmptyLeaf;
			this._maxNodeSize = fixMaxSize(maxNodeSize);
			this._compare = compare || defaultComparator;
			if (entries) this.setPairs(entries);
		}
		Object.defineProperty(BTree.prototype, "size", {
			get: function() {
				return this._root.size();
			},
			enumerable: false,
			configurable: true
		});
		Object.defineProperty(BTree.prototype, "length", {
			get: function() {
				return this.size;
			},
			enumerable: false,
			configurable: true
		});
		Object.defineProperty(BTree.prototype, "isEmpty", {
			get: function() {
				return this._root.size() === 0;
			},
			enumerable: false,
			configurable: true
		});
		BTree.prototype.clear = function() {
			this._root = EmptyLeaf;
		};
		BTree.prototype.forEach = function(callback, thisArg) {
			var _this = this;
			if (thisArg !== void 0) callback = callback.bind(thisArg);
			return this.forEachPair(function(k, v) {
				return callback(v, k, _this);
			});
		};
		BTree.prototype.forEachPair = function(callback, initialCounter) {
			var low = this.minKey(), high = this.maxKey();
			return this.forRange(low, high, true, callback, initialCounter);
		};
		BTree.prototype.get = function(key, defaultValue) {
			return this._root.get(key, defaultValue, this);
		};
		BTree.prototype.set = function(key, value, overwrite) {
			if (this._root.isShared) this._root = this._root.clone();
			var result = this._root.set(key, value, overwrite, this);
			if (result === true || result === false) return result;
			var children = [this._root, result];
			this._root = new BNodeInternal(children, sumChildSizes(children));
			return true;
		};
		BTree.prototype.has = function(key) {
			return this.forRange(key, key, true, void 0) !== 0;
		};
		BTree.prototype.delete = function(key) {
			return this.editRange(key, key, true, DeleteRange) !== 0;
		};
		BTree.prototype.with = function(key, value, overwrite) {
			var nu = this.clone();
			return nu.set(key, value, overwrite) || overwrite ? nu : this;
		};
		BTree.prototype.withPairs = function(pairs, overwrite) {
			var nu = this.clone();
			return nu.setPairs(pairs, overwrite) !== 0 || overwrite ? nu : this;
		};
		BTree.prototype.withKeys = function(keys, returnThisIfUnchanged) {
			var nu = this.clone(), changed = false;
			for (var i = 0; i < keys.length; i++) changed = nu.set(keys[i], void 0, false) || changed;
			return returnThisIfUnchanged && !changed ? this : nu;
		};
		BTree.prototype.without = function(key, returnThisIfUnchanged) {
			return this.withoutRange(key, key, true, returnThisIfUnchanged);
		};
		BTree.prototype.withoutKeys = function(keys, returnThisIfUnchanged) {
			var nu = this.clone();
			return nu.deleteKeys(keys) || !returnThisIfUnchanged ? nu : this;
		};
		BTree.prototype.withoutRange = function(low, high, includeHigh, returnThisIfUnchanged) {
			var nu = this.clone();
			if (nu.deleteRange(low, high, includeHigh) === 0 && returnThisIfUnchanged) return this;
			return nu;
		};
		BTree.prototype.filter = function(callback, returnThisIfUnchanged) {
			var nu = this.greedyClone();
			var del;
			nu.editAll(function(k, v, i) {
				if (!callback(k, v, i)) return del = Delete;
			});
			if (!del && returnThisIfUnchanged) return this;
			return nu;
		};
		BTree.prototype.mapValues = function(callback) {
			var tmp = {};
			var nu = this.greedyClone();
			nu.editAll(function(k, v, i) {
				return tmp.value = callback(v, k, i), tmp;
			});
			return nu;
		};
		BTree.prototype.reduce = function(callback, initialValue) {
			var i = 0, p = initialValue;
			var it = this.entries(this.minKey(), ReusedArray), next;
			while (!(next = it.next()).done) p = callback(p, next.value, i++, this);
			return p;
		};
		BTree.prototype.entries = function(lowestKey, reusedArray) {
			var info = this.findPath(lowestKey);
			if (info === void 0) return iterator();
			var nodequeue = info.nodequeue, nodeindex = info.nodeindex, leaf = info.leaf;
			var state = reusedArray !== void 0 ? 1 : 0;
			var i = lowestKey === void 0 ? -1 : leaf.indexOf(lowestKey, 0, this._compare) - 1;
			return iterator(function() {
				jump: for (;;) switch (state) {
					case 0:
						if (++i < leaf.keys.length) return {
							done: false,
							value: [leaf.keys[i], leaf.values[i]]
						};
						state = 2;
						continue;
					case 1:
						if (++i < leaf.keys.length) {
							reusedArray[0] = leaf.keys[i], reusedArray[1] = leaf.values[i];
							return {
								done: false,
								value: reusedArray
							};
						}
						state = 2;
					case 2:
						for (var level = -1;;) {
							if (++level >= nodequeue.length) {
								state = 3;
								continue jump;
							}
							if (++nodeindex[level] < nodequeue[level].length) break;
						}
						for (; level > 0; level--) {
							nodequeue[level - 1] = nodequeue[level][nodeindex[level]].children;
							nodeindex[level - 1] = 0;
						}
						leaf = nodequeue[0][nodeindex[0]];
						i = -1;
						state = reusedArray !== void 0 ? 1 : 0;
						continue;
					case 3: return {
						done: true,
						value: void 0
					};
				}
			});
		};
		BTree.prototype.entriesReversed = function(highestKey, reusedArray, skipHighest) {
			if (highestKey === void 0) {
				highestKey = this.maxKey();
				skipHighest = void 0;
				if (highestKey === void 0) return iterator();
			}
			var _a = this.findPath(highestKey) || this.findPath(this.maxKey()), nodequeue = _a.nodequeue, nodeindex = _a.nodeindex, leaf = _a.leaf;
			check(!nodequeue[0] || leaf === nodequeue[0][nodeindex[0]], "wat!");
			var i = leaf.indexOf(highestKey, 0, this._compare);
			if (!skipHighest && i < leaf.keys.length && this._compare(leaf.keys[i], highestKey) <= 0) i++;
			var state = reusedArray !== void 0 ? 1 : 0;
			return iterator(function() {
				jump: for (;;) switch (state) {
					case 0:
						if (--i >= 0) return {
							done: false,
							value: [leaf.keys[i], leaf.values[i]]
						};
						state = 2;
						continue;
					case 1:
						if (--i >= 0) {
							reusedArray[0] = leaf.keys[i], reusedArray[1] = leaf.values[i];
							return {
								done: false,
								value: reusedArray
							};
						}
						state = 2;
					case 2:
						for (var level = -1;;) {
							if (++level >= nodequeue.length) {
								state = 3;
								continue jump;
							}
							if (--nodeindex[level] >= 0) break;
						}
						for (; level > 0; level--) {
							nodequeue[level - 1] = nodequeue[level][nodeindex[level]].children;
							nodeindex[level - 1] = nodequeue[level - 1].length - 1;
						}
						leaf = nodequeue[0][nodeindex[0]];
						i = leaf.keys.length;
						state = reusedArray !== void 0 ? 1 : 0;
						continue;
					case 3: return {
						done: true,
						value: void 0
					};
				}
			});
		};
		BTree.prototype.findPath = function(key) {
			var nextnode = this._root;
			var nodequeue, nodeindex;
			if (nextnode.isLeaf) nodequeue = EmptyArray, nodeindex = EmptyArray;
			else {
				nodequeue = [], nodeindex = [];
				for (var d = 0; !nextnode.isLeaf; d++) {
					nodequeue[d] = nextnode.children;
					nodeindex[d] = key === void 0 ? 0 : nextnode.indexOf(key, 0, this._compare);
					if (nodeindex[d] >= nodequeue[d].length) return;
					nextnode = nodequeue[d][nodeindex[d]];
				}
				nodequeue.reverse();
				nodeindex.reverse();
			}
			return {
				nodequeue,
				nodeindex,
				leaf: nextnode
			};
		};
		BTree.prototype.keys = function(firstKey) {
			var it = this.entries(firstKey, ReusedArray);
			return iterator(function() {
				var n = it.next();
				if (n.value) n.value = n.value[0];
				return n;
			});
		};
		BTree.prototype.values = function(firstKey) {
			var it = this.entries(firstKey, ReusedArray);
			return iterator(function() {
				var n = it.next();
				if (n.value) n.value = n.value[1];
				return n;
			});
		};
		Object.defineProperty(BTree.prototype, "maxNodeSize", {
			get: function() {
				return this._maxNodeSize;
			},
			enumerable: false,
			configurable: true
		});
		BTree.prototype.minKey = function() {
			return this._root.minKey();
		};
		BTree.prototype.maxKey = function() {
			return this._root.maxKey();
		};
		BTree.prototype.clone = function() {
			this._root.isShared = true;
			var result = new BTree(void 0, this._compare, this._maxNodeSize);
			result._root = this._root;
			return result;
		};
		BTree.prototype.greedyClone = function(force) {
			var result = new BTree(void 0, this._compare, this._maxNodeSize);
			result._root = this._root.greedyClone(force);
			return result;
		};
		BTree.prototype.toArray = function(maxLength) {
			if (maxLength === void 0) maxLength = 2147483647;
			var min = this.minKey(), max = this.maxKey();
			if (min !== void 0) return this.getRange(min, max, true, maxLength);
			return [];
		};
		BTree.prototype.keysArray = function() {
			var results = [];
			this._root.forRange(this.minKey(), this.maxKey(), true, false, this, 0, function(k, v) {
				results.push(k);
			});
			return results;
		};
		BTree.prototype.valuesArray = function() {
			var results = [];
			this._root.forRange(this.minKey(), this.maxKey(), true, false, this, 0, function(k, v) {
				results.push(v);
			});
			return results;
		};
		BTree.prototype.toString = function() {
			return this.toArray().toString();
		};
		BTree.prototype.setIfNotPresent = function(key, value) {
			return this.set(key, value, false);
		};
		BTree.prototype.nextHigherPair = function(key, reusedArray) {
			reusedArray = reusedArray || [];
			if (key === void 0) return this._root.minPair(reusedArray);
			return this._root.getPairOrNextHigher(key, this._compare, false, reusedArray);
		};
		BTree.prototype.nextHigherKey = function(key) {
			var p = this.nextHigherPair(key, ReusedArray);
			return p && p[0];
		};
		BTree.prototype.nextLowerPair = function(key, reusedArray) {
			reusedArray = reusedArray || [];
			if (key === void 0) return this._root.maxPair(reusedArray);
			return this._root.getPairOrNextLower(key, this._compare, false, reusedArray);
		};
		BTree.prototype.nextLowerKey = function(key) {
			var p = this.nextLowerPair(key, ReusedArray);
			return p && p[0];
		};
		BTree.prototype.getPairOrNextLower = function(key, reusedArray) {
			return this._root.getPairOrNextLower(key, this._compare, true, reusedArray || []);
		};
		BTree.prototype.getPairOrNextHigher = function(key, reusedArray) {
			return this._root.getPairOrNextHigher(key, this._compare, true, reusedArray || []);
		};
		BTree.prototype.changeIfPresent = function(key, value) {
			return this.editRange(key, key, true, function(k, v) {
				return { value };
			}) !== 0;
		};
		BTree.prototype.getRange = function(low, high, includeHigh, maxLength) {
			if (maxLength === void 0) maxLength = 67108863;
			var results = [];
			this._root.forRange(low, high, includeHigh, false, this, 0, function(k, v) {
				results.push([k, v]);
				return results.length > maxLength ? Break : void 0;
			});
			return results;
		};
		BTree.prototype.setPairs = function(pairs, overwrite) {
			var added = 0;
			for (var i = 0; i < pairs.length; i++) if (this.set(pairs[i][0], pairs[i][1], overwrite)) added++;
			return added;
		};
		BTree.prototype.forRange = function(low, high, includeHigh, onFound, initialCounter) {
			var r = this._root.forRange(low, high, includeHigh, false, this, initialCounter || 0, onFound);
			return typeof r === "number" ? r : r.break;
		};
		BTree.prototype.editRange = function(low, high, includeHigh, onFound, initialCounter) {
			var root = this._root;
			if (root.isShared) this._root = root = root.clone();
			try {
				var r = root.forRange(low, high, includeHigh, true, this, initialCounter || 0, onFound);
				return typeof r === "number" ? r : r.break;
			} finally {
				var isShared = void 0;
				while (root.keys.length <= 1 && !root.isLeaf) {
					isShared || (isShared = root.isShared);
					this._root = root = root.keys.length === 0 ? EmptyLeaf : root.children[0];
				}
				if (isShared) root.isShared = true;
			}
		};
		BTree.prototype.editAll = function(onFound, initialCounter) {
			return this.editRange(this.minKey(), this.maxKey(), true, onFound, initialCounter);
		};
		BTree.prototype.deleteRange = function(low, high, includeHigh) {
			return this.editRange(low, high, includeHigh, DeleteRange);
		};
		BTree.prototype.deleteKeys = function(keys) {
			for (var i = 0, r = 0; i < keys.length; i++) if (this.delete(keys[i])) r++;
			return r;
		};
		Object.defineProperty(BTree.prototype, "height", {
			get: function() {
				var node = this._root;
				var height = -1;
				while (node) {
					height++;
					node = node.isLeaf ? void 0 : node.children[0];
				}
				return height;
			},
			enumerable: false,
			configurable: true
		});
		BTree.prototype.freeze = function() {
			var t = this;
			t.clear = t.set = t.editRange = function() {
				throw new Error("Attempted to modify a frozen BTree");
			};
		};
		BTree.prototype.unfreeze = function() {
			delete this.clear;
			delete this.set;
			delete this.editRange;
		};
		Object.defineProperty(BTree.prototype, "isFrozen", {
			get: function() {
				return this.hasOwnProperty("editRange");
			},
			enumerable: false,
			configurable: true
		});
		BTree.prototype.checkValid = function(checkOrdering) {
			if (checkOrdering === void 0) checkOrdering = false;
			var size = this._root.checkValid(0, this, 0, checkOrdering)[0];
			check(size === this.size, "size mismatch: counted ", size, "but stored", this.size);
		};
		return BTree;
	}();
	exports.default = BTree;
	function asSet(btree) {
		return btree;
	}
	exports.asSet = asSet;
	if (Symbol && Symbol.iterator) BTree.prototype[Symbol.iterator] = BTree.prototype.entries;
	BTree.prototype.where = BTree.prototype.filter;
	BTree.prototype.setRange = BTree.prototype.setPairs;
	BTree.prototype.add = BTree.prototype.set;
	function iterator(next) {
		if (next === void 0) next = (function() {
			return {
				done: true,
				value: void 0
			};
		});
		var result = { next };
		if (Symbol && Symbol.iterator) result[Symbol.iterator] = function() {
			return this;
		};
		return result;
	}
	var BNode = function() {
		function BNode(keys, values) {
			if (keys === void 0) keys = [];
			this.keys = keys;
			this.values = values || undefVals;
			this.isShared = void 0;
		}
		Object.defineProperty(BNode.prototype, "isLeaf", {
			get: function() {
				return this.children === void 0;
			},
			enumerable: false,
			configurable: true
		});
		BNode.prototype.size = function() {
			return this.keys.length;
		};
		BNode.prototype.maxKey = function() {
			return this.keys[this.keys.length - 1];
		};
		BNode.prototype.indexOf = function(key, failXor, cmp) {
			var keys = this.keys;
			var lo = 0, hi = keys.length, mid = hi >> 1;
			while (lo < hi) {
				var c = cmp(keys[mid], key);
				if (c < 0) lo = mid + 1;
				else if (c > 0) hi = mid;
				else if (c === 0) return mid;
				else if (key === key) return keys.length;
				else throw new Error("BTree: NaN was used as a key");
				mid = lo + hi >> 1;
			}
			return mid ^ failXor;
		};
		BNode.prototype.minKey = function() {
			return this.keys[0];
		};
		BNode.prototype.minPair = function(reusedArray) {
			if (this.keys.length === 0) return void 0;
			reusedArray[0] = this.keys[0];
			reusedArray[1] = this.values[0];
			return reusedArray;
		};
		BNode.prototype.maxPair = function(reusedArray) {
			if (this.keys.length === 0) return void 0;
			var lastIndex = this.keys.length - 1;
			reusedArray[0] = this.keys[lastIndex];
			reusedArray[1] = this.values[lastIndex];
			return reusedArray;
		};
		BNode.prototype.clone = function() {
			var v = this.values;
			return new BNode(this.keys.slice(0), v === undefVals ? v : v.slice(0));
		};
		BNode.prototype.greedyClone = function(force) {
			return this.isShared && !force ? this : this.clone();
		};
		BNode.prototype.get = function(key, defaultValue, tree) {
			var i = this.indexOf(key, -1, tree._compare);
			return i < 0 ? defaultValue : this.values[i];
		};
		BNode.prototype.getPairOrNextLower = function(key, compare, inclusive, reusedArray) {
			var i = this.indexOf(key, -1, compare);
			var indexOrLower = i < 0 ? ~i - 1 : inclusive ? i : i - 1;
			if (indexOrLower >= 0) {
				reusedArray[0] = this.keys[indexOrLower];
				reusedArray[1] = this.values[indexOrLower];
				return reusedArray;
			}
		};
		BNode.prototype.getPairOrNextHigher = function(key, compare, inclusive, reusedArray) {
			var i = this.indexOf(key, -1, compare);
			var indexOrLower = i < 0 ? ~i : inclusive ? i : i + 1;
			var keys = this.keys;
			if (indexOrLower < keys.length) {
				reusedArray[0] = keys[indexOrLower];
				reusedArray[1] = this.values[indexOrLower];
				return reusedArray;
			}
		};
		BNode.prototype.checkValid = function(depth, tree, baseIndex, checkOrdering) {
			var kL = this.keys.length, vL = this.values.length;
			check(this.values === undefVals ? kL <= vL : kL === vL, "keys/values length mismatch: depth", depth, "with lengths", kL, vL, "and baseIndex", baseIndex);
			check(depth == 0 || kL > 0, "empty leaf at depth", depth, "and baseIndex", baseIndex);
			if (checkOrdering === true) for (var i = 1; i < kL; i++) check(tree._compare(this.keys[i - 1], this.keys[i]) < 0, "keys out of order at depth", depth, "and baseIndex", baseIndex + i - 1, ": ", this.keys[i - 1], " !< ", this.keys[i]);
			return [
				kL,
				this.keys[0],
				this.keys[kL - 1]
			];
		};
		BNode.prototype.set = function(key, value, overwrite, tree) {
			var i = this.indexOf(key, -1, tree._compare);
			if (i < 0) {
				i = ~i;
				if (this.keys.length < tree._maxNodeSize) return this.insertInLeaf(i, key, value, tree);
				else {
					var newRightSibling = this.splitOffRightSide(), target = this;
					if (i > this.keys.length) {
						i -= this.keys.length;
						target = newRightSibling;
					}
					target.insertInLeaf(i, key, value, tree);
					return newRightSibling;
				}
			} else {
				if (overwrite !== false) {
					if (value !== void 0) this.reifyValues();
					this.keys[i] = key;
					this.values[i] = value;
				}
				return false;
			}
		};
		BNode.prototype.reifyValues = function() {
			if (this.values === undefVals) return this.values = this.values.slice(0, this.keys.length);
			return this.values;
		};
		BNode.prototype.insertInLeaf = function(i, key, value, tree) {
			this.keys.splice(i, 0, key);
			if (this.values === undefVals) {
				while (undefVals.length < tree._maxNodeSize) undefVals.push(void 0);
				if (value === void 0) return true;
				else this.values = undefVals.slice(0, this.keys.length - 1);
			}
			this.values.splice(i, 0, value);
			return true;
		};
		BNode.prototype.takeFromRight = function(rhs) {
			var v = this.values;
			if (rhs.values === undefVals) {
				if (v !== undefVals) v.push(void 0);
			} else {
				v = this.reifyValues();
				v.push(rhs.values.shift());
			}
			this.keys.push(rhs.keys.shift());
		};
		BNode.prototype.takeFromLeft = function(lhs) {
			var v = this.values;
			if (lhs.values === undefVals) {
				if (v !== undefVals) v.unshift(void 0);
			} else {
				v = this.reifyValues();
				v.unshift(lhs.values.pop());
			}
			this.keys.unshift(lhs.keys.pop());
		};
		BNode.prototype.splitOffRightSide = function() {
			var half = this.keys.length >> 1;
			return new BNode(this.keys.splice(half), this.values === undefVals ? undefVals : this.values.splice(half));
		};
		BNode.prototype.forRange = function(low, high, includeHigh, editMode, tree, count, onFound) {
			var cmp = tree._compare;
			var iLow, iHigh;
			if (high === low) {
				if (!includeHigh) return count;
				iHigh = (iLow = this.indexOf(low, -1, cmp)) + 1;
				if (iLow < 0) return count;
			} else {
				iLow = this.indexOf(low, 0, cmp);
				iHigh = this.indexOf(high, -1, cmp);
				if (iHigh < 0) iHigh = ~iHigh;
				else if (includeHigh === true) iHigh++;
			}
			var keys = this.keys, values = this.values;
			if (onFound !== void 0) for (var i = iLow; i < iHigh; i++) {
				var key = keys[i];
				var result = onFound(key, values[i], count++);
				if (result !== void 0) {
					if (editMode === true) {
						if (key !== keys[i] || this.isShared === true) throw new Error("BTree illegally changed or cloned in editRange");
						if (result.delete) {
							this.keys.splice(i, 1);
							if (this.values !== undefVals) this.values.splice(i, 1);
							i--;
							iHigh--;
						} else if (result.hasOwnProperty("value")) values[i] = result.value;
					}
					if (result.break !== void 0) return result;
				}
			}
			else count += iHigh - iLow;
			return count;
		};
		BNode.prototype.mergeSibling = function(rhs, _) {
			this.keys.push.apply(this.keys, rhs.keys);
			if (this.values === undefVals) {
				if (rhs.values === undefVals) return;
				this.values = this.values.slice(0, this.keys.length);
			}
			this.values.push.apply(this.values, rhs.reifyValues());
		};
		return BNode;
	}();
	exports.BNode = BNode;
	var BNodeInternal = function(_super) {
		__extends(BNodeInternal, _super);
		function BNodeInternal(children, size, keys) {
			var _this = this;
			if (!keys) {
				keys = [];
				for (var i = 0; i < children.length; i++) keys[i] = children[i].maxKey();
			}
			_this = _super.call(this, keys) || this;
			_this.children = children;
			_this._size = size;
			return _this;
		}
		BNodeInternal.prototype.clone = function() {
			var children = this.children.slice(0);
			for (var i = 0; i < children.length; i++) children[i].isShared = true;
			return new BNodeInternal(children, this._size, this.keys.slice(0));
		};
		BNodeInternal.prototype.size = function() {
			return this._size;
		};
		BNodeInternal.prototype.greedyClone = function(force) {
			if (this.isShared && !force) return this;
			var nu = new BNodeInternal(this.children.slice(0), this._size, this.keys.slice(0));
			for (var i = 0; i < nu.children.length; i++) nu.children[i] = nu.children[i].greedyClone(force);
			return nu;
		};
		BNodeInternal.prototype.minKey = function() {
			return this.children[0].minKey();
		};
		BNodeInternal.prototype.minPair = function(reusedArray) {
			return this.children[0].minPair(reusedArray);
		};
		BNodeInternal.prototype.maxPair = function(reusedArray) {
			return this.children[this.children.length - 1].maxPair(reusedArray);
		};
		BNodeInternal.prototype.get = function(key, defaultValue, tree) {
			var i = this.indexOf(key, 0, tree._compare), children = this.children;
			return i < children.length ? children[i].get(key, defaultValue, tree) : void 0;
		};
		BNodeInternal.prototype.getPairOrNextLower = function(key, compare, inclusive, reusedArray) {
			var i = this.indexOf(key, 0, compare), children = this.children;
			if (i >= children.length) return this.maxPair(reusedArray);
			var result = children[i].getPairOrNextLower(key, compare, inclusive, reusedArray);
			if (result === void 0 && i > 0) return children[i - 1].maxPair(reusedArray);
			return result;
		};
		BNodeInternal.prototype.getPairOrNextHigher = function(key, compare, inclusive, reusedArray) {
			var i = this.indexOf(key, 0, compare), children = this.children, length = children.length;
			if (i >= length) return void 0;
			var result = children[i].getPairOrNextHigher(key, compare, inclusive, reusedArray);
			if (result === void 0 && i < length - 1) return children[i + 1].minPair(reusedArray);
			return result;
		};
		BNodeInternal.prototype.checkValid = function(depth, tree, baseIndex, checkOrdering) {
			var kL = this.keys.length, cL = this.children.length;
			check(kL === cL, "keys/children length mismatch: depth", depth, "lengths", kL, cL, "baseIndex", baseIndex);
			check(kL > 1 || depth > 0, "internal node has length", kL, "at depth", depth, "baseIndex", baseIndex);
			var size = 0, c = this.children, k = this.keys, childSize = 0;
			var prevMinKey = void 0;
			var prevMaxKey = void 0;
			for (var i = 0; i < cL; i++) {
				var child = c[i];
				var _a = child.checkValid(depth + 1, tree, baseIndex + size, checkOrdering), subtreeSize = _a[0], minKey = _a[1], maxKey = _a[2];
				check(subtreeSize === child.size(), "cached size mismatch at depth", depth, "index", i, "baseIndex", baseIndex);
				check(subtreeSize === 1 || tree._compare(minKey, maxKey) < 0, "child node keys not sorted at depth", depth, "index", i, "baseIndex", baseIndex);
				if (prevMinKey !== void 0 && prevMaxKey !== void 0 && checkOrdering) {
					check(!areOverlapping(prevMinKey, prevMaxKey, minKey, maxKey, tree._compare), "children keys not sorted at depth", depth, "index", i, "baseIndex", baseIndex, ": ", prevMaxKey, " !< ", minKey);
					check(tree._compare(prevMaxKey, minKey) < 0, "children keys not sorted at depth", depth, "index", i, "baseIndex", baseIndex, ": ", prevMaxKey, " !< ", minKey);
				}
				prevMinKey = minKey;
				prevMaxKey = maxKey;
				size += subtreeSize;
				childSize += child.keys.length;
				check(size >= childSize, "wtf", baseIndex);
				check(i === 0 || c[i - 1].constructor === child.constructor, "type mismatch, baseIndex:", baseIndex);
				if (child.maxKey() != k[i]) check(false, "keys[", i, "] =", k[i], "is wrong, should be ", child.maxKey(), "at depth", depth, "baseIndex", baseIndex);
				if (!(i === 0 || tree._compare(k[i - 1], k[i]) < 0)) check(false, "sort violation at depth", depth, "index", i, "keys", k[i - 1], k[i]);
			}
			check(this._size === size, "internal node cached size mismatch at depth", depth, "baseIndex", baseIndex, "cached", this._size, "actual", size);
			var toofew = childSize === 0;
			if (toofew || childSize > tree.maxNodeSize * cL) check(false, toofew ? "too few" : "too many", "children (", childSize, size, ") at depth", depth, "maxNodeSize:", tree.maxNodeSize, "children.length:", cL, "baseIndex:", baseIndex);
			return [
				size,
				this.minKey(),
				this.maxKey()
			];
		};
		BNodeInternal.prototype.set = function(key, value, overwrite, tree) {
			var c = this.children, max = tree._maxNodeSize, cmp = tree._compare;
			var i = Math.min(this.indexOf(key, 0, cmp), c.length - 1), child = c[i];
			if (child.isShared) c[i] = child = child.clone();
			if (child.keys.length >= max) {
				var other;
				if (i > 0 && (other = c[i - 1]).keys.length < max && cmp(child.keys[0], key) < 0) {
					if (other.isShared) c[i - 1] = other = other.clone();
					other.takeFromRight(child);
					this.keys[i - 1] = other.maxKey();
				} else if ((other = c[i + 1]) !== void 0 && other.keys.length < max && cmp(child.maxKey(), key) < 0) {
					if (other.isShared) c[i + 1] = other = other.clone();
					other.takeFromLeft(child);
					this.keys[i] = c[i].maxKey();
				}
			}
			var oldSize = child.size();
			var result = child.set(key, value, overwrite, tree);
			this._size += child.size() - oldSize;
			if (result === false) return false;
			this.keys[i] = child.maxKey();
			if (result === true) return true;
			if (this.keys.length < max) {
				this.insert(i + 1, result);
				return true;
			} else {
				var newRightSibling = this.splitOffRightSide(), target = this;
				if (cmp(result.maxKey(), this.maxKey()) > 0) {
					target = newRightSibling;
					i -= this.keys.length;
				}
				target.insert(i + 1, result);
				return newRightSibling;
			}
		};
		BNodeInternal.prototype.insert = function(i, child) {
			this.children.splice(i, 0, child);
			this.keys.splice(i, 0, child.maxKey());
			this._size += child.size();
		};
		BNodeInternal.prototype.splitOffRightSide = function() {
			var half = this.children.length >> 1;
			var newChildren = this.children.splice(half);
			var newKeys = this.keys.splice(half);
			var sizePrev = this._size;
			this._size = sumChildSizes(this.children);
			return new BNodeInternal(newChildren, sizePrev - this._size, newKeys);
		};
		BNodeInternal.prototype.splitOffLeftSide = function() {
			var half = this.children.length >> 1;
			var newChildren = this.children.splice(0, half);
			var newKeys = this.keys.splice(0, half);
			var sizePrev = this._size;
			this._size = sumChildSizes(this.children);
			return new BNodeInternal(newChildren, sizePrev - this._size, newKeys);
		};
		BNodeInternal.prototype.takeFromRight = function(rhs) {
			var rhsInternal = rhs;
			this.keys.push(rhs.keys.shift());
			var child = rhsInternal.children.shift();
			this.children.push(child);
			var size = child.size();
			rhsInternal._size -= size;
			this._size += size;
		};
		BNodeInternal.prototype.takeFromLeft = function(lhs) {
			var lhsInternal = lhs;
			var child = lhsInternal.children.pop();
			this.keys.unshift(lhs.keys.pop());
			this.children.unshift(child);
			var size = child.size();
			lhsInternal._size -= size;
			this._size += size;
		};
		BNodeInternal.prototype.forRange = function(low, high, includeHigh, editMode, tree, count, onFound) {
			var cmp = tree._compare;
			var keys = this.keys, children = this.children;
			var iLow = this.indexOf(low, 0, cmp), i = iLow;
			var iHigh = Math.min(high === low ? iLow : this.indexOf(high, 0, cmp), keys.length - 1);
			if (!editMode) for (; i <= iHigh; i++) {
				var result = children[i].forRange(low, high, includeHigh, editMode, tree, count, onFound);
				if (typeof result !== "number") return result;
				count = result;
			}
			else if (i <= iHigh) try {
				for (; i <= iHigh; i++) {
					var child = children[i];
					if (child.isShared) children[i] = child = child.clone();
					var beforeSize = child.size();
					var result_1 = child.forRange(low, high, includeHigh, editMode, tree, count, onFound);
					keys[i] = child.maxKey();
					this._size += child.size() - beforeSize;
					if (typeof result_1 !== "number") return result_1;
					count = result_1;
				}
			} finally {
				var half = tree._maxNodeSize >> 1;
				if (iLow > 0) iLow--;
				for (i = iHigh; i >= iLow; i--) if (children[i].keys.length <= half) {
					if (children[i].keys.length !== 0) this.tryMerge(i, tree._maxNodeSize);
					else {
						keys.splice(i, 1);
						check(children.splice(i, 1)[0].size() === 0, "emptiness cleanup");
					}
				}
				if (children.length !== 0 && children[0].keys.length === 0) check(false, "emptiness bug");
			}
			return count;
		};
		BNodeInternal.prototype.tryMerge = function(i, maxSize) {
			var children = this.children;
			if (i >= 0 && i + 1 < children.length) {
				if (children[i].keys.length + children[i + 1].keys.length <= maxSize) {
					if (children[i].isShared) children[i] = children[i].clone();
					children[i].mergeSibling(children[i + 1], maxSize);
					children.splice(i + 1, 1);
					this.keys.splice(i + 1, 1);
					this.keys[i] = children[i].maxKey();
					return true;
				}
			}
			return false;
		};
		BNodeInternal.prototype.mergeSibling = function(rhs, maxNodeSize) {
			var oldLength = this.keys.length;
			this.keys.push.apply(this.keys, rhs.keys);
			var rhsChildren = rhs.children;
			this.children.push.apply(this.children, rhsChildren);
			this._size += rhs.size();
			if (rhs.isShared && !this.isShared) for (var i = 0; i < rhsChildren.length; i++) rhsChildren[i].isShared = true;
			this.tryMerge(oldLength - 1, maxNodeSize);
		};
		return BNodeInternal;
	}(BNode);
	exports.BNodeInternal = BNodeInternal;
	var undefVals = [];
	function sumChildSizes(children) {
		var total = 0;
		for (var i = 0; i < children.length; i++) total += children[i].size();
		return total;
	}
	exports.sumChildSizes = sumChildSizes;
	function areOverlapping(aMin, aMax, bMin, bMax, cmp) {
		return cmp(aMin, bMax) <= 0 && cmp(aMax, bMin) >= 0;
	}
	exports.areOverlapping = areOverlapping;
	var Delete = { delete: true };
	var DeleteRange = function() {
		return Delete;
	};
	var Break = { break: true };
	var EmptyLeaf = (function() {
		var n = new BNode();
		n.isShared = true;
		return n;
	})();
	var EmptyArray = [];
	var ReusedArray = [];
	function check(fact) {
		var args = [];
		for (var _i = 1; _i < arguments.length; _i++) args[_i - 1] = arguments[_i];
		if (!fact) {
			args.unshift("B+ tree");
			throw new Error(args.join(" "));
		}
	}
	exports.check = check;
	exports.EmptyBTree = (function() {
		var t = new BTree();
		t.freeze();
		return t;
	})();
}))(), 1);
const BTree = "default" in import_b_tree.default ? import_b_tree.default.default : import_b_tree.default;
function createTree() {
	return new BTree(void 0, compare);
}
function compare(a, b) {
	if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/state/collection.ts
var Collection = class Collection {
	name;
	definition;
	#records;
	#order;
	#unique;
	#last;
	#highest;
	#sealed = false;
	#written = false;
	onRemove = [];
	constructor(name, definition, parent) {
		this.name = name;
		this.definition = definition;
		this.#records = parent ? parent.#records.clone() : createTree();
		this.#order = parent ? parent.#order.clone() : createTree();
		const known = parent ? parent.#unique : new Map();
		this.#unique = new Map((definition.unique ?? []).map((attribute) => [attribute, known.get(attribute)?.clone() ?? createTree()]));
		this.#last = parent ? parent.#last : 0;
		this.#highest = parent ? parent.#highest : 0;
	}
	fork() {
		return new Collection(this.name, this.definition, this);
	}
	seal() {
		this.#sealed = true;
	}
	get isWritten() {
		return this.#written;
	}
	get size() {
		return this.#records.size;
	}
	keyOf(record) {
		return record[this.definition.key];
	}
	find(key) {
		return isKey(key) ? this.#records.get(key)?.record : void 0;
	}
	get(key) {
		const found = this.find(key);
		if (!found) throw new Error(`no record ${JSON.stringify(key)} in "${this.name}"`);
		return found;
	}
	findBy(attribute, value) {
		const index = this.#unique.get(attribute);
		if (!index) throw new Error(`"${this.name}" has no unique attribute "${attribute}"`);
		return isKey(value) ? this.find(index.get(value)) : void 0;
	}
	has(key) {
		return this.find(key) !== void 0;
	}
	all() {
		return this.page({}).items;
	}
	page({ after, offset = 0, limit = Number.POSITIVE_INFINITY, where, reverse = false }) {
		const start = after === void 0 ? void 0 : isKey(after) ? this.#records.get(after)?.at : void 0;
		const items = [];
		if (after !== void 0 && start === void 0) return {
			items,
			more: false
		};
		let skipped = 0;
		for (const [at, key] of reverse ? this.#order.entriesReversed(start) : this.#order.entries(start)) {
			if (at === start) continue;
			const record = this.get(key);
			if (where && !where(record)) continue;
			if (skipped++ < offset) continue;
			if (items.length >= limit) return {
				items,
				more: true
			};
			items.push(record);
		}
		return {
			items,
			more: false
		};
	}
	count(where) {
		let count = 0;
		for (const { record } of this.#records.values()) if (where(record)) count++;
		return count;
	}
	nextId() {
		return this.#highest + 1;
	}
	get serial() {
		return this.#highest;
	}
	raiseSerial(number) {
		this.#writable();
		this.#highest = Math.max(this.#highest, number);
	}
	insert(record) {
		this.#writable();
		const key = this.keyOf(record);
		if (this.#records.has(key)) throw new Error(`"${this.name}" already has a record ${JSON.stringify(key)}`);
		const frozen = Object.freeze({ ...record });
		this.#last += 1;
		this.#claim(frozen, key);
		this.#records.set(key, {
			record: frozen,
			at: this.#last
		});
		this.#order.set(this.#last, key);
		const number = frozen[this.definition.serial ?? this.definition.key];
		if (typeof number === "number" && number > this.#highest) this.#highest = number;
		return frozen;
	}
	update(record, changes) {
		this.#writable();
		const key = this.keyOf(record);
		const { record: old, at } = this.#records.get(key) ?? this.#missing(key);
		const frozen = Object.freeze({
			...old,
			...changes
		});
		if (this.keyOf(frozen) !== key) throw new Error(`the key of a record in "${this.name}" cannot change`);
		this.#release(old);
		this.#claim(frozen, key);
		this.#records.set(key, {
			record: frozen,
			at
		});
		return frozen;
	}
	remove(record) {
		this.#writable();
		const key = this.keyOf(record);
		const { record: old, at } = this.#records.get(key) ?? this.#missing(key);
		this.#release(old);
		this.#records.delete(key);
		this.#order.delete(at);
		for (const dropEdges of this.onRemove) dropEdges(key);
		return old;
	}
	#writable() {
		if (this.#sealed) throw new Error(`"${this.name}" can be changed in an effect only`);
		this.#written = true;
	}
	#missing(key) {
		throw new Error(`no record ${JSON.stringify(key)} in "${this.name}"`);
	}
	#claim(record, key) {
		for (const [attribute, index] of this.#unique) {
			const value = record[attribute];
			if (!isKey(value)) continue;
			if (index.has(value)) throw new Error(`"${this.name}" already has a record whose ${attribute} is ${JSON.stringify(value)}`);
			index.set(value, key);
		}
	}
	#release(record) {
		for (const [attribute, index] of this.#unique) {
			const value = record[attribute];
			if (isKey(value)) index.delete(value);
		}
	}
};
function isKey(value) {
	return typeof value === "string" || typeof value === "number" && !Number.isNaN(value);
}
// src/state/bundle.ts
function put(owner, side, key, other, stored) {
	const bundle = owned$1(owner, side, key);
	bundle.byKey.set(other, stored);
	bundle.byId.set(stored.id, stored);
}
function take(owner, side, key, other, id) {
	const bundle = owned$1(owner, side, key);
	bundle.byKey.delete(other);
	bundle.byId.delete(id);
	if (bundle.byId.size === 0) side.delete(key);
}
function owned$1(owner, side, key) {
	const known = side.get(key);
	if (known?.owner === owner) return known;
	const bundle = known ? {
		owner,
		byKey: known.byKey.clone(),
		byId: known.byId.clone()
	} : {
		owner,
		byKey: createTree(),
		byId: createTree()
	};
	side.set(key, bundle);
	return bundle;
}
// src/state/relation.ts
var Relation = class Relation {
	name;
	definition;
	#names;
	#ends;
	#first;
	#second;
	#last;
	#size;
	#sealed = false;
	#written = false;
	constructor(name, definition, ends, parent) {
		this.name = name;
		this.definition = definition;
		this.#names = Object.keys(definition.ends);
		this.#ends = ends;
		this.#first = parent ? parent.#first.clone() : createTree();
		this.#second = parent ? parent.#second.clone() : createTree();
		this.#last = parent ? parent.#last : 0;
		this.#size = parent ? parent.#size : 0;
		ends[0].onRemove.push((key) => this.#dropAll(this.#first, key));
		ends[1].onRemove.push((key) => this.#dropAll(this.#second, key));
	}
	fork(ends) {
		return new Relation(this.name, this.definition, ends, this);
	}
	seal() {
		this.#sealed = true;
	}
	get isWritten() {
		return this.#written;
	}
	get size() {
		return this.#size;
	}
	has(ends) {
		return this.find(ends) !== void 0;
	}
	find(ends) {
		const [first, second] = this.#keys(ends);
		if (first === void 0 || second === void 0) return void 0;
		const stored = this.#first.get(first)?.byKey.get(second);
		return stored && this.#edge(stored);
	}
	of(end) {
		return this.page(end, {}).items;
	}
	count(end) {
		return this.#bundle(end)?.bundle?.byId.size ?? 0;
	}
	page(end, { after, limit = Number.POSITIVE_INFINITY, where, reverse = false }) {
		const bundle = this.#bundle(end)?.bundle;
		const start = after === void 0 ? void 0 : bundle?.byKey.get(after)?.id;
		const items = [];
		if (!bundle || after !== void 0 && start === void 0) return {
			items,
			more: false
		};
		for (const [id, stored] of reverse ? bundle.byId.entriesReversed(start) : bundle.byId.entries(start)) {
			if (id === start) continue;
			const edge = this.#edge(stored);
			if (where && !where(edge)) continue;
			if (items.length >= limit) return {
				items,
				more: true
			};
			items.push(edge);
		}
		return {
			items,
			more: false
		};
	}
	stored() {
		return [...this.#first.values()].flatMap(({ byId }) => byId.valuesArray()).sort((one, other) => one.id - other.id).map(({ first, second, attributes }) => ({
			[this.#names[0]]: first,
			[this.#names[1]]: second,
			...attributes
		}));
	}
	add(edge) {
		this.#writable();
		const { [this.#names[0]]: one, [this.#names[1]]: other, ...attributes } = edge;
		const [first, second] = this.#keys(edge);
		if (this.#first.get(first)?.byKey.has(second)) throw new Error(`"${this.name}" already joins ${first} and ${second}`);
		this.#ends[0].get(first);
		this.#ends[1].get(second);
		this.#last += 1;
		this.#size += 1;
		return this.#edge(this.#store({
			id: this.#last,
			first,
			second,
			attributes: Object.freeze(attributes)
		}));
	}
	update(ends, changes) {
		this.#writable();
		const stored = this.#existing(ends);
		return this.#edge(this.#store({
			...stored,
			attributes: Object.freeze({
				...stored.attributes,
				...changes
			})
		}));
	}
	remove(ends) {
		this.#writable();
		this.#drop(this.#existing(ends));
	}
	#writable() {
		if (this.#sealed) throw new Error(`"${this.name}" can be changed in an effect only`);
		this.#written = true;
	}
	#keys(ends) {
		const first = ends[this.#names[0]];
		const second = ends[this.#names[1]];
		return [first && this.#ends[0].keyOf(first), second && this.#ends[1].keyOf(second)];
	}
	#existing(ends) {
		const [first, second] = this.#keys(ends);
		const stored = this.#first.get(first)?.byKey.get(second);
		if (!stored) throw new Error(`"${this.name}" does not join ${first} and ${second}`);
		return stored;
	}
	#bundle(end) {
		const [first, second] = this.#keys(end);
		if (first !== void 0) return { bundle: this.#first.get(first) };
		return second === void 0 ? void 0 : { bundle: this.#second.get(second) };
	}
	#edge({ id, first, second, attributes }) {
		return {
			...attributes,
			[this.#names[0]]: this.#ends[0].get(first),
			[this.#names[1]]: this.#ends[1].get(second),
			id
		};
	}
	#store(stored) {
		put(this, this.#first, stored.first, stored.second, stored);
		put(this, this.#second, stored.second, stored.first, stored);
		return stored;
	}
	#drop({ id, first, second }) {
		take(this, this.#first, first, second, id);
		take(this, this.#second, second, first, id);
		this.#size -= 1;
	}
	#dropAll(side, key) {
		for (const stored of side.get(key)?.byId.valuesArray() ?? []) this.#drop(stored);
	}
};
// src/state/state.ts
function createState(definition) {
	return build(definition);
}
function forkState(definition, parent) {
	return build(definition, parent);
}
function sealState(state) {
	for (const part of Object.values(state)) part.seal();
	return state;
}
function isWritten(state) {
	return Object.values(state).some((part) => part.isWritten);
}
function build(definition, parent) {
	const state = {};
	for (const [name, part] of Object.entries(definition)) if (part.kind === "collection") state[name] = (parent?.[name])?.fork() ?? new Collection(name, part);
	for (const [name, part] of Object.entries(definition)) {
		if (part.kind !== "relation") continue;
		const ends = Object.values(part.ends).map((collection) => state[collection]);
		if (ends.length !== 2 || !ends.every((end) => end instanceof Collection)) throw new Error(`the relation "${name}" joins two collections, but names ${Object.values(part.ends).join(" and ") || "none"}`);
		const pair = ends;
		state[name] = (parent?.[name])?.fork(pair) ?? new Relation(name, part, pair);
	}
	return state;
}
// src/state/fixtures.ts
var FixtureError = class extends Error {
	file;
	pointer;
	constructor(file, path, message) {
		const [collection = "", index, ...rest] = path;
		super(`${file}: ${collection}${index === void 0 ? "" : `[${index}]`}${rest.map((part) => `.${part}`).join("")} ${message}`);
		this.file = file;
		this.pointer = path.reduce((base, token) => pointer(base, token), "");
	}
};
const refuse = (error) => {
	throw error;
};
function loadFixtures(definition, fixtures, contract, file, { serials = {}, misfit = refuse, judged = false } = {}) {
	for (const name of Object.keys(fixtures)) if (!Object.hasOwn(definition, name)) misfit(new FixtureError(file, [name], `is nothing that the rulebook keeps.${didYouMean(name, Object.keys(definition))}`));
	const judge = judged ? () => none : (part) => validatorOf(part, contract);
	const state = createState(definition);
	for (const [name, part] of Object.entries(definition)) if (part.kind === "collection") loadCollection(name, part, rowsOf(fixtures, name, file), state, judge, file, misfit);
	while (!checkAllReferences(definition, state, file, misfit));
	for (const [name, part] of Object.entries(definition)) if (part.kind === "relation") loadRelation(name, part, rowsOf(fixtures, name, file), state, judge, file, misfit);
	for (const [name, number] of Object.entries(serials)) {
		const records = Object.hasOwn(state, name) ? state[name] : void 0;
		if (records instanceof Collection) records.raiseSerial(number);
	}
	return sealState(state);
}
const none = () => [];
function validatorOf(part, contract) {
	if (part.kind === "relation") return contract.schemas.validator({
		...part.attributes,
		type: "object"
	}, "body");
	return contract.schemas.validator(recordSchema$1(part, contract), "response");
}
function rowsOf(fixtures, name, file) {
	const rows = Object.hasOwn(fixtures, name) ? fixtures[name] : [];
	if (!Array.isArray(rows)) throw new FixtureError(file, [name], "has to be an array");
	return rows;
}
function loadCollection(name, definition, rows, state, judge, file, misfit) {
	const validate = judge(definition);
	const records = state[name];
	rows.forEach((row, index) => {
		const [violation] = validate(row);
		const key = row?.[definition.key];
		const who = key === void 0 ? "" : `(${JSON.stringify(key)}) `;
		if (violation) misfit(new FixtureError(file, [
			name,
			index,
			...pathOf(violation)
		], who + violation.message));
		else attempt(file, [name, index], who, () => records.insert(row), misfit);
	});
}
function pathOf({ pointer }) {
	return pointer.split("/").slice(1);
}
function attempt(file, path, who, insert, misfit) {
	try {
		insert();
	} catch (error) {
		misfit(new FixtureError(file, path, who + error.message));
	}
}
function recordSchema$1({ schema, derived = [], key }, contract) {
	const stored = typeof schema === "string" ? componentSchema(schema, contract) : schema;
	const without = Object.fromEntries(derived.map((attribute) => [attribute, false]));
	const required = stored.required?.filter((attribute) => !derived.includes(attribute)) ?? [];
	const properties = {
		...stored.properties,
		...without
	};
	return {
		...stored,
		type: "object",
		required: [...new Set([key, ...required])],
		properties
	};
}
function componentSchema(name, contract) {
	const schemas = contract.document.components?.schemas ?? {};
	if (!schemas[name]) throw new Error(`${contract.file}: components.schemas has no "${name}".${didYouMean(name, Object.keys(schemas))}`);
	const at = follow(contract.document, pointer("/components/schemas", name));
	const { properties, required } = nodeAt(contract.document, at);
	if (!properties) return { $ref: reference(at) };
	const places = Object.keys(properties).map((property) => [property, { $ref: reference(pointer(at, "properties", property)) }]);
	return {
		required,
		properties: Object.fromEntries(places)
	};
}
function checkAllReferences(definition, state, file, misfit) {
	return Object.entries(definition).flatMap(([name, part]) => part.kind === "collection" ? [[name, part]] : []).map(([name, part]) => checkReferences(name, part, state, file, misfit)).every(Boolean);
}
function checkReferences(name, { references = {} }, state, file, misfit) {
	const records = state[name];
	const size = records.size;
	records.all().forEach((record, index) => {
		const dangling = Object.entries(references).find(([attribute, target]) => {
			const value = record[attribute];
			return value !== null && value !== void 0 && !state[target]?.has(value);
		});
		if (!dangling) return;
		const [attribute, target] = dangling;
		const value = JSON.stringify(record[attribute]);
		const who = `(of ${JSON.stringify(records.keyOf(record))})`;
		misfit(new FixtureError(file, [
			name,
			index,
			attribute
		], `${who} names ${value}, which is not in "${target}"`));
		records.remove(record);
	});
	return records.size === size;
}
function loadRelation(name, definition, rows, state, judge, file, misfit) {
	const { ends } = definition;
	const validate = judge(definition);
	const relation = state[name];
	rows.forEach((row, index) => {
		const found = Object.entries(ends).map(([end, name]) => [end, state[name].find(row?.[end])]);
		const [nobody] = found.find(([, record]) => record === void 0) ?? [];
		const own = Object.fromEntries(Object.entries(row ?? {}).filter(([attribute]) => !(attribute in ends)));
		const [violation] = validate(own);
		if (nobody !== void 0) {
			const message = `names ${JSON.stringify(row?.[nobody])}, which is not in "${ends[nobody]}"`;
			misfit(new FixtureError(file, [
				name,
				index,
				nobody
			], message));
		} else if (violation) misfit(new FixtureError(file, [
			name,
			index,
			...pathOf(violation)
		], violation.message));
		else attempt(file, [name, index], "", () => relation.add({
			...row,
			...Object.fromEntries(found)
		}), misfit);
	});
}
// src/rulebook/resources/paths.ts
function servedAt(contract, name, path) {
	const all = [...contract.operations.values()];
	const paths = [...new Set(all.map((operation) => operation.path))];
	const about = `${contract.file}: the collection "${name}" is at ${path}`;
	if (!paths.includes(path)) throw new Error(`${about}, and there is no such path.${didYouMean(path, paths)}`);
	const above = path.replace(/\/\{[^/{}]+\}(\/?)$/, "$1");
	if (above !== path) {
		const remedy = paths.includes(above) ? `name ${above} in its place` : `and the contract has no ${above}: give its operations rules of their own`;
		throw new Error(`${about}, which is the path of one record: ${remedy}`);
	}
	const itemPath = itemPathOf(path, paths);
	return {
		path,
		itemPath,
		collection: all.filter((one) => one.path === path),
		item: all.filter((one) => one.path === itemPath)
	};
}
function itemPathOf(path, paths) {
	const own = path.endsWith("/") ? path.slice(0, -1) : path;
	const behind = path.endsWith("/") ? /^\/\{[^/{}]+\}\/$/ : /^\/\{[^/{}]+\}$/;
	return [...paths].find((other) => other.startsWith(`${own}/`) && behind.test(other.slice(own.length)));
}
function above(path, others) {
	const own = path.split("/");
	return others.flatMap(({ name, itemPath }) => {
		const item = itemPath?.replace(/\/$/, "").split("/") ?? own;
		const start = own.slice(0, item.length);
		if (start.length === own.length || shapeless(start.join("/")) !== shapeless(item.join("/"))) return [];
		return [{
			collection: name,
			parameter: start.at(-1).slice(1, -1)
		}];
	});
}
function shapeless(path) {
	return path.replace(/\{[^{}]*\}/g, "{}");
}
// src/rulebook/plain.ts
const known = new WeakMap();
function plainRules(operation) {
	let rules = known.get(operation);
	if (!rules) {
		const { requirements } = operation.security;
		const checked = operation.parameters.length > 0;
		const asked = [
			requirements.length > 0 && check(operation, "noCredential", "security", [401, 403]),
			operation.body && check(operation, "wrongMediaType", "contentType", [
				415,
				422,
				400
			]),
			checked && check(operation, "badParameters", "params", [422, 400]),
			operation.body && check(operation, "badBody", "body", [422, 400]),
			operation.success.mediaType !== void 0 && check(operation, "notAcceptable", "accept", [406]),
			success$1(operation)
		].filter((rule) => typeof rule === "object");
		rules = {
			operation: operation.id,
			given: void 0,
			all: asked,
			asked
		};
		known.set(operation, rules);
	}
	return rules;
}
function rulesOf(vendor, operation) {
	return vendor.rules.get(operation.id) ?? plainRules(operation);
}
const conditions = {
	security: "no security requirement is there in full",
	contentType: "the body has a media type that the contract does not name",
	params: "a parameter breaks the contract",
	body: "the body breaks the contract",
	accept: "the client takes none of the media types of the answer"
};
function check(operation, name, part, statuses) {
	const own = {
		name,
		check: part,
		when: conditions[part],
		source: "inferred: a plain mock",
		onDemand: false
	};
	const exact = statuses.find((status) => operation.responses.has(status));
	const isRefusal = (status) => ![void 0, operation.success.at].includes(operation.response(status)?.at);
	const answer = exact ?? statuses.find(isRefusal);
	if (answer === void 0) {
		const [status = 400] = statuses;
		return {
			...own,
			answer: status,
			refuse: (errors) => refusal$1(operation, part, status, errors)
		};
	}
	const response = operation.response(answer);
	return {
		...own,
		answer,
		headers: ({ errors }) => ({
			...response?.headers(),
			...hint(errors)
		})
	};
}
function success$1(operation) {
	const { success } = operation;
	return {
		name: "example",
		answer: success.status,
		when: "otherwise",
		source: "inferred: a plain mock",
		onDemand: false,
		headers: () => success.headers()
	};
}
function refusal$1(operation, part, status, errors) {
	const found = errors.map(({ in: place, pointer, message }) => ({
		pointer: `/${place}${pointer}`,
		message
	}));
	const [first] = errors;
	const answer = problem(status, `${operation.id}: ${first ? sentence(first) : conditions[part]}`, { errors: found });
	if (part !== "security") return answer;
	const challenges = [...new Set(operation.security.schemes.flatMap(({ challenge }) => challenge ?? []))];
	return {
		...answer,
		headers: {
			...answer.headers,
			"www-authenticate": challenges.join(", ") || "ApiKey"
		}
	};
}
function hint([first]) {
	if (!first) return {};
	const text = sentence(first).replace(/[^\t\x20-\x7e]+/g, " ");
	return { "x-ringer-hint": text.length > 300 ? `${text.slice(0, 300)}...` : text };
}
function sentence({ in: place, pointer, message }) {
	return `${place}${pointer} ${message}`;
}
// src/rulebook/resources/schema.ts
const deepest = 8;
function partsAt(document, schema, keywords = [
	"allOf",
	"anyOf",
	"oneOf"
], depth = 0) {
	const at = follow(document, schema);
	const node = nodeAt(document, at);
	if (depth > deepest || node === null || typeof node !== "object") return [at];
	const inner = keywords.flatMap((keyword) => {
		return (Array.isArray(node[keyword]) ? node[keyword] : []).flatMap((_, index) => partsAt(document, pointer(at, keyword, index), keywords, depth + 1));
	});
	return [...new Set([at, ...inner])];
}
function propertiesAt(document, schema) {
	const found = {};
	for (const at of partsAt(document, schema)) for (const name of Object.keys(nodeAt(document, at)?.properties ?? {})) found[name] ??= pointer(at, "properties", name);
	return found;
}
function requiredAt(document, schema) {
	return partsAt(document, schema, ["allOf"]).flatMap((at) => nodeAt(document, at)?.required ?? []);
}
function itemsAt(document, schema) {
	const at = partsAt(document, schema).find((part) => nodeAt(document, part)?.items !== void 0);
	return at === void 0 ? void 0 : pointer(at, "items");
}
function typesAt(document, schema) {
	return partsAt(document, schema).flatMap((part) => {
		const { type, properties, items } = nodeAt(document, part) ?? {};
		if (type !== void 0) return [type].flat();
		return properties ? ["object"] : items ? ["array"] : [];
	});
}
function markedAt(document, schema, keyword) {
	return [schema, ...partsAt(document, schema)].some((part) => nodeAt(document, part)?.[keyword] === true);
}
function jsonSchemaAt(document, place) {
	const content = nodeAt(document, place)?.content ?? {};
	const types = Object.keys(content).filter((type) => content[type]?.schema !== void 0);
	const type = types.find((name) => /json|\*/i.test(name)) ?? types[0];
	return type === void 0 ? void 0 : pointer(place, "content", type, "schema");
}
function findSchema(document, schema, holds, depth = 2) {
	let level = [{
		path: [],
		schema
	}];
	for (let down = 0; down <= depth; down++) {
		const found = level.find((one) => holds(one.schema));
		if (found) return found;
		level = level.flatMap(({ path, schema: above }) => Object.entries(propertiesAt(document, above)).map(([name, at]) => ({
			path: [...path, name],
			schema: at
		})));
	}
}
// src/rulebook/resources/shape.ts
const usualKeys = [
	"id",
	"uid",
	"uuid",
	"guid",
	"key",
	"slug",
	"code",
	"name"
];
function shapeOf(contract, name, served, wanted) {
	const names = wanted === void 0 ? keyNames(served) : [wanted];
	for (const key of names) {
		const schema = recordSchema(contract, served, key);
		if (schema !== void 0) return toShape(contract, name, served.path, schema, key);
	}
	const remedy = wanted === void 0 ? `name the one that does: { path: '${served.path}', key: '…' }` : "name another one as its `key`";
	throw new Error(`${contract.file}: nothing at ${served.path} tells what a record of "${name}" looks like: no answer has an attribute ${names.join(" or ")}; ${remedy}`);
}
function toShape({ document }, name, path, schema, key) {
	const properties = propertiesAt(document, schema);
	const marked = (keyword) => new Set(Object.keys(properties).filter((one) => markedAt(document, properties[one], keyword)));
	const owners = ownersIn(document, path, properties, key);
	const hidden = new Set(Object.values(owners).filter((attribute) => !Object.hasOwn(properties, attribute)));
	return {
		name,
		schema,
		key,
		properties,
		readOnly: marked("readOnly"),
		writeOnly: marked("writeOnly"),
		owners,
		hidden
	};
}
function ownersIn(document, path, properties, key) {
	const plain = (name) => name.toLowerCase().replace(/[^a-z\d]/g, "");
	const scalars = Object.keys(properties).filter((name) => name !== key && !typesAt(document, properties[name]).some((type) => type === "object" || type === "array"));
	const segments = path.split("/");
	return Object.fromEntries(segments.flatMap((segment, index) => {
		const parameter = /^\{([^{}]+)\}$/.exec(segment)?.[1];
		if (parameter === void 0) return [];
		const owner = plain(segments[index - 1] ?? "").replace(/s$/, "");
		return [[parameter, [
			plain(parameter),
			`${owner}id`,
			`${owner}key`,
			owner
		].flatMap((name) => scalars.filter((one) => plain(one) === name))[0] ?? (parameter === key || Object.hasOwn(properties, parameter) ? `${owner}Id` : parameter)]];
	}));
}
function attribute({ document }, { properties }, name) {
	const at = properties[name];
	return at !== void 0 && nodeAt(document, follow(document, at)) || {};
}
function keyNames({ itemPath }) {
	const parameter = itemPath === void 0 ? void 0 : lastParameter(itemPath);
	return [...new Set([...parameter === void 0 ? [] : [parameter], ...usualKeys])];
}
function lastParameter(path) {
	return /\{([^{}]+)\}\/?$/.exec(path)[1];
}
function recordSchema({ document }, { collection, item }, key) {
	const by = (operations, ...methods) => operations.filter(({ method }) => methods.includes(method)).flatMap(({ success }) => jsonSchemaAt(document, success.at) ?? []);
	const isRecord = (place) => Object.hasOwn(propertiesAt(document, place), key);
	const items = by(collection, "GET").flatMap((schema) => placesIn(document, schema).flatMap((place) => itemsAt(document, place) ?? []));
	const listed = items.map((place) => follow(document, place)).filter(isRecord);
	const names = new Set(items.flatMap((place) => Object.keys(propertiesAt(document, place))));
	const common = (place) => Object.keys(propertiesAt(document, place)).filter((name) => names.has(name)).length;
	const shown = (schemas) => schemas.flatMap((schema) => placesIn(document, schema).map((place) => follow(document, place)).filter((place) => isRecord(place) && common(place) >= common(schema)));
	const read = shown(by(item, "GET"));
	return read.find((one) => listed.includes(one)) ?? [
		...read,
		...listed,
		...shown([...by(collection, "POST"), ...by(item, "PUT", "PATCH")])
	][0];
}
function placesIn(document, schema) {
	return [schema, ...Object.values(propertiesAt(document, schema))];
}
// src/rulebook/resources/keys.ts
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const mostTries = 40;
function newKey(contract, shape, records, newId) {
	const at = shape.properties[shape.key];
	const validate = at === void 0 ? () => [] : contract.schemas.validator(at, "response");
	const isFree = (key) => !records.has(key) && validate(key).length === 0;
	const schema = attribute(contract, shape, shape.key);
	const isNumber = at !== void 0 && typesAt(contract.document, at).some((type) => type === "integer" || type === "number");
	let first;
	for (const key of isNumber ? numbers(schema, records) : texts$1(schema, shape, records, newId)) {
		if (isFree(key)) return key;
		if (first === void 0 && !records.has(key)) first = key;
	}
	return first ?? newId.uuid(shape.name);
}
function findRecord(records, key) {
	if (typeof key === "number") return records.find(key) ?? records.find(String(key));
	return records.find(key) ?? (typeof key === "string" && /^-?\d+$/.test(key) ? records.find(Number(key)) : void 0);
}
function* numbers({ minimum, exclusiveMinimum, multipleOf = 1 }, records) {
	const low = Math.max(records.nextId(), minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	const start = Math.ceil(low / multipleOf) * multipleOf;
	for (let n = 0; n < mostTries; n++) yield start + n * multipleOf;
}
function* texts$1(schema, { name, key }, records, newId) {
	yield* (schema.enum ?? []).filter((value) => typeof value === "string");
	const written = [
		records.page({
			limit: 1,
			reverse: true
		}).items[0]?.[key],
		schema.example,
		schema.examples?.[0]
	].find((one) => typeof one === "string" && one !== "");
	if (schema.format === "uuid" || written !== void 0 && uuid.test(written)) yield newId.uuid(name);
	const model = written ?? (schema.pattern === void 0 ? plain(schema) : textFor(schema) ?? plain(schema));
	for (let n = 0; n < mostTries; n++) {
		const drawn = newId.hex(name, 64);
		if (n % 2 === 0) yield like(model, drawn);
		else yield model.replace(/\d/g, (_, at) => String(digit(drawn, at) % 10));
	}
	for (let n = 2; n < mostTries; n++) yield model + n;
}
function plain({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }) {
	return "a1".repeat(16).slice(0, Math.max(1, Math.min(Math.max(12, minLength), maxLength, 32)));
}
function like(model, drawn) {
	const [, prefix = "", rest = ""] = /^([A-Za-z]+[_-])?(.*)$/s.exec(model) ?? [];
	const isHex = /^[\da-f]+$/.test(rest) && /\d/.test(rest);
	return prefix + rest.replace(/[A-Za-z\d]/g, (letter, at) => {
		const n = digit(drawn, at);
		if (isHex) return (n % 16).toString(16);
		if (/\d/.test(letter)) return String(n % 10);
		return String.fromCharCode((/[a-z]/.test(letter) ? 97 : 65) + n % 26);
	});
}
function digit(drawn, at) {
	const from = at * 2 % drawn.length;
	return Number.parseInt(drawn.slice(from, from + 2), 16);
}
// src/rulebook/resources/records.ts
const createdNames = /^((date|time)_?)?(created|inserted|added)(_?(at|on|date|time))?$/i;
const changedNames = /^((date|time)_?)?((last_?)?(updated|modified|changed))(_?(at|on|date|time))?$/i;
function createMaker(contract, shape) {
	const { document } = contract;
	const { key, properties, readOnly, writeOnly, hidden } = shape;
	const isOpen = partsAt(document, shape.schema).every((at) => nodeAt(document, at)?.additionalProperties !== false);
	const times = timesOf(contract, shape);
	let known;
	function base() {
		known ??= wanted(contract, shape);
		return known;
	}
	function writable(sent) {
		const isOwn = (name) => Object.hasOwn(properties, name) ? !readOnly.has(name) && !writeOnly.has(name) : isOpen;
		return Object.fromEntries(Object.entries(isObject(sent) ? sent : {}).filter(([name]) => name !== key && isOwn(name)));
	}
	function kept(old) {
		const isKept = (name) => name === key || readOnly.has(name) || createdNames.test(name) || hidden.has(name);
		return Object.fromEntries(Object.entries(old).filter(([name]) => isKept(name)));
	}
	function valid(record) {
		const [own, more] = [false, true].map((isHidden) => Object.fromEntries(Object.entries(record).filter(([name]) => hidden.has(name) === isHidden)));
		return {
			...keeping(contract, shape.schema, own),
			...more,
			[key]: record[key]
		};
	}
	return {
		created: (sent, own, now) => valid({
			...base(),
			...times(now, createdNames),
			...times(now, changedNames),
			...writable(sent),
			...own
		}),
		replaced: (old, sent, now) => valid({
			...base(),
			...writable(sent),
			...kept(old),
			...times(now, changedNames)
		}),
		changed(old, sent, now) {
			return valid({
				...merged(old, writable(sent), (name) => properties[name] !== void 0 && typesAt(document, properties[name]).includes("null")),
				...times(now, changedNames)
			});
		}
	};
}
function keeping({ document, schemas }, schema, value) {
	if (schemas.validator(schema, "response")(value).length === 0) return value;
	return mended(document, schemas, schema, value) ?? value;
}
function overwrite(records, old, next) {
	const gone = Object.keys(old).filter((name) => !Object.hasOwn(next, name));
	return records.update(old, {
		...Object.fromEntries(gone.map((name) => [name, void 0])),
		...next
	});
}
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function merged(old, change, takesNull = () => false) {
	const next = { ...old };
	for (const [name, value] of Object.entries(change)) if (value === null && !takesNull(name)) delete next[name];
	else next[name] = isObject(value) ? merged(isObject(next[name]) ? next[name] : {}, value) : value;
	return next;
}
function wanted(contract, shape) {
	const { document, schemas } = contract;
	const { schema, key } = shape;
	const sample = sampleOf(document, schemas, schema);
	const required = new Set(requiredAt(document, schema));
	const isWanted = (name) => required.has(name) || attribute(contract, shape, name).default !== void 0;
	return Object.fromEntries(Object.entries(isObject(sample) ? sample : {}).filter(([name]) => name !== key && isWanted(name)));
}
function timesOf(contract, { properties }) {
	const written = Object.entries(properties).flatMap(([name, at]) => {
		const { format, pattern, enum: values } = nodeAt(contract.document, follow(contract.document, at)) ?? {};
		const types = typesAt(contract.document, at);
		if (values !== void 0 || pattern !== void 0) return [];
		if (types.includes("integer") && /^unix/.test(format ?? "")) return [{
			name,
			write: (now) => Math.floor(now.getTime() / 1e3)
		}];
		if (!types.includes("string")) return [];
		if (format === "date") return [{
			name,
			write: (now) => now.toISOString().slice(0, 10)
		}];
		return format === void 0 || format === "date-time" ? [{
			name,
			write: (now) => now.toISOString()
		}] : [];
	});
	return (now, names) => Object.fromEntries(written.filter(({ name }) => names.test(name)).map(({ name, write }) => [name, write(now)]));
}
// src/rulebook/resources/answers.ts
function recordIn(contract, shape, response) {
	const { document } = contract;
	const schema = schemaOf(contract, response);
	const found = schema && (findSchema(document, schema, (at) => follow(document, at) === shape.schema) ?? findSchema(document, schema, (at) => Object.hasOwn(propertiesAt(document, at), shape.key)));
	if (!schema || !found) return () => void 0;
	const project = projection(document, shape, found.schema);
	return (record) => keeping(contract, schema, placed(response, found.path, project(record)));
}
function listIn(contract, shape, response) {
	const { document } = contract;
	const schema = schemaOf(contract, response);
	const itemOf = (at) => itemsAt(document, at);
	const found = schema && (findSchema(document, schema, (at) => sameAs(document, itemOf(at), shape.schema)) ?? findSchema(document, schema, (at) => Object.hasOwn(propertiesAt(document, itemOf(at) ?? at), shape.key) && itemOf(at) !== void 0));
	if (!schema || !found) return () => void 0;
	const project = projection(document, shape, itemOf(found.schema));
	const told = tellers(document, schema);
	return (items, facts, linkTo) => {
		const body = placed(response, found.path, items.map(project));
		if (isObject(body)) for (const tell of told) tell(body, facts, linkTo);
		return keeping(contract, schema, body);
	};
}
function schemaOf({ document }, { at, mediaType }) {
	return mediaType !== void 0 && isJson(mediaType) ? jsonSchemaAt(document, at) : void 0;
}
function sameAs(document, at, schema) {
	return at !== void 0 && follow(document, at) === schema;
}
function projection(document, { properties, writeOnly, hidden }, target) {
	const shown = propertiesAt(document, target);
	const isOpen = partsAt(document, target).every((at) => nodeAt(document, at)?.additionalProperties !== false);
	const isShown = (name) => Object.hasOwn(shown, name) ? !writeOnly.has(name) : isOpen && !hidden.has(name) && !Object.hasOwn(properties, name);
	const inOrder = Object.keys(shown);
	return (record) => {
		const names = [...new Set([...inOrder, ...Object.keys(record)])].filter((name) => record[name] !== void 0 && isShown(name));
		return Object.fromEntries(names.map((name) => [name, record[name]]));
	};
}
function placed(response, path, value) {
	if (path.length === 0) return value;
	const example = response.example().value;
	const body = isObject(example) ? structuredClone(example) : {};
	let node = body;
	for (const name of path.slice(0, -1)) {
		if (!isObject(node[name])) node[name] = {};
		node = node[name];
	}
	node[path.at(-1)] = value;
	return body;
}
const tellings = [
	[
		/^(total|total(count|items|results|records|elements|size|hits)|count)$/,
		["integer", "number"],
		({ total }) => total
	],
	[
		/^(numberofelements|resultcount|itemcount)$/,
		["integer", "number"],
		({ shown }) => shown
	],
	[
		/^(limit|perpage|pagesize|itemsperpage)$/,
		["integer", "number"],
		({ limit, shown }) => limit ?? shown
	],
	[
		/^(offset|skip|start)$/,
		["integer", "number"],
		({ offset }) => offset
	],
	[
		/^(page|currentpage|pagenumber)$/,
		["integer", "number"],
		({ page }) => page
	],
	[
		/^(pages|totalpages|pagecount|lastpage)$/,
		["integer", "number"],
		({ pages }) => pages
	],
	[
		/^(hasmore|hasnext|hasnextpage|more)$/,
		["boolean"],
		({ more }) => more
	],
	[
		/^(cursor|nextcursor|nextpagetoken|nexttoken|endcursor)$/,
		["string"],
		({ cursor }) => cursor
	],
	[
		/^(next|nextpage|nexturl|nextlink|nextpageurl)$/,
		["string"],
		({ next }, linkTo) => next && linkTo(next)
	],
	[
		/^(nextpage)$/,
		["integer", "number"],
		({ page, more }) => more ? page + 1 : void 0
	],
	[
		/^(prev|previous|previouspage|prevurl|previousurl)$/,
		["string"],
		() => void 0
	]
];
function tellers(document, schema, path = []) {
	return Object.entries(propertiesAt(document, schema)).flatMap(([name, at]) => {
		const types = typesAt(document, at);
		if (types.includes("object")) return path.length < 2 ? tellers(document, at, [...path, name]) : [];
		const plain = name.toLowerCase().replace(/[^a-z]/g, "");
		const telling = tellings.find(([names, known]) => names.test(plain) && known.some((type) => types.includes(type)))?.[2];
		if (!telling) return [];
		const none = types.includes("null") ? null : requiredAt(document, schema).includes(name) ? "" : void 0;
		return [(body, facts, linkTo) => {
			const node = path.reduce((node, step) => isObject(node) ? node[step] : void 0, body);
			if (!isObject(node)) return;
			const value = telling(facts, linkTo) ?? none;
			if (value === void 0) delete node[name];
			else node[name] = value;
		}];
	});
}
// src/rulebook/resources/pages.ts
const names = {
	limit: [
		"limit",
		"per_page",
		"perPage",
		"page_size",
		"pageSize",
		"size",
		"max_results",
		"maxResults",
		"count",
		"top"
	],
	offset: [
		"offset",
		"skip",
		"start"
	],
	page: [
		"page",
		"page_number",
		"pageNumber"
	],
	cursor: [
		"cursor",
		"after",
		"starting_after",
		"startingAfter",
		"page_token",
		"pageToken",
		"next_token",
		"nextToken"
	],
	text: [
		"q",
		"query",
		"search"
	]
};
const paging = new Set([
	...names.limit,
	...names.offset,
	...names.page,
	...names.cursor
]);
function createPager(document, operation, { key, properties }) {
	const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
	const filters = inQuery.map(({ name }) => name).filter((name) => Object.hasOwn(properties, name) && !paging.has(name));
	const named = (known) => inQuery.find(({ name }) => known.includes(name));
	const schemaOf = (known) => {
		const at = named(known)?.schema;
		return at !== void 0 && nodeAt(document, follow(document, at)) || {};
	};
	const [limitName, offsetName, pageName, cursorName] = [
		names.limit,
		names.offset,
		names.page,
		names.cursor
	].map((known) => named(known)?.name);
	const textName = inQuery.find(({ name }) => names.text.includes(name) && !Object.hasOwn(properties, name))?.name;
	const { default: usualLimit } = schemaOf(names.limit);
	const { minimum, default: usualPage = minimum } = schemaOf(names.page);
	const firstPage = usualPage === 0 ? 0 : 1;
	function matches(record, query) {
		if (!filters.every((name) => query[name] === void 0 || equals(record[name], query[name]))) return false;
		const text = textName === void 0 ? void 0 : query[textName];
		return typeof text !== "string" || contains(record, text.toLowerCase());
	}
	return (records, query) => {
		const all = records.filter((record) => matches(record, query));
		const asked = (name) => name === void 0 ? void 0 : query[name];
		const limit = whole(asked(limitName)) ?? whole(usualLimit);
		const page = Math.max(firstPage, whole(asked(pageName)) ?? firstPage);
		const cursor = asked(cursorName);
		const paged = whole(asked(offsetName)) ?? (limit === void 0 ? 0 : (page - firstPage) * limit);
		const behind = () => all.findIndex((record) => String(record[key]) === String(cursor)) + 1 || all.length;
		const offset = cursor === void 0 ? paged : behind();
		const items = all.slice(offset, limit === void 0 ? void 0 : offset + limit);
		const more = items.length > 0 && offset + items.length < all.length;
		const last = more ? String(items.at(-1)?.[key]) : void 0;
		const next = {
			...cursorName !== void 0 && { [cursorName]: last },
			...offsetName !== void 0 && { [offsetName]: offset + items.length },
			...pageName !== void 0 && { [pageName]: page + 1 }
		};
		const [first] = Object.entries(next);
		return {
			items,
			facts: {
				total: all.length,
				shown: items.length,
				limit,
				offset,
				page,
				pages: limit ? Math.ceil(all.length / limit) : 1,
				more,
				cursor: last,
				next: more && first ? { [first[0]]: String(first[1]) } : void 0
			}
		};
	};
}
function whole(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : void 0;
}
function equals(has, wanted) {
	if (Array.isArray(wanted)) return wanted.length === 0 || wanted.some((one) => equals(has, one));
	if (Array.isArray(has)) return has.some((one) => equals(one, wanted));
	return typeof wanted === "object" || String(has) === String(wanted);
}
function contains(record, text) {
	return Object.values(record).some((value) => typeof value === "string" && value.toLowerCase().includes(text));
}
// src/rulebook/resources/rule.ts
const source = "inferred: a collection at this path";
const nowhere = "";
function refusal(operation, name, status, when, holds) {
	const response = operation.response(status);
	const isDocumented = response !== void 0 && (response.at !== operation.success.at || operation.success.status >= 400);
	const rule = {
		name,
		answer: status,
		when,
		source,
		onDemand: false,
		holds
	};
	if (isDocumented) return {
		...rule,
		headers: () => response.headers()
	};
	return {
		...rule,
		refuse: (_) => problem(status, `${operation.id}: ${when}.`)
	};
}
function success(name, response, when, does) {
	const rule = {
		name,
		answer: response.status,
		when,
		source,
		onDemand: false,
		...does
	};
	if (response.at === nowhere) return {
		...rule,
		refuse: () => ({
			status: response.status,
			headers: {},
			text: void 0
		})
	};
	return {
		...rule,
		headers: (scope) => headersOf(response, scope)
	};
}
function successOf({ responses, success }, ...statuses) {
	const found = statuses.find((status) => responses.has(status));
	if (found !== void 0) return responses.get(found);
	return success.status < 400 ? success : {
		...success,
		status: statuses[0],
		at: nowhere,
		mediaType: void 0
	};
}
function headersOf(response, { made, total }) {
	const headers = { ...response.headers() };
	if (made !== void 0 && headers.location !== void 0) headers.location = made;
	for (const name of Object.keys(headers)) if (total !== void 0 && /^x-(total|total-count|total-items|count)$/.test(name)) headers[name] = String(total);
	return headers;
}
// src/rulebook/resources/scope.ts
function recordsOf({ state }, name) {
	return state[name];
}
function byPath({ shape }, { path }) {
	const parameter = lastParameter(path);
	return (scope) => inPlace(shape, scope, findRecord(recordsOf(scope, shape.name), scope.params[parameter]));
}
function byBody({ shape, contract }, sent) {
	return (scope) => inPlace(shape, scope, findRecord(recordsOf(scope, shape.name), keyIn(contract, shape, sent(scope.body))));
}
function inPlace({ owners }, { params }, record) {
	return Object.entries(owners).every(([parameter, attribute]) => {
		const value = record?.[attribute];
		return value === void 0 || value === null || String(value) === String(params[parameter]);
	}) ? record : void 0;
}
function keyIn(contract, shape, sent) {
	const value = isObject(sent) && !shape.readOnly.has(shape.key) ? sent[shape.key] : void 0;
	return isKeyOf(contract, shape, value) ? value : void 0;
}
function keyInPath(contract, shape, { path }, { params }) {
	const value = typed(contract, shape, shape.key, params[lastParameter(path)]);
	return isKeyOf(contract, shape, value) ? value : void 0;
}
function isKeyOf({ schemas }, { key, properties }, value) {
	const at = properties[key];
	if (typeof value !== "string" && typeof value !== "number") return false;
	return value !== "" && (at === void 0 || schemas.validator(at, "response")(value).length === 0);
}
function owned(contract, shape, { params }) {
	const own = Object.entries(shape.owners);
	return Object.fromEntries(own.map(([parameter, attribute]) => [attribute, typed(contract, shape, attribute, params[parameter])]));
}
function typed({ document }, { properties }, name, value) {
	const at = properties[name];
	const types = at === void 0 ? [] : typesAt(document, at);
	if (typeof value === "number" && types.includes("string")) return String(value);
	const isNumber = types.includes("integer") || types.includes("number");
	return typeof value === "string" && isNumber && /^-?\d+$/.test(value) ? Number(value) : value;
}
// src/rulebook/resources/reading.ts
function found({ contract, shape }, operation, look) {
	const response = successOf(operation, 200);
	const show = recordIn(contract, shape, response);
	return success("found", response, "the record is there", { body: (scope) => show(look(scope)) });
}
function listed$1({ contract, shape }, operation) {
	const response = successOf(operation, 200);
	const show = listIn(contract, shape, response);
	const cut = createPager(contract.document, operation, shape);
	const body = (scope) => {
		const all = recordsOf(scope, shape.name).all();
		const { items, facts } = cut(all.filter((record) => inPlace(shape, scope, record) !== void 0), scope.query);
		scope.total = facts.total;
		return show(items, facts, (query) => `${scope.self()}?${new URLSearchParams({
			...texts(scope.query),
			...query
		})}`);
	};
	return success("listed", response, "the records that there are", { body });
}
function texts(query) {
	return Object.fromEntries(Object.entries(query).flatMap(([name, value]) => typeof value === "object" ? [] : [[name, String(value)]]));
}
// src/rulebook/resources/sent.ts
function sentRecord({ document }, { properties }, { path, method }) {
	const schema = jsonSchemaAt(document, follow(document, pointer(follow(document, pointer(follow(document, pointer("/paths", path)), method.toLowerCase())), "requestBody")));
	if (schema === void 0) return (body) => body;
	const known = (at) => Object.keys(propertiesAt(document, at)).filter((name) => Object.hasOwn(properties, name)).length;
	let most = known(schema);
	let inside;
	for (const [name, at] of Object.entries(propertiesAt(document, schema))) {
		if (Object.hasOwn(properties, name) || known(at) <= most) continue;
		most = known(at);
		inside = name;
	}
	return inside === void 0 ? (body) => body : (body) => isObject(body) ? body[inside] : void 0;
}
// src/rulebook/resources/writing.ts
function created({ contract, served, shape, maker, sent }, operation) {
	const response = successOf(operation, 201, 200);
	const show = recordIn(contract, shape, response);
	const reading = served.item.find(({ method }) => method === "GET");
	const effect = (scope) => {
		const { body, newId, now } = scope;
		const records = recordsOf(scope, shape.name);
		const key = keyIn(contract, shape, sent(body)) ?? newKey(contract, shape, records, newId);
		scope.made = reading && scope.self(reading.id, { [lastParameter(reading.path)]: key });
		return show(records.insert(maker.created(sent(body), {
			...owned(contract, shape, scope),
			[shape.key]: key
		}, now)));
	};
	return [refusal(operation, "taken", 409, `"${shape.name}" has a record of that ${shape.key} already`, (scope) => {
		return findRecord(recordsOf(scope, shape.name), keyIn(contract, shape, sent(scope.body))) !== void 0;
	}), success("created", response, "the record is made", { effect })];
}
function made({ contract, served, shape, maker, sent }, operation, look) {
	const response = operation.responses.get(201);
	if (!response || !served.item.includes(operation)) return [];
	const show = recordIn(contract, shape, response);
	const key = (scope) => keyInPath(contract, shape, operation, scope);
	const effect = (scope) => {
		scope.made = scope.self();
		const own = {
			...owned(contract, shape, scope),
			[shape.key]: key(scope)
		};
		return show(recordsOf(scope, shape.name).insert(maker.created(sent(scope.body), own, scope.now)));
	};
	return [refusal(operation, "taken", 409, `"${shape.name}" has that record elsewhere`, (scope) => {
		return look(scope) === void 0 && findRecord(recordsOf(scope, shape.name), scope.params[lastParameter(operation.path)]) !== void 0;
	}), {
		...success("created", response, "there is no such record, so it is made", { effect }),
		holds: (scope) => look(scope) === void 0 && key(scope) !== void 0
	}];
}
function replaced({ contract, shape, maker, sent }, operation, look) {
	const response = successOf(operation, 200, 204);
	const show = recordIn(contract, shape, response);
	const effect = (scope) => {
		const old = look(scope);
		return show(overwrite(recordsOf(scope, shape.name), old, maker.replaced(old, sent(scope.body), scope.now)));
	};
	return success("replaced", response, "the record is replaced", { effect });
}
function changed({ contract, shape, maker, sent }, operation, look) {
	const response = successOf(operation, 200, 204);
	const show = recordIn(contract, shape, response);
	const effect = (scope) => {
		const old = look(scope);
		return show(overwrite(recordsOf(scope, shape.name), old, maker.changed(old, sent(scope.body), scope.now)));
	};
	return success("changed", response, "the record changes", { effect });
}
function removed({ contract, shape }, operation, look) {
	const response = successOf(operation, 204, 200);
	const show = recordIn(contract, shape, response);
	const effect = (scope) => show(recordsOf(scope, shape.name).remove(look(scope)));
	return success("removed", response, "the record goes", { effect });
}
// src/rulebook/resources/rules.ts
function rulesAt(place) {
	const maker = createMaker(place.contract, place.shape);
	return [...place.served.collection, ...place.served.item].flatMap((operation) => {
		const sent = sentRecord(place.contract, place.shape, operation);
		const own = ownRules({
			...place,
			maker,
			sent
		}, operation);
		if (own.length === 0) return [];
		const asked = [
			...plainRules(operation).asked.slice(0, -1),
			...orphaned(place, operation),
			...own
		];
		return [{
			operation: operation.id,
			given: void 0,
			all: asked,
			asked,
			from: "resources"
		}];
	});
}
function ownRules(place, operation) {
	const isItem = place.served.item.includes(operation);
	const look = isItem ? byPath(place, operation) : byBody(place, place.sent);
	const noneThere = missing(place, operation, look);
	switch (`${isItem ? "one" : "all"} ${operation.method}`) {
		case "all GET": return [listed$1(place, operation)];
		case "all POST": return created(place, operation);
		case "all PUT":
		case "one PUT": return [
			...made(place, operation, look),
			noneThere,
			replaced(place, operation, look)
		];
		case "one GET": return [noneThere, found(place, operation, look)];
		case "one PATCH": return [noneThere, changed(place, operation, look)];
		case "one DELETE": return [noneThere, removed(place, operation, look)];
		default: return [];
	}
}
function missing({ shape }, operation, look) {
	return refusal(operation, "notFound", 404, `"${shape.name}" has no such record`, (scope) => look(scope) === void 0);
}
function orphaned({ above }, operation) {
	return above.map(({ collection, parameter }) => refusal(operation, `notIn-${collection}`, 404, `"${collection}" has no record that is named by {${parameter}}`, (scope) => {
		return findRecord(recordsOf(scope, collection), scope.params[parameter]) === void 0;
	}));
}
// src/rulebook/resources.ts
function resourceRules(contract, resources, state = {}) {
	const places = Object.entries(resources).map(([name, resource]) => {
		const { path, key } = typeof resource === "string" ? {
			path: resource,
			key: void 0
		} : resource;
		const served = servedAt(contract, name, path);
		return {
			name,
			served,
			shape: shapeOf(contract, name, served, key ?? ownKey(contract, name, state)),
			itemPath: served.itemPath
		};
	});
	for (const { name, served } of places) refuseTwin(contract, name, served, places);
	return {
		state: Object.fromEntries(places.map(({ name, shape }) => [name, state[name] ?? definitionOf(contract, shape)])),
		rules: places.flatMap(({ served, shape }) => rulesAt({
			contract,
			served,
			shape,
			above: above(served.path, places)
		}))
	};
}
function ownKey({ file }, name, state) {
	const own = Object.hasOwn(state, name) ? state[name] : void 0;
	if (own?.kind === "relation") throw new Error(`${file}: "${name}" is a relation, and only a collection can be at a path: name one of them otherwise`);
	return own?.key;
}
function refuseTwin({ file }, name, { path }, places) {
	const twin = places.find(({ served }) => served.path === path);
	if (twin && twin.name !== name) throw new Error(`${file}: the collections "${twin.name}" and "${name}" are both at ${path}: leave one out`);
}
function definitionOf({ document }, { schema, key, properties, hidden }) {
	const loose = {
		required: requiredAt(document, schema),
		properties: {
			...Object.fromEntries([...hidden].map((name) => [name, true])),
			...Object.fromEntries(Object.entries(properties).map(([name, at]) => [name, { $ref: reference(at) }]))
		}
	};
	return collection({
		key,
		schema: hidden.size > 0 ? loose : { $ref: reference(schema) }
	});
}
// src/rulebook/vendor.ts
function createVendor(name, contract, written, fixtures, files, options = {}) {
	const rules = new Map();
	const served = resourceRules(contract, written.resources ?? {}, written.state);
	const definition = {
		...written,
		state: {
			...written.state,
			...served.state
		}
	};
	for (const { operation: id, given, rules: written } of definition.operations) {
		const operation = contract.operations.get(id);
		const place = `${files.rulebook}: ${id}`;
		if (!operation) throw new Error(`${place}: ${contract.file} has no such operation.${didYouMean(id, contract.operations.keys())}`);
		if (rules.has(id)) throw new Error(`${place}: has rules already`);
		const all = Object.entries(written).map(([name, rule]) => ({
			...rule,
			name,
			onDemand: rule.when === "on demand"
		}));
		const compiled = {
			operation: id,
			given,
			all,
			asked: all.filter(({ onDemand }) => !onDemand)
		};
		checkRules(compiled, definition, contract, place);
		rules.set(id, compiled);
	}
	for (const own of served.rules) if (!rules.has(own.operation)) rules.set(own.operation, own);
	return {
		name,
		contract,
		definition,
		rules,
		files,
		cast: loadFixtures(definition.state, fixtures, contract, files.fixtures, options)
	};
}
function checkRules({ operation, all, asked }, { limit }, contract, place) {
	const responses = contract.operations.get(operation)?.responses ?? new Map();
	for (const rule of all) {
		const at = `${place}.${rule.name}`;
		const response = contract.operations.get(operation)?.response(rule.answer);
		if (!response) throw new Error(`${at}: answers ${rule.answer}, which ${contract.file} does not document for it; it has ${[...responses.keys()].join(", ")}`);
		if (response.inferred && !rule.source.startsWith("inferred")) throw new Error(`${at}: ${contract.file} marks its ${rule.answer} as inferred, so its source cannot be "${rule.source}"`);
		if (rule.check === "throttled" && !limit) throw new Error(`${at}: the vendor has no \`limit\` that could be used up`);
		if (rule.onDemand && (rule.witness || rule.holds || rule.check)) throw new Error(`${at}: is on demand, so it has neither holds nor witness`);
		if (!rule.onDemand && witnessesOf(rule).length === 0) throw new Error(`${at}: has no witness`);
	}
	for (const status of responses.keys()) if (!all.some(({ answer }) => answer === status)) throw new Error(`${place}: no rule answers ${status}, which ${contract.file} documents; write one, or a row whose \`when\` is 'on demand'`);
	asked.forEach((rule, index) => {
		const open = !rule.holds && !rule.check;
		const last = index === asked.length - 1;
		if (open && !last) throw new Error(`${place}.${rule.name}: always holds, so the rules below it never answer`);
		if (!open && last) throw new Error(`${place}.${rule.name}: is the last rule and may not hold; the last one has to hold always`);
	});
	if (asked.length === 0) throw new Error(`${place}: has no rule that is ever asked`);
}
function witnessesOf(rule) {
	return rule.witness === void 0 ? [] : [rule.witness].flat();
}
// node_modules/lowdb/lib/core/Low.js
function checkArgs(adapter, defaultData) {
	if (adapter === void 0) throw new Error("lowdb: missing adapter");
	if (defaultData === void 0) throw new Error("lowdb: missing default data");
}
var Low = class {
	adapter;
	data;
	constructor(adapter, defaultData) {
		checkArgs(adapter, defaultData);
		this.adapter = adapter;
		this.data = defaultData;
	}
	async read() {
		const data = await this.adapter.read();
		if (data) this.data = data;
	}
	async write() {
		if (this.data) await this.adapter.write(this.data);
	}
	async update(fn) {
		fn(this.data);
		await this.write();
	}
};
// node_modules/steno/lib/index.js
function getTempFilename(file) {
	const f = file instanceof URL ? fileURLToPath(file) : file.toString();
	return join(dirname(f), `.${basename(f)}.tmp`);
}
async function retryAsyncOperation(fn, maxRetries, delayMs) {
	for (let i = 0; i < maxRetries; i++) try {
		return await fn();
	} catch (error) {
		if (i < maxRetries - 1) await new Promise((resolve) => setTimeout(resolve, delayMs));
		else throw error;
	}
}
var Writer = class {
	#filename;
	#tempFilename;
	#locked = false;
	#prev = null;
	#next = null;
	#nextPromise = null;
	#nextData = null;
	#add(data) {
		this.#nextData = data;
		this.#nextPromise ||= new Promise((resolve, reject) => {
			this.#next = [resolve, reject];
		});
		return new Promise((resolve, reject) => {
			this.#nextPromise?.then(resolve).catch(reject);
		});
	}
	async #write(data) {
		this.#locked = true;
		try {
			await writeFile(this.#tempFilename, data, "utf-8");
			await retryAsyncOperation(async () => {
				await rename(this.#tempFilename, this.#filename);
			}, 10, 100);
			this.#prev?.[0]();
		} catch (err) {
			if (err instanceof Error) this.#prev?.[1](err);
			throw err;
		} finally {
			this.#locked = false;
			this.#prev = this.#next;
			this.#next = this.#nextPromise = null;
			if (this.#nextData !== null) {
				const nextData = this.#nextData;
				this.#nextData = null;
				await this.write(nextData);
			}
		}
	}
	constructor(filename) {
		this.#filename = filename;
		this.#tempFilename = getTempFilename(filename);
	}
	async write(data) {
		return this.#locked ? this.#add(data) : this.#write(data);
	}
};
// node_modules/lowdb/lib/adapters/node/TextFile.js
var TextFile = class {
	#filename;
	#writer;
	constructor(filename) {
		this.#filename = filename;
		this.#writer = new Writer(filename);
	}
	async read() {
		let data;
		try {
			data = await readFile(this.#filename, "utf-8");
		} catch (e) {
			if (e.code === "ENOENT") return null;
			throw e;
		}
		return data;
	}
	write(str) {
		return this.#writer.write(str);
	}
};
// node_modules/lowdb/lib/adapters/node/DataFile.js
var DataFile = class {
	#adapter;
	#parse;
	#stringify;
	constructor(filename, { parse, stringify }) {
		this.#adapter = new TextFile(filename);
		this.#parse = parse;
		this.#stringify = stringify;
	}
	async read() {
		const data = await this.#adapter.read();
		if (data === null) return null;
		else return this.#parse(data);
	}
	write(obj) {
		return this.#adapter.write(this.#stringify(obj));
	}
};
// node_modules/lowdb/lib/adapters/node/JSONFile.js
var JSONFile = class extends DataFile {
	constructor(filename) {
		super(filename, {
			parse: JSON.parse,
			stringify: (data) => JSON.stringify(data, null, 2)
		});
	}
};
// src/generated/casts.ts
const knownCasts = [
	"d5d715f35260b84a68b1463e1633a784c10eb0b27e7e57e9f3029cbcea4b9c2a",
	"d156956a44c307f1dfa18c9e74fd3a8dfd33b5dfaed90d5a642fdbda4ba6e3f5",
	"2b7f82b3701cc28cb93e1f05c435447ff2ad8fcef4bec8f6daa3eeb91bafa5f7",
	"ee2a45077b13f1387ae476fefca1c96bf7b598e0cff1e218e0e8dd0803f1ac62",
	"3963cf50cde2c5476ae1f8409dfa816d77724ee1e82837f7bf7c2371a3682688"
];
// src/state/cast.ts
async function readFixtures(file) {
	const name = relative(process.cwd(), file);
	if (!existsSync(file)) throw new Error(`${name}: no such file; every vendor has a cast of that name`);
	const database = new Low(new JSONFile(file), null);
	try {
		await database.read();
	} catch (error) {
		throw new Error(`${name}: not JSON: ${error.message}`, { cause: error });
	}
	if (database.data === null || typeof database.data !== "object" || Array.isArray(database.data)) throw new Error(`${name}: expected an object of collections`);
	return database.data;
}
function isKnownCast(file) {
	return knownCasts.includes(createHash("sha256").update(readFileSync(file)).digest("hex"));
}
// src/sources/load.ts
async function loadSource(source) {
	const { name, fixtures } = source;
	const prepared = source.shipped ? preparedDocument(source.contract) : void 0;
	const [contract, rulebook, rows] = await Promise.all([
		loadContract(source.contract, { prepared }),
		rulebookOf(source),
		fixtures === void 0 ? {} : readFixtures(fixtures)
	]);
	const files = {
		contract: contract.file,
		fixtures: fixtures === void 0 ? "no fixtures" : shown$1(fixtures),
		rulebook: rulebook.file ?? "no rulebook"
	};
	const judged = prepared !== void 0 && fixtures !== void 0 && isKnownCast(fixtures);
	return {
		vendor: createVendor(name, contract, rulebook.definition, rows, files, { judged }),
		files: [...new Set([
			...contract.files,
			...rulebook.files,
			...fixtures === void 0 ? [] : [fixtures]
		])]
	};
}
function withCast(source, folder) {
	const own = folder === void 0 ? void 0 : join(folder, `${source.name}.json`);
	return own !== void 0 && existsSync(own) ? {
		...source,
		fixtures: own
	} : source;
}
async function rulebookOf({ name, rulebook, resources, shipped: comes }) {
	if (comes) return {
		definition: await vendors[name](),
		file: `src/vendors/${name}`,
		files: []
	};
	const more = resources && { resources };
	if (rulebook === void 0) return {
		definition: {
			state: {},
			operations: [],
			...more
		},
		file: void 0,
		files: []
	};
	const { value, files } = await loadModule(rulebook);
	return {
		definition: {
			...definitionIn(value, shown$1(rulebook)),
			...more
		},
		file: shown$1(rulebook),
		files
	};
}
function definitionIn(value, file) {
	const how = "write `export default defineVendor({ state, operations })`";
	if (!(value !== null && typeof value === "object" && [
		"state",
		"operations",
		"resources"
	].some((part) => part in value))) throw new Error(`${file}: its default export is no rulebook: ${how}`);
	const { state = {}, operations = [], ...rest } = value;
	if (typeof state !== "object") throw new Error(`${file}: its \`state\` is no map of collections and relations: ${how}`);
	if (!Array.isArray(operations)) throw new Error(`${file}: its \`operations\` are no list: ${how}`);
	const stranger = operations.findIndex((one) => typeof one?.operation !== "string" || typeof one.rules !== "object");
	if (stranger >= 0) throw new Error(`${file}: operations[${stranger}] is nothing that \`operation(id, given, rules)\` makes`);
	return {
		...rest,
		state,
		operations
	};
}
// src/sources/sources.ts
const root = fileURLToPath(packageFolder);
const shippedNames = Object.keys(vendors);
function sourcesOf(option, folder, known = []) {
	if (option === void 0) return shippedNames.map(shippedSource);
	const sources = Array.isArray(option) ? listed(option, folder, known) : mapped(option, folder);
	for (const source of sources) refuseUnread(source);
	return sources;
}
function sourceOf(entry, folder, known = []) {
	const found = known.find(({ name }) => name === entry);
	if (found) return found;
	if (shippedNames.includes(entry)) return shippedSource(entry);
	if (!isPath(entry)) throw new Error(unknownVendor(entry, folder, known));
	return named(partsOf$1(resolve(folder, entry)), `give it a name: vendors: { acme: '${entry}' }`);
}
function refuseTwins(sources) {
	for (const source of sources) {
		const twin = sources.find(({ name }) => name.toLowerCase() === source.name.toLowerCase());
		if (twin === source || twin === void 0) continue;
		const [one, other] = [shown$1(twin.contract), shown$1(source.contract)];
		throw new Error(`vendors: ${one} and ${other} are both called "${source.name}": name one otherwise, { vendors: { ${source.name}2: '${other}' } }, or --spec ${source.name}2=${other}`);
	}
	return sources;
}
function listed(entries, folder, known) {
	return refuseTwins([...new Set(entries)].map((entry) => sourceOf(entry, folder, known)));
}
function mapped(entries, folder) {
	return refuseTwins(Object.entries(entries).map(([name, entry]) => {
		const about = `vendors.${name}`;
		const base = shippedNames.includes(name) ? shippedSource(name) : void 0;
		if (entry === true && base) return base;
		if (entry === true) throw new Error(`${about}: ${unknownVendor(name, folder, [])}; one of your own has a path there in place of \`true\``);
		named({ name }, "", about);
		return typeof entry === "string" ? {
			...partsOf$1(resolve(folder, entry)),
			name
		} : ofParts(name, entry, folder, base);
	}));
}
function ofParts(name, parts, folder, base) {
	const about = `vendors.${name}`;
	const { contract = parts.document, fixtures, rulebook, resources } = parts;
	if (parts.contract !== void 0 && parts.document !== void 0) throw new Error(`${about}: contract and document are one: give one`);
	const whole = contract === void 0 ? base : {
		name,
		contract: fileOf(resolve(folder, contract), `${about}.contract`),
		shipped: false
	};
	if (!whole) throw new Error(`${about}: there is no contract: give the path of its OpenAPI document`);
	return {
		...whole,
		...fixtures !== void 0 && { fixtures: fileOf(resolve(folder, fixtures), `${about}.fixtures`) },
		...rulebook !== void 0 && {
			rulebook: fileOf(resolve(folder, rulebook), `${about}.rulebook`),
			shipped: false
		},
		...resources !== void 0 && {
			resources,
			shipped: false
		}
	};
}
function refuseUnread({ name, fixtures, rulebook, resources, shipped }) {
	if (shipped || fixtures === void 0 || rulebook !== void 0 || resources !== void 0) return;
	throw new Error(`${shown$1(fixtures)}: nothing says what this cast holds: name the collections, { vendors: { ${name}: { contract: …, fixtures: …, resources: { pets: '/pets' } } } }, or write a rulebook.ts beside it`);
}
function shippedSource(name) {
	return {
		name,
		contract: join(root, "specs", `${name}.yaml`),
		fixtures: join(root, "fixtures", `${name}.json`),
		shipped: true
	};
}
function named(source, remedy, about = "vendors") {
	const refusal = refuseName(source.name);
	if (refusal) throw new Error(`${about}: ${refusal}${remedy && `; ${remedy}`}`);
	return source;
}
function isPath(entry) {
	return /[/\\]|\.(ya?ml|json)$/.test(entry) || isAbsolute(entry) || entry === "." || entry === "..";
}
function unknownVendor(name, folder, known) {
	const names = [...new Set([...known.map((one) => one.name), ...shippedNames])];
	return `there is no vendor "${name}".${(existsSync(resolve(folder, name)) ? ` There is a path of that name: write ./${name}.` : "") || didYouMean(name, names)} There are: ${names.join(", ")}`;
}
// src/boot.ts
const defaultSeed = "ringer";
async function bootRinger(options = {}) {
	return startRinger(await loadVendors(options), options);
}
function startRinger(vendors, options = {}) {
	const { seed = defaultSeed, clock, limits = false, journalSize = 1e3, namespaceTtl = "PT1H" } = options;
	const settings = {
		seed,
		clock: parseClock(clock),
		limits,
		journalSize,
		ttlMs: parseDuration(namespaceTtl)
	};
	return {
		vendors: new Map(vendors.map((vendor) => [vendor.name, vendor])),
		namespaces: createNamespaces(castWorld(vendors, settings.clock), settings),
		connections: void 0,
		hosts: hostsOf(vendors, options.hosts ?? {})
	};
}
async function loadVendors(options) {
	return (await loadSources(options)).map(({ vendor }) => vendor);
}
function loadSources({ vendors, fixtures }) {
	const sources = isResolved(vendors) ? vendors : sourcesOf(vendors, process.cwd());
	if (fixtures !== void 0) checkCasts(fixtures, [...shippedNames, ...sources.map(({ name }) => name)]);
	return Promise.all(sources.map((source) => loadSource(withCast(source, fixtures))));
}
function isResolved(vendors) {
	return Array.isArray(vendors) && typeof vendors[0] === "object";
}
function hostsOf(vendors, hosts) {
	const names = vendors.map(({ name }) => name);
	const stranger = Object.keys(hosts).find((name) => !names.includes(name));
	if (stranger !== void 0) throw new Error(`hosts: there is no vendor "${stranger}".${didYouMean(stranger, names)}`);
	return Object.fromEntries(Object.entries(hosts).map(([name, given]) => [name, given.map((host) => host.toLowerCase())]));
}
function checkCasts(folder, vendors) {
	if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`--fixtures ${folder}: no such folder`);
	const names = readdirSync(folder).filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5));
	if (names.length === 0) throw new Error(`--fixtures ${folder}: holds no cast; each is named after its vendor, such as ${vendors.at(-1)}.json`);
	const stranger = names.find((name) => !vendors.includes(name));
	if (stranger !== void 0) throw new Error(`--fixtures ${folder}: ${stranger}.json is named after no vendor.${didYouMean(stranger, vendors)}`);
}
export { ModuleError as $, createState as A, bundle as B, plainRules as C, servedAt as D, itemPathOf as E, preparedDocument as F, isJson as G, accepted as H, loadContract as I, written$1 as J, preferred as K, openFolder as L, isWritten as M, sealState as N, FixtureError as O, Collection as P, tokensOf$1 as Q, readSource as R, requiredAt as S, above as T, sampleOf as U, isPresented as V, require__2020 as W, nodeAt as X, follow as Y, pointer as Z, isObject as _, remainingOf as _t, loadSources as a, packageFolder as at, jsonSchemaAt as b, __require as bt, refuseTwins as c, nearest as ct, sourcesOf as d, tooManyNamespaces as dt, loadModule as et, loadSource as f, createNamespace as ft, resourceRules as g, noFaults as gt, witnessesOf as h, countsOf as ht, isResolved as i, ownFolder as it, forkState as j, loadFixtures as k, shippedNames as l, defaultNamespace as lt, createVendor as m, countHit as mt, defaultSeed as n, nameOf$1 as nt, loadVendors as o, didYouMean as ot, withCast as p, resetNamespace as pt, DocumentError as q, hostsOf as r, refuseName as rt, startRinger as s, editDistance as st, bootRinger as t, shown$1 as tt, sourceOf as u, namespaceName as ut, newKey as v, withoutFault as vt, rulesOf as w, propertiesAt as x, __toESM as xt, shapeOf as y, __commonJSMin as yt, dump as z };
