/** Whether a body, as text, has at least what a JSON value has: objects may have more attributes. */
export function containsBody(text: string | undefined, wanted: unknown): boolean {
  return contains(parsed(text), wanted)
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}

function contains(value: unknown, wanted: unknown): boolean {
  if (wanted === null || typeof wanted !== 'object') return value === wanted
  if (Array.isArray(wanted)) {
    return Array.isArray(value) && value.length === wanted.length && wanted.every((item, index) => contains(value[index], item))
  }
  if (value === null || typeof value !== 'object') return false
  return Object.entries(wanted).every(([key, item]) => Object.hasOwn(value, key) && contains(value[key as keyof typeof value], item))
}
