import { median } from '../machine/stats.mjs'

/**
 * Starts and stops each in turn, so many times: how long until its first 200, and the memory that it holds then. Who was started already, and
 * still runs, may be given as the first.
 */
export async function measureBoot(contestants, start, boots, first) {
  const samples = contestants.map((_, index) => (first ? [first[index]] : []))
  for (let boot = first ? 1 : 0; boot < boots; boot++) {
    for (const [index, contestant] of contestants.entries()) {
      const server = await start(contestant)
      samples[index].push(server)
      await server.stop()
    }
  }
  return contestants.map(({ name }, index) => ({
    name,
    readyMs: median(samples[index].map(({ readyMs }) => readyMs)),
    rssMb: median(samples[index].map(({ rssMb }) => rssMb)),
  }))
}
