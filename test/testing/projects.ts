import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { root, run } from '../cli/ringer.ts'

const places: string[] = []

afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true })
})

/** A folder with the files, and what was built as the package that is installed there. */
export function project(files: Record<string, string>): string {
  const place = mkdtempSync(join(tmpdir(), 'ringer-project-'))
  places.push(place)
  const installed = join(place, 'node_modules', 'ringer')
  mkdirSync(installed, { recursive: true })
  for (const name of ['dist', 'specs', 'fixtures', 'package.json']) cpSync(join(root, name), join(installed, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'), 'junction')
  symlinkSync(join(root, 'node_modules', 'vitest'), join(place, 'node_modules', 'vitest'), 'junction')
  for (const [name, text] of Object.entries({ 'package.json': '{"private":true,"type":"module"}', ...files })) {
    writeFileSync(join(place, name), text)
  }
  return place
}

/** This run's own environment is none of theirs. */
const clean = Object.fromEntries(
  ['VITEST', 'VITEST_MODE', 'VITEST_POOL_ID', 'VITEST_WORKER_ID', 'NODE_ENV', 'NODE_OPTIONS', 'NODE_TEST_CONTEXT', 'TEST'].map((name) => [
    name,
    undefined,
  ]),
)

export interface Outcome {
  code: number
  /** What is printed, stdout and stderr. */
  text: string
}

async function outcomeOf(cwd: string, args: string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const { code, stdout, stderr } = await run(process.execPath, args, { cwd, env: { ...clean, RINGER_URL: undefined, ...env } }).ended
  return { code, text: stdout + stderr }
}

/** The project's tests, by vitest; title → passed or failed. */
export async function vitest(
  cwd: string,
  args: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome & { results: Record<string, string> }> {
  const report = join(cwd, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const outcome = await outcomeOf(cwd, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', cwd, ...reporters, ...args], env)
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { assertionResults: { title: string; status: string }[] }[]
  }
  const results = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ title, status }) => [title, status]))
  return { ...outcome, results: Object.fromEntries(results) }
}

/** The project's tests, by node:test. */
export const nodeTest = (cwd: string, env: NodeJS.ProcessEnv = {}) => outcomeOf(cwd, ['--test', '--test-reporter=tap'], env)

/** The lines that the tests of a project have left in its file `seen`. */
export const seenIn = (cwd: string): string[] => readFileSync(join(cwd, 'seen'), 'utf8').trim().split('\n')

/** What every project's tests take ada out by: no word of a Ringer. */
export const leave = `
import { appendFileSync } from 'node:fs'

const group = 'https://acme.kaiten.ru/api/latest/groups/f0000000-0000-4000-8000-000000000001'
const headers = { authorization: 'Bearer kaiten-token' }

export const leave = async (user = 101) => (await fetch(group + '/users/' + user, { method: 'DELETE', headers })).status
export const see = (...what) => appendFileSync(new URL('seen', import.meta.url), what.join(' ') + '\\n')
`
