import { i as rulebook, n as defineVendor, r as limits, t as contract } from "./chunk-define.js";
import { n as relation, t as collection } from "./chunk-definition.js";
// src/vendors/snag/keys.ts
function keyOf({ credential, state }) {
	const key = state.keys.find(credential.apiKeyAuth);
	return key?.revoked ? void 0 : key;
}
function websiteOf(asking, named) {
	const key = keyOf(asking);
	const website = asking.state.websites.find(named?.websiteId);
	const organizationId = named?.organizationId ?? key?.organizationId;
	return key && website?.organizationId === key.organizationId && organizationId === key.organizationId ? website : void 0;
}
function userOf(asking, userId) {
	const user = asking.state.users.find(userId);
	return user && metadataFor(asking, user).length > 0 ? user : void 0;
}
function metadataFor(asking, user) {
	const organizationId = keyOf(asking)?.organizationId;
	return asking.state.metadata.of({ user }).filter(({ website }) => website.organizationId === organizationId);
}
// src/vendors/snag/membership.ts
function groupOf(state, user, website) {
	return user && state.members.of({ user }).find(({ group }) => group.websiteId === website?.id)?.group;
}
function userOfWallet({ state, newId, now }, walletAddress) {
	const createdAt = now.toISOString();
	const made = () => state.users.insert({
		id: newId.uuid("user"),
		walletAddress,
		isSnagSuperAdmin: false,
		createdAt,
		updatedAt: createdAt
	});
	return state.users.findBy("walletAddress", walletAddress) ?? made();
}
function metadataAt({ state, newId, now }, user, website) {
	const known = state.metadata.find({
		user,
		website
	});
	if (known) return known;
	const createdAt = now.toISOString();
	return state.metadata.add({
		user,
		website,
		metadataId: newId.uuid("metadata"),
		externalIdentifier: null,
		walletGroupIdentifier: null,
		profile: {},
		createdAt,
		updatedAt: createdAt
	});
}
function foundGroup(making, user, website, externalIdentifier) {
	const { profile } = metadataAt(making, user, website);
	return making.state.groups.insert({
		id: making.newId.uuid("group"),
		websiteId: website.id,
		externalIdentifier,
		profile
	});
}
function join({ state }, user, website, group) {
	const current = groupOf(state, user, website);
	if (current?.id === group.id) return;
	if (current) state.members.remove({
		group: current,
		user
	});
	state.members.add({
		group,
		user
	});
}
// src/vendors/snag/state.ts
const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const uuid = {
	type: "string",
	format: "uuid"
};
const time = {
	type: "string",
	format: "date-time"
};
const profile = { $ref: "contract#/components/schemas/CreateUserMetadata" };
const state = {
	organizations: collection({
		key: "id",
		schema: { properties: { id: uuid } }
	}),
	websites: collection({
		key: "id",
		references: { organizationId: "organizations" },
		schema: {
			required: ["organizationId", "multipleWallets"],
			properties: {
				id: uuid,
				multipleWallets: { type: "boolean" }
			}
		}
	}),
	keys: collection({
		key: "key",
		references: {
			organizationId: "organizations",
			defaultWebsiteId: "websites"
		},
		schema: {
			required: [
				"organizationId",
				"defaultWebsiteId",
				"revoked"
			],
			properties: {
				key: text,
				revoked: { type: "boolean" }
			}
		}
	}),
	users: collection({
		key: "id",
		unique: ["walletAddress"],
		schema: {
			required: [
				"walletAddress",
				"isSnagSuperAdmin",
				"createdAt",
				"updatedAt"
			],
			properties: {
				id: uuid,
				walletAddress: text,
				isSnagSuperAdmin: { type: "boolean" },
				createdAt: time,
				updatedAt: time
			}
		}
	}),
	metadata: relation()({
		user: "users",
		website: "websites"
	}, {
		required: [
			"metadataId",
			"externalIdentifier",
			"walletGroupIdentifier",
			"profile",
			"createdAt",
			"updatedAt"
		],
		properties: {
			metadataId: uuid,
			externalIdentifier: textOrNull,
			walletGroupIdentifier: textOrNull,
			profile,
			createdAt: time,
			updatedAt: time
		}
	}),
	groups: collection({
		key: "id",
		references: { websiteId: "websites" },
		schema: {
			required: [
				"websiteId",
				"externalIdentifier",
				"profile"
			],
			properties: {
				id: uuid,
				externalIdentifier: textOrNull,
				profile
			}
		}
	}),
	members: relation()({
		group: "groups",
		user: "users"
	})
};
const { operation, shared } = rulebook();
const ORGANIZATION = "0a000000-0000-4000-8000-000000000001";
const MAIN = "0b000000-0000-4000-8000-000000000001";
const SINGLE_WALLET = "0b000000-0000-4000-8000-000000000003";
const ADA = "0c000000-0000-4000-8000-00000000000a";
const ALAN = "0c000000-0000-4000-8000-00000000000c";
const EDSGER = "0c000000-0000-4000-8000-00000000000d";
const GRACES_WALLET = "0x00000000000000000000000000000000000000bb";
const ALANS_WALLET = "0x00000000000000000000000000000000000000cc";
const UNKNOWN = "0f000000-0000-4000-8000-00000000000f";
// src/vendors/snag/refusals.ts
const { invalidKey, throttled, badRequest, badQuery, noBody } = shared({
	invalidKey: {
		answer: 403,
		when: "the key is missing, unknown or revoked",
		source: "inferred: the text of the documented 403; no 401 is documented",
		holds: (scope) => !keyOf(scope),
		witness: [
			{
				credential: "nobody",
				text: "no JSON",
				query: {
					limit: "many",
					websiteId: void 0
				}
			},
			{ credential: "snag-key-revoked" },
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
		when: "limits are on, and the 250 requests of the second are used up",
		source: "documented: the page of rate limits, 429 for every endpoint; its place among the refusals is our reading",
		witness: [{ throttled: true }, {
			throttled: true,
			text: "no JSON",
			query: {
				limit: "many",
				websiteId: void 0
			}
		}]
	},
	badRequest: {
		...contract.body,
		answer: 400,
		when: "the body is no JSON or does not fit its schema",
		source: "inferred: the only documented message that fits",
		example: "NotValid",
		witness: [{ body: { websiteId: "main" } }, { text: "no JSON" }]
	},
	badQuery: {
		...contract.params,
		answer: 400,
		when: "a parameter does not fit its schema",
		source: "inferred: no refusal of a list is documented",
		witness: { query: { limit: 0 } }
	},
	noBody: {
		answer: 400,
		when: "there is no body",
		source: "inferred: the only documented message that fits",
		example: "NotValid",
		holds: ({ body }) => body === void 0,
		witness: { body: null }
	}
});
// src/vendors/snag/groups.ts
const asConnected = ({ id, walletAddress, createdAt, updatedAt }) => ({
	walletAddress,
	id,
	createdAt,
	updatedAt
});
const groups = [operation("disconnectUser", (scope) => {
	const website = websiteOf(scope, scope.body);
	const user = userOf(scope, scope.body?.userId);
	return {
		website,
		user,
		group: groupOf(scope.state, user, website)
	};
}, {
	invalidKey,
	throttled,
	badRequest,
	noBody,
	notFound: {
		answer: 404,
		when: "the organization is not the key's, or has no such website or user",
		source: "inferred: 404 is documented without its condition",
		holds: ({ website, user }) => !website || !user,
		witness: [
			{ body: { userId: UNKNOWN } },
			{ body: {
				websiteId: UNKNOWN,
				userId: EDSGER
			} },
			{ body: {
				organizationId: UNKNOWN,
				userId: EDSGER
			} }
		]
	},
	notSameGroup: {
		answer: 400,
		when: "the user is in a group of another website only",
		source: "inferred: the vendor may mean the group of a logged-in caller, whom a key has not",
		example: "NotSameGroup",
		holds: (scope) => {
			const { group, user, state } = scope;
			return !group && user !== void 0 && metadataFor(scope, user).some(({ website }) => groupOf(state, user, website));
		},
		witness: { body: { userId: EDSGER } }
	},
	notAMember: {
		answer: 400,
		when: "the user is in no group",
		source: "inferred: the literal words of the message",
		example: "NotAMember",
		holds: ({ group }) => !group,
		witness: { body: { userId: ALAN } }
	},
	disconnected: {
		answer: 200,
		when: "the user leaves their group",
		source: "documented: the page of the operation, 200 \"Success\"",
		effect: ({ group, user, state }) => {
			state.members.remove({
				group,
				user
			});
		},
		witness: {
			credential: "snag-key",
			body: {
				websiteId: MAIN,
				organizationId: ORGANIZATION,
				userId: ADA
			},
			again: "notAMember"
		}
	},
	failed: {
		answer: 500,
		when: "on demand",
		source: "documented: the page of the operation, 500 without a condition"
	}
}), operation("connectUser", (scope) => ({
	website: websiteOf(scope, scope.body),
	wallet: scope.body?.walletAddress,
	target: userOf(scope, scope.body?.userId)
}), {
	invalidKey,
	throttled,
	badRequest,
	noBody,
	notFound: {
		answer: 404,
		when: "the organization is not the key's, or has no such website or user",
		source: "inferred: as for disconnecting",
		holds: ({ website, target, body }) => !website || body?.userId !== void 0 && !target,
		witness: [
			{ body: { websiteId: UNKNOWN } },
			{ body: { organizationId: UNKNOWN } },
			{ body: {
				websiteId: SINGLE_WALLET,
				userId: UNKNOWN
			} }
		]
	},
	oneWalletOnly: {
		answer: 400,
		when: "the website does not connect wallets",
		source: "inferred: the guide shows the message, not its status",
		example: "OneWalletOnly",
		holds: ({ website }) => !website?.multipleWallets,
		witness: { body: {
			websiteId: SINGLE_WALLET,
			userId: void 0
		} }
	},
	registered: {
		answer: 200,
		when: "no user is named to connect the wallet to: the website knows it from now on, its group stays as it is",
		source: "inferred: the documented example names nobody either",
		holds: ({ body }) => body?.userId === void 0,
		effect: (scope) => {
			const user = userOfWallet(scope, scope.wallet);
			metadataAt(scope, user, scope.website);
			return asConnected(user);
		},
		witness: [{
			body: { userId: void 0 },
			again: "registered"
		}, {
			body: {
				userId: void 0,
				walletAddress: GRACES_WALLET
			},
			again: "registered"
		}]
	},
	inAnotherGroup: {
		answer: 400,
		when: "the wallet is in another group, and confirmDisconnect is not true",
		source: "inferred: what confirmDisconnect would otherwise confirm",
		example: "NotValid",
		holds: ({ website, wallet, target, body, state }) => {
			const current = groupOf(state, state.users.findBy("walletAddress", wallet), website);
			return !body?.confirmDisconnect && current !== void 0 && current.id !== groupOf(state, target, website)?.id;
		},
		witness: { body: {
			walletAddress: GRACES_WALLET,
			userId: ALAN
		} }
	},
	connected: {
		answer: 200,
		when: "the wallet joins the user's group, which is made when there is none",
		source: "documented: 200 with the user of the wallet; that a group is made is our reading",
		effect: (scope) => {
			const { website, target, state } = scope;
			const user = userOfWallet(scope, scope.wallet);
			metadataAt(scope, user, website);
			const group = groupOf(state, target, website) ?? foundGroup(scope, target, website, null);
			join(scope, target, website, group);
			join(scope, user, website, group);
			return asConnected(user);
		},
		witness: [{
			credential: "snag-key",
			body: {
				websiteId: MAIN,
				organizationId: ORGANIZATION,
				walletType: "evm",
				walletAddress: ALANS_WALLET,
				userId: ADA
			},
			again: "connected"
		}, {
			body: {
				walletAddress: GRACES_WALLET,
				userId: ALAN,
				confirmDisconnect: true
			},
			again: "connected"
		}]
	}
})];
// src/vendors/snag/profile.ts
function saidIn({ userId: _userId, walletAddress: _walletAddress, websiteId: _websiteId, organizationId: _organizationId, userGroupId: _userGroupId, userGroupExternalIdentifier: _userGroupExternalIdentifier, ...said }) {
	return said;
}
function asSeen(state, { user, website, profile, ...own }) {
	const group = groupOf(state, user, website);
	return {
		...profile,
		...group?.profile,
		...own,
		organizationId: website.organizationId,
		websiteId: website.id,
		userId: user.id,
		walletAddress: user.walletAddress,
		address: user.walletAddress,
		userGroupId: group?.id ?? null,
		userGroupExternalIdentifier: group?.externalIdentifier ?? null
	};
}
function matches(seen, names, query) {
	return names.every((name) => query[name] === void 0 || query[name] === seen[name]);
}
function mentions({ walletAddress, displayName, emailAddress, externalIdentifier }, words) {
	return [
		walletAddress,
		displayName,
		emailAddress,
		externalIdentifier
	].some((text) => text?.toLowerCase().includes(words.toLowerCase()));
}
// src/vendors/snag/metadata.ts
const filters$1 = [
	"organizationId",
	"websiteId",
	"userId",
	"walletAddress",
	"externalIdentifier"
];
function groupNamed(state, website, { userGroupId, userGroupExternalIdentifier }) {
	const here = (group) => group.websiteId === website?.id;
	if (userGroupId !== void 0) {
		const group = state.groups.find(userGroupId);
		return group && here(group) ? group : void 0;
	}
	if (userGroupExternalIdentifier == null) return void 0;
	const named = (group) => here(group) && group.externalIdentifier === userGroupExternalIdentifier;
	return state.groups.page({
		where: named,
		limit: 1
	}).items[0];
}
const metadata = [operation("createUserMetadata", (scope) => {
	const named = scope.body ?? {};
	return {
		named,
		website: websiteOf(scope, {
			...named,
			websiteId: named.websiteId ?? keyOf(scope)?.defaultWebsiteId
		}),
		user: userOf(scope, named.userId),
		wallet: named.walletAddress
	};
}, {
	invalidKey,
	throttled,
	badRequest: {
		...badRequest,
		witness: [{ body: { walletAddress: 7 } }, { text: "no JSON" }]
	},
	nobodyNamed: {
		answer: 400,
		when: "neither a wallet nor a user is named",
		source: "inferred: the guide calls the wallet the one thing that is needed",
		example: "NotValid",
		holds: ({ named }) => !named.walletAddress && !named.userId,
		witness: [{ body: {
			walletAddress: void 0,
			websiteId: UNKNOWN
		} }, { body: null }]
	},
	notFound: {
		answer: 404,
		when: "the organization is not the key's, or has no such website or user",
		source: "inferred: as for disconnecting",
		holds: ({ website, named, user }) => !website || named.userId !== void 0 && !user,
		witness: [
			{ body: { userId: UNKNOWN } },
			{ body: { websiteId: UNKNOWN } },
			{ body: { organizationId: UNKNOWN } }
		]
	},
	twoUsers: {
		answer: 400,
		when: "the wallet is not that of the user",
		source: "inferred: a wallet is a user",
		example: "NotValid",
		holds: ({ named, wallet, user }) => named.userId !== void 0 && wallet !== void 0 && user?.walletAddress !== wallet,
		witness: { body: {
			userId: ADA,
			websiteId: SINGLE_WALLET
		} }
	},
	oneWalletOnly: {
		answer: 400,
		when: "a group is named at a website that does not connect wallets",
		source: "inferred: the guide names this refusal for connecting only",
		example: "OneWalletOnly",
		holds: ({ website, named }) => !website?.multipleWallets && (named.userGroupId ?? named.userGroupExternalIdentifier) != null,
		witness: { body: {
			websiteId: SINGLE_WALLET,
			userGroupId: UNKNOWN
		} }
	},
	noSuchGroup: {
		answer: 404,
		when: "the website has no group of that id",
		source: "inferred: ids of groups are Snag's to give",
		holds: ({ state, website, named }) => named.userGroupId !== void 0 && !groupNamed(state, website, named),
		witness: { body: { userGroupId: UNKNOWN } }
	},
	twoGroups: {
		answer: 400,
		when: "the group of that id has another external identifier",
		source: "inferred: two groups are named",
		example: "NotValid",
		holds: ({ state, website, named }) => named.userGroupId !== void 0 && named.userGroupExternalIdentifier != null && groupNamed(state, website, named)?.externalIdentifier !== named.userGroupExternalIdentifier,
		witness: { body: {
			userGroupId: "0d000000-0000-4000-8000-000000000001",
			userGroupExternalIdentifier: "support"
		} }
	},
	kept: {
		answer: 200,
		when: "the user is made or updated, and joins the group that is named, which is made when there is none",
		source: "documented: 200 with the record; an external identifier makes a group",
		effect: (scope) => {
			const { state, website, named, now } = scope;
			const user = state.users.find(named.userId) ?? userOfWallet(scope, scope.wallet);
			const own = metadataAt(scope, user, website);
			const { externalIdentifier = own.externalIdentifier, walletGroupIdentifier = own.walletGroupIdentifier, ...said } = saidIn(named);
			const profile = {
				...own.profile,
				...said
			};
			state.metadata.update({
				user,
				website
			}, {
				externalIdentifier,
				walletGroupIdentifier,
				profile,
				updatedAt: now.toISOString()
			});
			const handle = named.userGroupExternalIdentifier ?? void 0;
			const made = () => handle === void 0 ? groupOf(state, user, website) : foundGroup(scope, user, website, handle);
			const group = groupNamed(state, website, named) ?? made();
			if (group) {
				join(scope, user, website, group);
				state.groups.update(group, { profile: {
					...group.profile,
					...said
				} });
			}
			return {
				id: own.metadataId,
				websiteId: website.id,
				organizationId: website.organizationId,
				walletGroupIdentifier,
				userGroupId: group?.id ?? null,
				userGroup: group ? {
					id: group.id,
					externalIdentifier: group.externalIdentifier
				} : null,
				user: {
					id: user.id,
					walletAddress: user.walletAddress
				},
				createdAt: own.createdAt
			};
		},
		witness: {
			credential: "snag-key",
			body: {
				walletAddress: ALANS_WALLET,
				userGroupExternalIdentifier: "engineering"
			},
			again: "kept"
		}
	}
}), operation("getUserMetadata", {
	invalidKey,
	throttled,
	badQuery,
	listed: {
		answer: 200,
		when: "otherwise",
		source: "documented: 200 with the ids alone",
		body: (scope) => {
			const { query, state } = scope;
			const { limit = 10, startingAfter, userSearch = "" } = query;
			const records = state.users.all().flatMap((user) => metadataFor(scope, user));
			const start = records.findIndex(({ metadataId }) => metadataId === startingAfter);
			const found = (startingAfter === void 0 ? records : records.slice(start < 0 ? records.length : start + 1)).map((record) => asSeen(state, record)).filter((seen) => matches(seen, filters$1, query) && mentions(seen, userSearch));
			return {
				data: found.slice(0, limit).map(({ metadataId: id }) => ({ id })),
				hasNextPage: found.length > limit
			};
		},
		witness: {
			credential: "snag-key",
			query: { userSearch: "lovelace" }
		}
	}
})];
// src/vendors/snag/users.ts
const filters = [
	"organizationId",
	"websiteId",
	"walletAddress",
	"address",
	"userGroupId",
	"userGroupExternalIdentifier",
	"externalIdentifier",
	"emailAddress",
	"discordUser",
	"twitterUser",
	"telegramUserId",
	"telegramUsername",
	"steamUserId",
	"steamUsername",
	"tiktokUser"
];
const listedAttributes = [
	"userGroupId",
	"walletGroupIdentifier",
	"displayName",
	"createdAt",
	"updatedAt",
	"isBlocked",
	"bio",
	"location",
	"logoUrl",
	"portfolioUrl",
	"externalLoyaltyScore",
	"discordUser",
	"twitterUser",
	"twitterUserFollowersCount",
	"telegramUserId",
	"telegramUsername",
	"steamUserId",
	"steamUsername",
	"tiktokUser",
	"tiktokUserId",
	"googleUser",
	"googleUserId",
	"githubUser",
	"githubUserId",
	"epicAccountIdentifier",
	"YTChannelId"
];
function metadataAsked(scope, query, user) {
	return metadataFor(scope, user).map((record) => asSeen(scope.state, record)).filter((seen) => matches(seen, filters, query));
}
function asListed({ id, walletAddress, isSnagSuperAdmin }, metadata) {
	return {
		id,
		walletAddress,
		isSnagSuperAdmin,
		userMetadata: metadata.map((seen) => Object.fromEntries(listedAttributes.map((name) => [name, seen[name] ?? null])))
	};
}
const users = [operation("getUsers", {
	invalidKey,
	throttled,
	badQuery,
	listed: {
		answer: 200,
		when: "otherwise",
		source: "documented: 200; a page of 10, in the order of making, is our reading",
		body: (scope) => {
			const { query, state } = scope;
			const wanted = query.userId === void 0 ? void 0 : [query.userId].flat();
			const { items, more } = state.users.page({
				after: query.startingAfter,
				limit: query.limit ?? 10,
				where: (user) => (wanted?.includes(user.id) ?? true) && metadataAsked(scope, query, user).length > 0
			});
			return {
				data: items.map((user) => asListed(user, metadataAsked(scope, query, user))),
				hasNextPage: more
			};
		},
		witness: {
			credential: "snag-key",
			query: {
				websiteId: MAIN,
				userGroupExternalIdentifier: "engineering"
			}
		}
	}
}), operation("countUsers", (scope) => ({ website: websiteOf(scope, scope.query) }), {
	invalidKey,
	throttled,
	badQuery: {
		...badQuery,
		witness: { query: { websiteId: void 0 } }
	},
	notFound: {
		answer: 404,
		when: "the organization is not the key's, or has no such website",
		source: "inferred: as for disconnecting",
		holds: ({ website }) => !website,
		witness: [{ query: { websiteId: UNKNOWN } }, { query: { organizationId: UNKNOWN } }]
	},
	counted: {
		answer: 200,
		when: "otherwise",
		source: "documented: 200 with the number",
		body: ({ website, state }) => ({ totalCount: state.metadata.count({ website }) }),
		witness: {
			credential: "snag-key",
			query: {
				websiteId: MAIN,
				organizationId: ORGANIZATION
			}
		}
	}
})];
// src/vendors/snag/index.ts
var snag_default = defineVendor({
	state,
	limit: {
		requests: 250,
		windowMs: 1e3
	},
	operations: [
		...groups,
		...metadata,
		...users
	]
});
export { snag_default as default };
