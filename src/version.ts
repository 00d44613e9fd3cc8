import { readFileSync } from 'node:fs'
import { packageFolder } from './places.ts'

/** The package's own version. */
export const version: string = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')).version
