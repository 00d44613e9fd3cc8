import type { Raw } from './document.ts'
import { textOfPattern } from './pattern.ts'

/** One valid text a format. */
const formats: Record<string, string> = {
  date: '2019-08-24',
  time: '14:15:22Z',
  'date-time': '2019-08-24T14:15:22Z',
  'iso-time': '14:15:22Z',
  'iso-date-time': '2019-08-24T14:15:22Z',
  duration: 'P1D',
  uri: 'https://example.com',
  iri: 'https://example.com',
  url: 'https://example.com',
  'uri-reference': '/example',
  'iri-reference': '/example',
  'uri-template': 'https://example.com/{id}',
  email: 'user@example.com',
  'idn-email': 'user@example.com',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uuid: '497f6eca-6276-4993-bfeb-53cbbbba6f08',
  regex: '^example$',
  'json-pointer': '/example',
  'json-pointer-uri-fragment': '#/example',
  'relative-json-pointer': '1/example',
  byte: 'ZXhhbXBsZQ==',
}

/** A text that keeps a string schema's format, pattern and length; undefined when none is found. The same every time. */
export function textFor({ format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Raw): string | undefined {
  const test = typeof pattern === 'string' ? regExp(pattern) : undefined
  const fits = (text: string | undefined): text is string => {
    const length = text === undefined ? -1 : [...text].length
    return text !== undefined && length >= minLength && length <= maxLength && (test?.test(text) ?? true)
  }
  const known = Object.hasOwn(formats, format ?? '') ? (formats[format] as string) : undefined
  if (known !== undefined) {
    const found = [known, ...stretched(format, known, minLength)].find(fits)
    if (found !== undefined || !test) return found
  }
  if (!test) return padded(Math.min(minLength, 100_000), maxLength)
  for (let extra = 0; extra <= 4096; extra = extra < 16 ? extra + 1 : extra * 2) {
    const text = textOfPattern(pattern, extra)
    if (fits(text)) return text
  }
  const exact = textOfPattern(pattern, Math.max(0, minLength - (textOfPattern(pattern)?.length ?? 0)))
  return fits(exact) ? exact : [padded(minLength, maxLength), ''].find(fits)
}

function padded(minLength: number, maxLength: number): string {
  return 'string'.repeat(Math.max(1, Math.ceil(minLength / 6))).slice(0, Math.min(maxLength, Math.max(minLength, 6)))
}

/** Formats that bear more letters. */
function stretched(format: string, text: string, length: number): string[] {
  const missing = Math.min(length - text.length, 2000)
  if (missing <= 0) return []
  if (/^(uri|iri|url)/.test(format)) return [`${text}/${'a'.repeat(missing)}`]
  if (format === 'byte') return ['ZXhh'.repeat(Math.ceil(length / 4))]
  return []
}

function regExp(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return undefined
  }
}
