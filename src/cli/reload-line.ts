import pc from 'picocolors'
import type { Level } from './levels.ts'

/** What became of one vendor, or of the configuration, when its files changed. */
export interface Report {
  /** Undefined for the configuration. */
  vendor?: string
  what: 'reloaded' | 'added' | 'removed' | 'failed' | 'noticed'
  /** What is wrong, with its place, and so everything stays as it was; or what was noticed. */
  message?: string
  /** The files that changed. */
  files?: string[]
  level?: Level
  /** Records and edges of the states that calls had changed; where there are none every namespace takes the new cast. */
  kept?: number
  dropped?: number
  firstDropped?: string
  /** Faults that fit no longer. */
  disarmed?: string[]
  ms?: number
}

/** One line for a person. */
export function reloadLine(report: Report): string {
  const { vendor = 'the configuration', what, message = '', files = [], ms, level } = report
  if (what === 'failed') return `${pc.red('failed')} ${vendor} stays as it was: ${message}`
  if (what === 'noticed') return `${pc.yellow(what)} ${vendor}: ${message}`
  const told = [
    what === 'added' && `level ${level}`,
    what === 'reloaded' && files.length > 0 && files.join(', '),
    what === 'reloaded' && stateText(report),
    faultsText(report),
  ].filter(Boolean)
  const time = ms === undefined ? '' : ` in ${ms} ms`
  return `${pc.cyan(what)} ${vendor}${time}${told.length > 0 ? ': ' : ''}${told.join('; ')}`
}

function stateText({ kept, dropped, firstDropped }: Report): string {
  if (kept === undefined) return 'no namespace had changed its state'
  return `${kept} ${kept === 1 ? 'record' : 'records'} kept${dropped ? `, ${dropped} dropped (${firstDropped})` : ''}`
}

function faultsText({ disarmed = [] }: Report): string | undefined {
  return disarmed.length === 0 ? undefined : `disarmed ${disarmed.join(', ')}, which fits no longer`
}
