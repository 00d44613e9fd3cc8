import { kaiten } from './kaiten.mjs'
import { refusedDisconnect, snag } from './snag.mjs'
import { syncano } from './syncano.mjs'
import { listOf100, readUser, refusedKey, unknownPath, voucherify } from './voucherify.mjs'
import { wavefront } from './wavefront.mjs'

/** Those that the by-hand servers do as well come first. */
export const cycled = [voucherify, snag, wavefront, syncano, kaiten]

/** What a server is asked for its first 200. */
export const probe = readUser()

/** The kinds of requests that are measured: what each connection sends, phase by phase. */
export function kindsFor({ connections, users }) {
  const steady = (name, title, request) => ({ name, title, scripts: Array.from({ length: connections }, () => [[request]]) })
  return [
    ...cycled.map((vendor) => cycleOf(vendor, { connections, users })),
    steady('list', 'Voucherify list of 100', listOf100),
    steady('unknown-path', 'Voucherify unknown path, 404', unknownPath),
    steady('refused-key', 'Voucherify refused key, 401', refusedKey),
    steady('not-a-member', 'Snag POST disconnect, 400', refusedDisconnect),
  ]
}

/**
 * A second removal is a refusal, so a user has to be put back. In the first phase of a cycle all connections remove their users, in the second
 * they put them back, and nobody begins a phase before all have ended the one before: so the two are measured apart.
 */
export function cycleOf({ name, title, halves, remove, putBack }, { connections, users }) {
  const scripts = Array.from({ length: connections }, (_, connection) => {
    const own = Array.from({ length: users }, (_, at) => connection * users + at + 1)
    return [own.map(remove), own.map(putBack)]
  })
  return { name, title: `${title} cycle`, phases: halves.map((half) => `${title} ${half}`), scripts }
}
