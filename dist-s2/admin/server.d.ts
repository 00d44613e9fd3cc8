import type { Handler } from './handler.ts';
export declare const getHealth: Handler;
export declare const getOpenApi: Handler;
