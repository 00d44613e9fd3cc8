import { i as rulebook, n as defineVendor, t as contract } from "./chunk-define.js";
import { n as relation, t as collection } from "./chunk-definition.js";
// src/vendors/wavefront/state.ts
const state = {
	tokens: collection({
		key: "token",
		schema: {
			required: [
				"token",
				"customer",
				"permissions"
			],
			properties: {
				token: { type: "string" },
				customer: { type: "string" },
				permissions: {
					type: "array",
					items: { type: "string" }
				}
			}
		}
	}),
	accounts: collection({
		key: "identifier",
		schema: "UserModel",
		derived: ["userGroups", "roles"]
	}),
	groups: collection({
		key: "id",
		schema: "UserGroupModel",
		derived: [
			"users",
			"userCount",
			"roles",
			"roleCount"
		]
	}),
	roles: collection({
		key: "id",
		schema: "RoleDTO",
		derived: [
			"sampleLinkedGroups",
			"linkedGroupsCount",
			"sampleLinkedAccounts",
			"linkedAccountsCount"
		]
	}),
	members: relation()({
		group: "groups",
		account: "accounts"
	}),
	accountRoles: relation()({
		role: "roles",
		account: "accounts"
	}),
	groupRoles: relation()({
		role: "roles",
		group: "groups"
	})
};
const { operation, shared } = rulebook();
function tokenOf({ credential, state: { tokens } }) {
	return tokens.find(credential.bearer) ?? tokens.find(credential.api_key);
}
function isSystem(group) {
	return group?.properties?.usersEditable === false;
}
function isServiceAccount({ identifier }) {
	return identifier.startsWith("sa::");
}
function idsOf(body) {
	return Array.isArray(body) ? [...new Set(body)] : [];
}
function editable(state, id) {
	const group = state.groups.find(id);
	return isSystem(group) ? void 0 : group;
}
function join(state, { group, account }) {
	if (group && account && !state.members.has({
		group,
		account
	})) state.members.add({
		group,
		account
	});
}
function leave(state, { group, account }) {
	if (group && account && state.members.has({
		group,
		account
	})) state.members.remove({
		group,
		account
	});
}
const EVERYONE = "e0000000-0000-4000-8000-000000000000";
const ENGINEERING = "e0000000-0000-4000-8000-000000000001";
const SUPPORT = "e0000000-0000-4000-8000-000000000002";
const SERVICE_ACCOUNTS = "e0000000-0000-4000-8000-000000000003";
const ADA = "ada@example.com";
const GRACE = "grace@example.com";
const ALAN = "alan@example.com";
const CI_BOT = "sa::ci-bot";
const NO_GROUP = "e0000000-0000-4000-8000-00000000ffff";
const NOBODY = "nobody@example.com";
// src/vendors/wavefront/answers.ts
const sample = 100;
function asUser(state, account) {
	return {
		...account,
		userGroups: state.members.of({ account }).map(({ group }) => ({
			...asLinked(state, group),
			roles: rolesOf(state, group)
		})),
		roles: state.accountRoles.of({ account }).map(({ role }) => asRole(state, role))
	};
}
function asAccount(state, account) {
	const own = state.accountRoles.of({ account }).map(({ role }) => role);
	const groups = state.members.of({ account }).map(({ group }) => group);
	const united = [...own, ...groups.flatMap((group) => state.groupRoles.of({ group }).map(({ role }) => role))];
	return {
		identifier: account.identifier,
		groups: account.groups,
		roles: own.map(({ id }) => id),
		userGroups: groups.map(({ id }) => id),
		unitedRoles: [...new Set(united.map(({ id }) => id))],
		unitedPermissions: [...new Set([...account.groups, ...united.flatMap(({ permissions = [] }) => permissions)])]
	};
}
function asGroup(state, group) {
	return {
		...group,
		...membersOf(state, group),
		roles: rolesOf(state, group),
		roleCount: state.groupRoles.count({ group })
	};
}
function ok(response) {
	return {
		status: {
			result: "OK",
			message: "",
			code: 200
		},
		response
	};
}
function refusal(code, message) {
	return { status: {
		result: "ERROR",
		message,
		code
	} };
}
function everyone(state) {
	return state.groups.page({
		limit: 1,
		where: (group) => isSystem(group) && group.name === "Everyone"
	}).items[0];
}
function asLinked(state, group) {
	const { createdEpochMillis: _, ...shown } = group;
	return {
		...shown,
		...membersOf(state, group)
	};
}
function asRole(state, role) {
	return {
		sampleLinkedGroups: state.groupRoles.page({ role }, { limit: sample }).items.map(({ group }) => asLinked(state, group)),
		linkedGroupsCount: state.groupRoles.count({ role }),
		sampleLinkedAccounts: state.accountRoles.page({ role }, { limit: sample }).items.map(({ account }) => account.identifier),
		linkedAccountsCount: state.accountRoles.count({ role }),
		...role
	};
}
function rolesOf(state, group) {
	return state.groupRoles.of({ group }).map(({ role }) => asRole(state, role));
}
function membersOf(state, group) {
	const { items } = state.members.page({ group }, { limit: sample });
	return {
		users: items.map(({ account }) => account.identifier),
		userCount: state.members.count({ group })
	};
}
// src/vendors/wavefront/refusals.ts
function badRequest({ errors }) {
	const [{ in: part, pointer, message } = {
		in: "body",
		pointer: "",
		message: "is not valid"
	}] = errors;
	return refusal(400, `Invalid ${part}: ${pointer === "" ? "" : `${pointer} `}${message}`);
}
const { invalidToken, noAccountsPermission, badQuery, badBody, noBody, noSuchAccount, noSuchGroup } = shared({
	invalidToken: {
		answer: 401,
		when: "the token is missing or nobody holds it",
		source: "inferred: a token is required, what happens without one is not said",
		holds: (scope) => !tokenOf(scope),
		witness: [
			{ credential: "nobody" },
			{ credential: { api_key: "nobody" } },
			{ credential: null }
		]
	},
	noAccountsPermission: {
		answer: 403,
		when: "the token's holder lacks the Accounts permission (user_management)",
		source: "inferred: the guide demands the permission, and does not say how it is refused",
		holds: (scope) => !tokenOf(scope)?.permissions.includes("user_management"),
		witness: [
			{ credential: "wf-token-viewer" },
			{ credential: { api_key: "wf-token-viewer" } },
			{
				credential: "wf-token-viewer",
				params: { id: NOBODY },
				query: {
					sendEmail: "perhaps",
					offset: -1
				},
				text: "no JSON"
			}
		]
	},
	badQuery: {
		...contract.query,
		answer: 400,
		when: "the query does not fit its schema",
		source: "inferred: other operations refuse with 400 in this envelope",
		body: badRequest,
		witness: {
			query: {
				sendEmail: "perhaps",
				offset: -1
			},
			text: "no JSON"
		}
	},
	badBody: {
		...contract.body,
		answer: 400,
		when: "the body is no JSON or does not fit its schema",
		source: "inferred: other operations refuse with 400 in this envelope",
		body: badRequest,
		witness: [
			{ text: "no JSON" },
			{ text: "\"one\"" },
			{
				params: { id: NOBODY },
				text: "no JSON"
			}
		]
	},
	noBody: {
		answer: 400,
		when: "there is no body",
		source: "inferred: the body is documented as optional, yet there is nothing to create without it",
		holds: ({ body }) => body === void 0,
		body: () => refusal(400, "Invalid body: null"),
		witness: { body: null }
	},
	noSuchAccount: {
		answer: 404,
		when: "no account has that id",
		source: "inferred: in the words of the one 404 that is known, \"dashboard does not exist\"",
		holds: ({ params, state }) => !state.accounts.has(params.id),
		witness: [{ params: { id: NOBODY } }, {
			params: { id: NOBODY },
			body: [EVERYONE]
		}]
	},
	noSuchGroup: {
		answer: 404,
		when: "no group has that id",
		source: "inferred: in the words of the one 404 that is known, \"dashboard does not exist\"",
		holds: ({ params, state }) => !state.groups.has(params.id),
		witness: { params: { id: "no-such-group" } }
	}
});
const notIds = {
	...badBody,
	witness: [
		...badBody.witness,
		{ body: [1] },
		{ text: "{\"id\":\"one\"}" },
		{ text: "null" }
	]
};
// src/vendors/wavefront/accounts.ts
function settle(state, account, { userGroups, roles }) {
	for (const { group } of state.members.of({ account })) if (!isSystem(group) && !userGroups.includes(group.id)) leave(state, {
		group,
		account
	});
	for (const id of userGroups) join(state, {
		group: editable(state, id),
		account
	});
	if (roles === void 0) return account;
	for (const { role } of state.accountRoles.of({ account })) state.accountRoles.remove({
		role,
		account
	});
	for (const role of new Set(roles.map((id) => state.roles.find(id)))) if (role) state.accountRoles.add({
		role,
		account
	});
	return account;
}
const accounts = [
	operation("getAccount", ({ params, state }) => ({ account: state.accounts.find(params.id) }), {
		invalidToken,
		noAccountsPermission,
		noSuchAccount,
		found: {
			answer: 200,
			when: "otherwise",
			source: "documented: 200 with the account in the envelope",
			body: ({ account, state }) => ok(asAccount(state, account)),
			witness: {
				credential: "wf-token",
				params: { id: ADA }
			}
		}
	}),
	operation("getUserAccount", ({ params, state }) => ({ account: state.accounts.find(params.id) }), {
		invalidToken,
		noAccountsPermission,
		noSuchUser: {
			answer: 404,
			when: "no user has that id; a service account is no user",
			source: "inferred: in the words of the one 404 that is known, \"dashboard does not exist\"",
			holds: ({ account }) => !account || isServiceAccount(account),
			witness: [{ params: { id: NOBODY } }, { params: { id: CI_BOT } }]
		},
		found: {
			answer: 200,
			when: "otherwise",
			source: "recorded: 2019, a naked user",
			body: ({ account, state }) => asUser(state, account),
			witness: {
				credential: "wf-token",
				params: { id: ADA }
			}
		}
	}),
	operation("createOrUpdateUserAccount", (scope) => ({
		caller: tokenOf(scope),
		wanted: scope.body
	}), {
		invalidToken,
		noAccountsPermission,
		badQuery,
		badBody: {
			...badBody,
			witness: [
				{ text: "no JSON" },
				{ body: { userGroups: void 0 } },
				{ body: { emailAddress: CI_BOT } }
			]
		},
		noBody,
		updated: {
			answer: 200,
			when: "a user has that address: permissions and groups become those of the body, roles if it has any",
			source: "inferred: \"creates or updates\", without saying what is kept",
			holds: ({ wanted, state }) => state.accounts.has(wanted?.emailAddress),
			effect: ({ wanted, state }) => {
				return asUser(state, settle(state, state.accounts.update(state.accounts.get(wanted.emailAddress), { groups: wanted.groups }), wanted));
			},
			witness: {
				body: { emailAddress: ADA },
				again: "updated"
			}
		},
		created: {
			answer: 200,
			when: "the user is created, in Everyone and in those of the groups that exist",
			source: "documented: 200 with a naked user; the recording of the deprecated twin has an envelope and 202",
			effect: ({ wanted, caller, state }) => {
				const account = state.accounts.insert({
					identifier: wanted.emailAddress,
					customer: caller.customer,
					groups: wanted.groups
				});
				join(state, {
					group: everyone(state),
					account
				});
				return asUser(state, settle(state, account, wanted));
			},
			witness: {
				credential: "wf-token",
				query: { sendEmail: false },
				body: {
					emailAddress: NOBODY,
					groups: ["dashboard_management"],
					userGroups: [ENGINEERING]
				},
				again: "updated"
			}
		}
	})
];
// src/vendors/wavefront/groups.ts
const groups = [
	operation("getAllUserGroups", {
		invalidToken,
		noAccountsPermission,
		badQuery: {
			...badQuery,
			witness: [{ query: { offset: -1 } }, { query: { limit: "all" } }]
		},
		listed: {
			answer: 200,
			when: "otherwise",
			source: "documented: 200 with a page in the envelope, from 0 and of 100 unless the query says otherwise",
			body: ({ query: { offset = 0, limit = 100 }, state }) => {
				const { items, more } = state.groups.page({
					offset,
					limit
				});
				return ok({
					items: items.map((group) => asGroup(state, group)),
					offset,
					limit,
					totalItems: state.groups.size,
					moreItems: more,
					sort: {
						ascending: true,
						field: "id",
						default: true
					}
				});
			},
			witness: {
				credential: "wf-token",
				query: {
					offset: 1,
					limit: 2
				}
			}
		}
	}),
	operation("createUserGroup", (scope) => ({
		caller: tokenOf(scope),
		wanted: scope.body
	}), {
		invalidToken,
		noAccountsPermission,
		badBody: {
			...badBody,
			witness: [
				{ text: "no JSON" },
				{ body: { name: void 0 } },
				{ body: { roleIDs: void 0 } },
				{ body: [] }
			]
		},
		noBody,
		created: {
			answer: 200,
			when: "the group is created, empty, with those of the roles that exist",
			source: "documented: 200 with the group in the envelope, not 201",
			effect: ({ wanted: { name, description, roleIDs }, caller, state, newId, now }) => {
				const group = state.groups.insert({
					id: newId.uuid("group"),
					name,
					customer: caller.customer,
					...description !== void 0 && { description },
					properties: {
						nameEditable: true,
						usersEditable: true,
						rolesEditable: true
					},
					createdEpochMillis: now.getTime()
				});
				for (const role of new Set(roleIDs.map((id) => state.roles.find(id)))) if (role) state.groupRoles.add({
					role,
					group
				});
				return ok(asGroup(state, group));
			},
			witness: {
				credential: "wf-token",
				body: {
					name: "Research",
					roleIDs: []
				},
				again: "created"
			}
		}
	}),
	operation("getUserGroup", ({ params, state }) => ({ group: state.groups.find(params.id) }), {
		invalidToken,
		noAccountsPermission,
		noSuchGroup,
		found: {
			answer: 200,
			when: "otherwise",
			source: "documented: 200 with the group in the envelope",
			body: ({ group, state }) => ok(asGroup(state, group)),
			witness: {
				credential: "wf-token",
				params: { id: ENGINEERING }
			}
		}
	}),
	operation("deleteUserGroup", ({ params, state }) => ({ group: state.groups.find(params.id) }), {
		invalidToken,
		noAccountsPermission,
		noSuchGroup,
		systemGroup: {
			answer: 400,
			when: "the group is the system's: it cannot be deleted",
			source: "inferred: the guide says that Everyone cannot be deleted, not how that is refused",
			holds: ({ group }) => isSystem(group),
			body: ({ group }) => refusal(400, `${group?.name} cannot be deleted`),
			witness: [{ params: { id: EVERYONE } }, { params: { id: SERVICE_ACCOUNTS } }]
		},
		deleted: {
			answer: 200,
			when: "the group goes, its memberships with it",
			source: "documented: 200 with the deleted group in the envelope",
			effect: ({ group, state }) => {
				const shown = asGroup(state, group);
				state.groups.remove(group);
				return ok(shown);
			},
			witness: {
				credential: "wf-token",
				params: { id: ENGINEERING },
				again: "noSuchGroup"
			}
		}
	})
];
// src/vendors/wavefront/members.ts
const members = [operation("removeUsersFromUserGroup", ({ params, body, state }) => {
	const group = state.groups.find(params.id);
	const ids = idsOf(body);
	return {
		group,
		ids,
		inside: ids.filter((id) => state.members.has({
			group,
			account: state.accounts.find(id)
		}))
	};
}, {
	invalidToken,
	noAccountsPermission,
	badBody: notIds,
	noSuchGroup,
	systemGroupKept: {
		answer: 200,
		when: "the group is Everyone or Service Accounts: nobody leaves it, nothing changes",
		source: "inferred: the guide says that nobody can be taken out of Everyone, not how that is refused",
		holds: ({ group }) => isSystem(group),
		body: ({ group, state }) => ok(asGroup(state, group)),
		witness: [{ params: { id: EVERYONE } }, {
			params: { id: EVERYONE },
			body: [ADA, NOBODY]
		}]
	},
	othersIgnored: {
		answer: 200,
		when: "some of the accounts are in the group, the others are not or do not exist: these are ignored",
		source: "inferred: by analogy with creating a user, where unknown groups are ignored",
		holds: ({ ids, inside }) => inside.length > 0 && inside.length < ids.length,
		effect: ({ group, inside, state }) => {
			for (const id of inside) state.members.remove({
				group,
				account: state.accounts.get(id)
			});
			return ok(asGroup(state, group));
		},
		witness: {
			body: [ADA, NOBODY],
			again: "nobodyToRemove"
		}
	},
	nobodyToRemove: {
		answer: 200,
		when: "none of the accounts is in the group, or none is named (no body, [], {}): nothing changes",
		source: "inferred: unknown groups are ignored elsewhere; the body is optional, and a real client sends {} for none",
		holds: ({ inside }) => inside.length === 0,
		body: ({ group, state }) => ok(asGroup(state, group)),
		witness: [
			{ body: [ALAN] },
			{ body: [NOBODY] },
			{ body: null },
			{ body: [] },
			{ body: {} }
		]
	},
	removed: {
		answer: 200,
		when: "the accounts leave the group",
		source: "documented: 200 with the group in the envelope",
		effect: ({ group, ids, state }) => {
			for (const id of ids) state.members.remove({
				group,
				account: state.accounts.get(id)
			});
			return ok(asGroup(state, group));
		},
		witness: {
			credential: "wf-token",
			params: { id: ENGINEERING },
			body: [ADA, GRACE],
			again: "nobodyToRemove"
		}
	}
}), operation("addUsersToUserGroup", ({ params, body, state }) => {
	const group = state.groups.find(params.id);
	const ids = idsOf(body);
	const isNew = (id) => state.accounts.has(id) && !state.members.has({
		group,
		account: state.accounts.find(id)
	});
	return {
		group,
		ids,
		outside: ids.filter(isNew)
	};
}, {
	invalidToken,
	noAccountsPermission,
	badBody: notIds,
	noSuchGroup,
	systemGroupKept: {
		answer: 200,
		when: "the group is Everyone or Service Accounts: nobody joins it by hand, nothing changes",
		source: "inferred: the guide says which accounts these groups hold, not how others are refused",
		holds: ({ group }) => isSystem(group),
		body: ({ group, state }) => ok(asGroup(state, group)),
		witness: [{
			params: { id: EVERYONE },
			body: [CI_BOT]
		}, {
			params: { id: EVERYONE },
			body: [CI_BOT, NOBODY]
		}]
	},
	othersIgnored: {
		answer: 200,
		when: "some of the accounts are new to the group, the others are in it or do not exist: these are ignored",
		source: "inferred: by analogy with creating a user, where unknown groups are ignored",
		holds: ({ ids, outside }) => outside.length > 0 && outside.length < ids.length,
		effect: ({ group, outside, state }) => {
			for (const id of outside) state.members.add({
				group,
				account: state.accounts.get(id)
			});
			return ok(asGroup(state, group));
		},
		witness: {
			body: [ALAN, NOBODY],
			again: "nobodyToAdd"
		}
	},
	nobodyToAdd: {
		answer: 200,
		when: "none of the accounts is new to the group, or none is named (no body, [], {}): nothing changes",
		source: "inferred: unknown groups are ignored elsewhere; the body is optional, and a real client sends {} for none",
		holds: ({ outside }) => outside.length === 0,
		body: ({ group, state }) => ok(asGroup(state, group)),
		witness: [
			{ body: [ADA] },
			{ body: [NOBODY] },
			{ body: null },
			{ body: [] },
			{ body: {} }
		]
	},
	added: {
		answer: 200,
		when: "the accounts join the group",
		source: "documented: 200 with the group in the envelope",
		effect: ({ group, ids, state }) => {
			for (const id of ids) state.members.add({
				group,
				account: state.accounts.get(id)
			});
			return ok(asGroup(state, group));
		},
		witness: {
			credential: "wf-token",
			params: { id: ENGINEERING },
			body: [ALAN, CI_BOT],
			again: "nobodyToAdd"
		}
	}
})];
// src/vendors/wavefront/memberships.ts
const memberships = [operation("removeAccountFromUserGroups", ({ params, body, state }) => {
	const account = state.accounts.find(params.id);
	const ids = idsOf(body);
	return {
		account,
		ids,
		theirs: ids.filter((id) => state.members.has({
			group: state.groups.find(id),
			account
		}))
	};
}, {
	invalidToken,
	noAccountsPermission,
	badBody: notIds,
	noSuchAccount,
	systemGroupKept: {
		answer: 200,
		when: "Everyone or Service Accounts is named: nobody leaves these, but the others",
		source: "inferred: the guide says that nobody can be taken out of Everyone, not how that is refused",
		holds: ({ ids, state }) => ids.some((id) => isSystem(state.groups.find(id))),
		effect: ({ account, theirs, state }) => {
			for (const id of theirs) leave(state, {
				group: editable(state, id),
				account
			});
			return asUser(state, account);
		},
		witness: [
			{ body: [EVERYONE] },
			{
				body: [EVERYONE, ENGINEERING],
				again: "systemGroupKept"
			},
			{ body: [EVERYONE, NO_GROUP] }
		]
	},
	othersIgnored: {
		answer: 200,
		when: "some of the groups have the account, the others do not or do not exist: these are ignored",
		source: "inferred: by analogy with creating a user, where unknown groups are ignored",
		holds: ({ ids, theirs }) => theirs.length > 0 && theirs.length < ids.length,
		effect: ({ account, theirs, state }) => {
			for (const id of theirs) state.members.remove({
				group: state.groups.get(id),
				account
			});
			return asUser(state, account);
		},
		witness: {
			body: [ENGINEERING, NO_GROUP],
			again: "nothingToLeave"
		}
	},
	nothingToLeave: {
		answer: 200,
		when: "none of the groups has the account, or none is named (no body, [], {}): nothing changes",
		source: "inferred: unknown groups are ignored elsewhere; the body is optional, and a real client sends {} for none",
		holds: ({ theirs }) => theirs.length === 0,
		body: ({ account, state }) => asUser(state, account),
		witness: [
			{ params: { id: ALAN } },
			{ body: [NO_GROUP] },
			{ body: null },
			{ body: [] },
			{ body: {} }
		]
	},
	removed: {
		answer: 200,
		when: "the account leaves the groups",
		source: "documented: the page of the operation, 200 with the naked user",
		effect: ({ account, ids, state }) => {
			for (const id of ids) state.members.remove({
				group: state.groups.get(id),
				account
			});
			return asUser(state, account);
		},
		witness: {
			credential: "wf-token",
			params: { id: ADA },
			body: [ENGINEERING],
			again: "nothingToLeave"
		}
	}
}), operation("addAccountToUserGroups", ({ params, body, state }) => {
	const account = state.accounts.find(params.id);
	const ids = idsOf(body);
	const isNew = (id) => state.groups.has(id) && !state.members.has({
		group: state.groups.find(id),
		account
	});
	return {
		account,
		ids,
		others: ids.filter(isNew)
	};
}, {
	invalidToken,
	noAccountsPermission,
	badBody: notIds,
	noSuchAccount,
	systemGroupKept: {
		answer: 200,
		when: "Everyone or Service Accounts is named: nobody joins these by hand, but the others",
		source: "inferred: the guide says which accounts these groups hold, not how others are refused",
		holds: ({ ids, state }) => ids.some((id) => isSystem(state.groups.find(id))),
		effect: ({ account, others, state }) => {
			for (const id of others) join(state, {
				group: editable(state, id),
				account
			});
			return asUser(state, account);
		},
		witness: [
			{ body: [SERVICE_ACCOUNTS] },
			{
				body: [SERVICE_ACCOUNTS, SUPPORT],
				again: "systemGroupKept"
			},
			{ body: [SERVICE_ACCOUNTS, NO_GROUP] }
		]
	},
	othersIgnored: {
		answer: 200,
		when: "some of the groups are new to the account, the others have it or do not exist: these are ignored",
		source: "inferred: by analogy with creating a user, where unknown groups are ignored",
		holds: ({ ids, others }) => others.length > 0 && others.length < ids.length,
		effect: ({ account, others, state }) => {
			for (const id of others) state.members.add({
				group: state.groups.get(id),
				account
			});
			return asUser(state, account);
		},
		witness: {
			body: [ENGINEERING, NO_GROUP],
			again: "nothingToJoin"
		}
	},
	nothingToJoin: {
		answer: 200,
		when: "none of the groups is new to the account, or none is named (no body, [], {}): nothing changes",
		source: "inferred: unknown groups are ignored elsewhere; the body is optional, and a real client sends {} for none",
		holds: ({ others }) => others.length === 0,
		body: ({ account, state }) => asUser(state, account),
		witness: [
			{ params: { id: ADA } },
			{ body: [NO_GROUP] },
			{ body: null },
			{ body: [] },
			{ body: {} }
		]
	},
	added: {
		answer: 200,
		when: "the account joins the groups",
		source: "recorded: 2019, a naked user",
		effect: ({ account, ids, state }) => {
			for (const id of ids) state.members.add({
				group: state.groups.get(id),
				account
			});
			return asUser(state, account);
		},
		witness: {
			credential: "wf-token",
			params: { id: ALAN },
			body: [ENGINEERING],
			again: "nothingToJoin"
		}
	}
})];
// src/vendors/wavefront/index.ts
var wavefront_default = defineVendor({
	state,
	operations: [
		...memberships,
		...accounts,
		...groups,
		...members
	]
});
export { wavefront_default as default };
