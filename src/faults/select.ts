import { createHash } from 'node:crypto'
import type { FaultSelect } from './fault.ts'

/**
 * Whether the n-th call that a fault is about is one that it meets. A pure function of (seed, fault, n):
 * there is no generator that parallel namespaces or clients could share.
 */
export function isSelected({ skip = 0, every, probability, pattern }: FaultSelect, seed: string, fault: string, n: number): boolean {
  const turn = n - skip
  if (turn < 1) return false
  if (every !== undefined && turn % every !== 0) return false
  if (pattern !== undefined && pattern[(turn - 1) % pattern.length] !== 'F') return false
  return probability === undefined || draw(seed, fault, n, 'select') < probability
}

/** A number from 0 up to 1: a hash of its arguments. */
export function draw(seed: string, fault: string, n: number, purpose: string): number {
  const digest = createHash('sha256').update(`${seed}\n${fault}\n${n}\n${purpose}`).digest()
  return digest.readUIntBE(0, 6) / 2 ** 48
}
