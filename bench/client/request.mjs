/** A request as it goes over the wire, the status that it must get, and the route by which a server knows it. */
export function request(method, path, status, { headers = {}, body, route = path } = {}) {
  const text = body && JSON.stringify(body)
  return { method, path, route, status, headers, text, bytes: bytesOf(method, path, headers, text) }
}

function bytesOf(method, path, headers, text) {
  const sent = {
    host: '127.0.0.1',
    accept: 'application/json',
    'user-agent': 'ringer-bench',
    ...headers,
    ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  }
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n${text ?? ''}`)
}
