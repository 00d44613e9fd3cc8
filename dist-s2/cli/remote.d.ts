import { Option } from 'commander';
/** A running Ringer, and the namespace in it. */
export interface Remote {
    url: string;
    namespace?: string;
    token?: string;
}
/** What is asked of an admin route. */
export interface Question {
    method: 'GET' | 'PUT' | 'DELETE';
    path: string;
    /** JSON. */
    body?: string;
    /** What the user gave, in front of a refusal. */
    about?: string;
}
export declare const urlOption: () => Option;
export declare const tokenOption: () => Option;
/** The options that say which Ringer is meant, and which namespace in it. */
export declare const remoteOptions: () => Option[];
/** Asks an admin route and gives back its answer's text. Throws an error of one line, with the remedy, for whatever is not a success. */
export declare function askAdmin({ url, namespace, token }: Remote, { method, path, body, about }: Question): Promise<string>;
export declare function wantsToken(url: string): string;
export declare function noRinger(url: string, path: string, status: number): string;
export declare function unreachable(url: string, { name, message, cause }: Error): string;
