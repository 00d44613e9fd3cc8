import { STATUS_CODES } from "node:http";
// src/state/duration.ts
const pattern = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const units = [
	6048e5,
	864e5,
	36e5,
	6e4,
	1e3
];
function parseDuration(duration) {
	if (typeof duration === "number") return duration;
	const parts = pattern.exec(duration)?.slice(1) ?? [];
	if (parts.every((part) => part === void 0)) throw new Error(`"${duration}" is no duration: give milliseconds, or ISO 8601 with weeks, days, hours, minutes and seconds, such as PT1H`);
	return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * units[index], 0);
}
// src/state/clock.ts
const defaultStart = Date.parse("2026-01-01T00:00:00.000Z");
const latest = Date.parse("9999-12-31T23:59:59.999Z");
const earliest = Date.parse("0001-01-01T00:00:00Z");
function parseTime(text) {
	return inRange(/^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN, `"${text}" is no time: give an ISO 8601 time such as 2026-01-01T00:00:00Z`);
}
function inRange(time, message) {
	if (time >= earliest && time <= latest) return time;
	throw new Error(message);
}
function parseClock(text) {
	if (text === "real") return {
		mode: "real",
		offsetMs: 0
	};
	return {
		mode: "steps",
		now: text === void 0 ? defaultStart : parseTime(text)
	};
}
function timeOf(clock) {
	return clock.mode === "real" ? new Date(Date.now() + clock.offsetMs) : new Date(clock.now);
}
function afterChange(clock) {
	return clock.mode === "steps" ? {
		mode: "steps",
		now: clock.now + 1
	} : clock;
}
function changeClock(clock, { now, advance, mode }) {
	let changed = clock;
	if (mode === "real") changed = {
		mode,
		offsetMs: clock.mode === "real" ? clock.offsetMs : 0
	};
	else if (mode !== void 0) changed = {
		mode,
		now: timeOf(clock).getTime()
	};
	if (now !== void 0) changed = {
		mode: mode === "steps" ? "steps" : "frozen",
		now: parseTime(now)
	};
	if (advance === void 0) return changed;
	const ms = parseDuration(advance);
	inRange(timeOf(changed).getTime() + ms, `${advance} leads beyond the year 9999`);
	return changed.mode === "real" ? {
		mode: "real",
		offsetMs: changed.offsetMs + ms
	} : {
		...changed,
		now: changed.now + ms
	};
}
const realNow = performance.now.bind(performance);
function elapsedMs() {
	return realNow();
}
// src/contract/servers.ts
const maxBases = 32;
function serversOf(document) {
	return serversIn(document.servers) ?? [{
		url: "/",
		host: void 0,
		hosts: [],
		hostNames: [],
		base: "",
		bases: [""]
	}];
}
function serversIn(servers) {
	return Array.isArray(servers) && servers.length > 0 ? servers.map(toServer) : void 0;
}
function certificateNames({ hosts, hostNames }) {
	return [...new Set(hosts.flatMap((glob) => /^(\*\.)?[^*]+$/.test(glob) ? [glob] : hostNames))];
}
function toServer({ url, variables = {} }) {
	const plain = wholeScheme(url, variables).replace(/[?#].*$/, "");
	const absolute = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/]+)(\/.*)?$/i.exec(plain);
	const path = (absolute ? absolute[2] ?? "" : plain).replace(/\/+$/, "");
	const authority = absolute?.[1];
	const bases = basesOf(rooted(path), variables);
	return {
		url,
		host: authority === void 0 ? void 0 : hostPattern(authority, variables),
		hosts: authority === void 0 ? [] : globsOf(authority, variables),
		hostNames: authority === void 0 ? [] : namesOf(authority, variables),
		base: bases[0],
		bases
	};
}
function wholeScheme(url, variables) {
	const first = /^\{([^}]+)\}/.exec(url)?.[1];
	if (first === void 0) return url;
	const value = variables[first]?.default ?? "";
	return url.startsWith(`{${first}}://`) || value.includes("//") ? value + url.slice(first.length + 2) : url;
}
function rooted(path) {
	const inner = path.replace(/^(\.{0,2}\/)+|^\.{1,2}$/, "");
	return inner === "" ? "" : `/${inner}`;
}
function basesOf(path, variables) {
	let bases = [""];
	for (const part of path.split(/(\{[^}]+\})/)) {
		const name = /^\{([^}]+)\}$/.exec(part)?.[1];
		const { default: fallback = "", enum: values = [] } = name !== void 0 && variables[name] || {};
		const choices = name === void 0 ? [part] : [...new Set([String(fallback), ...values.map(String)])];
		bases = bases.flatMap((base) => choices.map((choice) => base + choice)).slice(0, maxBases);
	}
	return [...new Set(bases.map((base) => rooted(base.replace(/\/+/g, "/").replace(/\/$/, ""))))];
}
function hostPattern(host, variables) {
	const name = withoutPort(host);
	const source = name.split(/(\{[^}]+\})/).map((part) => {
		const variable = /^\{([^}]+)\}$/.exec(part)?.[1];
		if (variable === void 0) return quote(part);
		const { default: fallback = "", enum: values } = variables[variable] ?? {};
		if (part === name) return quote(String(fallback));
		return values ? `(?:${values.map((value) => quote(String(value))).join("|")})` : "[a-z0-9-]+";
	});
	return new RegExp(`^${source.join("")}$`, "i");
}
function globsOf(host, variables) {
	const name = host.replace(/:\d+$/, "").toLowerCase();
	return name.split(/(\{[^}]+\})/).reduce((globs, part) => {
		const variable = /^\{([^}]+)\}$/.exec(part)?.[1];
		const { default: fallback = "", enum: values = part === name ? [fallback] : ["*"] } = variables[variable ?? ""] ?? {};
		return globs.flatMap((glob) => (variable === void 0 ? [part] : values).map((value) => glob + value.toLowerCase()));
	}, [""]);
}
function namesOf(host, variables) {
	const values = Object.entries(variables).flatMap(([name, { enum: values = [] }]) => values.map((value) => fillDefaults(host, {
		...variables,
		[name]: { default: value }
	})));
	return [...new Set([fillDefaults(host, variables), ...values])].map((name) => withoutPort(name).toLowerCase());
}
function withoutPort(host) {
	return host.replace(/:(\d+|\{[^}]+\})$/, "");
}
function fillDefaults(text, variables) {
	return text.replace(/\{([^}]+)\}/g, (_, name) => variables[name]?.default ?? "");
}
function quote(text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
// src/problem.ts
function problem(status, detail, extra = {}) {
	return {
		status,
		headers: { "content-type": "application/problem+json" },
		text: JSON.stringify({
			title: STATUS_CODES[status],
			status,
			detail,
			...extra
		})
	};
}
export { afterChange as a, parseClock as c, parseDuration as d, serversOf as i, parseTime as l, certificateNames as n, changeClock as o, serversIn as r, elapsedMs as s, problem as t, timeOf as u };
