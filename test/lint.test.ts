import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What takes time or chance from the machine. */
const caught = [
  'Date.now()',
  'Date()',
  'new Date()',
  'Math.random()',
  '[1].map(Math.random)',
  'randomUUID()',
  'crypto.randomUUID()',
  'performance.now()',
  'process.hrtime.bigint()',
]
/** What takes neither. */
const borne = ['new Date(0)', 'Date.parse("2026-01-01")', 'Math.max(1, 2)', 'timeOf(clock)']

/** A copy of the linter's settings, around files of our own: its rules ask for the path, and `src/` itself is left alone. */
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringer-lint-'))
  for (const file of ['biome.json', 'scripts/determinism.grit']) cpSync(join(root, file), join(folder, file))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The lines of a file, one expression each, at which the linter finds time or chance. */
function found(path: string, expressions: string[]): string[] {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, expressions.map((expression) => `console.log(${expression})\n`).join(''))
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const arguments_ = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', path]
  const { stdout, stderr, error } = spawnSync(process.execPath, arguments_, { cwd: folder, encoding: 'utf8' })
  if (error) throw error
  const { summary, diagnostics } = JSON.parse(stdout) as Report
  expect(summary.unchanged, stderr).toBe(1)
  return diagnostics
    .filter(({ message, severity }) => severity === 'error' && message.startsWith('Time and chance'))
    .map(({ location }) => expressions[location.start.line - 1] as string)
    .sort()
}

interface Report {
  summary: { unchanged: number }
  diagnostics: { severity: string; message: string; location: { start: { line: number } } }[]
}

test.each(['src/x.ts', 'src/state/quota.ts', 'src/vendors/acme/index.ts', 'src/cli/start.ts'])(
  'the linter catches time and chance in %s',
  (path) => {
    expect(found(path, [...caught, ...borne])).toEqual([...caught].sort())
  },
)

test.each(['src/state/clock.ts', 'src/state/ids.ts', 'test/x.ts'])('the linter bears time and chance in %s', (path) => {
  expect(found(path, [...caught, ...borne])).toEqual([])
})

test('what it finds fails the check', () => {
  found('src/x.ts', ['Date.now()'])

  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  expect(spawnSync(process.execPath, [biome, 'lint', 'src/x.ts'], { cwd: folder }).status).toBe(1)
  found('src/x.ts', ['new Date(0)'])
  expect(spawnSync(process.execPath, [biome, 'lint', 'src/x.ts'], { cwd: folder }).status).toBe(0)
})
