// src/rulebook/define.ts
function defineVendor(vendor) {
	return {
		state: {},
		operations: [],
		...vendor
	};
}
function operation(id, ...rest) {
	const [given, rules] = rest.length === 1 ? [void 0, rest[0]] : rest;
	return {
		operation: id,
		given,
		rules
	};
}
function rulebook() {
	return {
		operation,
		shared(rules) {
			return rules;
		}
	};
}
function unwritten(answer, source) {
	return {
		answer,
		when: "on demand",
		source,
		unwritten: true
	};
}
const contract = {
	body: { check: "body" },
	params: { check: "params" },
	path: { check: "path" },
	query: { check: "query" },
	security: { check: "security" }
};
const limits = { throttled: { check: "throttled" } };
export { unwritten as a, rulebook as i, defineVendor as n, limits as r, contract as t };
