import { i as rulebook, n as defineVendor, r as limits, t as contract } from "./chunk-define.js";
import { n as relation, t as collection } from "./chunk-definition.js";
// src/vendors/voucherify/errors.ts
function badRequest({ newId }, key, message, details) {
	return {
		code: 400,
		key,
		message,
		details,
		request_id: requestId(newId)
	};
}
function invalidPayload$1(making, details) {
	return badRequest(making, "invalid_payload", "Invalid payload", details);
}
function notFound({ newId }, type, id, details = `Cannot find ${type} with id ${id}`) {
	return {
		code: 404,
		key: "not_found",
		message: "Resource not found",
		details,
		request_id: requestId(newId),
		resource_id: id,
		resource_type: type
	};
}
function detailsOf(violations) {
	const { pointer = "", message = "is invalid" } = violations.find(({ keyword }) => keyword === "type") ?? violations[0] ?? {};
	return `${pointer === "" ? "Payload" : `Property ${pointer.replaceAll("/", ".")}`} ${message}`;
}
function requestId(newId) {
	return `v-${newId.hex("request", 18)}`;
}
// src/vendors/voucherify/limit.ts
const limit = {
	requests: 2e3,
	windowMs: 6e4,
	headers: ({ limit, remaining, resetsAt }) => ({
		"x-rate-limit-limit": String(limit),
		"x-rate-limit-remaining": String(remaining),
		"x-rate-limit-retry": String(resetsAt / 1e3)
	})
};
function secondsLeft(now, budget) {
	return Math.ceil(((budget?.resetsAt ?? now.getTime()) - now.getTime()) / 1e3);
}
// src/vendors/voucherify/roles.ts
const known = /^(ADMIN|USER|VIEWER|MERCHANT|USER_RESTRICTED|role_[A-Za-z0-9]+)$/;
const role = {
	type: "string",
	pattern: known.source
};
function isRole(name) {
	return typeof name === "string" && known.test(name);
}
// src/vendors/voucherify/state.ts
const state = {
	keys: collection({
		key: "id",
		schema: {
			required: [
				"id",
				"token",
				"management_api"
			],
			properties: {
				id: { type: "string" },
				token: { type: "string" },
				management_api: { type: "boolean" }
			}
		}
	}),
	projects: collection({
		key: "id",
		schema: "ManagementProject"
	}),
	users: collection({
		key: "id",
		schema: "User",
		derived: ["projects"],
		unique: ["login", "email"]
	}),
	assignments: relation()({
		project: "projects",
		user: "users"
	}, {
		required: ["role"],
		properties: { role }
	}),
	invitations: collection({
		key: "email",
		schema: "ManagementProjectsUsersInviteCreateRequestBody"
	})
};
const { operation, shared } = rulebook();
function keyOf({ credential, state }) {
	return state.keys.find(credential["X-Management-Id"]);
}
function userOf({ users }, idOrLogin) {
	return users.find(idOrLogin) ?? users.findBy("login", idOrLogin);
}
function asUser(user, { assignments }) {
	const roles = assignments.of({ user }).map(({ project, role }) => [project.id, role]);
	const { is_owner, ...who } = user;
	return {
		...who,
		projects: Object.fromEntries(roles),
		is_owner
	};
}
const KEY = {
	"X-Management-Id": "mgmt-id",
	"X-Management-Token": "mgmt-token"
};
const STARTER_KEY = {
	"X-Management-Id": "mgmt-id-starter",
	"X-Management-Token": "mgmt-token-starter"
};
const ACME = "proj_Acme0001";
const BETA = "proj_Beta0001";
const SANDBOX = "sand_Acme0001";
const ADA = "user_ada";
const GRACE = "user_grace";
const ALAN = "user_alan";
const NOWHERE = "proj_2F3txY7";
const NOBODY = "user_VNBwrq3d4OaxJjoykkwIRTbqgnYgjCl";
// src/vendors/voucherify/refusals.ts
const { unauthorized, throttled, noManagementApi } = shared({
	unauthorized: {
		answer: 401,
		when: "the two headers are not a pair of keys that somebody holds",
		source: "documented: 401 for an invalid token",
		holds: (scope) => {
			const key = keyOf(scope);
			return !key || key.token !== scope.credential["X-Management-Token"];
		},
		witness: [
			{ credential: null },
			{ credential: { "X-Management-Id": "mgmt-id" } },
			{ credential: { "X-Management-Token": "mgmt-token" } },
			{ credential: {
				"X-Management-Id": "mgmt-id",
				"X-Management-Token": "wrong"
			} },
			{ credential: {
				...STARTER_KEY,
				"X-Management-Token": "mgmt-token"
			} },
			{
				credential: null,
				throttled: true
			}
		]
	},
	throttled: {
		...limits.throttled,
		answer: 429,
		when: "limits are on, and the 2000 requests of the minute are used up",
		source: "inferred: documented for the platform as a whole; that it holds here, its place and its body are our reading",
		headers: ({ now, budget }) => ({
			"x-rate-limit-type": "api_calls",
			"retry-after": String(secondsLeft(now, budget))
		}),
		witness: [{ throttled: true }, {
			throttled: true,
			credential: STARTER_KEY
		}]
	},
	noManagementApi: {
		answer: 402,
		when: "the plan is without the Management API",
		source: "documented: 402 for a plan without the feature",
		holds: (scope) => !keyOf(scope)?.management_api,
		witness: [{ credential: STARTER_KEY }, {
			credential: STARTER_KEY,
			params: { projectId: NOWHERE },
			text: "no JSON"
		}]
	}
});
const { unlistedUnauthorized, unlistedNoManagementApi } = shared({
	unlistedUnauthorized: {
		...unauthorized,
		source: "inferred: 401 is listed at the other operations only"
	},
	unlistedNoManagementApi: {
		...noManagementApi,
		source: "inferred: 402 is listed at the other operations only"
	}
});
const { invalidPayload, incorrectRole } = shared({
	invalidPayload: {
		...contract.body,
		answer: 400,
		when: "the payload does not fit its schema",
		source: "documented: 400 invalid_payload",
		body: (scope) => invalidPayload$1(scope, scope.body === void 0 ? "Invalid request payload JSON format" : detailsOf(scope.errors)),
		witness: { text: "no JSON" }
	},
	incorrectRole: {
		answer: 400,
		when: "there is no such role",
		source: "inferred: 400 is documented, its key and text at invite-user only",
		holds: ({ body }) => !isRole(body?.role),
		body: (scope) => badRequest(scope, "used_incorrect_role", "Used incorrect role", `The role '${scope.body.role}' is incorrect`),
		witness: [{ body: { role: "VICE_ADMIN" } }, {
			params: { projectId: NOWHERE },
			body: { role: "VICE_ADMIN" }
		}]
	}
});
const { noSuchProject, noSuchUser, notAssigned } = shared({
	noSuchProject: {
		answer: 404,
		when: "the project does not exist",
		source: "inferred: 404 is listed for a project of its own and at invite-user, whose body this is",
		holds: ({ params, state }) => !state.projects.has(params.projectId),
		body: (scope) => notFound(scope, "project", scope.params.projectId),
		witness: [{ params: { projectId: NOWHERE } }, { params: {
			projectId: NOWHERE,
			userId: NOBODY
		} }]
	},
	noSuchUser: {
		answer: 404,
		when: "the organization has no user of that id or login",
		source: "documented: 404 not_found of a user",
		holds: ({ params, state }) => !userOf(state, params.userId),
		body: (scope) => notFound(scope, "user", scope.params.userId),
		witness: [{ params: { userId: NOBODY } }, { params: { userId: "nobody@example.com" } }]
	},
	notAssigned: {
		answer: 400,
		when: "the user is not in the project",
		source: "documented: the page of the operation, 400 user_not_assigned",
		holds: ({ params, state }) => !state.assignments.has({
			project: state.projects.find(params.projectId),
			user: userOf(state, params.userId)
		}),
		body: (scope) => badRequest(scope, "user_not_assigned", "User is not assigned", "User is not assigned to the project"),
		witness: { params: { userId: ALAN } }
	}
});
// src/vendors/voucherify/assignments.ts
const assignments = [
	operation("unassign-user", ({ params, state }) => ({
		project: state.projects.find(params.projectId),
		user: userOf(state, params.userId)
	}), {
		unauthorized,
		throttled,
		noManagementApi,
		noSuchProject,
		noSuchUser,
		notAssigned,
		onlyProject: {
			answer: 400,
			when: "the user is in one project only",
			source: "inferred: the refusal is documented, its status and key are not",
			holds: ({ user, state }) => user !== void 0 && state.assignments.count({ user }) === 1,
			body: (scope) => badRequest(scope, "user_assigned_to_one_project", "User cannot be unassigned", "User is assigned to only one project"),
			witness: [{ params: { userId: GRACE } }, { params: {
				projectId: BETA,
				userId: ALAN
			} }]
		},
		unassigned: {
			answer: 204,
			when: "the user leaves the project",
			source: "documented: the page of the operation, 204",
			effect: ({ project, user, state }) => void state.assignments.remove({
				project,
				user
			}),
			witness: [{
				credential: KEY,
				params: {
					projectId: ACME,
					userId: ADA
				},
				again: "notAssigned"
			}, {
				params: { userId: "ada@example.com" },
				again: "notAssigned"
			}]
		}
	}),
	operation("assign-user", ({ params, body, state }) => ({
		project: state.projects.find(params.projectId),
		user: userOf(state, body?.id ?? body?.login)
	}), {
		unauthorized,
		throttled,
		noManagementApi,
		invalidPayload: {
			...invalidPayload,
			when: "the payload is without a role, or has not just one of id and login",
			witness: [
				{ text: "no JSON" },
				{ body: { role: void 0 } },
				{ body: { id: void 0 } },
				{ body: { login: "alan@example.com" } }
			]
		},
		incorrectRole,
		noSuchProject: {
			...noSuchProject,
			witness: [{ params: { projectId: NOWHERE } }, {
				params: { projectId: NOWHERE },
				body: { id: NOBODY }
			}]
		},
		noSuchUser: {
			answer: 404,
			when: "the organization has no user of that id or login",
			source: "inferred: only existing users can be assigned; the body is the one of unassign-user",
			holds: ({ user }) => !user,
			body: (scope) => notFound(scope, "user", scope.body.id ?? scope.body.login ?? ""),
			witness: [{ body: { id: NOBODY } }, { body: {
				id: void 0,
				login: "nobody@example.com"
			} }]
		},
		assignedAgain: {
			answer: 200,
			when: "the user is in the project already: takes the role",
			source: "inferred: no refusal is documented for it",
			holds: ({ project, user, state }) => state.assignments.has({
				project,
				user
			}),
			effect: ({ project, user, body, state }) => {
				state.assignments.update({
					project,
					user
				}, { role: body.role });
				return asUser(user, state);
			},
			witness: {
				body: { id: ADA },
				again: "assignedAgain"
			}
		},
		assigned: {
			answer: 200,
			when: "the user joins the project",
			source: "documented: 200 with the user",
			effect: ({ project, user, body, state }) => {
				state.assignments.add({
					project,
					user,
					role: body.role
				});
				return asUser(user, state);
			},
			witness: [{
				credential: KEY,
				params: { projectId: ACME },
				body: {
					id: ALAN,
					role: "USER"
				},
				again: "assignedAgain"
			}, { body: {
				id: void 0,
				login: "edsger@example.com",
				role: "role_XyZ7aB9cD2eF4gH1iJ0kL5mN6oP8qR3s"
			} }]
		}
	}),
	operation("update-user", ({ params, state }) => ({
		project: state.projects.find(params.projectId),
		user: userOf(state, params.userId)
	}), {
		unauthorized,
		throttled,
		noManagementApi,
		invalidPayload,
		incorrectRole,
		noSuchProject,
		noSuchUser,
		notAssigned: {
			...notAssigned,
			source: "inferred: what is missing is told as unassign-user tells it, so this is, too"
		},
		updated: {
			answer: 200,
			when: "the user takes the role",
			source: "documented: 200 with the user",
			effect: ({ project, user, body, state }) => {
				state.assignments.update({
					project,
					user
				}, { role: body.role });
				return asUser(user, state);
			},
			witness: {
				credential: KEY,
				params: {
					projectId: ACME,
					userId: ADA
				},
				body: { role: "VIEWER" },
				again: "updated"
			}
		}
	})
];
// src/vendors/voucherify/invitations.ts
const invitations = [operation("invite-user", {
	unauthorized: unlistedUnauthorized,
	throttled,
	noManagementApi: unlistedNoManagementApi,
	invalidPayload: {
		...invalidPayload,
		source: "inferred: 400 is documented for an incorrect role only",
		witness: [
			{ text: "no JSON" },
			{ body: { email: "no address" } },
			{ body: {
				email: void 0,
				projects: { [ACME]: "VICE_ADMIN" }
			} }
		]
	},
	incorrectRole: {
		answer: 400,
		when: "there is no such role",
		source: "documented: 400 used_incorrect_role",
		holds: ({ body }) => Object.values(body.projects).some((role) => !isRole(role)),
		body: (scope) => {
			return badRequest(scope, "used_incorrect_role", "Used incorrect role", `The role '${Object.values(scope.body.projects).find((role) => !isRole(role))}' is incorrect`);
		},
		witness: [{ body: { projects: { [ACME]: "VICE_ADMIN" } } }, { body: { projects: { [NOWHERE]: "VICE_ADMIN" } } }]
	},
	noSuchProject: {
		answer: 404,
		when: "one of the projects does not exist",
		source: "documented: 404 not_found of a project",
		holds: ({ body, state }) => Object.keys(body.projects).some((id) => !state.projects.has(id)),
		body: (scope) => {
			return notFound(scope, "project", Object.keys(scope.body.projects).find((id) => !scope.state.projects.has(id)) ?? "");
		},
		witness: [{ body: { projects: { [NOWHERE]: "USER" } } }, { body: {
			email: "ada@example.com",
			projects: { [NOWHERE]: "USER" }
		} }]
	},
	duplicate: {
		answer: 409,
		when: "the e-mail address is a user's",
		source: "documented: 409 duplicate_found",
		holds: ({ body: { email }, state }) => state.users.findBy("email", email) !== void 0 || state.users.findBy("login", email) !== void 0,
		body: ({ body: { email } }) => ({
			code: 409,
			key: "duplicate_found",
			message: "Duplicated resource found",
			details: `Duplicated user exists with email ${email}`,
			resource_id: email,
			resource_type: "user"
		}),
		witness: { body: { email: "ada@example.com" } }
	},
	invited: {
		answer: 204,
		when: "the invitation goes out; nobody joins a project yet",
		source: "documented: 204; that a second invitation takes the place of the first is our reading",
		effect: ({ body: { email, first_name, last_name, projects }, state }) => {
			const invitation = {
				email,
				first_name,
				last_name,
				projects
			};
			const earlier = state.invitations.find(email);
			if (earlier) state.invitations.update(earlier, invitation);
			else state.invitations.insert(invitation);
		},
		witness: {
			credential: KEY,
			body: {
				email: "barbara@example.com",
				first_name: "Barbara",
				last_name: "Liskov",
				projects: { [ACME]: "USER" }
			},
			again: "invited"
		}
	}
})];
// src/vendors/voucherify/newproject.ts
function newProject(id, wanted, emails) {
	const loud = {
		value: 80,
		emails,
		in_app: true,
		enabled: true
	};
	const callout = {
		email: true,
		emails,
		in_app: true
	};
	return {
		id,
		name: wanted.name,
		currency: wanted.currency,
		timezone: wanted.timezone,
		cluster_id: wanted.cluster_id ?? "eu1",
		api_version: wanted.api_version ?? "v2018-08-01",
		...wanted.description !== void 0 && { description: wanted.description },
		...wanted.dial_code !== void 0 && { dial_code: wanted.dial_code },
		case_sensitive_codes: wanted.case_sensitive_codes,
		client_trusted_domains: wanted.client_trusted_domains ?? [],
		client_redeem_enabled: wanted.client_redeem_enabled ?? false,
		client_publish_enabled: wanted.client_publish_enabled ?? false,
		client_list_vouchers_enabled: wanted.client_list_vouchers_enabled ?? false,
		client_create_customer_enabled: wanted.client_create_customer_enabled ?? false,
		client_loyalty_events_enabled: wanted.client_loyalty_events_enabled ?? false,
		client_set_voucher_expiration_date_enabled: wanted.client_set_voucher_expiration_date_enabled ?? false,
		api_usage_notifications: {
			messages: loud,
			api_calls: loud,
			cycle_calls: loud,
			redemptions: {
				value: 80,
				emails: [],
				in_app: false,
				enabled: false
			},
			webhook_calls: loud,
			bulk_api_calls: loud,
			...wanted.api_usage_notifications
		},
		webhooks_callout_notifications: wanted.webhooks_callout_notifications ?? {
			webhooks: callout,
			distributions: callout
		},
		is_sandbox: false,
		webhook_version: wanted.webhook_version ?? "v2024-01-01"
	};
}
// src/vendors/voucherify/projects.ts
function assigned(owners, named, state) {
	const roles = new Map(owners.map((owner) => [owner, "ADMIN"]));
	for (const { id, login, role } of named) {
		const user = userOf(state, id ?? login);
		if (user) roles.set(user, role);
	}
	return roles;
}
const { missed } = shared({ missed: {
	...noSuchProject,
	source: "documented: 404, \"Cannot find project with id …\"",
	body: ({ params }) => ({
		code: 404,
		message: "Resource not found",
		details: `Cannot find project with id ${params.projectId}`
	})
} });
const creating = operation("create-project", {
	unauthorized,
	throttled,
	noManagementApi,
	invalidPayload: {
		...invalidPayload,
		witness: [
			{ text: "no JSON" },
			{ body: { name: void 0 } },
			{ body: {
				name: void 0,
				users: [{
					id: ADA,
					role: "VICE_ADMIN"
				}]
			} }
		]
	},
	incorrectRole: {
		answer: 400,
		when: "a user is to have a role that there is not",
		source: incorrectRole.source,
		holds: ({ body }) => body.users?.some(({ role }) => !isRole(role)) ?? false,
		body: (scope) => {
			const role = scope.body.users?.find(({ role }) => !isRole(role))?.role;
			return badRequest(scope, "used_incorrect_role", "Used incorrect role", `The role '${role}' is incorrect`);
		},
		witness: [{ body: { users: [{
			id: ADA,
			role: "VICE_ADMIN"
		}] } }, { body: { users: [{
			id: NOBODY,
			role: "VICE_ADMIN"
		}] } }]
	},
	noSuchUser: {
		answer: 400,
		when: "one of the users does not exist",
		source: "inferred: only existing users can be assigned, and no 404 is listed",
		holds: ({ body, state }) => body.users?.some(({ id, login }) => !userOf(state, id ?? login)) ?? false,
		body: (scope) => {
			const missing = scope.body.users?.find(({ id, login }) => !userOf(scope.state, id ?? login));
			return invalidPayload$1(scope, `Cannot find user with id ${missing?.id ?? missing?.login}`);
		},
		witness: { body: { users: [{
			id: NOBODY,
			role: "USER"
		}] } }
	},
	otherRegion: {
		answer: 403,
		when: "on demand",
		source: "documented: 403 for a cluster that is not open; which ones are is not known"
	},
	created: {
		answer: 200,
		when: "the project comes to be, with all owners and the users that were named in it",
		source: "documented: 200 with the project and its keys; that owners become ADMIN is our reading",
		effect: ({ body, state, newId }) => {
			const owners = state.users.page({ where: ({ is_owner }) => is_owner }).items;
			const emails = owners.map(({ email }) => email);
			const project = state.projects.insert(newProject(`proj_${newId.alphanumeric("project", 8)}`, body, emails));
			for (const [user, role] of assigned(owners, body.users ?? [], state)) state.assignments.add({
				project,
				user,
				role
			});
			const sideKey = () => ({
				app_id: newId.uuid("app_id"),
				app_token: newId.uuid("app_token")
			});
			return {
				...project,
				server_side_key: sideKey(),
				client_side_key: sideKey()
			};
		},
		witness: {
			credential: KEY,
			body: {
				name: "Gamma",
				case_sensitive_codes: true,
				timezone: "UTC",
				currency: "EUR",
				users: [{
					login: "grace@example.com",
					role: "USER"
				}]
			},
			again: "created"
		}
	}
});
const projects = [
	operation("list-projects", {
		unauthorized: unlistedUnauthorized,
		throttled,
		noManagementApi,
		listed: {
			answer: 200,
			when: "otherwise",
			source: "documented: 200 with the list",
			body: ({ state }) => ({
				object: "list",
				data_ref: "data",
				data: state.projects.all(),
				total: state.projects.size
			}),
			witness: { credential: KEY }
		}
	}),
	creating,
	operation("get-project", ({ params, state }) => ({ project: state.projects.find(params.projectId) }), {
		unauthorized: unlistedUnauthorized,
		throttled,
		noManagementApi,
		noSuchProject: missed,
		found: {
			answer: 200,
			when: "otherwise",
			source: "documented: 200 with the project",
			body: ({ project }) => project,
			witness: {
				credential: KEY,
				params: { projectId: ACME }
			}
		}
	}),
	operation("delete-project", ({ params, state }) => ({ project: state.projects.find(params.projectId) }), {
		unauthorized: unlistedUnauthorized,
		throttled,
		noManagementApi,
		noSuchProject: missed,
		sandbox: {
			answer: 400,
			when: "the project is the sandbox",
			source: "inferred: the refusal is documented, its status and key are not",
			holds: ({ project }) => project?.is_sandbox === true,
			body: (scope) => badRequest(scope, "sandbox_project", "Project cannot be deleted", "Sandbox project cannot be deleted"),
			witness: { params: { projectId: SANDBOX } }
		},
		deleted: {
			answer: 204,
			when: "the project goes, its assignments with it",
			source: "documented: 204",
			effect: ({ project, state }) => void state.projects.remove(project),
			witness: {
				credential: KEY,
				params: { projectId: BETA },
				again: "noSuchProject"
			}
		}
	})
];
// src/vendors/voucherify/users.ts
function pageOf(items, { limit, page }) {
	if (limit === void 0 && page === void 0) return items;
	const size = limit ?? 10;
	const first = ((page ?? 1) - 1) * size;
	return items.slice(first, first + size);
}
const users = [operation("list-users", ({ params, state }) => ({ project: state.projects.find(params.projectId) }), {
	unauthorized,
	throttled,
	noManagementApi: {
		...noManagementApi,
		witness: [{ credential: STARTER_KEY }, {
			credential: STARTER_KEY,
			query: { limit: 0 }
		}]
	},
	invalidQuery: {
		...contract.query,
		answer: 400,
		when: "limit or page is out of its range",
		source: "inferred: the key is in the vendor's list of errors; limit is 100 at most, the lowest page is 1",
		body: (scope) => badRequest(scope, "invalid_query_params", "Invalid query params", detailsOf(scope.errors)),
		witness: [
			{ query: { limit: 101 } },
			{ query: { page: 0 } },
			{
				query: { limit: "all" },
				params: { projectId: NOWHERE }
			}
		]
	},
	noSuchProject,
	listed: {
		answer: 200,
		when: "otherwise",
		source: "documented: 200 with the list; the changelog adds limit and page",
		body: ({ project, query, state }) => {
			const all = state.assignments.of({ project });
			return {
				object: "list",
				data_ref: "data",
				data: pageOf(all, query).map(({ user }) => asUser(user, state)),
				total: all.length
			};
		},
		witness: [{
			credential: KEY,
			params: { projectId: ACME }
		}, { query: {
			limit: 1,
			page: 2
		} }]
	}
}), operation("get-user", ({ params, state }) => ({
	project: state.projects.find(params.projectId),
	user: userOf(state, params.userId)
}), {
	unauthorized,
	throttled,
	noManagementApi,
	noSuchProject,
	notAssigned: {
		answer: 404,
		when: "the user does not exist, or is not in the project",
		source: "documented: 404 in a wording of its own that covers both",
		holds: ({ project, user, state }) => !state.assignments.has({
			project,
			user
		}),
		body: (scope) => {
			const { projectId, userId } = scope.params;
			return notFound(scope, "user", userId, `Cannot find user '${userId}' assigned to the project '${projectId}'`);
		},
		witness: [{ params: { userId: ALAN } }, { params: { userId: NOBODY } }]
	},
	found: {
		answer: 200,
		when: "otherwise",
		source: "documented: 200 with the user",
		body: ({ user, state }) => asUser(user, state),
		witness: [{
			credential: KEY,
			params: {
				projectId: ACME,
				userId: ADA
			}
		}, { params: { userId: "ada@example.com" } }]
	}
})];
// src/vendors/voucherify/index.ts
var voucherify_default = defineVendor({
	state,
	limit,
	operations: [
		...assignments,
		...users,
		...projects,
		...invitations
	]
});
export { voucherify_default as default };
