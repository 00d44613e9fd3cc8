import { i as rulebook, n as defineVendor, r as limits, t as contract } from "./chunk-define.js";
import { n as relation, t as collection } from "./chunk-definition.js";
// src/vendors/syncano/keys.ts
function keyOf({ credential, body }) {
	const { XApiKey, api_key, apikey, Authorization } = credential;
	return XApiKey ?? api_key ?? apikey ?? secondWord(Authorization) ?? textOf$1(body?._api_key);
}
function callerOf(scope) {
	const { account_keys, api_keys, users } = scope.state;
	const key = keyOf(scope);
	if (key === void 0) return {
		account: void 0,
		application: void 0,
		user: void 0
	};
	if (Number.parseInt(key.slice(-1), 16) % 2 === 0) return {
		account: account_keys.find(key),
		application: void 0,
		user: void 0
	};
	const application = api_keys.find(key);
	return {
		account: void 0,
		application,
		user: application && users.findBy("user_key", userKeyOf(scope))
	};
}
function userKeyOf({ credential: { XUserKey, user_key, userkey }, body }) {
	return XUserKey ?? user_key ?? userkey ?? textOf$1(body?._user_key);
}
function secondWord(header) {
	const [, second, ...more] = header?.split(" ") ?? [];
	return more.length === 0 ? textOf$1(second) : void 0;
}
function textOf$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function mayWrite(scope) {
	const { account } = callerOf(scope);
	return account !== void 0 && account.role !== "read";
}
function mayRead(scope) {
	const { account, application } = callerOf(scope);
	return account !== void 0 || application !== void 0;
}
function mayReadUsers(scope) {
	const { account, user } = callerOf(scope);
	return account !== void 0 || user !== void 0;
}
function mayReadGroupsOfUser(scope) {
	const { account, user } = callerOf(scope);
	return account !== void 0 || user !== void 0 && user.id === scope.params.user_id;
}
function mayAddGroups(scope) {
	return mayWrite(scope) || callerOf(scope).application?.allow_group_create === true;
}
function mayAddUsers(scope) {
	return mayWrite(scope) || callerOf(scope).application?.allow_user_create === true;
}
function sightOf(scope) {
	const { application, user: own } = callerOf(scope);
	return (user) => application === void 0 || own?.id === user?.id;
}
function visible(scope, user) {
	return sightOf(scope)(user) ? user : void 0;
}
// src/vendors/syncano/state.ts
const key = {
	type: "string",
	pattern: "^[0-9a-f]{40}$"
};
const state = {
	instances: collection({
		key: "name",
		schema: "Instance",
		derived: ["role", "links"]
	}),
	account_keys: collection({
		key: "key",
		schema: {
			required: ["role"],
			properties: {
				key,
				role: { enum: [
					"owner",
					"full",
					"write",
					"read"
				] }
			}
		}
	}),
	api_keys: collection({
		key: "key",
		schema: {
			required: ["allow_user_create", "allow_group_create"],
			properties: {
				key,
				allow_user_create: { type: "boolean" },
				allow_group_create: { type: "boolean" }
			}
		}
	}),
	profiles: collection({
		key: "id",
		schema: "Profile",
		derived: ["owner", "links"],
		references: { group: "groups" }
	}),
	users: collection({
		key: "id",
		schema: {
			required: [
				"username",
				"user_key",
				"profile"
			],
			properties: {
				id: { type: "integer" },
				username: { $ref: "contract#/components/schemas/User/properties/username" },
				user_key: key,
				profile: { type: "integer" }
			}
		},
		unique: [
			"username",
			"user_key",
			"profile"
		],
		references: { profile: "profiles" }
	}),
	groups: collection({
		key: "id",
		schema: "Group",
		derived: ["links"]
	}),
	members: relation()({
		group: "groups",
		user: "users"
	})
};
const { operation, shared } = rulebook();
function instanceOf({ params, state: { instances } }) {
	return instances.find(String(params.instance_name).toLowerCase());
}
const FULL_KEY = "0123456789abcdef0123456789abcdef01234562";
const READ_KEY = "fedcba9876543210fedcba987654321001234564";
const API_KEY = "0123456789abcdef0123456789abcdef01234561";
const UNKNOWN_KEY = "ffffffffffffffffffffffffffffffffffffff00";
const GRACES_KEY = "00000000000000000000000000000000000000b2";
const INSTANCE = "acme-instance";
const [ENGINEERING, SUPPORT] = [1, 2];
const [ADA, GRACE, ALAN] = [
	1,
	2,
	3
];
// src/vendors/syncano/refusals.ts
const { noSuchInstance, noSuchParentGroup, noSuchParentUser, noSuchKey, incorrectPage } = shared({
	noSuchInstance: {
		answer: 404,
		example: "InstanceNotFound",
		when: "the instance does not exist; looked at before the key",
		source: "documented: the pages of groups-add and users-groups-add, and the order of the server source",
		holds: (scope) => !instanceOf(scope),
		witness: {
			credential: UNKNOWN_KEY,
			params: {
				instance_name: "nowhere",
				group_id: 99,
				user_id: 99
			}
		}
	},
	noSuchParentGroup: {
		answer: 404,
		example: "GroupNotFound",
		when: "the group does not exist; looked at before the key",
		source: "documented: server source, parents are looked for before the key",
		holds: ({ params, state }) => !state.groups.has(params.group_id),
		witness: [{
			credential: UNKNOWN_KEY,
			params: { group_id: 99 }
		}, { params: { group_id: "abc" } }]
	},
	noSuchParentUser: {
		answer: 404,
		example: "UserNotFound",
		when: "the user does not exist; looked at before the key",
		source: "documented: server source, parents are looked for before the key",
		holds: ({ params, state }) => !state.users.has(params.user_id),
		witness: [{
			credential: UNKNOWN_KEY,
			params: { user_id: 99 }
		}, { params: { user_id: "abc" } }]
	},
	noSuchKey: {
		answer: 403,
		example: "NoSuchApiKey",
		when: "nobody holds the key that came",
		source: "documented: the page of the operation, 403 \"No such API Key.\"",
		holds: (scope) => keyOf(scope) !== void 0 && !callerOf(scope).account && !callerOf(scope).application,
		witness: [{ credential: UNKNOWN_KEY }, { credential: "no-key" }]
	},
	incorrectPage: {
		...contract.query,
		answer: 400,
		when: "a page parameter does not fit",
		source: "documented: server source, \"Incorrect page parameter provided.\"",
		witness: [
			{ query: { page_size: "many" } },
			{ query: { page_size: -1 } },
			{ query: { direction: 2 } },
			{ query: { last_pk: "x" } }
		]
	}
});
function notPermitted(when, may, ...witness) {
	return {
		answer: 403,
		example: "NotPermitted",
		when,
		source: "documented: server source, the rights of keys and roles; that it is the text without any key as well is inferred",
		holds: (scope) => !may(scope),
		witness: [...witness, {
			credential: null,
			throttled: true
		}]
	};
}
function throttledBefore(...refused) {
	return {
		...limits.throttled,
		answer: 429,
		when: "limits are on, and the 60 requests of the second are used up",
		source: "documented: server source, its default of 60 a second, its wait of one, and its place in the order",
		headers: () => ({ "retry-after": "1" }),
		witness: [{}, ...refused].map((witness) => ({
			...witness,
			throttled: true
		}))
	};
}
function badBody(required, source, ...witness) {
	return {
		...contract.body,
		answer: 400,
		when: "the body does not fit",
		source,
		body: (scope) => refusalOf(scope, required),
		witness
	};
}
function refusalOf({ errors, body }, required) {
	const { pointer, keyword, params } = errors[0];
	if (pointer === "" && keyword === "contentType") return { detail: "Unsupported media type in request." };
	if (pointer === "" && keyword === "type") return { non_field_errors: [`Invalid data. Expected a dictionary, but got ${pythonType(body)}.`] };
	if (pointer === "" && keyword !== "required") return { detail: "JSON parse error - No JSON object could be decoded" };
	if (pointer === "" && params.missingProperty === void 0) return Object.fromEntries(required.map((field) => [field, ["This field is required."]]));
	return fieldErrors(errors, body);
}
function fieldErrors(errors, body) {
	const texts = {};
	for (const error of errors) {
		const field = error.keyword === "required" ? String(error.params.missingProperty) : error.pointer.split("/")[1] ?? "";
		texts[field] = [textOf(error, body[field])];
	}
	return texts;
}
function textOf({ keyword, params }, value) {
	if (keyword === "required") return "This field is required.";
	if (value === null) return "This field may not be null.";
	if (keyword === "maxLength") return `Ensure this field has no more than ${params.limit} characters.`;
	if (keyword === "minLength") return "This field may not be blank.";
	if (keyword === "anyOf") return `Incorrect type.  Expected pk value, received ${pythonType(value)}.`;
	return "Not a valid string.";
}
function pythonType(value) {
	if (value === null) return "NoneType";
	if (Array.isArray(value)) return "list";
	if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
	return {
		string: "unicode",
		boolean: "bool"
	}[typeof value] ?? "dict";
}
// src/vendors/syncano/memberships.ts
const maxGroups = 32;
const notWritable$1 = notPermitted("no key, a role that only reads, or a key of the instance", mayWrite, {
	credential: READ_KEY,
	params: {
		group_id: SUPPORT,
		user_id: ALAN
	},
	text: "no JSON"
}, { credential: null }, { credential: API_KEY });
const throttled$2 = throttledBefore({
	params: {
		group_id: SUPPORT,
		user_id: ALAN
	},
	query: { page_size: "many" },
	text: "no JSON"
});
const notAMember = {
	answer: 404,
	example: "NotFound",
	when: "the user is not in the group",
	source: "documented: the page of the operation, 404 \"Not found\"",
	holds: ({ group, user, state }) => !state.members.has({
		group,
		user
	})
};
const alreadyAMember = {
	answer: 400,
	example: "AlreadyMember",
	when: "the user is in the group already",
	source: "documented: server source, \"User is already a part of that group.\"",
	holds: ({ group, user, state }) => state.members.has({
		group,
		user
	})
};
const tooManyGroups = {
	answer: 400,
	example: "TooManyGroups",
	when: `the user is in ${maxGroups} groups`,
	source: "documented: server source, USER_GROUP_MAX_COUNT",
	holds: ({ user, state }) => user !== void 0 && state.members.count({ user }) >= maxGroups
};
const adaInAllGroupsButTheLast = Array.from({ length: 31 }, (_, index) => index + SUPPORT + 1).flatMap((id) => [{ operation: "groups-add" }, ...id <= maxGroups ? [{
	operation: "groups-users-add",
	params: { group_id: id },
	body: { user: ADA }
}] : []]);
function idOf(value) {
	if (typeof value === "number") return value;
	return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : void 0;
}
function invalidPk(id) {
	return [`Invalid pk "${id}" - object does not exist.`];
}
// src/vendors/syncano/pages.ts
const maxSize = 100;
function pageOf({ query, self }, fetch, show) {
	const { page_size = maxSize, direction, last_pk, ordering } = query;
	const size = Math.min(page_size, maxSize);
	const back = direction === 0;
	const reverse = ordering?.toLowerCase() === "desc" !== back;
	const behind = ({ id }) => direction === void 0 || last_pk === void 0 || (reverse ? id < last_pk : id > last_pk);
	const { items } = fetch({
		limit: size,
		reverse,
		where: behind
	});
	if (back) items.reverse();
	const [first, last] = [items[0], items.at(-1)];
	const full = items.length === size;
	const link = (cursor) => pathWith(self(), {
		page_size: query.page_size,
		ordering,
		...cursor
	});
	return {
		next: full && last ? link({
			direction: 1,
			last_pk: last.id
		}) : back ? link({}) : null,
		prev: direction === 1 || back && full && first ? link({
			direction: 0,
			...first && { last_pk: first.id }
		}) : null,
		objects: items.map(show)
	};
}
function pathWith(path, query) {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) if (value !== void 0) search.set(name, String(value));
	return search.size > 0 ? `${path}?${search}` : path;
}
// src/vendors/syncano/views.ts
function pathTo(scope, operation, params = {}) {
	return scope.self(operation, {
		instance_name: instanceOf(scope)?.name ?? "",
		...params
	});
}
function showGroup(scope, { id, name, label, description }) {
	return {
		id,
		name,
		label,
		description,
		links: {
			self: pathTo(scope, "groups-details", { group_id: id }),
			users: pathTo(scope, "groups-users-list", { group_id: id })
		}
	};
}
function showUser(scope, user) {
	const { id, username, user_key } = user;
	const groups = scope.state.members.of({ user }).map(({ group }) => group);
	const profile = showProfile(scope, user);
	const self = pathTo(scope, "users-details", { user_id: id });
	return {
		id,
		username,
		profile,
		groups: groups.sort((one, other) => one.id - other.id).map((group) => showGroup(scope, group)),
		user_key,
		links: {
			self,
			groups: pathTo(scope, "users-groups-list", { user_id: id }),
			"reset-key": `${self}reset_key/`,
			profile: profile.links.self
		}
	};
}
function showProfile(scope, user) {
	const { id, created_at, updated_at, revision, ...rights } = scope.state.profiles.get(user.profile);
	const links = {
		self: `${pathTo(scope, "classes-details")}objects/${id}/`,
		owner: pathTo(scope, "users-details", { user_id: user.id }),
		...rights.group !== null && { group: pathTo(scope, "groups-details", { group_id: rights.group }) }
	};
	return {
		id,
		created_at,
		updated_at,
		revision,
		owner: user.id,
		...rights,
		links
	};
}
function showGroupUser(scope, { group, user }) {
	const self = pathTo(scope, "groups-users-details", {
		group_id: group.id,
		user_id: user.id
	});
	return {
		user: showUser(scope, user),
		links: { self }
	};
}
function showUserGroup(scope, { group, user }) {
	const self = pathTo(scope, "users-groups-details", {
		group_id: group.id,
		user_id: user.id
	});
	return {
		group: showGroup(scope, group),
		links: { self }
	};
}
const others = [
	"admins",
	"snippets",
	"endpoints",
	"invitations",
	"api_keys",
	"triggers",
	"schedules",
	"channels",
	"batch",
	"rename"
];
function showInstance(scope, instance, role) {
	const { name, description, owner, created_at, updated_at, metadata } = instance;
	const self = pathTo(scope, "instances-details");
	return {
		name,
		description,
		owner,
		created_at,
		updated_at,
		role,
		metadata,
		links: {
			self,
			classes: `${self}classes/`,
			users: pathTo(scope, "users-list"),
			groups: pathTo(scope, "groups-list"),
			push_notification: `${self}push_notifications/`,
			...Object.fromEntries(others.map((part) => [part, `${self}${part}/`]))
		}
	};
}
function showProfileClass(scope, { created_at }) {
	const self = pathTo(scope, "classes-details");
	return {
		name: "user_profile",
		description: "Class that holds profiles for users.",
		schema: [],
		status: "ready",
		created_at,
		updated_at: created_at,
		objects_count: scope.state.profiles.size,
		revision: 1,
		group: null,
		group_permissions: "create_objects",
		other_permissions: "create_objects",
		metadata: {},
		links: {
			self,
			objects: `${self}objects/`
		}
	};
}
// src/vendors/syncano/group-users.ts
const good$4 = {
	credential: FULL_KEY,
	params: {
		instance_name: INSTANCE,
		group_id: ENGINEERING
	}
};
const goodObject$3 = {
	credential: FULL_KEY,
	params: {
		...good$4.params,
		user_id: ADA
	}
};
const asGrace$2 = { credential: {
	XApiKey: API_KEY,
	XUserKey: GRACES_KEY
} };
const pairOf$1 = (scope) => {
	const { params, state } = scope;
	return {
		group: state.groups.find(params.group_id),
		user: visible(scope, state.users.find(params.user_id))
	};
};
const newPairOf$1 = ({ params, body, state }) => ({
	group: state.groups.find(params.group_id),
	user: state.users.find(idOf(body?.user))
});
const groupUsers = [
	operation("groups-users-delete", pairOf$1, {
		noSuchInstance,
		noSuchParentGroup,
		noSuchKey,
		notPermitted: notWritable$1,
		throttled: throttled$2,
		notAMember: {
			...notAMember,
			witness: [
				{ params: { user_id: ALAN } },
				{ params: { user_id: 99 } },
				{ params: { user_id: "abc" } }
			]
		},
		removed: {
			answer: 204,
			when: "the user leaves the group, and stays a user",
			source: "documented: the page of the operation, 204 without a body",
			effect: ({ group, user, state }) => {
				state.members.remove({
					group,
					user
				});
			},
			witness: {
				...goodObject$3,
				again: "notAMember"
			}
		}
	}),
	operation("groups-users-list", ({ params, state }) => ({ group: state.groups.find(params.group_id) }), {
		noSuchInstance,
		noSuchParentGroup,
		noSuchKey,
		notPermitted: notPermitted("no key, or a key of the instance without a user key", mayReadUsers, {
			credential: null,
			query: { page_size: "many" }
		}, { credential: API_KEY }),
		throttled: throttled$2,
		incorrectPage,
		listed: {
			answer: 200,
			when: "a page of the memberships, by age; to a key of the instance only that of the user that it asks for",
			source: "documented: server source, 200 with a list",
			body: (scope) => {
				const { group, state } = scope;
				const sees = sightOf(scope);
				return pageOf(scope, ({ where, ...slice }) => state.members.page({ group }, {
					...slice,
					where: (edge) => where(edge) && sees(edge.user)
				}), (membership) => showGroupUser(scope, membership));
			},
			witness: [good$4, asGrace$2]
		}
	}),
	operation("groups-users-add", newPairOf$1, {
		noSuchInstance,
		noSuchParentGroup,
		noSuchKey,
		notPermitted: notWritable$1,
		throttled: throttled$2,
		badBody: badBody(["user"], "documented: the page of users-groups-add, 400 by attribute", { body: { user: "nobody" } }, { body: { user: void 0 } }, { body: { user: null } }, { body: null }, { text: "no JSON" }),
		noSuchUser: {
			answer: 400,
			when: "the body names a user that does not exist",
			source: "documented: server source, \"Invalid pk\"",
			holds: ({ user }) => !user,
			body: ({ body }) => ({ user: invalidPk(body.user) }),
			witness: { body: { user: 99 } }
		},
		alreadyAMember: {
			...alreadyAMember,
			witness: [{ body: { user: GRACE } }, {
				after: adaInAllGroupsButTheLast,
				params: { group_id: SUPPORT },
				body: { user: ADA }
			}]
		},
		tooManyGroups: {
			...tooManyGroups,
			witness: {
				after: adaInAllGroupsButTheLast,
				params: { group_id: 33 },
				body: { user: ADA }
			}
		},
		added: {
			answer: 201,
			when: "the user joins the group",
			source: "documented: the page of groups-users-add, 201 with the membership",
			effect: (scope) => showGroupUser(scope, scope.state.members.add({
				group: scope.group,
				user: scope.user
			})),
			witness: [{
				...good$4,
				body: { user: ALAN },
				again: "alreadyAMember"
			}, { body: { user: String(ALAN) } }]
		}
	}),
	operation("groups-users-details", pairOf$1, {
		noSuchInstance,
		noSuchParentGroup,
		noSuchKey,
		notPermitted: notPermitted("no key, or a key of the instance without a user key", mayReadUsers, {
			credential: null,
			params: { user_id: ALAN }
		}, { credential: API_KEY }),
		throttled: throttled$2,
		notAMember: {
			...notAMember,
			when: "the user is not in the group, or is hidden from the key",
			witness: [
				{ params: { user_id: ALAN } },
				{ params: { user_id: "abc" } },
				{
					...asGrace$2,
					params: { user_id: ADA }
				}
			]
		},
		found: {
			answer: 200,
			when: "otherwise",
			source: "documented: server source, 200 with the membership",
			body: (scope) => showGroupUser(scope, scope),
			witness: [goodObject$3, {
				...asGrace$2,
				params: { user_id: GRACE }
			}]
		}
	})
];
// src/vendors/syncano/groups.ts
const good$3 = {
	credential: FULL_KEY,
	params: { instance_name: INSTANCE }
};
const goodObject$2 = {
	credential: FULL_KEY,
	params: {
		instance_name: INSTANCE,
		group_id: ENGINEERING
	}
};
const groupOf = (scope) => ({ group: scope.state.groups.find(scope.params.group_id) });
const notWritable = notPermitted("no key, a role that only reads, or a key of the instance", mayWrite, {
	credential: READ_KEY,
	params: { group_id: 99 }
}, { credential: null }, { credential: API_KEY });
const throttled$1 = throttledBefore({
	params: { group_id: 99 },
	query: { page_size: "many" },
	text: "no JSON"
});
const noSuchGroup = {
	answer: 404,
	example: "NotFound",
	when: "the group does not exist",
	source: "documented: server source, and the pages of objects: 404 \"Not found\"",
	holds: ({ group }) => !group,
	witness: [{
		params: { group_id: 99 },
		text: "no JSON"
	}, { params: { group_id: "abc" } }]
};
const bodySource = "inferred: a change is read as an addition is";
const tooLong = { body: {
	label: "x".repeat(65),
	description: "x".repeat(257)
} };
const groups = [
	operation("groups-list", {
		noSuchInstance,
		noSuchKey,
		notPermitted: notPermitted("no key", mayRead, {
			credential: null,
			query: { page_size: "many" }
		}),
		throttled: throttled$1,
		incorrectPage,
		listed: {
			answer: 200,
			when: "a page of the groups, by id",
			source: "documented: server source, any key may read groups",
			body: (scope) => pageOf(scope, (slice) => scope.state.groups.page(slice), (group) => showGroup(scope, group)),
			witness: [good$3, { credential: API_KEY }]
		}
	}),
	operation("groups-add", {
		noSuchInstance,
		noSuchKey,
		notPermitted: notPermitted("no key, a role that only reads, or a key of the instance that may not add groups", mayAddGroups, {
			credential: READ_KEY,
			text: "no JSON"
		}, { credential: null }, { credential: API_KEY }),
		throttled: throttled$1,
		badBody: badBody(["label"], "documented: the page of groups-add asks for a label; the name in the answer is inferred, the page shows an older one", { body: { label: void 0 } }, { body: null }, { text: "no JSON" }, tooLong),
		added: {
			answer: 201,
			when: "the group is added",
			source: "documented: the page of groups-add, 201 with the group",
			effect: (scope) => {
				const { body, state } = scope;
				const group = {
					id: state.groups.nextId(),
					name: null,
					label: body.label,
					description: body.description ?? ""
				};
				return showGroup(scope, state.groups.insert(group));
			},
			witness: {
				...good$3,
				body: { label: "research" },
				again: "added"
			}
		}
	}),
	operation("groups-details", groupOf, {
		noSuchInstance,
		noSuchKey,
		notPermitted: notPermitted("no key", mayRead, {
			credential: null,
			params: { group_id: 99 }
		}),
		throttled: throttled$1,
		noSuchGroup,
		found: {
			answer: 200,
			when: "otherwise",
			source: "documented: server source, 200 with the group; any key may read groups",
			body: (scope) => showGroup(scope, scope.group),
			witness: [goodObject$2, { credential: API_KEY }]
		}
	}),
	operation("groups-update", groupOf, {
		noSuchInstance,
		noSuchKey,
		notPermitted: notWritable,
		throttled: throttled$1,
		noSuchGroup,
		badBody: badBody(["label"], bodySource, { body: null }, { body: { label: 5 } }, tooLong),
		updated: {
			answer: 200,
			when: "the label changes, and the description if one is sent",
			source: "documented: server source, 200 with the group",
			effect: (scope) => {
				const { group, body, state } = scope;
				return showGroup(scope, state.groups.update(group, {
					label: body.label,
					description: body.description ?? group.description
				}));
			},
			witness: {
				...goodObject$2,
				body: { label: "research" },
				again: "updated"
			}
		}
	}),
	operation("groups-partial-update", groupOf, {
		noSuchInstance,
		noSuchKey,
		notPermitted: notWritable,
		throttled: throttled$1,
		noSuchGroup,
		badBody: badBody([], bodySource, { body: { label: null } }, tooLong),
		updated: {
			answer: 200,
			when: "what is sent changes",
			source: "documented: server source, 200 with the group",
			effect: (scope) => {
				const { group, body, state } = scope;
				const { label = group.label, description = group.description } = body ?? {};
				return showGroup(scope, state.groups.update(group, {
					label,
					description
				}));
			},
			witness: [{
				...goodObject$2,
				body: { description: "builds it" },
				again: "updated"
			}, {
				body: null,
				again: "updated"
			}]
		}
	}),
	operation("groups-delete", groupOf, {
		noSuchInstance,
		noSuchKey,
		notPermitted: notWritable,
		throttled: throttled$1,
		noSuchGroup,
		deleted: {
			answer: 204,
			when: "the group goes, its memberships with it",
			source: "documented: server source, 204",
			effect: ({ group, state }) => {
				const where = (profile) => profile.group === group.id;
				for (const profile of state.profiles.page({ where }).items) state.profiles.update(profile, { group: null });
				state.groups.remove(group);
			},
			witness: {
				...goodObject$2,
				again: "noSuchGroup"
			}
		}
	})
];
// src/vendors/syncano/instances.ts
const good$2 = {
	credential: FULL_KEY,
	params: { instance_name: INSTANCE }
};
const instances = [operation("instances-details", (scope) => ({ instance: instanceOf(scope) }), {
	noSuchKey,
	notPermitted: notPermitted("no key", mayRead, {
		credential: null,
		params: { instance_name: "nowhere" }
	}),
	throttled: throttledBefore({ params: { instance_name: "nowhere" } }),
	noSuchInstance: {
		answer: 404,
		example: "NotFound",
		when: "the instance does not exist",
		source: "documented: server source, 404 \"Not found\" after the key",
		holds: ({ instance }) => !instance,
		witness: { params: { instance_name: "nowhere" } }
	},
	found: {
		answer: 200,
		when: "otherwise",
		source: "documented: server source, 200 with the instance and the caller's role",
		body: (scope) => showInstance(scope, scope.instance, callerOf(scope).account?.role ?? "api_key"),
		witness: [good$2, { credential: API_KEY }]
	}
}), operation("classes-details", (scope) => ({ instance: instanceOf(scope) }), {
	noSuchInstance,
	noSuchKey,
	notPermitted: notPermitted("no key", mayRead, { credential: null }),
	throttled: throttledBefore(),
	found: {
		answer: 200,
		when: "otherwise",
		source: "documented: server source, every instance has the class and any key may read it",
		body: (scope) => showProfileClass(scope, scope.instance),
		witness: [good$2, { credential: API_KEY }]
	}
})];
// src/vendors/syncano/user-groups.ts
const good$1 = {
	credential: FULL_KEY,
	params: {
		instance_name: INSTANCE,
		user_id: ADA
	}
};
const goodObject$1 = {
	credential: FULL_KEY,
	params: {
		...good$1.params,
		group_id: ENGINEERING
	}
};
const asGrace$1 = { credential: {
	XApiKey: API_KEY,
	XUserKey: GRACES_KEY
} };
const pairOf = ({ params, state }) => ({
	group: state.groups.find(params.group_id),
	user: state.users.find(params.user_id)
});
const newPairOf = ({ params, body, state }) => ({
	group: state.groups.find(idOf(body?.group)),
	user: state.users.find(params.user_id)
});
const userGroups = [
	operation("users-groups-delete", pairOf, {
		noSuchInstance,
		noSuchParentUser,
		noSuchKey,
		notPermitted: notWritable$1,
		throttled: throttled$2,
		notAMember: {
			...notAMember,
			witness: [
				{ params: { user_id: ALAN } },
				{ params: { group_id: 99 } },
				{ params: { group_id: "abc" } }
			]
		},
		removed: {
			answer: 204,
			when: "the user leaves the group, and the group stays",
			source: "documented: server source, 204 as from the other side",
			effect: ({ group, user, state }) => {
				state.members.remove({
					group,
					user
				});
			},
			witness: {
				...goodObject$1,
				again: "notAMember"
			}
		}
	}),
	operation("users-groups-list", ({ params, state }) => ({ user: state.users.find(params.user_id) }), {
		noSuchInstance,
		noSuchParentUser,
		noSuchKey,
		notPermitted: notPermitted("no key, or a key of the instance that does not ask for this very user", mayReadGroupsOfUser, {
			credential: null,
			query: { page_size: "many" }
		}, { credential: API_KEY }, asGrace$1),
		throttled: throttled$2,
		incorrectPage,
		listed: {
			answer: 200,
			when: "a page of the memberships, by age",
			source: "documented: server source, 200 with a list",
			body: (scope) => pageOf(scope, (slice) => scope.state.members.page({ user: scope.user }, slice), (membership) => showUserGroup(scope, membership)),
			witness: [good$1, {
				...asGrace$1,
				params: { user_id: GRACE }
			}]
		}
	}),
	operation("users-groups-add", newPairOf, {
		noSuchInstance,
		noSuchParentUser,
		noSuchKey,
		notPermitted: notWritable$1,
		throttled: throttled$2,
		badBody: badBody(["group"], "documented: the page of users-groups-add, 400 by attribute", { body: { group: "none" } }, { body: { group: void 0 } }, { body: { group: null } }, { body: null }, { text: "no JSON" }),
		noSuchGroup: {
			answer: 400,
			when: "the body names a group that does not exist",
			source: "documented: server source, \"Invalid pk\"",
			holds: ({ group }) => !group,
			body: ({ body }) => ({ group: invalidPk(body.group) }),
			witness: { body: { group: 99 } }
		},
		alreadyAMember: {
			...alreadyAMember,
			witness: [{
				params: { user_id: GRACE },
				body: { group: ENGINEERING }
			}, {
				after: adaInAllGroupsButTheLast,
				params: { user_id: ADA },
				body: { group: SUPPORT }
			}]
		},
		tooManyGroups: {
			...tooManyGroups,
			witness: {
				after: adaInAllGroupsButTheLast,
				params: { user_id: ADA },
				body: { group: 33 }
			}
		},
		added: {
			answer: 201,
			when: "the user joins the group",
			source: "documented: the page of users-groups-add, 201 with the membership",
			effect: (scope) => showUserGroup(scope, scope.state.members.add({
				group: scope.group,
				user: scope.user
			})),
			witness: [{
				credential: FULL_KEY,
				params: {
					instance_name: INSTANCE,
					user_id: ALAN
				},
				body: { group: SUPPORT },
				again: "alreadyAMember"
			}, { body: { group: String(SUPPORT) } }]
		}
	}),
	operation("users-groups-details", pairOf, {
		noSuchInstance,
		noSuchParentUser,
		noSuchKey,
		notPermitted: notPermitted("no key, or a key of the instance that does not ask for this very user", mayReadGroupsOfUser, {
			credential: null,
			params: { user_id: ALAN }
		}, { credential: API_KEY }, asGrace$1),
		throttled: throttled$2,
		notAMember: {
			...notAMember,
			witness: [{ params: { user_id: ALAN } }, { params: { group_id: "abc" } }]
		},
		found: {
			answer: 200,
			when: "otherwise",
			source: "documented: server source, 200 with the membership",
			body: (scope) => showUserGroup(scope, scope),
			witness: [goodObject$1, {
				...asGrace$1,
				params: { user_id: GRACE }
			}]
		}
	})
];
// src/vendors/syncano/users.ts
const good = {
	credential: FULL_KEY,
	params: { instance_name: INSTANCE }
};
const goodObject = {
	credential: FULL_KEY,
	params: {
		instance_name: INSTANCE,
		user_id: ALAN
	}
};
const asGrace = { credential: {
	XApiKey: API_KEY,
	XUserKey: GRACES_KEY
} };
const userOf = (scope) => ({ user: visible(scope, scope.state.users.find(scope.params.user_id)) });
const throttled = throttledBefore({
	params: { user_id: 99 },
	query: { page_size: "many" },
	text: "no JSON"
});
const noSuchUser = {
	answer: 404,
	example: "NotFound",
	when: "the user does not exist, or is hidden from the key",
	source: "documented: the page of users-details, 404 \"Not found\"; server source for hidden users",
	holds: ({ user }) => !user
};
const users = [
	operation("users-list", {
		noSuchInstance,
		noSuchKey,
		notPermitted: notPermitted("no key, or a key of the instance without a user key", mayReadUsers, {
			credential: null,
			query: { page_size: "many" }
		}, { credential: API_KEY }, { credential: {
			XApiKey: API_KEY,
			XUserKey: "nobody"
		} }),
		throttled,
		incorrectPage,
		listed: {
			answer: 200,
			when: "a page of the users, by id; to a key of the instance only the user that it asks for",
			source: "documented: the page of users-list; server source for keys of the instance",
			body: (scope) => {
				const sees = sightOf(scope);
				return pageOf(scope, ({ where, ...slice }) => scope.state.users.page({
					...slice,
					where: (user) => where(user) && sees(user)
				}), (user) => showUser(scope, user));
			},
			witness: [good, asGrace]
		}
	}),
	operation("users-add", {
		noSuchInstance,
		noSuchKey,
		notPermitted: notPermitted("no key, a role that only reads, or a key of the instance that may not add users", mayAddUsers, {
			credential: READ_KEY,
			text: "no JSON"
		}, { credential: null }, { credential: API_KEY }),
		throttled,
		badBody: badBody(["username", "password"], "documented: server source, 400 by attribute", { body: {
			username: "ada",
			password: void 0
		} }, { body: null }, { text: "no JSON" }, { text: "[]" }, { body: {
			username: "",
			password: 5
		} }),
		usernameTaken: {
			answer: 400,
			example: "UsernameTaken",
			when: "somebody has the username, in any case; looked at once the rest fits",
			source: "documented: server source, \"This field must be unique.\"",
			holds: ({ body, state }) => state.users.findBy("username", body.username.toLowerCase()) !== void 0,
			witness: { body: { username: "Ada" } }
		},
		added: {
			answer: 201,
			when: "the user is added, with a profile and a key of its own",
			source: "documented: server source, 201 with the user",
			effect: (scope) => {
				const { body, state, newId, now } = scope;
				const at = now.toISOString().replace("Z", "000Z");
				const profile = state.profiles.insert({
					id: state.profiles.nextId(),
					created_at: at,
					updated_at: at,
					revision: 1,
					owner_permissions: "full",
					group: null,
					group_permissions: "none",
					other_permissions: "none",
					channel: null,
					channel_room: null
				});
				const username = body.username.toLowerCase();
				const user = {
					id: state.users.nextId(),
					username,
					user_key: newId.hex("user key", 40),
					profile: profile.id
				};
				return showUser(scope, state.users.insert(user));
			},
			witness: {
				...good,
				body: {
					username: "barbara",
					password: "secret"
				},
				again: "usernameTaken"
			}
		}
	}),
	operation("users-details", userOf, {
		noSuchInstance,
		noSuchKey,
		notPermitted: notPermitted("no key, or a key of the instance without a user key", mayReadUsers, {
			credential: null,
			params: { user_id: 99 }
		}, { credential: API_KEY }),
		throttled,
		noSuchUser: {
			...noSuchUser,
			witness: [
				{ params: { user_id: 99 } },
				{ params: { user_id: "abc" } },
				{
					...asGrace,
					params: { user_id: ADA }
				}
			]
		},
		found: {
			answer: 200,
			when: "otherwise",
			source: "documented: the page of users-details, 200 with the user",
			body: (scope) => showUser(scope, scope.user),
			witness: [goodObject, {
				...asGrace,
				params: { user_id: GRACE }
			}]
		}
	}),
	operation("users-delete", userOf, {
		noSuchInstance,
		noSuchKey,
		notPermitted: notPermitted("no key, a role that only reads, or a key of the instance", mayWrite, {
			credential: READ_KEY,
			params: { user_id: 99 }
		}, { credential: null }, { credential: API_KEY }),
		throttled,
		noSuchUser: {
			...noSuchUser,
			when: "the user does not exist",
			witness: [{ params: { user_id: 99 } }, { params: { user_id: "abc" } }]
		},
		deleted: {
			answer: 204,
			when: "the user goes, its profile and memberships with it",
			source: "documented: server source, 204",
			effect: ({ user, state }) => {
				state.users.remove(user);
				state.profiles.remove(state.profiles.get(user.profile));
			},
			witness: {
				...goodObject,
				again: "noSuchUser"
			}
		}
	})
];
// src/vendors/syncano/index.ts
var syncano_default = defineVendor({
	state,
	limit: {
		requests: 60,
		windowMs: 1e3
	},
	operations: [
		...groupUsers,
		...userGroups,
		...groups,
		...users,
		...instances
	]
});
export { syncano_default as default };
