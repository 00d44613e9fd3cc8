import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Admin } from '../admin/admin.ts';
import type { Ringer } from '../boot.ts';
import type { Entry } from '../journal/entry.ts';
import { type GuardOptions } from './guard.ts';
export interface AppOptions {
    guard?: GuardOptions;
    /** Lets pages of any origin call the vendors (never the admin routes). */
    cors?: boolean;
    /** Told of every vendor's request, once it is answered. */
    onEntry?(entry: Entry, namespace: string): void;
}
/** The hono app: how calls arrive. Everything that decides is in `emulator.ts`. */
export declare function createApp(ringer: Ringer, admin: Admin, options?: AppOptions): Hono<{
    Bindings: HttpBindings;
}>;
