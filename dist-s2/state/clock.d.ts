/**
 * What time it is in a namespace. `steps` stands still and moves on by one millisecond with each change, so that two runs
 * give the same bytes and yet no two changes the same time; `frozen` stands still; `real` is this machine's clock, moved by an offset.
 * This module is the only one that reads that one.
 */
export type Clock = {
    mode: 'steps' | 'frozen';
    now: number;
} | {
    mode: 'real';
    offsetMs: number;
};
/** What a clock is told: to stand at a time, to go on by a duration, to run as this machine's, or to step from where it is. */
export interface ClockChange {
    /** ISO 8601; freezes. */
    now?: string | undefined;
    /** ISO 8601 duration, or milliseconds. */
    advance?: string | number | undefined;
    mode?: 'steps' | 'frozen' | 'real' | undefined;
}
/** The milliseconds of an ISO 8601 time. Throws for what is none, and for a year that is not one to 9999. */
export declare function parseTime(text: string): number;
/** A clock from what a user writes: nothing, `real`, or an ISO 8601 time to start at. */
export declare function parseClock(text: string | undefined): Clock;
export declare function timeOf(clock: Clock): Date;
export declare function afterChange(clock: Clock): Clock;
/** The clock after a change. Throws for a time or a duration that is none. */
export declare function changeClock(clock: Clock, { now, advance, mode }: ClockChange): Clock;
/** Milliseconds since this process began: for Ringer's own time limits and durations, never for an answer. */
export declare function elapsedMs(): number;
