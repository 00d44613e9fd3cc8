import type { NamespaceHandler } from './handler.ts';
export declare const clockRoutes: {
    getClock: NamespaceHandler;
    setClock: NamespaceHandler;
};
