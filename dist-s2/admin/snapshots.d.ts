import type { NamespaceHandler } from './handler.ts';
export declare const snapshotRoutes: {
    listSnapshots: NamespaceHandler;
    createSnapshot: NamespaceHandler;
    restoreSnapshot: NamespaceHandler;
    dropSnapshot: NamespaceHandler;
};
