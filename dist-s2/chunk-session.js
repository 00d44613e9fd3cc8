import { c as RingerError, t as connectRinger } from "./chunk-connect.js";
import { t as findConfig } from "./chunk-config.js";
import { threadId } from "node:worker_threads";
// src/testing/report.ts
const mostLines = 50;
async function reportOf({ name, journal }) {
	const entries = await journal.list({ limit: 51 });
	if (entries.length === 0) return `Ringer was not called in the namespace "${name}".`;
	const shown = entries.slice(-50);
	return [`Ringer answered in the namespace "${name}"${entries.length > mostLines ? `, at last` : ""}:`, ...shown.map(line)].join("\n");
}
function line({ id, vendor, operation, request, response, rule, reasons = [], violations, fault }) {
	const { method, path, query } = request;
	const why = [
		rule ? `${rule.name}: ${rule.when}` : operation === void 0 ? "no operation of the contract" : void 0,
		reasons[0] && [reasons[0].pointer, reasons[0].message].filter(Boolean).join(" "),
		fault && `fault ${fault.id} ${fault.kind}${fault.skipped ? " skipped" : ` in place of ${fault.wouldAnswer.status}`}`,
		violations.length > 0 && !fault && `breaks its contract: ${violations[0]?.message}`
	];
	const status = response.status === 0 ? "---" : response.status;
	return `  ${id}  ${vendor} ${method} ${path}${query && `?${query}`}  ${status}  ${why.filter(Boolean).join("; ")}`;
}
// src/testing/session.ts
const own = new Map();
let made = 0;
function sharedRinger(options = {}) {
	const { RINGER_URL: url, RINGER_ADMIN_TOKEN: token } = process.env;
	const key = url ?? JSON.stringify(options);
	const known = own.get(key);
	if (known) return known;
	if (url !== void 0 && Object.keys(options).length > 0) {
		const names = Object.keys(options).join(", ");
		console.warn(`ringer: RINGER_URL names a Ringer that has its own options, so these are not used: ${names}. Give them where it is started.`);
	}
	const ringer = url === void 0 ? created(options) : connectRinger(url, token === void 0 ? {} : { token });
	own.set(key, ringer);
	ringer.catch(() => own.delete(key));
	return ringer;
}
async function created(options) {
	const { createRinger } = await import("./index.js");
	return createRinger(withConfigOf(process.cwd(), options));
}
function withConfigOf(folder, options) {
	const config = options.config ?? findConfig(folder);
	return config === void 0 ? options : {
		...options,
		config
	};
}
async function openNamespace(title, { intercept = true, ringer: options = {}, ...wanted }) {
	const namespace = await fresh(await sharedRinger(options), title, wanted);
	if (intercept !== false) namespace.intercept(intercept === true ? {} : intercept);
	return {
		namespace,
		async close(failed) {
			try {
				return failed ? await reportOf(namespace) : void 0;
			} finally {
				await namespace[Symbol.asyncDispose]();
			}
		}
	};
}
async function fresh(ringer, title, options) {
	const slug = title.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "test";
	made += 1;
	const name = `${slug.slice(0, 40)}-${process.pid}-${threadId}-${made}`;
	try {
		return await ringer.namespace(name, options);
	} catch (error) {
		if (error instanceof RingerError && error.status === 409) return fresh(ringer, title, options);
		throw error;
	}
}
export { sharedRinger as n, withConfigOf as r, openNamespace as t };
