import type { JournalEntry } from './types.ts'

/** The requests of a stream of server-sent events, as they come, until one of the signals. */
export async function* entriesOf(answer: Response, signals: AbortSignal[]): AsyncGenerator<JournalEntry, void, undefined> {
  const reader = (answer.body as ReadableStream).pipeThrough(new TextDecoderStream()).getReader()
  const leave = () => void reader.cancel().catch(() => {})
  for (const signal of signals) signal.addEventListener('abort', leave)
  const left = () => signals.some(({ aborted }) => aborted)
  let text = ''
  try {
    while (!left()) {
      const { done, value } = await reader.read()
      if (done) return
      const events = (text + value).split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1]
        if (data !== undefined) yield JSON.parse(data)
      }
    }
  } catch (error) {
    if (!left()) throw error
  } finally {
    for (const signal of signals) signal.removeEventListener('abort', leave)
    leave()
  }
}
