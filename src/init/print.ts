import type { OperationRules } from '../rulebook/define.ts'
import type { AnyRule } from '../rulebook/rule.ts'

export interface Heading {
  method: string
  path: string
  summary: string | undefined
}

/** The text of `rulebook.ts`. */
export function rulebookText(resources: Record<string, string>, operations: (OperationRules & Heading)[]): string {
  const rules = operations.flatMap(({ rules }) => Object.values(rules))
  const imports = [
    rules.some(({ check }) => check) && 'contract',
    'defineVendor',
    operations.length > 0 && 'rulebook',
    rules.some(({ unwritten }) => unwritten) && 'unwritten',
  ]
  return `${[
    `import { ${imports.filter(Boolean).join(', ')} } from 'ringer'`,
    '',
    ...(operations.length > 0 ? typed : []),
    'export default defineVendor({',
    ...(Object.keys(resources).length > 0
      ? [
          '  // Collections at their paths: list, create, read, replace, change and remove as the contract has it. Rules below go before.',
          `  resources: ${literal(resources, 1)},`,
        ]
      : []),
    '  // What else it keeps, such as who holds which key and who is in what: see `collection` and `relation`. The cast is in fixtures.json.',
    '  state: {},',
    operations.length > 0 ? '  operations: [' : '  operations: [],',
    ...operations.map(operationText),
    ...(operations.length > 0 ? ['  ],'] : []),
    '})',
  ].join('\n')}\n`
}

const typed = [
  '// `npx openapi-typescript contract.yaml -o operations.ts` writes the types of operations, parameters, bodies and statuses. Then',
  "// `import type { operations } from './operations.ts'`, and `rulebook<operations, typeof state>()` with the state in a constant.",
  'const { operation } = rulebook()',
  '',
]

function operationText({ operation, method, path, summary, rules }: OperationRules & Heading): string {
  return [
    `    // ${method} ${path}${summary ? `: ${summary.replace(/\s+/g, ' ').trim()}` : ''}`,
    `    operation(${quoted(operation)}, {`,
    ...Object.entries(rules).map(([name, rule]) => `      ${name}: ${ruleText(rule)},`),
    '    }),',
  ].join('\n')
}

function ruleText({ check, answer, when, source, unwritten, witness }: AnyRule): string {
  if (unwritten) return `unwritten(${answer}, ${quoted(source)})`
  if (witness === undefined) return `{ answer: ${answer}, when: ${quoted(when)}, source: ${quoted(source)} }`
  return [
    '{',
    ...(check ? [`        ...contract.${check},`] : []),
    `        answer: ${answer},`,
    `        when: ${quoted(when)},`,
    `        source: ${quoted(source)},`,
    `        witness: ${literal(witness, 4)},`,
    '      }',
  ].join('\n')
}

/** JSON as TypeScript has it: short ones on a line, names without quotes. */
export function literal(value: unknown, depth = 0): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return String(value)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const parts = Object.entries(value).map(([name, part]) => (Array.isArray(value) ? '' : `${nameText(name)}: `) + literal(part, depth + 1))
  if (parts.length === 0) return open + close
  const line = Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
  if (line.length < 100 && !line.includes('\n')) return line
  const indent = '  '.repeat(depth)
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}${close}`
}

export function nameText(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

function quoted(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  return text.includes("'") && !text.includes('"') ? JSON.stringify(text) : `'${inside.replaceAll("'", "\\'")}'`
}
