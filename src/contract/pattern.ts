/**
 * A text that a regular expression matches, as short as it says and `extra` characters longer where something may be repeated.
 * It knows what patterns in schemas are made of; what it does not know (look-arounds, references) it leaves out,
 * so whoever asks has to try the text. Undefined when the pattern cannot be read.
 */
export function textOfPattern(pattern: string, extra = 0): string | undefined {
  let at = 0
  let left = extra
  try {
    const text = alternatives()
    return at === pattern.length ? text : undefined
  } catch {
    return undefined
  }

  /** The first of the alternatives. */
  function alternatives(): string {
    const first = sequence()
    while (pattern[at] === '|') {
      at++
      const kept = left
      sequence()
      left = kept
    }
    return first
  }

  function sequence(): string {
    let text = ''
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') text += repeated()
    return text
  }

  function repeated(): string {
    const before = left
    const once = atom()
    const [least, most] = quantifier()
    const more = once === '' ? 0 : Math.min(least === 0 ? before : left, most - least, 5000)
    left = Math.max(0, left - more)
    return once.repeat(least + more)
  }

  function quantifier(): [least: number, most: number] {
    const rest = pattern.slice(at, at + 16)
    const braces = /^\{(\d+)(,(\d*))?\}/.exec(rest)
    let found: [number, number] = [1, 1]
    if (braces) {
      at += braces[0].length
      const least = Number(braces[1])
      found = [least, braces[2] === undefined ? least : braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY]
    } else if (rest[0] === '*' || rest[0] === '+' || rest[0] === '?') {
      at++
      found = rest[0] === '*' ? [0, Number.POSITIVE_INFINITY] : rest[0] === '+' ? [1, Number.POSITIVE_INFINITY] : [0, 1]
    } else return found
    if (pattern[at] === '?') at++
    return found
  }

  function atom(): string {
    const char = pattern[at++] as string
    if (char === '^' || char === '$') return ''
    if (char === '.') return 'a'
    if (char === '(') return group()
    if (char === '[') return set()
    if (char === '\\') return escaped()
    return char
  }

  function group(): string {
    const kind = /^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(pattern.slice(at, at + 64))?.[0] ?? ''
    at += kind.length
    const kept = left
    const text = alternatives()
    if (pattern[at++] !== ')') fail()
    if (!/[=!]$/.test(kind)) return text
    left = kept
    return ''
  }

  function set(): string {
    const negated = pattern[at] === '^'
    if (negated) at++
    const begin = at
    let first: string | undefined
    while (pattern[at] !== ']') {
      if (at >= pattern.length) fail()
      const one = atomOfSet()
      first ??= one
    }
    const body = pattern.slice(begin, at++)
    if (!negated) return first ?? fail()
    const test = new RegExp(`[^${body}]`, 'u')
    return ['a', 'A', '0', '_', '-', ' ', '!', 'é'].find((candidate) => test.test(candidate)) ?? fail()
  }

  function atomOfSet(): string {
    const char = pattern[at++] as string
    return char === '\\' ? escaped() : char
  }

  function escaped(): string {
    const char = pattern[at++] as string
    const classes: Record<string, string> = { d: '0', D: 'a', w: 'a', W: '-', s: ' ', S: 'a', b: '', B: '' }
    if (Object.hasOwn(classes, char)) return classes[char] as string
    const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' }
    if (Object.hasOwn(controls, char)) return controls[char] as string
    if (char === 'p' || char === 'P') {
      const name = /^\{([^}]*)\}/.exec(pattern.slice(at, at + 64))
      at += name?.[0].length ?? 0
      const test = new RegExp(`\\${char}{${name?.[1]}}`, 'u')
      return ['a', 'A', '0', ' ', '-', '$', '+', '日'].find((candidate) => test.test(candidate)) ?? fail()
    }
    if (char === 'x' || char === 'u') {
      const code = (char === 'x' ? /^([0-9a-f]{2})/i : /^([0-9a-f]{4})|^\{([0-9a-f]+)\}/i).exec(pattern.slice(at, at + 10))
      at += code?.[0].length ?? fail()
      return String.fromCodePoint(Number.parseInt((code?.[1] ?? code?.[2]) as string, 16))
    }
    if (/[1-9]/.test(char)) return fail()
    return char
  }

  function fail(): never {
    throw new Error(`cannot read ${pattern}`)
  }
}
