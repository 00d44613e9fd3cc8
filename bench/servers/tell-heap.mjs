// Loaded before a server (`node --expose-gc --import tell-heap.mjs …`): it says how much heap is in use when it is asked.
process.on('message', () => {
  global.gc()
  process.send(process.memoryUsage().heapUsed)
})
