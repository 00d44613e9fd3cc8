import type { Level } from './levels.ts';
/** What became of one vendor, or of the configuration, when its files changed. */
export interface Report {
    /** Undefined for the configuration. */
    vendor?: string;
    what: 'reloaded' | 'added' | 'removed' | 'failed' | 'noticed';
    /** What is wrong, with its place, and so everything stays as it was; or what was noticed. */
    message?: string;
    /** The files that changed. */
    files?: string[];
    level?: Level;
    /** Records and edges of the states that calls had changed; where there are none every namespace takes the new cast. */
    kept?: number;
    dropped?: number;
    firstDropped?: string;
    /** Faults that fit no longer. */
    disarmed?: string[];
    ms?: number;
}
/** One line for a person. */
export declare function reloadLine(report: Report): string;
