import type { components } from '../../generated/voucherify.ts';
import type { Project } from './state.ts';
type Wanted = components['schemas']['ManagementProjectsCreateRequestBody'];
/** A project as it is created: what was asked for, else what the vendor's example of a new project has; the owners hear of it. */
export declare function newProject(id: string, wanted: Wanted, emails: string[]): Project;
export {};
