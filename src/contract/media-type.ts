/** `application/json` of `Application/JSON; charset=utf-8`. */
export function essenceOf(mediaType: string): string {
  const end = mediaType.indexOf(';')
  return (end === -1 ? mediaType : mediaType.slice(0, end)).trim().toLowerCase()
}

export function isJson(mediaType: string): boolean {
  return /[/+]json(;|$)/i.test(mediaType.trim())
}

export function isXml(mediaType: string): boolean {
  return /[/+]xml(;|$)/i.test(mediaType.trim())
}

/** How closely a range (`text/csv`, `text/*`, any) means a type: 3 for itself, 0 for not at all. Both are bare. */
export function closeness(range: string, type: string): number {
  if (range === type) return 3
  if (range === '*/*') return 1
  return range.endsWith('/*') && type.startsWith(range.slice(0, -1)) ? 2 : 0
}

/**
 * Which of the types an `Accept` header wants most (RFC 9110): by the weight of the range that means it most closely, earlier ones first.
 * Whoever takes `application/json` is taken to read every `+json`. Undefined when it wants none.
 */
export function preferred<T extends { mediaType: string | undefined }>(accept: string, types: T[]): T | undefined {
  const ranges = accept.split(',').map((part) => ({ range: essenceOf(part), weight: weightOf(part) }))
  let best: T | undefined
  let most = 0
  for (const candidate of types) {
    const type = essenceOf(candidate.mediaType ?? '')
    let closest = 0
    let weight = 0
    for (const one of ranges) {
      const close = closeness(one.range, type) || (one.range === 'application/json' && type.endsWith('+json') ? 0.5 : 0)
      if (close > closest) [closest, weight] = [close, one.weight]
    }
    if (weight > most) [best, most] = [candidate, weight]
  }
  return best
}

function weightOf(part: string): number {
  const sent = /;\s*q\s*=\s*([\d.]+)/i.exec(part)?.[1]
  const weight = sent === undefined ? 1 : Number(sent)
  return Number.isFinite(weight) ? Math.min(weight, 1) : 0
}
