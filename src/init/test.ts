import { witnessNamespace } from '../check.ts'
import type { Call } from '../contract/call.ts'
import type { Operation } from '../contract/operation.ts'
import { emulate } from '../emulator.ts'
import type { Witness } from '../rulebook/rule.ts'
import type { Vendor } from '../rulebook/vendor.ts'
import { callFor } from '../rulebook/witness.ts'
import { literal, nameText } from './print.ts'

/** The text of the vendor's test: the first call that is answered well, and what answers it. */
export function testText(vendor: Vendor, good: (operation: Operation) => Witness): string {
  const { name } = vendor
  const found = firstAnswered(vendor, good)
  return [
    "import { fileURLToPath } from 'node:url'",
    "import { ringerTest } from 'ringer/vitest'",
    "import { expect } from 'vitest'",
    '',
    "const here = fileURLToPath(new URL('.', import.meta.url))",
    '',
    '// biome-ignore lint/suspicious/noExplicitAny: `operations` of openapi-typescript in its place makes operations and statuses literal types',
    `const test = ringerTest<{ ${nameText(name)}: any }>({ ringer: { vendors: { ${nameText(name)}: \`\${here}/\` } } })`,
    '',
    ...(found ? answered(vendor, found) : unanswered(vendor)),
    '',
  ].join('\n')
}

interface Found {
  call: Call
  status: number
  operation: string
}

function firstAnswered(vendor: Vendor, good: (operation: Operation) => Witness): Found | undefined {
  const all = [...vendor.contract.operations.values()].filter(({ id }) => vendor.rules.has(id))
  for (const operation of [...all.filter(({ method }) => method === 'GET'), ...all]) {
    const call = callFor(vendor, operation.id, good(operation))
    const { answer, rule, violations } = emulate(vendor, witnessNamespace(vendor, {}), call)
    if (rule && answer.status < 300 && violations.length === 0) return { call, status: answer.status, operation: operation.id }
  }
  return undefined
}

function answered({ name }: Vendor, { call, status, operation }: Found): string[] {
  const { method, path, query, headers, body } = call
  const init = {
    ...(method !== 'GET' && { method }),
    ...([...(headers as Map<string, string>)].length > 0 && { headers: Object.fromEntries(headers as Map<string, string>) }),
    ...(body !== undefined && { body }),
  }
  const target = `/${name}${path}${query ? `?${query}` : ''}`
  const sent = Object.keys(init).length > 0 ? `${literal(target)}, ${literal(init, 1)}` : literal(target)
  return [
    `test(${literal(`${operation} answers`)}, async ({ ringer }) => {`,
    `  const answer = await ringer.fetch(${sent})`,
    `  expect(answer.status).toBe(${status})`,
    `  await ringer.verify({ vendor: ${literal(name)}, operation: ${literal(operation)} })`,
    '})',
  ]
}

function unanswered({ name }: Vendor): string[] {
  return [
    `test(${literal(`${name} is served`)}, async ({ ringer }) => {`,
    `  expect(ringer.url(${literal(name)})).toContain(${literal(name)})`,
    '})',
  ]
}
