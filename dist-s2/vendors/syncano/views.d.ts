import { type Asked, type Group, type Instance, type Schemas, type User } from './state.ts';
type Shown = Pick<Asked, 'self' | 'params' | 'state'>;
export declare function showGroup(scope: Shown, { id, name, label, description }: Group): Schemas['Group'];
export declare function showUser(scope: Shown, user: User): Schemas['User'];
export declare function showGroupUser(scope: Shown, { group, user }: {
    group: Group;
    user: User;
}): Schemas['GroupUser'];
export declare function showUserGroup(scope: Shown, { group, user }: {
    group: Group;
    user: User;
}): Schemas['UserGroup'];
export declare function showInstance(scope: Shown, instance: Instance, role: Schemas['Instance']['role']): Schemas['Instance'];
/** The class that every instance is made with; its objects are the profiles. */
export declare function showProfileClass(scope: Shown, { created_at }: Instance): Schemas['Class'];
export {};
