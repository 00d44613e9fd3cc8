import { once } from 'node:events'
import { connect } from 'node:net'

/** A kept-alive connection on a raw socket: one request at a time, so that the client costs as little as it can. */
export async function openConnection(port) {
  let waiting
  const settle = (kind, value) => {
    const { [kind]: call } = waiting ?? {}
    waiting = undefined
    call?.(value)
  }
  const read = createReader((answer) => settle('onAnswer', answer))
  const fail = (error) => settle('onFailure', error)
  const onread = {
    buffer: Buffer.allocUnsafe(64 * 1024),
    callback(size, buffer) {
      read(buffer.latin1Slice(0, size))
      return true
    },
  }
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread })
  await once(socket, 'connect')
  socket.on('error', fail).on('close', () => fail(new Error('the server closed a connection that was in use')))
  return {
    send(bytes, onAnswer, onFailure) {
      waiting = { onAnswer, onFailure }
      socket.write(bytes)
    },
    close: () => socket.destroy(),
  }
}

/** Puts answers together from what arrives; they have a content-length, come in chunks, or have no body. */
function createReader(onAnswer) {
  let received = ''
  return (text) => {
    received += text
    const head = received.indexOf('\r\n\r\n')
    if (head === -1) return
    const length = /\r\ncontent-length: (\d+)/i.exec(received)?.[1]
    const chunked = length === undefined && /\r\ntransfer-encoding: chunked/i.test(received.slice(0, head + 2))
    if (chunked && !received.endsWith('\r\n0\r\n\r\n')) return
    const size = chunked ? received.length : head + 4 + Number(length ?? 0)
    if (received.length < size) return
    if (received.length > size) throw new Error(`more than one answer came, or one whose end nobody can tell: ${received}`)
    const answer = { status: Number(received.slice(9, 12)), head, text: received }
    received = ''
    onAnswer(answer)
  }
}

/** Asks once, on a connection of its own. */
export async function ask(port, { bytes }) {
  const connection = await openConnection(port)
  try {
    const { status, head, text } = await new Promise((resolve, reject) => connection.send(bytes, resolve, reject))
    const kept = ['content-type', 'content-length'].map((name) => [name, new RegExp(`\r\n${name}: (.*)\r\n`, 'i').exec(text)?.[1]])
    const headers = Object.fromEntries(kept.filter(([, value]) => value !== undefined))
    return { status, headers, body: Buffer.from(text.slice(head + 4), 'latin1').toString() }
  } finally {
    connection.close()
  }
}

/** Asks each request once, in order, over so many connections at a time; throws at a status that is not the expected one. */
export async function askAll(port, requests, connections = 20) {
  const rest = requests.values()
  const work = async () => {
    const connection = await openConnection(port)
    try {
      for (const { bytes, method, path, status: expected } of rest) {
        const { status, text } = await new Promise((resolve, reject) => connection.send(bytes, resolve, reject))
        if (status !== expected) throw new Error(`${method} ${path} is to be answered ${expected}, but came:\n${text}`)
      }
    } finally {
      connection.close()
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
}
