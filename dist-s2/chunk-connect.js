import { i as setInterval, r as setImmediate, t as clearInterval } from "./chunk-real-time.js";
import { ot as didYouMean } from "./chunk-boot.js";
import { syncBuiltinESMExports } from "node:module";
import * as http from "node:http";
import { ClientRequest } from "node:http";
import * as https from "node:https";
import { AsyncLocalStorage } from "node:async_hooks";
import { BatchInterceptor, getRawRequest } from "@mswjs/interceptors";
import preset from "@mswjs/interceptors/presets/node";
// src/client/error.ts
var RingerError = class extends Error {
	name = "RingerError";
	status;
	errors;
	constructor({ status, detail, errors = [], nearest }) {
		super(nearest ? `${detail}\n${cameInstead(nearest)}` : detail);
		this.status = status;
		this.errors = errors;
	}
};
function cameInstead(nearest) {
	if (nearest.length === 0) return "nothing came that is alike";
	return ["what came instead:", ...nearest.map(({ request: { id, vendor, operation, rule, response }, differences }) => {
		return `  request ${id}: ${vendor} ${operation === void 0 ? "no operation" : [operation, rule?.name].filter(Boolean).join(" ")} ${response.status}: ${differences.join("; ")}`;
	})].join("\n");
}
// src/client/ask.ts
const routes = {
	getHealth: "GET /health",
	getOpenApi: "GET /openapi.json",
	listVendors: "GET /vendors",
	listRules: "GET /rules",
	listNamespaces: "GET /namespaces",
	createNamespace: "POST /namespaces",
	dropNamespace: "DELETE /namespaces/{name}",
	getState: "GET /state",
	putState: "PUT /state",
	diffState: "GET /state/diff",
	reset: "POST /reset",
	listSnapshots: "GET /snapshots",
	createSnapshot: "POST /snapshots",
	dropSnapshot: "DELETE /snapshots/{snapshot}",
	restoreSnapshot: "POST /snapshots/{snapshot}/restore",
	getClock: "GET /clock",
	setClock: "PUT /clock",
	listRequests: "GET /requests",
	clearRequests: "DELETE /requests",
	listUnmatchedRequests: "GET /requests/unmatched",
	getRequest: "GET /requests/{id}",
	explainRequest: "GET /requests/{id}/explain",
	watchRequests: "GET /events",
	verifyRequests: "POST /verify",
	listFaults: "GET /faults",
	armFault: "POST /faults",
	replaceFaults: "PUT /faults",
	disarmAll: "DELETE /faults",
	getFault: "GET /faults/{fault}",
	changeFault: "PATCH /faults/{fault}",
	disarmFault: "DELETE /faults/{fault}"
};
async function ask(send, route, options = {}) {
	const answer = await open$1(send, route, options);
	const text = await answer.text();
	try {
		return text === "" ? void 0 : JSON.parse(text);
	} catch {
		throw new RingerError(strange(answer, text));
	}
}
async function open$1(send, route, options = {}) {
	const { name, query = {}, body, namespace, token } = options;
	const [method = "", template = ""] = routes[route].split(" ");
	const path = template.replace(/\{\w+\}/, encodeURIComponent(name ?? ""));
	const search = new URLSearchParams();
	for (const [key, value] of Object.entries(query)) if (value !== void 0) search.set(key, String(value));
	const answer = await send(`/__admin${path}${search.size > 0 ? `?${search}` : ""}`, {
		method,
		headers: {
			...namespace !== void 0 && { "x-mock-namespace": namespace },
			...token !== void 0 && { authorization: `Bearer ${token}` },
			...body !== void 0 && { "content-type": "application/json" }
		},
		...body !== void 0 && { body: JSON.stringify(body) }
	});
	if (answer.ok) return answer;
	throw new RingerError(problemOf(answer, await answer.text()));
}
function problemOf(answer, text) {
	return answer.headers.get("content-type") === "application/problem+json" ? JSON.parse(text) : strange(answer, text);
}
function strange({ status }, text) {
	return {
		status,
		detail: `what answers there is no Ringer: ${status} ${text.slice(0, 200)}`
	};
}
// src/client/events.ts
async function* entriesOf(answer, signals) {
	const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
	const leave = () => void reader.cancel().catch(() => {});
	for (const signal of signals) signal.addEventListener("abort", leave);
	const left = () => signals.some(({ aborted }) => aborted);
	let text = "";
	try {
		while (!left()) {
			const { done, value } = await reader.read();
			if (done) return;
			const events = (text + value).split("\n\n");
			text = events.pop() ?? "";
			for (const event of events) {
				const data = /^data: (.*)$/m.exec(event)?.[1];
				if (data !== void 0) yield JSON.parse(data);
			}
		}
	} catch (error) {
		if (!left()) throw error;
	} finally {
		for (const signal of signals) signal.removeEventListener("abort", leave);
		leave();
	}
}
// src/client/namespace.ts
function namespaceOf(server, name) {
	const ended = new AbortController();
	const interceptions = [];
	const live = () => {
		if (ended.signal.aborted) throw new Error(`the namespace "${name}" has been dropped: take another one`);
	};
	const request = async (route, options = {}) => {
		live();
		return ask(server.send, route, {
			...options,
			namespace: name,
			token: server.token
		});
	};
	const intercept = (options = {}) => {
		live();
		const interception = server.intercept(name, options);
		interceptions.push(interception);
		return interception;
	};
	const drop = async () => {
		live();
		for (const interception of interceptions) interception.stop();
		await ask(server.send, "dropNamespace", {
			name,
			token: server.token
		}).catch((error) => {
			if (!(error instanceof RingerError && error.status === 404)) throw error;
		});
		ended.abort();
	};
	return {
		name,
		url(vendor) {
			live();
			return `${server.origin()}/ns/${name}/${server.vendor(vendor)}`;
		},
		async fetch(input, init) {
			live();
			return server.fetch(input, init, name);
		},
		intercept,
		run(task, options = {}) {
			live();
			return server.run(name, task, options);
		},
		state: {
			get: () => request("getState"),
			put: (body) => request("putState", { body }),
			diff: async ({ snapshot } = {}) => (await request("diffState", { query: { from: snapshot } })).changes
		},
		faults: {
			arm: (body) => request("armFault", { body }),
			disarm: (fault) => fault === void 0 ? request("disarmAll") : request("disarmFault", { name: typeof fault === "string" ? fault : fault.id }),
			list: async () => (await request("listFaults")).faults,
			get: (id) => request("getFault", { name: id }),
			change: (id, body) => request("changeFault", {
				name: id,
				body
			}),
			replace: async (faults) => (await request("replaceFaults", { body: { faults } })).faults
		},
		journal: {
			list: async (query = {}) => (await request("listRequests", { query })).requests,
			get: (id) => request("getRequest", { name: id }),
			explain: (id) => request("explainRequest", { name: id }),
			unmatched: async () => (await request("listUnmatchedRequests")).requests,
			har: async () => request("listRequests", { query: { format: "har" } }),
			clear: () => request("clearRequests"),
			async *events({ signal } = {}) {
				live();
				if (signal?.aborted) return;
				yield* entriesOf(await open$1(server.send, "watchRequests", {
					namespace: name,
					token: server.token
				}), [
					ended.signal,
					server.ended,
					...signal ? [signal] : []
				]);
			}
		},
		clock: {
			get: () => request("getClock"),
			set: (body) => request("setClock", { body }),
			advance: (advance) => request("setClock", { body: { advance } })
		},
		snapshots: {
			list: async () => (await request("listSnapshots")).snapshots,
			drop: (snapshot) => request("dropSnapshot", { name: snapshot })
		},
		snapshot: (snapshot) => request("createSnapshot", { body: { name: snapshot } }),
		restore: (snapshot) => request("restoreSnapshot", { name: snapshot }),
		reset: () => request("reset"),
		verify: (body) => request("verifyRequests", { body }),
		drop,
		[Symbol.asyncDispose]: async () => {
			if (!ended.signal.aborted) await drop();
		}
	};
}
// src/client/client.ts
function clientOf(server, end = async () => {}) {
	const ended = new AbortController();
	const interceptions = new Set();
	const live = () => {
		if (ended.signal.aborted) throw new Error("this Ringer is closed: create or connect another");
	};
	const guarded = {
		...server,
		ended: ended.signal,
		origin() {
			live();
			return server.origin();
		},
		async send(path, init) {
			live();
			return server.send(path, init);
		},
		async fetch(...args) {
			live();
			return server.fetch(...args);
		},
		intercept(namespace, options) {
			live();
			const { stop: end } = server.intercept(namespace, options);
			const stop = () => {
				interceptions.delete(interception);
				end();
			};
			const interception = {
				stop,
				[Symbol.dispose]: stop
			};
			interceptions.add(interception);
			return interception;
		},
		run(...args) {
			live();
			return server.run(...args);
		}
	};
	const request = (route, options = {}) => ask(guarded.send, route, {
		...options,
		token: server.token
	});
	const close = async () => {
		if (ended.signal.aborted) return;
		ended.abort();
		for (const interception of interceptions) interception.stop();
		await end();
	};
	return {
		url: (vendor) => vendor === void 0 ? guarded.origin() : `${guarded.origin()}/${server.vendor(vendor)}`,
		fetch: (input, init) => guarded.fetch(input, init, void 0),
		intercept: (options = {}) => guarded.intercept(void 0, options),
		async namespace(name, options) {
			await request("createNamespace", { body: {
				...options,
				name
			} }).catch((error) => {
				if (options !== void 0 || !(error instanceof RingerError && error.status === 409)) throw error;
			});
			return namespaceOf(guarded, name);
		},
		namespaces: async () => (await request("listNamespaces")).namespaces,
		vendors: async () => (await request("listVendors")).vendors,
		rules: async (query = {}) => (await request("listRules", { query })).rules,
		openapi: () => request("getOpenApi"),
		close,
		[Symbol.asyncDispose]: close
	};
}
// src/intercept/failure.ts
function failedFetch(error) {
	return new TypeError("fetch failed", { cause: asUndici(error) });
}
function withFetchBody(answer, signal) {
	return withBody(answer, (error) => signal.aborted ? signal.reason : new TypeError("terminated", { cause: asUndici(error) }));
}
function withSocketBody(answer, sent) {
	const failed = async (error) => {
		if (error.code?.startsWith("HPE_")) await breakOff(sent, error);
		return error;
	};
	return withBody(answer, failed, [new Uint8Array()]);
}
async function breakOff(sent, error) {
	await new Promise((resolve) => setImmediate(resolve));
	const { socket } = sent;
	if (!socket || socket.destroyed) return;
	Reflect.set(socket, "_hadError", true);
	sent.emit("error", error);
	socket.destroy();
}
function withBody(answer, failed, first = []) {
	if (!answer.body) return answer;
	const reader = answer.body.getReader();
	const body = new ReadableStream({
		start(controller) {
			for (const piece of first) controller.enqueue(piece);
		},
		async pull(controller) {
			try {
				const { done, value } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				controller.error(await failed(error));
			}
		},
		cancel: (reason) => reader.cancel(reason)
	});
	return new Response(body, answer);
}
function asUndici(error) {
	const { code = "", message } = error;
	if (code.startsWith("HPE_")) {
		const words = message.replace(/^Parse Error: (Expected HTTP\/|.*).*$/, "Response does not match the HTTP/1.1 protocol ($1)");
		return Object.assign(new Error(words), {
			name: "HTTPParserError",
			code
		});
	}
	if (message === "aborted" || message === "socket hang up") return Object.assign(new Error("other side closed"), {
		name: "SocketError",
		code: "UND_ERR_SOCKET"
	});
	return error;
}
// src/intercept/intercept.ts
const loopback = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const interceptor = new BatchInterceptor({
	name: "ringer",
	interceptors: preset
});
const everywhere = new Set();
const tasks = new AsyncLocalStorage();
const byKey = new WeakMap();
let running = 0;
function intercept(claim, options) {
	const claimed = {
		claim,
		options
	};
	const places = [everywhere, ...tasks.getStore() ? [tasks.getStore().own] : []];
	for (const place of places) place.add(claimed);
	const release = patch();
	const stop = () => {
		for (const place of places) place.delete(claimed);
		release();
	};
	return {
		stop,
		[Symbol.dispose]: stop
	};
}
function inContextOf(key, task) {
	const known = byKey.get(key) ?? {
		own: new Set(),
		around: tasks.getStore()
	};
	byKey.set(key, known);
	return tasks.run(known, task);
}
function interceptIn(claim, task, options) {
	const own = new Set([{
		claim,
		options
	}]);
	const release = patch();
	const end = () => {
		own.clear();
		release();
	};
	return tasks.run({
		own,
		around: tasks.getStore()
	}, () => {
		let result;
		try {
			result = task();
		} catch (error) {
			end();
			throw error;
		}
		if (isThenable(result)) return Promise.resolve(result).finally(end);
		end();
		return result;
	});
}
function isThenable(value) {
	return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
function patch() {
	if (running++ === 0) {
		interceptor.apply();
		interceptor.on("request", handle);
		syncBuiltinESMExports();
	}
	let released = false;
	return () => {
		if (released) return;
		released = true;
		running -= 1;
		if (running > 0) return;
		dispose();
		syncBuiltinESMExports();
	};
}
function dispose() {
	const owners = preset.map((own) => {
		const key = Reflect.get(own, "symbol");
		return {
			own,
			key,
			owner: Reflect.get(globalThis, key)
		};
	});
	interceptor.dispose();
	for (const { own, key, owner } of owners) {
		if (owner === void 0 || owner === own) continue;
		Reflect.set(globalThis, key, owner);
		Reflect.deleteProperty(own, "on");
	}
}
async function handle({ request, controller }) {
	const raw = getRawRequest(request);
	const sent = raw instanceof ClientRequest ? raw : void 0;
	let claim;
	try {
		claim = claimOn(request);
	} catch (error) {
		controller.errorWith(error);
		return;
	}
	if (!claim) return;
	if (sent) connect(sent);
	const signal = sent ? endOf(sent) : request.signal;
	try {
		const answer = await claim.answer(request, signal);
		if (!answer.headers.has("location")) Object.defineProperty(request, "redirect", { value: "manual" });
		controller.respondWith(sent ? withSocketBody(answer, sent) : withFetchBody(answer, signal));
	} catch (error) {
		if (!signal.aborted) controller.errorWith(sent ? error : failedFetch(error));
	}
}
function claimOn({ url: sent, method }) {
	const url = new URL(sent);
	const mine = ownOnes();
	const own = mine.find(({ claim }) => claim.owns(url));
	if (own) return own.claim;
	const found = [...everywhere].map(({ claim }) => claim).filter((claim) => claim.owns(url));
	const named = found.filter(({ namespace }) => namespace !== void 0);
	const [first, ...others] = named.length > 0 ? named : found;
	if (first && others.some(({ ringer, namespace }) => ringer !== first.ringer || namespace !== first.namespace)) throw new Error(severalClaim(url, [first, ...others]));
	const strict = mine.find(({ options }) => options.strict !== void 0)?.options.strict ?? [...everywhere].some(({ options }) => options.strict);
	if (!first && strict && !loopback.test(url.hostname)) throw new Error(notAnswered(method, url));
	return first;
}
function ownOnes() {
	const found = [];
	for (let task = tasks.getStore(); task; task = task.around) found.push(...[...task.own].reverse());
	return found;
}
function severalClaim({ host }, claims) {
	return `ringer: ${host} is intercepted for several namespaces at once (${claims.map(({ namespace = "any" }) => namespace).join(", ")}), and this call is made in none of them: make it inside namespace.run(() => …), or stop the others`;
}
function notAnswered(method, { origin, pathname }) {
	return `ringer: ${method} ${origin}${pathname} was not sent: no vendor has that host, and strict interception lets nothing else through. Name it in createRinger({ hosts: { <vendor>: ['…'] } }) if it is a vendor's, or intercept without \`strict\``;
}
function connect({ socket }) {
	if (!socket) return;
	Reflect.set(socket, "shouldKeepAlive", false);
	if (!socket.connecting) return;
	Reflect.set(socket, "connecting", false);
	socket.emit("connect");
}
function endOf(sent) {
	const controller = new AbortController();
	sent.once("close", () => controller.abort());
	return controller.signal;
}
// src/client/server.ts
const inProcessOrigin = "http://ringer.localhost";
function serverOf(link) {
	const { vendors, origin } = link;
	const owned = vendors.flatMap(({ hosts }) => hosts).map(hostPattern);
	const claimFor = (namespace) => ({
		ringer: link,
		namespace,
		owns: ({ origin, hostname, pathname }) => {
			if (origin === "http://ringer.localhost") return namespace === void 0 || pathname.startsWith(`/ns/${namespace}/`);
			return owned.some((host) => host.test(hostname));
		},
		answer: (request, signal) => link.forward(request, namespace, signal)
	});
	return {
		...link,
		vendor(name) {
			const names = vendors.map((vendor) => vendor.name);
			if (names.includes(name)) return name;
			throw new Error(`there is no vendor "${name}".${didYouMean(name, names)} There are: ${names.join(", ")}`);
		},
		async fetch(input, init, namespace) {
			const request = new Request(typeof input === "string" && input.startsWith("/") ? origin() + input : input, init);
			try {
				const answer = withFetchBody(await link.forward(request, namespace, request.signal), request.signal);
				return Object.defineProperty(answer, "url", { value: request.url });
			} catch (error) {
				throw request.signal.aborted ? request.signal.reason : failedFetch(error);
			}
		},
		intercept: (namespace, options) => intercept(claimFor(namespace), options),
		run: (namespace, task, options) => interceptIn(claimFor(namespace), task, options)
	};
}
function hostPattern(glob) {
	return new RegExp(`^${glob.replace(/[.*]/g, (sign) => sign === "*" ? "[a-z0-9-]+" : "\\.")}$`);
}
// src/intercept/forward.ts
const [plain, secure] = [http.request, https.request];
const hopByHop = new Set([
	"connection",
	"keep-alive",
	"proxy-connection",
	"te",
	"trailer",
	"upgrade"
]);
const framing = new Set(["transfer-encoding", "content-length"]);
async function forward(request, namespace, target, signal = request.signal) {
	const url = new URL(request.url);
	const body = request.body ? Buffer.from(await request.arrayBuffer()) : void 0;
	const headers = { host: url.host };
	for (const [name, value] of request.headers) if (!hopByHop.has(name) && !framing.has(name)) headers[name] = value;
	if (namespace !== void 0) headers["x-mock-namespace"] = namespace;
	if (body) headers["content-length"] = String(body.length);
	const options = {
		method: request.method,
		path: url.pathname + url.search,
		headers,
		signal
	};
	const sent = "url" in target ? open(target.url, options) : plain({
		...options,
		createConnection: () => target.connect()
	});
	return new Promise((resolve, reject) => {
		const waiting = setInterval(() => {}, 2 ** 30);
		sent.once("close", () => clearInterval(waiting));
		sent.on("error", reject);
		sent.once("response", (answer) => resolve(toResponse(answer, request.method, sent)));
		sent.end(body);
	});
}
function open(url, options) {
	const { protocol, hostname, port } = new URL(url);
	const host = hostname.replace(/^\[|\]$/g, "");
	return (protocol === "https:" ? secure : plain)({
		...options,
		host,
		port,
		agent: false
	});
}
function toResponse(answer, method, sent) {
	const { statusCode: status = 0, statusMessage: statusText = "", rawHeaders } = answer;
	const headers = new Headers();
	for (let at = 0; at < rawHeaders.length; at += 2) {
		const [name, value] = rawHeaders.slice(at);
		if (!hopByHop.has(name.toLowerCase())) headers.append(name, value);
	}
	const empty = method === "HEAD" || status === 204 || status === 205 || status === 304;
	if (empty) answer.resume();
	return new Response(empty ? null : bodyOf(answer, sent), {
		status,
		statusText,
		headers
	});
}
function bodyOf(answer, sent) {
	const come = [];
	let wake = () => {};
	const take = () => {
		for (let piece = answer.read(); piece !== null; piece = answer.read()) come.push(piece);
		wake();
	};
	const end = (how) => {
		take();
		come.push(how);
		wake();
	};
	sent.on("error", end);
	answer.on("readable", take).on("error", end).on("end", () => end(null));
	return new ReadableStream({
		async pull(controller) {
			if (come.length === 0) await new Promise((resolve) => {
				wake = resolve;
			});
			const next = come.shift();
			if (next instanceof Error) controller.error(next);
			else if (next) controller.enqueue(next);
			else controller.close();
		},
		cancel: () => void sent.destroy()
	}, { highWaterMark: 0 });
}
// src/client/connect.ts
const untrusted = /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_)/;
async function connectRinger(url, { token } = {}) {
	if (!/^https?:\/\/./.test(url)) throw new Error(`"${url}" is no URL of a Ringer: it is such as http://127.0.0.1:4700`);
	const origin = url.replace(/\/+$/, "");
	const send = (path, init) => forward(new Request(origin + path, init), void 0, { url: origin });
	const { vendors } = await ask(send, "listVendors", { token }).catch((error) => {
		if (error.status !== void 0) throw error;
		if (untrusted.test(error.code)) throw new Error(`${origin} has a certificate that this process does not trust (${error.code}): start it with NODE_EXTRA_CA_CERTS=<its CA>`, { cause: error });
		throw new Error(`nothing answers at ${origin} (${error.code ?? error.message}): start it with \`ringer\`, or name another URL`, { cause: error });
	});
	if (!Array.isArray(vendors)) throw new Error(`what answers at ${origin} is no Ringer`);
	return clientOf(serverOf({
		send,
		token,
		vendors,
		origin: () => origin,
		forward: (request, namespace, signal) => forward(request, namespace, { url: origin }, signal)
	}));
}
export { inContextOf as a, RingerError as c, serverOf as i, forward as n, clientOf as o, inProcessOrigin as r, ask as s, connectRinger as t };
