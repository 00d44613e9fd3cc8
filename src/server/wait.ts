import { clearTimeout, setTimeout } from '../real-time.ts'
import { elapsedMs } from '../state/clock.ts'

/** How a caller that goes away says so: it takes what is to be done then, and gives back how to forget about it. */
export type OnLeave = (left: () => void) => () => void

/** False when the caller went away first. Timers may fire early, so the time is looked at. */
export function wait(ms: number, onLeave: OnLeave): Promise<boolean> {
  const end = elapsedMs() + ms
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const settle = (stayed: boolean) => {
      clearTimeout(timer)
      forget()
      resolve(stayed)
    }
    const look = () => {
      const left = end - elapsedMs()
      if (left > 0) timer = setTimeout(look, Math.ceil(left))
      else settle(true)
    }
    const forget = onLeave(() => settle(false))
    look()
  })
}
