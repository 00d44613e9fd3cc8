import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { knownCasts } from '../generated/casts.ts'
import type { Fixtures } from './fixtures.ts'

/** Reads a cast. Throws an error that names the file when it is missing or no JSON object. */
export async function readFixtures(file: string): Promise<Fixtures> {
  const name = relative(process.cwd(), file)
  if (!existsSync(file)) throw new Error(`${name}: no such file; every vendor has a cast of that name`)
  const database = new Low<Fixtures | null>(new JSONFile(file), null)
  try {
    await database.read()
  } catch (error) {
    throw new Error(`${name}: not JSON: ${(error as Error).message}`, { cause: error })
  }
  if (database.data === null || typeof database.data !== 'object' || Array.isArray(database.data)) {
    throw new Error(`${name}: expected an object of collections`)
  }
  return database.data
}

/**
 * Whether a cast is, to the byte, that of the vendor whose records were held against their schemas when Ringer was built (`npm run generate`).
 * It says nothing of another contract or rulebook than the shipped ones.
 */
export function isKnownCast(vendor: string, file: string): boolean {
  return knownCasts.get(vendor) === createHash('sha256').update(readFileSync(file)).digest('hex')
}
