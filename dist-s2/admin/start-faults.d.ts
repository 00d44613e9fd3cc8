import type { Ringer } from '../boot.ts';
import type { Admin } from './admin.ts';
/** Arms faults, or those of a file, in the world that every namespace begins with. Throws an error that names the place, and the file. */
export declare function armAtStart({ namespaces }: Ringer, admin: Admin, faults: string | object[]): void;
