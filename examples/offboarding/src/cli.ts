// npm start -- people/ada.json
// Exit code 0: the person is out everywhere; 1: not everywhere; 2: it could not be begun.
import { readFileSync } from 'node:fs'
import { teamFrom } from './config.ts'
import { isDone, offboard, type Report } from './offboard.ts'
import type { Person } from './person.ts'

process.exitCode = await main(process.argv.slice(2))

async function main([file]: string[]): Promise<number> {
  try {
    if (file === undefined) throw new Error('whom? npm start -- people/ada.json')
    const person: Person = JSON.parse(readFileSync(file, 'utf8'))
    const report = await offboard(person, teamFrom(process.env))
    print(report)
    return isDone(report) ? 0 : 1
  } catch (error) {
    console.error(`offboarding: ${(error as Error).message}`)
    return 2
  }
}

function print(report: Report): void {
  for (const [vendor, outcome] of Object.entries(report)) {
    console.log(`${vendor.padEnd(10)}  ${typeof outcome === 'string' ? outcome : `FAILED: ${outcome.failed}`}`)
  }
}
