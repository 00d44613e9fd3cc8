import type { Handler } from './handler.ts';
export declare const listVendors: Handler;
export declare const listRules: Handler;
