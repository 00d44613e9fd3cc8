import { t as createRinger } from "../chunk-src.js";
import { r as withConfigOf } from "../chunk-session.js";
// src/testing/vitest-setup.ts
function ringerSetup(options = {}) {
	return async () => {
		const ringer = await createRinger(withConfigOf(process.cwd(), options));
		const { url } = await ringer.listen({ port: 0 });
		process.env.RINGER_URL = url;
		return async () => {
			delete process.env.RINGER_URL;
			await ringer.close();
		};
	};
}
var vitest_setup_default = ringerSetup();
export { vitest_setup_default as default, ringerSetup };
