import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/**
 * What a change leaves in the state stays for the next thousand calls, which is long only while V8's young generation is still small: it takes
 * such objects to be here to stay, and makes all that follow among the old ones for good, where each of them, dead, keeps alive what it points
 * to. To be called when all is loaded: node's own compiled code counts for other flags only.
 */
export function makeObjectsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}

/** Loads what is wanted later with the flags of the start, for which node has its own code compiled already, all of `fetch` for one. */
export async function withFlagsOfTheStart<T>(load: () => Promise<T>): Promise<T> {
  setFlagsFromString('--allocation-site-pretenuring')
  try {
    return await load()
  } finally {
    makeObjectsYoung()
  }
}

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
