import { a as createAdmin, d as serialsOf, i as armAtStart, l as changeFault, n as createApp, r as createAddress, t as createConnections, u as rowsOf } from "./chunk-connections.js";
import { k as loadFixtures, r as hostsOf, vt as withoutFault } from "./chunk-boot.js";
import { s as elapsedMs } from "./chunk-problem.js";
import { i as namesOfVendors, t as listen } from "./chunk-listen.js";
// src/namespace/carry.ts
function carryWorlds(namespaces, before, place) {
	const states = new Map();
	const disarmed = new Set();
	const done = new Map();
	const carry = (vendor, world) => {
		const [old, state] = [before.get(vendor.name), world.states[vendor.name]];
		if (!old || !state || state === old.cast) return vendor.cast;
		if (old === vendor) return state;
		const carried = done.get(state) ?? carryState(vendor, state, states);
		done.set(state, carried);
		return carried;
	};
	namespaces.changeWorlds((world) => ({
		...world,
		states: Object.fromEntries([...place.vendors.values()].map((vendor) => [vendor.name, carry(vendor, world)])),
		faults: fitting(world.faults, place, disarmed)
	}));
	return {
		states,
		disarmed: [...disarmed]
	};
}
function carryState({ name, definition, contract }, state, told) {
	const rows = rowsOf(state);
	const { kept, dropped, firstDropped } = told.get(name) ?? {
		kept: 0,
		dropped: 0
	};
	let first = firstDropped;
	const misfit = ({ message }) => {
		first ??= message.slice(name.length + 2);
	};
	const next = loadFixtures(definition.state, rows, contract, name, {
		serials: serialsOf(state),
		misfit
	});
	const [had, has] = [countOf(rows), countOf(rowsOf(next))];
	told.set(name, {
		kept: kept + has,
		dropped: dropped + had - has,
		...first !== void 0 && { firstDropped: first }
	});
	return next;
}
function countOf(rows) {
	return Object.values(rows).reduce((sum, { length }) => sum + length, 0);
}
function fitting(set, place, disarmed) {
	return set.faults.reduce((left, fault) => {
		if (!("message" in changeFault(left, fault, {}, place))) return left;
		disarmed.add(fault);
		return withoutFault(left, fault);
	}, set);
}
// src/server/serve.ts
async function serve(boot, place, options = {}) {
	const listening = await listen(place);
	try {
		const ringer = await boot(listening);
		ringer.connections = createConnections();
		const admin = await createAdmin(ringer);
		if (options.faults !== void 0) armAtStart(ringer, admin, options.faults);
		let app = createApp(ringer, admin, options);
		const fetch = (request, env) => app.fetch(request, env);
		const certify = ({ vendors, hosts }) => listening.serve(fetch, [...namesOfVendors(vendors.values(), hosts), ...options.guard?.allowedHosts ?? []]);
		await certify(ringer);
		return {
			...listening,
			ringer,
			async replace(list, given) {
				const [vendors, hosts] = [new Map(list.map((vendor) => [vendor.name, vendor])), hostsOf(list, given)];
				createAddress(vendors, hosts);
				await certify({
					vendors,
					hosts
				});
				const before = ringer.vendors;
				const carried = carryWorlds(ringer.namespaces, before, {
					vendors,
					connections: true,
					elapsed: elapsedMs()
				});
				Object.assign(ringer, {
					vendors,
					hosts
				});
				app = createApp(ringer, admin, options);
				return carried;
			}
		};
	} catch (error) {
		await listening.close();
		throw error;
	}
}
export { serve as t };
