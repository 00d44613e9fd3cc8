import pc from 'picocolors'
import type { VendorCheck } from '../check.ts'
import { written } from '../contract/note.ts'
import type { Missing } from '../rulebook/missing.ts'

/** What a check found, for people: what is wrong first, then what is missing, in order of worth. */
export function checkReport(check: VendorCheck): string {
  const { vendor, operations, rules, witnesses, findings, missing, unpinned, notes } = check
  return [
    `${pc.bold(vendor)}: ${operations} operations, ${rules} rules, ${witnesses} witnesses`,
    ...findings.map(({ place, message }) => `  ${pc.red(place)} ${message}`),
    ...part('to be written', missing, 'rule', 'rules, which come on demand until somebody says which input gives them'),
    ...part('without a rule', missing, 'status', "documented statuses of a collection's operations: only `Prefer` and faults give them"),
    ...part('plain', missing, 'operation', "operations without rules, which answer with the contract's example"),
    ...part('empty', missing, 'collection', 'collections without a record in the cast'),
    ...listed(
      'unpinned',
      unpinned.length,
      'pairs of neighbouring rules that no witness makes hold both, so that their order shows nowhere',
    ),
    ...unpinned.map(({ operation, above, below }) => pc.dim(`    ${operation}: ${above}, ${below}`)),
    ...listed('noted', notes.length, 'times that the contract asks for something that it does not get'),
    ...notes.map((note) => pc.dim(`    ${written(note)}: ${note.message}`)),
  ].join('\n')
}

function part(title: string, missing: Missing[], kind: Missing['kind'], about: string): string[] {
  const own = missing.filter((one) => one.kind === kind)
  const count = own.reduce((sum, { what }) => sum + (what.length || 1), 0)
  return [...listed(title, count, about), ...own.map(({ of, what }) => pc.dim(`    ${of}${what.length > 0 ? `: ${what.join(', ')}` : ''}`))]
}

function listed(title: string, count: number, about: string): string[] {
  return count > 0 ? [pc.dim(`  ${title}: ${count} ${about}`)] : []
}
