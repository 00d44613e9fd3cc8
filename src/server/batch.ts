import type { ServerResponse } from 'node:http'
import type { Answer, Call } from '../contract/call.ts'
import { setImmediate } from '../real-time.ts'
import type { Place } from './address.ts'
import { deliver } from './deliver.ts'
import { type Desk, failed } from './desk.ts'
import { createHeads } from './heads.ts'

interface Waiting {
  place: Place & { kind: 'vendor' }
  call: Call
  outgoing: ServerResponse
}

/**
 * Vendors' calls, answered in the order in which they came: what has come in one turn of the event loop is read first, so many at a time, then
 * answered and sent, a few at a time.
 * Reading, answering and sending each go through as much code and memory as a core has a cache for; call by call they would drive each
 * other out of it, and take half as long again.
 */
export interface Batch {
  add(waiting: Waiting): void
  /** Answers what waits now: for what must not overtake it. */
  flush(): void
}

/** Nobody waits for more than so many others, and no more requests are there at a time for the collector to move. */
const most = 32

/**
 * So many are answered before they are sent. Were it all of them, clients would get their answers in one burst, and those that come last in it
 * would have sent nothing again when the next turn begins: they wait for that one and for another.
 */
const together = 8

/** `sent` is told of each answer behind which nothing is left to do here. */
export function createBatch(desk: Desk, sent: (outgoing: ServerResponse) => void): Batch {
  const heads = createHeads()
  let waiting: Waiting[] = []

  function flush(): void {
    const batch = waiting
    waiting = []
    for (let from = 0; from < batch.length; from += together) answerTogether(batch.slice(from, from + together))
  }

  function answerTogether(calls: Waiting[]): void {
    const answers = calls.map(answer)
    for (const [at, call] of calls.entries()) send(answers[at] as Answer, call)
  }

  function answer({ place, call }: Waiting): Answer {
    try {
      return desk.vendor(place, call)
    } catch (error) {
      return failed(error as Error, call.method, call.path)
    }
  }

  function send(answer: Answer, { place, call, outgoing }: Waiting): void {
    const date = desk.date(place)
    try {
      deliver(answer, outgoing, date, heads)
    } catch (error) {
      deliver(failed(error as Error, call.method, call.path), outgoing, date, heads)
    }
    sent(outgoing)
  }

  return {
    add(call) {
      waiting.push(call)
      if (waiting.length === 1) setImmediate(flush)
      else if (waiting.length === most) flush()
    },
    flush,
  }
}
