import { STATUS_CODES } from 'node:http'
import { version } from '../version.ts'
import { type Entry, renderEntry } from './entry.ts'

/** The journal as HTTP Archive 1.2, for a browser's network panel. */
export function toHar(entries: Entry[]): object {
  return { log: { version: '1.2', creator: { name: 'ringer', version }, entries: entries.map(harEntry) } }
}

function harEntry(entry: Entry): object {
  const { at, vendor, operation, rule, request, response, durationMs } = renderEntry(entry)
  const url = `http://${entry.call.headers.get('host') ?? 'localhost'}/${vendor}${request.path}${request.query && `?${request.query}`}`
  return {
    startedDateTime: at,
    time: durationMs,
    request: {
      method: request.method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(request.headers),
      queryString: [...new URLSearchParams(request.query)].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: Buffer.byteLength(request.body ?? ''),
      ...(request.body !== undefined && {
        postData: { mimeType: request.headers['content-type'] ?? 'application/octet-stream', text: request.body },
      }),
    },
    response: {
      status: response.status,
      statusText: STATUS_CODES[response.status] ?? '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(response.headers),
      content: {
        size: Buffer.byteLength(response.body ?? ''),
        mimeType: response.headers['content-type'] ?? 'application/octet-stream',
        text: response.body ?? '',
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: Buffer.byteLength(response.body ?? ''),
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    comment: [vendor, operation, rule?.name].filter(Boolean).join(' '),
  }
}

function pairs(headers: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }))
}
