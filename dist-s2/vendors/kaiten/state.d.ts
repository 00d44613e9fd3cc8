import type { components, operations } from '../../generated/kaiten.ts';
import type { ReadStateOf } from '../../state/live.ts';
export type Group = components['schemas']['Group'];
export type User = components['schemas']['ListedUser'];
/** Who holds a token, and what that person's role and tariff allow. */
export interface Token {
    token: string;
    /** Id of the user whose token it is. */
    user: number;
    /** Access to the section "Members". */
    members: boolean;
    /** A tariff with groups. */
    groups: boolean;
}
export declare const state: {
    tokens: import("../../state/definition.ts").CollectionDefinition<Token>;
    users: import("../../state/definition.ts").CollectionDefinition<{
        id: number;
        full_name: string;
        email: string;
        username: string;
        avatar_initials_url: string;
        avatar_uploaded_url: string | null;
        initials: string;
        avatar_type: 1 | 2 | 3;
        lng: string;
        timezone: string;
        theme: "light" | "dark" | "auto";
        updated: string;
        created: string;
        activated: boolean;
        ui_version: 1 | 2;
        virtual: boolean;
        email_blocked: string | null;
        email_blocked_reason: string | null;
        delete_requested_at: string | null;
    } & {
        delete_confirmation_sent_at: string | null;
        sd_telegram_id: number | null;
        news_subscription: boolean;
    }>;
    groups: import("../../state/definition.ts").CollectionDefinition<{
        id: number;
        uid: string;
        name: string;
        permissions: number;
        add_to_cards_and_spaces_enabled: boolean;
        created: string;
        updated: string;
    }>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly user: "users";
    }>;
};
export declare const operation: import("../../rulebook/define.ts").DefineOperation<operations, {
    tokens: import("../../state/definition.ts").CollectionDefinition<Token>;
    users: import("../../state/definition.ts").CollectionDefinition<{
        id: number;
        full_name: string;
        email: string;
        username: string;
        avatar_initials_url: string;
        avatar_uploaded_url: string | null;
        initials: string;
        avatar_type: 1 | 2 | 3;
        lng: string;
        timezone: string;
        theme: "light" | "dark" | "auto";
        updated: string;
        created: string;
        activated: boolean;
        ui_version: 1 | 2;
        virtual: boolean;
        email_blocked: string | null;
        email_blocked_reason: string | null;
        delete_requested_at: string | null;
    } & {
        delete_confirmation_sent_at: string | null;
        sd_telegram_id: number | null;
        news_subscription: boolean;
    }>;
    groups: import("../../state/definition.ts").CollectionDefinition<{
        id: number;
        uid: string;
        name: string;
        permissions: number;
        add_to_cards_and_spaces_enabled: boolean;
        created: string;
        updated: string;
    }>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly user: "users";
    }>;
}>, shared: <const R extends Record<string, import("../../rulebook/rule.ts").SharedRule<{
    tokens: import("../../state/definition.ts").CollectionDefinition<Token>;
    users: import("../../state/definition.ts").CollectionDefinition<{
        id: number;
        full_name: string;
        email: string;
        username: string;
        avatar_initials_url: string;
        avatar_uploaded_url: string | null;
        initials: string;
        avatar_type: 1 | 2 | 3;
        lng: string;
        timezone: string;
        theme: "light" | "dark" | "auto";
        updated: string;
        created: string;
        activated: boolean;
        ui_version: 1 | 2;
        virtual: boolean;
        email_blocked: string | null;
        email_blocked_reason: string | null;
        delete_requested_at: string | null;
    } & {
        delete_confirmation_sent_at: string | null;
        sd_telegram_id: number | null;
        news_subscription: boolean;
    }>;
    groups: import("../../state/definition.ts").CollectionDefinition<{
        id: number;
        uid: string;
        name: string;
        permissions: number;
        add_to_cards_and_spaces_enabled: boolean;
        created: string;
        updated: string;
    }>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly user: "users";
    }>;
}>>>(rules: R) => R;
/** The token that came, if somebody holds it. */
export declare function tokenOf({ credential, state: { tokens }, }: {
    credential: Record<string, string | undefined>;
    state: ReadStateOf<typeof state>;
}): Token | undefined;
/** The cast's people and groups that witnesses speak of. */
export declare const ENGINEERING = "f0000000-0000-4000-8000-000000000001";
export declare const SUPPORT = "f0000000-0000-4000-8000-000000000002";
export declare const ADA = 101;
export declare const ALAN = 103;
export declare const NOBODY = 999;
