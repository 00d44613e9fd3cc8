import type { components } from '../../generated/kaiten.ts';
import { type User } from './state.ts';
/** A user as joining and leaving a group show it: the 19 attributes of the page, without what only lists have. */
export declare function asGroupUser(user: User): components['schemas']['GroupUser'];
export declare const users: import("../../rulebook/define.ts").OperationRules[];
