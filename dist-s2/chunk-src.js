import { a as createAdmin, i as armAtStart, n as createApp, t as createConnections } from "./chunk-connections.js";
import { t as bootRinger } from "./chunk-boot.js";
import { i as serverOf, n as forward, o as clientOf, s as ask } from "./chunk-connect.js";
import { i as refuseStrangers, r as withConfig } from "./chunk-config.js";
import { i as namesOfVendors, n as createAdaptorServer, t as listen } from "./chunk-listen.js";
import { r as setImmediate } from "./chunk-real-time.js";
import { Duplex } from "node:stream";
// src/server/memory-socket.ts
var MemorySocket = class MemorySocket extends Duplex {
	#peer;
	static pair() {
		const [client, server] = [new MemorySocket(), new MemorySocket()];
		client.#peer = server;
		server.#peer = client;
		return [client, server];
	}
	resetAndDestroy() {
		this.#peer?.destroy(Object.assign(new Error("read ECONNRESET"), {
			code: "ECONNRESET",
			errno: -104,
			syscall: "read"
		}));
		return this.destroy();
	}
	destroySoon() {
		if (this.writableFinished) this.destroy();
		else this.end(() => this.destroy());
	}
	_read() {}
	_write(chunk, _, done) {
		const peer = this.#peer;
		setImmediate(() => {
			if (peer && !peer.destroyed && !peer.readableEnded) peer.push(chunk);
			done();
		});
	}
	_final(done) {
		setImmediate(() => {
			this.#end();
			done();
		});
	}
	_destroy(error, done) {
		setImmediate(() => this.#end());
		done(error);
	}
	#end() {
		const peer = this.#peer;
		this.#peer = void 0;
		if (peer && !peer.destroyed && !peer.readableEnded) peer.push(null);
	}
};
// src/server/in-memory.ts
function createConnector(fetch) {
	const server = createAdaptorServer({
		fetch,
		overrideGlobalObjects: false
	});
	const open = new Set();
	return {
		connect() {
			const [client, socket] = MemorySocket.pair();
			open.add(socket);
			socket.once("close", () => open.delete(socket));
			server.emit("connection", socket);
			return client;
		},
		close() {
			for (const socket of open) socket.destroy();
		}
	};
}
// src/config/define.ts
function defineConfig(config) {
	return config;
}
// src/index.ts
async function createRinger(options = {}) {
	const { config, ...given } = options;
	refuseStrangers(given);
	const { faults, port, host, ...bootOptions } = config === void 0 ? given : await withConfig(config, given);
	const ringer = await bootRinger(bootOptions);
	ringer.connections = createConnections();
	const admin = await createAdmin(ringer);
	if (faults !== void 0) armAtStart(ringer, admin, faults);
	const app = createApp(ringer, admin);
	const fetch = (request, env) => app.fetch(request, env);
	const configured = {
		...port !== void 0 && { port },
		...host !== void 0 && { host }
	};
	const connector = createConnector(fetch);
	const send = async (path, init) => fetch(new Request(`http://localhost${path}`, init));
	const { vendors } = await ask(send, "listVendors");
	let listening;
	let closed = false;
	const server = serverOf({
		send,
		vendors,
		origin: () => listening?.url ?? "http://ringer.localhost",
		forward: (request, namespace, signal) => forward(request, namespace, connector, signal)
	});
	const close = async () => {
		closed = true;
		connector.close();
		await listening?.close();
	};
	return {
		...clientOf(server, close),
		async listen(place = {}) {
			if (closed) throw new Error("this Ringer is closed: create another");
			if (listening) throw new Error(`this Ringer listens already, at ${listening.url}: close that first, or create another`);
			const socket = await listen({
				port: 4700,
				host: "127.0.0.1",
				...configured,
				...place,
				embedded: true
			});
			await socket.serve(fetch, namesOfVendors(ringer.vendors.values(), ringer.hosts));
			listening = {
				url: socket.url,
				port: socket.port,
				ca: socket.ca,
				async close() {
					listening = void 0;
					await socket.close();
				}
			};
			return listening;
		}
	};
}
export { defineConfig as n, createRinger as t };
