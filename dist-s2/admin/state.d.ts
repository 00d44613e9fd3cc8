import type { NamespaceHandler } from './handler.ts';
export declare const stateRoutes: {
    getState: NamespaceHandler;
    putState: NamespaceHandler;
    diffState: NamespaceHandler;
    reset: NamespaceHandler;
};
