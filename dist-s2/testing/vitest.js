import { a as inContextOf } from "../chunk-connect.js";
import { n as sharedRinger, t as openNamespace } from "../chunk-session.js";
import { aroundEach, test as test$1 } from "vitest";
// src/testing/vitest.ts
aroundEach((run, { task }) => inContextOf(task, run));
function ringerTest(options = {}) {
	return test$1.extend({ ringer: [async ({ task }, use) => {
		const { namespace, close } = await inContextOf(task, () => openNamespace(task.name, options));
		await use(namespace);
		const report = await close(task.result?.state === "fail");
		if (report !== void 0) console.error(report);
	}, { auto: true }] });
}
const test = ringerTest();
const it = test;
export { it, ringerTest, sharedRinger, test };
