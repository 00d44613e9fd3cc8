/** How a command ended, in the numbers that shells use. */
export interface Ended {
    /** Its own; 128 + n when signal n ended it; 127 when there is none of that name, 126 when it could not be run. */
    code: number;
    /** Why it could not be run, and what to do. */
    problem?: string;
}
/** Runs a command with the terminal or the pipes of this process, and hands on the signals that come meanwhile. */
export declare function runChild(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<Ended>;
