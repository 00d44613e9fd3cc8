import type { Contract } from '../contract/load.ts';
/** The text of `contract.yaml`: a YAML file as it stands, comments and all; JSON as YAML; several files as one. */
export declare function documentText(file: string, { files }: Pick<Contract, 'files'>): string;
