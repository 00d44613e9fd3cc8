import { clearTimeout, setTimeout } from '../../real-time.ts'
import { parseDuration } from '../../state/duration.ts'
import { type Effect, refuseBodiless } from '../effect.ts'
import { refuseDuration } from './delay.ts'

export interface DribbleEffect {
  kind: 'dribble'
  /** In how many pieces the body comes. */
  chunks: number
  /** How long it takes from the first to the last. */
  duration: string | number
}

/** The real answer, in pieces, slowly. */
export const dribble: Effect<DribbleEffect> = {
  when: 'after',
  connection: false,
  refuse: ({ duration }, target) => refuseDuration(duration, '/duration') ?? refuseBodiless(target),
  apply({ chunks, duration }, { answer, body: text = '' }) {
    const body = Buffer.from(text)
    if (body.length === 0) return undefined
    const count = Math.min(chunks, body.length)
    const pause = count > 1 ? parseDuration(duration) / (count - 1) : 0
    return {
      ...answer,
      headers: { ...answer.headers, 'content-length': String(body.length) },
      stream(send, close) {
        let sent = 0
        let timer: NodeJS.Timeout | undefined
        const next = () => {
          const from = Math.floor((body.length * sent) / count)
          sent += 1
          send(body.subarray(from, Math.floor((body.length * sent) / count)))
          if (sent === count) close()
          else timer = setTimeout(next, pause)
        }
        next()
        return () => clearTimeout(timer)
      },
    }
  },
}
