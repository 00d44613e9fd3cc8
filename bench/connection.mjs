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

/** Puts answers together from what arrives; they have a content-length or no body. */
function createReader(onAnswer) {
  let received = ''
  return (text) => {
    received += text
    const head = received.indexOf('\r\n\r\n')
    if (head === -1) return
    const size = head + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(received)?.[1] ?? 0)
    if (received.length < size) return
    if (received.length > size) throw new Error(`more than one answer came, or one without content-length: ${received}`)
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
