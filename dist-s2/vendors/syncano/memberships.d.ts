import type { Witness } from '../../rulebook/rule.ts';
import type { ReadStateOf } from '../../state/live.ts';
import { type Group, type state, type User } from './state.ts';
/** A membership that is or could be, from either side. */
interface Pair {
    group: Group | undefined;
    user: User | undefined;
    state: ReadStateOf<typeof state>;
}
/** Who may not add and remove memberships. */
export declare const notWritable: {
    answer: 403;
    example: string;
    when: string;
    source: import("../../rulebook/rule.ts").Source;
    holds: (scope: import("./state.ts").Asked) => boolean;
    witness: Witness[];
};
export declare const throttled: {
    answer: 429;
    when: string;
    source: import("../../rulebook/rule.ts").Source;
    headers: () => {
        'retry-after': string;
    };
    witness: {
        throttled: boolean;
        credential?: string | Record<string, string> | null;
        params?: Record<string, string | number>;
        query?: Record<string, string | number | boolean | (string | number)[] | undefined>;
        body?: unknown;
        text?: string;
        headers?: Record<string, string>;
        after?: (Witness & {
            operation: string;
        })[];
        again?: string;
    }[];
    check: "throttled";
};
export declare const notAMember: {
    answer: 404;
    example: string;
    when: string;
    source: "documented: the page of the operation, 404 \"Not found\"";
    holds: ({ group, user, state }: Pair) => boolean;
};
export declare const alreadyAMember: {
    answer: 400;
    example: string;
    when: string;
    source: "documented: server source, \"User is already a part of that group.\"";
    holds: ({ group, user, state }: Pair) => boolean;
};
export declare const tooManyGroups: {
    answer: 400;
    example: string;
    when: string;
    source: "documented: server source, USER_GROUP_MAX_COUNT";
    holds: ({ user, state }: Pair) => boolean;
};
/** Calls that leave ada in as many groups as one may be in, and one more group, the last, without her. */
export declare const adaInAllGroupsButTheLast: NonNullable<Witness['after']>;
export declare const LAST_GROUP: number;
/** An id in a body: a number, or its digits. */
export declare function idOf(value: unknown): number | undefined;
/** Of an id in a body that names nothing. */
export declare function invalidPk(id: unknown): string[];
export {};
