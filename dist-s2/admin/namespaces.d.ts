import type { Answer } from '../contract/call.ts';
import { type Namespace } from '../namespace/namespace.ts';
import { type Namespaces } from '../namespace/registry.ts';
import type { Handler } from './handler.ts';
export declare const namespaceRoutes: {
    listNamespaces: Handler;
    createNamespace: Handler;
    dropNamespace: Handler;
};
export declare function unknownNamespace(namespaces: Namespaces, name: string): Answer;
export declare function unknownSnapshot({ name, snapshots }: Namespace, snapshot: string): Answer;
