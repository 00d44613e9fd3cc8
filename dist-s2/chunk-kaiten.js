import { i as rulebook, n as defineVendor, r as limits, t as contract } from "./chunk-define.js";
import { n as relation, t as collection } from "./chunk-definition.js";
// src/vendors/kaiten/state.ts
const state = {
	tokens: collection({
		key: "token",
		references: { user: "users" },
		schema: {
			required: [
				"token",
				"user",
				"members",
				"groups"
			],
			properties: {
				token: { type: "string" },
				user: { type: "integer" },
				members: { type: "boolean" },
				groups: { type: "boolean" }
			}
		}
	}),
	users: collection({
		key: "id",
		schema: "ListedUser"
	}),
	groups: collection({
		key: "uid",
		serial: "id",
		schema: "Group"
	}),
	members: relation()({
		group: "groups",
		user: "users"
	})
};
const { operation, shared } = rulebook();
function tokenOf({ credential, state: { tokens } }) {
	return tokens.find(credential.bearer);
}
const ENGINEERING = "f0000000-0000-4000-8000-000000000001";
const SUPPORT = "f0000000-0000-4000-8000-000000000002";
// src/vendors/kaiten/refusals.ts
const nowhere = { params: { group_uid: "no-such-group" } };
const { invalidToken, throttled, tariffWithoutGroups, noAccessToMembers, validationError, noSuchGroup, notFoundOnDemand } = shared({
	invalidToken: {
		answer: 401,
		when: "the token is missing or nobody holds it",
		source: "documented: the page of the operation, 401 \"Invalid token\"",
		holds: (scope) => !tokenOf(scope),
		witness: [
			{ credential: "nobody" },
			{ credential: null },
			{
				credential: null,
				throttled: true
			}
		]
	},
	throttled: {
		...limits.throttled,
		answer: 429,
		when: "limits are on, and the 5 requests of the second are used up",
		source: "documented: root page, 429 over 5 requests a second; its place among the refusals is our reading",
		witness: [{ throttled: true }, {
			throttled: true,
			credential: "kaiten-token-guest"
		}]
	},
	tariffWithoutGroups: {
		answer: 402,
		when: "the tariff has no groups",
		source: "documented: the page of the operation, 402 \"Feature is not supported by tariff\"",
		holds: (scope) => !tokenOf(scope)?.groups,
		witness: [{ credential: "kaiten-token-basic" }, { credential: "kaiten-token-guest" }]
	},
	noAccessToMembers: {
		answer: 403,
		when: "the token's owner has no access to the section Members",
		source: "recorded: a client author saw it on the group routes, without a body",
		holds: (scope) => !tokenOf(scope)?.members,
		witness: [{ credential: "kaiten-token-member" }, {
			credential: "kaiten-token-member",
			text: "no JSON",
			...nowhere
		}]
	},
	validationError: {
		...contract.body,
		answer: 400,
		when: "the body does not fit its schema",
		source: "documented: 400 \"Validation error\", its text not shown",
		witness: [{ text: "no JSON" }, {
			text: "no JSON",
			...nowhere
		}]
	},
	noSuchGroup: {
		answer: 404,
		when: "the group does not exist",
		source: "inferred: 404 is documented without its condition",
		holds: ({ params, state }) => !state.groups.has(params.group_uid),
		witness: [nowhere, {
			...nowhere,
			body: { user_id: 999 }
		}]
	},
	notFoundOnDemand: {
		answer: 404,
		when: "on demand",
		source: "documented: 404 \"Not found\" without a condition"
	}
});
// src/vendors/kaiten/groups.ts
const groups = [
	operation("listGroups", {
		invalidToken,
		throttled,
		noAccessToMembers,
		notFoundOnDemand,
		listed: {
			answer: 200,
			when: "otherwise",
			source: "documented: 200; paged only when limit or offset is given, with a limit of 100 then",
			body: ({ query: { query = "", limit, offset }, state }) => {
				const where = ({ name }) => name.toLowerCase().includes(query.toLowerCase());
				if (limit === void 0 && offset === void 0) return state.groups.page({ where }).items;
				return state.groups.page({
					limit: limit ?? 100,
					offset: offset ?? 0,
					where
				}).items;
			},
			witness: { credential: "kaiten-token" }
		}
	}),
	operation("createGroup", {
		invalidToken,
		throttled,
		tariffWithoutGroups,
		noAccessToMembers,
		validationError,
		notFoundOnDemand,
		created: {
			answer: 200,
			when: "otherwise",
			source: "documented: 200 with the group, not 201",
			effect: ({ body, state, newId, now }) => state.groups.insert({
				id: state.groups.nextId(),
				uid: newId.uuid("group"),
				name: body.name,
				permissions: body.permissions ?? 0,
				add_to_cards_and_spaces_enabled: body.add_to_cards_and_spaces_enabled ?? false,
				created: now.toISOString(),
				updated: now.toISOString()
			}),
			witness: {
				credential: "kaiten-token",
				body: { name: "Research" },
				again: "created"
			}
		}
	}),
	operation("getGroup", ({ params, state }) => ({ group: state.groups.find(params.group_uid) }), {
		invalidToken,
		throttled,
		noAccessToMembers,
		noSuchGroup,
		found: {
			answer: 200,
			when: "otherwise",
			source: "documented: 200 with the group",
			body: ({ group }) => group,
			witness: {
				credential: "kaiten-token",
				params: { group_uid: ENGINEERING }
			}
		}
	}),
	operation("updateGroup", ({ params, state }) => ({ group: state.groups.find(params.group_uid) }), {
		invalidToken,
		throttled,
		tariffWithoutGroups,
		noAccessToMembers,
		validationError,
		noSuchGroup,
		updated: {
			answer: 200,
			when: "otherwise",
			source: "documented: 200 with the group",
			effect: ({ group, body, state, now }) => state.groups.update(group, {
				name: body.name ?? group.name,
				permissions: body.permissions ?? group.permissions,
				add_to_cards_and_spaces_enabled: body.add_to_cards_and_spaces_enabled ?? group.add_to_cards_and_spaces_enabled,
				updated: now.toISOString()
			}),
			witness: {
				credential: "kaiten-token",
				params: { group_uid: ENGINEERING },
				body: { name: "Research" },
				again: "updated"
			}
		}
	}),
	operation("removeGroup", ({ params, state }) => ({ group: state.groups.find(params.group_uid) }), {
		invalidToken,
		throttled,
		noAccessToMembers,
		noSuchGroup,
		removed: {
			answer: 200,
			when: "the group goes, its memberships with it",
			source: "documented: 200 with the removed group",
			effect: ({ group, state }) => state.groups.remove(group),
			witness: {
				credential: "kaiten-token",
				params: { group_uid: ENGINEERING },
				again: "noSuchGroup"
			}
		}
	})
];
// src/vendors/kaiten/users.ts
function asGroupUser(user) {
	const { delete_confirmation_sent_at: _, sd_telegram_id: __, news_subscription: ___, ...shown } = user;
	return shown;
}
const users = [operation("listUsers", {
	invalidToken,
	throttled,
	listed: {
		answer: 200,
		when: "otherwise",
		source: "documented: 200, at most 100",
		body: ({ query: { query = "", ids, include_inactive = false, limit = 100, offset = 0 }, state }) => state.users.page({
			limit: Math.min(limit, 100),
			offset,
			where: (user) => (include_inactive || user.activated) && (ids === void 0 || ids.split(",").includes(String(user.id))) && [
				user.full_name,
				user.username,
				user.email
			].some((text) => text.toLowerCase().includes(query.toLowerCase()))
		}).items,
		witness: {
			credential: "kaiten-token",
			query: { query: "lovelace" }
		}
	}
}), operation("getCurrentUser", {
	invalidToken,
	throttled,
	found: {
		answer: 200,
		when: "otherwise",
		source: "documented: 200",
		body: (scope) => scope.state.users.get(tokenOf(scope)?.user ?? 0),
		witness: { credential: "kaiten-token" }
	}
})];
// src/vendors/kaiten/members.ts
const members = [
	operation("removeUserFromGroup", ({ params, state }) => ({
		group: state.groups.find(params.group_uid),
		user: state.users.find(params.user_id)
	}), {
		invalidToken,
		throttled,
		tariffWithoutGroups,
		noAccessToMembers,
		noSuchGroup,
		notAMember: {
			answer: 404,
			when: "the user is not in the group",
			source: "inferred: the only documented refusal that fits",
			holds: ({ group, user, state }) => !state.members.has({
				group,
				user
			}),
			witness: [
				{ params: { user_id: 103 } },
				{ params: { user_id: 999 } },
				{ params: { user_id: "abc" } }
			]
		},
		removed: {
			answer: 200,
			when: "the user leaves the group",
			source: "documented: the page of the operation, 200 with the user",
			effect: ({ group, user, state }) => {
				state.members.remove({
					group,
					user
				});
				return asGroupUser(user);
			},
			witness: {
				credential: "kaiten-token",
				params: {
					group_uid: ENGINEERING,
					user_id: 101
				},
				again: "notAMember"
			}
		}
	}),
	operation("listGroupUsers", ({ params, state }) => ({ group: state.groups.find(params.group_uid) }), {
		invalidToken,
		throttled,
		noAccessToMembers,
		noSuchGroup,
		listed: {
			answer: 200,
			when: "otherwise",
			source: "documented: 200 with an array",
			body: ({ group, state }) => state.members.of({ group }).map(({ user }) => user),
			witness: {
				credential: "kaiten-token",
				params: { group_uid: ENGINEERING }
			}
		}
	}),
	operation("addUserToGroup", ({ params, body, state }) => ({
		group: state.groups.find(params.group_uid),
		user: state.users.find(body?.user_id)
	}), {
		invalidToken,
		throttled,
		tariffWithoutGroups,
		noAccessToMembers,
		validationError,
		noSuchGroup,
		noSuchUser: {
			answer: 404,
			when: "the user does not exist",
			source: "inferred: 404 is documented without its condition; it could be a 400",
			holds: ({ user }) => !user,
			witness: { body: { user_id: 999 } }
		},
		alreadyAMember: {
			answer: 200,
			when: "the user is in the group already: nothing changes",
			source: "inferred: no refusal is documented for it",
			holds: ({ group, user, state }) => state.members.has({
				group,
				user
			}),
			body: ({ user }) => asGroupUser(user),
			witness: { body: { user_id: 101 } }
		},
		added: {
			answer: 200,
			when: "the user joins the group",
			source: "documented: 200 with the added user, not 201",
			effect: ({ group, user, state }) => {
				state.members.add({
					group,
					user
				});
				return asGroupUser(user);
			},
			witness: {
				credential: "kaiten-token",
				params: { group_uid: SUPPORT },
				body: { user_id: 103 },
				again: "alreadyAMember"
			}
		}
	})
];
// src/vendors/kaiten/index.ts
var kaiten_default = defineVendor({
	state,
	limit: {
		requests: 5,
		windowMs: 1e3,
		headers: ({ remaining, resetsAt }) => ({
			"x-ratelimit-remaining": String(remaining),
			"x-ratelimit-reset": String(resetsAt / 1e3)
		})
	},
	operations: [
		...members,
		...groups,
		...users
	]
});
export { kaiten_default as default };
