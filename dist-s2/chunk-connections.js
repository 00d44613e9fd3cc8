import { C as plainRules, F as preparedDocument, G as isJson, H as accepted, I as loadContract, K as preferred$1, M as isWritten, N as sealState, O as FixtureError, P as Collection, V as isPresented, Z as pointer, _t as remainingOf, at as packageFolder, ct as nearest$1, dt as tooManyNamespaces, ft as createNamespace, gt as noFaults, h as witnessesOf, ht as countsOf, j as forkState, k as loadFixtures, lt as defaultNamespace, mt as countHit, ot as didYouMean, pt as resetNamespace, st as editDistance, ut as namespaceName, vt as withoutFault, w as rulesOf } from "./chunk-boot.js";
import { a as afterChange, c as parseClock, d as parseDuration, l as parseTime, o as changeClock, s as elapsedMs, t as problem, u as timeOf } from "./chunk-problem.js";
import { a as setTimeout, n as clearTimeout } from "./chunk-real-time.js";
import { a as rawSocketOf, o as X_ALREADY_SENT } from "./chunk-listen.js";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { STATUS_CODES, validateHeaderName, validateHeaderValue } from "node:http";
import { createHash, timingSafeEqual } from "node:crypto";
import { isUtf8 } from "node:buffer";
// src/contract/request.ts
const noBody = {
	value: void 0,
	violations: [],
	validate: () => []
};
function readRequest(operation, base, sentParams, call) {
	const { validate } = operation;
	const search = new URLSearchParams(call.query);
	const from = {
		params: sentParams,
		query: call.query,
		search,
		headers: call.headers
	};
	const sent = {
		path: {},
		query: {},
		header: {},
		cookie: {}
	};
	for (const { name, in: place, take } of operation.parameters) {
		const value = take(from);
		if (value !== void 0) sent[place][name] = value;
	}
	const credential = {};
	for (const scheme of operation.security.schemes) credential[scheme.name] = scheme.read(call, search);
	const body = operation.body?.read(call) ?? noBody;
	const judged = new Map();
	const judge = {
		body: () => body.violations.length > 0 || body.value === void 0 ? body.violations : body.validate(body.value),
		contentType: () => operation.body?.unknownType(call) ?? [],
		path: () => validate.path(sent.path),
		query: () => validate.query(sent.query),
		params: () => [
			...validate.path(sent.path),
			...validate.query(sent.query),
			...validate.header(sent.header),
			...validate.cookie(sent.cookie)
		],
		security: () => isPresented(operation.security, credential) ? [] : [missingCredential(operation)],
		accept: () => unacceptable(operation, call)
	};
	return {
		operation,
		base,
		params: sent.path,
		query: sent.query,
		body: body.value,
		credential,
		violations(part) {
			let found = judged.get(part);
			if (!found) {
				found = judge[part]();
				judged.set(part, found);
			}
			return found;
		}
	};
}
function missingCredential({ security }) {
	return {
		in: "security",
		pointer: "",
		keyword: "security",
		message: `expected ${security.requirements.map((all) => all.map(({ name }) => name).join(" and ")).join(", or ")}`,
		params: {}
	};
}
function unacceptable({ success }, { headers }) {
	const accept = headers.get("accept");
	if (!accept || success.mediaType === void 0 || preferred$1(accept, success.variants)) return [];
	return [{
		in: "header",
		pointer: "/accept",
		keyword: "accept",
		message: `the answer is ${success.variants.map(({ mediaType }) => mediaType).join(" or ")}, which ${accept} does not take`,
		params: {}
	}];
}
// src/contract/hint.ts
function hintFor(contract, method, path) {
	const forgotten = contract.bases.find((base) => base !== "" && contract.match(method, base + path).kind !== "path");
	if (forgotten) return `did you forget ${forgotten}?`;
	const slashed = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
	if (slashed !== "" && contract.match(method, slashed).kind !== "path") return path.endsWith("/") ? "without the trailing slash?" : "did you forget the trailing slash?";
	const near = nearestOperation(contract, method, path);
	const base = contract.bases.find((one) => path.startsWith(`${one}/`)) ?? contract.servers[0]?.base;
	return near && `nearest operation: ${near.method} ${base}${near.path} (${near.id})`;
}
function nearestOperation(contract, method, path) {
	const base = contract.bases.find((base) => path.startsWith(base)) ?? "";
	const sent = path.slice(base.length).split("/").filter(Boolean);
	let best;
	let least = Math.max(1, Math.ceil(sent.length / 2)) + .5;
	for (const operation of contract.operations.values()) {
		const distance = segmentDistance(sent, operation.path.split("/").filter(Boolean)) + (operation.method === method ? 0 : .25);
		if (distance < least) [best, least] = [operation, distance];
	}
	return best;
}
function segmentDistance(sent, known) {
	const filled = known.map((segment, index) => segment.startsWith("{") ? sent[index - known.length + sent.length] ?? sent[index] ?? segment : segment);
	const spelt = sent.map((segment) => nearest$1(segment, filled) ?? segment);
	const misspelt = spelt.filter((segment, index) => segment !== sent[index]).length;
	return editDistance(spelt, filled) + misspelt * .1;
}
// src/contract/judge.ts
function judgeAnswer(operation, { status, headers, text }) {
	if (!operation || status === 0) return [];
	const usual = operation.response(status);
	if (!usual) return [violation("status", `${status} is not documented for ${operation.id}`)];
	if (text === void 0) return usual.validate(void 0);
	const type = headers["content-type"] ?? "";
	const response = usual.variants.find(({ mediaType }) => mediaType === type);
	if (!response) return [violation("contentType", `expected ${usual.mediaType ?? "no body"}, got ${type || "none"}`)];
	if (!isJson(type)) return response.validate(text);
	try {
		return response.validate(JSON.parse(text));
	} catch (error) {
		return [violation("json", error.message)];
	}
}
function violation(keyword, message) {
	return {
		in: "response",
		pointer: "",
		keyword,
		message,
		params: {}
	};
}
// src/contract/prefer.ts
function preferenceOf(operation, { headers }) {
	const header = headers.get("prefer");
	if (!header) return void 0;
	const { code, example } = parse$1(header);
	if (code === void 0 && example === void 0) return void 0;
	const documented = [...operation.responses.keys()];
	const all = [...new Set([...operation.responses.values(), operation.success])];
	const asked = code === void 0 ? all : [/^[1-5]\d\d$/.test(code) ? operation.response(Number(code)) : void 0].filter((one) => one !== void 0);
	if (asked.length === 0) return problem(422, `Prefer: code=${code} is not documented for ${operation.id}. Documented: ${documented.join(", ")}.`, { documented });
	const has = ({ examples }) => example === void 0 || examples.includes(example);
	const named = asked.find(({ variants }) => variants.some(has));
	if (!named) {
		const examples = asked.flatMap(({ variants }) => variants.flatMap(({ examples }) => examples));
		const where = code === void 0 ? operation.id : `${operation.id} ${code}`;
		return problem(422, `Prefer: example=${example} is not documented for ${where}. Documented: ${examples.join(", ") || "none"}.`, { examples });
	}
	const wanted = accepted(named, headers.get("accept"));
	return {
		response: has(wanted) ? wanted : named.variants.find(has),
		example,
		applied: [code && `code=${code}`, example && `example=${example}`].filter(Boolean).join(", ")
	};
}
function parse$1(header) {
	const found = {};
	for (const part of header.split(/[,;]/)) {
		const [key = "", value = ""] = part.split("=").map((piece) => piece.trim());
		if (key.toLowerCase() === "code") found.code = unquote(value);
		if (key.toLowerCase() === "example") found.example = unquote(value);
	}
	return found;
}
function unquote(value) {
	return value.replace(/^"(.*)"$/, "$1");
}
// src/faults/effects/delay.ts
const maxDelayMs = 6e5;
const delay = {
	when: "after",
	connection: false,
	refuse({ fixed, uniform, lognormal }) {
		if (fixed !== void 0) return refuseDuration(fixed, "/fixed");
		if (lognormal) return refuseDuration(lognormal.median, "/lognormal/median");
		const { lower, upper } = uniform;
		const refusal = refuseDuration(lower, "/uniform/lower") ?? refuseDuration(upper, "/uniform/upper");
		if (refusal) return refusal;
		return parseDuration(lower) > parseDuration(upper) ? {
			pointer: "/uniform",
			message: "lower is above upper"
		} : void 0;
	},
	apply: (effect, { answer, draw }) => ({
		...answer,
		delayMs: Math.min(durationOf(effect, draw), maxDelayMs)
	})
};
function refuseDuration(duration, pointer) {
	return parseDuration(duration) > maxDelayMs ? {
		pointer,
		message: "it may be 10 minutes at most"
	} : void 0;
}
function durationOf({ fixed, uniform, lognormal }, draw) {
	if (uniform) {
		const lower = parseDuration(uniform.lower);
		return lower + draw("delay") * (parseDuration(uniform.upper) - lower);
	}
	if (lognormal) return parseDuration(lognormal.median) * Math.exp(lognormal.sigma * normal(draw("radius"), draw("angle")));
	return parseDuration(fixed ?? 0);
}
function normal(radius, angle) {
	return Math.sqrt(-2 * Math.log(1 - radius)) * Math.cos(2 * Math.PI * angle);
}
// src/faults/effect.ts
const unanswered = {
	status: 0,
	headers: {},
	text: void 0
};
function bodiesOf({ operations, statuses }) {
	return operations.flatMap(({ operation }) => [...new Set([...operation.responses.values(), operation.success])].filter(({ status, mediaType }) => mediaType && (statuses?.includes(status) ?? true)));
}
function refuseBodiless(target) {
	if (bodiesOf(target).length > 0) return void 0;
	return {
		pointer: "/kind",
		message: "none of the answers that it is about has a body"
	};
}
// src/faults/effects/dribble.ts
const dribble = {
	when: "after",
	connection: false,
	refuse: ({ duration }, target) => refuseDuration(duration, "/duration") ?? refuseBodiless(target),
	apply({ chunks, duration }, { answer, body: text = "" }) {
		const body = Buffer.from(text);
		if (body.length === 0) return void 0;
		const count = Math.min(chunks, body.length);
		const pause = count > 1 ? parseDuration(duration) / (count - 1) : 0;
		return {
			...answer,
			headers: {
				...answer.headers,
				"content-length": String(body.length)
			},
			stream(send, close) {
				let sent = 0;
				let timer;
				const next = () => {
					const from = Math.floor(body.length * sent / count);
					sent += 1;
					send(body.subarray(from, Math.floor(body.length * sent / count)));
					if (sent === count) close();
					else timer = setTimeout(next, pause);
				};
				next();
				return () => clearTimeout(timer);
			}
		};
	}
};
// src/faults/effects/empty.ts
const empty = {
	when: "before",
	connection: true,
	apply: () => ({
		...unanswered,
		send: ({ socket }) => void socket.destroy()
	})
};
// src/faults/effects/garbage.ts
const noise = Buffer.from("9b3c1f00e5ff0a7c41d29980bb0d0a0a5e", "hex");
const garbage = {
	when: "before",
	connection: true,
	apply: () => ({
		...unanswered,
		send: ({ socket }) => void socket.end(noise)
	})
};
// src/faults/effects/hang.ts
const hang = {
	when: "before",
	connection: true,
	apply: () => ({
		...unanswered,
		send: () => {}
	})
};
// src/faults/effects/malformed-chunk.ts
const malformedChunk = {
	when: "after",
	connection: true,
	refuse: (_, target) => refuseBodiless(target),
	apply(_, { answer, body: text }) {
		if (!text) return void 0;
		return {
			...answer,
			send({ socket, head, body }) {
				const part = body.subarray(0, Math.ceil(body.length / 2));
				socket.write(`${head({ "transfer-encoding": "chunked" })}\r\n`);
				socket.write(Buffer.concat([
					Buffer.from(`${part.length.toString(16)}\r\n`),
					part,
					Buffer.from("\r\n")
				]));
				socket.end("no chunk size\r\n");
			}
		};
	}
};
// src/state/quota.ts
function budgetOf(quotas, vendor, { requests, windowMs }, now) {
	const from = windowStart(now, windowMs);
	const quota = quotas[vendor];
	const used = quota?.from === from ? quota.used : 0;
	return {
		limit: requests,
		remaining: Math.max(0, requests - used),
		resetsAt: from + windowMs
	};
}
function useQuota(quotas, vendor, limit, now) {
	const { remaining } = budgetOf(quotas, vendor, limit, now);
	return {
		...quotas,
		[vendor]: {
			from: windowStart(now, limit.windowMs),
			used: limit.requests - remaining + 1
		}
	};
}
function exhaustQuota(quotas, vendor, limit, now) {
	return {
		...quotas,
		[vendor]: {
			from: windowStart(now, limit.windowMs),
			used: limit.requests
		}
	};
}
function windowStart(now, windowMs) {
	return Math.floor(now.getTime() / windowMs) * windowMs;
}
// src/faults/effects/rate-limit.ts
const rateLimit = {
	when: "before",
	connection: false,
	refuse(_, { operations }) {
		if (operations.some(({ operation }) => operation.response(429))) return void 0;
		return {
			pointer: "/kind",
			message: "no 429 is known there; use `respond` with `custom: true`"
		};
	},
	apply(_, { vendor, operation, now }) {
		const response = operation?.response(429);
		if (!operation || !response) return void 0;
		const rule = vendor.rules.get(operation.id)?.all.find(({ check }) => check === "throttled");
		const { limit } = vendor.definition;
		const budget = limit && budgetOf(exhaustQuota({}, vendor.name, limit, now), vendor.name, limit, now);
		const { text } = response.example(rule?.example);
		const headers = {
			...budget && limit?.headers?.(budget),
			...rule?.headers?.({
				now,
				budget
			})
		};
		return {
			status: 429,
			headers: {
				...text !== void 0 && { "content-type": response.mediaType },
				...headers
			},
			text
		};
	}
};
// src/faults/effects/reset.ts
const reset$1 = {
	when: "before",
	connection: true,
	apply: () => ({
		...unanswered,
		send: ({ reset }) => reset()
	})
};
// src/faults/effects/respond.ts
const respond$1 = {
	when: "before",
	connection: false,
	refuse({ status = 0, rule, example, custom, headers, body }, { operations }) {
		if (rule !== void 0) return refuseRule(rule, operations);
		if (custom) return refuseCustom(status, headers, body);
		if (headers || body !== void 0) return {
			pointer: headers ? "/headers" : "/body",
			message: "comes with `custom: true` only"
		};
		const documenting = operations.filter(({ operation }) => operation.response(status));
		if (documenting.length === 0) return {
			pointer: "/status",
			message: `${status} is not documented there (${[...new Set(operations.flatMap(({ operation }) => [...operation.responses.keys()]))].sort((a, b) => a - b).join(", ")} are); set \`custom: true\` to send it all the same`
		};
		const examples = documenting.flatMap(({ operation }) => operation.response(status)?.variants.flatMap(({ examples }) => examples) ?? []);
		if (example !== void 0 && !examples.includes(example)) return {
			pointer: "/example",
			message: `the contract has no such example (${examples.join(", ") || "it has none"})`
		};
	},
	apply({ status = 0, rule, example, custom, headers = {}, body }, { vendor, operation }) {
		if (rule !== void 0) return answerOfRule(vendor, operation, rule);
		if (custom) {
			const text = body === void 0 ? void 0 : typeof body === "string" ? body : JSON.stringify(body);
			const type = text === void 0 ? void 0 : typeof body === "string" ? "text/plain" : "application/json";
			return {
				status,
				headers: {
					...type && { "content-type": type },
					...lowerCase(headers)
				},
				text
			};
		}
		return documented(operation, status, example);
	}
};
function documented(operation, status, example) {
	const usual = operation?.response(status);
	const response = usual?.variants.find(({ examples }) => example !== void 0 && examples.includes(example)) ?? usual;
	if (!response) return void 0;
	const { text } = response.example(example);
	return {
		status,
		headers: text === void 0 ? {} : { "content-type": response.mediaType },
		text
	};
}
function answerOfRule(vendor, operation, name) {
	const rule = operation && rulesOf(vendor, operation).all.find((one) => one.name === name);
	return rule && documented(operation, rule.answer, rule.example);
}
function refuseRule(name, operations) {
	const names = operations.flatMap(({ vendor, operation }) => rulesOf(vendor, operation).all.map((rule) => rule.name));
	return names.includes(name) ? void 0 : {
		pointer: "/rule",
		message: `there is no rule "${name}".${didYouMean(name, names)}`
	};
}
const framing = [
	"connection",
	"content-length",
	"transfer-encoding"
];
const bodiless = [
	204,
	205,
	304
];
function refuseCustom(status, headers = {}, body) {
	if (body !== void 0 && bodiless.includes(status)) return {
		pointer: "/body",
		message: `${status} has no body`
	};
	for (const [name, value] of Object.entries(headers)) {
		const at = pointer("/headers", name);
		if (framing.includes(name.toLowerCase())) return {
			pointer: at,
			message: `${name} is not a fault's to set`
		};
		try {
			validateHeaderName(name);
			validateHeaderValue(name, value);
		} catch (error) {
			return {
				pointer: at,
				message: error.message
			};
		}
	}
}
function lowerCase(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
// src/faults/effects/truncate.ts
const truncate = {
	when: "after",
	connection: true,
	refuse: (_, target) => refuseBodiless(target),
	apply({ at, framing = "length" }, { answer, body: text = "" }) {
		const size = Buffer.byteLength(text);
		const bytes = at < 1 ? Math.floor(size * at) : at;
		if (bytes >= size) return void 0;
		return {
			...answer,
			send({ socket, head, body }) {
				const part = body.subarray(0, bytes);
				if (framing === "chunked") {
					socket.write(`${head({ "transfer-encoding": "chunked" })}\r\n`);
					socket.end(Buffer.concat([Buffer.from(`${size.toString(16)}\r\n`), part]));
				} else {
					const end = framing === "length" ? { "content-length": String(size) } : { connection: "close" };
					socket.write(`${head(end)}\r\n`);
					socket.end(part);
				}
			}
		};
	}
};
// src/faults/effects/violate.ts
const violate = {
	when: "after",
	connection: false,
	refuse(effect, target) {
		const possible = (response) => [void 0, ...response.examples].some((example) => spoil(effect, response, response.example(example).text) !== void 0);
		if (bodiesOf(target).some(possible)) return void 0;
		return {
			pointer: "/how",
			message: `none of the answers that it is about can be made invalid by ${effect.how}`
		};
	},
	apply(effect, { answer, operation, body }) {
		const response = (operation?.response(answer.status)?.variants ?? []).find(({ mediaType }) => mediaType === answer.headers["content-type"]);
		const spoiled = response && spoil(effect, response, body);
		return spoiled && {
			...answer,
			headers: {
				...answer.headers,
				...spoiled.headers
			},
			text: spoiled.text
		};
	}
};
function spoil({ how, field }, response, text) {
	if (text === void 0 || text === "") return void 0;
	if (how === "wrong-content-type") return {
		headers: { "content-type": "application/x-ringer-wrong" },
		text
	};
	const value = parse(text);
	if (value === void 0) return void 0;
	if (how === "invalid-json") return {
		headers: {},
		text: `${text.slice(0, -1)},`
	};
	for (const changed of changes(value, how, field)) {
		const violations = response.validate(changed);
		if (how === "unknown-enum" ? violations.some(({ keyword }) => keyword === "enum" || keyword === "const") : violations.length > 0) return {
			headers: {},
			text: JSON.stringify(changed)
		};
	}
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function* changes(value, how, field) {
	if (value === null || typeof value !== "object") {
		if (field === void 0 && how !== "drop-field" && how !== "extra-property") yield replacement(value, how);
		return;
	}
	if (Array.isArray(value)) {
		const [first, ...rest] = value;
		if (first !== void 0) for (const changed of changes(first, how, field)) yield [changed, ...rest];
		return;
	}
	if (how === "extra-property") yield {
		...value,
		[field ?? "ringerExtra"]: true
	};
	for (const [name, item] of Object.entries(value)) {
		if (field !== void 0 && name !== field || how === "extra-property") continue;
		const { [name]: _, ...others } = value;
		yield how === "drop-field" ? others : {
			...value,
			[name]: replacement(item, how)
		};
	}
	for (const [name, item] of Object.entries(value)) if (item !== null && typeof item === "object") for (const changed of changes(item, how, field)) yield {
		...value,
		[name]: changed
	};
}
function replacement(value, how) {
	if (how === "null") return null;
	if (how === "unknown-enum") return typeof value === "number" ? -987654321 : "ringer-unknown-value";
	return typeof value === "string" ? { wrong: true } : "wrong type";
}
// src/faults/effects.ts
const effects = {
	respond: respond$1,
	delay,
	reset: reset$1,
	empty,
	truncate,
	"malformed-chunk": malformedChunk,
	garbage,
	dribble,
	hang,
	violate,
	"rate-limit": rateLimit
};
function effectOf({ kind }) {
	return effects[kind];
}
function stepsOf(effect) {
	return effect.kind === "delay" && effect.then ? [effect, effect.then] : [effect];
}
function needsConnection(effect) {
	return stepsOf(effect).some((step) => effectOf(step).connection);
}
function spoilsAnswer({ effect }) {
	return stepsOf(effect).some(({ kind }) => kind !== "delay" && kind !== "dribble");
}
// src/contract/contains.ts
function containsBody(text, wanted) {
	return contains(parsed(text), wanted);
}
function parsed(text) {
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return text;
	}
}
function contains(value, wanted) {
	if (wanted === null || typeof wanted !== "object") return value === wanted;
	if (Array.isArray(wanted)) return Array.isArray(value) && value.length === wanted.length && wanted.every((item, index) => contains(value[index], item));
	if (value === null || typeof value !== "object") return false;
	return Object.entries(wanted).every(([key, item]) => Object.hasOwn(value, key) && contains(value[key], item));
}
// src/faults/lookup.ts
const lookups = new WeakMap();
function candidatesFor(faults, { vendor, operation, rule, status }) {
	const { candidates } = lookupOf(faults);
	const key = `${vendor.name} ${operation?.id} ${rule?.name} ${status}`;
	let found = candidates.get(key);
	if (!found) {
		found = faults.filter(({ match }) => (match.vendor ?? vendor.name) === vendor.name && (match.operation ?? operation?.id) === operation?.id && [
			void 0,
			status,
			rule?.name
		].includes(match.wouldAnswer));
		candidates.set(key, found);
	}
	return found;
}
function spoilsConnections({ faults }, elapsed) {
	return faults.length > 0 && elapsed < lookupOf(faults).spoilsUntil;
}
function lookupOf(faults) {
	let lookup = lookups.get(faults);
	if (!lookup) {
		const ends = faults.filter(({ effect }) => needsConnection(effect)).map(({ until }) => until);
		lookup = {
			candidates: new Map(),
			spoilsUntil: Math.max(Number.NEGATIVE_INFINITY, ...ends)
		};
		lookups.set(faults, lookup);
	}
	return lookup;
}
// src/faults/select.ts
function isSelected({ skip = 0, every, probability, pattern }, seed, fault, n) {
	const turn = n - skip;
	if (turn < 1) return false;
	if (every !== void 0 && turn % every !== 0) return false;
	if (pattern !== void 0 && pattern[(turn - 1) % pattern.length] !== "F") return false;
	return probability === void 0 || draw(seed, fault, n, "select") < probability;
}
function draw(seed, fault, n, purpose) {
	return createHash("sha256").update(`${seed}\n${fault}\n${n}\n${purpose}`).digest().readUIntBE(0, 6) / 2 ** 48;
}
// src/faults/meet.ts
function meetFault(set, expected, seed, elapsed) {
	let counts;
	const header = headerReader(expected.call);
	for (const fault of candidatesFor(set.faults, expected)) {
		if (elapsed < fault.from || elapsed >= fault.until || !isAbout(fault.match, expected, header)) continue;
		const { matched, hits } = countsOf(set, fault.id);
		const n = matched + 1;
		counts ??= { ...set.counts };
		counts[fault.id] = {
			matched: n,
			hits
		};
		if (isSelected(fault.select, seed, fault.id, n) && hits < (fault.select.times ?? Number.POSITIVE_INFINITY)) return {
			fault,
			n,
			set: {
				...set,
				counts
			}
		};
	}
	return counts && {
		fault: void 0,
		n: 0,
		set: {
			...set,
			counts
		}
	};
}
function applyFault({ effect, id }, n, expected, answer, seed, now) {
	const { vendor, operation, call } = expected;
	if (needsConnection(effect) && !call.connected) return void 0;
	let spoiled = answer;
	for (const step of stepsOf(effect)) {
		const body = call.method === "HEAD" ? void 0 : spoiled.text;
		const context = {
			vendor,
			operation,
			answer: spoiled,
			body,
			now,
			draw: (purpose) => draw(seed, id, n, purpose)
		};
		const { delayMs } = spoiled;
		const next = effectOf(step).apply(step, context);
		if (!next) return void 0;
		spoiled = delayMs === void 0 ? next : {
			...next,
			delayMs
		};
	}
	return spoiled;
}
function isAbout({ params, headers, body }, expected, header) {
	for (const name in params) if (String(expected.params[name]) !== String(params[name])) return false;
	for (const name in headers) if (header(name) !== headers[name]) return false;
	return body === void 0 || containsBody(expected.call.body, body);
}
function headerReader({ headers }) {
	const read = new Map();
	return (name) => {
		if (!read.has(name)) read.set(name, headers.get(name.toLowerCase()));
		return read.get(name);
	};
}
// src/rulebook/decide.ts
function decide(rules, request, scope) {
	const seen = rules.given ? {
		...scope,
		...rules.given(scope)
	} : scope;
	let spends = false;
	for (const rule of rules.asked) {
		if (holds(rule, request, seen)) return {
			rule,
			scope: seen,
			spends
		};
		if (rule.check === "throttled") spends = true;
	}
	throw new Error(`no rule of ${rules.operation} holds`);
}
function holds(rule, request, scope) {
	if (rule.check === "throttled") return scope.budget?.remaining === 0;
	if (rule.check) {
		scope.errors = request.violations(rule.check);
		return scope.errors.length > 0;
	}
	return rule.holds ? rule.holds(scope) : true;
}
function enact({ rule, scope }, state) {
	const acting = {
		...scope,
		state
	};
	return {
		body: rule.effect ? rule.effect(acting) : rule.body?.(acting),
		headers: rule.headers?.(acting)
	};
}
// src/state/ids.ts
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function createIdMaker(seed, vendor, before) {
	let counts = before;
	function digest(purpose) {
		const key = `${vendor} ${purpose}`;
		const n = (counts[key] ?? 0) + 1;
		counts = {
			...counts,
			[key]: n
		};
		return createHash("sha256").update(`${seed}\n${key}\n${n}`).digest("hex");
	}
	return {
		counts: () => counts,
		newId: {
			uuid(purpose) {
				const hex = digest(purpose);
				const variant = "89ab"[Number.parseInt(hex[16], 16) % 4];
				return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
			},
			hex: (purpose, length) => digest(purpose).slice(0, length),
			alphanumeric(purpose, length) {
				const bytes = Buffer.from(digest(purpose), "hex");
				return Array.from({ length }, (_, at) => alphabet[bytes[at % bytes.length] % 62]).join("");
			}
		}
	};
}
// src/rulebook/turn.ts
function openTurn(vendor, { world, seed, limits }, request) {
	const before = world.states[vendor.name];
	const limit = limits ? vendor.definition.limit : void 0;
	const ids = createIdMaker(seed, vendor.name, world.ids);
	const now = timeOf(world.clock);
	let fork;
	let quotas = world.quotas;
	const budget = () => limit && budgetOf(quotas, vendor.name, limit, now);
	return {
		scope: {
			params: request.params,
			query: request.query,
			body: request.body,
			credential: request.credential,
			state: before,
			now,
			newId: ids.newId,
			self: (operation, params) => pathOf(vendor, request, operation, params),
			errors: [],
			budget: budget()
		},
		read: () => before,
		write() {
			fork = forkState(vendor.definition.state, before);
			return fork;
		},
		spend() {
			if (limit) quotas = useQuota(quotas, vendor.name, limit, now);
		},
		budget,
		after() {
			const changed = fork !== void 0 && isWritten(fork);
			if (!changed && quotas === world.quotas && ids.counts() === world.ids) return world;
			return {
				...world,
				states: changed ? {
					...world.states,
					[vendor.name]: sealState(fork)
				} : world.states,
				clock: changed ? afterChange(world.clock) : world.clock,
				ids: ids.counts(),
				quotas
			};
		}
	};
}
function pathOf(vendor, { operation, params: own, base }, id = operation.id, params = {}) {
	const target = vendor.contract.operations.get(id);
	if (!target) throw new Error(`self(${JSON.stringify(id)}): no such operation`);
	return base + target.path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(String(params[name] ?? own[name])));
}
// src/emulator.ts
const none$1 = [];
function emulate(vendor, namespace, call) {
	const start = elapsedMs();
	const { world: met, seed, limits } = namespace;
	const outcome = answerTo(vendor, namespace, call);
	const { request, rule } = outcome;
	const expected = {
		vendor,
		call,
		operation: request?.operation,
		params: request?.params ?? {},
		rule,
		status: outcome.answer.status
	};
	const { answer, violations, world, fault } = withFaults(outcome, expected, {
		met,
		seed,
		elapsed: start
	});
	namespace.world = world;
	const { operation } = expected;
	const durationMs = elapsedMs() - start;
	return namespace.journal.add({
		vendor,
		call,
		answer,
		operation,
		rule: fault?.spoils ? void 0 : rule,
		violations,
		reasons: outcome.reasons ?? none$1,
		fault,
		met: {
			world: met,
			seed,
			limits
		},
		durationMs
	});
}
function answerTo(vendor, namespace, call) {
	const { world } = namespace;
	if (call.tooLarge) return {
		answer: tooLarge$1(vendor, call),
		world,
		violations: []
	};
	const match = vendor.contract.match(call.method, call.path);
	if (match.kind !== "operation") return {
		answer: unrouted(vendor, match, call),
		world,
		violations: []
	};
	const { operation } = match;
	const request = readRequest(operation, match.base, match.params, call);
	const preference = request.violations("security").length === 0 ? preferenceOf(operation, call) : void 0;
	if (preference) return {
		answer: preferred(preference),
		world,
		request,
		violations: []
	};
	const turn = openTurn(vendor, namespace, request);
	const decision = decide(rulesOf(vendor, operation), request, turn.scope);
	if (decision.spends) turn.spend();
	const { body, headers } = enact(decision, decision.rule.effect ? turn.write() : turn.read());
	const budget = turn.budget();
	const limitHeaders = budget && vendor.definition.limit?.headers?.(budget);
	const reasons = decision.rule.check ? decision.scope.errors : none$1;
	const own = decision.rule.refuse?.(reasons);
	if (own) return {
		answer: own,
		world: turn.after(),
		request,
		rule: decision.rule,
		violations: none$1,
		reasons
	};
	const documented = operation.response(decision.rule.answer) ?? operation.success;
	const { answer, violations } = render$1(body === void 0 ? accepted(documented, call.headers.get("accept")) : documented, decision.rule, body, {
		...limitHeaders,
		...headers
	});
	return {
		answer,
		world: turn.after(),
		request,
		rule: decision.rule,
		violations,
		reasons
	};
}
function withFaults(outcome, expected, { met, seed, elapsed }) {
	const { faults } = met;
	if (faults.faults.length === 0) return outcome;
	const meeting = meetFault(faults, expected, seed, elapsed);
	if (!meeting) return outcome;
	const { answer } = outcome;
	const { fault, n, set } = meeting;
	const spoiled = fault && applyFault(fault, n, expected, answer, seed, timeOf(met.clock));
	const world = {
		...spoiled && fault.when === "before" ? met : outcome.world,
		faults: fault && spoiled ? countHit(set, fault) : set
	};
	if (!fault) return {
		answer,
		violations: outcome.violations,
		world
	};
	const { rule, status } = expected;
	const record = {
		fault,
		skipped: !spoiled,
		spoils: spoiled !== void 0 && spoilsAnswer(fault),
		wouldAnswer: {
			rule,
			status
		}
	};
	const violations = record.spoils ? judgeAnswer(expected.operation, spoiled) : outcome.violations;
	return {
		answer: spoiled ?? answer,
		violations,
		world,
		fault: record
	};
}
function tooLarge$1(vendor, call) {
	return withHeaders(vendor.contract.refusals.get("TooLarge")?.(call) ?? problem(413, "A body may have 1 MiB at most."), { connection: "close" });
}
function render$1(response, rule, body, headers) {
	const { text, violations } = body === void 0 ? response.example(rule.example) : {
		text: response.serialize(body),
		violations: response.validate(body)
	};
	return {
		answer: answerOf(response, text, headers),
		violations
	};
}
function answerOf(response, text, headers) {
	return {
		status: response.status,
		headers: text === void 0 ? { ...headers } : {
			"content-type": response.mediaType,
			...headers
		},
		text
	};
}
function preferred(preference) {
	if (!("response" in preference)) return preference;
	const { response, example, applied } = preference;
	return answerOf(response, response.example(example).text, {
		...response.headers(),
		"preference-applied": applied
	});
}
function unrouted(vendor, match, call) {
	const { contract } = vendor;
	if (match.kind === "path") {
		const hint = call.path === "/" ? `see /__admin/rules?vendor=${vendor.name}` : hintFor(contract, call.method, call.path);
		const answer = contract.refusals.get("UnknownPath")?.(call) ?? problem(404, `${contract.file} has no ${call.path}.`);
		return hint ? withHeaders(answer, { "x-ringer-hint": hint }) : answer;
	}
	const allow = [...match.allowed, "OPTIONS"].join(", ");
	if (call.method === "OPTIONS") return {
		status: 204,
		headers: { allow },
		text: void 0
	};
	return withHeaders(contract.refusals.get("UnknownMethod")?.(call, match.allowed) ?? problem(405, `${call.path} takes ${allow}, not ${call.method}.`), {
		allow,
		"x-ringer-hint": `${call.path} takes ${match.allowed.join(", ")}`
	});
}
function withHeaders(answer, headers) {
	return {
		...answer,
		headers: {
			...answer.headers,
			...headers
		}
	};
}
// src/namespace/export.ts
function clockDocument(clock) {
	return {
		mode: clock.mode,
		now: timeOf(clock).toISOString()
	};
}
function exportState({ name, seed, world }) {
	const states = Object.entries(world.states);
	return {
		version: 1,
		namespace: name,
		seed,
		clock: clockDocument(world.clock),
		ids: world.ids,
		quotas: world.quotas,
		serials: Object.fromEntries(states.map(([vendor, state]) => [vendor, serialsOf(state)])),
		vendors: Object.fromEntries(states.map(([vendor, state]) => [vendor, rowsOf(state)]))
	};
}
function rowsOf(state) {
	return Object.fromEntries(Object.entries(state).map(([name, part]) => [name, part instanceof Collection ? part.all() : part.stored()]));
}
function serialsOf(state) {
	return Object.fromEntries(Object.entries(state).flatMap(([name, part]) => part instanceof Collection && part.serial > 0 ? [[name, part.serial]] : []));
}
function importState(document, vendors, world) {
	const { mode, now } = document.clock;
	const clock = mode === "real" ? parseClock("real") : {
		mode,
		now: parseTime(now)
	};
	const states = { ...world.states };
	for (const [name, rows] of Object.entries(document.vendors)) {
		const vendor = vendors.get(name);
		states[name] = loadFixtures(vendor.definition.state, rows, vendor.contract, name, { serials: document.serials?.[name] ?? {} });
	}
	return {
		...world,
		states,
		clock,
		ids: document.ids ?? {},
		quotas: document.quotas ?? {}
	};
}
// src/admin/clock.ts
const getClock = ({ namespace }) => ({
	status: 200,
	body: clockDocument(namespace.world.clock)
});
const setClock = ({ namespace, body }) => {
	try {
		const clock = changeClock(namespace.world.clock, body);
		namespace.world = {
			...namespace.world,
			clock
		};
		return {
			status: 200,
			body: clockDocument(clock)
		};
	} catch (error) {
		const { message } = error;
		return problem(400, `/body: ${message}.`, { errors: [{
			pointer: "/body",
			message
		}] });
	}
};
const clockRoutes = {
	getClock,
	setClock
};
// src/faults/aliases.ts
const aliases = {
	CONNECTION_RESET_BY_PEER: () => ({ kind: "reset" }),
	EMPTY_RESPONSE: () => ({ kind: "empty" }),
	MALFORMED_RESPONSE_CHUNK: () => ({ kind: "malformed-chunk" }),
	RANDOM_DATA_THEN_CLOSE: () => ({ kind: "garbage" }),
	latency: ({ latency, jitter = 0 }) => ({
		kind: "delay",
		uniform: {
			lower: Math.max(0, latency - jitter),
			upper: latency + jitter
		}
	}),
	timeout: ({ timeout }) => timeout === 0 ? { kind: "hang" } : {
		kind: "delay",
		fixed: timeout,
		then: { kind: "empty" }
	},
	reset_peer: ({ timeout = 0 }) => timeout === 0 ? { kind: "reset" } : {
		kind: "delay",
		fixed: timeout,
		then: { kind: "reset" }
	},
	slicer: ({ chunks = 10, delay = 0 }) => ({
		kind: "dribble",
		chunks,
		duration: delay / 1e3 * (chunks - 1)
	}),
	limit_data: ({ bytes }) => ({
		kind: "truncate",
		at: bytes,
		framing: "length"
	})
};
function plainEffect(document) {
	const alias = Object.hasOwn(aliases, document.kind) ? aliases[document.kind] : void 0;
	const effect = alias ? alias(document) : document;
	return effect.kind === "delay" && effect.then ? {
		...effect,
		then: plainEffect(effect.then)
	} : effect;
}
// src/faults/arm.ts
function armFault(set, document, place) {
	if (set.faults.length >= 100) return {
		pointer: "",
		message: `there are 100 faults, the most there can be: disarm some`
	};
	const armed = set.armed + 1;
	const fault = prepare(document, `f${armed}`, place);
	return "message" in fault ? fault : {
		set: {
			...set,
			armed,
			faults: [...set.faults, fault]
		},
		fault
	};
}
function changeFault(set, old, change, place) {
	const changed = prepare({
		...old.asked,
		...change
	}, old.id, place);
	if ("message" in changed) return changed;
	const fault = change.ttl !== void 0 || change.startAfter !== void 0 ? changed : {
		...changed,
		from: old.from,
		until: old.until
	};
	return {
		set: {
			...set,
			faults: set.faults.map((one) => one === old ? fault : one)
		},
		fault
	};
}
function prepare(document, id, place) {
	const effect = plainEffect(document.effect);
	const { match = {}, select = {}, ttl, startAfter = 0 } = document;
	const refusal = refuseMatch(match, place) ?? refuseEffect(effect, document, place) ?? refuseWhen(document.when, effect);
	if (refusal) return refusal;
	const from = place.elapsed + parseDuration(startAfter);
	const until = ttl === void 0 ? Number.POSITIVE_INFINITY : from + parseDuration(ttl);
	return {
		...document,
		id,
		asked: document,
		match,
		select,
		effect,
		when: document.when ?? defaultWhen(effect),
		from,
		until
	};
}
function defaultWhen(effect) {
	return effectOf(stepsOf(effect).at(-1)).when;
}
function refuseWhen(when, effect) {
	if (when !== "before" || spoilsAnswer({ effect })) return void 0;
	return {
		pointer: "/when",
		message: `"${effect.kind}" leaves the answer as it is, so the change that it tells of has to stay: "after"`
	};
}
function refuseMatch({ vendor: name, operation, params, wouldAnswer }, { vendors }) {
	if (name !== void 0 && !vendors.has(name)) return {
		pointer: "/match/vendor",
		message: `there is no vendor "${name}".${didYouMean(name, vendors.keys())}`
	};
	const meant = operationsOf({ ...name !== void 0 && { vendor: name } }, vendors);
	const ids = meant.map(({ operation: { id } }) => id);
	if (operation !== void 0 && !ids.includes(operation)) return {
		pointer: "/match/operation",
		message: `there is no operation "${operation}".${didYouMean(operation, ids)}`
	};
	const narrowed = meant.filter((one) => operation === void 0 || one.operation.id === operation);
	const known = narrowed.flatMap((one) => one.operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
	const param = Object.keys(params ?? {}).find((name) => !known.includes(name));
	if (param !== void 0) return {
		pointer: pointer("/match/params", param),
		message: `there is no path parameter "${param}".${didYouMean(param, known)}`
	};
	const rules = narrowed.flatMap(({ vendor, operation }) => rulesOf(vendor, operation).all);
	if (typeof wouldAnswer === "string" && !rules.some((rule) => rule.name === wouldAnswer)) {
		const names = rules.map((rule) => rule.name);
		return {
			pointer: "/match/wouldAnswer",
			message: `there is no rule "${wouldAnswer}".${didYouMean(wouldAnswer, names)}`
		};
	}
	if (typeof wouldAnswer === "number" && ![...rules, ...narrowed].some((one) => "answer" in one ? one.answer === wouldAnswer : one.operation.response(wouldAnswer))) return {
		pointer: "/match/wouldAnswer",
		message: `nothing that it is about answers ${wouldAnswer}`
	};
}
function refuseEffect(effect, document, { vendors, connections }) {
	const { match = {} } = document;
	const operations = operationsOf(match, vendors);
	const target = {
		vendors: [...vendors.values()],
		operations,
		statuses: statusesOf(match, operations)
	};
	for (const [index, step] of stepsOf(effect).entries()) {
		const refusal = refuseStep(step, index, connections) ?? effectOf(step).refuse?.(step, target);
		if (refusal) return {
			pointer: pointerTo(document.effect, step, index, refusal.pointer),
			message: refusal.message
		};
	}
}
function refuseStep(step, index, connections) {
	if (index > 0 && step.kind === "delay") return {
		pointer: "/kind",
		message: "a delay cannot follow a delay"
	};
	if (connections || !effectOf(step).connection) return void 0;
	return {
		pointer: "/kind",
		message: `"${step.kind}" is done to a connection, and in-process there is none: listen on a port`
	};
}
function pointerTo(sent, step, index, inside) {
	const asSent = stepsOf(sent)[index];
	const place = index > 0 && asSent ? "/effect/then" : "/effect";
	return asSent?.kind === step.kind ? place + inside : place;
}
function operationsOf({ vendor: name, operation }, vendors) {
	return [...vendors.values()].filter((vendor) => name === void 0 || vendor.name === name).flatMap((vendor) => [...vendor.contract.operations.values()].map((one) => ({
		vendor,
		operation: one
	}))).filter((one) => operation === void 0 || one.operation.id === operation);
}
function statusesOf({ wouldAnswer }, operations) {
	if (typeof wouldAnswer !== "string") return wouldAnswer === void 0 ? void 0 : [wouldAnswer];
	return operations.flatMap(({ vendor, operation }) => rulesOf(vendor, operation).all.filter(({ name }) => name === wouldAnswer).map(({ answer }) => answer));
}
// src/admin/faults.ts
const listFaults = ({ namespace }) => ({
	status: 200,
	body: { faults: shownFaults(namespace.world.faults) }
});
const armFaultRoute = ({ ringer, namespace, body }) => {
	const armed = armFault(namespace.world.faults, body, placeOf(ringer));
	if ("message" in armed) return refusal$2(armed, "/body");
	return put(namespace, armed.set, 201, shown$2(armed.set, armed.fault));
};
const replaceFaults = ({ ringer, namespace, body }) => {
	let set = {
		...noFaults,
		armed: namespace.world.faults.armed
	};
	for (const [index, document] of body.faults.entries()) {
		const armed = armFault(set, document, placeOf(ringer));
		if ("message" in armed) return refusal$2(armed, `/body/faults/${index}`);
		set = armed.set;
	}
	return put(namespace, set, 200, { faults: shownFaults(set) });
};
const disarmAll = ({ namespace }) => put(namespace, {
	...noFaults,
	armed: namespace.world.faults.armed
}, 204);
const getFault = ({ namespace, params }) => {
	const { faults } = namespace.world;
	const fault = find(faults, params.fault);
	return fault ? {
		status: 200,
		body: shown$2(faults, fault)
	} : unknownFault(faults, params.fault);
};
const changeFaultRoute = ({ ringer, namespace, params, body }) => {
	const { faults } = namespace.world;
	const fault = find(faults, params.fault);
	if (!fault) return unknownFault(faults, params.fault);
	const changed = changeFault(faults, fault, body, placeOf(ringer));
	if ("message" in changed) return refusal$2(changed, "/body");
	return put(namespace, changed.set, 200, shown$2(changed.set, changed.fault));
};
const disarmFault = ({ namespace, params }) => {
	const { faults } = namespace.world;
	const fault = find(faults, params.fault);
	if (!fault) return unknownFault(faults, params.fault);
	return put(namespace, withoutFault(faults, fault), 204);
};
const faultRoutes = {
	listFaults,
	armFault: armFaultRoute,
	replaceFaults,
	disarmAll,
	getFault,
	changeFault: changeFaultRoute,
	disarmFault
};
function put(namespace, faults, status, body) {
	namespace.world = {
		...namespace.world,
		faults
	};
	return {
		status,
		body
	};
}
function placeOf({ vendors, connections }) {
	return {
		vendors,
		connections: connections !== void 0,
		elapsed: elapsedMs()
	};
}
function find({ faults }, id) {
	return faults.find((fault) => fault.id === id);
}
function shownFaults(set) {
	return set.faults.map((fault) => shown$2(set, fault));
}
function shown$2(set, fault) {
	const { asked: _, from: __, until, ...document } = fault;
	const { matched, hits } = countsOf(set, fault.id);
	const remaining = remainingOf(set, fault);
	return {
		...document,
		matched,
		hits,
		...remaining !== void 0 && { remaining },
		expired: elapsedMs() >= until
	};
}
function unknownFault({ faults }, id) {
	return problem(404, `There is no fault "${id}"; ${faults.length === 0 ? "none is armed" : `there are ${faults.map((fault) => fault.id).join(", ")}`}.`);
}
function refusal$2({ pointer, message }, base) {
	return problem(400, `${base}${pointer}: ${message}`, { errors: [{
		pointer: `${base}${pointer}`,
		message
	}] });
}
// src/journal/mask.ts
const secret = /^(proxy-)?authorization$|cookie$|passw(or)?d$|secret|token$|api[-_]?key$|user[-_]?key$|^x-.*-(key|token)$/i;
const credentialValue = /^(bearer|basic|token|apikey)\s+\S/i;
const mask = "***";
function maskHeaders(headers, vendor) {
	const own = schemeNames(vendor);
	const shown = [];
	for (const [name, value] of headers) {
		const hidden = secret.test(name) || own.has(name.toLowerCase()) || credentialValue.test(value);
		shown.push([name, hidden ? mask : value]);
	}
	return Object.fromEntries(shown);
}
function maskQuery(query) {
	return query.split("&").map((pair) => {
		const at = pair.indexOf("=");
		return at !== -1 && secret.test(decoded(pair.slice(0, at))) ? `${pair.slice(0, at)}=${mask}` : pair;
	}).join("&");
}
function maskBody(text) {
	let hidden = false;
	try {
		const masked = JSON.stringify(JSON.parse(text), (name, value) => {
			if (!secret.test(name) || value === null) return value;
			hidden = true;
			return mask;
		});
		return hidden ? masked : text;
	} catch {
		return maskQuery(text).replace(/"([^"\\]{1,64})"(\s*:\s*)"((?:[^"\\]|\\.)*)"?/g, (pair, name, colon) => secret.test(name) ? `"${name}"${colon}"${mask}"` : pair);
	}
}
function decoded(name) {
	try {
		return decodeURIComponent(name.replaceAll("+", " "));
	} catch {
		return name;
	}
}
function schemeNames({ contract }) {
	const schemes = Object.values(contract.document.components?.securitySchemes ?? {});
	return new Set(schemes.map((scheme) => String(scheme.name ?? "").toLowerCase()).filter(Boolean));
}
// src/journal/entry.ts
function renderEntry(entry) {
	const { id, vendor, call, answer, operation, rule, violations, reasons, fault, met, durationMs } = entry;
	const params = paramsOf(entry);
	return {
		id,
		at: timeOf(met.world.clock).toISOString(),
		vendor: vendor.name,
		...operation && { operation: operation.id },
		...rule && { rule: {
			name: rule.name,
			answer: rule.answer,
			when: rule.when,
			source: rule.source
		} },
		request: {
			method: call.method,
			path: call.path,
			query: maskQuery(call.query),
			headers: maskHeaders(call.headers, vendor),
			...params && { params },
			...call.body !== void 0 && { body: maskBody(call.body) }
		},
		response: {
			status: answer.status,
			headers: maskHeaders(Object.entries(answer.headers), vendor),
			...answer.text !== void 0 && { body: maskBody(answer.text) }
		},
		violations,
		...reasons.length > 0 && { reasons },
		...fault && { fault: renderFault(fault) },
		durationMs: Math.round(durationMs * 1e3) / 1e3
	};
}
function renderFault({ fault: { id, effect, when }, skipped, wouldAnswer: { rule, status } }) {
	return {
		id,
		kind: effect.kind,
		when,
		skipped,
		wouldAnswer: {
			...rule && { rule: rule.name },
			status
		}
	};
}
function paramsOf({ vendor, call, operation }) {
	if (!operation) return void 0;
	const match = vendor.contract.match(call.method, call.path);
	return match.kind === "operation" ? match.params : void 0;
}
// src/journal/facts.ts
const mostListed = 10;
function factsOf(vendor, scope, given) {
	const state = scope.state;
	const facts = [];
	for (const [name, part] of Object.entries(vendor.definition.state)) {
		if (part.kind !== "relation") continue;
		for (const [end, collection] of Object.entries(part.ends)) {
			const records = state[collection];
			const record = scope[end];
			if (!given.includes(end)) continue;
			if (record === void 0) facts.push(`${end}: not found; "${collection}" has ${list(records.page({ limit: 11 }).items.map((one) => records.keyOf(one)))}`);
			else facts.push(`${end} ${records.keyOf(record)}: in "${name}" it is joined to ${joined(state, name, part.ends, end, record)}`);
		}
	}
	return [...new Set(facts)];
}
function joined(state, name, ends, end, record) {
	const other = Object.keys(ends).find((key) => key !== end);
	const records = state[ends[other]];
	const { items } = state[name].page({ [end]: record }, { limit: 11 });
	return list(items.map((edge) => records.keyOf(edge[other])));
}
function list(keys) {
	if (keys.length === 0) return "nothing";
	return keys.slice(0, mostListed).map((key) => JSON.stringify(key)).join(", ") + (keys.length > mostListed ? ", …" : "");
}
// src/journal/explain.ts
function explain(entry) {
	const { vendor, call, met } = entry;
	const match = vendor.contract.match(call.method, call.path);
	if (match.kind !== "operation") {
		const hint = match.kind === "method" ? `the path takes ${match.allowed.join(", ")}` : hintFor(vendor.contract, call.method, call.path);
		return {
			request: entry.id,
			vendor: vendor.name,
			rules: [],
			hint: hint ?? "nothing in the contract is near"
		};
	}
	const { operation } = match;
	const rules = rulesOf(vendor, operation);
	const request = readRequest(operation, match.base, match.params, call);
	const { scope } = openTurn(vendor, met, request);
	const seen = {
		...scope,
		...attempt(() => rules.given?.(scope))
	};
	const judge = (rule) => attempt(() => holds(rule, request, seen));
	const explained = rules.all.map((rule) => {
		const { name, answer, when, source } = rule;
		const result = resultOf(rule, rules, entry, judge);
		const violations = rule.check && result !== "did not hold" && rule.check !== "throttled" ? request.violations(rule.check) : [];
		return {
			rule: name,
			answer,
			when,
			source,
			result,
			...violations.length > 0 && { violations }
		};
	});
	const blocking = rules.asked.slice(0, -1).filter((rule) => judge(rule) === true);
	const success = successOf(rules);
	const refused = success && entry.rule && entry.rule !== success && entry.answer.status >= 400;
	return {
		request: entry.id,
		vendor: vendor.name,
		operation: operation.id,
		rules: explained,
		...refused && { success: {
			rule: success.name,
			answer: success.answer,
			blockedBy: blocking.filter(({ answer }) => answer >= 400).map(({ when }) => when),
			facts: factsOf(vendor, seen, Object.keys(rules.given?.(scope) ?? {}))
		} }
	};
}
function resultOf(rule, rules, entry, judge) {
	if (rule.onDemand) return "on demand";
	if (rule.name === entry.rule?.name) return "answered";
	const order = rules.asked.map(({ name }) => name);
	const answered = entry.rule ? order.indexOf(entry.rule.name) : -1;
	if (order.indexOf(rule.name) < answered) return "did not hold";
	const found = judge(rule);
	return found === void 0 ? "not reached" : found ? "behind, holds too" : "behind, does not hold";
}
function successOf({ asked }) {
	return asked.findLast(({ answer }) => answer < 400);
}
function attempt(work) {
	try {
		return work();
	} catch {
		return;
	}
}
// src/journal/filter.ts
function differences(entry, filter) {
	const found = [];
	const compare = (name, wanted, got) => {
		if (wanted !== void 0 && wanted !== got) found.push(`${name} is ${show(got)}, not ${show(wanted)}`);
	};
	compare("vendor", filter.vendor, entry.vendor.name);
	compare("operation", filter.operation, entry.operation?.id);
	compare("method", filter.method, entry.call.method);
	compare("status", filter.status, entry.answer.status);
	compare("rule", filter.rule, entry.rule?.name);
	const params = filter.params && paramsOf(entry);
	for (const [name, wanted] of Object.entries(filter.params ?? {})) compare(`params.${name}`, String(wanted), params?.[name]);
	if (filter.body !== void 0 && !containsBody(entry.call.body, filter.body)) found.push(`body is ${entry.call.body ?? "none"}`);
	if (filter.since !== void 0 && entry.id <= filter.since) found.push(`id is ${entry.id}, not above ${filter.since}`);
	return found;
}
function show(value) {
	return value === void 0 ? "none" : JSON.stringify(value);
}
// src/version.ts
const version = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8")).version;
// src/journal/har.ts
function toHar(entries) {
	return { log: {
		version: "1.2",
		creator: {
			name: "ringer",
			version
		},
		entries: entries.map(harEntry)
	} };
}
function harEntry(entry) {
	const { at, vendor, operation, rule, request, response, durationMs } = renderEntry(entry);
	const url = `http://${entry.call.headers.get("host") ?? "localhost"}/${vendor}${request.path}${request.query && `?${request.query}`}`;
	return {
		startedDateTime: at,
		time: durationMs,
		request: {
			method: request.method,
			url,
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: pairs(request.headers),
			queryString: [...new URLSearchParams(request.query)].map(([name, value]) => ({
				name,
				value
			})),
			headersSize: -1,
			bodySize: Buffer.byteLength(request.body ?? ""),
			...request.body !== void 0 && { postData: {
				mimeType: request.headers["content-type"] ?? "application/octet-stream",
				text: request.body
			} }
		},
		response: {
			status: response.status,
			statusText: STATUS_CODES[response.status] ?? "",
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: pairs(response.headers),
			content: {
				size: Buffer.byteLength(response.body ?? ""),
				mimeType: response.headers["content-type"] ?? "application/octet-stream",
				text: response.body ?? ""
			},
			redirectURL: "",
			headersSize: -1,
			bodySize: Buffer.byteLength(response.body ?? "")
		},
		cache: {},
		timings: {
			send: 0,
			wait: durationMs,
			receive: 0
		},
		comment: [
			vendor,
			operation,
			rule?.name
		].filter(Boolean).join(" ")
	};
}
function pairs(headers) {
	return Object.entries(headers).map(([name, value]) => ({
		name,
		value
	}));
}
// src/journal/verify.ts
const mostNearest = 5;
function verify(entries, expectation) {
	return "sequence" in expectation ? verifySequence(entries, expectation.sequence) : verifyCount(entries, expectation);
}
function verifyCount(entries, { count = { atLeast: 1 }, ...filter }) {
	const matches = entries.filter((entry) => differences(entry, filter).length === 0);
	const { exactly, atLeast = exactly ?? 0, atMost = exactly ?? Number.POSITIVE_INFINITY } = count;
	const verified = matches.length >= atLeast && matches.length <= atMost;
	const wanted = exactly !== void 0 ? `exactly ${exactly}` : [count.atLeast !== void 0 && `at least ${atLeast}`, count.atMost !== void 0 && `at most ${atMost}`].filter(Boolean).join(" and ");
	return {
		verified,
		detail: `${matches.length} matched; ${wanted || "any number"} expected`,
		matches: matches.map(renderEntry),
		nearest: verified ? [] : nearest(entries.filter((entry) => !matches.includes(entry)), filter)
	};
}
function verifySequence(entries, sequence) {
	const matches = [];
	let rest = entries;
	for (const [step, filter] of sequence.entries()) {
		const at = rest.findIndex((entry) => differences(entry, filter).length === 0);
		const found = rest[at];
		if (!found) {
			const behind = matches.length === 0 ? "" : ` behind request ${matches.at(-1)?.id}`;
			return {
				verified: false,
				detail: `step ${step + 1} of ${sequence.length} did not come${behind}`,
				matches: matches.map(renderEntry),
				nearest: nearest(rest, filter)
			};
		}
		matches.push(found);
		rest = rest.slice(at + 1);
	}
	return {
		verified: true,
		detail: `all ${sequence.length} steps came in order`,
		matches: matches.map(renderEntry),
		nearest: []
	};
}
function nearest(entries, filter) {
	return entries.map((entry) => ({
		entry,
		differences: differences(entry, filter)
	})).sort((a, b) => a.differences.length - b.differences.length || b.entry.id - a.entry.id).slice(0, mostNearest).map(({ entry, differences }) => ({
		request: renderEntry(entry),
		differences
	}));
}
// src/admin/journal.ts
const listRequests = ({ ringer, namespace, query }) => {
	const { limit, format, ...filter } = query;
	const stranger = refuseStrangers(ringer, "/query", filter);
	if (stranger) return stranger;
	const found = namespace.journal.entries().filter((entry) => differences(entry, filter).length === 0);
	const entries = limit === void 0 ? found : found.slice(-limit);
	return {
		status: 200,
		body: format === "har" ? toHar(entries) : { requests: entries.map(renderEntry) }
	};
};
const clearRequests = ({ namespace }) => {
	namespace.journal.clear();
	return { status: 204 };
};
const listUnmatchedRequests = ({ namespace }) => ({
	status: 200,
	body: { requests: namespace.journal.entries().filter(isUnmatched).map(renderEntry) }
});
const getRequest = ({ namespace, params }) => withEntry(namespace, params.id, renderEntry);
const explainRequest = ({ namespace, params }) => withEntry(namespace, params.id, explain);
const verifyRequests = ({ ringer, namespace, body }) => {
	const expectation = body;
	const { sequence } = expectation;
	if (sequence === void 0 && expectation.vendor === void 0) return refusal$1("/body", "it needs a vendor, or a sequence");
	if (sequence !== void 0 && Object.keys(expectation).length > 1) return refusal$1("/body", "a sequence stands alone: its steps say the rest");
	const filters = sequence ?? [expectation];
	for (const [step, filter] of filters.entries()) {
		const stranger = refuseStrangers(ringer, sequence ? `/body/sequence/${step}` : "/body", filter);
		if (stranger) return stranger;
	}
	const { verified, ...verdict } = verify(namespace.journal.entries(), expectation);
	return verified ? {
		status: 200,
		body: verdict
	} : problem(409, verdict.detail, {
		matches: verdict.matches,
		nearest: verdict.nearest
	});
};
const watchRequests = ({ namespace: { journal } }) => ({
	status: 200,
	headers: {
		"content-type": "text/event-stream",
		"cache-control": "no-cache"
	},
	text: void 0,
	stream(send) {
		send(": listening\n\n");
		return journal.listen((entry) => send(`event: request\nid: ${entry.id}\ndata: ${JSON.stringify(renderEntry(entry))}\n\n`));
	}
});
const journalRoutes = {
	listRequests,
	clearRequests,
	listUnmatchedRequests,
	getRequest,
	explainRequest,
	verifyRequests,
	watchRequests
};
function isUnmatched({ operation, call }) {
	return operation === void 0 && call.method !== "OPTIONS";
}
function withEntry(namespace, id, show) {
	const entry = namespace.journal.find(Number(id));
	if (entry) return {
		status: 200,
		body: show(entry)
	};
	const kept = namespace.journal.entries();
	const there = kept.length === 0 ? "it holds none" : `it holds ${kept[0]?.id} to ${kept.at(-1)?.id}`;
	return problem(404, `The journal of "${namespace.name}" has no request ${id}; ${there}.`);
}
function refuseStrangers({ vendors }, place, { vendor: name, operation, rule }) {
	if (name !== void 0 && !vendors.has(name)) return refusal$1(`${place}/vendor`, `there is no vendor "${name}".${didYouMean(name, vendors.keys())}`);
	const meant = [...vendors.values()].filter((vendor) => name === void 0 || vendor.name === name);
	const operations = meant.flatMap(({ contract }) => [...contract.operations.keys()]);
	if (operation !== void 0 && !operations.includes(operation)) return refusal$1(`${place}/operation`, `there is no operation "${operation}".${didYouMean(operation, operations)}`);
	const rules = meant.flatMap((vendor) => [...vendor.rules.values()].filter((one) => operation === void 0 || one.operation === operation).flatMap(({ all }) => all.map((one) => one.name)));
	if (rule !== void 0 && !rules.includes(rule)) return refusal$1(`${place}/rule`, `there is no rule "${rule}".${didYouMean(rule, rules)}`);
}
function refusal$1(pointer, message) {
	return problem(400, `${pointer}: ${message}`, { errors: [{
		pointer,
		message
	}] });
}
// src/admin/namespaces.ts
const listNamespaces = ({ ringer }) => ({
	status: 200,
	body: { namespaces: ringer.namespaces.all().map(shown$1) }
});
const createNamespaceRoute = ({ ringer, body }) => {
	const wanted = body;
	const { namespaces } = ringer;
	if (namespaces.get(wanted.name)) return problem(409, `There is a namespace "${wanted.name}" already: drop it first, or reset it.`);
	const source = sourceOf(ringer, wanted.from);
	if ("text" in source) return source;
	try {
		const origin = wanted.clock === void 0 ? source.world : {
			...source.world,
			clock: parseClock(wanted.clock)
		};
		const settings = {
			...source,
			...wanted.seed !== void 0 && { seed: wanted.seed },
			...wanted.limits !== void 0 && { limits: wanted.limits }
		};
		const made = namespaces.add(createNamespace(wanted.name, origin, {
			...namespaces.settings,
			...settings
		}, wanted.from));
		return made ? {
			status: 201,
			body: shown$1(made)
		} : problem(429, tooManyNamespaces);
	} catch (error) {
		return problem(400, `/body/clock: ${error.message}`, { errors: [{
			pointer: "/body/clock",
			message: error.message
		}] });
	}
};
const dropNamespace = ({ ringer, params }) => {
	const name = String(params.name);
	if (name === "default") return problem(409, "The namespace \"default\" is never dropped: reset it instead.");
	return ringer.namespaces.drop(name) ? { status: 204 } : unknownNamespace(ringer.namespaces, name);
};
const namespaceRoutes = {
	listNamespaces,
	createNamespace: createNamespaceRoute,
	dropNamespace
};
function sourceOf({ namespaces }, from) {
	if (from === void 0) return {
		world: namespaces.origin,
		seed: namespaces.settings.seed,
		limits: namespaces.settings.limits
	};
	const at = from.indexOf("@");
	const name = at === -1 ? from : from.slice(0, at);
	const namespace = namespaces.get(name);
	if (!namespace) return unknownNamespace(namespaces, name);
	const { seed, limits } = namespace;
	if (at === -1) return {
		world: namespace.world,
		seed,
		limits
	};
	const world = namespace.snapshots.get(from.slice(at + 1));
	return world ? {
		world,
		seed,
		limits
	} : unknownSnapshot(namespace, from.slice(at + 1));
}
function unknownNamespace(namespaces, name) {
	const names = namespaces.all().map((namespace) => namespace.name);
	return problem(404, `There is no namespace "${name}".${didYouMean(name, names)} It is made by its first vendor call, by POST /__admin/namespaces, or by what is set in it beforehand: its clock, its faults, a state, a snapshot.`);
}
function unknownSnapshot({ name, snapshots }, snapshot) {
	const there = snapshots.size === 0 ? "it has none" : `it has ${[...snapshots.keys()].join(", ")}`;
	return problem(404, `The namespace "${name}" has no snapshot "${snapshot}"; ${there}.${didYouMean(snapshot, snapshots.keys())}`);
}
function shown$1({ name, madeFrom, seed, limits, world, journal, snapshots }) {
	return {
		name,
		from: madeFrom,
		seed,
		limits,
		clock: clockDocument(world.clock),
		requests: journal.count,
		snapshots: [...snapshots.keys()]
	};
}
// src/rulebook/rows.ts
function ruleRows(vendor) {
	const { operations } = vendor.contract;
	const unwritten = [...operations.values()].filter(({ id }) => !vendor.rules.has(id)).map(plainRules);
	return [...vendor.rules.values(), ...unwritten].flatMap(({ operation: id, all }) => {
		const { method, path } = operations.get(id);
		return all.map((rule) => ({
			vendor: vendor.name,
			operation: id,
			method,
			path,
			rule: rule.name,
			answer: rule.answer,
			when: rule.when,
			source: rule.source,
			onDemand: rule.onDemand,
			witnesses: witnessesOf(rule).map(printable)
		}));
	});
}
function printable(witness) {
	const without = ["body", "query"].flatMap((part) => Object.entries(witness[part] ?? {}).flatMap(([name, value]) => value === void 0 ? [`/${part}/${name}`] : []));
	return without.length === 0 ? witness : {
		...witness,
		without
	};
}
// src/admin/rulebook.ts
const listVendors = ({ ringer }) => ({
	status: 200,
	body: { vendors: [...ringer.vendors.values()].map((vendor) => ({
		name: vendor.name,
		title: vendor.contract.title,
		base: `/${vendor.name}`,
		servers: vendor.contract.servers.map(({ url }) => url),
		hosts: [...new Set([...vendor.contract.servers.flatMap(({ hosts }) => hosts), ...ringer.hosts[vendor.name] ?? []])],
		operations: vendor.contract.operations.size,
		rules: ruleRows(vendor).length
	})) }
});
const listRules = ({ ringer, query }) => {
	const { vendor: name, operation } = query;
	if (name !== void 0 && !ringer.vendors.has(name)) return problem(400, `There is no vendor "${name}".${didYouMean(name, ringer.vendors.keys())}`);
	const rows = [...ringer.vendors.values()].filter((vendor) => name === void 0 || vendor.name === name).flatMap(ruleRows);
	const ids = new Set(rows.map((row) => row.operation));
	if (operation !== void 0 && !ids.has(operation)) return problem(400, `There is no operation "${operation}".${didYouMean(operation, ids)}`);
	return {
		status: 200,
		body: { rules: rows.filter((row) => operation === void 0 || row.operation === operation) }
	};
};
// src/admin/server.ts
const getHealth = ({ ringer }) => ({
	status: 200,
	body: {
		status: "ready",
		version,
		vendors: [...ringer.vendors.values()].map(({ name, contract, rules }) => ({
			name,
			operations: contract.operations.size,
			rules: [...rules.values()].reduce((sum, { all }) => sum + all.length, 0)
		})),
		namespaces: ringer.namespaces.size
	}
});
const getOpenApi = ({ contract }) => ({
	status: 200,
	body: contract.document
});
// src/admin/snapshots.ts
const listSnapshots = ({ namespace }) => ({
	status: 200,
	body: { snapshots: [...namespace.snapshots].map(([name, world]) => shown(name, world)) }
});
const createSnapshot = ({ namespace, body }) => {
	const { name } = body;
	namespace.snapshots.set(name, namespace.world);
	return {
		status: 201,
		body: shown(name, namespace.world)
	};
};
const restoreSnapshot = ({ namespace, params }) => {
	const name = String(params.snapshot);
	const world = namespace.snapshots.get(name);
	if (!world) return unknownSnapshot(namespace, name);
	namespace.world = world;
	return {
		status: 200,
		body: shown(name, world)
	};
};
const dropSnapshot = ({ namespace, params }) => {
	const name = String(params.snapshot);
	return namespace.snapshots.delete(name) ? { status: 204 } : unknownSnapshot(namespace, name);
};
const snapshotRoutes = {
	listSnapshots,
	createSnapshot,
	restoreSnapshot,
	dropSnapshot
};
function shown(name, { clock }) {
	return {
		name,
		now: timeOf(clock).toISOString()
	};
}
// src/namespace/diff.ts
function diffWorlds(before, after) {
	return Object.entries(after.states).flatMap(([vendor, state]) => {
		const old = before.states[vendor];
		if (!old || old === state) return [];
		return Object.keys(state).flatMap((name) => diffPart(vendor, name, rowsByKey(old, name), rowsByKey(state, name)));
	});
}
function diffPart(vendor, name, before, after) {
	const changes = [];
	for (const [key, row] of before) if (!after.has(key)) changes.push({
		vendor,
		in: name,
		change: "removed",
		before: row
	});
	for (const [key, row] of after) {
		const old = before.get(key);
		if (!old) changes.push({
			vendor,
			in: name,
			change: "added",
			after: row
		});
		else if (old !== row && JSON.stringify(old) !== JSON.stringify(row)) changes.push({
			vendor,
			in: name,
			change: "changed",
			before: old,
			after: row
		});
	}
	return changes;
}
function rowsByKey(state, name) {
	const part = state[name];
	if (part instanceof Collection) return new Map(part.all().map((record) => [JSON.stringify(part.keyOf(record)), record]));
	const ends = Object.keys(part?.definition.ends ?? {});
	return new Map((part?.stored() ?? []).map((row) => [JSON.stringify(ends.map((end) => row[end])), row]));
}
// src/admin/state.ts
const getState = ({ namespace }) => ({
	status: 200,
	body: exportState(namespace)
});
const putState = ({ ringer, namespace, body }) => {
	const document = body;
	for (const part of ["vendors", "serials"]) {
		const stranger = Object.keys(document[part] ?? {}).find((name) => !ringer.vendors.has(name));
		if (stranger !== void 0) return refusal(`/${part}/${stranger}`, `there is no such vendor.${didYouMean(stranger, ringer.vendors.keys())}`);
	}
	try {
		namespace.world = importState(document, ringer.vendors, namespace.world);
		return { status: 204 };
	} catch (error) {
		const { message } = error;
		return error instanceof FixtureError ? refusal(`/vendors/${error.file}${error.pointer}`, message) : refusal("/clock/now", message);
	}
};
const diffState = ({ ringer, namespace, query }) => {
	const name = query.from;
	const base = name === void 0 ? ringer.namespaces.origin : namespace.snapshots.get(name);
	if (!base) return unknownSnapshot(namespace, String(name));
	return {
		status: 200,
		body: {
			from: name ?? "fixtures",
			changes: diffWorlds(base, namespace.world)
		}
	};
};
const reset = ({ namespace }) => {
	resetNamespace(namespace);
	return { status: 204 };
};
const stateRoutes = {
	getState,
	putState,
	diffState,
	reset
};
function refusal(pointer, message) {
	return problem(400, `/body${pointer}: ${message}. Nothing was changed.`, { errors: [{
		pointer: `/body${pointer}`,
		message
	}] });
}
// src/admin/admin.ts
const handlers = {
	getHealth,
	getOpenApi,
	listVendors,
	listRules,
	...namespaceRoutes,
	...stateRoutes,
	...snapshotRoutes,
	...clockRoutes,
	...journalRoutes,
	...faultRoutes
};
const file = fileURLToPath(new URL("specs/admin.yaml", packageFolder));
let loaded;
async function createAdmin(ringer) {
	loaded ??= loadContract(file, { prepared: preparedDocument(file) });
	const contract = await loaded;
	return (call, name) => {
		const match = contract.match(call.method, `/__admin${call.path}`);
		if (match.kind === "path") {
			if (call.path === "/") return problem(404, `Name an admin route: ${routesOf(contract)}. /__admin/openapi.json describes them.`);
			const hint = hintFor(contract, call.method, `/__admin${call.path}`);
			return problem(404, `/__admin${call.path} is no admin route${hint ? `; ${hint}` : ""}. See /__admin/openapi.json.`);
		}
		if (match.kind === "method") {
			const allow = match.allowed.join(", ");
			const answer = problem(405, `/__admin${call.path} takes ${allow}, not ${call.method}.`);
			return {
				...answer,
				headers: {
					...answer.headers,
					allow
				}
			};
		}
		const { operation } = match;
		const request = readRequest(operation, match.base, match.params, call);
		const refusal = refuse(call, [
			...unknownQuery(operation, call),
			...request.violations("params"),
			...request.violations("body")
		]);
		if (refusal) return refusal;
		const { params, query, body } = request;
		const handler = handlers[operation.id];
		const namespace = namespaceFor(operation, ringer.namespaces, name);
		if (namespace && "text" in namespace) return namespace;
		const result = handler({
			ringer,
			contract,
			params,
			query,
			body,
			namespace
		});
		return "text" in result ? result : render(result);
	};
}
function namespaceFor(operation, namespaces, name) {
	if (!operation.parameters.some((parameter) => parameter.in === "header")) return void 0;
	if (!operation.responses.has(404)) return namespaces.open(name) ?? problem(429, "There are 10000 namespaces, the most there can be: drop some, or let idle ones go sooner (--namespace-ttl).");
	return namespaces.get(name) ?? unknownNamespace(namespaces, name);
}
function routesOf({ operations }) {
	return [...new Set([...operations.values()].map(({ path }) => path))].join(", ");
}
function render({ status, body }) {
	if (body === void 0) return {
		status,
		headers: {},
		text: void 0
	};
	return {
		status,
		headers: { "content-type": "application/json" },
		text: JSON.stringify(body)
	};
}
function refuse({ headers, body }, violations) {
	const type = headers.get("content-type");
	if (body !== void 0 && !/^application\/json\s*(;|$)/i.test(type ?? "")) return problem(415, `A body has to be application/json, not ${type || "of no type"}.`);
	if (violations.length === 0) return void 0;
	const errors = violations.map(({ in: part, pointer, message }) => ({
		pointer: `/${part}${pointer}`,
		message
	}));
	const duration = violations.find(({ params }) => String(params.pattern).startsWith("^P("));
	const first = duration ? {
		pointer: `/${duration.in}${duration.pointer}`,
		message: `must be milliseconds, or an ISO 8601 duration such as PT1H`
	} : errors[0];
	return problem(400, `${first?.pointer}: ${sentence(first?.message ?? "")} See /__admin/openapi.json.`, { errors });
}
function sentence(text) {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}
function unknownQuery({ parameters }, { query }) {
	const known = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
	return [...new URLSearchParams(query).keys()].filter((name) => !known.includes(name)).map((name) => ({
		in: "query",
		pointer: `/${name}`,
		keyword: "unknown",
		message: `is not known.${didYouMean(name, known)}`,
		params: {}
	}));
}
// src/admin/start-faults.ts
function armAtStart({ namespaces }, admin, faults) {
	const [about, body] = typeof faults === "string" ? [`--faults ${faults}`, readText(faults)] : ["faults", JSON.stringify({ faults })];
	const { status, text } = admin({
		method: "PUT",
		path: "/faults",
		query: "",
		headers: new Map([["content-type", "application/json"]]),
		body
	}, defaultNamespace);
	if (status >= 400) throw new Error(`${about}: ${JSON.parse(text ?? "{}").detail}`);
	const world = namespaces.get(defaultNamespace)?.world;
	if (world) namespaces.startFrom(world);
}
function readText(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		throw new Error(`--faults ${file}: ${error.message}`, { cause: error });
	}
}
// src/server/address.ts
const adminPrefix = "__admin";
const namespacePrefix = "/ns/";
const loopback$1 = new Set([
	"localhost",
	"127.0.0.1",
	"::1"
]);
function createAddress(vendors, hosts = {}) {
	const claims = [...vendors.values()].flatMap((vendor) => [...vendor.contract.servers.flatMap(({ host, hostNames }) => host ? [{
		host,
		hostNames,
		vendor
	}] : []), ...(hosts[vendor.name] ?? []).map((name) => ({
		host: { test: (host) => host === name },
		hostNames: [name],
		vendor
	}))]);
	refuseDoubleClaims(claims);
	return (host, path, header) => {
		const name = hostName(host);
		const owner = loopback$1.has(name) ? void 0 : byHost(name);
		const [prefix, rest] = owner || !path.startsWith(namespacePrefix) ? [void 0, path] : cut(path.slice(3));
		const namespace = prefix ?? header ?? "default";
		const refusal = refuseNamespace(namespace, prefix, header);
		if (refusal) return {
			kind: "refused",
			detail: refusal
		};
		if (owner) return {
			kind: "vendor",
			vendor: owner,
			namespace,
			path
		};
		if (rest === "/") return { kind: "root" };
		const [first, left] = cut(rest);
		if (first === adminPrefix) return {
			kind: "admin",
			namespace,
			path: left
		};
		const vendor = vendors.get(first);
		if (vendor) return {
			kind: "vendor",
			vendor,
			namespace,
			path: left
		};
		return {
			kind: "nowhere",
			detail: unknownVendor(first, vendors)
		};
	};
	function byHost(name) {
		if (name.endsWith(".localhost")) return vendors.get(name.slice(0, -10));
		return claims.find(({ host }) => host.test(name))?.vendor;
	}
}
function cut(path) {
	const end = path.indexOf("/", 1);
	return end === -1 ? [path.slice(1), "/"] : [path.slice(1, end), path.slice(end)];
}
function refuseNamespace(name, prefix, header) {
	if (prefix !== void 0 && header !== void 0 && prefix !== header) return `The path names the namespace "${prefix}", X-Mock-Namespace "${header}": name one, or the same in both.`;
	if (namespaceName.test(name)) return void 0;
	return `"${name}" cannot be a namespace: 1 to 64 letters, digits, dots, dashes and underscores, the first a letter or a digit.`;
}
function hostName(host) {
	if (!host) return "localhost";
	return (host.startsWith("[") ? host.slice(1, host.indexOf("]")) : host.replace(/:\d*$/, "")).toLowerCase();
}
function unknownVendor(name, vendors) {
	const names = [...vendors.keys()];
	return `/${name} is no vendor.${didYouMean(name, names)} There are: ${names.map((name) => `/${name}`).join(", ")}.`;
}
function refuseDoubleClaims(claims) {
	for (const { hostNames, vendor } of claims) for (const name of hostNames) {
		const other = claims.find((claim) => claim.vendor !== vendor && claim.host.test(name));
		if (other) throw new Error(`${vendor.contract.file} and ${other.vendor.contract.file} both claim the host ${name}: change the servers of one`);
	}
}
// node_modules/hono/dist/http-exception.js
var HTTPException = class extends Error {
	res;
	status;
	constructor(status = 500, options) {
		super(options?.message, { cause: options?.cause });
		this.res = options?.res;
		this.status = status;
	}
	getResponse() {
		if (this.res) return new Response(this.res.body, {
			status: this.status,
			headers: this.res.headers
		});
		return new Response(this.message, { status: this.status });
	}
};
// node_modules/hono/dist/request/constants.js
const GET_MATCH_RESULT = Symbol();
// node_modules/hono/dist/utils/buffer.js
const bufferToFormData = (arrayBuffer, contentType) => {
	return new Response(arrayBuffer, { headers: { "Content-Type": contentType.replace(/^[^;]+/, (mediaType) => mediaType.toLowerCase()) } }).formData();
};
// node_modules/hono/dist/utils/body.js
const MAX_NESTED_OBJECTS = 1e4;
const isRawRequest = (request) => "headers" in request;
const parseBody = async (request, options = Object.create(null)) => {
	const { all = false, dot = false } = options;
	const mediaType = (isRawRequest(request) ? request.headers : request.raw.headers).get("Content-Type")?.split(";")[0].trim().toLowerCase();
	if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") return parseFormData(request, {
		all,
		dot
	});
	return {};
};
async function parseFormData(request, options) {
	if (!isRawRequest(request) && request.bodyCache.formData) return convertFormDataToBodyData(await request.bodyCache.formData, options);
	const headers = isRawRequest(request) ? request.headers : request.raw.headers;
	const arrayBuffer = await request.arrayBuffer();
	const formDataPromise = bufferToFormData(arrayBuffer, headers.get("Content-Type") || "");
	if (!isRawRequest(request)) request.bodyCache.formData = formDataPromise;
	const formData = await formDataPromise;
	if (formData) return convertFormDataToBodyData(formData, options);
	return {};
}
function convertFormDataToBodyData(formData, options) {
	const form = Object.create(null);
	const nestingState = { count: 0 };
	formData.forEach((value, key) => {
		if (!(options.all || key.endsWith("[]"))) form[key] = value;
		else handleParsingAllValues(form, key, value);
	});
	if (options.dot) Object.entries(form).forEach(([key, value]) => {
		if (key.includes(".")) {
			handleParsingNestedValues(form, key, value, nestingState);
			delete form[key];
		}
	});
	return form;
}
const handleParsingAllValues = (form, key, value) => {
	if (form[key] !== void 0) {
		if (Array.isArray(form[key])) form[key].push(value);
		else form[key] = [form[key], value];
	} else if (!key.endsWith("[]")) form[key] = value;
	else form[key] = [value];
};
const handleParsingNestedValues = (form, key, value, state) => {
	if (/(?:^|\.)__proto__\./.test(key)) return;
	let nestedForm = form;
	const keys = key.split(".", 34);
	if (keys.length > 33) throwNestingLimitExceeded();
	keys.forEach((key, index) => {
		if (index === keys.length - 1) nestedForm[key] = value;
		else {
			if (!nestedForm[key] || typeof nestedForm[key] !== "object" || Array.isArray(nestedForm[key]) || nestedForm[key] instanceof File) {
				if (state.count++ >= MAX_NESTED_OBJECTS) throwNestingLimitExceeded();
				nestedForm[key] = Object.create(null);
			}
			nestedForm = nestedForm[key];
		}
	});
};
const throwNestingLimitExceeded = () => {
	throw new Error("Nesting limit exceeded");
};
// node_modules/hono/dist/utils/url.js
const splitPath = (path) => {
	const paths = path.split("/");
	if (paths[0] === "") paths.shift();
	return paths;
};
const splitRoutingPath = (routePath) => {
	const { groups, path } = extractGroupsFromPath(routePath);
	const paths = splitPath(path);
	return replaceGroupMarks(paths, groups);
};
const extractGroupsFromPath = (path) => {
	const groups = [];
	path = path.replace(/\{[^}]+\}/g, (match, index) => {
		const mark = `@${index}`;
		groups.push([mark, match]);
		return mark;
	});
	return {
		groups,
		path
	};
};
const replaceGroupMarks = (paths, groups) => {
	for (let i = groups.length - 1; i >= 0; i--) {
		const [mark] = groups[i];
		for (let j = paths.length - 1; j >= 0; j--) if (paths[j].includes(mark)) {
			paths[j] = paths[j].replace(mark, groups[i][1]);
			break;
		}
	}
	return paths;
};
const patternCache = {};
const getPattern = (label, next) => {
	if (label === "*") return "*";
	const match = label.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
	if (match) {
		const cacheKey = `${label}#${next}`;
		if (!patternCache[cacheKey]) {
			if (match[2]) patternCache[cacheKey] = next && next[0] !== ":" && next[0] !== "*" ? [
				cacheKey,
				match[1],
				new RegExp(`^${match[2]}(?=/${next})`)
			] : [
				label,
				match[1],
				new RegExp(`^${match[2]}$`)
			];
			else patternCache[cacheKey] = [
				label,
				match[1],
				true
			];
		}
		return patternCache[cacheKey];
	}
	return null;
};
const tryDecode = (str, decoder) => {
	try {
		return decoder(str);
	} catch {
		return str.replace(/(?:%[0-9A-Fa-f]{2})+/g, (match) => {
			try {
				return decoder(match);
			} catch {
				return match;
			}
		});
	}
};
const decodeURIWithPreservedPercent = (value) => decodeURI(value.includes("%25") ? value.replace(/%25/g, "%2525") : value);
const getPath = (request) => {
	const url = request.url;
	const start = url.indexOf("/", url.indexOf(":") + 4);
	let i = start;
	for (; i < url.length; i++) {
		const charCode = url.charCodeAt(i);
		if (charCode === 37) {
			const queryIndex = url.indexOf("?", i);
			const hashIndex = url.indexOf("#", i);
			const end = queryIndex === -1 ? hashIndex === -1 ? void 0 : hashIndex : hashIndex === -1 ? queryIndex : Math.min(queryIndex, hashIndex);
			const path = url.slice(start, end);
			const decoded = tryDecode(path, decodeURIWithPreservedPercent);
			if (/%(?![0-9A-Fa-f]{2})/.test(path)) {
				const rewritten = new URL("http://localhost");
				rewritten.pathname = decoded.replace(/[\\\t\n\r]/g, encodeURIComponent);
				if (tryDecode(rewritten.pathname, decodeURIWithPreservedPercent) !== decoded) return tryDecode(path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), decodeURIWithPreservedPercent);
			}
			return decoded;
		} else if (charCode === 63 || charCode === 35) break;
	}
	return url.slice(start, i);
};
const getPathNoStrict = (request) => {
	const result = getPath(request);
	return result.length > 1 && result.at(-1) === "/" ? result.slice(0, -1) : result;
};
const mergePath = (base, sub, ...rest) => {
	if (rest.length) sub = mergePath(sub, ...rest);
	return `${base?.[0] === "/" ? "" : "/"}${base}${sub === "/" ? "" : `${base?.at(-1) === "/" ? "" : "/"}${sub?.[0] === "/" ? sub.slice(1) : sub}`}`;
};
const checkOptionalParameter = (path) => {
	if (path.charCodeAt(path.length - 1) !== 63 || !path.includes(":")) return null;
	const segments = path.split("/");
	const results = [];
	let basePath = "";
	segments.forEach((segment) => {
		if (segment !== "" && !/\:/.test(segment)) basePath += "/" + segment;
		else if (/\:/.test(segment)) {
			if (segment.charCodeAt(segment.length - 1) === 63) {
				if (results.length === 0 && basePath === "") results.push("/");
				else results.push(basePath);
				const optionalSegment = segment.slice(0, -1);
				basePath += "/" + optionalSegment;
				results.push(basePath);
			} else basePath += "/" + segment;
		}
	});
	return results.filter((v, i, a) => a.indexOf(v) === i);
};
const tryDecodeURIComponent = (str) => str.indexOf("%") !== -1 ? tryDecode(str, decodeURIComponent_) : str;
const _decodeURI = (value) => {
	if (value.indexOf("+") !== -1) value = value.replace(/\+/g, " ");
	return tryDecodeURIComponent(value);
};
const _getQueryParam = (url, key, multiple) => {
	const hashIndex = url.indexOf("#", 8);
	if (hashIndex !== -1) url = url.slice(0, hashIndex);
	let encoded;
	if (!multiple && key && !/[%+&=]/.test(key)) {
		const queryIndex = url.indexOf("?", 8);
		let keyIndex = queryIndex;
		if (keyIndex === -1) return;
		if (!url.startsWith(key, keyIndex + 1)) keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
		while (keyIndex !== -1) {
			const trailingKeyCode = url.charCodeAt(keyIndex + key.length + 1);
			if (trailingKeyCode === 61 || trailingKeyCode === 38 || isNaN(trailingKeyCode)) {
				if (keyIndex > queryIndex && /(?:^|&)[^=&]*[%+]/.test(url.slice(queryIndex + 1, keyIndex))) break;
				if (trailingKeyCode === 61) {
					const valueIndex = keyIndex + key.length + 2;
					const endIndex = url.indexOf("&", valueIndex);
					return _decodeURI(url.slice(valueIndex, endIndex === -1 ? void 0 : endIndex));
				}
				return "";
			}
			keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
		}
		encoded = /[%+]/.test(url);
		if (!encoded) return;
	}
	const results = Object.create(null);
	encoded ??= /[%+]/.test(url);
	let keyIndex = url.indexOf("?", 8);
	while (keyIndex !== -1) {
		const nextKeyIndex = url.indexOf("&", keyIndex + 1);
		let valueIndex = url.indexOf("=", keyIndex);
		if (valueIndex > nextKeyIndex && nextKeyIndex !== -1) valueIndex = -1;
		let name = url.slice(keyIndex + 1, valueIndex === -1 ? nextKeyIndex === -1 ? void 0 : nextKeyIndex : valueIndex);
		if (encoded) name = _decodeURI(name);
		keyIndex = nextKeyIndex;
		if (name === "") continue;
		let value;
		if (valueIndex === -1) value = "";
		else {
			value = url.slice(valueIndex + 1, nextKeyIndex === -1 ? void 0 : nextKeyIndex);
			if (encoded) value = _decodeURI(value);
		}
		if (multiple) {
			if (!(results[name] && Array.isArray(results[name]))) results[name] = [];
			results[name].push(value);
		} else results[name] ??= value;
	}
	return key ? results[key] : results;
};
const getQueryParam = _getQueryParam;
const getQueryParams = (url, key) => {
	return _getQueryParam(url, key, true);
};
const decodeURIComponent_ = decodeURIComponent;
// node_modules/hono/dist/request.js
var HonoRequest = class {
	raw;
	#validatedData;
	#matchResult;
	routeIndex = 0;
	path;
	bodyCache = {};
	constructor(request, path = "/", matchResult = [[]]) {
		this.raw = request;
		this.path = path;
		this.#matchResult = matchResult;
	}
	param(key) {
		return key ? this.#getDecodedParam(key) : this.#getAllDecodedParams();
	}
	#getDecodedParam(key) {
		const paramKey = this.#matchResult[0][this.routeIndex]?.[1][key];
		const param = this.#getParamValue(paramKey);
		return param && tryDecodeURIComponent(param);
	}
	#getAllDecodedParams() {
		const decoded = {};
		const keys = Object.keys(this.#matchResult[0][this.routeIndex]?.[1] ?? {});
		for (const key of keys) {
			const value = this.#getParamValue(this.#matchResult[0][this.routeIndex][1][key]);
			if (value !== void 0) decoded[key] = tryDecodeURIComponent(value);
		}
		return decoded;
	}
	#getParamValue(paramKey) {
		return this.#matchResult[1] ? this.#matchResult[1][paramKey] : paramKey;
	}
	query(key) {
		return getQueryParam(this.url, key);
	}
	queries(key) {
		return getQueryParams(this.url, key);
	}
	header(name) {
		if (name) return this.raw.headers.get(name) ?? void 0;
		const headerData = Object.create(null);
		this.raw.headers.forEach((value, key) => {
			headerData[key] = value;
		});
		return headerData;
	}
	async parseBody(options) {
		return parseBody(this, options);
	}
	#cachedBody = (key) => {
		const { bodyCache, raw } = this;
		const cachedBody = bodyCache[key];
		if (cachedBody) return cachedBody;
		for (const anyCachedKey in bodyCache) return bodyCache[anyCachedKey].then((body) => {
			if (anyCachedKey === "json") body = JSON.stringify(body);
			const contentType = anyCachedKey === "formData" ? void 0 : raw.headers.get("content-type");
			return new Response(body, { headers: contentType ? { "Content-Type": contentType } : void 0 })[key]();
		});
		return bodyCache[key] = raw[key]();
	};
	json() {
		return this.#cachedBody("text").then((text) => JSON.parse(text));
	}
	text() {
		return this.#cachedBody("text");
	}
	arrayBuffer() {
		return this.#cachedBody("arrayBuffer");
	}
	bytes() {
		return this.#cachedBody("arrayBuffer").then((buffer) => new Uint8Array(buffer));
	}
	blob() {
		return this.#cachedBody("blob");
	}
	formData() {
		return this.#cachedBody("formData");
	}
	addValidatedData(target, data) {
		(this.#validatedData ??= {})[target] = data;
	}
	valid(target) {
		return this.#validatedData?.[target];
	}
	get url() {
		return this.raw.url;
	}
	get method() {
		return this.raw.method;
	}
	get [GET_MATCH_RESULT]() {
		return this.#matchResult;
	}
	get matchedRoutes() {
		return this.#matchResult[0].map(([[, route]]) => route);
	}
	get routePath() {
		return this.#matchResult[0].map(([[, route]]) => route)[this.routeIndex].path;
	}
};
// node_modules/hono/dist/utils/html.js
const HtmlEscapedCallbackPhase = {
	Stringify: 1,
	BeforeStream: 2,
	Stream: 3
};
const raw = (value, callbacks) => {
	const escapedString = new String(value);
	escapedString.isEscaped = true;
	escapedString.callbacks = callbacks;
	return escapedString;
};
const resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
	if (typeof str === "object" && !(str instanceof String)) {
		if (!(str instanceof Promise)) str = str.toString();
		if (str instanceof Promise) str = await str;
	}
	const callbacks = str.callbacks;
	if (!callbacks?.length) return Promise.resolve(str);
	if (buffer) buffer[0] += str;
	else buffer = [str];
	const resStr = Promise.all(callbacks.map((c) => c({
		phase,
		buffer,
		context
	}))).then((res) => Promise.all(res.filter(Boolean).map((str) => resolveCallback(str, phase, false, context, buffer))).then(() => buffer[0]));
	if (preserveCallbacks) return raw(await resStr, callbacks);
	else return resStr;
};
// node_modules/hono/dist/context.js
const TEXT_PLAIN = "text/plain; charset=UTF-8";
const setDefaultContentType = (contentType, headers) => {
	return {
		"Content-Type": contentType,
		...headers
	};
};
const createResponseInstance = (body, init) => new Response(body, init);
var Context = class {
	#rawRequest;
	#req;
	env = {};
	#var;
	finalized = false;
	error;
	#status;
	#executionCtx;
	#res;
	#layout;
	#renderer;
	#notFoundHandler;
	#preparedHeaders;
	#matchResult;
	#path;
	constructor(req, options) {
		this.#rawRequest = req;
		if (options) {
			this.#executionCtx = options.executionCtx;
			this.env = options.env;
			this.#notFoundHandler = options.notFoundHandler;
			this.#path = options.path;
			this.#matchResult = options.matchResult;
		}
	}
	get req() {
		this.#req ??= new HonoRequest(this.#rawRequest, this.#path, this.#matchResult);
		return this.#req;
	}
	get event() {
		if (this.#executionCtx && "respondWith" in this.#executionCtx) return this.#executionCtx;
		else throw Error("This context has no FetchEvent");
	}
	get executionCtx() {
		if (this.#executionCtx) return this.#executionCtx;
		else throw Error("This context has no ExecutionContext");
	}
	get res() {
		return this.#res ||= createResponseInstance(null, { headers: this.#preparedHeaders ??= new Headers() });
	}
	set res(_res) {
		if (this.#res && _res) {
			_res = createResponseInstance(_res.body, _res);
			for (const [k, v] of this.#res.headers.entries()) {
				if (k === "content-type") continue;
				if (k === "set-cookie") {
					const cookies = this.#res.headers.getSetCookie();
					_res.headers.delete("set-cookie");
					for (const cookie of cookies) _res.headers.append("set-cookie", cookie);
				} else _res.headers.set(k, v);
			}
		}
		this.#res = _res;
		this.finalized = true;
	}
	render = (...args) => {
		this.#renderer ??= (content) => this.html(content);
		return this.#renderer(...args);
	};
	setLayout = (layout) => this.#layout = layout;
	getLayout = () => this.#layout;
	setRenderer = (renderer) => {
		this.#renderer = renderer;
	};
	header = (name, value, options) => {
		if (this.finalized && !this.#res.bodyUsed) this.#res = createResponseInstance(this.#res.body, this.#res);
		const headers = this.#res ? this.#res.headers : this.#preparedHeaders ??= new Headers();
		if (value === void 0) headers.delete(name);
		else if (options?.append) headers.append(name, value);
		else headers.set(name, value);
	};
	status = (status) => {
		this.#status = status;
	};
	set = (key, value) => {
		this.#var ??= new Map();
		this.#var.set(key, value);
	};
	get = (key) => {
		return this.#var ? this.#var.get(key) : void 0;
	};
	get var() {
		if (!this.#var) return {};
		return Object.fromEntries(this.#var);
	}
	#newResponse(data, arg, headers) {
		let responseHeaders = this.#res ? new Headers(this.#res.headers) : this.#preparedHeaders;
		if (typeof arg === "object" && arg.headers) {
			responseHeaders ??= new Headers();
			for (const [key, value] of new Headers(arg.headers)) if (key === "set-cookie") responseHeaders.append(key, value);
			else responseHeaders.set(key, value);
		}
		if (headers) {
			if (!responseHeaders) {
				let count = 0;
				for (const k in headers) if (++count > 1 || typeof headers[k] !== "string") {
					responseHeaders = new Headers();
					break;
				}
			}
			if (responseHeaders) for (const k in headers) {
				const v = headers[k];
				if (typeof v === "string") responseHeaders.set(k, v);
				else {
					responseHeaders.delete(k);
					for (const v2 of v) responseHeaders.append(k, v2);
				}
			}
		}
		const status = typeof arg === "number" ? arg : arg?.status ?? this.#status;
		return createResponseInstance(data, {
			status,
			headers: responseHeaders ?? headers
		});
	}
	newResponse = (...args) => this.#newResponse(...args);
	body = (data, arg, headers) => this.#newResponse(data, arg, headers);
	text = (text, arg, headers) => {
		return !this.#preparedHeaders && !this.#status && !arg && !headers && !this.finalized ? new Response(text) : this.#newResponse(text, arg, setDefaultContentType(TEXT_PLAIN, headers));
	};
	json = (object, arg, headers) => {
		return this.#newResponse(JSON.stringify(object), arg, setDefaultContentType("application/json", headers));
	};
	html = (html, arg, headers) => {
		const res = (html) => this.#newResponse(html, arg, setDefaultContentType("text/html; charset=UTF-8", headers));
		return typeof html === "object" ? resolveCallback(html, HtmlEscapedCallbackPhase.Stringify, false, {}).then(res) : res(html);
	};
	redirect = (location, status) => {
		const locationString = String(location);
		this.header("Location", !/[^\x00-\xFF]/.test(locationString) ? locationString : encodeURI(locationString));
		return this.newResponse(null, status ?? 302);
	};
	notFound = () => {
		this.#notFoundHandler ??= () => createResponseInstance();
		return this.#notFoundHandler(this);
	};
};
// node_modules/hono/dist/compose.js
const compose = (middleware, onError, onNotFound) => {
	return (context, next) => {
		let index = -1;
		return dispatch(0);
		async function dispatch(i) {
			if (i <= index) throw new Error("next() called multiple times");
			index = i;
			let res;
			let isError = false;
			let handler;
			if (middleware[i]) {
				handler = middleware[i][0][0];
				context.req.routeIndex = i;
			} else handler = i === middleware.length && next || void 0;
			if (handler) try {
				res = await handler(context, () => dispatch(i + 1));
			} catch (err) {
				if (err instanceof Error && onError) {
					context.error = err;
					res = await onError(err, context);
					isError = true;
				} else throw err;
			}
			else if (context.finalized === false && onNotFound) res = await onNotFound(context);
			if (res && (context.finalized === false || isError)) context.res = res;
			return context;
		}
	};
};
// node_modules/hono/dist/helper/route/index.js
const matchedRoutes = (c) => c.req[GET_MATCH_RESULT][0].map(([[, route]]) => route);
const routePath = (c, index) => matchedRoutes(c).at(index ?? c.req.routeIndex)?.path ?? "";
// node_modules/hono/dist/router.js
const METHODS = [
	"get",
	"post",
	"put",
	"delete",
	"options",
	"patch",
	"query"
];
const MESSAGE_MATCHER_IS_ALREADY_BUILT = "Can not add a route since the matcher is already built.";
var UnsupportedPathError = class extends Error {};
// node_modules/hono/dist/utils/constants.js
const COMPOSED_HANDLER = "__COMPOSED_HANDLER";
// node_modules/hono/dist/utils/mount.js
const countTrailingSlashes = (path) => {
	let index = path.length;
	while (index > 0 && path.charCodeAt(index - 1) === 47) index--;
	return path.length - index;
};
const getPathPrefixLength = (c, pathPrefix, routePath) => {
	if (!/[:*]/.test(pathPrefix)) return pathPrefix.length;
	const path = c.req.path;
	const matchResult = c.req[GET_MATCH_RESULT];
	const paramNames = new Set();
	let length = 0;
	for (const part of splitRoutingPath(pathPrefix)) {
		if (part[0] === ":" && part.endsWith("}?")) throw new Error(`mount(): Optional regular expression parameters are not supported in "${routePath}".`);
		const pattern = getPattern(part);
		if (pattern && pattern !== "*") {
			const name = pattern[1];
			if (paramNames.has(name)) throw new Error(`mount(): Duplicate path parameter "${name}" in "${routePath}".`);
			paramNames.add(name);
		}
		if (pattern && pattern !== "*" && pattern[2] !== true) {
			const value = matchResult.length === 2 ? matchResult[1][matchResult[0][c.req.routeIndex][1][pattern[1]]] : matchResult[0][c.req.routeIndex][1][pattern[1]];
			length += value.length + 1;
		} else if (pattern || part.endsWith("*")) {
			const end = path.indexOf("/", length + 1);
			length = end === -1 ? path.length : end;
		} else length += part.length + 1;
	}
	return length;
};
const createMountedRequest = (c, pathPrefix, routePath) => {
	if (/[^/]\*$/.test(routePath)) throw new Error(`mount(): Wildcard must follow "/" in "${routePath}".`);
	const prefixLength = getPathPrefixLength(c, pathPrefix, routePath);
	const path = c.req.path.slice(prefixLength) || "/";
	if (prefixLength > c.req.path.length || path[0] !== "/" || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) throw new HTTPException(400, { message: "Invalid mounted path" });
	const rawUrl = c.req.raw.url;
	if (/^[^/?#]*\/\/[^/?#\\]*[?#\\]/.test(rawUrl)) throw new HTTPException(400, { message: "Invalid mounted path" });
	const rawPathEnd = rawUrl.search(/[?#]/);
	const rawTrailingSlashes = countTrailingSlashes(rawPathEnd === -1 ? rawUrl : rawUrl.slice(0, rawPathEnd));
	if (rawTrailingSlashes > 1 && countTrailingSlashes(c.req.path) === rawTrailingSlashes - 1) throw new HTTPException(400, { message: "Invalid mounted path" });
	const url = new URL(rawUrl);
	url.pathname = path.replace(/[\\\t\n\r]/g, encodeURIComponent);
	if (path.includes("%")) {}
	return new Request(url, c.req.raw);
};
// node_modules/hono/dist/hono-base.js
const notFoundHandler = (c) => {
	return c.text("404 Not Found", 404);
};
const errorHandler = (err, c) => {
	if ("getResponse" in err) {
		const res = err.getResponse();
		return c.newResponse(res.body, res);
	}
	console.error(err);
	return c.text("Internal Server Error", 500);
};
var Hono$1 = class Hono {
	get;
	post;
	put;
	delete;
	options;
	patch;
	query;
	all;
	on;
	use;
	router;
	getPath;
	_basePath = "/";
	#path = "/";
	routes = [];
	constructor(options = {}) {
		[...METHODS, "all"].forEach((method) => {
			this[method] = (args1, ...args) => {
				const methodName = method.toUpperCase();
				if (typeof args1 === "string") this.#path = args1;
				else this.#addRoute(methodName, this.#path, args1);
				args.forEach((handler) => {
					this.#addRoute(methodName, this.#path, handler);
				});
				return this;
			};
		});
		this.on = (method, path, ...handlers) => {
			for (const p of [path].flat()) {
				this.#path = p;
				for (const m of [method].flat()) {
					const methodName = m.toUpperCase();
					for (const handler of handlers) this.#addRoute(methodName, this.#path, handler);
				}
			}
			return this;
		};
		this.use = (arg1, ...handlers) => {
			if (typeof arg1 === "string") this.#path = arg1;
			else {
				this.#path = "*";
				handlers.unshift(arg1);
			}
			handlers.forEach((handler) => {
				this.#addRoute("ALL", this.#path, handler);
			});
			return this;
		};
		const { strict, ...optionsWithoutStrict } = options;
		Object.assign(this, optionsWithoutStrict);
		this.getPath = strict ?? true ? options.getPath ?? getPath : getPathNoStrict;
	}
	#clone() {
		const clone = new Hono({
			router: this.router,
			getPath: this.getPath
		});
		clone.errorHandler = this.errorHandler;
		clone.#notFoundHandler = this.#notFoundHandler;
		clone.routes = this.routes;
		return clone;
	}
	#notFoundHandler = notFoundHandler;
	errorHandler = errorHandler;
	route(path, app) {
		const subApp = this.basePath(path);
		app.routes.map((r) => {
			let handler;
			if (app.errorHandler === errorHandler) handler = r.handler;
			else {
				handler = async (c, next) => (await compose([], app.errorHandler)(c, () => r.handler(c, next))).res;
				handler[COMPOSED_HANDLER] = r.handler;
			}
			subApp.#addRoute(r.method, r.path, handler, r.basePath);
		});
		return this;
	}
	basePath(path) {
		const subApp = this.#clone();
		subApp._basePath = mergePath(this._basePath, path);
		return subApp;
	}
	onError = (handler) => {
		this.errorHandler = handler;
		return this;
	};
	notFound = (handler) => {
		this.#notFoundHandler = handler;
		return this;
	};
	mount(path, applicationHandler, options) {
		let replaceRequest;
		let optionHandler;
		if (options) {
			if (typeof options === "function") optionHandler = options;
			else {
				optionHandler = options.optionHandler;
				if (options.replaceRequest === false) replaceRequest = (request) => request;
				else replaceRequest = options.replaceRequest;
			}
		}
		const getOptions = optionHandler ? (c) => {
			const options = optionHandler(c);
			return Array.isArray(options) ? options : [options];
		} : (c) => {
			let executionContext = void 0;
			try {
				executionContext = c.executionCtx;
			} catch {}
			return [c.env, executionContext];
		};
		const defaultReplaceRequest = (c) => {
			const mountedRoutePath = routePath(c);
			return createMountedRequest(c, mountedRoutePath.replace(/\/?\*$/, ""), mountedRoutePath);
		};
		const handler = async (c, next) => {
			const res = await applicationHandler(replaceRequest ? replaceRequest(c.req.raw) : defaultReplaceRequest(c), ...getOptions(c));
			if (res) return res;
			await next();
		};
		this.#addRoute("ALL", mergePath(path, "*"), handler);
		return this;
	}
	#addRoute(method, path, handler, baseRoutePath) {
		path = mergePath(this._basePath, path);
		const r = {
			basePath: baseRoutePath !== void 0 ? mergePath(this._basePath, baseRoutePath) : this._basePath,
			path,
			method,
			handler
		};
		this.router.add(method, path, [handler, r]);
		this.routes.push(r);
	}
	#handleError(err, c) {
		if (err instanceof Error) return this.errorHandler(err, c);
		throw err;
	}
	#dispatch(request, executionCtx, env, method) {
		if (method === "HEAD") return (async () => new Response(null, await this.#dispatch(request, executionCtx, env, "GET")))();
		const path = this.getPath(request, { env });
		const matchResult = this.router.match(method, path);
		const c = new Context(request, {
			path,
			matchResult,
			env,
			executionCtx,
			notFoundHandler: this.#notFoundHandler
		});
		if (matchResult[0].length === 1) {
			let res;
			try {
				res = matchResult[0][0][0][0](c, async () => {
					c.res = await this.#notFoundHandler(c);
				});
			} catch (err) {
				return this.#handleError(err, c);
			}
			return res instanceof Promise ? res.then((resolved) => resolved || (c.finalized ? c.res : this.#notFoundHandler(c))).catch((err) => this.#handleError(err, c)) : res ?? this.#notFoundHandler(c);
		}
		const composed = compose(matchResult[0], this.errorHandler, this.#notFoundHandler);
		return (async () => {
			try {
				const context = await composed(c);
				if (!context.finalized) throw new Error("Context is not finalized. Did you forget to return a Response object or `await next()`?");
				return context.res;
			} catch (err) {
				return this.#handleError(err, c);
			}
		})();
	}
	fetch = (request, ...rest) => {
		return this.#dispatch(request, rest[1], rest[0], request.method);
	};
	request = (input, requestInit, Env, executionCtx) => {
		if (input instanceof Request) return this.fetch(requestInit ? new Request(input, requestInit) : input, Env, executionCtx);
		input = input.toString();
		return this.fetch(new Request(/^https?:\/\//.test(input) ? input : `http://localhost${mergePath("/", input)}`, requestInit), Env, executionCtx);
	};
	fire = () => {
		addEventListener("fetch", (event) => {
			event.respondWith(this.#dispatch(event.request, event, void 0, event.request.method));
		});
	};
};
// node_modules/hono/dist/router/utils.js
const createNullObject = () => Object.create(null);
// node_modules/hono/dist/router/reg-exp-router/matcher.js
const emptyParam = [];
function match(method, path) {
	const matchers = this.buildAllMatchers();
	const match = ((method, path) => {
		const matcher = matchers[method] || matchers["ALL"];
		const staticMatch = matcher[2][path];
		if (staticMatch) return staticMatch;
		const match = path.match(matcher[0]);
		if (!match) return [[], emptyParam];
		const index = match.indexOf("", 1);
		return [matcher[1][index], match];
	});
	this.match = match;
	return match(method, path);
}
// node_modules/hono/dist/router/reg-exp-router/node.js
const LABEL_REG_EXP_STR = "[^/]+";
const ONLY_WILDCARD_REG_EXP_STR = "[^]*";
const TAIL_WILDCARD_REG_EXP_STR = "(?:|/[^]*)";
const PATH_ERROR = Symbol();
const regExpMetaChars = new Set(".\\+*[^]$()");
function compareKey(a, b) {
	if (a.length === 1) return b.length === 1 ? a < b ? -1 : 1 : -1;
	if (b.length === 1) return 1;
	if (a === "[^]*" || a === "(?:|/[^]*)") return b === "[^]*" ? -1 : 1;
	else if (b === "[^]*" || b === "(?:|/[^]*)") return -1;
	if (a === "[^/]+") return 1;
	else if (b === "[^/]+") return -1;
	return a.length === b.length ? a < b ? -1 : 1 : b.length - a.length;
}
var Node$1 = class Node {
	#index;
	#varIndex;
	#children = createNullObject();
	insert(tokens, index, paramMap, context, keys) {
		let node = this;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const token = tokens[i];
			const pattern = token.length === 1 ? token === "*" ? i === len - 1 ? [
				"",
				"",
				ONLY_WILDCARD_REG_EXP_STR
			] : [
				"",
				"",
				LABEL_REG_EXP_STR
			] : null : token === "/*" ? [
				"",
				"",
				TAIL_WILDCARD_REG_EXP_STR
			] : token.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
			let nextNode;
			if (pattern) {
				const name = pattern[1];
				let regexpStr = pattern[2] || "[^/]+";
				if (name && pattern[2]) {
					if (new RegExp(regexpStr).test("")) throw PATH_ERROR;
					regexpStr = regexpStr.replace(/^\((?!\?:)(?=[^)]+\)$)/, "(?:");
					if (/\((?!\?:)/.test(regexpStr)) throw PATH_ERROR;
					if (regexpStr.length === 1 && regExpMetaChars.has(regexpStr)) throw PATH_ERROR;
				}
				keys.push(regexpStr);
				nextNode = node.#children[regexpStr];
				if (!nextNode) {
					if (regexpStr !== "[^]*" && regexpStr !== "(?:|/[^]*)") {
						for (const k in node.#children) if ((regexpStr.length > 1 || k.length > 1) && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
					}
					nextNode = node.#children[regexpStr] = new Node();
				}
				if (name !== "") {
					nextNode.#varIndex ??= context.varIndex++;
					paramMap.push([name, nextNode.#varIndex]);
				}
			} else {
				keys.push(token);
				nextNode = node.#children[token];
				if (!nextNode) {
					for (const k in node.#children) if (k.length > 1 && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
					nextNode = node.#children[token] = new Node();
				}
			}
			node = nextNode;
		}
		if (node.#index !== void 0) throw PATH_ERROR;
		node.#index = index;
	}
	buildRegExpStr() {
		const strList = Object.keys(this.#children).sort(compareKey).map((k) => {
			const c = this.#children[k];
			const childStr = c.buildRegExpStr();
			return childStr === "" ? "" : (typeof c.#varIndex === "number" ? `(${k})@${c.#varIndex}` : regExpMetaChars.has(k) ? `\\${k}` : k) + childStr;
		}).filter(Boolean);
		if (typeof this.#index === "number" && this.#index !== -1) strList.unshift(`#${this.#index}`);
		if (strList.length === 0) return "";
		if (strList.length === 1) return strList[0];
		return "(?:" + strList.join("|") + ")";
	}
};
// node_modules/hono/dist/router/reg-exp-router/trie.js
var Trie = class {
	#context = { varIndex: 0 };
	#root = new Node$1();
	#index = 0;
	paths = createNullObject();
	insert(path, isStatic) {
		const keys = [];
		if (isStatic) {
			this.#root.insert(path.split(""), -1, [], this.#context, keys);
			this.paths[path] = [
				-1,
				[],
				keys
			];
			return;
		}
		const paramAssoc = [];
		const groups = [];
		let markedPath = path;
		for (let i = 0;;) {
			let replaced = false;
			markedPath = markedPath.replace(/\{(?:\{[\d,]+\}|[^}])+\}/g, (m) => {
				const mark = `@\\${i}`;
				groups[i] = [mark, m];
				i++;
				replaced = true;
				return mark;
			});
			if (!replaced) break;
		}
		const tokens = markedPath.match(/(?::[^\/]+)|(?:\/\*$)|./gs) || [];
		for (let i = groups.length - 1; i >= 0; i--) {
			const [mark] = groups[i];
			for (let j = tokens.length - 1; j >= 0; j--) if (tokens[j].indexOf(mark) !== -1) {
				tokens[j] = tokens[j].replace(mark, groups[i][1]);
				break;
			}
		}
		this.#root.insert(tokens, this.#index, paramAssoc, this.#context, keys);
		this.paths[path] = [
			this.#index++,
			paramAssoc,
			keys
		];
	}
	buildRegExp() {
		let regexp = this.#root.buildRegExpStr();
		if (regexp === "") return [
			/^$/,
			[],
			[]
		];
		let captureIndex = 0;
		const indexReplacementMap = [];
		const paramReplacementMap = [];
		regexp = regexp.replace(/#(\d+)|@(\d+)|\.\*\$/g, (_, handlerIndex, paramIndex) => {
			if (handlerIndex !== void 0) {
				indexReplacementMap[++captureIndex] = Number(handlerIndex);
				return "$()";
			}
			if (paramIndex !== void 0) {
				paramReplacementMap[Number(paramIndex)] = ++captureIndex;
				return "";
			}
			return "";
		});
		return [
			new RegExp(`^${regexp}`),
			indexReplacementMap,
			paramReplacementMap
		];
	}
};
// node_modules/hono/dist/router/reg-exp-router/router.js
function endsWithWildcard(keys) {
	const tail = keys[keys.length - 1];
	return tail === "[^]*" || tail === "(?:|/[^]*)";
}
function covers(wildcard, target) {
	const last = wildcard.length - 1;
	for (let i = 0; i < last; i++) if (wildcard[i] !== target[i]) return false;
	return wildcard[last] === "[^]*" || target.length === last || target[last] === "/";
}
var RegExpRouter = class {
	name = "RegExpRouter";
	#handlers;
	#tries;
	constructor() {
		this.#handlers = { ["ALL"]: [] };
		this.#tries = { ["ALL"]: new Trie() };
	}
	#insertPath(method, path) {
		try {
			this.#tries[method].insert(path, !/\*|\/:/.test(path));
		} catch (e) {
			throw e === PATH_ERROR ? new UnsupportedPathError(path) : e;
		}
	}
	add(method, path, handler) {
		const handlers = this.#handlers;
		if (!handlers) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
		const tries = this.#tries;
		if (!handlers[method]) {
			tries[method] = new Trie();
			handlers[method] = [...handlers["ALL"]];
			for (const p in tries["ALL"].paths) this.#insertPath(method, p);
		}
		if (path === "/*") path = "*";
		const methods = method === "ALL" ? Object.keys(handlers) : [method];
		const paths = checkOptionalParameter(path) || [path];
		for (const path of paths) for (const m of methods) {
			if (!tries[m].paths[path]) this.#insertPath(m, path);
			handlers[m].push([handler, path]);
		}
	}
	match = match;
	buildAllMatchers() {
		const matchers = createNullObject();
		for (const method of Object.keys(this.#handlers)) matchers[method] = this.#buildMatcher(method);
		this.#handlers = this.#tries = void 0;
		return matchers;
	}
	#buildMatcher(method) {
		const handlers = this.#handlers[method];
		const trie = this.#tries[method];
		const staticMap = createNullObject();
		const handlerData = [];
		const [regexp, indexReplacementMap, paramReplacementMap] = trie.buildRegExp();
		const own = createNullObject();
		const entries = handlers.map(([h, p], i) => {
			(own[p] ??= []).push(i);
			return [h, trie.paths[p][1].reduceRight((map, [key, varIndex]) => {
				map[key] = paramReplacementMap[varIndex];
				return map;
			}, createNullObject())];
		});
		const wildcards = Object.keys(own).filter((p) => endsWithWildcard(trie.paths[p][2]));
		for (const path in trie.paths) {
			const [index, , keys] = trie.paths[path];
			const indexes = [...own[path]];
			for (const p of wildcards) if (p !== path && covers(trie.paths[p][2], keys)) indexes.push(...own[p]);
			const data = indexes.sort((a, b) => a - b).map((i) => entries[i]);
			if (index === -1) {
				const last = Math.max(-1, ...data.flatMap(([, map]) => Object.values(map)));
				staticMap[path] = [data, last === -1 ? emptyParam : path.match(regexp).slice(0, last + 1)];
			} else handlerData[index] = data;
		}
		return [
			regexp,
			indexReplacementMap.map((i) => handlerData[i]),
			staticMap
		];
	}
};
// node_modules/hono/dist/router/smart-router/router.js
var SmartRouter = class {
	name = "SmartRouter";
	#routers = [];
	#routes = [];
	constructor(init) {
		this.#routers = init.routers;
	}
	add(method, path, handler) {
		if (!this.#routes) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
		this.#routes.push([
			method,
			path,
			handler
		]);
	}
	match(method, path) {
		if (!this.#routes) throw new Error("Fatal error");
		const routers = this.#routers;
		const routes = this.#routes;
		const len = routers.length;
		let i = 0;
		let res;
		for (; i < len; i++) {
			const router = routers[i];
			try {
				for (let i = 0, len = routes.length; i < len; i++) router.add(...routes[i]);
				res = router.match(method, path);
			} catch (e) {
				if (e instanceof UnsupportedPathError) continue;
				throw e;
			}
			this.match = router.match.bind(router);
			this.#routers = [router];
			this.#routes = void 0;
			break;
		}
		if (i === len) throw new Error("Fatal error");
		this.name = `SmartRouter + ${this.activeRouter.name}`;
		return res;
	}
	get activeRouter() {
		if (this.#routes || this.#routers.length !== 1) throw new Error("No active router has been determined yet.");
		return this.#routers[0];
	}
};
// node_modules/hono/dist/router/trie-router/node.js
const emptyParams = createNullObject();
let order = 0;
var Node = class Node {
	#methods = [];
	#children = createNullObject();
	#patterns = [];
	#pattern;
	#params = emptyParams;
	insert(method, path, handler) {
		let curNode = this;
		const parts = splitRoutingPath(path);
		const possibleKeys = new Set();
		let i = 0;
		for (const p of parts) {
			const nextP = parts[++i];
			const pattern = getPattern(p, nextP) || (nextP === void 0 && p && p.indexOf("*") === p.length - 1 ? p : null);
			const isParam = Array.isArray(pattern);
			const key = isParam ? pattern[0] : pattern || p;
			const child = curNode.#children[key] ||= new Node();
			if (pattern && !child.#pattern) {
				child.#pattern = pattern;
				curNode.#patterns.push(child);
			}
			curNode = child;
			if (isParam) possibleKeys.add(pattern[1]);
		}
		curNode.#methods.push({ [method]: {
			handler,
			possibleKeys: [...possibleKeys],
			score: ++order
		} });
	}
	#pushHandlerSets(handlerSets, node, method, nodeParams, params) {
		for (let i = 0, len = node.#methods.length; i < len; i++) {
			const m = node.#methods[i];
			const handlerSet = m[method] || m["ALL"];
			if (handlerSet) {
				handlerSet.params = createNullObject();
				handlerSets.push(handlerSet);
				for (let i = 0, len = handlerSet.possibleKeys.length; i < len; i++) {
					const key = handlerSet.possibleKeys[i];
					handlerSet.params[key] = params?.[key] && !i ? params[key] : nodeParams[key] ?? params?.[key];
				}
			}
		}
	}
	search(method, path) {
		const handlerSets = [];
		this.#params = emptyParams;
		let curNodes = [this];
		const parts = splitPath(path);
		const curNodesQueue = [];
		const len = parts.length;
		let partOffsets = null;
		for (let i = 0; i < len; i++) {
			const part = parts[i];
			const isLast = i === len - 1;
			const tempNodes = [];
			for (let j = 0, len2 = curNodes.length; j < len2; j++) {
				const node = curNodes[j];
				const nextNode = node.#children[part];
				if (nextNode) {
					nextNode.#params = node.#params;
					if (isLast) {
						if (nextNode.#children["*"]) this.#pushHandlerSets(handlerSets, nextNode.#children["*"], method, node.#params);
						this.#pushHandlerSets(handlerSets, nextNode, method, node.#params);
					} else tempNodes.push(nextNode);
				}
				for (const child of node.#patterns) {
					const pattern = child.#pattern;
					const params = node.#params === emptyParams ? {} : { ...node.#params };
					if (typeof pattern === "string") {
						if (pattern === "*" || part.startsWith(pattern.slice(0, -1))) {
							this.#pushHandlerSets(handlerSets, child, method, node.#params);
							if (pattern === "*") {
								child.#params = params;
								tempNodes.push(child);
							}
						}
						continue;
					}
					const [, name, matcher] = pattern;
					if (!part && matcher === true) continue;
					if (matcher !== true) {
						if (!partOffsets) {
							partOffsets = [];
							let offset = path[0] === "/" ? 1 : 0;
							for (let p = 0; p < len; p++) {
								partOffsets[p] = offset;
								offset += parts[p].length + 1;
							}
						}
						const restPathString = path.slice(partOffsets[i]);
						const m = matcher.exec(restPathString);
						if (m) {
							if (!Object.hasOwn(params, name)) params[name] = m[0];
							this.#pushHandlerSets(handlerSets, child, method, node.#params, params);
							if (m[0].length === restPathString.length && child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, node.#params, params);
							for (const _ in child.#children) {
								child.#params = params;
								const componentCount = m[0].match(/\//g)?.length ?? 0;
								(curNodesQueue[componentCount] ||= []).push(child);
								break;
							}
							continue;
						}
					}
					if (matcher === true || matcher.test(part)) {
						if (!Object.hasOwn(params, name)) params[name] = part;
						if (isLast) {
							this.#pushHandlerSets(handlerSets, child, method, params, node.#params);
							if (child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, params, node.#params);
						} else {
							child.#params = params;
							tempNodes.push(child);
						}
					}
				}
			}
			const shifted = curNodesQueue.shift();
			curNodes = shifted ? tempNodes.concat(shifted) : tempNodes;
		}
		if (handlerSets[1]) handlerSets.sort((a, b) => {
			return a.score - b.score;
		});
		return [handlerSets.map(({ handler, params }) => [handler, params])];
	}
};
// node_modules/hono/dist/router/trie-router/router.js
var TrieRouter = class {
	name = "TrieRouter";
	#node = new Node();
	add(method, path, handler) {
		for (const result of checkOptionalParameter(path) || [path]) this.#node.insert(method, result, handler);
	}
	match(method, path) {
		return this.#node.search(method, path);
	}
};
// node_modules/hono/dist/hono.js
var Hono = class extends Hono$1 {
	constructor(options = {}) {
		super(options);
		this.router = options.router ?? new SmartRouter({ routers: [new RegExpRouter(), new TrieRouter()] });
	}
};
// node_modules/hono/dist/middleware/cors/index.js
const cors = (options) => {
	const opts = {
		origin: "*",
		allowMethods: [
			"GET",
			"HEAD",
			"PUT",
			"POST",
			"DELETE",
			"PATCH",
			"QUERY"
		],
		allowHeaders: [],
		exposeHeaders: [],
		...options
	};
	const exposeHeadersStr = opts.exposeHeaders?.length ? opts.exposeHeaders.join(",") : void 0;
	const allowHeadersStr = opts.allowHeaders?.length ? opts.allowHeaders.join(",") : void 0;
	const findAllowOrigin = ((optsOrigin) => {
		if (typeof optsOrigin === "string") {
			if (optsOrigin === "*") return () => optsOrigin;
			else return (origin) => optsOrigin === origin ? origin : null;
		} else if (typeof optsOrigin === "function") return optsOrigin;
		else return (origin) => optsOrigin.includes(origin) ? origin : null;
	})(opts.origin);
	const findAllowMethods = ((optsAllowMethods) => {
		if (typeof optsAllowMethods === "function") return async (origin, c) => (await optsAllowMethods(origin, c)).join(",");
		else if (Array.isArray(optsAllowMethods)) {
			const methodsStr = optsAllowMethods.join(",");
			return () => methodsStr;
		} else return () => "";
	})(opts.allowMethods);
	return async function cors(c, next) {
		function set(key, value) {
			c.res.headers.set(key, value);
		}
		const allowOrigin = await findAllowOrigin(c.req.header("origin") || "", c);
		if (allowOrigin) set("Access-Control-Allow-Origin", allowOrigin);
		if (opts.credentials) set("Access-Control-Allow-Credentials", "true");
		if (exposeHeadersStr) set("Access-Control-Expose-Headers", exposeHeadersStr);
		if (c.req.method === "OPTIONS") {
			if (opts.origin !== "*") c.res.headers.append("Vary", "Origin");
			if (opts.maxAge != null) set("Access-Control-Max-Age", opts.maxAge.toString());
			const allowMethods = await findAllowMethods(c.req.header("origin") || "", c);
			if (allowMethods) set("Access-Control-Allow-Methods", allowMethods);
			let headersStr = allowHeadersStr;
			if (!headersStr) {
				const requestHeaders = c.req.header("Access-Control-Request-Headers");
				if (requestHeaders) headersStr = requestHeaders.split(",").map((h) => h.trim()).join(",");
			}
			if (headersStr) {
				set("Access-Control-Allow-Headers", headersStr);
				c.res.headers.append("Vary", "Access-Control-Request-Headers");
			}
			c.res.headers.delete("Content-Length");
			c.res.headers.delete("Content-Type");
			return new Response(null, {
				headers: c.res.headers,
				status: 204,
				statusText: "No Content"
			});
		}
		await next();
		if (opts.origin !== "*") c.header("Vary", "Origin", { append: true });
	};
};
const tooLarge = Symbol("too large");
const none = { body: void 0 };
const textual = /^\s*(text\/|application\/(json|x-www-form-urlencoded))/i;
async function readBody(request, connected) {
	const length = request.headers.get("content-length");
	if (length !== null) {
		if (Number(length) > 1048576) return tooLarge;
		if (Number(length) === 0) return none;
		const type = request.headers.get("content-type");
		return type === null || textual.test(type) ? { body: await request.text() } : toSent(new Uint8Array(await request.arrayBuffer()));
	}
	if (connected && !request.headers.has("transfer-encoding")) return none;
	if (!request.body) return none;
	const chunks = [];
	let size = 0;
	for await (const chunk of request.body) {
		size += chunk.byteLength;
		if (size > 1048576) return tooLarge;
		chunks.push(chunk);
	}
	return size === 0 ? none : toSent(Buffer.concat(chunks));
}
function toSent(bytes) {
	const body = new TextDecoder().decode(bytes);
	return isUtf8(bytes) ? { body } : {
		body,
		bytes
	};
}
// node_modules/@hono/node-server/dist/utils/response.mjs
const RESPONSE_ALREADY_SENT = new Response(null, { headers: { [X_ALREADY_SENT]: "true" } });
// src/server/deliver.ts
RESPONSE_ALREADY_SENT.body;
async function deliver(answer, request, date, env) {
	const { delayMs, send } = answer;
	if (delayMs !== void 0 && !await wait(delayMs, request.signal)) return new Response(null);
	const headers = {
		date: date.toUTCString(),
		...answer.headers
	};
	const socket = env?.incoming?.socket;
	if (!send || !socket) return respond({
		...answer,
		headers
	}, request.method);
	send({
		socket,
		reset: () => rawSocketOf(socket).resetAndDestroy(),
		head: (more) => head(answer.status, {
			...headers,
			...more
		}),
		body: Buffer.from(answer.text ?? "")
	});
	return RESPONSE_ALREADY_SENT;
}
function wait(ms, signal) {
	const end = elapsedMs() + ms;
	return new Promise((resolve) => {
		let timer;
		const stop = () => {
			clearTimeout(timer);
			resolve(false);
		};
		const look = () => {
			const left = end - elapsedMs();
			if (left > 0) timer = setTimeout(look, Math.ceil(left));
			else {
				signal.removeEventListener("abort", stop);
				resolve(true);
			}
		};
		if (signal.aborted) return resolve(false);
		signal.addEventListener("abort", stop, { once: true });
		look();
	});
}
function respond({ status, headers, text, stream }, method) {
	if (stream) return new Response(method === "HEAD" ? null : streamed(stream), {
		status,
		headers
	});
	if (status === 204 || status === 205 || status === 304) return new Response(null, {
		status,
		headers
	});
	const length = { "content-length": String(Buffer.byteLength(text ?? "")) };
	return new Response(method === "HEAD" ? null : text ?? "", {
		status,
		headers: {
			...headers,
			...length
		}
	});
}
function streamed(start) {
	const encoder = new TextEncoder();
	let stop = () => {};
	return new ReadableStream({
		start(controller) {
			const send = (piece) => controller.enqueue(typeof piece === "string" ? encoder.encode(piece) : piece);
			stop = start(send, () => controller.close());
		},
		cancel: () => stop()
	});
}
function head(status, headers) {
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}`;
}
// src/server/guard.ts
const loopback = new Set([
	"localhost",
	"127.0.0.1",
	"::1"
]);
function guardAdmin(headers, options) {
	const host = headers.get("host") ?? void 0;
	const name = hostName(host);
	if (!loopback.has(name) && !options.allowedHosts.includes(name)) return problem(403, `The admin routes are not served for the host "${name}". Use a loopback address, or start with --allow-host ${name}.`);
	const site = headers.get("sec-fetch-site");
	if (site && site !== "same-origin" && site !== "none") return problem(403, "The admin routes are not for other sites (Sec-Fetch-Site).");
	const origin = headers.get("origin");
	if (origin && origin !== `http://${host}` && origin !== `https://${host}`) return problem(403, `The admin routes are not for other origins; this request came from ${origin}.`);
	if (options.token && !matches(headers.get("authorization"), options.token)) return problem(401, "The admin routes want `Authorization: Bearer <token>`: the token that was printed at the start, or --admin-token.");
}
function matches(sent, token) {
	const [given, wanted] = [Buffer.from(sent ?? ""), Buffer.from(`Bearer ${token}`)];
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}
// src/server/index-page.ts
function index({ vendors }) {
	const page = {
		ringer: "a dead ringer for the vendors your code calls",
		vendors: Object.fromEntries([...vendors.values()].map(({ name, contract }) => [name, {
			title: contract.title,
			base: `/${name}`
		}])),
		admin: {
			health: "/__admin/health",
			rules: "/__admin/rules",
			openapi: "/__admin/openapi.json"
		}
	};
	return {
		status: 200,
		headers: { "content-type": "application/json" },
		text: `${JSON.stringify(page, null, 2)}\n`
	};
}
// src/server/app.ts
function createApp(ringer, admin, options = {}) {
	const { guard = {
		allowedHosts: [],
		token: void 0
	}, onEntry } = options;
	const { namespaces } = ringer;
	const address = createAddress(ringer.vendors, ringer.hosts);
	const app = new Hono();
	if (options.cors) app.use("*", forVendors(cors()));
	app.all("*", async (c) => {
		const { method, headers } = c.req.raw;
		const { path, query } = target(c.req.raw.url);
		const place = address(headers.get("host") ?? hostOf(c.req.raw.url), path, headers.get("x-mock-namespace") ?? void 0);
		const reply = (answer) => deliver(answer, c.req.raw, nowIn(namespaces, place), c.env);
		if (place.kind === "root") return reply(index(ringer));
		if (place.kind === "nowhere") return reply(problem(404, place.detail));
		if (place.kind === "refused") return reply(problem(400, place.detail));
		const connected = c.env?.incoming !== void 0;
		if (connected && ringer.connections?.serve(place.namespace, c.env.incoming.socket, c.env.outgoing) === false) return new Response(null);
		const sent = await readBody(c.req.raw, connected);
		const payload = sent === tooLarge ? {
			body: void 0,
			tooLarge: true
		} : sent;
		const call = {
			method,
			path: place.path,
			query,
			headers,
			connected,
			...payload
		};
		if (place.kind === "admin") {
			const refusal = guardAdmin(headers, guard);
			if (refusal) return reply(refusal);
			const answer = admin(call, place.namespace);
			await closeSpoiled(ringer, namespaces.get(place.namespace));
			return reply(answer);
		}
		const namespace = namespaces.open(place.namespace);
		if (!namespace) return reply(problem(429, tooManyNamespaces));
		const vendor = ringer.vendors.get(place.vendor.name);
		if (!vendor) return reply(problem(404, `The vendor "${place.vendor.name}" was taken out while the request came in.`));
		const entry = emulate(vendor, namespace, call);
		closeSpoiled(ringer, namespace);
		onEntry?.(entry, namespace.name);
		return reply(headers.get("x-ringer-debug") === "true" ? debugged(entry) : entry.answer);
	});
	app.onError((error, c) => {
		if ("code" in error && error.code === "ECONNRESET") return respond(problem(400, "The request ended before its body did."), c.req.method);
		console.error(error);
		return respond(problem(500, `Ringer failed on ${c.req.method} ${c.req.path}: ${error.message}. This is a bug of Ringer's.`), c.req.method);
	});
	return app;
}
function forVendors(middleware) {
	return (c, next) => /^(\/ns\/[^/]+)?\/__admin/.test(c.req.path) ? next() : middleware(c, next);
}
async function closeSpoiled({ connections }, namespace) {
	if (namespace && spoilsConnections(namespace.world.faults, elapsedMs())) await connections?.close(namespace.name);
}
function nowIn(namespaces, place) {
	const namespace = namespaces.get("namespace" in place ? place.namespace : defaultNamespace);
	return timeOf((namespace?.world ?? namespaces.origin).clock);
}
function debugged({ id, answer, rule }) {
	return {
		...answer,
		headers: {
			...answer.headers,
			...rule && { "x-ringer-rule": rule.name },
			"x-ringer-entry": String(id)
		}
	};
}
function target(url) {
	const start = url.indexOf("/", url.indexOf("//") + 2);
	if (start === -1) return {
		path: "/",
		query: ""
	};
	const hash = url.indexOf("#", start);
	const rest = hash === -1 ? url.slice(start) : url.slice(start, hash);
	const mark = rest.indexOf("?");
	return mark === -1 ? {
		path: rest,
		query: ""
	} : {
		path: rest.slice(0, mark),
		query: rest.slice(mark + 1)
	};
}
function hostOf(url) {
	return /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1];
}
// src/server/connections.ts
const patienceMs = 100;
function createConnections() {
	const connections = new Map();
	function remember(socket) {
		const connection = {
			namespaces: new Set(),
			answering: new Set(),
			ending: false,
			ended: false
		};
		connections.set(socket, connection);
		socket.once("close", () => connections.delete(socket));
		return connection;
	}
	return {
		serve(namespace, socket, response) {
			const connection = connections.get(socket) ?? remember(socket);
			if (connection.ended) {
				socket.destroy();
				return false;
			}
			const { namespaces, answering } = connection;
			namespaces.add(namespace);
			answering.add(response);
			response.once("close", () => {
				answering.delete(response);
				if (connection.ending && answering.size === 0) socket.destroySoon();
			});
			return true;
		},
		async close(namespace) {
			const ended = [];
			for (const [socket, connection] of connections) {
				if (!connection.namespaces.has(namespace)) continue;
				const last = [...connection.answering].at(-1);
				if (!last) {
					connection.ended = true;
					ended.push(end(socket));
				} else {
					connection.ending = true;
					last.shouldKeepAlive = false;
				}
			}
			await Promise.all(ended);
		}
	};
}
function end(socket) {
	return new Promise((resolve) => {
		const patience = setTimeout(() => socket.destroy(), patienceMs);
		socket.once("close", () => {
			clearTimeout(patience);
			resolve();
		});
		socket.end();
	});
}
export { exhaustQuota as _, createAdmin as a, maskQuery as c, serialsOf as d, emulate as f, stepsOf as g, holds as h, armAtStart as i, changeFault as l, createIdMaker as m, createApp as n, ruleRows as o, openTurn as p, createAddress as r, version as s, createConnections as t, rowsOf as u, readRequest as v };
