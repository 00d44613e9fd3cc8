import { isMet } from '../goals.mjs'

/** `1,234`; a dash where nobody could tell. */
export function whole(number, unit = '') {
  return isKnown(number) ? `${Math.round(number).toLocaleString('en')}${unit && ` ${unit}`}` : '-'
}

/** `0.84` */
export function hundredths(number) {
  return isKnown(number) ? number.toFixed(2) : '-'
}

/** `0.81 to 0.93` */
export function range(numbers) {
  const known = numbers.filter(isKnown)
  return known.length === 0 ? '-' : `${hundredths(Math.min(...known))} to ${hundredths(Math.max(...known))}`
}

/** `0.84 ✓`, `0.16 ✗`: how it stands to a goal is seen at once. */
export function against(goal, number) {
  return isKnown(number) ? `${hundredths(number)} ${mark(isMet(goal, number))}` : '-'
}

export function mark(met) {
  return met ? '✓' : '✗'
}

export function percent(share) {
  return isKnown(share) ? `${Math.round(share * 100)} %` : '-'
}

/** `+1.5 %` of a ratio of 1.015. */
export function change(ratio) {
  const share = (ratio - 1) * 100
  return `${share < 0 ? '' : '+'}${share.toFixed(1)} %`
}

function isKnown(number) {
  return number !== undefined && number !== null
}
