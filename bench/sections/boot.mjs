import { median } from '../machine/stats.mjs'

/** Starts and stops each in turn, so many times: how long until its first 200, and the memory that it holds then. */
export async function measureBoot(contestants, start, boots) {
  const samples = contestants.map(() => [])
  for (let boot = 0; boot < boots; boot++) {
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
