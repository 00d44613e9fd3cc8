import { readdirSync, readFileSync } from 'node:fs'
import { ownFolder } from '../../places.ts'
import type { FaultDocument, FaultMatch } from '../fault.ts'

const folder = new URL('faults/profiles/', ownFolder)

/** The profiles that come with Ringer: each is a file in this folder, the body of `PUT /__admin/faults`. */
export function profileNames(): string[] {
  return readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []))
}

/** The faults of one of them, about these calls only. */
export function readProfile(name: string, match: FaultMatch): { faults: FaultDocument[] } {
  const { faults }: { faults: FaultDocument[] } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
  return { faults: faults.map((fault) => ({ ...fault, match: { ...fault.match, ...match } })) }
}
