export function microsOf(run) {
  const start = performance.now()
  run()
  return (performance.now() - start) * 1000
}

export function heap() {
  global.gc()
  return process.memoryUsage().heapUsed
}
