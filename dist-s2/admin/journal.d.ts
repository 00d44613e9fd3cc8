import type { NamespaceHandler } from './handler.ts';
export declare const journalRoutes: {
    listRequests: NamespaceHandler;
    clearRequests: NamespaceHandler;
    listUnmatchedRequests: NamespaceHandler;
    getRequest: NamespaceHandler;
    explainRequest: NamespaceHandler;
    verifyRequests: NamespaceHandler;
    watchRequests: NamespaceHandler;
};
