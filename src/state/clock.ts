import { parseDuration } from './duration.ts'

/**
 * What time it is in a namespace. `steps` stands still and moves on by one millisecond with each change, so that two runs
 * give the same bytes and yet no two changes the same time; `frozen` stands still; `real` is this machine's clock, moved by an offset.
 * This module is the only one that reads that one.
 */
export type Clock = { mode: 'steps' | 'frozen'; now: number } | { mode: 'real'; offsetMs: number }

/** What a clock is told: to stand at a time, to go on by a duration, to run as this machine's, or to step from where it is. */
export interface ClockChange {
  /** ISO 8601; freezes. */
  now?: string | undefined
  /** ISO 8601 duration, or milliseconds. */
  advance?: string | number | undefined
  mode?: 'steps' | 'frozen' | 'real' | undefined
}

const defaultStart = Date.parse('2026-01-01T00:00:00.000Z')

/** JavaScript's times end in the year 275760; these leave room to step and to advance. */
const latest = Date.parse('9999-12-31T23:59:59.999Z')
const earliest = Date.parse('0001-01-01T00:00:00Z')

/** The milliseconds of an ISO 8601 time. Throws for what is none, and for a year that is not one to 9999. */
export function parseTime(text: string): number {
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN
  return inRange(time, `"${text}" is no time: give an ISO 8601 time such as 2026-01-01T00:00:00Z`)
}

function inRange(time: number, message: string): number {
  if (time >= earliest && time <= latest) return time
  throw new Error(message)
}

/** A clock from what a user writes: nothing, `real`, or an ISO 8601 time to start at. */
export function parseClock(text: string | undefined): Clock {
  if (text === 'real') return { mode: 'real', offsetMs: 0 }
  return { mode: 'steps', now: text === undefined ? defaultStart : parseTime(text) }
}

export function timeOf(clock: Clock): Date {
  return new Date(millisOf(clock))
}

/** The same in epoch milliseconds. */
export function millisOf(clock: Clock): number {
  return clock.mode === 'real' ? Date.now() + clock.offsetMs : clock.now
}

let lastSecond = Number.NaN
let lastDate = ''

/** The time as a header has it, in whole seconds; written once for each second. */
export function httpDate(clock: Clock): string {
  const second = Math.floor(millisOf(clock) / 1000)
  if (second !== lastSecond) {
    lastDate = new Date(second * 1000).toUTCString()
    lastSecond = second
  }
  return lastDate
}

export function afterChange(clock: Clock): Clock {
  return clock.mode === 'steps' ? { mode: 'steps', now: clock.now + 1 } : clock
}

/** The clock after a change. Throws for a time or a duration that is none. */
export function changeClock(clock: Clock, { now, advance, mode }: ClockChange): Clock {
  let changed = clock
  if (mode === 'real') changed = { mode, offsetMs: clock.mode === 'real' ? clock.offsetMs : 0 }
  else if (mode !== undefined) changed = { mode, now: timeOf(clock).getTime() }
  if (now !== undefined) {
    changed = { mode: mode === 'steps' ? 'steps' : 'frozen', now: parseTime(now) }
  }
  if (advance === undefined) return changed
  const ms = parseDuration(advance)
  inRange(timeOf(changed).getTime() + ms, `${advance} leads beyond the year 9999`)
  return changed.mode === 'real' ? { mode: 'real', offsetMs: changed.offsetMs + ms } : { ...changed, now: changed.now + ms }
}

/** Taken here, so that a test's fake one does not stop it. */
const realNow = performance.now.bind(performance)

/** Milliseconds since this process began: for Ringer's own time limits and durations, never for an answer. */
export function elapsedMs(): number {
  return realNow()
}
