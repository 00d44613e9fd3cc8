import { n as sharedRinger, t as openNamespace } from "../chunk-session.js";
// src/testing/node.ts
function withRinger(test, { intercept = true, ...options } = {}) {
	return async (...args) => {
		const { namespace, close } = await openNamespace(nameOf(args[0]) ?? test.name, {
			...options,
			intercept: false
		});
		let failed = true;
		try {
			const run = async () => void await test(namespace, ...args);
			await (intercept === false ? run() : namespace.run(run, intercept === true ? {} : intercept));
			failed = false;
		} finally {
			const report = await close(failed);
			if (report !== void 0) console.error(report);
		}
	};
}
function nameOf(context) {
	return typeof context === "object" && context !== null && "name" in context ? String(context.name) : void 0;
}
export { sharedRinger, withRinger };
