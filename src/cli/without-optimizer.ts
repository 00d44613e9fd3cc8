import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/**
 * Optimised code is made beside the work where there is a second core. On one core it is made in its place, and most of what reads a document
 * is through before it is any quicker for that: a third of the time went into it. It is back when that is done, or has failed.
 */
export async function withoutOptimizer<T>(load: () => Promise<T>, cores = availableParallelism()): Promise<T> {
  if (cores > 1) return load()
  setFlagsFromString('--no-opt')
  try {
    return await load()
  } finally {
    setFlagsFromString('--opt')
  }
}
