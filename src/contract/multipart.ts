/** One part of a `multipart/form-data` body. */
export interface Part {
  name: string
  /** A part with a file name is a file. */
  filename: string | undefined
  /** As sent; undefined when it was not. */
  type: string | undefined
  /** One character a byte. */
  data: string
}

const mostParts = 1000

/**
 * The parts of a multipart body (RFC 7578), given as one character a byte: it is in memory as a whole, and a rulebook is not asynchronous,
 * so a streaming parser would have nothing to do. A string says what is wrong with it.
 */
export function partsOf(body: string, contentType: string): Part[] | string {
  const boundary = parameterOf(contentType, 'boundary')
  if (!boundary) return 'its content type names no boundary'
  const marker = `\r\n--${boundary}`
  const parts: Part[] = []
  let rest = `\r\n${body}`
  let at = rest.indexOf(marker)
  if (at === -1) return `the boundary "${boundary}" does not occur`
  while (parts.length < mostParts) {
    rest = rest.slice(at + marker.length)
    if (rest.startsWith('--')) return parts
    at = rest.indexOf(marker)
    if (at === -1) return 'its last boundary is missing'
    const part = partOf(rest.slice(rest.indexOf('\r\n') + 2, at))
    if (typeof part === 'string') return part
    parts.push(part)
  }
  return `it has more than ${mostParts} parts`
}

function partOf(text: string): Part | string {
  const end = text.startsWith('\r\n') ? 0 : text.indexOf('\r\n\r\n')
  if (end === -1) return 'a part has no end of its headers'
  const headers = new Map<string, string>()
  for (const line of text.slice(0, end).split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const disposition = headers.get('content-disposition') ?? ''
  const name = parameterOf(disposition, 'name')
  if (name === undefined) return 'a part has no name in its Content-Disposition'
  const filename = parameterOf(disposition, 'filename')
  return {
    name: utf8(name),
    filename: filename && utf8(filename),
    type: headers.get('content-type'),
    data: text.slice(end === 0 ? 2 : end + 4),
  }
}

/** A parameter of a header; browsers write a quote as %22. */
function parameterOf(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(header)
  return match?.[1]?.replace(/\\(.)/g, '$1').replaceAll('%22', '"') ?? match?.[2]
}

/** Text of what has one character a byte. */
export function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
