import type { NamespaceHandler } from './handler.ts';
export declare const faultRoutes: {
    listFaults: NamespaceHandler;
    armFault: NamespaceHandler;
    replaceFaults: NamespaceHandler;
    disarmAll: NamespaceHandler;
    getFault: NamespaceHandler;
    changeFault: NamespaceHandler;
    disarmFault: NamespaceHandler;
};
