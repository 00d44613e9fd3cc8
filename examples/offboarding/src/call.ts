/** A call that failed. Without a status no answer came: what was asked for may have been done all the same. */
export class CallError extends Error {
  override name = 'CallError'
  readonly status: number | undefined
  /** How long the vendor asks to wait before the next call. */
  readonly waitMs: number | undefined

  constructor(message: string, { status, waitMs, cause }: { status?: number; waitMs?: number | undefined; cause?: unknown } = {}) {
    super(message, { cause })
    this.status = status
    this.waitMs = waitMs
  }
}

export interface Answer<Body> {
  status: number
  headers: Headers
  /** Undefined when the answer has none. */
  body: Body | undefined
}

export interface Call {
  headers: Record<string, string>
  json?: unknown
  timeoutMs: number
}

/** Calls a vendor, and reads the answer to its end. */
export async function call<Body>(method: string, url: string, { headers, json, timeoutMs }: Call): Promise<Answer<Body>> {
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...(json !== undefined && { 'content-type': 'application/json' }) },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : undefined }
  } catch (error) {
    throw noAnswer(error as Error)
  }
}

/** An answer that is no success. */
export function refusal({ status, headers }: Answer<unknown>, reason?: string): CallError {
  return new CallError([status, reason].filter(Boolean).join(' '), { status, waitMs: askedToWait(headers) })
}

/** A connection that broke, a time-out, or an answer that is not whole. */
export function noAnswer(error: Error): CallError {
  const { message } = error.cause instanceof Error ? error.cause : error
  return new CallError(`no answer: ${message}`, { cause: error })
}

/** Seconds, or the moment at which the limit is reset by the vendor's own clock, which need not agree with ours. */
export function askedToWait(headers: Headers): number | undefined {
  const seconds = headers.get('retry-after')
  if (seconds !== null) return Number(seconds) * 1000
  const reset = headers.get('x-ratelimit-reset')
  if (reset === null) return undefined
  return Math.max(0, Number(reset) * 1000 - Date.parse(headers.get('date') ?? new Date().toUTCString()))
}
