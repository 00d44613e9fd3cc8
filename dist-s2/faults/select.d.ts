import type { FaultSelect } from './fault.ts';
/**
 * Whether the n-th call that a fault is about is one that it meets. A pure function of (seed, fault, n):
 * there is no generator that parallel namespaces or clients could share.
 */
export declare function isSelected({ skip, every, probability, pattern }: FaultSelect, seed: string, fault: string, n: number): boolean;
/** A number from 0 up to 1: a hash of its arguments. */
export declare function draw(seed: string, fault: string, n: number, purpose: string): number;
